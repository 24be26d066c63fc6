#include "app/command/command.h"

#include "core/duty/duty_reports.h"
#include "core/plan/document.h"

#include <QJsonObject>

// What is due, overdue and done of the documents' duties.
namespace heyuan::command {

namespace {

QString stateKey(DutyState state)
{
    switch (state) {
    case DutyState::Overdue: return QStringLiteral("overdue");
    case DutyState::DueSoon: return QStringLiteral("due_soon");
    case DutyState::Upcoming: return QStringLiteral("upcoming");
    case DutyState::Done: return QStringLiteral("done");
    case DutyState::DoneLate: return QStringLiteral("done_late");
    }
    return {};
}

QJsonObject jsonOf(const DutyOccurrence &one)
{
    QJsonObject json{{QStringLiteral("due"), one.due.toString(Qt::ISODate)},
                     {QStringLiteral("state"), stateKey(one.state)},
                     {QStringLiteral("code"), one.duty->code},
                     {QStringLiteral("zh"), one.duty->name.in(Language::Chinese)},
                     {QStringLiteral("en"), one.duty->name.in(Language::English)},
                     {QStringLiteral("frequency"), one.duty->frequency},
                     {QStringLiteral("by"), one.duty->byUnits},
                     {QStringLiteral("to"), one.duty->toNames.in(Language::Chinese)},
                     {QStringLiteral("by_en"), one.duty->byNames.in(Language::English)}, {QStringLiteral("to_en"), one.duty->toNames.in(Language::English)}};
    if (one.done) {
        json.insert(QStringLiteral("done_on"), one.done->doneOn.toString(Qt::ISODate));
        json.insert(QStringLiteral("done_by"), one.done->doneBy);
        json.insert(QStringLiteral("document_number"), one.done->documentNumber);
    }
    return json;
}

/// The document of --document; 0 without one.
Result<qint64> documentOf(Session &session, Store &store)
{
    const QString code = session.options().document;
    if (code.isEmpty())
        return qint64(0);
    Filter filter;
    filter.conditions = {{"code", Condition::Test::Is, code}};
    const auto rows = store.select(documentType(), filter);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorKind::NotFound, say("Command", "There is no plan document %1.").arg(code)};
    return rows->front().id;
}

Result<Report> report(Session &session, Store &store)
{
    const auto document = documentOf(session, store);
    return document ? dutyReport(store, session.asOf(store), {*document, {}}, session.language()) : document.error();
}

} // namespace

std::vector<LedgerReport> dutyLedgerReports()
{
    return {{QStringLiteral("duties"), nullptr, {}, report}};
}

int runDuties(Session &session, const QStringList &)
{
    const auto opened = session.store();
    if (!opened)
        return session.fail(opened.error());
    Store &store = **opened;
    const auto document = documentOf(session, store);
    if (!document)
        return session.fail(document.error());
    const auto book = DutyBook::load(store, *document);
    if (!book)
        return session.fail(book.error());
    const QDate asOf = session.asOf(store);
    const auto around = book->around(asOf);
    if (session.options().json) {
        QJsonArray rows;
        for (const DutyOccurrence &one : around)
            rows.append(jsonOf(one));
        session.print(rows);
        return Done;
    }
    OutputTable table;
    table.head = {session.in(say("Task", "Due")), session.in(say("Project", "Status")), session.in(say("Duty", "Duty")), session.in(say("Duty", "By")), session.in(say("Duty", "Done on"))};
    for (const DutyOccurrence &one : around)
        table.rows.push_back({one.due.toString(Qt::ISODate), session.in(dutyStateName(one.state)), session.in(one.duty->name), one.duty->byUnits, one.done ? one.done->doneOn.toString(Qt::ISODate) : QString()});
    session.print(table);
    session.tell(dutyVerdict(around, asOf));
    return Done;
}

} // namespace heyuan::command
