#include "core/programme/evaluator.h"
#include "core/programme/progress.h"
#include "core/programme/words.h"

#include <algorithm>

// Charts of the programme's progress. The title is the finding; the figures are those of the evaluation.
namespace heyuan {

using namespace programme;

namespace {

int rank(Light light)
{
    switch (light) {
    case Light::Behind: return 0;
    case Light::AtRisk: return 1;
    case Light::OnCourse: return 2;
    case Light::Met: return 3;
    case Light::NotDue: return 4;
    case Light::NoData: return 5;
    }
    return 5;
}

const Text source = say("Progress", "measurements entered at this desk");

/// The names a chart has room for: what is counted, and the year where several are shown. The year stands in front, where
/// nothing cuts it off; two targets that count the same thing by the same year are told apart by their own names.
std::vector<Text> shortNames(const ProgrammeProgress &progress, const std::vector<const TargetProgress *> &targets,
                             bool withYear)
{
    std::vector<Text> names;
    for (const TargetProgress *t : targets) {
        const Indicator *own = progress.indicator(t->target.indicator.id);
        const auto alike = std::count_if(targets.begin(), targets.end(), [t](const TargetProgress *other) {
            return other->target.indicator.id == t->target.indicator.id && other->year() == t->year();
        });
        if (!own || alike > 1)
            names.push_back(t->target.name());
        else if (!withYear || t->year() == 0)
            names.push_back(own->name());
        else
            names.push_back(say("Progress", "%2: %1").arg(own->name()).arg(t->year()));
    }
    return names;
}

/// Achieved, required and share in an area, for titles.
Text finding(const Text &name, const Text &place, const Evaluation &e, const Text &unit, int places)
{
    if (!e.achieved)
        return say("Progress", "%1, %2: no data").arg(name).arg(place);
    const Text achieved = amount(*e.achieved, unit, places);
    if (!e.required)
        return say("Progress", "%1, %2: %3").arg(name).arg(place).arg(achieved);
    if (!e.share)
        return say("Progress", "%1, %2: %3 of %4")
            .arg(name)
            .arg(place)
            .arg(achieved)
            .arg(amount(*e.required, unit, places));
    return say("Progress", "%1, %2: %3, %4% of the required %5")
        .arg(name)
        .arg(place)
        .arg(achieved)
        .arg(e.share->toText(1))
        .arg(amount(*e.required, unit, places));
}

struct View {
    const Evaluation *evaluation;
    Figure value;
    Figure required;
    Figure expected;
    Figure share;
    Text name;
};

View viewOf(const TargetProgress &t, qint64 area)
{
    if (const AreaProgress *county = t.county(area)) {
        Figure expected = county->required;
        expected.state = county->isJudged && county->evaluation.expected ? Figure::State::Known : Figure::State::NoData;
        expected.value = county->evaluation.expected.value_or(Number(0));
        return {&county->evaluation, county->value, county->required, expected, county->share, county->name};
    }
    return {&t.whole, t.value, t.required, t.expected, t.share, {}};
}

} // namespace

std::vector<const TargetProgress *> ProgrammeProgress::chosen(const Choice &choice) const
{
    std::vector<const TargetProgress *> found;
    for (const TargetProgress &t : m_targets) {
        if (choice.holds(t))
            found.push_back(&t);
    }
    const auto key = [&](const TargetProgress *t) {
        const View view = viewOf(*t, choice.area);
        return std::make_tuple(rank(view.evaluation->light), view.evaluation->share.value_or(Number(1000000)));
    };
    std::stable_sort(found.begin(), found.end(), [&](const auto *a, const auto *b) { return key(a) < key(b); });
    return found;
}

BulletChart ProgrammeProgress::bullets(const Choice &choice) const
{
    BulletChart chart;
    chart.head.title = verdictLine(choice);
    chart.head.subtitle = say("Progress",
                              "Achieved against required, worst first; the mark shows what an even pace expects.");
    chart.head.source = source;
    const std::vector<const TargetProgress *> targets = chosen(choice);
    const std::vector<Text> names = shortNames(*this, targets, choice.year < 0);
    for (size_t i = 0; i < targets.size(); ++i) {
        const TargetProgress *t = targets[i];
        const View view = viewOf(*t, choice.area);
        Bullet bullet;
        bullet.name = names[i];
        bullet.value = view.value;
        bullet.target = view.required;
        bullet.expected = view.expected;
        bullet.light = view.evaluation->light;
        bullet.verdict = view.evaluation->verdict.isEmpty() ? view.evaluation->missing : view.evaluation->verdict;
        bullet.id = t->target.id;
        chart.bullets.push_back(std::move(bullet));
    }
    return chart;
}

HeatChart ProgrammeProgress::heat(const Choice &choice) const
{
    HeatChart chart;
    chart.head.subtitle = say(
        "Progress", "Per cent of what each county has to reach; without a light: its contribution to the whole.");
    chart.head.source = source;
    std::vector<const TargetProgress *> columns;
    for (const TargetProgress *t : chosen(choice)) {
        const bool says = std::any_of(t->counties.begin(), t->counties.end(),
                                      [](const AreaProgress &c) { return c.isJudged || c.value.isKnown(); });
        if (says)
            columns.push_back(t);
    }
    if (columns.empty()) {
        chart.head.title = say("Progress", "No target is reported by county yet");
        return chart;
    }
    std::vector<Text> lagging;
    std::set<qint64> known;
    std::vector<std::pair<qint64, Text>> rows;
    chart.columns = shortNames(*this, columns, choice.year < 0);
    for (const TargetProgress *t : columns) {
        for (const AreaProgress &county : t->counties) {
            if (std::none_of(rows.begin(), rows.end(), [&](const auto &row) { return row.first == county.area; }))
                rows.emplace_back(county.area, county.name);
            if (county.isJudged
                && (county.evaluation.light == Light::Behind || county.evaluation.light == Light::AtRisk)) {
                if (known.insert(county.area).second)
                    lagging.push_back(county.name);
            }
        }
    }
    for (const auto &[area, name] : rows) {
        chart.rows.push_back(name);
        std::vector<HeatCell> line;
        for (const TargetProgress *t : columns) {
            HeatCell cell;
            cell.row = area;
            cell.column = t->target.id;
            if (const AreaProgress *county = t->county(area)) {
                cell.isJudged = county->isJudged;
                cell.figure = county->isJudged ? county->share : county->value;
                cell.light = county->evaluation.light;
                cell.tip = county->evaluation.verdict.isEmpty() ? county->evaluation.missing
                                                                : county->evaluation.verdict;
            }
            line.push_back(std::move(cell));
        }
        chart.cells.push_back(std::move(line));
    }
    chart.head.title = lagging.empty() ? say("Progress", "No county is at risk or behind")
                                       : say("Progress", "%1 of %2 counties are at risk or behind in some target: %3")
                                             .arg(qint64(lagging.size()))
                                             .arg(qint64(rows.size()))
                                             .arg(listed(lagging));
    return chart;
}

TrendChart ProgrammeProgress::trend(qint64 target, qint64 area) const
{
    TrendChart chart;
    const TargetProgress *t = find(target);
    if (!t)
        return chart;
    const ProgressEvaluator evaluator(*this);
    const auto window = evaluator.windowOf(t->target);
    const AreaProgress *county = t->county(area);
    const qint64 place = county ? area : t->target.area.id;
    // Of a target that each county has to reach there is no common line; the worst county's is shown by choosing it.
    const Evaluation &e = county ? county->evaluation : t->whole;
    const bool isFlow = t->indicator.aggregation == u"flow";
    const bool isMonthly = t->target.counting == u"month";
    chart.unit = t->unit;
    chart.places = t->places;
    chart.asOf = m_asOf;
    chart.from = window.from;
    chart.to = window.due;
    const bool hasLine = county || !t->isEachCounty;
    if (hasLine && e.required) {
        chart.target = e.required;
        chart.targetLabel = say("Progress", "Target %1").arg(amount(*e.required, chart.unit, chart.places));
    }
    chart.head.title = hasLine ? finding(shortNames(*this, {t}, false).front(), areaName(*this, place), e, t->unit, t->places)
                               : say("Progress", "%1: %2").arg(shortNames(*this, {t}, false).front()).arg(t->whole.verdict);
    chart.head.subtitle =
        isFlow && !isMonthly
            ? say("Progress", "Added up from %1, in %2, as of %3")
                  .arg(dayText(window.from))
                  .arg(chart.unit)
                  .arg(dayText(m_asOf))
            : say("Progress", "At the end of each period, in %1, as of %2").arg(chart.unit).arg(dayText(m_asOf));
    chart.head.source = source;
    const Series *known = series(t->indicator.id, place);
    if (!known)
        return chart;
    const auto addPoints = [&](QDate from, QDate to, int years, std::vector<TrendPoint> &points) {
        for (const Series::Tile &tile : known->tiles(from, to, Series::Prefer::Shortest)) {
            TrendPoint point;
            point.date = tile.period.last().addYears(years);
            if (isFlow && !isMonthly) {
                const auto sum = known->over(from, tile.period.last());
                point.value = sum ? std::optional(sum->value) : std::nullopt;
            } else {
                point.value = tile.value;
            }
            points.push_back(point);
        }
    };
    addPoints(window.from, window.to, 0, chart.actual);
    if (window.from.addYears(1) > window.due) // of several years, last year is part of the line itself
        addPoints(window.from.addYears(-1), window.due.addYears(-1), 1, chart.lastYear);
    if (hasLine && e.required && e.expected && !isMonthly && t->target.targetKind() != TargetKind::YesNo) {
        const auto start = isFlow ? std::nullopt : known->over(QDate(), window.from.addDays(-1));
        chart.expected.push_back({window.from, isFlow ? Number(0) : start ? start->value : Number(0)});
        chart.expected.push_back({window.due, *e.required});
    }
    if (hasLine && e.forecast.low && e.forecast.high && e.achieved && e.dataUpTo.isValid() && e.dataUpTo < window.due) {
        chart.forecast.push_back({e.dataUpTo, *e.achieved, *e.achieved});
        chart.forecast.push_back({window.due, *e.forecast.low, *e.forecast.high});
    }
    return chart;
}

BarChart ProgrammeProgress::ranking(qint64 target) const
{
    BarChart chart;
    const TargetProgress *t = find(target);
    if (!t)
        return chart;
    std::vector<const AreaProgress *> counties;
    for (const AreaProgress &county : t->counties)
        counties.push_back(&county);
    std::stable_sort(counties.begin(), counties.end(), [](const AreaProgress *a, const AreaProgress *b) {
        return a->evaluation.achieved.value_or(Number(-1)) > b->evaluation.achieved.value_or(Number(-1));
    });
    chart.unit = t->unit;
    chart.places = t->places;
    chart.head.title = t->isEachCounty ? t->whole.verdict
                                       : finding(shortNames(*this, {t}, false).front(), areaName(*this, t->target.area.id),
                                                 t->whole, t->unit, t->places);
    chart.head.subtitle =
        say("Progress", "Counties by what they achieved, in %1, as of %2").arg(t->unit).arg(dayText(m_asOf));
    chart.head.source = source;
    BarChart::Series achieved{say("Progress", "Achieved"), {}, false};
    BarChart::Series required{say("Progress", "Required"), {}, true};
    bool isAsked = false;
    for (const AreaProgress *county : counties) {
        chart.categories.push_back(county->name);
        chart.ids.push_back(county->area);
        achieved.values.push_back(county->value);
        required.values.push_back(county->required);
        isAsked = isAsked || county->isJudged;
        if (county->isJudged)
            chart.lights.push_back(county->evaluation.light);
    }
    chart.series.push_back(std::move(achieved));
    if (isAsked)
        chart.series.push_back(std::move(required));
    if (chart.lights.size() != chart.categories.size())
        chart.lights.clear();
    return chart;
}

MapChart ProgrammeProgress::map(qint64 target) const
{
    MapChart chart;
    const TargetProgress *t = find(target);
    if (!t)
        return chart;
    chart.head.title = finding(shortNames(*this, {t}, false).front(), areaName(*this, t->target.area.id), t->whole, t->unit,
                               t->places);
    if (t->isEachCounty)
        chart.head.title = say("Progress", "%1: %2").arg(shortNames(*this, {t}, false).front()).arg(t->whole.verdict);
    chart.head.subtitle = say("Progress", "By county, in %1, as of %2").arg(t->unit).arg(dayText(m_asOf));
    chart.head.source = source;
    for (const AreaProgress &county : t->counties)
        chart.tiles.push_back({county.code, county.name, county.value, county.evaluation.light, county.area});
    return chart;
}

} // namespace heyuan
