#include "core/award/rule_draft_issues.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heyuan::award {

namespace {

QByteArray place(const char *list, qsizetype row)
{
    return QByteArray(list) + '/' + QByteArray::number(row);
}

bool isQuantity(const AwardFact &fact)
{
    return fact.type == FactType::Number || fact.type == FactType::Money || fact.type == FactType::Dollars;
}

class Critic
{
public:
    Critic(const RuleBook &book, const RuleText &text)
        : m_book(book), m_facts(book.facts()), m_text(text), m_issued(book.rule(text.rule)), m_conditions(QJsonDocument::fromJson(text.conditions.toUtf8()).array()),
          m_amount(QJsonDocument::fromJson(text.amount.toUtf8()).object())
    {}
    std::vector<Issue> run();

private:
    void say(QByteArray where, Text sentence) { m_issues.push_back({std::move(where), std::move(sentence)}); }
    void condition(qsizetype row, const QJsonObject &object);
    void together();
    void fact(const QByteArray &where, const QString &key);
    void amount();
    void tiers();
    void tierAgainstNext(size_t i);
    void cap();
    void references();
    bool leadsBack(const QString &from, QSet<QString> &seen) const;
    void time();
    bool isRead(const AwardCondition &condition) const;
    Text words(const AwardFact &fact, qint64 value) const { return m_facts.words(fact, value); }

