#include "app/command/command.h"
#include "app/command/share_json.h"

#include "core/acceptance/evidence_export.h"
#include "core/acceptance/self_evaluation.h"
#include "core/base/money_words.h"
#include "core/place/area.h"
#include "core/project/limits.h"
#include "core/project/what_if.h"
#include "core/station/asset_reports.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// Demonstration projects: their money, shares and deliverables.
namespace heyuan::command {

namespace {

QJsonObject moneyJson(const SourceMoney &money)
{
    QJsonObject json{{QStringLiteral("total_fen"), money.total().fen()}};
    for (const FundingSource source : fundingSources)
        json.insert(sourceKey(source) + QStringLiteral("_fen"), money[source].fen());
    return json;
}

/// Projects with the days that their phases give where they name none themselves.
Result<std::vector<Project>> datedProjects(Store &store)
{
    auto all = store.all<Project>();
    if (!all)
        return all.error();
    for (Project &one : *all) {
        const auto dated = datedProject(store, one.id);
        if (!dated)
            return dated.error();
        one = *dated;
    }
    return all;
}

void printList(Session &session, const std::vector<Project> &projects)
{
    if (session.options().json) {
        QJsonArray json;
        for (const Project &one : projects)
            json.append(QJsonObject{{QStringLiteral("project"), one.key}, {QStringLiteral("zh"), one.name().in(Language::Chinese)}, {QStringLiteral("en"), one.name().in(Language::English)}, {QStringLiteral("status"), one.status},
                                    {QStringLiteral("starts_on"), one.startsOn.toString(Qt::ISODate)}, {QStringLiteral("ends_on"), one.endsOn.toString(Qt::ISODate)}});
        return session.print(json);
    }
    OutputTable table;
    table.head = {session.in(say("Project", "Key")), session.in(say("Project", "Project")), session.in(say("Task", "Starts")), session.in(say("Duty", "Ends"))};
    for (const Project &one : projects)
        table.rows.push_back({one.key, session.in(one.name()), one.startsOn.toString(Qt::ISODate), one.endsOn.toString(Qt::ISODate)});
    session.print(table);
}

void printLines(Session &session, const ProjectView &view, bool isBalance)
{
    if (session.options().json) {
        QJsonArray lines;
        for (const LineMoney &line : view.book.lines) {
            QJsonObject json{{QStringLiteral("line"), line.number}, {QStringLiteral("class"), line.className}, {QStringLiteral("zh"), line.item.in(Language::Chinese)}, {QStringLiteral("en"), line.item.in(Language::English)},
                             {QStringLiteral("original"), moneyJson(line.original)}, {QStringLiteral("current"), moneyJson(line.current)}};
            if (isBalance) {
                json.insert(QStringLiteral("committed"), moneyJson(line.committed));
                json.insert(QStringLiteral("paid"), moneyJson(line.paid));
                json.insert(QStringLiteral("open"), moneyJson(line.open()));
            }
            lines.append(json);
        }
        QJsonObject all{{QStringLiteral("project"), view.book.project.key}, {QStringLiteral("original"), moneyJson(view.book.original())}, {QStringLiteral("current"), moneyJson(view.book.current())}, {QStringLiteral("lines"), lines}};
        if (isBalance) {
            all.insert(QStringLiteral("committed"), moneyJson(view.book.committed()));
            all.insert(QStringLiteral("allocated"), moneyJson(view.book.allocated));
            all.insert(QStringLiteral("paid"), moneyJson(view.book.paid));
            all.insert(QStringLiteral("cash"), moneyJson(view.book.cash()));
        }
        return session.print(QJsonArray{all});
    }
    const Table table = isBalance ? executionTable(view) : budgetTable(view);
    OutputTable out;
    for (const TableColumn &column : table.columns) {
        out.head << session.in(column.unit.isEmpty() ? column.title : say("Command", "%1 (%2)").arg(column.title).arg(column.unit));
        out.isNumber.push_back(column.isNumber);
    }
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells << session.in(cell.words);
        out.rows.push_back(cells);
    }
    session.print(out);
}

int printShares(Session &session, const ProjectView &view)
{
    QJsonArray json;
    bool holds = true;
    for (const auto &[states, stage] : {std::pair(&view.shares, "budget"), std::pair(&view.committed, "contracts")}) {
        for (const ShareState &state : *states) {
            holds = holds && state.holds;
            QJsonObject one = shareJson(state);
            one.insert(QStringLiteral("stage"), QLatin1String(stage));
            json.append(one);
            if (states == &view.shares)
                session.tell(state.sentence());
        }
    }
    if (session.options().json)
        session.print(json);
    return holds ? Done : DataFaults;
}

void printDeliverables(Session &session, const ProjectView &view)
{
    if (session.options().json) {
        QJsonArray json;
        for (const DeliverableState &one : view.deliverables)
            json.append(QJsonObject{{QStringLiteral("line"), one.line}, {QStringLiteral("zh"), one.name.in(Language::Chinese)}, {QStringLiteral("en"), one.name.in(Language::English)}, {QStringLiteral("comparator"), one.comparator},
                                    {QStringLiteral("asked"), one.asked.toString()}, {QStringLiteral("asked_max"), one.askedMax ? QJsonValue(one.askedMax->toString()) : QJsonValue()}, {QStringLiteral("contracted"), one.contracted.toString()}, {QStringLiteral("accepted"), one.accepted.toString()}, {QStringLiteral("unit"), one.unit},
                                    {QStringLiteral("registered_by"), one.isOfStations ? QStringLiteral("stations") : one.registered ? QStringLiteral("assets") : QString()}, {QStringLiteral("registered"), one.registered ? QJsonValue(one.registered->toString()) : QJsonValue()}, {QStringLiteral("met"), one.isMet()}});
        return session.print(json);
    }
    OutputTable table;
    table.head = {session.in(say("Budget", "Line")), session.in(say("Deliverable", "Deliverable")), session.in(say("ProjectReport", "Asked for")),
                  session.in(say("ProjectReport", "Contracted")), session.in(say("ProjectReport", "Accepted")), session.in(say("ProjectReport", "Registered")), session.in(say("Fact", "Unit")), session.in(say("Project", "Status"))};
    table.isNumber = {true, false, true, true, true, true};
    for (const DeliverableState &one : view.deliverables)
        table.rows.push_back({QString::number(one.line), session.in(one.name), session.in(one.askedWords()), one.contracted.toString(), one.accepted.toString(), one.registered ? one.registered->toText(one.isReachedThere ? 1 : -1) : QStringLiteral("—"), session.in(one.unitName), session.in(lightName(one.light()))});
    session.print(table);
}

void printDisclosures(Session &session, const DisclosureList &list)
{
    static const char *const states[] = {"disclosed", "late", "overdue", "open"};
    QJsonArray json;
    OutputTable table;
    table.head = {session.in(say("Disclosure", "What is to be disclosed")), session.in(say("Project", "Status")), session.in(say("Disclosure", "Disclosed on")), session.in(say("Duty", "Link"))};
    for (const DisclosureItem &item : list.items) {
        QStringList links;
        for (const Disclosure &row : item.rows) {
            if (!row.link.isEmpty())
                links << row.link;
        }
        const QString on = item.lastOn.toString(Qt::ISODate);
        json.append(QJsonObject{{QStringLiteral("item"), item.key}, {QStringLiteral("zh"), item.name.in(Language::Chinese)}, {QStringLiteral("en"), item.name.in(Language::English)}, {QStringLiteral("state"), QLatin1String(states[size_t(item.state)])},
                                {QStringLiteral("disclosed_on"), on}, {QStringLiteral("links"), QJsonArray::fromStringList(links)}, {QStringLiteral("quote"), item.quote}});
        table.rows.push_back({session.in(item.name), session.in(disclosureStateName(item.state)), on, links.join(u' ')});
    }
    if (session.options().json)
        return session.print(json);
    session.print(table);
    session.tell(list.verdict());
}

int runWhatIf(Session &session, Store &store, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return session.fail({ErrorKind::File, say("Import", "%1 cannot be read.").arg(name), file.errorString()});
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return session.fail({ErrorKind::Invalid, say("Command", "%1 is not written as JSON.").arg(name)});
    const auto tried = tryChange(store, document.object(), session.asOf(store));
    if (!tried)
        return session.fail(tried.error());
    if (session.options().json) {
        QJsonArray shares, refusals;
        for (const ShareState &state : tried->after.shares)
            shares.append(shareJson(state));
        for (const Text &why : tried->refusals)
            refusals.append(QJsonObject{{QStringLiteral("zh"), why.in(Language::Chinese)}, {QStringLiteral("en"), why.in(Language::English)}});
        session.print(QJsonArray{QJsonObject{{QStringLiteral("possible"), tried->refusals.empty()}, {QStringLiteral("before"), moneyJson(tried->before.book.current())}, {QStringLiteral("after"), moneyJson(tried->after.book.current())},
                                             {QStringLiteral("shares"), shares}, {QStringLiteral("refusals"), refusals}}});
    }
    session.tell(say("WhatIf", "Budget: RMB %1 before, %2 after. Nothing was written.").arg(amountInSentence(tried->before.book.current().total())).arg(amountInSentence(tried->after.book.current().total())));
    for (const ShareState &state : tried->after.shares)
        session.tell(state.sentence());
    for (const Text &why : tried->refusals)
        session.complain(why);
    return tried->refusals.empty() ? Done : DataFaults;
}

int runEvidence(Session &session, Store &store, qint64 project)
{
    const auto done = exportEvidence(store, project, session.options().out, session.language());
    if (!done)
        return session.fail(done.error());
    if (session.options().json)
        session.print(QJsonArray{QJsonObject{{QStringLiteral("folder"), done->folder}, {QStringLiteral("files"), done->files}, {QStringLiteral("empty"), done->empty}}});
    session.tell(say("Acceptance", "%1 files are in %2; %3 items have none.").arg(qint64(done->files)).arg(done->folder).arg(qint64(done->empty)));
    return Done;
}

/// The stations of the project's county.
int runStationsOf(Session &session, Store &store, const Project &project, const QString &what)
{
    const auto area = store.find(Area::description().type(), project.area.id);
    if (!area)
        return session.fail(area.error());
    if (*area)
        session.narrowTo(Area::description().read(**area).code);
    return runStations(session, {what});
}

using ProjectReport = Result<Report> (*)(Store &, qint64, QDate, Language);

template <ProjectReport make> Result<Report> ofProject(Session &session, Store &store)
{
    const auto project = projectNamed(store, session.options().project);
    return project ? make(store, project->id, session.asOf(store), session.language()) : project.error();
}

} // namespace

