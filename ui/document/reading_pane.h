#pragma once

#include "ui/record/field_row.h"
#include "ui/shell/desk.h"

#include <QScrollArea>

class QButtonGroup;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace heyuan {

/// One unclear wording, and the place where a person decides how it is to be read: which reading, who, when, by which
/// document. What is refused is said at the field; what was decided can be withdrawn and the step taken back.
class ReadingPane : public QScrollArea
{
    Q_OBJECT
public:
    ReadingPane(Desk &desk, QWidget *parent = nullptr);

    /// Shows it as stored; what was typed for it and not saved comes back.
    Status showReading(qint64 reading);
    qint64 reading() const { return m_record.id; }
    bool hasUnsavedEntry() const { return isModified() || !m_kept.isEmpty(); }
    bool save();
    void withdraw();
    /// Takes back the last decision or withdrawal made here; false if there is none.
    bool undo();
    void focusFirst();
    void retranslate();

signals:
    void backAsked();
    void linkActivated(const QString &link);
    void modifiedChanged();

private:
    struct Typed { QString key; QStringList fields; bool operator==(const Typed &) const = default; };
    void write();
    void writeChoices();
    void fill(const Record &record);
    Typed typed() const;
    void setTyped(const Typed &typed);
    bool isModified() const { return m_record.id && typed() != m_asStored; }
    QString chosen() const;
    void edited();
    void showIssues(const std::vector<Issue> &issues);
    bool commit(Record record, const QString &sentence);

    Desk &m_desk;
    Record m_record;
    Typed m_asStored;
    QHash<qint64, Typed> m_kept;
    std::vector<Record> m_steps;            // as stored before each step made here
    QWidget *m_inside;
    QToolButton *m_back;
    QLabel *m_text;
    QLabel *m_choicesHead;
    QVBoxLayout *m_choices;
    QButtonGroup *m_buttons;
    QStringList m_keys;                     // of the buttons
    std::vector<QWidget *> m_choiceRows;
    QLabel *m_choiceIssue;
    std::vector<FieldRow *> m_rows;         // own words, who, when, document
    QPushButton *m_save;
    QPushButton *m_withdraw;
};

} // namespace heyuan
