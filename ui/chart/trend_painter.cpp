#include "ui/chart/axis_scale.h"
#include "ui/chart/canvas.h"
#include "ui/chart/qt_chart.h"

#include "core/base/period.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace heyuan {

namespace {

constexpr Letters axisLetters{8.5, false};
constexpr Letters endLetters{9, true};
constexpr Letters noteLetters{8.5, false};

/// What is written at the right end of a line instead of in a legend.
struct EndLabel {
    QString text;
    Number at;
    QColor colour;
    Letters letters;
    double y = 0;
};

struct Plan {
    AxisScale scale;
    QDate from;
    QDate to;
    QRectF plot;
    std::vector<EndLabel> labels;

    double x(QDate day) const
    {
        const double span = double(std::max<qint64>(1, from.daysTo(to)));
        return plot.left() + plot.width() * double(from.daysTo(day)) / span;
    }
    double y(Number value) const
    {
        return plot.bottom() - plot.height() * (value - scale.low).toDouble() / (scale.high - scale.low).toDouble();
    }
};

const TrendPoint *lastKnown(const std::vector<TrendPoint> &points)
{
    const auto last =
        std::find_if(points.rbegin(), points.rend(), [](const TrendPoint &p) { return p.value.has_value(); });
    return last == points.rend() ? nullptr : &*last;
}

QString withUnit(Canvas &canvas, const TrendChart &chart, Number value)
{
    return figureInWords(Figure::of(value, chart.unit, chart.places), canvas.language());
}

Plan planOf(Canvas &canvas, const QRectF &body, const TrendChart &chart)
{
    Plan plan;
    const Palette &p = canvas.palette();
    Number least;
    Number greatest;
    plan.from = chart.from;
    plan.to = chart.to;
    const auto see = [&](QDate day, Number value) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
        if (!chart.from.isValid() && (!plan.from.isValid() || day < plan.from))
            plan.from = day;
        if (!chart.to.isValid() && (!plan.to.isValid() || day > plan.to))
            plan.to = day;
    };
    for (const auto *line : {&chart.actual, &chart.lastYear, &chart.expected})
        for (const TrendPoint &point : *line)
            if (point.value)
                see(point.date, *point.value);
    for (const TrendBand &band : chart.forecast) {
        see(band.date, band.low);
        see(band.date, band.high);
    }
    if (chart.target) {
        least = std::min(least, *chart.target);
        greatest = std::max(greatest, *chart.target);
    }
    plan.scale = axisScale(least, greatest, int(std::clamp(body.height() / canvas.pt(34), 2.0, 8.0)));

    if (chart.target)
        plan.labels.push_back(
            {chart.targetLabel.isEmpty()
                 ? say("Chart", "Target %1").arg(withUnit(canvas, chart, *chart.target)).in(canvas.language())
                 : canvas.words(chart.targetLabel),
             *chart.target, p.target, noteLetters});
    if (const TrendPoint *last = lastKnown(chart.lastYear))
        plan.labels.push_back(
            {say("Chart", "Last year").in(canvas.language()), *last->value, p.mutedText, noteLetters});
    if (const TrendPoint *last = lastKnown(chart.expected))
        plan.labels.push_back({say("Chart", "Even pace").in(canvas.language()), *last->value, p.expected, noteLetters});
    if (!chart.forecast.empty()) {
        const TrendBand &last = chart.forecast.back();
        const Number middle = (last.low + last.high).dividedBy(2);
        plan.labels.push_back(
            {last.low.toText(chart.places) == last.high.toText(chart.places)
                 ? say("Chart", "Forecast %1").arg(last.low.toText(chart.places)).in(canvas.language())
                 : say("Chart", "Forecast %1–%2")
                       .arg(last.low.toText(chart.places))
                       .arg(last.high.toText(chart.places))
                       .in(canvas.language()),
             middle, p.accentText, noteLetters});
    }
    double right = canvas.pt(12);
    for (const EndLabel &label : plan.labels)
        right = std::max(right, canvas.width(label.text, label.letters) + canvas.pt(8));
    right = std::min(right, body.width() * 0.3);
    double left = canvas.pt(10);
    for (const Number mark : plan.scale.marks)
        left = std::max(left, canvas.width(plan.scale.label(mark), axisLetters) + canvas.pt(6));
    plan.plot = body.adjusted(left, canvas.pt(16), -right, -canvas.pt(28));
    return plan;
}

