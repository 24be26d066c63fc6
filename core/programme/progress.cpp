#include "core/programme/progress.h"

#include "core/place/area_hierarchy.h"
#include "core/plan/document.h"
#include "core/programme/evaluator.h"
#include "core/store/change_log.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <atomic>
#include <thread>

namespace heyuan {

namespace {

Result<LightRule> shippedRule()
{
    QFile file(QStringLiteral(":/light_rule.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Internal,
                     say("Progress", "The rule of the lights is missing in the program. Install it again."),
                     file.fileName()};
    }
    return LightRule::load(file.readAll());
}

/// The indicators that measurements belong to, and belonged to before their latest change.
Result<std::set<qint64>> indicatorsBehind(Store &store, const std::set<qint64> &measurements)
{
    std::set<qint64> indicators;
    for (const qint64 id : measurements) {
        const auto row = store.find(Measurement::description().type(), id);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        indicators.insert(Measurement::description().read(**row).indicator.id);
        const auto history = change_log::historyOf(store, "measurement", id);
        if (!history)
            return history.error();
        if (history->empty())
            continue;
        const QJsonObject changed = QJsonDocument::fromJson(history->front().changes).object();
        const qint64 before =
            changed[QLatin1String("indicator_id")].toObject()[QLatin1String("old")].toVariant().toLongLong();
        if (before != 0)
            indicators.insert(before);
    }
    return indicators;
}

/// Facts of towns and villages stand behind their stations, by the thousand; a target asks for those of its own area and
/// of its counties.
Result<std::vector<Fact>> factsFor(Store &store, const std::vector<Area> &areas, const std::vector<Target> &targets)
{
    std::set<qint64> asked;
    for (const Area &area : areas) {
        if (area.level != u"town" && area.level != u"village")
            asked.insert(area.id);
    }
    for (const Target &target : targets)
        asked.insert(target.area.id);
    Filter ofThose;
    ofThose.conditions.push_back({"area_id", Condition::Test::OneOf, QVariantList(asked.begin(), asked.end())});
    return store.all<Fact>(ofThose);
}

Text documentTitle(const Record &row)
{
    const RecordType &t = documentType();
    return Text::of(t.value(row, "short_zh").toString(), t.value(row, "short_en").toString());
}

} // namespace

const AreaProgress *TargetProgress::county(qint64 area) const
{
    const auto found = std::find_if(counties.begin(), counties.end(),
                                    [area](const AreaProgress &c) { return c.area == area; });
    return found == counties.end() ? nullptr : &*found;
}

Text areaName(const ProgrammeProgress &progress, qint64 area)
{
    const Area *known = progress.area(area);
    return known ? known->name() : say("Progress", "an area that is not entered");
}

const TargetProgress *ProgrammeProgress::find(qint64 target) const
{
    const auto found = std::find_if(m_targets.begin(), m_targets.end(),
                                    [target](const TargetProgress &t) { return t.target.id == target; });
    return found == m_targets.end() ? nullptr : &*found;
}

const Evaluation *ProgrammeProgress::evaluation(qint64 target, qint64 area) const
{
    const TargetProgress *progress = find(target);
    if (!progress)
        return nullptr;
    const AreaProgress *county = progress->county(area);
    return county ? &county->evaluation : &progress->whole;
}

const Area *ProgrammeProgress::area(qint64 id) const
{
    const auto found = m_areas.find(id);
    return found == m_areas.end() ? nullptr : &found->second;
}

const Indicator *ProgrammeProgress::indicator(qint64 id) const
{
    const auto found = m_indicators.find(id);
    return found == m_indicators.end() ? nullptr : &found->second;
}

std::map<QString, Text> ProgrammeProgress::factNames() const
{
    std::map<QString, Text> names;
    for (const auto &[key, facts] : m_facts)
        names.emplace(key, facts.front().name());
    return names;
}

std::optional<Number> ProgrammeProgress::factValue(const QString &key, qint64 area) const
{
    return ProgressEvaluator(*this).factValue(key, area);
}

int ProgrammeProgress::placesOf(const QString &unit) const
{
    const auto known = m_units.find(unit);
    return known == m_units.end() ? 0 : std::min(known->second.decimals, 2);
}

Result<ProgrammeProgress> ProgrammeProgress::load(Store &store, QDate asOf, qint64 document)
{
    ProgrammeProgress progress;
    if (Status s = progress.readWhatIsJudged(store, asOf, document); !s)
        return s.error();
    // Judging asks neither for the database nor for what is dated: that is read beside it.
    Status dated;
    progress.evaluateBeside([&] { dated = progress.readDated(store); });
    if (!dated)
        return dated.error();
    return progress;
}

Result<ProgrammeProgress> ProgrammeProgress::read(Store &store, QDate asOf, qint64 document)
{
    ProgrammeProgress progress;
    if (Status s = progress.readWhatIsJudged(store, asOf, document); !s)
        return s.error();
    if (Status s = progress.readDated(store); !s)
        return s.error();
    return progress;
}

Status ProgrammeProgress::readWhatIsJudged(Store &store, QDate asOf, qint64 document)
{
    m_asOf = asOf;
    m_document = document;
    const auto rule = shippedRule();
    if (!rule)
        return rule.error();
    m_rule = *rule;
    if (Status s = readPlan(store); !s)
        return s;
    return readSeries(store, neededIndicators());
}

Status ProgrammeProgress::readPlan(Store &store)
{
    const auto indicators = store.all<Indicator>();
    const auto areas = areasOfTree(store);
    const auto units = store.all<MeasureUnit>();
    const auto targets = store.all<Target>();
    const auto parts = store.all<TargetShare>();
    const auto documents = store.select(documentType());
    Filter ofTargets;
    ofTargets.conditions.push_back({"item_type", Condition::Test::Is, QStringLiteral("target")});
    const auto readings = store.select(readingLinkType(), ofTargets);
    for (const Error *error : {indicators ? nullptr : &indicators.error(), areas ? nullptr : &areas.error(),
                               units ? nullptr : &units.error(), targets ? nullptr : &targets.error(), parts ? nullptr : &parts.error(),
                               documents ? nullptr : &documents.error(), readings ? nullptr : &readings.error()}) {
        if (error)
            return *error;
    }
    const auto facts = factsFor(store, *areas, *targets);
    if (!facts)
        return facts.error();
    m_indicators.clear();
    m_areas.clear();
    m_units.clear();
    m_facts.clear();
    m_allTargets.clear();
    m_targets.clear();
    for (const Indicator &indicator : *indicators)
        m_indicators.emplace(indicator.id, indicator);
    m_formulas = FormulaBook(*indicators);
    for (const Area &area : *areas)
        m_areas.emplace(area.id, area);
    takeParts(partsAt(m_asOf));
    for (const MeasureUnit &unit : *units)
        m_units.emplace(unit.zh, unit);
    for (const Fact &fact : *facts)
        m_facts[fact.key].push_back(fact);

    std::map<qint64, const Record *> documentOf;
    for (const Record &row : *documents)
        documentOf.emplace(row.id, &row);
    std::map<QString, std::vector<qint64>> readingsOf;
    for (const Record &row : *readings)
        readingsOf[readingLinkType().value(row, "item_code").toString()].push_back(
            readingLinkType().value(row, "reading_id").toLongLong());
    for (const Target &target : *targets) {
        Target known = target;
        TargetProgress progress;
        if (const auto at = documentOf.find(target.document.id); at != documentOf.end()) {
            progress.document = documentTitle(*at->second);
            // A total without a first day counts from the first day of its plan, and a level rises from there on.
            const auto of = m_indicators.find(target.indicator.id);
            const bool isLevel = of != m_indicators.end() && of->second.aggregation != u"flow"
                                 && known.counting.isEmpty();
            const QDate starts = documentType().value(*at->second, "starts_on").toDate();
            if (!known.startsOn.isValid() && (known.counting == u"total" || isLevel)
                && (!known.due.isValid() || starts < known.due))
                known.startsOn = starts;
        }
        m_allTargets.emplace(known.id, known);
        if (m_document && target.document.id != m_document)
            continue;
        progress.readings = readingsOf[target.code];
        progress.target = std::move(known);
        for (const TargetShare &part : *parts) {
            if (part.target.id == target.id)
                progress.parts.push_back(part);
        }
        m_targets.push_back(std::move(progress));
    }
    const auto dueOf = [](const TargetProgress &t) {
        return t.target.due.isValid() ? t.target.due : QDate(9999, 1, 1);
    };
    std::stable_sort(m_targets.begin(), m_targets.end(), [&](const TargetProgress &a, const TargetProgress &b) {
        return std::make_tuple(dueOf(a), a.target.code) < std::make_tuple(dueOf(b), b.target.code);
    });
    return {};
}

void ProgrammeProgress::takeParts(std::map<qint64, std::vector<qint64>> parts)
{
    m_parts = std::move(parts);
    m_countiesOf.clear();
    for (const auto &[area, below] : m_parts) {
        std::vector<qint64> counties;
        std::copy_if(below.begin(), below.end(), std::back_inserter(counties),
                     [this](qint64 part) { return m_areas.at(part).level == u"county"; });
        if (!counties.empty())
            m_countiesOf.emplace(area, std::move(counties));
    }
}

std::map<qint64, std::vector<qint64>> ProgrammeProgress::partsAt(QDate day) const
{
    std::map<qint64, std::vector<qint64>> parts;
    for (const auto &[id, area] : m_areas) {
        const bool isValid = (!area.validFrom.isValid() || area.validFrom <= day)
                             && (!area.validTo.isValid() || area.validTo >= day);
        if (area.parent && isValid)
            parts[area.parent.id].push_back(id);
    }
    for (auto &[area, below] : parts)
        std::sort(below.begin(), below.end(),
                  [this](qint64 a, qint64 b) { return m_areas.at(a).code < m_areas.at(b).code; });
    return parts;
}

std::set<qint64> ProgrammeProgress::indicatorsOf(const Target &target) const
{
    std::set<qint64> ids;
    const auto add = [&](qint64 id) {
        const Indicator *known = indicator(id);
        if (!known || !ids.insert(id).second)
            return;
        for (const Ref part : {known->numerator, known->denominator}) {
            if (indicator(part.id))
                ids.insert(part.id);
        }
        ids.merge(m_formulas.inputsOf(id));
    };
    add(target.indicator.id);
    add(target.baseIndicator.id);
    Target earlier = target;
    for (int depth = 0; earlier.baseTarget && depth < 8; ++depth) {
        const auto found = m_allTargets.find(earlier.baseTarget.id);
        if (found == m_allTargets.end())
            break;
        earlier = found->second;
        add(earlier.indicator.id);
        add(earlier.baseIndicator.id);
    }
    return ids;
}

std::set<qint64> ProgrammeProgress::neededIndicators() const
{
    std::set<qint64> ids;
    for (const TargetProgress &progress : m_targets)
        ids.merge(indicatorsOf(progress.target));
    return ids;
}

std::set<qint64> ProgrammeProgress::withComputed(const std::set<qint64> &indicators) const
{
    std::set<qint64> all = indicators;
    for (const auto &[id, indicator] : m_indicators) {
        const std::set<qint64> inputs = m_formulas.inputsOf(id);
        if (std::any_of(inputs.begin(), inputs.end(), [&](qint64 input) { return indicators.contains(input); }))
            all.insert(id);
    }
    return all;
}

Status ProgrammeProgress::readSeries(Store &store, const std::set<qint64> &indicators)
{
    const ProgressEvaluator evaluator(*this);
    // The years that can matter: from the one before the first that counts, for bases and last year's line.
    int first = m_asOf.year();
    for (const TargetProgress &progress : m_targets) {
        first = std::min(first, evaluator.windowOf(progress.target).from.year());
        if (const auto period = Period::parse(progress.target.basePeriod))
            first = std::min(first, period->year());
    }
    m_fromYear = first - 2;
    m_toYear = m_asOf.year();
    // Areas differ by document: each indicator is read where its targets want it. A stock holds until it is reported
    // anew, however long ago that was.
    std::map<std::pair<std::vector<qint64>, bool>, std::vector<Indicator>> wanted;
    std::map<qint64, std::set<qint64>> areasOf;
    const std::set<qint64> meant = withComputed(indicators);
    for (const TargetProgress &progress : m_targets) {
        std::set<qint64> areas{progress.target.area.id};
        for (const qint64 county : evaluator.countiesOf(progress.target.area.id))
            areas.insert(county);
        const bool isByPlace = (progress.target.per == u"town" || progress.target.per == u"village")
                               && progress.target.kind != u"yesno";
        if (isByPlace) {
            for (const qint64 place : evaluator.placesBelow(progress.target.area.id, progress.target.per))
                areas.insert(place);
        }
        for (const qint64 id : indicatorsOf(progress.target)) {
            if (meant.contains(id))
                areasOf[id].insert(areas.begin(), areas.end());
        }
    }
    for (const auto &[id, areas] : areasOf)
        wanted[{std::vector<qint64>(areas.begin(), areas.end()), m_indicators.at(id).aggregation == u"flow"}].push_back(
            m_indicators.at(id));
    for (const auto &[place, those] : wanted) {
        const auto &[areas, isFlow] = place;
        auto table = loadSeries(store, those, areas, isFlow ? m_fromYear : 0, m_toYear);
        if (!table)
            return table.error();
        for (const Indicator &indicator : those) {
            for (const qint64 area : areas) {
                Series &kept = m_series.at(indicator.id, area, indicator.aggregationKind());
                kept = table->take(indicator.id, area).value_or(Series(indicator.aggregationKind()));
            }
        }
    }
    return {};
}

void ProgrammeProgress::evaluate()
{
    evaluateBeside([] {});
}

// Targets do not look at one another's results, so that two may judge at once; who is idle takes the next.
void ProgrammeProgress::evaluateBeside(const std::function<void()> &other)
{
    const ProgressEvaluator evaluator(*this);
    std::atomic<size_t> next = 0;
    const auto judge = [&] {
        for (size_t at = next++; at < m_targets.size(); at = next++)
            evaluator.evaluate(m_targets[at]);
    };
    const std::jthread helper(judge);
    other();
    judge();
}

Status ProgrammeProgress::setAsOf(Store &store, QDate asOf)
{
    if (!asOf.isValid() || asOf == m_asOf)
        return {};
    m_asOf = asOf;
    auto parts = partsAt(asOf);
    const bool areOthers = parts != m_parts;
    takeParts(std::move(parts));
    if (areOthers || asOf.year() > m_toYear || asOf.year() - 2 < m_fromYear) {
        if (Status s = readSeries(store, neededIndicators()); !s)
            return s;
    }
    evaluate();
    return {};
}

Status ProgrammeProgress::reloadIndicator(Store &store, qint64 indicator)
{
    if (Status s = readSeries(store, {indicator}); !s)
        return s;
    const ProgressEvaluator evaluator(*this);
    for (TargetProgress &progress : m_targets) {
        if (indicatorsOf(progress.target).contains(indicator))
            evaluator.evaluate(progress);
    }
    return {};
}

bool ProgrammeProgress::isReadAnewFor(const ChangeSet &changes)
{
    if (changes.reloaded.contains("measurement"))
        return true;
    for (const char *type : {"target", "target_share", "indicator", "area", "fact", "measure_unit", "document",
                             "reading_link", "task", "duty", "duty_fulfilment"}) {
        if (changes.touches(type))
            return true;
    }
    return false;
}

bool ProgrammeProgress::isTouchedBy(const ChangeSet &changes)
{
    return isReadAnewFor(changes) || changes.touches("measurement");
}

Result<bool> ProgrammeProgress::follow(Store &store, const ChangeSet &changes)
{
    if (isReadAnewFor(changes)) {
        auto anew = load(store, m_asOf, m_document);
        if (!anew)
            return anew.error();
        *this = std::move(*anew);
        return true;
    }
    const auto measurements = changes.records.find("measurement");
    if (measurements == changes.records.end())
        return false;
    const auto touched = indicatorsBehind(store, measurements->second);
    if (!touched)
        return touched.error();
    const std::set<qint64> needed = neededIndicators();
    bool isShown = false;
    for (const qint64 indicator : *touched) {
        if (!needed.contains(indicator))
            continue;
        isShown = true;
        if (Status s = reloadIndicator(store, indicator); !s)
            return s.error();
    }
    return isShown;
}

} // namespace heyuan
