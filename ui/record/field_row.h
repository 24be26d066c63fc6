#pragma once

#include "ui/record/field_editor.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace heyuan {

/// One field of a form: label, editor, help while it has the focus, and what is wrong with it. A bar at the left marks
/// what was changed; a conflict offers both values.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// How structured text is put into words for the reader.
    using Rendering = std::function<QString(const QString &stored, Language language)>;

    FieldRow(Desk &desk, const Field &field, QWidget *parent);

    const Field &field() const { return m_editor->field(); }
    FieldEditor &editor() const { return *m_editor; }
    /// The words over the editor; twins of two languages say only the language.
    void setLabel(std::function<QString()> label);
    void setRendering(Rendering rendering);
    /// Says under the editor how what is typed is understood, while it is typed.
    void setReading(Rendering reading);
    void setValue(const QVariant &value);
    /// Masked: what is stored is shown in part, with a button that asks for the whole; the form decides (showAsked).
    void showInFull();
    bool isMasked() const;
    void setChanged(bool changed);
    bool isChanged() const { return m_changed; }
    void setIssue(const QString &sentence);
    bool hasIssue() const;
    /// Two values of the field; `mine` says which is kept at first. Empty texts end the choice.
    void offerChoice(const QString &mine, const QString &theirs, bool keepMine);
    bool isMineKept() const { return m_keepMine; }
    void endChoice();
    void retranslate();

signals:
    void choiceMade();
    void showAsked();
    void entered(); ///< the focus came; the help is shown now

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();
    void buildMask();
    FieldEditor *m_editor;
    QVBoxLayout *m_box;
    QLabel *m_label;
    QLabel *m_rendered = nullptr;
    QToolButton *m_raw = nullptr;
    QWidget *m_mask = nullptr; ///< stands in the editor's place while the value is masked
    QLabel *m_masked = nullptr;
    QToolButton *m_show = nullptr;
    QLabel *m_help;
    QLabel *m_issue;
    QLabel *m_choice;
    std::function<QString()> m_labelText;
    Rendering m_rendering;
    QString m_mine;
    QString m_theirs;
    bool m_changed = false;
    bool m_keepMine = true;
};

} // namespace heyuan
