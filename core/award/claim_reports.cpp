#include "core/award/claim_reports.h"

#include "core/award/beneficiary.h"
#include "core/award/claim_facts.h"
#include "core/award/claim_payment.h"
#include "core/award/claim_rule.h"
#include "core/award/duplicate.h"
#include "core/award/explanation.h"
#include "core/award/rule.h"
#include "core/base/work_calendar.h"
#include "core/fund/entry.h"
#include "core/identity/identifier.h"
#include "core/report/table_cells.h"
#include "core/store/change_log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::award {

namespace {

struct ClaimRow {
    AwardClaim claim;
    Beneficiary beneficiary;
    Text rule;
    std::optional<Money> due = {};  ///< of a list of payments; else the amount of the claim
    Money paidBefore = {};
    QString voucher = {};
};

Result<ClaimRow> rowOf(Store &store, const AwardClaim &claim)
{
    const auto beneficiary = store.find(Beneficiary::description().type(), claim.beneficiary.id);
    const auto rule = store.find(awardRuleType(), claim.rule.id);
    if (!beneficiary || !rule)
        return beneficiary ? rule.error() : beneficiary.error();
    ClaimRow row{claim, {}, {}};
    if (*beneficiary)
        row.beneficiary = Beneficiary::description().read(**beneficiary);
    if (*rule) {
        const auto words = [&rule](const char *key) { return awardRuleType().value(**rule, key).toString(); };
        row.rule = say("ClaimReport", "%1 %2").arg(words("code")).arg(Text::of(words("name_zh"), words("name_en")));
    }
    return row;
}

Result<std::vector<ClaimRow>> rowsOf(Store &store, const Result<std::vector<AwardClaim>> &claims)
{
    if (!claims)
        return claims.error();
    std::vector<ClaimRow> rows;
    for (const AwardClaim &one : *claims) {
        auto row = rowOf(store, one);
        if (!row)
            return row.error();
        rows.push_back(*std::move(row));
    }
    return rows;
}

TableCell yuan(Money money, bool strong = false)
{
    TableCell cell = TableCell::of(Text::plain(money.toText(MoneyScale::Yuan)));
    cell.strong = strong;
    return cell;
}

TableColumn amountColumn()
{
    TableColumn column = tableColumn(say("ClaimReport", "Amount"), 1.2, true);
    column.unit = say("ClaimReport", "yuan");
    return column;
}

Report begin(const Text &title, QDate asOf, Language language)
{
    Report report;
    report.language = language;
    report.title = title;
    report.asOf = asOf;
    report.source = say("ClaimReport", "Register of claims");
    return report;
}

/// Number, name … amount, with the sum below in figures and in capitals.
void addList(Report &report, std::vector<TableColumn> columns, const std::vector<ClaimRow> &rows, const std::function<std::vector<TableCell>(const ClaimRow &)> &cells, const Text &amountTitle = {})
{
    if (rows.empty()) {
        report.blocks.push_back(Paragraph{say("ClaimReport", "There is no such claim on this day.")});
        return;
    }
    Table table;
    columns.insert(columns.begin(), tableColumn(say("ClaimReport", "No."), 0.4, true));
    columns.push_back(amountColumn());
    if (!amountTitle.isEmpty())
        columns.back().title = amountTitle;
    table.columns = std::move(columns);
    Money sum;
    for (const ClaimRow &row : rows) {
        std::vector<TableCell> line = cells(row);
        line.insert(line.begin(), countCell(qint64(table.rows.size()) + 1));
        const Money amount = row.due.value_or(row.claim.amount.value_or(Money()));
        sum += amount;
        line.push_back(yuan(amount));
        table.rows.push_back(std::move(line));
    }
    TableCell total = TableCell::of(say("ClaimReport", "Total"));
    total.span = int(table.columns.size()) - 1;
    table.totals = {total, yuan(sum, true)};
    report.blocks.push_back(std::move(table));
    report.blocks.push_back(Paragraph{say("ClaimReport", "Total: %1").arg(amountInFull(sum))});
}

/// A line for each payment that is drafted; where none is, one for all that is left to pay.
Result<std::vector<ClaimRow>> paymentsDue(Store &store, const std::vector<ClaimRow> &rows)
{
    std::vector<ClaimRow> due;
    for (ClaimRow row : rows) {
        Filter filter;
        filter.conditions = {{"claim_id", Condition::Test::Is, row.claim.id}, {"kind", Condition::Test::Is, QStringLiteral("pay")}, {"status", Condition::Test::Is, QStringLiteral("draft")}};
        const auto drafts = store.all<FundEntry>(filter);
        const auto parts = partsOf(store, row.claim.id);
        if (!drafts || !parts)
            return drafts ? parts.error() : drafts.error();
        row.paidBefore = parts->paid;
        row.due = row.claim.amount.value_or(Money()) - parts->paid;
        if (drafts->empty())
            due.push_back(row);
        for (const FundEntry &draft : *drafts) {
            row.due = draft.amount;
            row.voucher = draft.documentNumber;
            due.push_back(row);
            row.paidBefore += draft.amount.value_or(Money());
        }
    }
    return due;
}

/// Claims of a year that are decided by a day, by day and document: awarded ones, or those that were refused.
Result<std::vector<ClaimRow>> decidedRows(Store &store, int year, QDate asOf, Condition::Test isRefused)
{
    Filter filter;
    filter.conditions = {{"claim_year", Condition::Test::Is, year}, {"decided_on", Condition::Test::NotEmpty, {}}, {"decided_on", Condition::Test::AtMost, asOf}, {"status", isRefused, QStringLiteral("refused")}};
    auto rows = rowsOf(store, store.all<AwardClaim>(filter));
    if (rows)
        std::stable_sort(rows->begin(), rows->end(), [](const ClaimRow &a, const ClaimRow &b) {
            return std::tie(a.claim.decidedOn, a.claim.decision, a.claim.id) < std::tie(b.claim.decidedOn, b.claim.decision, b.claim.id);
        });
    return rows;
}

/// Why a claim was refused: what was written when it was, or the words of the round in which nothing was left for it.
Result<QString> reasonOfRefusal(Store &store, const AwardClaim &claim)
{
    if (!claim.cutReason.isEmpty())
        return claim.cutReason;
    const auto history = change_log::historyOf(store, "award_claim", claim.id);
    if (!history)
        return history.error();
    QString reason;
    QDateTime last;
    for (const ChangeEntry &entry : *history) {
        const QJsonObject status = QJsonDocument::fromJson(entry.changes).object()[QLatin1String("status")].toObject();
        if (status[QLatin1String("new")].toString() != u"refused" || (last.isValid() && entry.at < last))
            continue;
        reason = entry.reason;
        last = entry.at;
    }
    return reason;
}

/// As the public may read it.
Text publicName(const Beneficiary &beneficiary)
{
    return beneficiary.kind == u"person" ? Text::plain(maskedName(beneficiary.nameZh)) : beneficiary.name();
}

} // namespace

