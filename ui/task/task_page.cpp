#include "ui/task/task_page.h"

#include "core/plan/document.h"
#include "ui/print/print_preview.h"
#include "ui/record/table_export.h"
#include "ui/task/task_pane.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>

namespace heyuan {

TaskPage::TaskPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_title(new QLabel(this)), m_view(new QButtonGroup(this)), m_unit(new QComboBox(this)), m_verdict(new QLabel(this)), m_table(nullptr), m_pane(nullptr)
{
    setObjectName(QStringLiteral("taskPage"));
    if (auto rule = TaskLightRule::load())
        m_rule = *rule;
    else
        QMetaObject::invokeMethod(this, [this, error = rule.error()] { emit this->desk().failed(error); }, Qt::QueuedConnection);
    ComputedColumns computed;
    computed.fields = {lightField("light", say("TaskPage", "Light")),
                       plainField("lead", FieldType::Text, say("TaskPage", "Lead units")),
                       plainField("cooperating", FieldType::Text, say("TaskPage", "Co-operating units"))};
    computed.append = [this](std::vector<Record> &rows) { append(rows); };
    computed.dependsOn = {"task_unit", "unit"};
    m_table = new RecordTable(desk, taskType(), std::move(computed), this);
    m_table->setMemory(tableMemory(), "tasks");
    m_table->setFirstColumns({"light", "name", "lead", "due", "status", "progress", "document_id"});
    m_pane = new TaskPane(desk, m_rule, this);
    m_title->setFont(deskFont(space::pageTitlePoints, true));
    m_unit->setObjectName(QStringLiteral("taskUnit"));
    m_unit->setMinimumContentsLength(16);

    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addSpacing(space::pageMargin);
    for (const int view : {All, Leads, Cooperates}) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_view->addButton(button, view);
        line->addWidget(button);
    }
    m_view->button(All)->setChecked(true);
    line->addWidget(m_unit);
    line->addStretch(1);
    line->addWidget(m_verdict);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({700, 440});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->addLayout(line);
    box->addWidget(splitter, 1);

    connect(m_view, &QButtonGroup::idClicked, this, &TaskPage::applyView);
    connect(m_unit, &QComboBox::activated, this, [this] {
        if (m_view->checkedId() == All)
            m_view->button(Leads)->setChecked(true);
        applyView();
    });
    connect(m_table, &RecordTable::currentChanged, this, [this](qint64 id) { m_pane->showTask(stateOf(id)); });
    retranslate();
}

void TaskPage::append(std::vector<Record> &rows)
{
    m_states.clear();
    if (auto states = taskStates(desk().store(), desk().asOf(), m_rule)) {
        for (TaskState &state : *states)
            m_states.emplace(state.task.id, std::move(state));
    } else {
        emit desk().failed(states.error());
    }
    const QString comma = screenLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    for (Record &row : rows) {
        const auto at = m_states.find(row.id);
        row.values.emplace_back(at == m_states.end() ? QVariant() : QVariant(QString::fromLatin1(lightKey(at->second.light))));
        for (const bool lead : {true, false}) {
            QStringList names;
            if (at != m_states.end()) {
                for (const TaskUnit &unit : lead ? at->second.lead : at->second.cooperating)
                    names << desk().titleOf("unit", unit.unit);
            }
            row.values.emplace_back(names.isEmpty() ? QVariant() : QVariant(names.join(comma)));
        }
    }
}

void TaskPage::retranslate()
{
    m_title->setText(title());
    m_view->button(All)->setText(tr("All tasks"));
    m_view->button(Leads)->setText(tr("My unit leads"));
    m_view->button(Cooperates)->setText(tr("My unit co-operates"));
    m_unit->setAccessibleName(tr("My unit"));
    m_table->setEmptyText(say("TaskPage", "Tasks come with the plan documents, or are entered here: press Ctrl+N."));
    m_table->retranslate();
    m_pane->retranslate();
    if (!m_states.empty())
        invalidate();
}

