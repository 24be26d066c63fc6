#include "core/programme/evaluator.h"

#include "core/programme/words.h"

#include <algorithm>

namespace heyuan {

using namespace programme;

namespace {

const Text percentUnit = Text::plain(QStringLiteral("%"));

/// The worst of several lights; what is not known is worse than what is on course, and better than a known fault.
int badness(Light light)
{
    switch (light) {
    case Light::Behind: return 5;
    case Light::AtRisk: return 4;
    case Light::NoData: return 3;
    case Light::OnCourse: return 2;
    case Light::NotDue: return 1;
    case Light::Met: return 0;
    }
    return 0;
}

} // namespace

std::vector<qint64> ProgressEvaluator::countiesOf(qint64 area) const
{
    const auto found = m_p.m_countiesOf.find(area);
    return found == m_p.m_countiesOf.end() ? std::vector<qint64>() : found->second;
}

std::vector<qint64> ProgressEvaluator::placesBelow(qint64 area, const QString &level) const
{
    std::vector<qint64> found;
    const auto parts = m_p.m_parts.find(area);
    if (parts == m_p.m_parts.end())
        return found;
    for (const qint64 part : parts->second) {
        if (m_p.m_areas.at(part).level == level) {
            found.push_back(part);
        } else {
            const auto below = placesBelow(part, level);
            found.insert(found.end(), below.begin(), below.end());
        }
    }
    return found;
}

const Indicator *ProgressEvaluator::subjectOf(const Target &target) const
{
    const Indicator *own = m_p.indicator(target.indicator.id);
    if (!own || !own->numerator)
        return own;
    const Indicator *numerator = m_p.indicator(own->numerator.id);
    if (!numerator)
        return own;
    // A ratio that is entered as such, without its parts, stands as it is.
    const auto isReported = [&](const Indicator *indicator) {
        const Series *series = m_p.series(indicator->id, target.area.id);
        return series && !series->tiles(QDate(), m_p.m_asOf).empty();
    };
    return isReported(own) && !isReported(numerator) ? own : numerator;
}

ProgressEvaluator::Window ProgressEvaluator::windowOf(const Target &target) const
{
    Window window;
    window.due = target.due.isValid() ? target.due : QDate(m_p.m_asOf.year(), 12, 31);
    window.from = target.startsOn.isValid() ? target.startsOn : QDate(window.due.year(), 1, 1);
    if (target.counting == u"year" && window.from.year() < window.due.year())
        window.from = QDate(window.due.year(), 1, 1);
    window.to = std::min(m_p.m_asOf, window.due);
    return window;
}

Number ProgressEvaluator::inUnitOf(const QString &from, const QString &to, Number value) const
{
    const auto a = m_p.m_units.find(from);
    const auto b = m_p.m_units.find(to);
    if (from == to || a == m_p.m_units.end() || b == m_p.m_units.end() || a->second.base != b->second.base)
        return value;
    const Number base = value.times(a->second.factor);
    const qint64 factor = b->second.factor.rounded();
    return factor > 0 ? base.dividedBy(factor) : value;
}

Figure ProgressEvaluator::figure(const TargetProgress &progress, qint64 area, std::optional<Number> value,
                                 const Text &why) const
{
    Figure f = value ? Figure::of(*value, progress.unit, progress.places) : Figure::missing(why);
    const Window window = windowOf(progress.target);
    f.unit = progress.unit;
    f.asOf = m_p.m_asOf;
    f.clause = progress.target.clause.id;
    f.origin.recordType = QByteArrayLiteral("measurement");
    f.origin.indicator = progress.indicator.id;
    f.origin.area = area;
    f.origin.from = progress.indicator.aggregation == u"flow" ? window.from : QDate();
    f.origin.to = window.to;
    return f;
}

void ProgressEvaluator::wholeOfCounties(TargetProgress &progress) const
{
    Evaluation &whole = progress.whole;
    whole = {};
    progress.countiesMet = 0;
    std::vector<Text> lagging;
    std::vector<Text> unknown;
    Light worst = Light::Met;
    for (const AreaProgress &county : progress.counties) {
        const Light light = county.evaluation.light;
        progress.countiesMet += light == Light::Met;
        if (light == Light::Behind || light == Light::AtRisk)
            lagging.push_back(county.name);
        else if (light == Light::NoData)
            unknown.push_back(county.name);
        if (badness(light) > badness(worst))
            worst = light;
        whole.dataUpTo = std::max(whole.dataUpTo, county.evaluation.dataUpTo);
    }
    whole.light = worst;
    const qint64 all = qint64(progress.counties.size());
    whole.required = Number(all);
    if (qint64(unknown.size()) < all) {
        whole.achieved = Number(progress.countiesMet);
        whole.share = Number::ratio(Number(100 * progress.countiesMet), Number(all));
    }
    if (!unknown.empty()) {
        const auto silent = std::find_if(
            progress.counties.begin(), progress.counties.end(),
            [](const AreaProgress &county) { return county.evaluation.light == Light::NoData; });
        whole.missing = silent->evaluation.missing;
        progress.supplier = silent->supplier;
        progress.missingFact = silent->missingFact;
    }
    const Text met = say("Progress", "%1 of %2 counties have reached it.").arg(qint64(progress.countiesMet)).arg(all);
    if (!lagging.empty() && !unknown.empty()) {
        whole.verdict = say("Progress", "%1 of %2 counties have reached it; lagging: %3; no data: %4.")
                            .arg(qint64(progress.countiesMet))
                            .arg(all)
                            .arg(listed(lagging))
                            .arg(listed(unknown));
    } else if (!lagging.empty()) {
        whole.verdict = say("Progress", "%1 of %2 counties have reached it; lagging: %3.")
                            .arg(qint64(progress.countiesMet))
                            .arg(all)
                            .arg(listed(lagging));
    } else if (!unknown.empty()) {
        whole.verdict = say("Progress", "%1 of %2 counties have reached it; no data: %3.")
                            .arg(qint64(progress.countiesMet))
                            .arg(all)
                            .arg(listed(unknown));
    } else {
        whole.verdict = met;
    }
}

void ProgressEvaluator::wholeOfArea(TargetProgress &progress) const
{
    Judged judged = judge(progress, progress.target.area.id, std::nullopt);
    progress.whole = std::move(judged.evaluation);
    progress.supplier = std::move(judged.supplier);
    progress.missingFact = std::move(judged.missingFact);
}

void ProgressEvaluator::fillFigures(TargetProgress &progress) const
{
    const qint64 area = progress.target.area.id;
    const Evaluation &whole = progress.whole;
    progress.value = figure(progress, area, whole.achieved, whole.missing);
    progress.required = figure(progress, area, whole.required, whole.missing);
    progress.required.origin = Origin{
        .recordType = "target", .ids = {progress.target.id}, .indicator = 0, .area = 0, .from = {}, .to = {}};
    progress.expected = figure(progress, area, whole.expected, {});
    progress.share = figure(progress, area, whole.share, whole.missing);
    progress.share.unit = percentUnit;
    progress.share.places = 1;
    if (progress.isEachCounty) {
        for (Figure *f : {&progress.value, &progress.required}) {
            f->unit = say("Progress", "counties");
            f->places = 0;
        }
    } else if (progress.target.per == u"town" || progress.target.per == u"village") {
        for (Figure *f : {&progress.value, &progress.required, &progress.expected}) {
            f->unit = progress.target.per == u"town" ? say("Progress", "towns") : say("Progress", "villages");
            f->places = 0;
        }
    }
    for (AreaProgress &county : progress.counties) {
        const Evaluation &e = county.evaluation;
        county.value = figure(progress, county.area, e.achieved, e.missing);
        county.required = figure(progress, county.area, county.isJudged ? e.required : std::nullopt, e.missing);
        county.required.origin = progress.required.origin;
        county.share = figure(progress, county.area, county.isJudged ? e.share : std::nullopt, e.missing);
        county.share.unit = percentUnit;
        county.share.places = 1;
    }
}

/// True if nobody reported anything but whole numbers for the time in question: then no decimals are shown.
bool ProgressEvaluator::isWhole(const TargetProgress &progress, const std::vector<qint64> &areas) const
{
    const Window window = windowOf(progress.target);
    const QDate from = window.from.addYears(-1);
    const auto holds = [&](qint64 area) {
        const Series *series = m_p.series(progress.indicator.id, area);
        return !series || std::all_of(series->values().begin(), series->values().end(), [&](const auto &entry) {
            const auto period = Period::fromCode(entry.first);
            return entry.second.isWhole() || !period || period->first() < from || period->last() > window.to;
        });
    };
    return holds(progress.target.area.id) && std::all_of(areas.begin(), areas.end(), holds);
}

void ProgressEvaluator::evaluate(TargetProgress &progress) const
{
    const Target &target = progress.target;
    const Indicator *subject = subjectOf(target);
    progress.counties.clear();
    progress.whole = {};
    progress.isEachCounty = false;
    if (!subject)
        return;
    progress.indicator = *subject;
    const auto counties = countiesOf(target.area.id);
    const auto unit = m_p.m_units.find(subject->unit);
    const auto wordsOf = [&](const QString &printed) {
        const auto known = m_p.m_units.find(printed);
        return known == m_p.m_units.end() ? Text::plain(printed) : Text::of(known->second.zh, known->second.en);
    };
    progress.unit = wordsOf(subject->unit);
    progress.askedUnit = wordsOf(target.unit);
    progress.places = 0;
    if (unit != m_p.m_units.end() && unit->second.decimals > 0 && !isWhole(progress, counties))
        progress.places = unit->second.factor >= Number(qint64(100000000)) ? 2 : 1;

    progress.isEachCounty = target.per == u"county" && !counties.empty();
    const bool areSets = target.per == u"town" || target.per == u"village";
    for (const qint64 id : counties) {
        AreaProgress county;
        county.area = id;
        county.code = m_p.m_areas.at(id).code.toUtf8();
        county.name = areaName(m_p, id);
        const auto part = std::find_if(progress.parts.begin(), progress.parts.end(),
                                       [id](const TargetShare &share) { return share.area.id == id; });
        const bool hasPart = part != progress.parts.end() && target.kind == u"quantity" && !progress.isEachCounty;
        county.isJudged = progress.isEachCounty || areSets || hasPart;
        Judged judged = judge(progress, id, hasPart ? std::optional(part->value) : std::nullopt);
        if (!county.isJudged) { // what a county contributed is a figure; whether that is enough nobody has laid down
            Evaluation contribution;
            contribution.achieved = judged.evaluation.achieved;
            contribution.dataUpTo = judged.evaluation.dataUpTo;
            contribution.incomplete = judged.evaluation.incomplete;
            contribution.missing = say("Progress", "%1 has reported nothing on it.").arg(county.name);
            judged.evaluation = contribution;
        }
        county.evaluation = std::move(judged.evaluation);
        county.supplier = std::move(judged.supplier);
        county.missingFact = std::move(judged.missingFact);
        progress.counties.push_back(std::move(county));
    }
    if (progress.isEachCounty)
        wholeOfCounties(progress);
    else
        wholeOfArea(progress);
    fillFigures(progress);
}

} // namespace heyuan
