#include "core/award/evaluation.h"

#include <algorithm>

// From facts to fen. Products are 128 bits wide and rounded once, half up; each step is kept to be explained.
namespace heyuan::award {

namespace {

class Reckoning
{
public:
    Reckoning(const RuleBook &book, const Claim &claim, const QDate &date, Outcome &outcome)
        : m_book(book), m_claim(claim), m_date(date), m_outcome(outcome), m_rule(outcome.variant->rule),
          m_amount(m_rule.amount)
    {}
    void run();

private:
    void step(const Step &step) { m_outcome.steps.push_back(step); }
    void undecided()
    {
        m_outcome.verdict = Verdict::Undecided;
        m_outcome.amount.reset();
    }
    void nothing()
    {
        m_outcome.verdict = Verdict::NotEligible;
        m_outcome.amount = Money();
    }
    std::optional<qint64> needed(int fact)
    {
        const auto value = m_claim.value(fact);
        step({value ? StepKind::Fact : StepKind::MissingFact, fact, value.value_or(0)});
        return value;
    }
    Money rounded(Int128 numerator, Int128 denominator)
    {
        m_isRounded = m_isRounded || numerator % denominator != 0;
        return Money::fen(qint64((numerator + denominator / 2) / denominator));
    }
    Money paid(const QStringList &rules, bool onlyThisYear) const
    {
        Money sum;
        for (const EarlierAward &award : m_claim.earlier) {
            if (rules.contains(award.rule) && (!onlyThisYear || award.date.year() == m_date.year()))
                sum += Money::fen(award.fen);
        }
        return sum;
    }
    std::optional<Money> tiers();
    std::optional<Money> rate();
    std::optional<Money> rateByMonth(std::vector<qint64> months);
    std::optional<Money> share();
    std::optional<Money> interest();
    std::optional<Money> contribution();
    std::optional<Money> perDollar();
    const Tier *tierOf(qint64 value, bool &isOpen) const;
    Money capped(Money sum, Money cap);
    std::optional<Money> afterEarlier(Money sum);

