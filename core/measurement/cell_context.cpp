#include "core/measurement/cell_context.h"

#include "core/indicator/arithmetic.h"
#include "core/indicator/evaluation.h"
#include "core/plan/target.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

/// What one target asks for, with the unit as its document prints it.
Text wordsOf(const Target &target, const std::map<QString, Text> &units)
{
    TargetTerms terms{.kind = target.targetKind(),
                      .comparator = target.comparatorKind(),
                      .value = target.value.value_or(Number()),
                      .valueMax = target.valueMax,
                      .from = target.startsOn,
                      .due = target.due};
    const auto unit = units.find(target.unit);
    const Text asked = requirementInWords(terms, Evaluation(),
                                          unit == units.end() ? Text::plain(target.unit) : unit->second, -1);
    if (!target.due.isValid())
        return say("CellContext", "%1: %2").arg(target.name()).arg(asked);
    return say("CellContext", "%1: %2 by %3")
        .arg(target.name())
        .arg(asked)
        .arg(Text::of(dateInWords(target.due, Language::Chinese), dateInWords(target.due, Language::English)));
}

Status readTargets(Store &store, const EntryGrid &grid, const GridCell &cell, std::vector<Text> &words)
{
    std::map<QString, Text> units;
    const auto known = store.all<MeasureUnit>();
    if (!known)
        return known.error();
    for (const MeasureUnit &unit : *known)
        units[unit.zh] = Text::of(unit.zh, unit.en);
    Filter filter;
    filter.conditions = {{"indicator_id", Condition::Test::Is, cell.key.indicator}};
    const auto targets = store.all<Target>(filter);
    if (!targets)
        return targets.error();
    for (const Target &target : *targets) {
        if (target.due.isValid() && target.due.year() != cell.key.period.year())
            continue;
        if (target.area.id == cell.key.area) {
            words.push_back(wordsOf(target, units));
            continue;
        }
        Filter share;
        share.conditions = {{"target_id", Condition::Test::Is, target.id},
                            {"area_id", Condition::Test::Is, cell.key.area}};
        const auto parts = store.all<TargetShare>(share);
        if (!parts)
            return parts.error();
        if (!parts->empty()) {
            Target part = target;
            part.value = parts->front().value;
            words.push_back(
                say("CellContext", "Part of %1: %2").arg(grid.areaName(cell.key.area)).arg(wordsOf(part, units)));
        } else if (target.per == u"county") {
            words.push_back(say("CellContext", "Each county: %1").arg(wordsOf(target, units)));
        }
    }
    return {};
}

} // namespace

Result<CellContext> contextOf(Store &store, const EntryGrid &grid, const GridCell &cell)
{
    CellContext context;
    const CellKey &key = cell.key;
    context.periodBefore = key.period.next(-1);
    context.before = grid.valueOf({key.indicator, key.area, context.periodBefore});
    context.lastYear = grid.valueOf({key.indicator, key.area, key.period.sameLastYear()});
    if (cell.value && context.lastYear && *context.lastYear > Number(0))
        context.change = scaled(100, *cell.value - *context.lastYear, *context.lastYear);
    if (Status s = readTargets(store, grid, cell, context.targets); !s)
        return s.error();
    if (!cell.own)
        return context;
    Filter filter;
    filter.conditions = {{"measurement_id", Condition::Test::Is, cell.own->id}};
    auto adjustments = store.all<Adjustment>(filter);
    if (!adjustments)
        return adjustments.error();
    context.adjustments = std::move(*adjustments);
    auto history = change_log::historyOf(store, "measurement", cell.own->id);
    if (!history)
        return history.error();
    context.history = std::move(*history);
    return context;
}

Text historyLine(const ChangeEntry &entry)
{
    const QJsonObject changes = QJsonDocument::fromJson(entry.changes).object();
    const auto what = [&]() -> Text {
        if (entry.action == "delete")
            return say("CellContext", "emptied");
        if (entry.action == "restore")
            return say("CellContext", "entered again");
        if (entry.action == "load")
            return say("CellContext", "loaded with others");
        const auto shown = [](const QJsonValue &value) {
            const auto number = Number::parse(value.toString());
            return number ? number->toText(-1) : QStringLiteral("—");
        };
        if (changes.contains(QLatin1String("value"))) {
            const QJsonObject value = changes.value(QLatin1String("value")).toObject();
            return Text::plain(QStringLiteral("%1 → %2").arg(shown(value.value(QLatin1String("old"))),
                                                             shown(value.value(QLatin1String("new")))));
        }
        if (changes.contains(QLatin1String("adjusted"))) {
            const QJsonObject adjusted = changes.value(QLatin1String("adjusted")).toObject();
            return say("CellContext", "adjusted by %1 in all").arg(shown(adjusted.value(QLatin1String("new"))));
        }
        if (changes.contains(QLatin1String("approved")))
            return say("CellContext", "approved");
        return say("CellContext", "source or remark changed");
    }();
    return say("CellContext", "%1 · %2 · %3")
        .arg(entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")))
        .arg(entry.who)
        .arg(what);
}

} // namespace heyuan