void TaskPage::fillUnits()
{
    const qint64 chosen = m_unit->currentData().toLongLong();
    std::map<qint64, int> named;
    for (const auto &[id, state] : m_states) {
        for (const auto *units : {&state.lead, &state.cooperating}) {
            for (const TaskUnit &unit : *units)
                ++named[unit.unit];
        }
    }
    std::vector<std::pair<int, qint64>> byUse;
    for (const auto &[unit, count] : named)
        byUse.emplace_back(-count, unit);
    std::sort(byUse.begin(), byUse.end());
    m_unit->clear();
    for (const auto &[count, unit] : byUse)
        m_unit->addItem(desk().titleOf("unit", unit), unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen)));
}

void TaskPage::applyView()
{
    Filter fixed;
    if (m_view->checkedId() != All) {
        const qint64 unit = m_unit->currentData().toLongLong();
        QVariantList ids;
        for (const auto &[id, state] : m_states) {
            if (m_view->checkedId() == Leads ? state.ledBy(unit) : state.supportedBy(unit))
                ids << id;
        }
        fixed.conditions.push_back({"id", Condition::Test::OneOf, ids});
    }
    m_table->setFixed(fixed);
}

void TaskPage::setTitleShown(bool shown) { m_title->setVisible(shown); }

void TaskPage::refresh()
{
    m_table->model().reload();
    fillUnits();
    applyView();
    std::map<Light, int> lights;
    for (const auto &[id, state] : m_states)
        ++lights[state.light];
    m_verdict->setText(tr("%1 tasks: %2 done, %3 on course, %4 at risk, %5 behind")
                           .arg(m_states.size()).arg(lights[Light::Met]).arg(lights[Light::OnCourse]).arg(lights[Light::AtRisk]).arg(lights[Light::Behind]));
    m_pane->showTask(stateOf(m_table->currentId()));
}

const TaskState *TaskPage::stateOf(qint64 task) const
{
    const auto at = m_states.find(task);
    return at == m_states.end() ? nullptr : &at->second;
}

void TaskPage::select(qint64 id)
{
    if (m_states.empty())
        refresh();
    m_view->button(All)->setChecked(true);
    applyView();
    m_table->selectId(id);
}

bool TaskPage::focusSearch()
{
    m_table->focusSearch();
    return true;
}

bool TaskPage::createNew()
{
    const TaskState *state = stateOf(m_table->currentId());
    m_pane->showNew(state ? taskType().value(state->task, "document_id").toLongLong() : 0);
    return true;
}

bool TaskPage::save() { return m_pane->form().save(); }

bool TaskPage::hasUnsavedEntry() const { return m_pane->form().isModified(); }

bool TaskPage::print()
{
    const TaskState *state = stateOf(m_table->currentId());
    const qint64 document = state ? taskType().value(state->task, "document_id").toLongLong()
                                  : m_states.empty() ? 0 : taskType().value(m_states.begin()->second.task, "document_id").toLongLong();
    auto matrix = responsibilityMatrix(desk().store(), document, screenLanguage());
    if (!matrix) {
        emit desk().failed(matrix.error());
        return true;
    }
    matrix->asOf = desk().asOf();
    matrix->databaseMark = Text::plain(desk().databaseName());
    auto *preview = new PrintPreview(window());
    preview->setWindowFlag(Qt::Window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(matrix->title.onScreen());
    preview->resize(1200, 860);
    preview->setReport(*matrix);
    preview->show();
    return true;
}

bool TaskPage::exportTable()
{
    const auto written = exportShown(*m_table, title(), this);
    if (written)
        emit desk().said(tr("Exported to %1.").arg(*written));
    else if (written.error().kind != ErrorKind::Cancelled)
        emit desk().failed(written.error());
    return true;
}

} // namespace heyuan
