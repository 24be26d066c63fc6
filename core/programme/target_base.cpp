#include "core/programme/evaluator.h"

#include "core/programme/words.h"

#include <algorithm>

// What a target is held against: terms, bases, wholes and facts.
namespace heyuan {

using namespace programme;

namespace {

bool isPartOfWhole(const Target &target)
{
    return target.kind == u"share" || target.kind == u"coverage";
}

} // namespace

TargetTerms ProgressEvaluator::termsOf(const Target &target, std::optional<Number> part) const
{
    TargetTerms terms;
    terms.kind = target.targetKind();
    terms.comparator = target.comparatorKind();
    terms.counting = target.counting == u"year"    ? Counting::Year
                     : target.counting == u"month" ? Counting::Month
                                                   : Counting::Total;
    terms.from = target.startsOn;
    terms.due = target.due;
    const Indicator *subject = subjectOf(target);
    terms.higherIsBetter = !subject || subject->direction != u"down";
    const auto scaledToSubject = [&](Number value) {
        return terms.kind == TargetKind::Quantity && subject ? inUnitOf(target.unit, subject->unit, value) : value;
    };
    terms.value = scaledToSubject(part.value_or(target.value.value_or(Number(0))));
    if (target.valueMax && !part)
        terms.valueMax = scaledToSubject(*target.valueMax);
    // "Growth of 20 % a year" is a year's sum against the year before, whether or not the plan says so in so many words.
    if (terms.kind == TargetKind::Growth && target.counting.isEmpty())
        terms.counting = Counting::Year;
    return terms;
}

ProgressEvaluator::Whole ProgressEvaluator::factOf(const QString &key, qint64 area) const
{
    Whole whole;
    const auto facts = m_p.m_facts.find(key);
    const Fact *known = nullptr;
    const Fact *named = nullptr;
    if (facts != m_p.m_facts.end()) {
        for (const Fact &fact : facts->second) {
            if (!named || fact.area.id == area)
                named = &fact;
            if (fact.area.id != area || !fact.value)
                continue;
            // The latest that was known at the as-of date; failing that, whichever there is.
            const bool isKnownThen = !fact.asOf.isValid() || fact.asOf <= m_p.m_asOf;
            const bool wasKnownThen = known && (!known->asOf.isValid() || known->asOf <= m_p.m_asOf);
            if (!known || (isKnownThen && (!wasKnownThen || fact.asOf > known->asOf)))
                known = &fact;
        }
    }
    if (known) {
        whole.value = known->value;
        return whole;
    }
    std::vector<Text> without;
    Number sum;
    const auto counties = countiesOf(area);
    for (const qint64 county : counties) {
        const Whole part = factOf(key, county);
        if (part.value)
            sum += *part.value;
        else
            without.push_back(areaName(m_p, county));
    }
    if (!counties.empty() && without.empty()) {
        whole.value = sum;
        return whole;
    }
    const Text name = named ? named->name() : Text::plain(key);
    whole.supplier = named ? named->supplier() : Text();
    const bool someAreThere = without.size() < counties.size();
    const Text place = someAreThere ? listed(without, 4) : areaName(m_p, area);
    whole.missing =
        whole.supplier.isEmpty()
            ? say("Progress", "Not known for %2: %1. Nobody is named as its supplier; enter it under facts.")
                  .arg(name)
                  .arg(place)
            : say("Progress", "Not known for %2: %1. Supplier: %3.").arg(name).arg(place).arg(whole.supplier);
    return whole;
}

TargetBase ProgressEvaluator::growthBase(const TargetProgress &progress, qint64 area, int depth, Text &supplier) const
{
    const Target &target = progress.target;
    TargetBase base;
    if (!target.baseFact.isEmpty() && !target.baseIndicator) {
        const Whole fact = factOf(target.baseFact, area);
        base.actual = fact.value;
        base.missing = fact.missing;
        supplier = fact.supplier;
    } else {
        const Indicator *of = target.baseIndicator ? m_p.indicator(target.baseIndicator.id) : subjectOf(target);
        const Window window = windowOf(target);
        QDate from = window.from.addYears(-1);
        QDate to = window.due.addYears(-1);
        if (const auto period = Period::parse(target.basePeriod)) {
            from = period->first();
            to = period->last();
        }
        const Series *series = of ? m_p.series(of->id, area) : nullptr;
        const auto value = series ? series->over(series->aggregation() == Aggregation::Flow ? from : QDate(),
                                                 std::min(to, m_p.m_asOf))
                                  : std::nullopt;
        if (value) {
            base.actual = value->value;
            base.isPreliminary = m_p.m_asOf < to || !value->complete;
        } else if (of) {
            supplier = Text::of(of->sourceZh, of->sourceEn);
            base.missing =
                say("Progress",
                    "The base is not known, because nothing is reported for %2 from %3 to %4: %1. Supplier: %5.")
                    .arg(of->name())
                    .arg(areaName(m_p, area))
                    .arg(dayText(from))
                    .arg(dayText(to))
                    .arg(supplier);
        }
    }
    if (target.baseTarget && depth < 8) { // a chain that closes in itself ends here, without a base
        const auto earlier = m_p.m_allTargets.find(target.baseTarget.id);
        if (earlier != m_p.m_allTargets.end()) {
            TargetProgress before;
            before.target = earlier->second;
            if (const Indicator *subject = subjectOf(before.target)) {
                before.indicator = *subject;
                base.ifJustMet = judge(before, area, std::nullopt, depth + 1).evaluation.required;
            }
        }
    }
    return base;
}

Series ProgressEvaluator::reachedIn(const TargetProgress &progress, const std::vector<qint64> &places) const
{
    const Number wanted = progress.target.value.value_or(Number(1));
    std::set<int> codes;
    std::vector<const Series *> known;
    for (const qint64 place : places) {
        const Series *series = m_p.series(progress.indicator.id, place);
        if (!series || series->isEmpty())
            continue;
        known.push_back(series);
        for (const auto &[code, value] : series->values())
            codes.insert(code);
    }
    Series reached(Aggregation::Stock);
    for (const int code : codes) {
        const auto period = Period::fromCode(code);
        if (!period)
            continue;
        int count = 0;
        for (const Series *series : known) {
            const auto value = series->over(QDate(), period->last());
            count += value && value->value >= wanted;
        }
        reached.set(*period, Number(count));
    }
    return reached;
}

// Towns or villages that all have to reach it: how many do, against how many there are.
ProgressEvaluator::Judged ProgressEvaluator::judgeSet(const TargetProgress &progress, qint64 area) const
{
    const Target &target = progress.target;
    Judged judged;
    const QString level = target.per;
    const auto places = placesBelow(area, level);
    Whole whole = factOf(level + u's', area);
    if (!whole.value && !places.empty())
        whole.value = Number(qint64(places.size()));
    const Text name = level == u"town"      ? say("Progress", "towns")
                      : level == u"village" ? say("Progress", "villages")
                                            : say("Progress", "counties");
    if (!whole.value) {
        judged.supplier = whole.supplier;
        judged.evaluation.missing =
            say("Progress",
                "How many %1 there are in %2 is not known. Enter them as areas, or enter their number under facts.")
                .arg(name)
                .arg(areaName(m_p, area));
        judged.evaluation.verdict = judged.evaluation.missing;
        return judged;
    }
    TargetTerms terms = termsOf(target, std::nullopt);
    terms.kind = TargetKind::Quantity;
    terms.comparator = Comparator::AtLeast;
    terms.valueMax.reset();
    terms.value = *whole.value;
    const Series *own = m_p.series(progress.indicator.id, area);
    // "Yes" of a place is a 1, so that sums over places count them; a quantity has to be looked at place by place.
    const Series counted = target.kind == u"yesno" && own ? *own : reachedIn(progress, places);
    judged.evaluation = heyuan::evaluate(terms, counted, nullptr, {}, m_p.m_asOf, m_p.m_rule, name, 0);
    judged.supplier = Text::of(progress.indicator.sourceZh, progress.indicator.sourceEn);
    return judged;
}

/// The whole of a share, a coverage or a ratio that is made from its parts. (A ratio entered as such needs none.)
ProgressEvaluator::Base ProgressEvaluator::wholeOf(const Target &target, const Indicator &ratio, qint64 area) const
{
    Base base;
    const bool isPart = isPartOfWhole(target);
    const qint64 of = isPart && target.baseIndicator ? target.baseIndicator.id : ratio.denominator.id;
    const QString fact = isPart && !target.baseFact.isEmpty() ? target.baseFact : ratio.denominatorFact;
    if (of && fact.isEmpty()) {
        base.measured = m_p.series(of, area);
        if (base.measured && !base.measured->isEmpty())
            return base;
        base.measured = nullptr;
        const Indicator *whole = m_p.indicator(of);
        base.supplier = whole ? Text::of(whole->sourceZh, whole->sourceEn) : Text();
        base.of.missing = say("Progress",
                              "The whole is not known, because nothing is reported for %2: %1. Supplier: %3.")
                              .arg(whole ? whole->name() : Text())
                              .arg(areaName(m_p, area))
                              .arg(base.supplier);
    } else if (!fact.isEmpty()) {
        const Whole whole = factOf(fact, area);
        base.of.actual = whole.value;
        base.of.missing = whole.missing;
        base.supplier = whole.supplier;
        base.fact = fact;
        if (whole.value && !isPart) {
            base.constant = Series(Aggregation::Stock);
            base.constant->set(Period::year(1900), *whole.value); // a fact holds for every date
        }
    }
    return base;
}

ProgressEvaluator::Judged ProgressEvaluator::judge(const TargetProgress &progress, qint64 area,
                                                   std::optional<Number> part, int depth) const
{
    const Target &target = progress.target;
    if (target.per == u"town" || target.per == u"village")
        return judgeSet(progress, area);
    const Indicator &subject = progress.indicator;
    const Indicator *own = m_p.indicator(target.indicator.id);
    const Series *series = m_p.series(subject.id, area);
    const Series empty(subject.aggregationKind());
    Judged judged;
    judged.supplier = Text::of(subject.sourceZh, subject.sourceEn);
    Base base;
    if (target.targetKind() == TargetKind::Growth)
        base.of = growthBase(progress, area, depth, base.supplier);
    else if (own && own->id != subject.id)
        base = wholeOf(target, *own, area);
    else if (isPartOfWhole(target) && subject.aggregation != u"ratio")
        base = wholeOf(target, subject, area);
    judged.evaluation = heyuan::evaluate(termsOf(target, part), series ? *series : empty, base.denominator(), base.of,
                                         m_p.m_asOf, m_p.m_rule, progress.unit, progress.places);
    if (judged.evaluation.light != Light::NoData)
        return judged;
    if (judged.evaluation.achieved && !base.of.missing.isEmpty()) {
        judged.supplier = base.supplier;
        judged.missingFact = base.fact;
    } else if (!judged.evaluation.achieved) {
        judged.evaluation.missing = say("Progress", "Not reported for %2 up to %3: %1. Supplier: %4.")
                                        .arg(subject.name())
                                        .arg(areaName(m_p, area))
                                        .arg(dayText(windowOf(target).to))
                                        .arg(judged.supplier);
        if (m_p.m_formulas.isComputed(subject.id))
            sayWhyNotComputed(judged, subject, area, windowOf(target).to);
        judged.evaluation.verdict = judged.evaluation.missing;
    }
    return judged;
}

/// A computed indicator is not reported by anybody: what is missing is one of its inputs.
void ProgressEvaluator::sayWhyNotComputed(Judged &judged, const Indicator &subject, qint64 area, QDate to) const
{
    Period period = Period::containing(to, subject.periodKind());
    if (period.last() > to)
        period = period.next(-1);
    const FormulaResult result =
        m_p.m_formulas.valueOf(subject.id, period, [&](qint64 input) { return m_p.series(input, area); });
    const Indicator *input = m_p.indicator(result.missingFrom);
    judged.supplier = input ? Text::of(input->sourceZh, input->sourceEn) : Text();
    judged.evaluation.missing = say("Progress", "Not computed for %2: %1. %3")
                                    .arg(subject.name())
                                    .arg(areaName(m_p, area))
                                    .arg(result.missing);
}

} // namespace heyuan
