#include "core/award/what_if_rows.h"

#include <algorithm>

namespace heyuan::award {

namespace {

/// What the evaluation gives, a person's decision included: kept as it was entered, as far as the cap lets it.
Given given(const Evaluation &evaluation, const std::optional<Money> &entered)
{
    Given all{evaluation.verdict(), true, {}, {}};
    bool isFirst = true;
    for (const Outcome &outcome : evaluation.outcomes) {
        Money least, most;
        if (outcome.verdict == Verdict::Undecided) {
            all.isKnown = false;
        } else if (outcome.verdict == Verdict::Eligible && outcome.amount) {
            least = most = *outcome.amount;
        } else if (outcome.verdict == Verdict::Eligible) {
            const Step &last = outcome.steps.back();
            const bool isCapped = last.kind == StepKind::ByPerson && last.money >= Money();
            if (entered)
                least = most = isCapped ? std::min(*entered, last.money) : *entered;
            else if (isCapped)
                most = last.money;
            else
                all.isKnown = false;
        }
        all.least = isFirst ? least : std::min(all.least, least);
        all.most = isFirst ? most : std::max(all.most, most);
        isFirst = false;
    }
    if (!all.isKnown)
        all.least = all.most = Money();
    return all;
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
        : m_book(book), m_question(question), m_rows(rows), m_day(question.year, 12, 31), m_edited(edited), m_claim(emptyClaim(book.facts())), m_result(result), m_totals(book.rules().size())
    {
        for (const JudgedRule &rule : book.rules())
            m_ids.push_back(rule.printed.id);
    }
    void beneficiary(size_t first, size_t end);
    void finish();

private:
    bool isTouched(const JudgedRule &rule) const;
    void readFacts(qint64 beneficiary);
    std::vector<EarlierAward> earlier(const ClaimedRow &row, bool isAfter) const;
    void judge(const ClaimedRow &row);
    void count(const ClaimedRow &row, const Given &before, const Given &after);

    const RuleBook &m_book;
    const WhatIfQuestion &m_question;
    const ClaimRows &m_rows;
    QDate m_day;
    const JudgedRule *m_edited;
    Claim m_claim;
    WhatIfResult &m_result;
    std::vector<WhatIfTotal> m_totals;
    std::vector<QString> m_ids;
    std::vector<int> m_set;                     ///< facts that are in m_claim
    size_t m_fact = 0, m_earlier = 0, m_earlierEnd = 0;
    std::vector<std::pair<qint64, Money>> m_otherwise; ///< claims of this beneficiary that come to something else
};

bool Run::isTouched(const JudgedRule &rule) const
{
    if (m_edited && rule.printed.id == m_edited->printed.id)
        return true;
    return std::any_of(rule.questions.begin(), rule.questions.end(), [&](const Question *one) { return m_question.readings.contains(one->code); });
}

void Run::readFacts(qint64 beneficiary)
{
    for (const int fact : m_set)
        m_claim.values[size_t(fact)].reset();
    m_set.clear();
    if (!m_claim.byMonth.isEmpty())
        m_claim.byMonth.clear();
    while (m_fact < m_rows.facts.size() && m_rows.facts[m_fact].beneficiary < beneficiary)
        ++m_fact;
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
    m_earlier = m_earlierEnd;
    while (m_earlier < m_rows.earlier.size() && m_rows.earlier[m_earlier].beneficiary < beneficiary)
        ++m_earlier;
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
    const JudgedRule &held = m_book.rules()[size_t(row.rule)].on(m_day);
    m_claim.earlier = earlier(row, false);
    const Evaluation was = evaluateVersion(m_book, held, m_claim, m_day);
    const Given before = given(was, row.amount);
    const bool isChanged = isTouched(held);
    if (!isChanged && m_otherwise.empty())
        return count(row, before, before);
    const JudgedRule &asked = m_edited && held.printed.id == m_edited->printed.id ? *m_edited : held;
    if (!m_otherwise.empty())
        m_claim.earlier = earlier(row, true);
    m_claim.readings = m_question.readings;
    const Evaluation is = evaluateVersion(m_book, asked, m_claim, m_day);
    m_claim.readings.clear();
    const Given after = given(is, row.amount);
    count(row, before, after);
    if (before == after)
        return;
    m_otherwise.emplace_back(row.id, after.most);
    WhatIfRow changed{row.id, row.beneficiary, row.rule, before, after};
    setReason(changed, was, is, isChanged);
    m_result.rows.push_back(changed);
}

void Run::beneficiary(size_t first, size_t end)
{
    readFacts(m_rows.claims[first].beneficiary);
    m_otherwise.clear();
    for (const bool isTurnOfChanged : {true, false}) {
        for (size_t i = first; i < end; ++i) {
            if (isTouched(m_book.rules()[size_t(m_rows.claims[i].rule)]) == isTurnOfChanged)
                judge(m_rows.claims[i]);
        }
    }
}

void Run::finish()
{
    for (size_t i = 0; i < m_totals.size(); ++i) {
        WhatIfTotal &one = m_totals[i];
        if (one.claims == 0)
            continue;
        one.rule = int(i);
        WhatIfTotal &all = m_result.all;
        all.claims += one.claims;
        all.changed += one.changed;
        all.unknownBefore += one.unknownBefore;
        all.unknownAfter += one.unknownAfter;
        for (auto side : {&WhatIfTotal::before, &WhatIfTotal::after}) {
            (all.*side).least += (one.*side).least;
            (all.*side).most += (one.*side).most;
        }
        m_result.totals.push_back(one);
    }
    const auto size = [](const WhatIfRow &row) { return row.difference() < Money() ? Money() - row.difference() : row.difference(); };
    std::stable_sort(m_result.rows.begin(), m_result.rows.end(), [&](const WhatIfRow &a, const WhatIfRow &b) { return size(a) > size(b); });
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
    WhatIfResult result;
    result.year = question.year;
    result.unread = rows->unread;
    Run run(book, question, *rows, edited ? &*edited : nullptr, result);
    const auto &claims = rows->claims;
    size_t looked = 0;
    for (size_t first = 0, end = 0; first < claims.size(); first = end) {
        while (end < claims.size() && claims[end].beneficiary == claims[first].beneficiary)
            ++end;
        run.beneficiary(first, end);
        constexpr size_t often = 5000;
        if (progress && end - looked >= often) {
            looked = end;
            if (!progress(int(70 + 30 * end / claims.size())))
                return Error{ErrorKind::Cancelled, say("WhatIf", "The what-if was cancelled. Nothing was changed.")};
        }
    }
    run.finish();
    return result;
}

} // namespace heyuan::award