/// Labels keep a line's distance from one another and stay inside the plot; the order of their lines is kept.
void spread(std::vector<EndLabel> &labels, const Plan &plan, double step)
{
    for (EndLabel &label : labels)
        label.y = plan.y(label.at);
    std::stable_sort(labels.begin(), labels.end(), [](const EndLabel &a, const EndLabel &b) { return a.y < b.y; });
    for (size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + step);
    double floor = plan.plot.bottom();
    for (size_t i = labels.size(); i-- > 0;) {
        labels[i].y = std::min(labels[i].y, floor);
        floor = labels[i].y - step;
    }
}

void paintAxes(Canvas &canvas, const Plan &plan, const TrendChart &chart)
{
    const Palette &p = canvas.palette();
    for (const Number mark : plan.scale.marks) {
        const double y = plan.y(mark);
        canvas.line({plan.plot.left(), y}, {plan.plot.right(), y}, mark == Number(0) ? 0.9 : 0.4,
                    mark == Number(0) ? p.mutedText : p.hairline);
        canvas.text(QRectF(plan.plot.left() - canvas.pt(200), y - canvas.pt(6), canvas.pt(195), canvas.pt(12)),
                    plan.scale.label(mark), axisLetters, p.mutedText, Qt::AlignRight | Qt::AlignVCenter);
    }
    canvas.text(QRectF(plan.plot.left() - canvas.pt(4), plan.plot.top() - canvas.pt(16), canvas.pt(120), canvas.pt(11)),
                canvas.words(chart.unit), axisLetters, p.mutedText);
    const DateMarks marks = dateMarks(plan.from, plan.to, int(plan.plot.width() / canvas.pt(30)));
    double freeFrom = 0;
    for (const QDate day : marks.days) {
        const double x = plan.x(day);
        canvas.line({x, plan.plot.bottom()}, {x, plan.plot.bottom() + canvas.pt(3)}, 0.6, p.mutedText);
        const auto write = [&](const QString &text, double below) {
            const double wide = canvas.width(text, axisLetters);
            canvas.text(QRectF(x, plan.plot.bottom() + canvas.pt(below), wide + 1, canvas.pt(12)), text, axisLetters,
                        p.mutedText);
            return x + wide + canvas.pt(4);
        };
        if (x < freeFrom || x > plan.plot.right() - canvas.pt(8))
            continue;
        const QString year = Period::year(day.year()).toText(canvas.language());
        if (marks.step == DateMarks::Step::Year) {
            freeFrom = write(year, 4);
            continue;
        }
        freeFrom = write(marks.step == DateMarks::Step::Quarter
                             ? QStringLiteral("Q%1").arg((day.month() - 1) / 3 + 1)
                             : localeOf(canvas.language()).standaloneMonthName(day.month(), QLocale::ShortFormat), 4);
        if (day == marks.days.front() || day.month() == 1) // the year is said where it begins
            write(year, 15);
    }
    if (chart.asOf.isValid() && chart.asOf >= plan.from && chart.asOf <= plan.to) {
        const double x = plan.x(chart.asOf);
        canvas.line({x, plan.plot.top()}, {x, plan.plot.bottom()}, 0.6, p.mutedText, Qt::DotLine);
        const QString text =
            say("Chart", "As of %1").arg(chart.asOf.toString(Qt::ISODate)).in(canvas.language());
        const double wide = canvas.width(text, axisLetters) + 1;
        const double at = std::min(x + canvas.pt(2), plan.plot.right() - wide);
        canvas.text(QRectF(at, plan.plot.top() - canvas.pt(16), wide, canvas.pt(11)), text, axisLetters, p.mutedText);
    }
}

