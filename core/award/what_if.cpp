#include "core/award/what_if_rows.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace heyuan::award {

namespace {

/// What one variant gives, a person's decision included: kept as it was entered, as far as the cap lets it.
Given givenBy(const Outcome &outcome, const std::optional<Money> &entered)
{
    Given given{outcome.verdict, true, {}, {}};
    if (outcome.verdict == Verdict::Undecided) {
        given.isKnown = false;
    } else if (outcome.verdict == Verdict::Eligible && outcome.amount) {
        given.least = given.most = *outcome.amount;
    } else if (outcome.verdict == Verdict::Eligible) {
        const Step &last = outcome.steps.back();
        const bool isCapped = last.kind == StepKind::ByPerson && last.money >= Money();
        if (entered)
            given.least = given.most = isCapped ? std::min(*entered, last.money) : *entered;
        else if (isCapped)
            given.most = last.money;
        else
            given.isKnown = false;
    }
    return given;
}

void join(Given &all, const Given &one)
{
    if (all.verdict != one.verdict)
        all.verdict = Verdict::Undecided;
    all.isKnown = all.isKnown && one.isKnown;
    all.least = std::min(all.least, one.least);
    all.most = std::max(all.most, one.most);
}

const Step *stepOf(const Outcome &outcome, StepKind kind)
{
    const auto found = std::find_if(outcome.steps.begin(), outcome.steps.end(), [kind](const Step &step) { return step.kind == kind; });
    return found == outcome.steps.end() ? nullptr : &*found;
}

/// Why one of the two is refused: a condition, or what the first step says.
void setRefusal(WhatIfRow &row, const Outcome &refused)
{
    for (const CheckedCondition &one : refused.conditions) {
        if (one.holds == Holds::No) {
            row.reason = WhatIfReason::Condition;
            row.fact = one.condition->fact;
            return;
        }
    }
    row.reason = stepOf(refused, StepKind::NotInForce) ? WhatIfReason::Time : stepOf(refused, StepKind::NoTier) ? WhatIfReason::Tier : WhatIfReason::Before;
}

void setReason(WhatIfRow &row, const Evaluation &before, const Evaluation &after, bool isChanged)
{
    if (!isChanged) {
        row.reason = WhatIfReason::OtherAward;
        return;
    }
    const Outcome &was = before.outcomes.front(), &is = after.outcomes.front();
    for (const Outcome *one : {&is, &was}) {
        if (one->verdict != Verdict::Undecided || before.isAmbiguous() != after.isAmbiguous())
            continue;
        for (const CheckedCondition &checked : one->conditions) {
            if (checked.holds == Holds::Unknown) {
                row.reason = WhatIfReason::Fact;
                row.fact = checked.condition->fact;
                return;
            }
        }
    }
    if (before.isAmbiguous() != after.isAmbiguous()) {
        row.reason = WhatIfReason::Reading;
        return;
    }
    if (was.verdict != is.verdict && (is.verdict == Verdict::NotEligible || was.verdict == Verdict::NotEligible)) {
        setRefusal(row, is.verdict == Verdict::NotEligible ? is : was);
        return;
    }
    if (bool(stepOf(was, StepKind::CapReached)) != bool(stepOf(is, StepKind::CapReached))) {
        row.reason = WhatIfReason::Cap;
        return;
    }
    const Step *tierWas = stepOf(was, StepKind::TierReached), *tierIs = stepOf(is, StepKind::TierReached);
    row.reason = tierWas && tierIs && (tierWas->a != tierIs->a || tierWas->money != tierIs->money) ? WhatIfReason::Tier : WhatIfReason::Amount;
}

/// The claims of one beneficiary after another. What a changed rule gives counts in the claims after it.
class Run
{
public:
    Run(const RuleBook &book, const WhatIfQuestion &question, const ClaimRows &rows, const JudgedRule *edited, WhatIfResult &result)
        : m_book(book), m_question(question), m_rows(rows), m_day(question.year, 12, 31), m_claim(emptyClaim(book.facts())), m_result(result), m_totals(book.rules().size())
    {
        Claim asked;
        asked.readings = question.readings;
        for (const JudgedRule &rule : book.rules()) {
            const JudgedRule &held = rule.on(m_day);
            const bool isEdited = edited && rule.printed.id == edited->printed.id;
            const bool isRead = std::any_of(rule.questions.begin(), rule.questions.end(), [&](const Question *one) { return question.readings.contains(one->code); });
            m_asked.push_back({&held, isEdited ? edited : &held, openVariants(held, m_claim), openVariants(isEdited ? *edited : held, asked), isEdited || isRead});
            m_ids.push_back(rule.printed.id);
        }
    }
    void beneficiary(size_t first, size_t end);
    /// Goes through the claims from `first` to before `end`; false: cancelled.
    bool claims(size_t first, size_t end, const std::function<bool(size_t done)> &goesOn);
    const std::vector<WhatIfTotal> &totals() const { return m_totals; }

private:
    void readFacts(qint64 beneficiary);
    std::vector<EarlierAward> earlier(const ClaimedRow &row, bool isAfter) const;
    void judge(const ClaimedRow &row);
    Given given(const std::vector<const Variant *> &variants, const std::optional<Money> &entered);
    void count(const ClaimedRow &row, const Given &before, const Given &after);

