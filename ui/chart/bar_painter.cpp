#include "ui/chart/axis_scale.h"
#include "ui/chart/canvas.h"
#include "ui/chart/qt_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace heyuan {

namespace {

constexpr Letters nameLetters{9.5, false};
constexpr Letters valueLetters{9, false};
constexpr Letters axisLetters{8.5, false};

struct Plan {
    AxisScale scale;
    QRectF plot;
    double rowHeight = 0;
    std::vector<const BarChart::Series *> bars;
    std::vector<const BarChart::Series *> targets;

    double x(Number value) const
    {
        return plot.left() + plot.width() * (value - scale.low).toDouble() / (scale.high - scale.low).toDouble();
    }
    /// One bar of one category; Qt Charts lays its bars out by the same rule.
    QRectF bar(size_t category, size_t series, Number value) const
    {
        const double used = rowHeight * 0.7;
        const double each = used / double(std::max<size_t>(1, bars.size()));
        const double top = plot.top() + rowHeight * double(category) + (rowHeight - used) / 2 + each * double(series);
        return QRectF(QPointF(x(0), top), QPointF(x(value), top + each)).normalized();
    }
};

const Figure *figureAt(const BarChart::Series &series, size_t category)
{
    return category < series.values.size() ? &series.values[category] : nullptr;
}

/// The last series is the one that counts; earlier ones are greys that differ in lightness from each other and from it.
QColor colourOf(const Plan &plan, size_t series, const Palette &p)
{
    if (series + 1 == plan.bars.size())
        return p.accent;
    return (plan.bars.size() - series) % 2 == 0 ? p.lastYear : p.mutedText;
}

bool hasLegend(const Plan &plan) { return plan.bars.size() > 1 || !plan.targets.empty(); }

/// Room for the bars of one category with their figures beside them.
double rowHeightFor(const Canvas &canvas, const BarChart &chart)
{
    const auto bars = std::count_if(chart.series.begin(), chart.series.end(), [](const auto &s) { return !s.isTarget; });
    return canvas.pt(std::max(21.0, 15.0 * double(bars) + 5));
}

Plan planOf(Canvas &canvas, const QRectF &body, const BarChart &chart)
{
    Plan plan;
    Number least;
    Number greatest;
    double valueWidth = canvas.width(lightName(Light::NoData).in(canvas.language()), valueLetters);
    for (const BarChart::Series &series : chart.series) {
        (series.isTarget ? plan.targets : plan.bars).push_back(&series);
        for (const Figure &figure : series.values) {
            if (!figure.isKnown())
                continue;
            least = std::min(least, figure.value);
            greatest = std::max(greatest, figure.value);
            if (!series.isTarget)
                valueWidth = std::max(valueWidth, canvas.width(figure.value.toText(chart.places), valueLetters));
        }
    }
    double nameWidth = canvas.pt(20);
    for (const Text &category : chart.categories)
        nameWidth = std::max(nameWidth, canvas.width(canvas.words(category), nameLetters));
    nameWidth = std::min(nameWidth, body.width() * 0.32) + canvas.pt(8);
    const double lightWidth = chart.lights.empty() ? 0 : canvas.pt(14);
    plan.plot = body.adjusted(nameWidth + lightWidth, hasLegend(plan) ? canvas.pt(16) : 0, -valueWidth - canvas.pt(6),
                              -canvas.pt(18));
    plan.scale = axisScale(least, greatest, int(std::clamp(plan.plot.width() / canvas.pt(60), 2.0, 8.0)));
    plan.rowHeight = plan.plot.height() / double(std::max<size_t>(1, chart.categories.size()));
    if (const double most = std::max(canvas.pt(38), rowHeightFor(canvas, chart)); plan.rowHeight > most) {
        plan.rowHeight = most;
        plan.plot.setHeight(plan.rowHeight * double(chart.categories.size()));
    }
    return plan;
}

void paintAxis(Canvas &canvas, const Plan &plan, const BarChart &chart)
{
    const Palette &p = canvas.palette();
    for (const Number mark : plan.scale.marks) {
        const double x = plan.x(mark);
        canvas.line({x, plan.plot.top()}, {x, plan.plot.bottom()}, mark == Number(0) ? 0.9 : 0.4,
                    mark == Number(0) ? p.mutedText : p.hairline);
        QString label = plan.scale.label(mark);
        if (mark == plan.scale.marks.back() && !chart.unit.isEmpty())
            label = figureInWords(Figure::of(mark, chart.unit, -1), canvas.language());
        const double wide = canvas.width(label, axisLetters) + 1;
        const double at = std::min(x - wide / 2, plan.plot.right() + canvas.pt(30) - wide);
        canvas.text(QRectF(at, plan.plot.bottom() + canvas.pt(3), wide, canvas.pt(12)), label, axisLetters,
                    p.mutedText);
    }
}

void paintLegend(Canvas &canvas, const QRectF &line, const Plan &plan)
{
    const Palette &p = canvas.palette();
    double x = plan.plot.left();
    const auto words = [&](const Text &name) {
        const QString text = canvas.words(name);
        canvas.text(QRectF(x, line.top(), line.right() - x, line.height()), text, axisLetters, p.mutedText);
        x += canvas.width(text, axisLetters) + canvas.pt(12);
    };
    for (size_t i = 0; i < plan.bars.size(); ++i) {
        canvas.fill(QRectF(x, line.center().y() - canvas.pt(3), canvas.pt(12), canvas.pt(6)), colourOf(plan, i, p));
        x += canvas.pt(15);
        words(plan.bars[i]->name);
    }
    for (const BarChart::Series *target : plan.targets) {
        canvas.line({x + canvas.pt(2), line.center().y() - canvas.pt(5)},
                    {x + canvas.pt(2), line.center().y() + canvas.pt(5)}, 1.6, p.target);
        x += canvas.pt(7);
        words(target->name);
    }
}

/// Qt Charts draws the bars. Its first category stands at the bottom, ours at the top.
void paintBarsOf(Canvas &canvas, const Plan &plan, const BarChart &chart)
{
    const Palette &p = canvas.palette();
    const auto picture = plainChart();
    auto *categories = new QBarCategoryAxis;
    auto *values = new QValueAxis;
    for (size_t i = chart.categories.size(); i-- > 0;)
        categories->append(QString::number(i));
    values->setRange(plan.scale.low.toDouble(), plan.scale.high.toDouble());
    categories->setVisible(false);
    values->setVisible(false);
    picture->addAxis(categories, Qt::AlignLeft);
    picture->addAxis(values, Qt::AlignBottom);
    auto *series = new QHorizontalBarSeries;
    series->setBarWidth(0.7);
    series->setLabelsVisible(false);
    for (size_t i = plan.bars.size(); i-- > 0;) { // from the bottom up as well
        auto *set = new QBarSet(QString::number(i));
        for (size_t category = chart.categories.size(); category-- > 0;) {
            const Figure *figure = figureAt(*plan.bars[i], category);
            set->append(figure && figure->isKnown() ? figure->value.toDouble() : 0.0);
        }
        set->setColor(colourOf(plan, i, p));
        set->setPen(QPen(p.surface, plan.bars.size() > 1 ? 0.8 : 0));
        series->append(set);
    }
    picture->addSeries(series);
    series->attachAxis(categories);
    series->attachAxis(values);
    paintPlot(*canvas.painter(), *picture, plan.plot, canvas.style().unit);
}

void paintRow(Canvas &canvas, const QRectF &row, const Plan &plan, const BarChart &chart, size_t category)
{
    const Palette &p = canvas.palette();
    const bool withLight = category < chart.lights.size();
    const double nameRight = plan.plot.left() - canvas.pt(chart.lights.empty() ? 6 : 20);
    canvas.text(QRectF(row.left(), row.top(), nameRight - row.left(), row.height()),
                canvas.words(chart.categories[category]), nameLetters, p.text);
    if (withLight)
        canvas.light(
            QRectF(plan.plot.left() - canvas.pt(15), row.center().y() - canvas.pt(4), canvas.pt(8), canvas.pt(8)),
            chart.lights[category]);
    for (size_t i = 0; i < plan.bars.size(); ++i) {
        const Figure *figure = figureAt(*plan.bars[i], category);
        const bool known = figure && figure->isKnown();
        const QRectF bar = plan.bar(category, i, known ? figure->value : Number(0));
        double end = bar.right();
        for (const BarChart::Series *target :
             plan.targets) { // a mark just behind the bar would strike through the value
            const Figure *goal = figureAt(*target, category);
            if (goal && goal->isKnown() && plan.x(goal->value) > end - canvas.pt(2)
                && plan.x(goal->value)
                    < end + canvas.pt(3) + canvas.width(figure ? figure->toText() : QString(), valueLetters))
                end = plan.x(goal->value);
        }
        if (!known) {
            const QRectF stub(plan.x(0), bar.top() + bar.height() * 0.15, canvas.pt(26), bar.height() * 0.7);
            canvas.hatch(stub, p.mark(Light::NoData));
            end = stub.right();
        }
        if (bar.height() < canvas.pt(7)) // no room for words between the bars
            continue;
        canvas.text(QRectF(end + canvas.pt(4), bar.top(), row.right() + canvas.pt(40) - end, bar.height()),
                    known ? figure->value.toText(chart.places) : lightName(Light::NoData).in(canvas.language()),
                    valueLetters, known ? p.text : p.mutedText);
    }
    for (const BarChart::Series *target : plan.targets) {
        const Figure *figure = figureAt(*target, category);
        if (!figure || !figure->isKnown())
            continue;
        const double x = plan.x(figure->value);
        canvas.line({x, row.top() + row.height() * 0.08}, {x, row.bottom() - row.height() * 0.08}, 1.6, p.target);
    }
}

QString inWords(const BarChart &chart, size_t category, Language language)
{
    QStringList lines{chart.categories[category].in(language)};
    for (const BarChart::Series &series : chart.series)
        if (const Figure *figure = figureAt(series, category))
            lines << say("Chart", "%1: %2").arg(series.name).arg(figureInWords(*figure, language)).in(language);
    if (category < chart.lights.size())
        lines << lightName(chart.lights[category]).in(language);
    return lines.join(u'\n');
}

} // namespace

