#include "core/project/disclosure.h"

#include "core/report/table_cells.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace heyuan {

namespace {

struct Item { QByteArray key; Text name; QStringList duties; };

struct Rule {
    std::vector<Item> items;
    Text source;

    static const Rule &shipped()
    {
        static const Rule rule = [] {
            QFile file(QStringLiteral(":/disclosure_rule.json"));
            const QJsonObject data = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
            const auto text = [](const QJsonObject &of, QLatin1String zh, QLatin1String en) { return Text::of(of.value(zh).toString(), of.value(en).toString()); };
            Rule read{{}, text(data, QLatin1String("source_zh"), QLatin1String("source_en"))};
            for (const QJsonValue &value : data.value(QLatin1String("items")).toArray()) {
                const QJsonObject one = value.toObject();
                read.items.push_back({one.value(QLatin1String("key")).toString().toUtf8(), text(one, QLatin1String("zh"), QLatin1String("en")), one.value(QLatin1String("duties")).toVariant().toStringList()});
            }
            Q_ASSERT(!read.items.empty());
            return read;
        }();
        return rule;
    }
};

std::vector<Choice> itemChoices()
{
    std::vector<Choice> choices;
    for (const Item &item : Rule::shipped().items)
        choices.push_back({item.key, item.name});
    return choices;
}

std::vector<Issue> disclosureIssues(const Record &record)
{
    const Disclosure row = Disclosure::description().read(record);
    std::vector<Issue> issues;
    if (!row.link.isEmpty()) {
        const QUrl url(row.link, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
            issues.push_back({"link", say("Duty", "“%1” is no address of a page. Write it whole, with https:// in front.").arg(row.link)});
    }
    if (row.disclosedOn.isValid() && row.link.isEmpty() && row.place.isEmpty())
        issues.push_back({"place", say("Disclosure", "Where was it disclosed? Enter the place or the link.")});
    if (!row.disclosedOn.isValid() && !row.link.isEmpty())
        issues.push_back({"disclosed_on", say("Disclosure", "Enter the day on which it was disclosed.")});
    return issues;
}

DisclosureItem::State stateOf(const DisclosureItem &item, QDate asOf)
{
    using State = DisclosureItem::State;
    bool isAny = false, isLate = false, isOverdue = false;
    for (const Disclosure &row : item.rows) {
        const bool isDone = row.disclosedOn.isValid() && row.disclosedOn <= asOf;
        isAny = isAny || isDone;
        isLate = isLate || (isDone && row.dueOn.isValid() && row.disclosedOn > row.dueOn);
        isOverdue = isOverdue || (!isDone && row.dueOn.isValid() && row.dueOn < asOf);
    }
    return isOverdue ? State::Overdue : !isAny ? State::Open : isLate ? State::Late : State::Disclosed;
}

} // namespace

const Described<Disclosure> &Disclosure::description()
{
    static const Described<Disclosure> described(
        {.name = "project_disclosure", .label = say("Disclosure", "Disclosure"), .plural = say("Disclosure", "Disclosures"), .title = {"item", "name"}, .order = "item", .check = disclosureIssues},
        {field("project_id", say("Project", "Project"), &Disclosure::project, {.required = true, .reference = "project"}),
         field("item", say("Disclosure", "What is to be disclosed"), &Disclosure::item, {.required = true, .choices = itemChoices()}),
         field("name", say("Disclosure", "In particular"), &Disclosure::name, {.maxLength = 300, .help = say("Disclosure", "Which decision or which progress report, where an item has several.")}),
         field("due_on", say("Task", "Due"), &Disclosure::dueOn),
         field("disclosed_on", say("Disclosure", "Disclosed on"), &Disclosure::disclosedOn),
         field("place", say("Disclosure", "Where"), &Disclosure::place, {.maxLength = 200}),
         field("link", say("Duty", "Link"), &Disclosure::link, {.maxLength = 400, .inTable = false}),
         field("document_number", say("Document", "Document number"), &Disclosure::documentNumber, {.maxLength = 120, .inTable = false}),
         longText("note", say("Item", "Note"), &Disclosure::note)});
    return described;
}

Text disclosureStateName(DisclosureItem::State state)
{
    switch (state) {
    case DisclosureItem::State::Disclosed: return say("Disclosure", "Disclosed");
    case DisclosureItem::State::Late: return say("Disclosure", "Disclosed late");
    case DisclosureItem::State::Overdue: return say("Duty", "Overdue");
    case DisclosureItem::State::Open: return say("Disclosure", "Not yet");
    }
    return {};
}

Light disclosureStateLight(DisclosureItem::State state)
{
    switch (state) {
    case DisclosureItem::State::Disclosed: return Light::Met;
    case DisclosureItem::State::Late: return Light::AtRisk;
    case DisclosureItem::State::Overdue: return Light::Behind;
    case DisclosureItem::State::Open: return Light::NotDue;
    }
    return Light::NoData;
}

Result<DisclosureList> DisclosureList::load(Store &store, const Project &project, QDate asOf)
{
    struct Asked { Text cited; QString quote; };
    std::map<QString, Asked> asked; // by the duty's code
    {
        Query q = store.database().query(QStringLiteral("select d.code, d.quote, c.path, c.name_en, f.short_zh, f.short_en from duty d join document f on f.id = d.document_id left join clause c on c.id = d.clause_id "
                                                        "where d.document_id = ? and d.deleted_at is null"));
        if (Status s = q.run({project.document.id}); !s)
            return s.error();
        while (q.next())
            asked[q.text(0)] = {say("Station", "%1, %2").arg(Text::of(q.text(4), q.text(5))).arg(Text::of(q.text(2), q.text(3).isEmpty() ? q.text(2) : q.text(3))), q.text(1)};
    }
    Filter ofProject;
    ofProject.conditions = {{"project_id", Condition::Test::Is, project.id}};
    const auto rows = store.all<Disclosure>(ofProject);
    if (!rows)
        return rows.error();
    DisclosureList list{project, asOf, {}};
    for (const Item &item : Rule::shipped().items) {
        DisclosureItem one;
        one.key = QString::fromUtf8(item.key);
        one.name = item.name;
        const auto duty = std::find_if(item.duties.begin(), item.duties.end(), [&](const QString &code) { return asked.contains(code); });
        if (duty != item.duties.end()) {
            one.cited = asked[*duty].cited;
            one.quote = asked[*duty].quote;
        }
        for (const Disclosure &row : *rows) {
            if (row.item != one.key)
                continue;
            if (row.disclosedOn.isValid() && row.disclosedOn <= asOf && (!one.lastOn.isValid() || row.disclosedOn > one.lastOn))
                one.lastOn = row.disclosedOn;
            one.rows.push_back(row);
        }
        // What no clause asks for is only listed where the office wrote it down itself.
        if (duty == item.duties.end() && one.rows.empty())
            continue;
        one.state = stateOf(one, asOf);
        list.items.push_back(std::move(one));
    }
    return list;
}

qint64 DisclosureList::complete() const
{
    return std::count_if(items.begin(), items.end(), [](const DisclosureItem &one) { return one.isComplete(); });
}

Text DisclosureList::verdict() const
{
    const auto overdue = qint64(std::count_if(items.begin(), items.end(), [](const DisclosureItem &one) { return one.state == DisclosureItem::State::Overdue; }));
    return say("Disclosure", "Disclosed: %1 of %2 items; overdue %3.").arg(complete()).arg(qint64(items.size())).arg(overdue);
}

Status makeDisclosures(Transaction &transaction, qint64 project)
{
    const auto row = transaction.store().find(Project::description().type(), project);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one."), {}, {}};
    const auto list = DisclosureList::load(transaction.store(), Project::description().read(**row), {});
    if (!list)
        return list.error();
    for (const DisclosureItem &item : list->items) {
        if (!item.rows.empty())
            continue;
        Disclosure one;
        one.project = {project};
        one.item = item.key;
        if (const auto made = transaction.insert(one); !made)
            return made.error();
    }
    return {};
}

Table disclosureTable(const DisclosureList &list)
{
    const auto words = [](const QString &text) { return TableCell::of(Text::plain(text)); };
    Table table;
    table.title = say("Disclosure", "Disclosures");
    table.columns = {tableColumn(say("Disclosure", "What is to be disclosed"), 2.2), tableColumn(say("Item", "Clause"), 2.2), tableColumn(say("Task", "Due"), 1), tableColumn(say("Disclosure", "Disclosed on"), 1),
                     tableColumn(say("Disclosure", "Where"), 2), tableColumn(say("Duty", "Link"), 2.4), tableColumn(say("Project", "Status"), 1.2)};
    for (const DisclosureItem &item : list.items) {
        const Text state = say("Disclosure", "%1 %2").arg(QString(lightMark(disclosureStateLight(item.state)))).arg(disclosureStateName(item.state));
        if (item.rows.empty())
            table.rows.push_back({TableCell::of(item.name), TableCell::of(item.cited), {}, {}, {}, {}, TableCell::of(state)});
        bool isFirst = true;
        for (const Disclosure &row : item.rows) {
            const Text name = row.name.isEmpty() ? item.name : say("Disclosure", "%1: %2").arg(item.name).arg(row.name);
            table.rows.push_back({TableCell::of(name), isFirst ? TableCell::of(item.cited) : TableCell(), words(row.dueOn.toString(Qt::ISODate)), words(row.disclosedOn.toString(Qt::ISODate)), words(row.place), words(row.link),
                                  isFirst ? TableCell::of(state) : TableCell()});
            isFirst = false;
        }
    }
    table.note = Rule::shipped().source;
    return table;
}

Result<Report> disclosureReport(Store &store, qint64 project, QDate asOf, Language language)
{
    const auto row = store.find(Project::description().type(), project);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one."), {}, {}};
    const auto list = DisclosureList::load(store, Project::description().read(**row), asOf);
    if (!list)
        return list.error();
    Report report;
    report.language = language;
    report.title = say("Disclosure", "Disclosure checklist");
    report.subtitle = list->project.name();
    report.asOf = asOf;
    report.paper = Paper::A4Landscape;
    report.source = say("Disclosure", "Disclosures on record");
    report.blocks.push_back(Paragraph{list->verdict()});
    report.blocks.push_back(disclosureTable(*list));
    return report;
}

} // namespace heyuan
