#include "core/award/claim_file.h"

#include "core/award/award_reports.h"
#include "core/award/beneficiary_claim.h"
#include "core/award/claim_state.h"
#include "core/award/duplicate.h"

#include <QJsonDocument>

namespace heyuan::award {

namespace {

Error denied(Text sentence) { return {ErrorKind::Denied, std::move(sentence), {}, {}}; }

Result<QString> ruleCode(Store &store, qint64 rule)
{
    const auto code = store.database().scalar(QStringLiteral("select code from award_rule where id = ?"), {rule});
    return code ? Result<QString>(code->toString()) : code.error();
}

QString frozen(const RuleBook &book, const Evaluation &evaluation, const WrittenFacts &written)
{
    QJsonObject facts;
    for (const auto &[key, value] : written)
        facts.insert(key, value);
    const auto sentences = explain(book, evaluation);
    QJsonObject object{{QStringLiteral("rule"), evaluation.rule->printed.id},
                       {QStringLiteral("date"), evaluation.date.toString(Qt::ISODate)},
                       {QStringLiteral("facts"), facts},
                       {QStringLiteral("explanation_zh"), inLines(sentences, Language::Chinese)},
                       {QStringLiteral("explanation_en"), inLines(sentences, Language::English)}};
    if (const auto amount = evaluation.amount())
        object.insert(QStringLiteral("amount_fen"), amount->fen());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Status standsAlone(Store &store, const RuleBook &book, const AwardClaim &claim)
{
    const auto duplicates = duplicatesOf(store, book, claim);
    if (!duplicates)
        return duplicates.error();
    for (const Duplicate &one : *duplicates) {
        if (one.isRefused)
            return denied(say("Claim", "Another claim stands against this one. %1").arg(one.sentence));
    }
    return {};
}

Status setAmount(const RuleBook &book, const Evaluation &evaluation, AwardClaim &claim)
{
    if (evaluation.verdict() != Verdict::Eligible)
        return denied(say("Claim", "The rule does not give this award: %1. %2").arg(verdictWords(evaluation.verdict())).arg(lackingInShort(book, evaluation)));
    if (const auto amount = evaluation.amount()) {
        claim.amount = *amount;
        return {};
    }
    if (!claim.amount)
        return denied(say("Claim", "A person decides this amount, or which reading holds (%1). Enter it in the claim first.").arg(amountInShort(evaluation)));
    if (const auto cap = evaluation.cap(); cap && *cap >= Money() && *claim.amount > *cap)
        return denied(say("Claim", "The amount is over the cap of the rule, %1 yuan. Take less.").arg(cap->toText(MoneyScale::Yuan)));
    return {};
}

} // namespace

Result<std::vector<EarlierAward>> earlierAwards(Store &store, qint64 beneficiary, qint64 exceptClaim)
{
    Filter filter;
    filter.conditions = {{"beneficiary_id", Condition::Test::Is, beneficiary}};
    const auto claims = store.all<AwardClaim>(filter);
    if (!claims)
        return claims.error();
    std::vector<EarlierAward> all;
    for (const AwardClaim &one : *claims) {
        if (one.id == exceptClaim || !one.amount || !ClaimStates::shipped().awarded.contains(one.status))
            continue;
        const auto code = ruleCode(store, one.rule.id);
        if (!code)
            return code.error();
        all.push_back({*code, QDate(one.year, 12, 31), one.amount->fen()});
    }
    return all;
}

Status freeze(Store &store, AwardClaim &claim)
{
    const auto book = RuleBook::load(store);
    const auto code = ruleCode(store, claim.rule.id);
    const auto row = store.find(Beneficiary::description().type(), claim.beneficiary.id);
    const auto written = writtenFacts(store, claim.beneficiary.id, claim.year);
    auto earlier = earlierAwards(store, claim.beneficiary.id, claim.id);
    if (!book)
        return book.error();
    if (!code || !row || !written || !earlier)
        return !code ? code.error() : !row ? row.error() : !written ? written.error() : earlier.error();
    const JudgedRule *rule = book->rule(*code);
    if (!rule || !*row)
        return denied(say("Claim", "The rule or the beneficiary of this claim is no longer there. Choose another one."));
    const QDate day(claim.year, 12, 31);
    const auto registered = registeredFacts(store, book->facts(), Beneficiary::description().read(**row), day);
    if (!registered)
        return registered.error();
    WrittenFacts facts = *written;
    facts.insert(registered->begin(), registered->end());
    std::vector<Issue> issues;
    Claim known = claimFrom(book->facts(), facts, issues);
    if (!issues.empty())
        return Error{ErrorKind::Denied, issues.front().message, {}, issues};
    known.earlier = std::move(*earlier);
    if (Status s = standsAlone(store, *book, claim); !s)
        return s;
    const Evaluation evaluation = evaluate(*book, *rule, known, day);
    if (Status s = setAmount(*book, evaluation, claim); !s)
        return s;
    claim.evaluation = frozen(*book, evaluation, facts);
    return {};
}

Result<qint64> draftClaim(Transaction &transaction, qint64 beneficiary, const QString &rule, int year)
{
    const auto id = transaction.database().scalar(QStringLiteral("select id from award_rule where code = ? and deleted_at is null"), {rule});
    if (!id)
        return id.error();
    if (id->isNull())
        return denied(say("Claim", "The rule or the beneficiary of this claim is no longer there. Choose another one."));
    Filter filter;
    filter.conditions = {{"beneficiary_id", Condition::Test::Is, beneficiary}, {"rule_id", Condition::Test::Is, *id}, {"claim_year", Condition::Test::Is, qint64(year)}};
    const auto present = transaction.store().all<AwardClaim>(filter);
    if (!present)
        return present.error();
    for (const AwardClaim &one : *present) {
        if (!ClaimStates::shipped().ended.contains(one.status))
            return denied(say("Claim", "There is a claim for rule %1 of %2 already. Go on with that one.").arg(rule).arg(QString::number(year)));
    }
    AwardClaim claim;
    claim.beneficiary = {beneficiary};
    claim.rule = {id->toLongLong()};
    claim.year = year;
    return transaction.insert(claim);
}

} // namespace heyuan::award