    const RuleBook &m_book;
    const WhatIfQuestion &m_question;
    const ClaimRows &m_rows;
    QDate m_day;
    struct Asked {
        const JudgedRule *before;
        const JudgedRule *after;
        std::vector<const Variant *> variantsBefore;
        std::vector<const Variant *> variantsAfter;
        bool isTouched;
    };
    std::vector<Asked> m_asked; ///< by rule of the book
    Outcome m_outcome;          ///< used again and again: nothing is allocated for most claims
    Claim m_claim;
    WhatIfResult &m_result;
    std::vector<WhatIfTotal> m_totals;
    std::vector<QString> m_ids;
    std::vector<int> m_set;                     ///< facts that are in m_claim
    size_t m_fact = 0, m_earlier = 0, m_earlierEnd = 0;
    std::vector<std::pair<qint64, Money>> m_otherwise; ///< claims of this beneficiary that come to something else
};

Given Run::given(const std::vector<const Variant *> &variants, const std::optional<Money> &entered)
{
    Given all;
    for (size_t i = 0; i < variants.size(); ++i) {
        heyuan::award::judge(m_book, *variants[i], m_claim, m_day, m_outcome);
        const Given one = givenBy(m_outcome, entered);
        if (i == 0)
            all = one;
        else
            join(all, one);
    }
    if (!all.isKnown)
        all.least = all.most = Money();
    return all;
}

void Run::readFacts(qint64 beneficiary)
{
    for (const int fact : m_set)
        m_claim.values[size_t(fact)].reset();
    m_set.clear();
    if (!m_claim.byMonth.isEmpty())
        m_claim.byMonth.clear();
    const auto begins = [beneficiary](const auto &row) { return row.beneficiary < beneficiary; };
    m_fact = size_t(std::find_if_not(m_rows.facts.begin() + qsizetype(m_fact), m_rows.facts.end(), begins) - m_rows.facts.begin());
    for (; m_fact < m_rows.facts.size() && m_rows.facts[m_fact].beneficiary == beneficiary; ++m_fact) {
        const FactRow &row = m_rows.facts[m_fact];
        m_claim.values[size_t(row.fact)] = row.value;
        m_set.push_back(row.fact);
        if (row.months >= 0)
            m_claim.byMonth.insert(row.fact, m_rows.months[size_t(row.months)]);
        else if (!m_claim.byMonth.isEmpty())
            m_claim.byMonth.remove(row.fact);
    }
    addImplied(m_claim, m_book.facts());
    for (const FactImplication &one : m_book.facts().implications())
        m_set.push_back(one.implied);
    m_earlier = size_t(std::find_if_not(m_rows.earlier.begin() + qsizetype(m_earlierEnd), m_rows.earlier.end(), begins) - m_rows.earlier.begin());
    for (m_earlierEnd = m_earlier; m_earlierEnd < m_rows.earlier.size() && m_rows.earlier[m_earlierEnd].beneficiary == beneficiary;)
        ++m_earlierEnd;
}

std::vector<EarlierAward> Run::earlier(const ClaimedRow &row, bool isAfter) const
{
    std::vector<EarlierAward> all;
    for (size_t i = m_earlier; i < m_earlierEnd; ++i) {
        const EarlierRow &one = m_rows.earlier[i];
        if (one.claim == row.id)
            continue;
        qint64 fen = one.fen;
        if (isAfter) {
            for (const auto &[claim, money] : m_otherwise)
                fen = claim == one.claim ? money.fen() : fen;
        }
        if (fen > 0 || !isAfter)
            all.push_back({m_ids[size_t(one.rule)], QDate(one.year, 12, 31), fen});
    }
    return all;
}

void Run::count(const ClaimedRow &row, const Given &before, const Given &after)
{
    WhatIfTotal &total = m_totals[size_t(row.rule)];
    ++total.claims;
    total.unknownBefore += !before.isKnown;
    total.unknownAfter += !after.isKnown;
    total.changed += !(before == after);
    total.before.least += before.least;
    total.before.most += before.most;
    total.after.least += after.least;
    total.after.most += after.most;
}

void Run::judge(const ClaimedRow &row)
{
    const Asked &asked = m_asked[size_t(row.rule)];
    m_claim.earlier = earlier(row, false);
    const Given before = given(asked.variantsBefore, row.amount);
    if (!asked.isTouched && m_otherwise.empty())
        return count(row, before, before);
    std::vector<EarlierAward> wasEarlier = m_claim.earlier;
    if (!m_otherwise.empty())
        m_claim.earlier = earlier(row, true);
    const Given after = given(asked.variantsAfter, row.amount);
    count(row, before, after);
    if (before == after)
        return;
    m_otherwise.emplace_back(row.id, after.most);
    WhatIfRow changed{row.id, row.beneficiary, row.rule, before, after};
    m_claim.readings = m_question.readings;
    const Evaluation is = evaluateVersion(m_book, *asked.after, m_claim, m_day);
    m_claim.readings.clear();
    m_claim.earlier = std::move(wasEarlier);
    setReason(changed, evaluateVersion(m_book, *asked.before, m_claim, m_day), is, asked.isTouched);
    m_result.rows.push_back(changed);
}

void Run::beneficiary(size_t first, size_t end)
{
    readFacts(m_rows.claims[first].beneficiary);
    m_otherwise.clear();
    for (const bool isTurnOfChanged : {true, false}) {
        for (size_t i = first; i < end; ++i) {
            if (m_asked[size_t(m_rows.claims[i].rule)].isTouched == isTurnOfChanged)
                judge(m_rows.claims[i]);
        }
    }
}

bool Run::claims(size_t from, size_t to, const std::function<bool(size_t)> &goesOn)
{
    constexpr size_t often = 2000;
    const auto &claims = m_rows.claims;
    size_t looked = from;
    for (size_t first = from, end = from; first < to; first = end) {
        while (end < to && claims[end].beneficiary == claims[first].beneficiary)
            ++end;
        beneficiary(first, end);
        if (end - looked < often)
            continue;
        looked = end;
        if (!goesOn(end - from))
            return false;
    }
    return true;
}

void add(WhatIfTotal &sum, const WhatIfTotal &one)
{
    sum.claims += one.claims;
    sum.changed += one.changed;
    sum.unknownBefore += one.unknownBefore;
    sum.unknownAfter += one.unknownAfter;
    for (auto side : {&WhatIfTotal::before, &WhatIfTotal::after}) {
        (sum.*side).least += (one.*side).least;
        (sum.*side).most += (one.*side).most;
    }
}

/// The part of the claims that each core takes; a beneficiary is never divided.
std::vector<size_t> parts(const std::vector<ClaimedRow> &claims)
{
    constexpr size_t least = 5000, most = 8;
    const size_t count = std::clamp<size_t>(std::min<size_t>(std::thread::hardware_concurrency(), claims.size() / least), 1, most);
    std::vector<size_t> bounds{0};
    for (size_t i = 1; i < count; ++i) {
        size_t at = std::max(bounds.back(), claims.size() * i / count);
        while (at > 0 && at < claims.size() && claims[at].beneficiary == claims[at - 1].beneficiary)
            ++at;
        bounds.push_back(at);
    }
    bounds.push_back(claims.size());
    return bounds;
}

struct Part {
    WhatIfResult result = {};
    std::vector<WhatIfTotal> totals = {};
};

WhatIfResult joined(std::vector<Part> parts, size_t rules)
{
    WhatIfResult all;
    std::vector<WhatIfTotal> totals(rules);
    for (Part &part : parts) {
        all.rows.insert(all.rows.end(), part.result.rows.begin(), part.result.rows.end());
        for (size_t i = 0; i < rules; ++i)
            add(totals[i], part.totals[i]);
    }
    for (size_t i = 0; i < rules; ++i) {
        if (totals[i].claims == 0)
            continue;
        totals[i].rule = int(i);
        add(all.all, totals[i]);
        all.totals.push_back(totals[i]);
    }
    const auto size = [](const WhatIfRow &row) { return row.difference() < Money() ? Money() - row.difference() : row.difference(); };
    std::stable_sort(all.rows.begin(), all.rows.end(), [&](const WhatIfRow &a, const WhatIfRow &b) { return size(a) > size(b); });
    return all;
}

} // namespace

