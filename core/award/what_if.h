#pragma once

#include "core/award/award_claim.h"
#include "core/award/evaluation.h"
#include "core/report/content.h"

// The claims of a year under an edited copy of a rule, or under another reading (J9). Nothing is written.
namespace heyuan::award {

/// What is asked: one rule as it would be, readings as they would be decided, or both.
struct WhatIfQuestion {
    int year = 0;
    std::optional<RuleText> rule = {};
    QHash<QString, QString> readings = {}; ///< by code of the question
};

/// {"year", "rule", "version" | "conditions", "amount", "once_only", "max_years", "readings"}; what is left out of the rule is
/// taken from the one that holds at the end of the year. An error names the place and says what to do.
Result<WhatIfQuestion> readWhatIf(Store &store, const RuleBook &book, const QByteArray &json);
/// Refuses a rule with a fault and a reading that does not exist.
Status checkWhatIf(const RuleBook &book, const WhatIfQuestion &question);
/// What a rule says on a day, to be edited.
Result<RuleText> textOn(Store &store, const QString &rule, const QDate &day);

/// What a rule gives for one claim. Where readings differ, from the least to the most.
struct Given {
    Verdict verdict = Verdict::Undecided;
    bool isKnown = false; ///< false: a fact is missing, or a person decides without a cap
    Money least = {};
    Money most = {};
    friend bool operator==(const Given &, const Given &) = default;
};

enum class WhatIfReason { Condition, Time, Before, Reading, Tier, Cap, Amount, Fact, OtherAward };

/// A claim that would come to something else.
struct WhatIfRow {
    qint64 claim = 0;
    qint64 beneficiary = 0;
    int rule = 0; ///< in RuleBook::rules()
    Given before;
    Given after;
    WhatIfReason reason = WhatIfReason::Amount;
    int fact = -1; ///< whose condition it is, or which is missing
    Money difference() const { return after.most - before.most; }
};

/// Before and after, of one rule or of all.
struct WhatIfTotal {
    int rule = -1;
    qint64 claims = 0;
    qint64 changed = 0;
    qint64 unknownBefore = 0;
    qint64 unknownAfter = 0;
    Given before; ///< sums of what is known
    Given after;
    Money difference() const { return after.most - before.most; }
};

struct WhatIfResult {
    int year = 0;
    std::vector<WhatIfRow> rows;     ///< largest difference first
    std::vector<WhatIfTotal> totals; ///< of the rules that are claimed, in the book's order
    WhatIfTotal all;
    qint64 unread = 0;               ///< facts that cannot be read and count as missing
};

/// Called now and then with the share done, in per cent; false: the reader has cancelled.
using WhatIfProgress = std::function<bool(int percent)>;

/// Runs all claims of the year once by the rules as they hold on its last day and once as asked. Reads in a few passes
/// and holds no row longer than it needs it. Belongs on another thread with a store of its own.
Result<WhatIfResult> runWhatIf(Store &store, const RuleBook &book, const WhatIfQuestion &question, const WhatIfProgress &progress = {});

Text reasonWords(const RuleBook &book, const WhatIfRow &row);
/// "100,000.00", "0.00 to 100,000.00", "not known".
Text givenWords(const Given &given);

/// The money that is there for the year.
struct WhatIfFund {
    Money allocated;
    Money free;
};
/// Totals by rule, cost against the fund, and the claims that change, `rows` of them at most. Names stand as in the register.
Result<Report> whatIfReport(Store &store, const RuleBook &book, const WhatIfQuestion &question, const WhatIfResult &result,
                            const std::optional<WhatIfFund> &fund, size_t rows, Language language);

} // namespace heyuan::award