double barsHeight(Canvas &canvas, double, const BarChart &chart)
{
    return canvas.pt(34) + rowHeightFor(canvas, chart) * double(chart.categories.size());
}

void paintBars(Canvas &canvas, const QRectF &body, const BarChart &chart)
{
    if (chart.categories.empty()) {
        canvas.text(body, say("Chart", "There is nothing to compare yet.").in(canvas.language()), nameLetters,
                    canvas.palette().mutedText);
        return;
    }
    const Plan plan = planOf(canvas, body, chart);
    if (plan.plot.width() < canvas.pt(20) || plan.plot.height() < canvas.pt(8))
        return;
    if (canvas.painter()) {
        if (hasLegend(plan))
            paintLegend(canvas, QRectF(body.left(), body.top(), body.width(), canvas.pt(13)), plan);
        paintAxis(canvas, plan, chart);
        paintBarsOf(canvas, plan, chart);
    }
    for (size_t category = 0; category < chart.categories.size(); ++category) {
        const QRectF row(body.left(), plan.plot.top() + plan.rowHeight * double(category), body.width(),
                         plan.rowHeight);
        paintRow(canvas, row, plan, chart, category);
        Origin origin;
        for (const BarChart::Series &series : chart.series) {
            const Figure *figure = figureAt(series, category);
            if (!series.isTarget && figure)
                origin = figure->origin;
        }
        canvas.element(row, category < chart.ids.size() ? chart.ids[category] : 0, origin,
                       inWords(chart, category, canvas.language()));
    }
}

} // namespace heyuan
