#include "core/award/duplicate.h"

#include "core/award/beneficiary.h"
#include "core/award/claim_state.h"
#include "core/identity/spreadsheet_damage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::award {

namespace {

struct Other {
    AwardClaim claim;
    Beneficiary beneficiary;
    QString rule;
};

/// What the two have in common that names them: the strongest first.
Text sameness(const Beneficiary &a, const Beneficiary &b, bool &isSame)
{
    isSame = true;
    if (a.id == b.id)
        return say("Duplicate", "the same beneficiary");
    if (!a.creditCode.isEmpty() && a.creditCode == b.creditCode)
        return say("Duplicate", "the same unified credit code");
    if (!a.idNumber.isEmpty() && a.idNumber == b.idNumber)
        return say("Duplicate", "the same citizen ID");
    isSame = false;
    if (!a.account.isEmpty() && a.account == b.account)
        return say("Duplicate", "the same bank account");
    if (!a.address.isEmpty() && a.address == b.address)
        return say("Duplicate", "the same address");
    if (!a.legalPerson.isEmpty() && a.legalPerson == b.legalPerson)
        return say("Duplicate", "the same legal representative");
    return {};
}

/// Why the two cannot both be given; empty where they can.
Text conflict(const Rule &rule, const AwardClaim &claim, const Other &other)
{
    if (rule.id == other.rule && rule.repeat == Repeat::Never)
        return say("Duplicate", "rule %1 is given once only").arg(rule.id);
    if (rule.id == other.rule && claim.year == other.claim.year)
        return say("Duplicate", "rule %1 is claimed twice for %2").arg(rule.id).arg(QString::number(claim.year));
    if (rule.notAfter.contains(other.rule))
        return say("Duplicate", "rule %1 is not given beside rule %2").arg(rule.id).arg(other.rule);
    return {};
}

/// "Given in addition", in the rule's own words: the same paper may then stand behind both.
bool isInAddition(const Rule &rule, const QString &to)
{
    const QJsonObject stacking = QJsonDocument::fromJson(rule.stacking.toUtf8()).object();
    const QJsonValue with = stacking[QLatin1String("with")];
    return stacking[QLatin1String("allowed")].toBool() && (!with.isArray() || with.toArray().contains(to));
}

/// Why a paper or a place cannot stand behind two claims; empty where neither is shared, or where the rules allow it.
Text sharedGround(const AwardClaim &claim, const AwardClaim &other, const Rule &rule, const JudgedRule *otherRule, bool &isSame)
{
    const QStringList mine = invoicesOf(claim), theirs = invoicesOf(other);
    const bool areBoth = otherRule && (isInAddition(rule, otherRule->printed.id) || isInAddition(otherRule->printed, rule.id));
    for (const QString &invoice : mine) {
        if (!theirs.contains(invoice))
            continue;
        isSame = !areBoth;
        return areBoth ? say("Duplicate", "both rest on invoice %1, and one award is given in addition to others").arg(invoice) : say("Duplicate", "both rest on invoice %1").arg(invoice);
    }
    if (claim.premises.isEmpty() || claim.premises != other.premises || (claim.beneficiary == other.beneficiary && claim.rule == other.rule))
        return {};
    isSame = !areBoth && claim.year == other.year;
    return claim.year == other.year ? say("Duplicate", "both are for the premises “%1” in the same year").arg(claim.premises)
                                    : say("Duplicate", "both are for the premises “%1”; the years of support under both documents count together").arg(claim.premises);
}

/// Beneficiaries that share something that names them.
Result<std::vector<Beneficiary>> relatedTo(Store &store, const Beneficiary &one)
{
    QStringList same{QStringLiteral("id = ?")};
    QVariantList values{one.id};
    for (const auto &[column, value] : {std::pair("credit_code", one.creditCode), {"id_number", one.idNumber}, {"account", one.account}, {"address", one.address}, {"legal_person", one.legalPerson}}) {
        if (value.isEmpty())
            continue;
        same << QLatin1String(column) + QStringLiteral(" = ?");
        values << value;
    }
    const RecordType &type = Beneficiary::description().type();
    Query q = store.database().query(QStringLiteral("select %1 from beneficiary where deleted_at is null and (%2) order by id").arg(columnList(type), same.join(QStringLiteral(" or "))));
    if (Status s = q.run(values); !s)
        return s.error();
    std::vector<Beneficiary> all;
    while (q.next())
        all.push_back(Beneficiary::description().read(readRow(type, q)));
    return all;
}

/// Claims of these beneficiaries, and those that rest on the same invoice or place.
Result<std::vector<AwardClaim>> comparedWith(Store &store, const AwardClaim &claim, const std::vector<Beneficiary> &related)
{
    QStringList ids;
    QVariantList values;
    for (const Beneficiary &one : related) {
        ids << QStringLiteral("?");
        values << one.id;
    }
    QString which = QStringLiteral("beneficiary_id in (%1)").arg(ids.isEmpty() ? QStringLiteral("0") : ids.join(u','));
    if (!claim.premises.isEmpty()) {
        which += QStringLiteral(" or premises = ?");
        values << claim.premises;
    }
    for (const QString &invoice : invoicesOf(claim)) {
        which += QStringLiteral(" or id in (select claim_id from claim_invoice where invoice = ?)");
        values << invoice;
    }
    const RecordType &type = AwardClaim::description().type();
    Query q = store.database().query(QStringLiteral("select %1 from award_claim where deleted_at is null and (%2) order by id").arg(columnList(type), which));
    if (Status s = q.run(values); !s)
        return s.error();
    std::vector<AwardClaim> all;
    while (q.next())
        all.push_back(AwardClaim::description().read(readRow(type, q)));
    return all;
}

} // namespace

