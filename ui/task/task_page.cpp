#include "ui/task/task_page.h"

#include "core/plan/document.h"
#include "ui/overview/report_preview.h"
#include "ui/record/choice_box.h"
#include "ui/record/table_export.h"
#include "ui/settings/appearance.h"
#include "ui/shell/icons.h"
#include "ui/task/task_pane.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>

namespace heyuan {

namespace {

const QByteArray unitPlace = QByteArrayLiteral("tasks/unit");

QString joined(const QStringList &names)
{
    return names.join(screenLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

TaskPage::TaskPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_view(new QButtonGroup(this)), m_unit(new ChoiceBox(this)), m_document(new ChoiceBox(this)),
      m_print(new QToolButton(this)), m_verdict(new QLabel(this))
{
    setObjectName(QStringLiteral("taskPage"));
    if (auto rule = TaskLightRule::load())
        m_rule = *rule;
    else // nobody listens yet
        QMetaObject::invokeMethod(
            this, [this, error = rule.error()] { emit this->desk().failed(error); }, Qt::QueuedConnection);
    Field light = lightField("light", say("TaskPage", "Light"));
    light.options.help = m_rule.inWords();
    ComputedColumns computed;
    computed.fields = {light, plainField("lead", FieldType::Text, say("TaskPage", "Lead units")),
                       plainField("cooperating", FieldType::Text, say("TaskPage", "Co-operating units"))};
    computed.append = [this](std::vector<Record> &rows) { append(rows); };
    computed.dependsOn = {"task_unit", "unit"};
    computed.tip = [this](const Record &row, QByteArrayView key) { return tipOf(row, key); };
    m_table = new RecordTable(desk, taskType(), std::move(computed), this);
    m_table->setMemory(tableMemory(), "tasks");
    m_table->setFirstColumns({"light", "name", "lead", "due", "status", "progress"});
    m_table->setViews(QStringLiteral("tasks"));
    m_pane = new TaskPane(desk, m_rule, this);
    build();
    TaskPage::retranslate();
}

void TaskPage::build()
{
    m_unit->setObjectName(QStringLiteral("taskUnit"));
    m_unit->setMinimumWidth(zoomed(220));
    m_document->setObjectName(QStringLiteral("taskDocument"));
    m_document->setMinimumWidth(zoomed(170));
    m_verdict->setObjectName(QStringLiteral("taskVerdict"));
    m_print->setObjectName(QStringLiteral("taskMatrix"));
    m_print->setAutoRaise(true);
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setIcon(icon(QStringLiteral("print")));

    auto *line = new QHBoxLayout;
    line->setSpacing(space::grid);
    for (const int view : {All, Leads, Cooperates}) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("taskView%1").arg(view));
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_view->addButton(button, view);
        line->addWidget(button);
    }
    m_view->button(All)->setChecked(true);
    line->addWidget(m_unit);
    line->addSpacing(space::gap);
    line->addWidget(m_document);
    line->addStretch(1);
    line->addWidget(m_print);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::pageMargin);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({700, 440});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(line);
    box->addWidget(m_verdict);
    box->addWidget(splitter, 1);
    setFocusProxy(&m_table->view());

