#include "core/project/project_reports.h"

#include "core/base/money_words.h"
#include "core/place/unit_names.h"
#include "core/report/table_cells.h"

namespace heyuan {

namespace {

Text wanUnit() { return say("BudgetTable", "RMB 10,000"); }

TableCell wan(Money money, bool strong = false)
{
    TableCell cell = TableCell::of(Text::plain(money.toText(MoneyScale::TenThousand)));
    cell.strong = strong;
    return cell;
}

TableColumn wanColumn(const Text &title, double weight = 1)
{
    TableColumn column = tableColumn(title, weight, true);
    column.unit = wanUnit();
    return column;
}

/// Sources that the project has at all: a table has no empty columns.
std::vector<FundingSource> sourcesOf(const ProjectBook &book)
{
    std::vector<FundingSource> used;
    for (const FundingSource source : fundingSources) {
        if (book.original()[source] != Money() || book.current()[source] != Money())
            used.push_back(source);
    }
    return used;
}

Report begin(const ProjectView &view, const Text &title, Language language)
{
    Report report;
    report.language = language;
    report.title = title;
    report.subtitle = view.book.project.name();
    report.asOf = view.book.asOf;
    report.source = say("ProjectReport", "Project books");
    return report;
}

void addShares(Report &report, const ProjectView &view)
{
    if (view.shares.empty())
        return;
    report.blocks.push_back(Heading{2, say("ProjectReport", "Shares that the plan prescribes")});
    for (const ShareState &state : view.shares)
        report.blocks.push_back(Paragraph{say("ProjectReport", "%1 (%2: “%3”)").arg(state.sentence()).arg(state.constraint.code).arg(state.constraint.quote), false});
}

/// Who answers for which line, where the plan says so.
Result<Table> unitTable(Store &store, const ProjectView &view)
{
    const auto units = UnitNames::load(store);
    if (!units)
        return units.error();
    Table table;
    table.title = say("ProjectReport", "Units in charge");
    table.columns = {tableColumn(say("BudgetTable", "No."), 0.5), tableColumn(say("BudgetTable", "Item"), 2), tableColumn(say("TaskUnit", "Lead unit"), 1.8), tableColumn(say("TaskUnit", "Co-operating unit"), 3.4), tableColumn(say("Task", "Due"), 0.9)};
    Query q = store.database().query(QStringLiteral("select line, item_zh, item_en, lead_units, cooperating_units, due from budget_line where project = ? and line > 0 and lead_units is not null and deleted_at is null order by line, code"));
    if (Status s = q.run({view.book.project.key}); !s)
        return s.error();
    const auto names = [&](int column) { return q.text(column).isEmpty() ? TableCell::of(Text::plain(QStringLiteral("—"))) : TableCell::of(units->inBoth(q.text(column), view.book.project.area.id)); };
    while (q.next())
        table.rows.push_back({TableCell::of(Text::plain(q.text(0))), TableCell::of(Text::of(q.text(1), q.text(2))), names(3), names(4), TableCell::of(Text::plain(q.isNull(5) ? QStringLiteral("—") : q.value(5).toDate().toString(Qt::ISODate)))});
    return table;
}

} // namespace

Result<ProjectView> ProjectView::load(Store &store, qint64 project, QDate asOf)
{
    ProjectView view;
    auto book = ProjectBook::load(store.database(), project, asOf);
    if (!book)
        return book.error();
    view.book = std::move(*book);
    const auto constraints = moneyConstraints(store.database(), view.book.project);
    if (!constraints)
        return constraints.error();
    view.shares = shareStates(view.book, *constraints);
    view.committed = shareStates(view.book, *constraints, ShareStage::Contracts);
    auto deliverables = deliverableStates(store, view.book.project, asOf);
    if (!deliverables)
        return deliverables.error();
    view.deliverables = std::move(*deliverables);
    auto steps = projectSteps(store.database(), view.book.project, asOf);
    if (!steps)
        return steps.error();
    view.steps = std::move(*steps);
    auto variances = paymentVariances(store.database(), project, asOf);
    if (!variances)
        return variances.error();
    view.variances = std::move(*variances);
    auto risks = openRisks(store, project, asOf);
    if (!risks)
        return risks.error();
    view.risks = std::move(*risks);
    auto disclosures = DisclosureList::load(store, view.book.project, asOf);
    if (!disclosures)
        return disclosures.error();
    view.disclosures = std::move(*disclosures);
    return view;
}

Text ProjectView::verdict() const
{
    const auto late = qint64(std::count_if(steps.begin(), steps.end(), [](const StepState &step) { return step.light == Light::Behind; }));
    const auto broken = qint64(std::count_if(shares.begin(), shares.end(), [](const ShareState &state) { return !state.holds; })
                               + std::count_if(committed.begin(), committed.end(), [](const ShareState &state) { return !state.holds; }));
    const Text money = say("ProjectReport", "RMB %1 planned, %2 contracted, %3 paid").arg(amountInSentence(book.current().total())).arg(amountInSentence(book.committed().total())).arg(amountInSentence(book.paid.total()));
    const Text steady = late == 0 ? say("ProjectReport", "no step late") : say("ProjectReport", "steps late: %1").arg(late);
    const Text kept = shares.empty() ? say("ProjectReport", "no share prescribed") : broken == 0 ? say("ProjectReport", "every share holds") : say("ProjectReport", "shares broken: %1").arg(broken);
    return say("ProjectReport", "%1; %2; %3.").arg(money).arg(steady).arg(kept);
}

Table budgetTable(const ProjectView &view)
{
    const ProjectBook &book = view.book;
    const auto sources = sourcesOf(book);
    const bool isRevised = !(book.original() == book.current()) || std::any_of(book.lines.begin(), book.lines.end(), [](const LineMoney &line) { return !(line.original == line.current); });
    Table table;
    table.title = say("ProjectReport", "Budget");
    table.columns = {tableColumn(say("BudgetTable", "No."), 0.6), tableColumn(say("BudgetTable", "Direction of support"), 1.9), tableColumn(say("BudgetTable", "Item"), 3), wanColumn(say("Budget", "Total"))};
    for (const FundingSource source : sources)
        table.columns.push_back(wanColumn(sourceName(source)));
    if (isRevised)
        table.columns.push_back(wanColumn(say("ProjectReport", "Total as revised"), 1.2));
    for (size_t i = 3; i < table.columns.size(); ++i)
        table.columns[i].adds = true;
    QString group;
    for (const LineMoney &line : book.lines) {
        const bool sameGroup = line.group.in(Language::Chinese) == group; // printed once, as a merged cell in the document
        group = line.group.in(Language::Chinese);
        std::vector<TableCell> row{TableCell::of(Text::plain(QString::number(line.number))), TableCell::of(sameGroup ? Text() : line.group), TableCell::of(line.item), wan(line.original.total())};
        for (const FundingSource source : sources)
            row.push_back(wan(line.original[source]));
        if (isRevised)
            row.push_back(wan(line.current.total(), !(line.current == line.original)));
        table.rows.push_back(std::move(row));
    }
    TableCell together = TableCell::of(say("BudgetTable", "Sum of the lines"));
    together.span = 3;
    table.totals = {together, wan(book.original().total(), true)};
    for (const FundingSource source : sources)
        table.totals.push_back(wan(book.original()[source], true));
    if (isRevised)
        table.totals.push_back(wan(book.current().total(), true));
    return table;
}

Table executionTable(const ProjectView &view)
{
    Table table;
    table.title = say("ProjectReport", "Execution by line");
    table.columns = {tableColumn(say("BudgetTable", "No."), 0.6), tableColumn(say("BudgetTable", "Item"), 3), wanColumn(say("ProjectReport", "Planned")), wanColumn(say("ProjectReport", "Contracted")),
                     wanColumn(say("ProjectReport", "Paid")), wanColumn(say("ProjectReport", "Not contracted")), tableColumn(say("ProjectReport", "Paid of planned"), 1, true)};
    const auto percent = [](Money part, Money whole) {
        const auto share = Number::ratio(Number::fromRaw(part.fen() * 100), Number::fromRaw(whole.fen()));
        return TableCell::of(Text::plain(share ? share->toText(1) + u'%' : QStringLiteral("—")));
    };
    for (const LineMoney &line : view.book.lines)
        table.rows.push_back({TableCell::of(Text::plain(QString::number(line.number))), TableCell::of(line.item), wan(line.current.total()), wan(line.committed.total()), wan(line.paid.total()), wan(line.open().total()),
                              percent(line.paid.total(), line.current.total())});
    const SourceMoney current = view.book.current();
    const SourceMoney committed = view.book.committed();
    TableCell together = TableCell::of(say("TrainingReport", "Together"));
    together.span = 2;
    table.totals = {together, wan(current.total(), true), wan(committed.total(), true), wan(view.book.paid.total(), true), wan((current - committed).total(), true), percent(view.book.paid.total(), current.total())};
    return table;
}

Table sourceTable(const ProjectView &view)
{
    const ProjectBook &book = view.book;
    Table table;
    table.title = say("ProjectReport", "Money by source");
    table.columns = {tableColumn(say("Constraint", "Source of money"), 2), wanColumn(say("ProjectReport", "Planned")), wanColumn(say("ProjectReport", "Allocated")), wanColumn(say("ProjectReport", "Contracted")), wanColumn(say("ProjectReport", "Paid")),
                     wanColumn(say("ProjectReport", "Not contracted")), wanColumn(say("ProjectEntry", "Money at hand"))};
    const SourceMoney current = book.current();
    const SourceMoney committed = book.committed();
    const SourceMoney cash = book.cash();
    for (const FundingSource source : sourcesOf(book))
        table.rows.push_back({TableCell::of(sourceName(source)), wan(current[source]), wan(book.allocated[source]), wan(committed[source]), wan(book.paid[source]), wan((current - committed)[source]), wan(cash[source])});
    table.totals = {TableCell::of(say("TrainingReport", "Together")), wan(current.total(), true), wan(book.allocated.total(), true), wan(committed.total(), true), wan(book.paid.total(), true), wan((current - committed).total(), true), wan(cash.total(), true)};
    return table;
}

Table contractTable(const ProjectView &view)
{
    Table table;
    table.title = say("Contract", "Contracts");
    table.columns = {tableColumn(say("Contract", "Contract number"), 1.2), tableColumn(say("Contract", "Subject"), 2.4), tableColumn(say("Contract", "Contractor"), 2), tableColumn(say("Contract", "Signed on"), 1.1),
                     wanColumn(say("Fund", "Amount")), wanColumn(say("ProjectReport", "Paid")), wanColumn(say("ProjectReport", "Unpaid"))};
    for (const ContractMoney &one : view.book.contracts) {
        if (one.contract.status == u"draft")
            continue;
        table.rows.push_back({TableCell::of(Text::plain(one.contract.number)), TableCell::of(Text::plain(one.contract.name)), TableCell::of(Text::plain(one.contract.contractor)), TableCell::of(Text::plain(one.contract.signedOn.toString(Qt::ISODate))),
                              wan(one.committed.total()), wan(one.paid.total()), wan((one.committed - one.paid).total())});
    }
    return table;
}

Table deliverableTable(const ProjectView &view)
{
    Table table;
    table.title = say("Deliverable", "Deliverables");
    table.columns = {tableColumn(say("Deliverable", "Deliverable"), 3), tableColumn(say("ProjectReport", "Asked for"), 1.2, true), tableColumn(say("ProjectReport", "Contracted"), 1, true), tableColumn(say("ProjectReport", "Accepted"), 1, true),
                     tableColumn(say("Fact", "Unit"), 0.6), tableColumn(say("Project", "Status"), 1)};
    const bool hasAssets = std::any_of(view.deliverables.begin(), view.deliverables.end(), [](const DeliverableState &one) { return one.registered.has_value(); });
    if (hasAssets)
        table.columns.insert(table.columns.begin() + 4, tableColumn(say("ProjectReport", "Registered"), 1, true));
    for (const DeliverableState &one : view.deliverables) {
        std::vector<TableCell> row{TableCell::of(one.name), TableCell::of(one.askedWords()), TableCell::of(Text::plain(one.contracted.toText())), TableCell::of(Text::plain(one.accepted.toText())), TableCell::of(one.unitName),
                                   TableCell::of(one.light())};
        if (hasAssets)
            row.insert(row.begin() + 4, TableCell::of(Text::plain(one.registered ? one.registered->toText(one.isReachedThere ? 1 : -1) : QStringLiteral("—"))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

BulletChart shareGauges(const std::vector<ShareState> &shares)
{
    BulletChart chart;
    const bool holds = std::all_of(shares.begin(), shares.end(), [](const ShareState &state) { return state.holds; });
    chart.head.title = holds ? say("ProjectReport", "Every share of the budget holds") : say("ProjectReport", "A share of the budget is broken");
    chart.head.subtitle = say("ProjectReport", "Share of the source's money in per cent, against what the plan prescribes");
    const Text unit = Text::plain(QStringLiteral("%"));
    const auto add = [&](const ShareState &state, const Text &name) {
        Bullet bullet;
        bullet.name = name;
        bullet.value = state.percent ? Figure::of(*state.percent, unit, 1) : Figure::missing(state.sentence());
        bullet.target = Figure::of(*state.constraint.value, unit, 0);
        bullet.light = state.holds ? Light::Met : Light::Behind;
        bullet.verdict = state.roomSentence();
        bullet.id = state.constraint.id;
        chart.bullets.push_back(std::move(bullet));
    };
    const auto named = [](const ShareState &state) {
        const bool isMin = state.constraint.kind == u"share_min";
        const Text value = Text::plain(state.constraint.value->toText());
        return (isMin ? say("ProjectReport", "%1 (at least %2 %)") : state.constraint.kind == u"share_max" ? say("ProjectReport", "%1 (at most %2 %)") : say("ProjectReport", "%1 (exactly %2 %)")).arg(state.constraint.head()).arg(value);
    };
    for (const ShareState &state : shares)
        add(state, named(state));
    return chart;
}

BarChart moneyByLine(const ProjectView &view)
{
    BarChart chart;
    const SourceMoney current = view.book.current();
    const auto paid = Number::ratio(Number::fromRaw(view.book.paid.total().fen() * 100), Number::fromRaw(current.total().fen()));
    chart.head.title = paid ? say("ProjectReport", "%1 of the budget is paid").arg(Text::plain(paid->toText(1) + QStringLiteral(" %"))) : say("ProjectReport", "The project has no budget lines yet");
    chart.head.subtitle = say("ProjectReport", "Planned, contracted and paid by budget line, RMB 10,000, as of %1").arg(view.book.asOf.toString(Qt::ISODate));
    chart.head.source = say("ProjectReport", "Project books");
    chart.unit = wanUnit();
    chart.series = {{say("ProjectReport", "Planned"), {}, false}, {say("ProjectReport", "Contracted"), {}, false}, {say("ProjectReport", "Paid"), {}, false}};
    const auto figure = [&](Money money) { return Figure::of(Number::ratio(Number(money.fen()), Number(Money::wan(1).fen())).value_or(Number()), chart.unit, 0); };
    for (const LineMoney &line : view.book.lines) {
        chart.categories.push_back(say("ProjectReport", "%1 %2").arg(line.number).arg(line.item));
        chart.ids.push_back(line.id);
        chart.series[0].values.push_back(figure(line.current.total()));
        chart.series[1].values.push_back(figure(line.committed.total()));
        chart.series[2].values.push_back(figure(line.paid.total()));
    }
    return chart;
}

BarChart forecastChart(const ProjectView &view)
{
    BarChart chart;
    const auto unsaid = qint64(std::count_if(view.variances.begin(), view.variances.end(), [](const PaymentVariance &one) { return one.needsRemark(); }));
    chart.head.title = unsaid > 0 ? say("Forecast", "Quarters whose variance nobody has explained: %1").arg(unsaid) : say("Forecast", "Every variance is within bounds or explained");
    chart.head.subtitle = say("Forecast", "Expected and paid by quarter, RMB 10,000");
    chart.head.source = say("ProjectReport", "Project books");
    chart.unit = wanUnit();
    chart.series = {{say("Forecast", "Expected"), {}, false}, {say("ProjectReport", "Paid"), {}, false}};
    for (const PaymentVariance &one : view.variances) {
        chart.categories.push_back(Text::of(one.quarter.toText(Language::Chinese), one.quarter.toText(Language::English)));
        chart.ids.push_back(one.forecast);
        for (size_t i = 0; i < 2; ++i)
            chart.series[i].values.push_back(Figure::of(Number::ratio(Number((i == 0 ? one.expected : one.paid).fen()), Number(Money::wan(1).fen())).value_or(Number()), chart.unit, 0));
        chart.lights.push_back(one.needsRemark() ? Light::Behind : one.isOver ? Light::Met : Light::OnCourse);
    }
    return chart;
}

BulletChart deliverableBullets(const ProjectView &view)
{
    BulletChart chart;
    const auto met = qint64(std::count_if(view.deliverables.begin(), view.deliverables.end(), [](const DeliverableState &one) { return one.isMet(); }));
    chart.head.title = say("ProjectReport", "Deliverables accepted in full: %1 of %2").arg(met).arg(qint64(view.deliverables.size()));
    chart.head.subtitle = say("ProjectReport", "Quantity accepted against what the plan asks for");
    for (const DeliverableState &one : view.deliverables) {
        Bullet bullet;
        bullet.name = one.name;
        bullet.value = Figure::of(one.reached(), one.unitName);
        bullet.target = Figure::of(one.asked, one.unitName);
        bullet.light = one.isMet() ? Light::Met : one.contracted > Number() ? Light::OnCourse : Light::NotDue;
        bullet.verdict = one.registered && one.isOfStations ? say("ProjectReport", "contracted: %1; in the ledger of stations: %2").arg(one.contracted.toText()).arg(one.registered->toText(one.isReachedThere ? 1 : -1))
                         : one.registered           ? say("ProjectReport", "contracted: %1; in the register of assets: %2").arg(one.contracted.toText()).arg(one.registered->toText())
                                                    : say("ProjectReport", "contracted: %1").arg(one.contracted.toText());
        bullet.id = one.id;
        chart.bullets.push_back(std::move(bullet));
    }
    return chart;
}

Result<Report> budgetReport(Store &store, qint64 project, QDate asOf, Language language)
{
    const auto view = ProjectView::load(store, project, asOf);
    if (!view)
        return view.error();
    Report report = begin(*view, say("ProjectReport", "Project budget"), language);
    report.blocks.push_back(budgetTable(*view));
    addShares(report, *view);
    auto units = unitTable(store, *view);
    if (!units)
        return units.error();
    if (!units->rows.empty())
        report.blocks.push_back(std::move(*units));
    return report;
}

Result<Report> executionReport(Store &store, qint64 project, QDate asOf, Language language)
{
    const auto view = ProjectView::load(store, project, asOf);
    if (!view)
        return view.error();
    Report report = begin(*view, say("ProjectReport", "Execution of the project"), language);
    report.paper = Paper::A4Landscape;
    report.blocks.push_back(Paragraph{view->verdict(), false});
    for (const FundingSource source : fundingSources) {
        if (view->book.current()[source] == Money() && view->book.allocated[source] == Money())
            continue;
        report.blocks.push_back(Paragraph{say("ProjectReport", "%1: RMB %2 planned, %3 allocated, %4 paid, %5 at hand.").arg(sourceName(source)).arg(amountInSentence(view->book.current()[source]))
                                              .arg(amountInSentence(view->book.allocated[source])).arg(amountInSentence(view->book.paid[source])).arg(amountInSentence(view->book.cash()[source])), false});
    }
    report.blocks.push_back(executionTable(*view));
    report.blocks.push_back(sourceTable(*view));
    addShares(report, *view);
    if (!view->variances.empty())
        report.blocks.push_back(varianceTable(view->variances));
    if (Table contracts = contractTable(*view); !contracts.rows.empty())
        report.blocks.push_back(std::move(contracts));
    if (!view->deliverables.empty())
        report.blocks.push_back(deliverableTable(*view));
    for (const DeliverableState &one : view->deliverables) {
        if (one.differsFromRegister())
            report.blocks.push_back(Paragraph{one.registerSentence(), true});
    }
    if (!view->risks.empty())
        report.blocks.push_back(riskTable(view->risks, asOf));
    report.blocks.push_back(Paragraph{view->disclosures.verdict()});
    return report;
}

Result<Report> ganttReport(Store &store, qint64 project, QDate asOf, Language language)
{
    const auto view = ProjectView::load(store, project, asOf);
    if (!view)
        return view.error();
    Report report = begin(*view, say("ProjectReport", "Schedule of the project"), language);
    report.paper = Paper::A3Landscape;
    constexpr double rowMm = 8;
    report.blocks.push_back(ChartBlock{ganttOf(view->book.project, view->steps, asOf), std::clamp(40 + rowMm * double(view->steps.size() + 2), 80.0, 215.0)});
    for (const StepState &step : view->steps) {
        if (!step.lateCause.isEmpty())
            report.blocks.push_back(Paragraph{say("ProjectReport", "%1: %2").arg(step.name).arg(step.lateCause), true});
    }
    return report;
}

} // namespace heyuan
