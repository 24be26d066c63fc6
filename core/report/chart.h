#pragma once

#include "core/base/figure.h"
#include "core/base/text.h"

#include <optional>
#include <variant>
#include <vector>

// Charts as plain data. They are made in core, painted by ui/chart on screen and on paper alike.
namespace heyuan {

/// What every chart carries: its title is the finding, its subtitle the definition, unit and date.
struct ChartHead {
    Text title;
    Text subtitle;
    Text source;
};

/// One bar of a bullet chart: value against target, with the mark of what is expected by now.
struct Bullet {
    Text name;
    Figure value;
    Figure target;
    Figure expected;      ///< unknown: no mark is drawn
    Light light = Light::NoData;
    Text verdict;
    qint64 id = 0;        ///< what a click selects (a target)
};
struct BulletChart {
    ChartHead head;
    std::vector<Bullet> bullets;
};

/// Rows x columns of lights with the figure in each cell (county x target).
struct HeatCell {
    Figure figure;        ///< share achieved, in per cent, or the value
    Light light = Light::NoData;
    bool isJudged = true; ///< false: a contribution, shown as a plain figure without a light
    Text tip;
    qint64 row = 0;       ///< ids for a click
    qint64 column = 0;
};
struct HeatChart {
    ChartHead head;
    std::vector<Text> rows;
    std::vector<Text> columns;
    std::vector<std::vector<HeatCell>> cells; ///< [row][column]
};

/// A line over time: actual values, the target, a forecast band and last year's line.
struct TrendPoint {
    QDate date;
    std::optional<Number> value;   ///< a gap where nothing was reported
    Origin origin = {};            ///< the rows behind the point, where there are any
};
struct TrendBand {
    QDate date;
    Number low;
    Number high;
};
struct TrendChart {
    ChartHead head;
    Text unit;
    int places = 0;
    std::vector<TrendPoint> actual;
    std::vector<TrendPoint> lastYear;
    std::vector<TrendPoint> expected;
    std::vector<TrendBand> forecast;
    std::optional<Number> target;
    Text targetLabel;
    QDate asOf;
    QDate from;
    QDate to;
};

/// Horizontal or grouped bars: ranking of counties, comparison of years.
struct BarChart {
    ChartHead head;
    Text unit;
    int places = 0;
    std::vector<Text> categories;
    struct Series { Text name; std::vector<Figure> values; bool isTarget = false; };
    std::vector<Series> series;
    std::vector<Light> lights;     ///< one a category, or empty
    std::vector<qint64> ids;       ///< one a category, or empty
};

/// From a first sum to a last one, step by step: bars that float where the step before ended.
struct WaterfallStep {
    Text name;
    Figure amount;         ///< of a step: less than nothing where it takes
    bool isSum = false;    ///< stands on the ground: what there is at this point
    Text tip;              ///< what is counted
    qint64 id = 0;
};
struct WaterfallChart {
    ChartHead head;
    Text unit;
    int places = 0;
    std::vector<WaterfallStep> steps;

    /// Where the bar of a step begins and ends.
    std::pair<Number, Number> span(size_t step) const;
};

/// The schematic county map: one tile a county, coloured by light.
struct MapTile {
    QByteArray areaCode;
    Text name;
    Figure figure;
    Light light = Light::NoData;
    qint64 id = 0;
};
/// Something that stands in a county, where it lies in it.
struct MapPoint {
    enum class Shape { Square, Triangle, Dot };
    enum class Fill { Solid, Hollow, Crossed }; ///< can be told apart without colour
    QByteArray areaCode;   ///< of its tile
    double x = 0;          ///< from west (0) to east (1)
    double y = 0;          ///< from north (0) to south (1)
    Shape shape = Shape::Dot;
    Fill fill = Fill::Solid;
    Text name;
    qint64 id = 0;
};
struct MapChart {
    ChartHead head;
    std::vector<MapTile> tiles;
    std::vector<MapPoint> points; ///< with points the tiles are ground: they have no lights
    std::vector<std::pair<MapPoint, Text>> legend; ///< what shapes and fills mean
};

/// Phases and milestones against the calendar: planned as an outline, what happened within it.
struct GanttBar {
    Text name;
    Text group;           ///< a heading stands where it changes
    QDate plannedFrom;
    QDate plannedTo;      ///< invalid: open, drawn to the edge
    QDate actualFrom;     ///< invalid: not begun
    QDate actualTo;       ///< invalid: under way, drawn to the as-of date
    Light light = Light::NoData;
    qint64 id = 0;
};
struct GanttChart {
    ChartHead head;
    std::vector<GanttBar> bars;
    QDate asOf;
};

using Chart = std::variant<BulletChart, HeatChart, TrendChart, BarChart, MapChart, GanttChart, WaterfallChart>;

} // namespace heyuan