Result<std::vector<AwardClaim>> claimsIn(Store &store, const QString &status)
{
    Filter filter;
    filter.conditions = {{"status", Condition::Test::Is, status}};
    return store.all<AwardClaim>(filter);
}

QString frozenExplanation(const QString &evaluation, Language language)
{
    const QJsonObject frozen = QJsonDocument::fromJson(evaluation.toUtf8()).object();
    return frozen[language == Language::Chinese ? QLatin1String("explanation_zh") : QLatin1String("explanation_en")].toString();
}

Result<Report> claimSheet(Store &store, qint64 id, QDate asOf, Language language)
{
    const auto stored = store.find(AwardClaim::description().type(), id);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    const auto row = rowOf(store, AwardClaim::description().read(**stored));
    const auto book = RuleBook::load(store);
    if (!row || !book)
        return row ? book.error() : row.error();
    Report report = begin(say("ClaimReport", "Claim for an award"), asOf, language);
    report.subtitle = row->beneficiary.name();
    const AwardClaim &claim = row->claim;
    Table facts;
    facts.columns = {tableColumn(say("ClaimReport", "Field"), 1), tableColumn(say("ClaimReport", "Entry"), 3)};
    const auto add = [&facts](const Text &name, const Text &value) { addEntry(facts, name, value); };
    add(say("AwardRule", "Award rule"), row->rule);
    add(say("Beneficiary", "Year"), Text::plain(QString::number(claim.year)));
    add(say("ClaimReport", "Amount"), claim.amount ? amountInFull(*claim.amount) : Text());
    for (const Choice &status : claimStatuses()) {
        if (claim.status == QString::fromUtf8(status.key))
            add(say("Project", "Status"), status.text);
    }
    add(say("Claim", "Decision"), Text::plain(claim.decision));
    if (claim.cutFrom && claim.amount && *claim.cutFrom > *claim.amount)
        add(say("Claim", "Asked before the cut"), say("ClaimReport", "%1. %2").arg(amountInFull(*claim.cutFrom)).arg(claim.cutReason));
    const auto parts = partsOf(store, id);
    if (!parts)
        return parts.error();
    if (parts->paid > Money())
        add(say("ClaimReport", "Payments"), partsInWords(claim, *parts));
    add(say("Budget", "Prepared by"), Text::plain(claim.preparedBy));
    add(say("Claim", "Accepted by"), Text::plain(claim.confirmedBy));
    report.blocks.push_back(std::move(facts));
    report.blocks.push_back(Heading{2, say("Claim", "What was reckoned")});
    const QString chinese = frozenExplanation(claim.evaluation, Language::Chinese), english = frozenExplanation(claim.evaluation, Language::English);
    const QStringList zh = chinese.split(u'\n'), en = english.split(u'\n');
    for (qsizetype i = 0; i < zh.size() && !chinese.isEmpty(); ++i)
        report.blocks.push_back(Paragraph{Text::of(zh[i], en.value(i))});
    if (chinese.isEmpty())
        report.blocks.push_back(Paragraph{say("ClaimReport", "Nothing yet: the award is reckoned when the claim is accepted.")});
    auto papers = claimFactTable(store, *book, claim);
    if (!papers)
        return papers.error();
    if (!papers->rows.empty()) {
        report.blocks.push_back(Heading{2, say("ClaimReport", "Facts and what shows them")});
        report.blocks.push_back(*std::move(papers));
    }
    const auto duplicates = duplicatesOf(store, *book, claim);
    if (!duplicates)
        return duplicates.error();
    report.blocks.push_back(Heading{2, say("ClaimReport", "Other claims that may be the same award")});
    if (duplicates->empty())
        report.blocks.push_back(Paragraph{say("ClaimReport", "None, of any year: by credit code, citizen ID, account, address, legal representative, invoice and premises.")});
    for (const Duplicate &one : *duplicates)
        report.blocks.push_back(Paragraph{one.sentence});
    return report;
}