Result<WhatIfResult> runWhatIf(Store &store, const RuleBook &book, const WhatIfQuestion &question, const WhatIfProgress &progress)
{
    if (Status s = checkWhatIf(book, question); !s)
        return s.error();
    std::optional<JudgedRule> edited;
    if (question.rule) {
        auto judged = book.judged(*question.rule);
        if (!judged)
            return judged.error();
        // It is asked what would be if it held for the year.
        const Rule &issued = book.rule(question.rule->rule)->printed;
        judged->printed.validFrom = issued.validFrom;
        judged->printed.validTo = issued.validTo;
        for (Variant &variant : judged->variants) {
            variant.rule.validFrom = issued.validFrom;
            variant.rule.validTo = issued.validTo;
        }
        edited = *std::move(judged);
    }
    const auto rows = readClaimRows(store, book, question.year, progress);
    if (!rows)
        return rows.error();
    // Evaluating only reads the book; the first part runs here and is the one that asks whether to go on.
    const std::vector<size_t> bounds = parts(rows->claims);
    std::vector<Part> made(bounds.size() - 1);
    std::atomic<bool> isCancelled{false};
    const auto work = [&](size_t i) {
        Run run(book, question, *rows, edited ? &*edited : nullptr, made[i].result);
        const bool isDone = run.claims(bounds[i], bounds[i + 1], [&](size_t done) {
            return !isCancelled && (i > 0 || !progress || progress(int(70 + 30 * done / bounds[1])));
        });
        if (!isDone)
            isCancelled = true;
        made[i].totals = run.totals();
    };
    std::vector<std::thread> others;
    for (size_t i = 1; i < made.size(); ++i)
        others.emplace_back(work, i);
    work(0);
    for (std::thread &one : others)
        one.join();
    if (isCancelled)
        return Error{ErrorKind::Cancelled, say("WhatIf", "The what-if was cancelled. Nothing was changed.")};
    WhatIfResult result = joined(std::move(made), book.rules().size());
    result.year = question.year;
    result.unread = rows->unread;
    return result;
}

} // namespace heyuan::award
