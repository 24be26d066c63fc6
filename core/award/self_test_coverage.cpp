#include "core/award/self_test.h"

#include <algorithm>
#include <set>

// Which boundaries of a rule its cases have to stand at.
namespace heyuan::award {

namespace {

struct Boundary {
    int fact;
    qint64 value;
    auto operator<=>(const Boundary &) const = default;
};

bool isQuantity(const AwardFact &fact)
{
    return fact.type == FactType::Number || fact.type == FactType::Money || fact.type == FactType::Dollars;
}

// Whatever lies nearer cannot be told apart in the fact's unit: a fen, a cent, one of what is counted.
qint64 nearest(const AwardFact &fact)
{
    return fact.type == FactType::Number ? Number::scale : 1;
}

std::set<Boundary> boundaries(const FactBook &book, const JudgedRule &rule)
{
    std::set<Boundary> all;
    for (const Variant &variant : rule.variants) {
        for (const AwardCondition &condition : variant.rule.conditions) {
            if (isQuantity(book.fact(condition.fact)))
                all.insert({condition.fact, condition.threshold});
        }
        for (const Tier &tier : variant.rule.amount.tiers) {
            if (tier.from)
                all.insert({variant.rule.amount.measure, *tier.from});
        }
    }
    return all;
}

QString hundredths(qint64 count)
{
    return QStringLiteral("%1.%2").arg(count / 100).arg(count % 100, 2, 10, QLatin1Char('0'));
}

// As a case writes it: 1234.56, exact, in the fact's own unit.
QJsonValue written(const AwardFact &fact, qint64 value)
{
    return fact.type == FactType::Number ? Number::fromRaw(value).toText().remove(u',') : hundredths(value);
}

QJsonObject withFact(const AwardFact &fact, const QJsonValue &value)
{
    return {{QStringLiteral("facts"), QJsonObject{{fact.key, value}}}};
}

QJsonObject awardedOn(const QString &rule, const QDate &date)
{
    const QJsonObject award{{QStringLiteral("rule"), rule}, {QStringLiteral("date"), date.toString(Qt::ISODate)}, {QStringLiteral("amount"), QStringLiteral("1元")}};
    return {{QStringLiteral("awards"), QJsonArray{award}}};
}

std::set<int> askedFor(const JudgedRule &rule)
{
    std::set<int> all;
    for (const AwardCondition &condition : rule.variants.front().rule.conditions)
        all.insert(condition.fact);
    return all;
}

bool anyStep(const std::vector<Evaluation> &evaluations, StepKind kind)
{
    return std::any_of(evaluations.begin(), evaluations.end(), [&](const Evaluation &evaluation) {
        return std::any_of(evaluation.outcomes.begin(), evaluation.outcomes.end(), [&](const Outcome &outcome) {
            return std::any_of(outcome.steps.begin(), outcome.steps.end(),
                               [&](const Step &step) { return step.kind == kind; });
        });
    });
}

} // namespace

std::vector<TestedCase> untried(const RuleBook &book, const JudgedRule &rule, const std::vector<Claim> &claims,
                                const std::vector<QDate> &dates, const std::vector<Evaluation> &evaluations)
{
    std::vector<TestedCase> missing;
    const auto demand = [&](const QString &what, QJsonObject proposed = {}) {
        if (!proposed.isEmpty())
            proposed.insert(QStringLiteral("name"), what);
        missing.push_back({rule.printed.id, what, QStringLiteral("a case"), QStringLiteral("none"), proposed});
    };
    const auto anyValue = [&](int fact, qint64 from, qint64 to) {
        return std::any_of(claims.begin(), claims.end(), [&](const Claim &claim) {
            const auto value = claim.value(fact);
            return value && *value >= from && *value <= to;
        });
    };
    for (const Boundary &boundary : boundaries(book.facts(), rule)) {
        const AwardFact &fact = book.facts().fact(boundary.fact);
        const QString at = fact.key + QStringLiteral(" %1 ")
                           + book.facts().words(fact, boundary.value).in(Language::English);
        const qint64 step = nearest(fact);
        if (boundary.value > 0 && !anyValue(boundary.fact, boundary.value - step, boundary.value - 1))
            demand(at.arg(QStringLiteral("just below")), withFact(fact, written(fact, boundary.value - 1)));
        if (!anyValue(boundary.fact, boundary.value, boundary.value))
            demand(at.arg(QStringLiteral("at")), withFact(fact, written(fact, boundary.value)));
        if (!anyValue(boundary.fact, boundary.value + 1, boundary.value + step))
            demand(at.arg(QStringLiteral("just above")), withFact(fact, written(fact, boundary.value + 1)));
    }
    for (const int fact : askedFor(rule)) {
        if (std::all_of(claims.begin(), claims.end(),
                        [&](const Claim &claim) { return claim.value(fact).has_value(); }))
            demand(book.facts().fact(fact).key + QStringLiteral(" missing"), withFact(book.facts().fact(fact), QJsonValue::Null));
    }
    const auto anyDate = [&](const QDate &date) { return std::find(dates.begin(), dates.end(), date) != dates.end(); };
    for (const auto &[inside, outside] : {std::pair{rule.printed.validFrom, -1}, {rule.printed.validTo, 1}}) {
        for (const QDate &day : {inside, inside.addDays(outside)}) {
            if (inside.isValid() && !anyDate(day))
                demand(QStringLiteral("on %1").arg(day.toString(Qt::ISODate)), {{QStringLiteral("date"), day.toString(Qt::ISODate)}});
        }
    }
    const Amount &amount = rule.printed.amount;
    const bool isCapped = amount.form == Form::InterestShare || (amount.cap && amount.form != Form::UpTo);
    if (isCapped && (!anyStep(evaluations, StepKind::CapReached) || !anyStep(evaluations, StepKind::CapKept)))
        demand(QStringLiteral("below and above the cap"));
    if (rule.printed.repeat == Repeat::Never && !anyStep(evaluations, StepKind::AlreadyAwarded))
        demand(QStringLiteral("awarded before"), awardedOn(rule.printed.id, rule.printed.validFrom));
    if (rule.printed.maxYears > 0 && !anyStep(evaluations, StepKind::YearsUsedUp))
        demand(QStringLiteral("years used up"));
    return missing;
}

} // namespace heyuan::award
