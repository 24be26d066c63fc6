#include "app/command/command.h"

#include "core/fund/fund_reports.h"
#include "core/fund/reconcile.h"
#include "core/import/import.h"
#include "core/plan/document.h"

#include <QJsonObject>

// Funds: balances, execution, and opening the accounts of a year.
namespace heyuan::command {

namespace {

QJsonObject moneyJson(const FundMoney &money)
{
    const auto rate = executionRate(money);
    return {{QStringLiteral("allocated_fen"), money.allocated.fen()},
            {QStringLiteral("committed_fen"), money.committed.fen()},
            {QStringLiteral("paid_fen"), money.paid.fen()},
            {QStringLiteral("free_fen"), money.free().fen()},
            {QStringLiteral("execution_percent"), rate ? QJsonValue(rate->toString()) : QJsonValue()}};
}

void addName(QJsonObject &json, const Text &name)
{
    json.insert(QStringLiteral("zh"), name.in(Language::Chinese));
    json.insert(QStringLiteral("en"), name.in(Language::English));
}

QString dayJson(QDate day) { return day.toString(Qt::ISODate); }

QJsonArray balanceJson(const FundView &view)
{
    QJsonArray all;
    for (const AccountBook &one : view.book.accounts) {
        QJsonObject json = moneyJson(one.money);
        addName(json, one.account.name());
        json.insert(QStringLiteral("code"), one.account.code);
        json.insert(QStringLiteral("year"), one.account.year);
        json.insert(QStringLiteral("level"), one.account.level);
        json.insert(QStringLiteral("promised_fen"), one.promised ? QJsonValue(one.promised->fen()) : QJsonValue());
        json.insert(QStringLiteral("promised_at_least"), one.isLeast);
        QJsonArray uses;
        for (const FundUse &use : one.uses) {
            QJsonObject of{{QStringLiteral("limit_fen"), use.limit ? QJsonValue(use.limit->fen()) : QJsonValue()}, {QStringLiteral("committed_fen"), use.money.committed.fen()}, {QStringLiteral("paid_fen"), use.money.paid.fen()}};
            addName(of, use.name);
            uses.append(of);
        }
        json.insert(QStringLiteral("uses"), uses);
        all.append(json);
    }
    return all;
}

QJsonArray executionJson(const FundView &view)
{
    QJsonArray quarters, areas, rules, idle, late, unproven;
    for (const QuarterExecution &one : view.quarters) {
        for (size_t i = 0; i < one.quarters.size(); ++i) {
            QJsonObject json = moneyJson(one.quarters[i]);
            addName(json, one.name);
            json.insert(QStringLiteral("quarter"), QStringLiteral("%1-Q%2").arg(view.year).arg(i + 1));
            quarters.append(json);
        }
    }
    for (const AreaExecution &one : view.areas) {
        QJsonObject json = moneyJson(one.money);
        addName(json, one.name);
        json.insert(QStringLiteral("execution_percent"), one.rate() ? QJsonValue(one.rate()->toString()) : QJsonValue());
        areas.append(json);
    }
    for (const RuleExecution &one : view.rules) {
        QJsonObject json = moneyJson(one.money);
        addName(json, one.name);
        rules.append(json);
    }
    for (const IdleMoney &one : view.idle) {
        QJsonObject json{{QStringLiteral("amount_fen"), one.amount.fen()}, {QStringLiteral("since"), dayJson(one.since)}};
        addName(json, one.name);
        idle.append(json);
    }
    for (const LateTransfer &one : view.findings->late) {
        QJsonObject json{{QStringLiteral("document"), one.documentNumber}, {QStringLiteral("claim"), one.claim}, {QStringLiteral("amount_fen"), one.amount.fen()}, {QStringLiteral("due_on"), dayJson(one.dueOn)},
                         {QStringLiteral("paid_on"), one.paidOn.isValid() ? QJsonValue(dayJson(one.paidOn)) : QJsonValue()}, {QStringLiteral("days"), one.days}};
        addName(json, one.account);
        late.append(json);
    }
    for (const UnprovenEntry &one : view.findings->unproven.first) {
        QJsonObject json{{QStringLiteral("kind"), one.entry.kind}, {QStringLiteral("booked_on"), dayJson(one.entry.bookedOn)}, {QStringLiteral("document"), one.entry.documentNumber}, {QStringLiteral("lacks_number"), one.lacksNumber}, {QStringLiteral("lacks_scan"), one.lacksFile}};
        addName(json, one.account);
        unproven.append(json);
    }
    return {QJsonObject{{QStringLiteral("as_of"), dayJson(view.book.asOf)}, {QStringLiteral("total"), moneyJson(view.book.money())}, {QStringLiteral("quarters"), quarters}, {QStringLiteral("areas"), areas}, {QStringLiteral("rules"), rules},
                        {QStringLiteral("idle"), idle}, {QStringLiteral("late"), late}, {QStringLiteral("unproven"), unproven}, {QStringLiteral("unproven_number"), view.findings->unproven.number}}};
}

int openYear(Session &session, Store &store, const QString &word)
{
    bool isNumber = false;
    const int year = word.toInt(&isNumber);
    if (!isNumber)
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("fund"))->usage));
    qint64 document = 0;
    if (!session.options().document.isEmpty()) {
        Filter filter;
        filter.conditions = {{"code", Condition::Test::Is, session.options().document}};
        const auto found = store.select(documentType(), filter);
        if (!found)
            return session.fail(found.error());
        if (found->empty())
            return session.fail({ErrorKind::NotFound, say("Command", "There is no document “%1”. heyuan catalogue documents lists them.").arg(session.options().document), {}, {}});
        document = found->front().id;
    }
    int made = 0;
    const Status written = store.write(session.actor(), [&](Transaction &transaction) -> Status {
        const auto number = makeFundAccounts(transaction, year, document);
        made = number ? *number : 0;
        return number ? Status() : number.error();
    });
    if (!written)
        return session.fail(written.error());
    session.tell(say("FundAccount", "Accounts opened: %1.").arg(qint64(made)));
    if (session.options().json)
        session.print(QJsonArray{QJsonObject{{QStringLiteral("year"), year}, {QStringLiteral("opened"), made}}});
    return Done;
}

