#pragma once

#include "core/award/claim.h"
#include "core/award/rule_book.h"

namespace heyuan::award {

enum class Verdict { Eligible, NotEligible, Undecided };
enum class Holds { Yes, No, Unknown, Unclear };

/// One condition against the facts.
struct CheckedCondition {
    const AwardCondition *condition = nullptr;
    std::optional<qint64> value;
    Holds holds = Holds::Unknown;
};

/// What was done on the way to the amount, in order. What a, b, c are depends on the kind.
enum class StepKind {
    NotInForce,      ///< the date lies outside the rule's time
    YearsUsedUp,     ///< a: the year, b: years at most
    AlreadyAwarded,  ///< money: what was paid
    AwardedByOther,  ///< fact: place in Rule::notAfter
    AwardedThisYear, ///< money: what was paid
    Fact,            ///< fact, a: its value
    MissingFact,     ///< fact
    Fixed,           ///< money
    TierReached,     ///< a: tier, money: its sum
    NoTier,          ///< below the lowest, or between two
    TierUnclear,
    RateTimes,   ///< money: rate, a: quantity, b: months (0: once), result: product
    ByMonth,     ///< a: sum of the months' quantities, b: how many
    AreaUnclear, ///< areas differ by month and cannot be counted so
    PerDollar,   ///< money: rate, a: cents, result
    Share,       ///< a: per cent, money: of, result
    Increase,    ///< money: this year, b: before, result: increase
    Year,        ///< a: year of the award
    Rounded,
    CapKept,       ///< money: cap, which is not passed
    CapReached,    ///< money: cap, b: what it was
    CapPaid,       ///< money: cap, b: paid under it, result: what is left
    PaidBefore,    ///< money: taken off
    Deducted,      ///< money: paid under other rules, taken off
    TierNotHigher, ///< money: paid for a tier before
    ByPerson,      ///< money: cap (below 0: none)
    WholeCap,      ///< money: cap
    Elsewhere,     ///< another regulation decides
};

struct Step {
    StepKind kind;
    int fact = -1;
    qint64 a = 0;
    qint64 b = 0;
    Money money = {};
    Money result = {};
};

/// A rule under one combination of readings, applied to the facts.
struct Outcome {
    const Variant *variant = nullptr;
    Verdict verdict = Verdict::Undecided;
    std::optional<Money> amount; ///< nothing: not known, or for a person to decide
    std::vector<CheckedCondition> conditions;
    std::vector<Step> steps;

    bool isSameAs(const Outcome &other) const { return verdict == other.verdict && amount == other.amount; }
};

/// A rule applied to the facts on a date.
struct Evaluation {
    const JudgedRule *rule = nullptr;
    QDate date;
    std::vector<Outcome> outcomes; ///< one where the readings agree; else one each
    std::vector<size_t> differing; ///< questions on which the outcome depends

    bool isAmbiguous() const { return outcomes.size() > 1; }
    /// That of all readings, or undecided.
    Verdict verdict() const;
    std::optional<Money> amount() const;
    std::optional<Money> cap() const; ///< what a person may give at most
};

/// By the version of the rule that holds on the date.
Evaluation evaluate(const RuleBook &book, const JudgedRule &rule, const Claim &claim, const QDate &date);
/// By this version, whichever holds.
Evaluation evaluateVersion(const RuleBook &book, const JudgedRule &version, const Claim &claim, const QDate &date);

/// The variants that are left when the decided readings are taken: those of the claim, else those of the register.
std::vector<const Variant *> openVariants(const JudgedRule &version, const Claim &claim);
/// One of them against the facts. `outcome` may have been used before; what it holds is reckoned anew.
void judge(const RuleBook &book, const Variant &variant, const Claim &claim, const QDate &date, Outcome &outcome);

/// The amount of a rule whose conditions are met; used by evaluate().
void reckonAmount(const RuleBook &book, const Claim &claim, const QDate &date, Outcome &outcome);
/// Which year of the award a date is in: as given, or counted from the awards before.
qint64 awardYear(const RuleBook &book, const Rule &rule, const Claim &claim, const QDate &date);

} // namespace heyuan::award