std::vector<LedgerReport> projectLedgerReports()
{
    const Text nameProject = say("Command", "Name the project with --project KEY; heyuan project list says which there are.");
    return {{QStringLiteral("budget"), &Options::project, nameProject, ofProject<budgetReport>},
            {QStringLiteral("execution"), &Options::project, nameProject, ofProject<executionReport>},
            {QStringLiteral("gantt"), &Options::project, nameProject, ofProject<ganttReport>},
            {QStringLiteral("project-assets"), &Options::project, nameProject, ofProject<projectAssetReport>},
            {QStringLiteral("disclosures"), &Options::project, nameProject, ofProject<disclosureReport>},
            {QStringLiteral("self-evaluation"), &Options::project, nameProject, ofProject<selfEvaluationReport>},
            {QStringLiteral("evidence-index"), &Options::project, nameProject, ofProject<evidenceIndexReport>}};
}

int runProject(Session &session, const QStringList &words)
{
    if (session.options().database.isEmpty())
        return session.wrongUse(say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…"));
    static const QStringList kinds{QStringLiteral("budget"), QStringLiteral("balance"), QStringLiteral("constraints"), QStringLiteral("stations"), QStringLiteral("coverage"), QStringLiteral("deliverables"), QStringLiteral("disclosures")};
    const QString what = words.first();
    const bool isList = what == u"list";
    if (!isList && what != u"what-if" && what != u"evidence" && !kinds.contains(what))
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("project"))->usage));
    if (!isList && words.size() < 2)
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("project"))->usage));
    if (what == u"evidence" && session.options().out.isEmpty())
        return session.wrongUse(say("Acceptance", "Name the folder with --out; it must not be there yet."));
    const auto opened = session.store();
    if (!opened)
        return session.fail(opened.error());
    Store &store = **opened;
    if (isList) {
        const auto all = datedProjects(store);
        if (!all)
            return session.fail(all.error());
        printList(session, *all);
        return Done;
    }
    if (what == u"what-if")
        return runWhatIf(session, store, words[1]);
    const auto project = projectNamed(store, words[1]);
    if (!project)
        return session.fail(project.error());
    if (what == u"evidence")
        return runEvidence(session, store, project->id);
    if (what == u"stations" || what == u"coverage")
        return runStationsOf(session, store, *project, what == u"stations" ? QStringLiteral("list") : what);
    const auto view = ProjectView::load(store, project->id, session.asOf(store));
    if (!view)
        return session.fail(view.error());
    if (what == u"constraints")
        return printShares(session, *view);
    if (what == u"deliverables")
        printDeliverables(session, *view);
    else if (what == u"disclosures")
        printDisclosures(session, view->disclosures);
    else
        printLines(session, *view, what == u"balance");
    return Done;
}

} // namespace heyuan::command
