#pragma once

#include "core/award/fact.h"
#include "core/base/money.h"

#include <QDate>

// An award rule as an evaluator needs it: figures in the counts of their facts, every printed word kept beside them.
namespace heyuan::award {

enum class Comparison { AtLeast, MoreThan, AtMost, LessThan, Equal, OneOf, Unclear };

struct AwardCondition {
    int fact = -1;
    Comparison comparison = Comparison::Unclear;
    qint64 threshold = 0;
    std::vector<qint64> accepted = {}; ///< OneOf
    QString word = {};                 ///< the document's own: 突破, 以上
    Text words = {};
    QStringList unclear = {};
};

enum class Form { Fixed, Tiers, Rate, Share, PerCurrency, InterestShare, ContributionShare, UpTo, Reference };
enum class CapPer { Award, Year, Beneficiary };

struct Tier {
    std::optional<qint64> from = {};
    std::optional<qint64> to = {};
    std::optional<qint64> level = {};
    bool isReachedAtFrom = true; ///< 达到; false: 突破 read as exceeding
    bool isClear = true;         ///< false: nobody has said what reaching means
    QString word = {};
    Money money = {}; ///< the award, or with interest_share the cap
};

enum class BelowTiers { Unclear, NoCap, Nothing, LowestCap };
enum class Over { Unclear, Previous, First };
enum class AreaCount { Unclear, Fixed, Monthly, Tenant };
enum class SharedBound { Unclear, Higher, Lower };

struct Amount {
    Form form = Form::Reference;
    Money money = {};  ///< fixed sum, or the rate
    int measure = -1;  ///< the fact that chooses the tier
    int of = -1;       ///< the fact that is multiplied
    int previous = -1; ///< contribution of the year before …
    int first = -1;    ///< … and of the first year
    Number percent = {};
    Number increasePercent = {};
    bool isMonthly = false;
    bool isYearly = false; ///< a fixed sum each year
    int months = 0;        ///< paid at most
    std::vector<Tier> tiers = {};
    std::optional<Money> cap = {};
    CapPer capPer = CapPer::Award;
    Text refersTo = {};
    bool isByPerson = false; ///< shown with its cap, not computed
    bool isFull = false;     ///< 'up to' read as the whole cap
    BelowTiers below = BelowTiers::Unclear;
    Over over = Over::Unclear;
    AreaCount area = AreaCount::Unclear;
    SharedBound shared = SharedBound::Unclear;
};

/// What an earlier award under the same rule means.
enum class Repeat { Free, Never, OnceAYear, Difference, HigherTier };

struct Rule {
    QString id;
    QString document;
    Text documentName;
    QString clause; ///< as it is cited
    QString quote;
    Text name;
    QString beneficiary;
    std::vector<AwardCondition> conditions;
    Amount amount;
    Repeat repeat = Repeat::Free;
    int maxYears = 0;
    bool yearsAreFixed = false; ///< the years run from validFrom for everybody
    QDate validFrom;
    QDate validTo;
    QStringList deducted;  ///< rules whose awards are taken off
    QStringList notAfter;  ///< rules after whose award this one is not given
    QString stacking;      ///< JSON of the catalogue
    QStringList questions; ///< codes of readings
    int version = 0;       ///< 0: as issued
    bool isWritten = true; ///< false: entered by its name and clause, and given by nobody until a version is published
    QString basis;         ///< the document by which a version was published
};

/// Conditions and amount of one rule from the structured text of the catalogue. An error names the rule and the word.
Status readConditions(Rule &rule, const FactBook &book, const QString &json);
Status readAmount(Rule &rule, const FactBook &book, const QString &json);
Result<AwardCondition> readCondition(const QString &rule, const FactBook &book, const QJsonObject &object);
std::optional<Comparison> comparisonNamed(const QString &sign);

} // namespace heyuan::award