    connect(m_view, &QButtonGroup::idClicked, this, &TaskPage::applyView);
    connect(m_document, &ChoiceBox::chosenByHand, this, &TaskPage::applyView);
    connect(m_unit, &ChoiceBox::chosenByHand, this, [this](qint64 unit) {
        settings().keepArrangement(unitPlace, QByteArray::number(unit));
        if (m_view->checkedId() == All)
            m_view->button(Leads)->setChecked(true);
        applyView();
    });
    connect(m_print, &QToolButton::clicked, this, &TaskPage::print);
    connect(m_table, &RecordTable::currentChanged, this, [this](qint64 id) { m_pane->showTask(stateOf(id)); });
    connect(&m_table->model(), &RecordTableModel::rowsChanged, this, &TaskPage::countLights);
    connect(&m_pane->form(), &RecordForm::modifiedChanged, this, &Page::unsavedEntryChanged);
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
    for (Record &row : rows) {
        const TaskState *state = stateOf(row.id);
        row.values.emplace_back(state ? QVariant(QString::fromLatin1(lightKey(state->light))) : QVariant());
        for (const bool lead : {true, false}) {
            QStringList names;
            if (state) {
                for (const TaskUnit &unit : lead ? state->lead : state->cooperating)
                    names << desk().titleOf("unit", unit.unit);
            }
            row.values.emplace_back(names.isEmpty() ? QVariant() : QVariant(joined(names)));
        }
    }
}

QString TaskPage::tipOf(const Record &row, QByteArrayView key) const
{
    const TaskState *state = stateOf(row.id);
    if (!state || key != "light")
        return {};
    return tr("%1 The rule: %2").arg(state->why.onScreen(), m_rule.inWords().onScreen());
}

void TaskPage::retranslate()
{
    m_view->button(All)->setText(tr("All tasks"));
    m_view->button(Leads)->setText(tr("My unit leads"));
    m_view->button(Cooperates)->setText(tr("My unit co-operates"));
    m_unit->setAccessibleName(tr("My unit"));
    m_unit->setToolTip(tr("My unit: type characters or pinyin initials"));
    m_document->setAccessibleName(tr("Document"));
    m_print->setText(tr("Responsibility matrix"));
    m_print->setToolTip(tr("Units and tasks of the chosen document on one A3 sheet (Ctrl+P)"));
    m_verdict->setToolTip(m_rule.inWords().onScreen());
    m_table->setEmptyText(say("TaskPage", "Tasks come with the plan documents, or are entered here: press Ctrl+N."));
    m_table->retranslate();
    m_pane->retranslate();
    if (m_states.empty())
        return;
    m_table->model().reload(); // the names of units are in the reader's language
    fillChoices();
    countLights();
}

void TaskPage::refresh()
{
    m_table->model().reload();
    fillChoices();
    applyView();
    if (const Record *first = m_table->model().recordAt(0); first && !m_table->currentId())
        m_table->selectId(first->id);
    m_pane->showTask(stateOf(m_table->currentId()));
}

// Units that have tasks, the busiest first; documents that have any.
void TaskPage::fillChoices()
{
    std::map<qint64, int> tasksOf;
    std::set<qint64> documents;
    for (const auto &[id, state] : m_states) {
        documents.insert(documentOf(state));
        for (const auto *units : {&state.lead, &state.cooperating}) {
            for (const TaskUnit &unit : *units)
                ++tasksOf[unit.unit];
        }
    }
    std::vector<std::pair<int, qint64>> byUse;
    for (const auto &[unit, count] : tasksOf)
        byUse.emplace_back(-count, unit);
    std::sort(byUse.begin(), byUse.end());
    std::vector<std::pair<qint64, QString>> units;
    for (const auto &[count, unit] : byUse)
        units.emplace_back(unit, desk().titleOf("unit", unit));
    const bool isFirst = m_unit->count() == 0;
    m_unit->setChoices(units);
    if (isFirst)
        m_unit->choose(settings().arrangement(unitPlace).toLongLong());
    std::vector<std::pair<qint64, QString>> choices{{0, tr("All documents")}};
    for (const auto &[id, name] : desk().choicesOf("document")) {
        if (documents.contains(id))
            choices.emplace_back(id, name);
    }
    m_document->setChoices(choices);
}

void TaskPage::applyView()
{
    Filter fixed;
    if (m_document->chosen())
        fixed.conditions.push_back({"document_id", Condition::Test::Is, m_document->chosen()});
    if (m_view->checkedId() != All) {
        const qint64 unit = m_unit->chosen();
        QVariantList ids;
        for (const auto &[id, state] : m_states) {
            if (m_view->checkedId() == Leads ? state.ledBy(unit) : state.supportedBy(unit))
                ids << id;
        }
        fixed.conditions.push_back({"id", Condition::Test::OneOf, ids});
    }
    m_table->setFixed(fixed);
    if (const Record *first = m_table->model().recordAt(0); first && !m_table->currentId())
        m_table->selectId(first->id);
}

// The verdict is about the rows that are shown.
void TaskPage::countLights()
{
    std::map<Light, int> lights;
    const int rows = int(m_table->model().recordCount());
    for (const qint64 id : m_table->model().recordIds()) {
        if (const TaskState *state = stateOf(id))
            ++lights[state->light];
    }
    const Palette &colours = coloursOf(*this);
    const auto part = [&](Light light) {
        return QStringLiteral("<span style='color:%1; white-space:nowrap'>%2 %3 %4</span>")
            .arg(colours.lightText(light).name(), QString(lightMark(light)),
                 lightName(light).onScreen().toHtmlEscaped(), QString::number(lights[light]));
    };
    QStringList parts;
    for (const Light light : {Light::Behind, Light::AtRisk, Light::OnCourse, Light::Met, Light::NotDue, Light::NoData})
        parts << part(light);
    m_verdict->setText(tr("<b>%n task(s)</b>", nullptr, rows) + QStringLiteral(" &nbsp; ")
                       + parts.join(QStringLiteral(" &nbsp; ")));
}

const TaskState *TaskPage::stateOf(qint64 task) const
{
    const auto at = m_states.find(task);
    return at == m_states.end() ? nullptr : &at->second;
}

qint64 TaskPage::documentOf(const TaskState &state) const
{
    return taskType().value(state.task, "document_id").toLongLong();
}

void TaskPage::select(qint64 id)
{
    if (m_states.empty())
        refresh();
    if (m_table->selectId(id))
        return;
    m_view->button(All)->setChecked(true); // the view or the document hides it
    m_document->choose(0);
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
    m_pane->showNew(m_document->chosen() ? m_document->chosen() : state ? documentOf(*state) : 0);
    return true;
}

bool TaskPage::save()
{
    return m_pane->form().save();
}

bool TaskPage::hasUnsavedEntry() const
{
    return m_pane->form().isModified() || m_pane->hasTypedNote();
}

bool TaskPage::print()
{
    const TaskState *state = stateOf(m_table->currentId());
    const qint64 document = m_document->chosen() ? m_document->chosen() : state ? documentOf(*state) : 0;
    auto matrix = responsibilityMatrix(desk().store(), document, screenLanguage());
    if (!matrix) {
        emit desk().failed(matrix.error());
        return true;
    }
    matrix->asOf = desk().asOf();
    matrix->databaseMark = Text::plain(desk().databaseName());
    previewReport(*matrix, desk(), this);
    return true;
}

bool TaskPage::exportTable()
{
    const auto written = exportShown(*m_table, title(), this);
    if (written)
        desk().announce(tr("Exported to %1.").arg(*written));
    else if (written.error().kind != ErrorKind::Cancelled)
        emit desk().failed(written.error());
    return true;
}

} // namespace heyuan
