#pragma once

#include "core/task/task_board.h"
#include "ui/record/record_page.h"

class QComboBox;
class QButtonGroup;

namespace heyuan {

class TaskPane;

/// Tasks with their units, status and computed light: all of them, those a unit leads or those it supports (A5, A6).
class TaskPage : public Page
{
    Q_OBJECT
public:
    TaskPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Tasks"); }
    QByteArrayList dependsOn() const override { return {"task", "task_unit", "task_note", "unit", "document"}; }
    void retranslate() override;
    void refresh() override;
    void setTitleShown(bool shown) override;
    void select(qint64 id) override;
    bool focusSearch() override;
    bool createNew() override;
    bool save() override;
    bool print() override;
    bool exportTable() override;
    bool hasUnsavedEntry() const override;

private:
    enum View { All, Leads, Cooperates };
    void append(std::vector<Record> &rows);
    void applyView();
    void fillUnits();
    const TaskState *stateOf(qint64 task) const;

    TaskLightRule m_rule;
    std::map<qint64, TaskState> m_states;
    QLabel *m_title;
    QButtonGroup *m_view;
    QComboBox *m_unit;
    QLabel *m_verdict;
    RecordTable *m_table;
    TaskPane *m_pane;
};

} // namespace heyuan
