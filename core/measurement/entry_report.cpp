#include "core/measurement/entry_report.h"

namespace heyuan {

namespace {

Text nameOf(const GridLine &line)
{
    return line.unit.isEmpty() ? line.name : say("EntryReport", "%1 (%2)").arg(line.name).arg(line.unit);
}

Text whatIsShown(const EntryGrid &grid)
{
    const GridQuestion &question = grid.question();
    const auto year = [&question] {
        return Text::of(Period::year(question.year).toText(Language::Chinese),
                        Period::year(question.year).toText(Language::English));
    };
    switch (question.layout) {
    case GridLayout::AreasByPeriods: {
        const Indicator *indicator = grid.indicator(question.indicator);
        return say("EntryReport", "%1 (%2), %3")
            .arg(indicator ? indicator->name() : Text())
            .arg(grid.unitOf(question.indicator))
            .arg(year());
    }
    case GridLayout::IndicatorsByPeriods:
        return say("EntryReport", "%1, %2").arg(grid.areaName(question.area)).arg(year());
    case GridLayout::GroupsByPeriods: {
        const Indicator *indicator = grid.indicator(question.indicator);
        return say("EntryReport", "%1 (%2), %3, %4")
            .arg(indicator ? indicator->name() : Text())
            .arg(grid.unitOf(question.indicator))
            .arg(grid.areaName(question.area))
            .arg(year());
    }
    case GridLayout::IndicatorsByAreas: break;
    }
    return say("EntryReport", "%1, %2")
        .arg(grid.areaName(question.area))
        .arg(Text::of(question.period.toText(Language::Chinese), question.period.toText(Language::English)));
}

} // namespace

Report reportOf(const EntryGrid &grid, Language language, QDate asOf)
{
    Table table;
    const bool hasIndicatorRows = !grid.rows().empty() && grid.rows().front().indicator != 0;
    table.columns.push_back({hasIndicatorRows                                  ? say("EntryReport", "Indicator")
                             : grid.rows().empty() || grid.rows().front().area ? say("EntryReport", "Area")
                                                                               : say("EntryReport", "Period"),
                             {},
                             hasIndicatorRows ? 4.0 : 1.6});
    for (const GridLine &line : grid.columns())
        table.columns.push_back({line.name, line.unit, 1, true});
    for (int row = 0; row < int(grid.rows().size()); ++row) {
        const GridLine &line = grid.rows()[size_t(row)];
        std::vector<TableCell> cells{TableCell::of(nameOf(line))};
        cells.front().strong = line.isTotal;
        for (int column = 0; column < int(grid.columns().size()); ++column) {
            const GridCell &cell = grid.at(row, column);
            Figure figure = Figure::missing(say("EntryReport", "Nothing was reported."));
            if (cell.value)
                figure = Figure::of(*cell.value, grid.unitOf(cell.key.indicator), grid.placesOf(cell));
            figure.asOf = asOf;
            figure.origin = {"measurement",         {}, cell.key.indicator, cell.key.area, cell.key.period.first(),
                             cell.key.period.last()};
            cells.push_back(TableCell::of(figure));
            cells.back().strong = line.isTotal;
        }
        table.rows.push_back(std::move(cells));
    }
    Report report;
    report.title = say("EntryReport", "Measurements");
    report.subtitle = whatIsShown(grid);
    report.language = language;
    report.paper = grid.columns().size() > 14 ? Paper::A3Landscape : Paper::A4Landscape;
    report.blocks.push_back(std::move(table));
    report.asOf = asOf;
    report.printedAt = QDateTime::currentDateTime();
    report.source = say("EntryReport", "Measurements as entered; sums are computed from their parts");
    return report;
}

} // namespace heyuan