QStringList invoicesOf(const AwardClaim &claim)
{
    QStringList all;
    QString written = claim.invoices;
    for (const QChar divider : {QChar(u'；'), QChar(u'、'), QChar(u'，'), QChar(u','), QChar(u'\n')})
        written.replace(divider, u';');
    for (const QString &one : written.split(u';', Qt::SkipEmptyParts)) {
        if (const QString number = cleanedIdentifier(one); !number.isEmpty() && !all.contains(number))
            all << number;
    }
    return all;
}

Result<std::vector<Duplicate>> duplicatesOf(Store &store, const RuleBook &book, const AwardClaim &claim)
{
    std::vector<Duplicate> all;
    QHash<qint64, QString> codes;
    const auto codeOf = [&](qint64 rule) -> Result<QString> {
        if (codes.contains(rule))
            return codes.value(rule);
        const auto code = store.database().scalar(QStringLiteral("select code from award_rule where id = ?"), {rule});
        if (!code)
            return code.error();
        return *codes.insert(rule, code->toString());
    };
    const auto own = codeOf(claim.rule.id);
    const auto row = store.find(Beneficiary::description().type(), claim.beneficiary.id);
    if (!own || !row)
        return own ? row.error() : own.error();
    const JudgedRule *judged = book.rule(*own);
    if (!judged || !*row)
        return all;
    // As the rule stood then: a version published later does not judge older claims.
    const auto asItStood = [](const JudgedRule *one, int year) { return one ? &one->on(QDate(year, 12, 31)) : nullptr; };
    const Rule &rule = asItStood(judged, claim.year)->printed;
    const Beneficiary beneficiary = Beneficiary::description().read(**row);
    const auto related = relatedTo(store, beneficiary);
    if (!related)
        return related.error();
    const auto claims = comparedWith(store, claim, *related);
    if (!claims)
        return claims.error();
    const auto &states = ClaimStates::shipped();
    for (const AwardClaim &one : *claims) {
        if (one.id == claim.id || states.ended.contains(one.status))
            continue;
        const auto code = codeOf(one.rule.id);
        const auto who = store.find(Beneficiary::description().type(), one.beneficiary.id);
        if (!code || !who)
            return code ? who.error() : code.error();
        const Beneficiary other = *who ? Beneficiary::description().read(**who) : Beneficiary();
        bool isSame = false;
        Text why = sharedGround(claim, one, rule, asItStood(book.rule(*code), one.year), isSame);
        if (why.isEmpty()) {
            const Text common = sameness(beneficiary, other, isSame), against = conflict(rule, claim, {one, other, *code});
            if (common.isEmpty() || against.isEmpty())
                continue;
            why = say("Duplicate", "%1, and %2").arg(common).arg(against);
        }
        const Text found = say("Duplicate", "%1, claim of %2 for rule %3 (%4): %5.").arg(other.name()).arg(QString::number(one.year)).arg(*code).arg(claimStatusName(one.status)).arg(why);
        all.push_back({one.id, isSame, states.awarded.contains(one.status), isSame ? found : say("Duplicate", "%1 Look whether the two are one.").arg(found)});
    }
    return all;
}

} // namespace heyuan::award
