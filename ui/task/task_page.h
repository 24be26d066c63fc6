#pragma once

#include "core/task/task_board.h"
#include "ui/record/record_page.h"

class QButtonGroup;

namespace heyuan {

class ChoiceBox;
class TaskPane;

/// Tasks with their units, status and computed light: all of them, those a unit leads or those it supports (A5, A6).
class TaskPage : public Page
{
    Q_OBJECT
public:
    enum View { All, Leads, Cooperates };

    explicit TaskPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Tasks"); }
    QByteArrayList dependsOn() const override { return {"task", "task_unit", "task_note", "unit", "document"}; }
    void retranslate() override;
    void refresh() override;
    void select(qint64 id) override;
    bool focusSearch() override;
    bool createNew() override;
    bool save() override;
    bool print() override;
    bool exportTable() override;
    bool hasUnsavedEntry() const override;

    RecordTable &table() const { return *m_table; }

private:
    void build();
    void append(std::vector<Record> &rows);
    QString tipOf(const Record &row, QByteArrayView key) const;
    void applyView();
    void fillChoices();
    void countLights();
    const TaskState *stateOf(qint64 task) const;
    qint64 documentOf(const TaskState &state) const;

    TaskLightRule m_rule;
    std::map<qint64, TaskState> m_states;
    QButtonGroup *m_view;
    ChoiceBox *m_unit;
    ChoiceBox *m_document;
    QToolButton *m_print;
    QLabel *m_verdict;
    RecordTable *m_table = nullptr;
    TaskPane *m_pane = nullptr;
};

} // namespace heyuan