/// Qt Charts draws the lines, in days and values; a gap in the data is a gap in the line.
void paintLines(Canvas &canvas, const Plan &plan, const TrendChart &chart)
{
    const Palette &p = canvas.palette();
    const auto picture = plainChart();
    auto *days = new QValueAxis;
    auto *values = new QValueAxis;
    days->setRange(double(plan.from.toJulianDay()), double(std::max(plan.to, plan.from.addDays(1)).toJulianDay()));
    values->setRange(plan.scale.low.toDouble(), plan.scale.high.toDouble());
    days->setVisible(false);
    values->setVisible(false);
    picture->addAxis(days, Qt::AlignBottom);
    picture->addAxis(values, Qt::AlignLeft);
    const auto add = [&](QAbstractSeries *series) {
        picture->addSeries(series);
        series->attachAxis(days);
        series->attachAxis(values);
    };
    const auto x = [](QDate day) { return double(day.toJulianDay()); };
    const auto addLine = [&](const std::vector<TrendPoint> &points, const QPen &pen, bool dots) {
        QList<QPointF> run;
        const auto end = [&] {
            if (run.isEmpty())
                return;
            auto *line = new QLineSeries;
            line->replace(run);
            line->setPen(pen);
            line->setPointsVisible(dots || run.size() == 1);
            add(line);
            run.clear();
        };
        for (const TrendPoint &point : points) {
            if (point.value)
                run << QPointF(x(point.date), point.value->toDouble());
            else
                end();
        }
        end();
    };
    if (!chart.forecast.empty()) {
        std::vector<TrendBand> bands = chart.forecast;
        if (const TrendPoint *last = lastKnown(chart.actual); last && last->date < bands.front().date)
            bands.insert(bands.begin(), {last->date, *last->value, *last->value});
        auto *low = new QLineSeries(picture.get());
        auto *high = new QLineSeries(picture.get());
        auto *middle = new QLineSeries;
        for (const TrendBand &band : bands) {
            low->append(x(band.date), band.low.toDouble());
            high->append(x(band.date), band.high.toDouble());
            middle->append(x(band.date), (band.low + band.high).dividedBy(2).toDouble());
        }
        auto *area = new QAreaSeries(high, low);
        area->setBrush(p.band);
        area->setPen(Qt::NoPen);
        add(area);
        QPen dashed(p.accent, 1.6, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({4, 3});
        middle->setPen(dashed);
        add(middle);
    }
    addLine(chart.lastYear, QPen(p.lastYear, 1.6), false);
    addLine(chart.expected, QPen(p.expected, 1.0, Qt::DotLine), false);
    if (chart.target) {
        auto *target = new QLineSeries;
        target->append(days->min(), chart.target->toDouble());
        target->append(days->max(), chart.target->toDouble());
        target->setPen(QPen(p.target, 1.4));
        add(target);
    }
    addLine(chart.actual, QPen(p.accent, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), true);
    paintPlot(*canvas.painter(), *picture, plan.plot, canvas.style().unit);
}

/// Where the label of the last actual value crosses the fewest lines: beside the point, above or below it.
QRectF freePlace(Canvas &canvas, const Plan &plan, const TrendChart &chart, QPointF end, QSizeF size)
{
    std::vector<QLineF> segments;
    const auto add = [&](const std::vector<TrendPoint> &points) {
        for (size_t i = 1; i < points.size(); ++i)
            if (points[i].value && points[i - 1].value)
                segments.emplace_back(plan.x(points[i - 1].date), plan.y(*points[i - 1].value), plan.x(points[i].date),
                                      plan.y(*points[i].value));
    };
    add(chart.actual);
    add(chart.lastYear);
    add(chart.expected);
    if (chart.asOf.isValid())
        segments.emplace_back(plan.x(chart.asOf), plan.plot.top(), plan.x(chart.asOf), plan.plot.bottom());
    for (const TrendBand &band : chart.forecast)
        segments.emplace_back(end, QPointF(plan.x(band.date), plan.y((band.low + band.high).dividedBy(2))));
    if (chart.target)
        segments.emplace_back(plan.plot.left(), plan.y(*chart.target), plan.plot.right(), plan.y(*chart.target));
    const double away = canvas.pt(6);
    QRectF best;
    double least = 1e9;
    for (const double down : {-1.0, 1.0, -2.4, 2.4, -4.0, 4.0, 6.0, 8.0}) {
        for (const double right : {-1.0, -0.75, -0.5, -0.25, 0.0}) {
            const QRectF box(end.x() + size.width() * right
                                 + (right < -0.9       ? -away
                                        : right > -0.1 ? away
                                                       : 0),
                             end.y() + down * (away + size.height() / 2) - size.height() / 2, size.width(),
                             size.height());
            if (box.left() < plan.plot.left() || box.right() > plan.plot.right() + canvas.pt(4)
                || box.top() < plan.plot.top() - canvas.pt(9) || box.bottom() > plan.plot.bottom())
                continue;
            double cost = std::abs(down) + std::abs(right + 0.5) * 0.2; // near the point, before anything else equal
            const QRectF room = box.adjusted(-away / 3, 0, away / 3, 0);
            const QLineF edges[]{{room.topLeft(), room.topRight()}, {room.bottomLeft(), room.bottomRight()},
                                 {room.topLeft(), room.bottomLeft()}, {room.topRight(), room.bottomRight()}};
            for (const QLineF &segment : segments) {
                const bool meets = room.contains(segment.p1()) || room.contains(segment.p2())
                    || std::any_of(std::begin(edges), std::end(edges), [&](const QLineF &edge) {
                           return segment.intersects(edge, nullptr) == QLineF::BoundedIntersection;
                       });
                cost += meets ? 5 : 0;
            }
            if (cost < least) {
                least = cost;
                best = box;
            }
        }
    }
    if (best.isNull())
        best = QRectF(QPointF(std::max(plan.plot.left(), end.x() - size.width()), end.y() + away), size);
    return best;
}

void paintEnds(Canvas &canvas, Plan &plan, const TrendChart &chart)
{
    const Palette &p = canvas.palette();
    spread(plan.labels, plan, canvas.pt(12));
    for (const EndLabel &label : plan.labels)
        canvas.text(QRectF(plan.plot.right() + canvas.pt(5), label.y - canvas.pt(6),
                           canvas.width(label.text, label.letters) + 1, canvas.pt(12)),
                    label.text, label.letters, label.colour);
    if (const TrendPoint *last = lastKnown(chart.actual)) {
        const QPointF end(plan.x(last->date), plan.y(*last->value));
        QPainter *painter = canvas.painter();
        painter->setPen(QPen(p.surface, canvas.pt(1)));
        painter->setBrush(p.accent);
        painter->drawEllipse(end, canvas.pt(3.4), canvas.pt(3.4));
        const QString text = say("Chart", "Actual %1").arg(withUnit(canvas, chart, *last->value)).in(canvas.language());
        const double wide = canvas.width(text, endLetters) + 1;
        const QRectF box = freePlace(canvas, plan, chart, end, QSizeF(wide, canvas.pt(12)));
        canvas.text(box, text, endLetters, p.accentText);
    }
}

} // namespace

