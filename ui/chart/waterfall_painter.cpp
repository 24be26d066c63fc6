#include "ui/chart/canvas.h"

#include <algorithm>

namespace heyuan {

namespace {

constexpr Letters nameLetters{9, false};
constexpr Letters valueLetters{9, true};
constexpr int mostNameLines = 2;

struct Plan {
    QRectF plot;
    double step = 0;       ///< width of one step
    Number low;
    Number high;

    double y(Number value) const
    {
        return plot.bottom() - plot.height() * (value - low).toDouble() / (high - low).toDouble();
    }
    QRectF bar(const WaterfallChart &chart, size_t i) const
    {
        const auto [from, to] = chart.span(i);
        const double left = plot.left() + step * double(i) + step * 0.16;
        return QRectF(QPointF(left, y(from)), QPointF(left + step * 0.68, y(to))).normalized();
    }
};

QString amountWords(const WaterfallChart &chart, const WaterfallStep &step)
{
    if (!step.amount.isKnown())
        return QStringLiteral("—");
    const QString figure = step.amount.value.toText(chart.places);
    return !step.isSum && step.amount.value > Number() ? u'+' + figure : figure;
}

Plan planOf(Canvas &canvas, const QRectF &body, const WaterfallChart &chart)
{
    Plan plan;
    Number least, greatest;
    for (size_t i = 0; i < chart.steps.size(); ++i) {
        const auto [from, to] = chart.span(i);
        least = std::min({least, from, to});
        greatest = std::max({greatest, from, to});
    }
    plan.low = least;
    plan.high = greatest > least ? greatest : least + Number(1);
    const double names = canvas.lineHeight(nameLetters) * mostNameLines + canvas.pt(4);
    const double values = canvas.lineHeight(valueLetters) + canvas.pt(3);
    plan.plot = body.adjusted(0, values, 0, -names - (least < Number() ? values : 0));
    plan.step = plan.plot.width() / double(std::max<size_t>(1, chart.steps.size()));
    return plan;
}

/// What comes is full, what goes is hatched within a line, a sum is dark: told apart without colour.
void paintBar(Canvas &canvas, const QRectF &bar, const WaterfallStep &step)
{
    const Palette &p = canvas.palette();
    if (step.isSum)
        return canvas.fill(bar, p.mutedText);
    if (step.amount.value >= Number())
        return canvas.fill(bar, p.accent);
    canvas.fill(bar, p.surface);
    canvas.hatch(bar, p.accent);
    for (const auto &[from, to] : {std::pair(bar.topLeft(), bar.topRight()), {bar.topRight(), bar.bottomRight()}, {bar.bottomRight(), bar.bottomLeft()}, {bar.bottomLeft(), bar.topLeft()}})
        canvas.line(from, to, 0.9, p.accent);
}

QString inWords(const WaterfallStep &step, Language language)
{
    QStringList lines{say("Chart", "%1: %2").arg(step.name).arg(figureInWords(step.amount, language)).in(language)};
    if (!step.tip.isEmpty())
        lines << step.tip.in(language);
    return lines.join(u'\n');
}

} // namespace

double waterfallHeight(Canvas &canvas, double, const WaterfallChart &) { return canvas.pt(190); }

void paintWaterfall(Canvas &canvas, const QRectF &body, const WaterfallChart &chart)
{
    const Palette &p = canvas.palette();
    if (chart.steps.empty())
        return canvas.text(body, say("Chart", "There is nothing to show yet.").in(canvas.language()), nameLetters, p.mutedText);
    const Plan plan = planOf(canvas, body, chart);
    if (plan.plot.width() < canvas.pt(40) || plan.plot.height() < canvas.pt(20))
        return;
    canvas.line({plan.plot.left(), plan.y(Number())}, {plan.plot.right(), plan.y(Number())}, 0.9, p.mutedText);
    for (size_t i = 0; i < chart.steps.size(); ++i) {
        const WaterfallStep &step = chart.steps[i];
        const QRectF bar = plan.bar(chart, i);
        const QRectF column(plan.plot.left() + plan.step * double(i), body.top(), plan.step, body.height());
        if (i + 1 < chart.steps.size()) { // the next step begins where this one ends
            const double level = plan.y(chart.span(i).second);
            canvas.line({bar.right(), level}, {plan.bar(chart, i + 1).left(), level}, 0.7, p.mutedText, Qt::DashLine);
        }
        const double least = canvas.pt(1.2); // a step of nothing is still to be seen
        const QRectF drawn = bar.height() < least ? QRectF(bar.left(), bar.center().y() - least / 2, bar.width(), least) : bar;
        paintBar(canvas, drawn, step);
        const double high = canvas.lineHeight(valueLetters);
        const bool isBelow = chart.span(i).second < Number() && chart.span(i).first <= Number();
        const double top = isBelow ? drawn.bottom() + canvas.pt(2) : drawn.top() - high - canvas.pt(1);
        canvas.text(QRectF(column.left(), top, column.width(), high), amountWords(chart, step), valueLetters, p.text, Qt::AlignHCenter | Qt::AlignVCenter);
        const QString name = canvas.words(step.name);
        const double inside = column.width() - canvas.pt(4);
        const double foot = body.bottom() - canvas.lineHeight(nameLetters) * mostNameLines;
        canvas.lines(QRectF(column.left() + canvas.pt(2), foot, inside, body.bottom() - foot), canvas.lines(name, inside, nameLetters, mostNameLines), nameLetters, step.isSum ? p.text : p.mutedText, Qt::AlignHCenter | Qt::AlignTop);
        canvas.element(QRectF(column.left(), drawn.top() - high, column.width(), body.bottom() - drawn.top() + high), step.id, step.amount.origin, inWords(step, canvas.language()));
    }
}

} // namespace heyuan