Result<int> yearOfDecided(Store &store)
{
    const auto year = store.database().scalar(QStringLiteral("select max(claim_year) from award_claim where deleted_at is null and decided_on is not null"));
    return year ? Result<int>(year->toInt()) : Result<int>(year.error());
}

Result<Report> decisionList(Store &store, int year, QDate asOf, Language language)
{
    const auto rows = decidedRows(store, year, asOf, Condition::Test::IsNot);
    const auto refused = decidedRows(store, year, asOf, Condition::Test::Is);
    if (!rows || !refused)
        return rows ? refused.error() : rows.error();
    Report report = begin(say("ClaimReport", "Decided awards of %1").arg(QString::number(year)), asOf, language);
    report.paper = Paper::A4Landscape;
    TableColumn asked = amountColumn();
    asked.title = say("ClaimReport", "Claimed");
    addList(report, {tableColumn(say("Beneficiary", "Beneficiary"), 2), tableColumn(say("Beneficiary", "Unified credit code"), 2.1), tableColumn(say("AwardRule", "Award rule"), 3), tableColumn(say("Claim", "Decision"), 1.4),
                     tableColumn(say("Claim", "Decided on"), 1), tableColumn(say("Project", "Status"), 1), asked}, *rows,
            [](const ClaimRow &row) -> std::vector<TableCell> {
                return {TableCell::of(row.beneficiary.name()), TableCell::of(Text::plain(row.beneficiary.creditCode)), TableCell::of(row.rule), TableCell::of(Text::plain(row.claim.decision)),
                        TableCell::of(Text::plain(row.claim.decidedOn.toString(Qt::ISODate))), TableCell::of(claimStatusName(row.claim.status)), yuan(row.claim.cutFrom.value_or(row.claim.amount.value_or(Money())))};
            }, say("ClaimReport", "Decided"));
    if (std::any_of(rows->begin(), rows->end(), [](const ClaimRow &row) { return row.claim.cutFrom.has_value(); }))
        report.blocks.push_back(Paragraph{say("ClaimReport", "Where less was decided than was claimed, the fund did not suffice for all; the claim says by which method it was cut."), true});
    if (refused->empty())
        return report;
    report.blocks.push_back(Heading{2, say("ClaimReport", "Refused")});
    Table table;
    table.columns = {tableColumn(say("ClaimReport", "No."), 0.4, true), tableColumn(say("Beneficiary", "Beneficiary"), 2), tableColumn(say("Beneficiary", "Unified credit code"), 2.1), tableColumn(say("AwardRule", "Award rule"), 3),
                     tableColumn(say("Claim", "Decision"), 1.4), tableColumn(say("ClaimReport", "Refused on"), 1), asked, tableColumn(say("ClaimReport", "Why refused"), 2)};
    for (const ClaimRow &row : *refused) {
        const auto reason = reasonOfRefusal(store, row.claim);
        if (!reason)
            return reason.error();
        table.rows.push_back({countCell(qint64(table.rows.size()) + 1), TableCell::of(row.beneficiary.name()), TableCell::of(Text::plain(row.beneficiary.creditCode)), TableCell::of(row.rule), TableCell::of(Text::plain(row.claim.decision)),
                              TableCell::of(Text::plain(row.claim.decidedOn.toString(Qt::ISODate))), yuan(row.claim.cutFrom.value_or(row.claim.amount.value_or(Money()))), TableCell::of(Text::plain(*reason))});
    }
    report.blocks.push_back(std::move(table));
    return report;
}

