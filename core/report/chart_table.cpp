#include "core/report/chart_table.h"

#include <map>

namespace heyuan {

namespace {

TableColumn column(Text title, bool isNumber = false, Text unit = {})
{
    TableColumn c;
    c.title = std::move(title);
    c.unit = std::move(unit);
    c.isNumber = isNumber;
    return c;
}

Table tableOf(const BulletChart &chart)
{
    Table table;
    table.columns = {column(say("ChartTable", "Target")),
                     column(say("ChartTable", "Actual"), true),
                     column(say("ChartTable", "Required"), true),
                     column(say("ChartTable", "Expected by now"), true),
                     column(say("ChartTable", "Unit")),
                     column(say("ChartTable", "Status")),
                     column(say("ChartTable", "Verdict"))};
    table.columns.front().weight = table.columns.back().weight = 2.5;
    for (const Bullet &bullet : chart.bullets)
        table.rows.push_back({TableCell::of(bullet.name), TableCell::of(bullet.value), TableCell::of(bullet.target),
                              TableCell::of(bullet.expected),
                              TableCell::of(bullet.target.isKnown() ? bullet.target.unit : bullet.value.unit),
                              TableCell::of(bullet.light), TableCell::of(bullet.verdict)});
    return table;
}

Table tableOf(const HeatChart &chart)
{
    Table table;
    table.columns = {column(say("ChartTable", "Area")), column(say("ChartTable", "Target")),
                     column(say("ChartTable", "Figure"), true), column(say("ChartTable", "Unit")),
                     column(say("ChartTable", "Status"))};
    for (size_t row = 0; row < chart.rows.size() && row < chart.cells.size(); ++row)
        for (size_t i = 0; i < chart.columns.size() && i < chart.cells[row].size(); ++i) {
            const HeatCell &cell = chart.cells[row][i];
            table.rows.push_back({TableCell::of(chart.rows[row]), TableCell::of(chart.columns[i]),
                                  TableCell::of(cell.figure), TableCell::of(cell.figure.unit),
                                  TableCell::of(cell.light)});
        }
    return table;
}

Table tableOf(const TrendChart &chart)
{
    Table table;
    struct Line { Figure actual, expected, lastYear, low, high; };
    std::map<QDate, Line> days;
    const auto figure = [&](Number value) { return Figure::of(value, chart.unit, chart.places); };
    const auto enter = [&](const std::vector<TrendPoint> &points, Figure Line::*part) {
        for (const TrendPoint &point : points) {
            Line &line = days[point.date];
            if (point.value)
                line.*part = figure(*point.value);
        }
    };
    enter(chart.actual, &Line::actual);
    enter(chart.expected, &Line::expected);
    enter(chart.lastYear, &Line::lastYear);
    for (const TrendBand &band : chart.forecast) {
        days[band.date].low = figure(band.low);
        days[band.date].high = figure(band.high);
    }
    table.columns = {column(say("ChartTable", "Date"))};
    const auto add = [&](bool present, Text title) {
        if (present)
            table.columns.push_back(column(std::move(title), true, chart.unit));
    };
    add(true, say("ChartTable", "Actual"));
    add(!chart.expected.empty(), say("ChartTable", "Even pace"));
    add(!chart.lastYear.empty(), say("ChartTable", "Last year"));
    add(!chart.forecast.empty(), say("ChartTable", "Forecast from"));
    add(!chart.forecast.empty(), say("ChartTable", "Forecast to"));
    for (const auto &[day, line] : days) {
        std::vector<TableCell> row{TableCell::of(Text::plain(day.toString(Qt::ISODate))), TableCell::of(line.actual)};
        if (!chart.expected.empty())
            row.push_back(TableCell::of(line.expected));
        if (!chart.lastYear.empty())
            row.push_back(TableCell::of(line.lastYear));
        if (!chart.forecast.empty()) {
            row.push_back(TableCell::of(line.low));
            row.push_back(TableCell::of(line.high));
        }
        table.rows.push_back(std::move(row));
    }
    if (chart.target)
        table.note = chart.targetLabel.isEmpty()
            ? say("ChartTable", "Target: %1 %2").arg(chart.target->toText(chart.places)).arg(chart.unit)
            : chart.targetLabel;
    return table;
}

Table tableOf(const BarChart &chart)
{
    Table table;
    table.columns = {column(say("ChartTable", "Item"))};
    for (const BarChart::Series &series : chart.series)
        table.columns.push_back(column(series.name, true, chart.unit));
    if (!chart.lights.empty())
        table.columns.push_back(column(say("ChartTable", "Status")));
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        std::vector<TableCell> row{TableCell::of(chart.categories[i])};
        for (const BarChart::Series &series : chart.series)
            row.push_back(TableCell::of(i < series.values.size() ? series.values[i] : Figure()));
        if (!chart.lights.empty())
            row.push_back(TableCell::of(i < chart.lights.size() ? chart.lights[i] : Light::NoData));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table tableOf(const WaterfallChart &chart)
{
    Table table;
    table.columns = {column(say("ChartTable", "Step")), column(say("ChartTable", "Amount"), true, chart.unit), column(say("ChartTable", "Left after it"), true, chart.unit), column(say("ChartTable", "What is counted"))};
    table.columns.front().weight = 1.5;
    table.columns.back().weight = 3;
    for (size_t i = 0; i < chart.steps.size(); ++i)
        table.rows.push_back({TableCell::of(chart.steps[i].name), TableCell::of(chart.steps[i].amount), TableCell::of(Figure::of(chart.span(i).second, chart.unit, chart.places)), TableCell::of(chart.steps[i].tip)});
    return table;
}

Table tableOf(const MapChart &chart)
{
    Table table;
    table.columns = {column(say("ChartTable", "Area")), column(say("ChartTable", "Figure"), true),
                     column(say("ChartTable", "Unit")), column(say("ChartTable", "Status"))};
    for (const MapTile &tile : chart.tiles)
        table.rows.push_back({TableCell::of(tile.name), TableCell::of(tile.figure), TableCell::of(tile.figure.unit),
                              TableCell::of(tile.light)});
    return table;
}

Table tableOf(const GanttChart &chart)
{
    Table table;
    table.columns = {column(say("ChartTable", "Item")), column(say("ChartTable", "Planned from")), column(say("ChartTable", "Planned to")), column(say("ChartTable", "Begun on")),
                     column(say("ChartTable", "Ended on")), column(say("ChartTable", "Status"))};
    table.columns.front().weight = 3;
    const auto day = [](QDate of) { return TableCell::of(Text::plain(of.isValid() ? of.toString(Qt::ISODate) : QStringLiteral("—"))); };
    for (const GanttBar &bar : chart.bars)
        table.rows.push_back({TableCell::of(bar.name), day(bar.plannedFrom), day(bar.plannedTo), day(bar.actualFrom), day(bar.actualTo), TableCell::of(bar.light)});
    return table;
}

} // namespace

Table chartTable(const Chart &chart)
{
    return std::visit([](const auto &kind) {
        Table table = tableOf(kind);
        table.title = kind.head.title;
        if (table.note.isEmpty())
            table.note = kind.head.subtitle;
        return table;
    }, chart);
}

} // namespace heyuan
