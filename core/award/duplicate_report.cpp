#include "core/award/beneficiary.h"
#include "core/award/claim_state.h"
#include "core/award/duplicate.h"
#include "core/report/table_cells.h"

#include <set>

namespace heyuan::award {

namespace {

constexpr size_t mostPairs = 500; // more than anybody reads

/// Rules that stand against another one, or against which another stands.
QStringList opposedRules(const RuleBook &book)
{
    std::set<QString> codes;
    for (const JudgedRule &rule : book.rules()) {
        for (const QString &other : rule.printed.notAfter) {
            codes.insert(rule.printed.id);
            codes.insert(other);
        }
    }
    return QStringList(codes.begin(), codes.end());
}

/// Claims of the year that share a beneficiary and rule, something that names them, a place or an invoice with another.
Result<std::vector<AwardClaim>> candidates(Store &store, const RuleBook &book, int year)
{
    QStringList opposed;
    QVariantList values{qint64(year)};
    for (const QString &code : opposedRules(book)) {
        opposed << QStringLiteral("?");
        values << code;
    }
    QStringList shared{QStringLiteral("exists (select 1 from award_claim o where o.beneficiary_id = c.beneficiary_id and o.id <> c.id and o.deleted_at is null and (o.rule_id = c.rule_id%1))")
                           .arg(opposed.isEmpty() ? QString() : QStringLiteral(" or c.rule_id in (select id from award_rule where code in (%1))").arg(opposed.join(u','))),
                       QStringLiteral("c.premises in (select premises from award_claim where deleted_at is null and premises <> '' group by premises having count(*) > 1)"),
                       QStringLiteral("c.id in (select claim_id from claim_invoice where invoice in (select invoice from claim_invoice group by invoice having count(*) > 1))")};
    for (const char *column : {"credit_code", "id_number", "account", "address", "legal_person"})
        shared << QStringLiteral("c.beneficiary_id in (select id from beneficiary where %1 in (select %1 from beneficiary where deleted_at is null and %1 <> '' group by %1 having count(*) > 1))").arg(QLatin1String(column));
    const RecordType &type = AwardClaim::description().type();
    Query q = store.database().query(QStringLiteral("select %1 from award_claim c where c.deleted_at is null and c.claim_year = ? and (%2) order by c.id").arg(columnList(type), shared.join(QStringLiteral(" or "))));
    if (Status s = q.run(values); !s)
        return s.error();
    std::vector<AwardClaim> all;
    while (q.next())
        all.push_back(AwardClaim::description().read(readRow(type, q)));
    return all;
}

} // namespace

Result<DuplicatesOfYear> duplicatesOfYear(Store &store, int year)
{
    DuplicatesOfYear all;
    all.year = year;
    const auto book = RuleBook::load(store);
    if (!book)
        return book.error();
    const auto number = store.database().scalar(QStringLiteral("select coalesce(sum(number), 0) from claim_sum where claim_year = ?"), {qint64(year)});
    const auto claims = candidates(store, *book, year);
    if (!number || !claims)
        return number ? claims.error() : number.error();
    all.claims = number->toLongLong();
    std::set<std::pair<qint64, qint64>> known;
    for (const AwardClaim &claim : *claims) {
        if (ClaimStates::shipped().ended.contains(claim.status))
            continue;
        const auto found = duplicatesOf(store, *book, claim);
        if (!found)
            return found.error();
        for (const Duplicate &one : *found) {
            if (!known.insert(std::minmax(claim.id, one.claim)).second)
                continue;
            const auto who = store.find(Beneficiary::description().type(), claim.beneficiary.id);
            const auto rule = store.database().scalar(QStringLiteral("select code from award_rule where id = ?"), {claim.rule.id});
            if (!who || !rule)
                return who ? rule.error() : who.error();
            all.pairs.push_back({claim, *who ? Beneficiary::description().read(**who).name() : Text(), rule->toString(), one});
        }
        if (all.pairs.size() >= mostPairs) {
            all.isComplete = false;
            break;
        }
    }
    std::stable_sort(all.pairs.begin(), all.pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) { return a.found.isRefused && !b.found.isRefused; });
    return all;
}

Result<Report> duplicateReport(Store &store, int year, QDate asOf, Language language)
{
    const auto all = duplicatesOfYear(store, year);
    if (!all)
        return all.error();
    Report report;
    report.language = language;
    report.paper = Paper::A4Landscape;
    report.title = say("Duplicate", "Claims of %1 that may be one award twice").arg(QString::number(year));
    report.asOf = asOf;
    report.source = say("ClaimReport", "Register of claims");
    const auto refused = std::count_if(all->pairs.begin(), all->pairs.end(), [](const DuplicatePair &one) { return one.found.isRefused; });
    if (all->pairs.empty()) {
        report.blocks.push_back(Paragraph{say("Duplicate", "None found among %1 claims of %2, across years and documents: credit code, citizen ID, account, address, legal representative, invoices and premises were compared.").arg(all->claims).arg(QString::number(year))});
        return report;
    }
    report.blocks.push_back(Paragraph{say("Duplicate", "Pairs found among %1 claims of %2: %3; %4 of them cannot stand beside each other.").arg(all->claims).arg(QString::number(year)).arg(qint64(all->pairs.size())).arg(qint64(refused))});
    Table table;
    table.columns = {tableColumn(say("ClaimReport", "No."), 0.4, true), tableColumn(say("Beneficiary", "Beneficiary"), 2), tableColumn(say("AwardRule", "Award rule"), 0.9), tableColumn(say("Project", "Status"), 1.1),
                     tableColumn(say("Duplicate", "Stands against it"), 5), tableColumn(say("Duplicate", "So"), 1.2)};
    for (const DuplicatePair &one : all->pairs) {
        TableCell verdict = TableCell::of(one.found.isRefused ? say("Duplicate", "not both") : say("Duplicate", "to be looked at"));
        verdict.strong = one.found.isRefused;
        table.rows.push_back({countCell(qint64(table.rows.size()) + 1), TableCell::of(one.beneficiary), TableCell::of(Text::plain(one.rule)), TableCell::of(claimStatusName(one.claim.status)), TableCell::of(one.found.sentence), verdict});
    }
    report.blocks.push_back(std::move(table));
    if (!all->isComplete)
        report.blocks.push_back(Paragraph{say("Duplicate", "There are more; only the first %1 are named. Settle these first.").arg(qint64(all->pairs.size())), true});
    return report;
}

} // namespace heyuan::award