    const RuleBook &m_book;
    const FactBook &m_facts;
    const RuleText &m_text;
    const JudgedRule *m_issued;
    QJsonArray m_conditions;
    QJsonObject m_amount;
    Rule m_rule; ///< as far as it could be read
    std::vector<Issue> m_issues;
};

/// Whether some reading of a question of this rule says how a condition is to be read: by its word, or as a whole.
bool Critic::isRead(const AwardCondition &condition) const
{
    const QString key = m_facts.fact(condition.fact).key;
    const auto says = [&](const QJsonValue &effect) {
        return (!condition.word.isEmpty() && effect[QLatin1String("words")].toObject().contains(condition.word)) || effect[QLatin1String("field")].toString() == key;
    };
    return std::any_of(m_issued->questions.begin(), m_issued->questions.end(), [&](const Question *question) {
        return std::any_of(question->choices.begin(), question->choices.end(),
                           [&](const ReadingChoice &choice) { return std::any_of(choice.effects.begin(), choice.effects.end(), says); });
    });
}

void Critic::condition(qsizetype row, const QJsonObject &object)
{
    const QByteArray where = place("conditions", row);
    const QString key = object[QLatin1String("field")].toString();
    const int index = m_facts.indexOf(key);
    if (index < 0)
        return say(where, key.isEmpty() ? heyuan::say("RuleDraft", "Condition %1 asks for no fact. Choose one.").arg(qint64(row + 1))
                                        : heyuan::say("RuleDraft", "Condition %1 asks for “%2”, which is no fact the desk knows. Choose one from the list.").arg(qint64(row + 1)).arg(key));
    const AwardFact &fact = m_facts.fact(index);
    const auto comparison = comparisonNamed(object[QLatin1String("comparison")].toString());
    if (!comparison)
        return say(where, heyuan::say("RuleDraft", "Condition %1 (%2) does not say how it compares. Choose a comparison.").arg(qint64(row + 1)).arg(fact.name));
    const bool isOrdered = *comparison != Comparison::OneOf && *comparison != Comparison::Equal && *comparison != Comparison::Unclear;
    if (!isQuantity(fact) && isOrdered)
        return say(where, heyuan::say("RuleDraft", "Condition %1: %2 is no quantity and cannot be more or less. Choose “is”.").arg(qint64(row + 1)).arg(fact.name));
    const QString unit = object[QLatin1String("unit")].toString();
    auto read = readCondition(m_text.rule, m_facts, object);
    if (!read) {
        if (isQuantity(fact) && !unit.isEmpty() && !m_facts.threshold(fact, QStringLiteral("1"), unit))
            return say(where, heyuan::say("RuleDraft", "Condition %1: %2 is not counted in %3. Choose a unit of %4.").arg(qint64(row + 1)).arg(fact.name).arg(unit).arg(fact.unit));
        return say(where, heyuan::say("RuleDraft", "Condition %1: the value of %2 cannot be read. Write a number, or choose from the list.").arg(qint64(row + 1)).arg(fact.name));
    }
    if (isQuantity(fact) && (read->threshold < 0 || (fact.most > 0 && read->threshold > fact.most)))
        return say(where, heyuan::say("RuleDraft", "Condition %1: %2 lies outside what %3 can be. Look whether the unit is right.").arg(qint64(row + 1)).arg(words(fact, read->threshold)).arg(fact.name));
    if (*comparison == Comparison::Unclear && !isRead(*read))
        say(where, heyuan::say("RuleDraft", "Condition %1: no reading says what the word “%2” means for %3. Choose a comparison.").arg(qint64(row + 1)).arg(read->word).arg(fact.name));
    m_rule.conditions.push_back(*std::move(read));
}

/// Conditions that can be met one by one and never together.
void Critic::together()
{
    for (size_t i = 0; i < m_rule.conditions.size(); ++i) {
        const AwardCondition &low = m_rule.conditions[i];
        if (low.comparison != Comparison::AtLeast && low.comparison != Comparison::MoreThan)
            continue;
        for (const AwardCondition &high : m_rule.conditions) {
            if (high.fact != low.fact || (high.comparison != Comparison::AtMost && high.comparison != Comparison::LessThan))
                continue;
            const bool touches = low.comparison == Comparison::AtLeast && high.comparison == Comparison::AtMost;
            if (touches ? low.threshold > high.threshold : low.threshold >= high.threshold)
                say("conditions", heyuan::say("RuleDraft", "No value of %1 meets both %2 and %3. Correct one of the two conditions.")
                                      .arg(m_facts.fact(low.fact).name).arg(words(m_facts.fact(low.fact), low.threshold)).arg(words(m_facts.fact(low.fact), high.threshold)));
        }
    }
}

void Critic::fact(const QByteArray &where, const QString &key)
{
    if (!key.isEmpty() && m_facts.indexOf(key) < 0)
        say(where, heyuan::say("RuleDraft", "The amount rests on “%1”, which is no fact the desk knows. Choose one from the list.").arg(key));
}

void Critic::amount()
{
    const size_t before = m_issues.size();
    for (const char *key : {"measure", "of", "basis", "field"})
        fact("amount", m_amount[QLatin1String(key)].toString());
    if (m_issues.size() > before)
        return;
    const QJsonArray tiers = m_amount[QLatin1String("tiers")].toArray();
    const QString measure = m_amount[QLatin1String(m_amount[QLatin1String("form")].toString() == u"interest_share" ? "field" : "measure")].toString();
    if (const int index = m_facts.indexOf(measure); index >= 0) {
        for (qsizetype i = 0; i < tiers.size(); ++i) {
            const QString unit = tiers[i][QLatin1String("unit")].toString();
            if (isQuantity(m_facts.fact(index)) && !unit.isEmpty() && !m_facts.threshold(m_facts.fact(index), QStringLiteral("1"), unit))
                say(place("amount/tiers", i), heyuan::say("RuleDraft", "Tier %1: %2 is not counted in %3. Choose a unit of %4.").arg(qint64(i + 1)).arg(m_facts.fact(index).name).arg(unit).arg(m_facts.fact(index).unit));
        }
    }
    if (m_issues.size() > before)
        return;
    m_rule.id = m_text.rule;
    if (!readAmount(m_rule, m_facts, m_text.amount))
        return say("amount", heyuan::say("RuleDraft", "The amount is not complete, or its fact does not count what this form needs (money for a share, US dollars for yuan per dollar). Fill in its fields."));
    this->tiers();
    cap();
}

// Tiers are read in the order of their lower bounds; that is the order sentences count them in.
void Critic::tierAgainstNext(size_t i)
{
    const auto &tiers = m_rule.amount.tiers;
    const AwardFact &fact = m_facts.fact(m_rule.amount.measure);
    const Tier &tier = tiers[i];
    if (tier.level) {
        if (std::count_if(tiers.begin(), tiers.end(), [&](const Tier &t) { return t.level == tier.level; }) > 1)
            say(place("amount/tiers", qsizetype(i)), heyuan::say("RuleDraft", "The tier “%1” stands twice. Take one away.").arg(m_facts.words(fact, *tier.level)));
        return;
    }
    if (tier.to && *tier.to <= *tier.from)
        say(place("amount/tiers", qsizetype(i)), heyuan::say("RuleDraft", "Tier %1 ends at %2, which is not above its beginning. Correct one of the two.").arg(qint64(i + 1)).arg(words(fact, *tier.to)));
    if (i + 1 == tiers.size() || !tiers[i + 1].from)
        return;
    const Tier &next = tiers[i + 1];
    if ((tier.to && *next.from < *tier.to) || *next.from == *tier.from)
        say(place("amount/tiers", qsizetype(i + 1)), heyuan::say("RuleDraft", "Tiers %1 and %2 overlap: values from %3 on fall into both. Let one begin where the other ends.").arg(qint64(i + 1)).arg(qint64(i + 2)).arg(words(fact, *next.from)));
    else if (tier.to && *next.from > *tier.to)
        say(place("amount/tiers", qsizetype(i + 1)), heyuan::say("RuleDraft", "Between tiers %1 and %2 there is a gap: from %3 to %4 nothing is given. Let one begin where the other ends.").arg(qint64(i + 1)).arg(qint64(i + 2)).arg(words(fact, *tier.to)).arg(words(fact, *next.from)));
    if (next.money < tier.money)
        say(place("amount/tiers", qsizetype(i + 1)), heyuan::say("RuleDraft", "Tier %1 gives less than the one below it. Look whether the two are mixed up.").arg(qint64(i + 2)));
}

void Critic::tiers()
{
    const Amount &amount = m_rule.amount;
    for (size_t i = 0; i < amount.tiers.size(); ++i)
        tierAgainstNext(i);
    if (amount.form != Form::Tiers || amount.tiers.empty() || !amount.tiers.front().from)
        return;
    for (const AwardCondition &one : m_rule.conditions) {
        const bool isLeast = one.comparison == Comparison::AtLeast || one.comparison == Comparison::MoreThan || one.comparison == Comparison::Unclear;
        if (one.fact == amount.measure && isLeast && one.threshold < *amount.tiers.front().from)
            say("amount/tiers/0", heyuan::say("RuleDraft", "There is a gap below the tiers: the conditions are met from %1, the lowest tier begins at %2. Let both begin at the same value.").arg(words(m_facts.fact(one.fact), one.threshold)).arg(words(m_facts.fact(one.fact), *amount.tiers.front().from)));
    }
}

void Critic::cap()
{
    const Amount &amount = m_rule.amount;
    if (!amount.cap)
        return;
    if (*amount.cap <= Money())
        return say("amount", heyuan::say("RuleDraft", "The cap is not above zero. Correct it, or leave it empty where there is none."));
    const bool isOver = (amount.form == Form::Fixed && amount.money > *amount.cap)
                        || (amount.form == Form::Tiers && std::any_of(amount.tiers.begin(), amount.tiers.end(), [&](const Tier &t) { return t.money > *amount.cap; }));
    if (isOver)
        say("amount", heyuan::say("RuleDraft", "The cap of %1 yuan is below an amount of the rule, which could never be paid in full. Correct one of the two.").arg(amount.cap->toText(MoneyScale::Yuan)));
}

bool Critic::leadsBack(const QString &from, QSet<QString> &seen) const
{
    if (from == m_text.rule)
        return true;
    const JudgedRule *rule = m_book.rule(from);
    if (!rule || seen.contains(from))
        return false;
    seen.insert(from);
    std::vector<const Rule *> all;
    for (const JudgedRule &version : rule->later)
        all.push_back(&version.printed);
    for (const Variant &variant : rule->variants)
        all.push_back(&variant.rule);
    return std::any_of(all.begin(), all.end(), [&](const Rule *one) {
        return std::any_of(one->deducted.begin(), one->deducted.end(), [&](const QString &next) { return leadsBack(next, seen); });
    });
}

void Critic::references()
{
    for (const char *key : {"deduct", "not_after", "beside"}) {
        for (const QJsonValue &value : m_amount[QLatin1String(key)].toArray()) {
            const QString code = value.toString();
            QSet<QString> seen;
            if (QByteArrayView(key) == "beside") {
                if (code != u"*" && !m_book.rule(code))
                    say("amount", heyuan::say("RuleDraft", "There is no rule %1 beside which this one could be given. Correct its code, or write * for all rules.").arg(code));
            } else if (code == m_text.rule)
                say("amount", heyuan::say("RuleDraft", "The rule names itself among the awards that count against it. Take %1 off the list; what it gave before is a matter of “once only” and the cap.").arg(code));
            else if (!m_book.rule(code))
                say("amount", heyuan::say("RuleDraft", "There is no rule %1 whose awards could count against this one. Correct its code.").arg(code));
            else if (QByteArrayView(key) == "deduct" && leadsBack(code, seen))
                say("amount", heyuan::say("RuleDraft", "A circle: awards of %1 would be taken off this one, and awards of this one off that. Take one of the two away.").arg(code));
        }
    }
}

void Critic::time()
{
    if (!m_text.validFrom.isValid())
        return say("valid_from", heyuan::say("RuleDraft", "The first day of the version is missing. Write the day from which it holds."));
    if (m_text.validTo.isValid() && m_text.validTo < m_text.validFrom)
        say("valid_to", heyuan::say("RuleDraft", "The last day lies before the first one. Correct one of the two."));
    const Rule &issued = m_issued->printed;
    if (issued.isWritten && issued.validFrom.isValid() && m_text.validFrom <= issued.validFrom)
        say("valid_from", heyuan::say("RuleDraft", "The issued rule holds from %1 and stays for what happened then. Write a later day.").arg(issued.validFrom.toString(Qt::ISODate)));
    for (const JudgedRule &version : m_issued->later) {
        if (version.printed.version != m_text.number && version.printed.validFrom >= m_text.validFrom)
            say("valid_from", heyuan::say("RuleDraft", "Version %1 is published and holds from %2. Write a later day.").arg(qint64(version.printed.version)).arg(version.printed.validFrom.toString(Qt::ISODate)));
    }
}

std::vector<Issue> Critic::run()
{
    if (!m_issued) {
        say("rule_id", heyuan::say("Award", "There is no award rule “%1”. heyuan award rules lists them.").arg(m_text.rule));
        return m_issues;
    }
    if (m_conditions.isEmpty())
        say("conditions", heyuan::say("RuleDraft", "The rule has no condition: everybody would have the award. Add one."));
    for (qsizetype i = 0; i < m_conditions.size(); ++i)
        condition(i, m_conditions[i].toObject());
    together();
    amount();
    references();
    time();
    if (m_issues.empty()) {
        if (const auto judged = m_book.judged(m_text); !judged) // a reading that finds its condition no longer there
            say("conditions", judged.error().message);
    }
    return m_issues;
}

} // namespace

std::vector<Issue> ruleIssues(const RuleBook &book, const RuleText &text)
{
    return Critic(book, text).run();
}

} // namespace heyuan::award
