#pragma once

#include "core/award/reading_effect.h"
#include "core/store/store.h"

#include <set>

namespace heyuan::award {

/// A rule under one reading of each of its unclear words.
struct Variant {
    std::vector<int> choices; ///< by open question: which of its readings
    Rule rule;
};

/// A rule with everything an evaluation can ask for, made once.
struct JudgedRule {
    Rule printed;
    std::vector<const Question *> questions; ///< those whose readings change the computation
    std::vector<const Question *> remarks;   ///< those a person has to look at
    std::vector<Variant> variants;           ///< every combination of readings
    std::vector<JudgedRule> later = {};      ///< versions published since, by the day from which each holds

    /// The version that holds for an event of this day: superseded ones stay for what happened in their time.
    const JudgedRule &on(const QDate &day) const;
};

/// What a version of a rule says for itself; everything else is that of the issued rule.
struct RuleText {
    QString rule;       ///< code of the issued rule
    QString conditions; ///< JSON, as in the catalogue
    QString amount;
    bool onceOnly = false;
    int maxYears = 0;
    QDate validFrom = {};
    QDate validTo = {};
    int number = 0; ///< of the version
    QString basis = {};
};

/// What the rule asks for under any of its readings.
std::set<int> factsOf(const FactBook &book, const JudgedRule &rule);

/// All award rules of a database, its own or those of the catalogue, ready to be evaluated.
class RuleBook
{
public:
    static Result<RuleBook> load(Store &store);

    const FactBook &facts() const { return m_facts; }
    const std::vector<JudgedRule> &rules() const { return m_rules; }
    /// Rules that cannot be computed as they are written, each with the reason; they are left out.
    const std::vector<Error> &faults() const { return m_faults; }
    const JudgedRule *rule(const QString &id) const;
    const Question *question(const QString &code) const;
    const QHash<QString, std::shared_ptr<Question>> &questions() const { return m_questions; }
    /// A version of a rule, published or not, ready to be evaluated; the book stays as it is.
    Result<JudgedRule> judged(const RuleText &text) const;
    /// Refuses a decided reading that does not exist, an award of a rule that does not exist.
    Status check(const QHash<QString, QString> &readings, const QStringList &rules) const;

private:
    Status readQuestions(Store &store, const ReadingEffects &effects);
    Status readRules(Store &store);
    Status readVersions(Store &store);
    void combineReadings();
    QHash<QString, const Rule *> printedRules() const;
    void shareQuestions(JudgedRule &judged) const;

    FactBook m_facts;
    QHash<QString, std::shared_ptr<Question>> m_questions;
    std::vector<JudgedRule> m_rules;
    std::vector<Error> m_faults;
    QHash<QString, size_t> m_indexes;
};

} // namespace heyuan::award
