#include "core/award/duplicate.h"

#include "core/award/beneficiary.h"
#include "core/award/claim_state.h"

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

Text statusWords(const QString &status)
{
    for (const Choice &choice : claimStatuses()) {
        if (status == QString::fromUtf8(choice.key))
            return choice.text;
    }
    return Text::plain(status);
}

} // namespace

Result<std::vector<Duplicate>> duplicatesOf(Store &store, const RuleBook &book, const AwardClaim &claim)
{
    const auto claims = store.all<AwardClaim>();
    const auto beneficiaries = store.all<Beneficiary>();
    if (!claims || !beneficiaries)
        return claims ? beneficiaries.error() : claims.error();
    QHash<qint64, Beneficiary> known;
    for (const Beneficiary &one : *beneficiaries)
        known.insert(one.id, one);
    std::vector<Duplicate> all;
    const auto codeOf = [&store](qint64 rule) -> Result<QString> {
        const auto code = store.database().scalar(QStringLiteral("select code from award_rule where id = ?"), {rule});
        return code ? Result<QString>(code->toString()) : code.error();
    };
    const auto own = codeOf(claim.rule.id);
    if (!own)
        return own.error();
    const JudgedRule *rule = book.rule(*own);
    if (!rule)
        return all;
    for (const AwardClaim &one : *claims) {
        if (one.id == claim.id || ClaimStates::shipped().ended.contains(one.status))
            continue;
        bool isSame = false;
        const Beneficiary other = known.value(one.beneficiary.id);
        const Text common = sameness(known.value(claim.beneficiary.id), other, isSame);
        if (common.isEmpty())
            continue;
        const auto code = codeOf(one.rule.id);
        if (!code)
            return code.error();
        const Text why = conflict(rule->printed, claim, {one, other, *code});
        if (why.isEmpty())
            continue;
        const Text found = say("Duplicate", "%1, claim of %2 for rule %3 (%4): %5, and %6.").arg(other.name()).arg(QString::number(one.year)).arg(*code).arg(statusWords(one.status)).arg(common).arg(why);
        all.push_back({one.id, isSame, isSame ? found : say("Duplicate", "%1 Look whether the two are one.").arg(found)});
    }
    return all;
}

} // namespace heyuan::award