Result<Report> noticeReport(Store &store, QDate asOf, Language language)
{
    const auto rows = rowsOf(store, claimsIn(store, QStringLiteral("notice")));
    if (!rows)
        return rows.error();
    Report report = begin(say("ClaimReport", "Public notice of awards"), asOf, language);
    report.paper = Paper::A4Landscape;
    const ClaimRule &rule = ClaimRule::shipped();
    if (!rows->empty())
        report.blocks.push_back(Paragraph{say("ClaimReport", "Whoever disagrees may say so to this bureau, by name or without, until the last day of the notice; it is answered before anything is paid.")});
    addList(report, {tableColumn(say("Beneficiary", "Beneficiary"), 2), tableColumn(say("Beneficiary", "Unified credit code"), 2.1), tableColumn(say("AwardRule", "Award rule"), 3), tableColumn(say("Beneficiary", "Year"), 0.6, true),
                     tableColumn(say("ClaimReport", "Notice until"), 1.1), tableColumn(say("ClaimReport", "Day of the notice"), 1)}, *rows,
            [&](const ClaimRow &row) -> std::vector<TableCell> {
                const Text day = say("ClaimReport", "%1 of %2").arg(qint64(rule.noticeDayOn(row.claim.noticeFrom, asOf))).arg(qint64(rule.noticeDays));
                return {TableCell::of(publicName(row.beneficiary)), TableCell::of(Text::plain(row.beneficiary.creditCode)), TableCell::of(row.rule), TableCell::of(Text::plain(QString::number(row.claim.year))),
                        TableCell::of(Text::plain(row.claim.noticeTo.toString(Qt::ISODate))), TableCell::of(day)};
            });
    if (rule.countsWorkingDays)
        report.blocks.push_back(Paragraph{say("ClaimReport", "The notice runs %1 working days; weekends and public holidays are left out, days worked instead are counted.").arg(qint64(rule.noticeDays)), true});
    else
        report.blocks.push_back(Paragraph{say("ClaimReport", "The notice runs %1 calendar days, the first and the last counted.").arg(qint64(rule.noticeDays)), true});
    std::set<int> unknown;
    for (const ClaimRow &row : *rows) {
        if (rule.countsWorkingDays && row.claim.noticeTo.isValid() && !WorkCalendar::shipped().isKnown(row.claim.noticeTo.year()) && unknown.insert(row.claim.noticeTo.year()).second)
            report.blocks.push_back(Paragraph{say("ClaimReport", "The public holidays of %1 are not known to the desk: only weekends were left out. Check the last day.").arg(QString::number(row.claim.noticeTo.year())), true});
    }
    return report;
}