const char *stateKey(Reconciled state)
{
    switch (state) {
    case Reconciled::Matched: return "matched";
    case Reconciled::AmountDiffers: return "amount_differs";
    case Reconciled::Twice: return "twice";
    case Reconciled::NotInBooks: return "not_in_books";
    case Reconciled::NotInFile: return "not_in_file";
    }
    return "";
}

/// The file is read as an import would, and nothing is written. Rows that cannot be read are named.
int reconcileFile(Session &session, Store &store, const QString &file)
{
    ImportRequest request;
    request.kind = "treasury-payments";
    request.file = file;
    request.sheet = session.options().sheet - 1;
    request.encoding = session.options().encoding;
    std::vector<TreasuryPayment> payments;
    const auto read = checkImport(store, request, {}, [&](qint64, const Record &record) { payments.push_back(TreasuryPayment::description().read(record)); });
    if (!read)
        return session.fail(read.error());
    const auto made = reconcile(store, std::move(payments));
    if (!made)
        return session.fail(made.error());
    for (const ImportFinding &finding : read->findings) {
        if (finding.weight == ImportFinding::Weight::Refused || finding.weight == ImportFinding::Weight::Doubtful)
            session.complain(say("Reconcile", "Row %1 is left out: %2").arg(finding.row).arg(finding.sentence));
    }
    if (session.options().json) {
        QJsonArray rows;
        for (const ReconciledPayment &one : made->payments)
            rows.append(QJsonObject{{QStringLiteral("state"), QLatin1String(stateKey(one.state))},
                                    {QStringLiteral("paid_on"), one.paid ? QJsonValue(dayJson(one.paid->paidOn)) : QJsonValue()},
                                    {QStringLiteral("booked_on"), one.booked ? QJsonValue(dayJson(one.booked->bookedOn)) : QJsonValue()},
                                    {QStringLiteral("paid_fen"), one.paid ? QJsonValue(one.paid->amount.value_or(Money()).fen()) : QJsonValue()},
                                    {QStringLiteral("booked_fen"), one.booked ? QJsonValue(one.booked->amount.value_or(Money()).fen()) : QJsonValue()},
                                    {QStringLiteral("document"), one.booked ? one.booked->documentNumber : one.paid->documentNumber},
                                    {QStringLiteral("zh"), one.sentence.in(Language::Chinese)},
                                    {QStringLiteral("en"), one.sentence.in(Language::English)}});
        session.print(rows);
    } else {
        session.tell(made->verdict());
        printTable(session, reconcileTable(*made));
    }
    return made->number(Reconciled::Matched) < qint64(made->payments.size()) || read->refused > 0 ? DataFaults : Done;
}

} // namespace

std::vector<LedgerReport> fundLedgerReports()
{
    return {{.name = QStringLiteral("reconciliation"), .make = [](Session &session, Store &store) { return reconcileReport(store, session.asOf(store), session.language()); }},
            {.name = QStringLiteral("fund"), .make = [](Session &session, Store &store) { return fundReport(store, session.asOf(store), session.language()); }}};
}

int runFund(Session &session, const QStringList &words)
{
    const QString what = words.first();
    const bool isOpen = what == u"open", isFile = what == u"reconcile";
    if ((what != u"balance" && what != u"execution" && what != u"shortfall" && !isOpen && !isFile) || (isOpen || isFile) != (words.size() == 2))
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("fund"))->usage));
    if (session.options().database.isEmpty())
        return session.wrongUse(say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…"));
    const auto opened = session.store();
    if (!opened)
        return session.fail(opened.error());
    Store &store = **opened;
    if (isFile)
        return reconcileFile(session, store, words[1]);
    if (isOpen)
        return openYear(session, store, words[1]);
    if (what == u"shortfall")
        return showShortfall(session, store);
    const auto view = FundView::load(store, session.asOf(store));
    if (!view)
        return session.fail(view.error());
    const bool isBalance = what == u"balance";
    if (session.options().json) {
        session.print(isBalance ? balanceJson(*view) : executionJson(*view));
        return Done;
    }
    session.tell(view->verdict());
    if (isBalance) {
        printTable(session, balanceTable(*view));
        return Done;
    }
    for (const Table &table : {quarterTable(*view), areaTable(*view), idleTable(*view), lateTable(*view), unprovenTable(*view)}) {
        if (!table.rows.empty())
            printTable(session, table);
    }
    return Done;
}

} // namespace heyuan::command
