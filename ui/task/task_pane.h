#pragma once

#include "core/task/task_board.h"
#include "ui/record/record_form.h"

class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTextBrowser;

namespace heyuan {

/// What one task is: content, units, light with its reason, progress notes; and its form.
class TaskPane : public QWidget
{
    Q_OBJECT
public:
    TaskPane(Desk &desk, const TaskLightRule &rule, QWidget *parent = nullptr);
    void showTask(const TaskState *state);
    void showNew(qint64 document);
    RecordForm &form() const { return *m_form; }
    /// A note that is typed and not added yet, for this or another task.
    bool hasTypedNote() const;
    void retranslate();

private:
    void writeText();
    void addNote();
    QString unitsHtml(const std::vector<TaskUnit> &units) const;

    Desk &m_desk;
    const TaskLightRule &m_rule;
    std::optional<TaskState> m_state;
    std::map<qint64, QString> m_typed; ///< notes that wait for their task to be shown again
    QTabWidget *m_tabs;
    QTextBrowser *m_text;
    QLabel *m_noteHead;
    QDateEdit *m_day;
    QSpinBox *m_progress;
    QLineEdit *m_note;
    QPushButton *m_add;
    QLabel *m_refused;
    RecordForm *m_form;
};

} // namespace heyuan