double trendHeight(Canvas &canvas, double width, const TrendChart &)
{
    return std::clamp(width * 0.45, canvas.pt(120), canvas.pt(240));
}

void paintTrend(Canvas &canvas, const QRectF &body, const TrendChart &chart)
{
    Plan plan = planOf(canvas, body, chart);
    if (!plan.from.isValid() || !plan.to.isValid() || plan.to < plan.from || plan.plot.width() < canvas.pt(30)
        || plan.plot.height() < canvas.pt(20)) {
        if (canvas.painter() && !plan.from.isValid())
            canvas.text(body, say("Chart", "Nothing has been reported yet.").in(canvas.language()), endLetters,
                        canvas.palette().mutedText);
        return;
    }
    for (const TrendPoint &point : chart.actual) {
        if (!point.value)
            continue;
        const double half = canvas.pt(6);
        canvas.element(QRectF(plan.x(point.date) - half, plan.y(*point.value) - half, 2 * half, 2 * half), 0,
                       point.origin,
                       say("Chart", "%1: %2")
                           .arg(dateInWords(point.date, canvas.language()))
                           .arg(withUnit(canvas, chart, *point.value))
                           .in(canvas.language()));
    }
    if (!canvas.painter())
        return;
    paintAxes(canvas, plan, chart);
    paintLines(canvas, plan, chart);
    if (!lastKnown(chart.actual))
        canvas.text(plan.plot, say("Chart", "Nothing has been reported yet.").in(canvas.language()), noteLetters,
                    canvas.palette().mutedText, Qt::AlignCenter);
    paintEnds(canvas, plan, chart);
}

} // namespace heyuan
