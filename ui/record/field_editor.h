#pragma once

#include "core/base/result.h"
#include "core/record/record_type.h"
#include "ui/record/name_words.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;
class QToolButton;

namespace heyuan {

class Desk;

/// The editor of one field, whatever its type: value in, value out, and what stands typed. Full-width digits are
/// digits, pasted tabs, line breaks and invisible spaces are cleaned, the wheel changes nothing, and nothing happens
/// while an input method composes.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    static FieldEditor *make(Desk &desk, const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }
    /// The row whose value is edited, before setValue(): what a name means can depend on it.
    virtual void setRow(const RecordType &, const Record &) {}
    virtual void setValue(const QVariant &value) = 0;
    /// What is typed, read as the field's type; an error says what is wrong with it.
    virtual Result<QVariant> value() const = 0;
    /// As typed, for drafts.
    virtual QString typed() const = 0;
    virtual void setTyped(const QString &text) = 0;
    virtual QWidget *input() const = 0;      ///< has the focus; the label's buddy
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void retranslate() {}
    virtual bool takesEnter() const { return false; } ///< Enter is part of the text

signals:
    void edited();       ///< by the person, not by setValue()
    void nextAsked();    ///< Enter
    void left();         ///< the focus went elsewhere

protected:
    FieldEditor(Desk &desk, const Field &field, QWidget *parent);
    void watch(QWidget *input);
    bool eventFilter(QObject *watched, QEvent *event) override;
    Desk &m_desk;
    const Field &m_field;
    bool m_composing = false;
};

/// Text, figures, money, dates and periods: a line.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(Desk &desk, const Field &field, QWidget *parent);
    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    QWidget *input() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    void clean();
    void echo();
    void showCalendar();
    QLineEdit *m_line;
    QLabel *m_unit = nullptr;
    QLabel *m_echo = nullptr;        // money in capitals
    QToolButton *m_calendar = nullptr;
};

/// A project, or organisation units, by the names that the reader knows: units in English parted by semicolons. Names that are
/// typed in either language are kept as the key of the project, or as the documents print them.
class NamesEditor : public LineEditor
{
    Q_OBJECT
public:
    NamesEditor(Desk &desk, const Field &field, QWidget *parent);
    void setRow(const RecordType &type, const Record &row) override;
    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;

private:
    void offer();
    mutable NameWords m_words; // reads the names when they are first asked for
    qint64 m_area = 0;
    QVariant m_value;
    QString m_shown;
};

/// Words of more than a line; Tab moves on.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(Desk &desk, const Field &field, QWidget *parent);
    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    QWidget *input() const override;
    void setReadOnly(bool readOnly) override;
    bool takesEnter() const override { return true; }

private:
    void fit();
    QPlainTextEdit *m_text;
    bool m_setting = false;
};

class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(Desk &desk, const Field &field, QWidget *parent);
    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    QWidget *input() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    QComboBox *m_box;
};

class FlagEditor : public FieldEditor
{
    Q_OBJECT
public:
    FlagEditor(Desk &desk, const Field &field, QWidget *parent);
    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    QWidget *input() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    QCheckBox *m_box;
    bool m_known = false;           // an unticked box says 'no' only once somebody touched it
};

/// Chooses another record by its characters or its pinyin initials.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceEditor(Desk &desk, const Field &field, QWidget *parent);
    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    QWidget *input() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;
    /// Offers only rows whose `key` refers to `id` (the clauses of the chosen document); 0: all.
    void setScope(const QByteArray &key, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &text);
    void choose(qint64 id, const QString &title);
    std::vector<std::pair<qint64, QString>> fitting(const QString &text);
    void takeOnlyOne();
    const std::vector<std::pair<qint64, QString>> &choices();
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStringListModel *m_offered;
    std::vector<qint64> m_offeredIds; // two rows may bear the same words
    std::vector<std::pair<qint64, QString>> m_choices;
    bool m_read = false;
    QByteArray m_scopeKey;
    qint64 m_scope = 0;
    qint64 m_id = 0;
    QString m_title;                // of m_id, as written in the line
};

} // namespace heyuan