Status noteAccountsShown(Transaction &transaction)
{
    const auto claims = claimsIn(transaction.store(), QStringLiteral("listed"));
    if (!claims)
        return claims.error();
    for (const AwardClaim &one : *claims) {
        if (Status s = transaction.noteShown(Beneficiary::description().type(), one.beneficiary.id, "account"); !s)
            return s;
    }
    return {};
}

Result<Report> paymentListReport(Store &store, QDate asOf, bool isUnmasked, Language language)
{
    const auto rows = rowsOf(store, claimsIn(store, QStringLiteral("listed")));
    if (!rows)
        return rows.error();
    const auto payments = paymentsDue(store, *rows);
    if (!payments)
        return payments.error();
    Report report = begin(say("ClaimReport", "Payment list of awards"), asOf, language);
    report.paper = Paper::A4Landscape;
    const auto money = [](const Text &title) {
        TableColumn column = amountColumn();
        column.title = title;
        return column;
    };
    addList(report, {tableColumn(say("Beneficiary", "Beneficiary"), 2.2), tableColumn(say("Beneficiary", "Bank account"), 1.8), tableColumn(say("AwardRule", "Award rule"), 2.4), tableColumn(say("Claim", "Decision"), 1.4),
                     tableColumn(say("ClaimReport", "Voucher"), 1.2), money(say("ClaimReport", "Decided")), money(say("ClaimReport", "Paid before"))}, *payments,
            [isUnmasked](const ClaimRow &row) -> std::vector<TableCell> {
                const QString &account = row.beneficiary.account;
                return {TableCell::of(row.beneficiary.name()), TableCell::of(Text::plain(isUnmasked ? account : maskedAccount(account))), TableCell::of(row.rule), TableCell::of(Text::plain(row.claim.decision)),
                        TableCell::of(Text::plain(row.voucher.isEmpty() ? QStringLiteral("—") : row.voucher)), yuan(row.claim.amount.value_or(Money())), yuan(row.paidBefore)};
            }, say("ClaimReport", "This payment"));
    if (std::any_of(payments->begin(), payments->end(), [](const ClaimRow &row) { return row.due && *row.due != row.claim.amount.value_or(Money()); }))
        report.blocks.push_back(Paragraph{say("ClaimReport", "A claim that is paid in parts has a line for each part that waits for its payment, or one for all that is left."), true});
    return report;
}

} // namespace heyuan::award