    const RuleBook &m_book;
    const Claim &m_claim;
    const QDate &m_date;
    Outcome &m_outcome;
    const Rule &m_rule;
    const Amount &m_amount;
    bool m_isRounded = false;
    bool m_isCapped = false;
};

// The highest tier that is reached. Where the upper bound of one is the lower of the next, a reading says which it is.
const Tier *Reckoning::tierOf(qint64 value, bool &isOpen) const
{
    const Tier *reached = nullptr;
    for (const Tier &tier : m_amount.tiers) {
        if (tier.level) {
            if (*tier.level == value)
                return &tier;
            continue;
        }
        if (!tier.isClear && value == *tier.from) {
            isOpen = true;
            return nullptr;
        }
        const bool isShared = reached && value == *tier.from && reached->to == tier.from
                              && m_amount.shared != SharedBound::Unclear;
        if (isShared && m_amount.shared == SharedBound::Lower)
            continue;
        if (tier.isReachedAtFrom ? value >= *tier.from : value > *tier.from)
            reached = &tier;
    }
    return reached && reached->to && value > *reached->to ? nullptr : reached;
}

std::optional<Money> Reckoning::tiers()
{
    const auto value = needed(m_amount.measure);
    if (!value)
        return std::nullopt;
    bool isOpen = false;
    const Tier *tier = tierOf(*value, isOpen);
    if (isOpen) {
        step({StepKind::TierUnclear});
        return std::nullopt;
    }
    if (!tier) {
        step({StepKind::NoTier});
        return Money();
    }
    step({StepKind::TierReached, m_amount.measure, tier - m_amount.tiers.data(), 0, tier->money});
    return tier->money;
}

std::optional<Money> Reckoning::rate()
{
    const auto quantity = needed(m_amount.of);
    if (!quantity)
        return std::nullopt;
    if (!m_amount.isMonthly) {
        const Money product = rounded(Int128(m_amount.money.fen()) * *quantity, Number::scale);
        step({StepKind::RateTimes, m_amount.of, *quantity, 0, m_amount.money, product});
        return product;
    }
    if (m_amount.area != AreaCount::Fixed && m_claim.byMonth.contains(m_amount.of))
        return rateByMonth(m_claim.byMonth.value(m_amount.of));
    const auto claimed = m_claim.value(m_book.facts().claimedMonths());
    const qint64 count = std::min<qint64>(claimed ? *claimed / Number::scale : m_amount.months, m_amount.months);
    const Money product = rounded(Int128(m_amount.money.fen()) * *quantity * count, Number::scale);
    step({StepKind::RateTimes, m_amount.of, *quantity, count, m_amount.money, product});
    return product;
}

// Each month with its own area. Counted for each tenant from its own day, areas that differ are not enough to know.
std::optional<Money> Reckoning::rateByMonth(std::vector<qint64> months)
{
    const bool differ = std::any_of(months.begin(), months.end(), [&](qint64 m) { return m != months.front(); });
    if (differ && m_amount.area == AreaCount::Tenant) {
        step({StepKind::AreaUnclear});
        return std::nullopt;
    }
    months.resize(std::min(months.size(), size_t(m_amount.months)));
    Int128 sum = 0;
    for (const qint64 month : months)
        sum += month;
    const Money product = rounded(Int128(m_amount.money.fen()) * sum, Number::scale);
    step({StepKind::ByMonth, m_amount.of, qint64(sum), qint64(months.size()), m_amount.money, product});
    return product;
}

std::optional<Money> Reckoning::share()
{
    const auto of = needed(m_amount.of);
    if (!of)
        return std::nullopt;
    const Money part = rounded(Int128(*of) * m_amount.percent.raw(), 100 * Number::scale);
    step({StepKind::Share, m_amount.of, m_amount.percent.raw(), 0, Money::fen(*of), part});
    return part;
}

std::optional<Money> Reckoning::interest()
{
    const auto scale = needed(m_amount.measure);
    const auto part = share();
    if (!scale || !part)
        return std::nullopt;
    bool isOpen = false;
    const Tier *tier = tierOf(*scale, isOpen);
    const bool isBelow = !tier && *scale <= *m_amount.tiers.front().from;
    if (isOpen || (!tier && (!isBelow || m_amount.below == BelowTiers::Unclear))) {
        step({StepKind::TierUnclear});
        return std::nullopt;
    }
    if (!tier) {
        step({StepKind::NoTier});
        if (m_amount.below == BelowTiers::Nothing)
            return Money();
        return m_amount.below == BelowTiers::NoCap ? *part : capped(*part, m_amount.tiers.front().money);
    }
    step({StepKind::TierReached, m_amount.measure, tier - m_amount.tiers.data(), 0, tier->money});
    return capped(*part, tier->money);
}

std::optional<Money> Reckoning::contribution()
{
    const qint64 year = awardYear(m_book, m_rule, m_claim, m_date);
    step({StepKind::Year, -1, year});
    if (year <= 1)
        return share();
    const auto now = needed(m_amount.of);
    // In the second year the year before is the first one: either fact will do.
    int base = m_amount.over == Over::First ? m_amount.first : m_amount.previous;
    if (year == 2 && !m_claim.value(base))
        base = base == m_amount.first ? m_amount.previous : m_amount.first;
    const auto before = needed(base);
    if (!now || !before || (m_amount.over == Over::Unclear && year > 2))
        return std::nullopt;
    const Money increase = Money::fen(std::max<qint64>(0, *now - *before));
    step({StepKind::Increase, base, 0, *before, Money::fen(*now), increase});
    const Money part = rounded(Int128(increase.fen()) * m_amount.increasePercent.raw(), 100 * Number::scale);
    step({StepKind::Share, -1, m_amount.increasePercent.raw(), 0, increase, part});
    return part;
}

std::optional<Money> Reckoning::perDollar()
{
    const auto cents = needed(m_amount.of);
    if (!cents)
        return std::nullopt;
    const Money product = rounded(Int128(m_amount.money.fen()) * *cents, 100);
    step({StepKind::PerDollar, m_amount.of, *cents, 0, m_amount.money, product});
    return product;
}

Money Reckoning::capped(Money sum, Money cap)
{
    m_isCapped = true;
    Money left = cap;
    if (m_amount.capPer != CapPer::Award) {
        const Money before = paid({m_rule.id}, m_amount.capPer == CapPer::Year);
        if (before > Money()) {
            left = std::max(Money(), cap - before);
            step({StepKind::CapPaid, -1, m_amount.capPer == CapPer::Year, before.fen(), cap, left});
        }
    }
    step({sum > left ? StepKind::CapReached : StepKind::CapKept, -1, 0, sum.fen(), left});
    return std::min(sum, left);
}

std::optional<Money> Reckoning::afterEarlier(Money sum)
{
    Money total, highest;
    for (const EarlierAward &award : m_claim.earlier) {
        if (award.rule != m_rule.id)
            continue;
        total += Money::fen(award.fen);
        highest = std::max(highest, Money::fen(award.fen));
    }
    if (m_rule.repeat == Repeat::Difference && total > Money()) {
        step({StepKind::PaidBefore, -1, 0, 0, total});
        sum = std::max(Money(), sum - total);
        if (sum == Money())
            return std::nullopt;
    }
    if (m_rule.repeat == Repeat::HigherTier && highest > Money() && highest >= sum) {
        step({StepKind::TierNotHigher, -1, 0, 0, highest});
        return std::nullopt;
    }
    if (!m_rule.deducted.isEmpty()) {
        if (const Money other = paid(m_rule.deducted, false); other > Money()) {
            step({StepKind::Deducted, -1, 0, 0, other});
            sum = std::max(Money(), sum - other);
        }
    }
    return sum;
}

void Reckoning::run()
{
    std::optional<Money> sum;
    switch (m_amount.form) {
    case Form::Fixed:
        step({StepKind::Fixed, -1, 0, 0, m_amount.money});
        sum = m_amount.money;
        break;
    case Form::Tiers: sum = tiers(); break;
    case Form::Rate: sum = rate(); break;
    case Form::Share: sum = share(); break;
    case Form::PerCurrency: sum = perDollar(); break;
    case Form::InterestShare: sum = interest(); break;
    case Form::ContributionShare: sum = contribution(); break;
    case Form::UpTo:
        if (m_amount.isFull && m_amount.cap) {
            step({StepKind::WholeCap, -1, 0, 0, *m_amount.cap});
            sum = *m_amount.cap;
        } else {
            step({StepKind::ByPerson, -1, 0, 0, m_amount.cap.value_or(Money::fen(-1))});
            m_outcome.amount.reset();
            return;
        }
        break;
    case Form::Reference:
        step({StepKind::Elsewhere});
        m_outcome.amount.reset();
        return;
    }
    if (!sum)
        return undecided();
    if (m_outcome.steps.back().kind == StepKind::NoTier && *sum == Money())
        return nothing();
    if (m_isRounded)
        step({StepKind::Rounded});
    if (m_amount.cap && !m_isCapped)
        sum = capped(*sum, *m_amount.cap);
    if (m_amount.isByPerson) {
        step({StepKind::ByPerson, -1, 0, 0, *sum});
        m_outcome.amount.reset();
        return;
    }
    const auto rest = afterEarlier(*sum);
    if (!rest)
        return nothing();
    m_outcome.amount = *rest;
}

} // namespace

void reckonAmount(const RuleBook &book, const Claim &claim, const QDate &date, Outcome &outcome)
{
    Reckoning(book, claim, date, outcome).run();
}

} // namespace heyuan::award
