#include "ui/chart/canvas.h"

#include <algorithm>

namespace heyuan {

namespace {

constexpr Letters rowLetters{9.5, false};
constexpr Letters groupLetters{9.5, true};
constexpr Letters scaleLetters{8.5, false};
constexpr double markSize = 6.5;

/// Days of the drawing, months of the scale, and where things stand.
struct Calendar {
    QDate from;
    QDate to;
    double left = 0;
    double width = 0;
    double at(QDate day) const { return left + width * double(from.daysTo(std::clamp(day, from, to))) / double(std::max<qint64>(1, from.daysTo(to))); }
};

struct Rows {
    double nameWidth = 0;
    double rowHeight = 0;
    std::vector<QStringList> names;
};

/// Whole months around everything that has a day, and some room after the as-of date for what is open.
std::pair<QDate, QDate> spanOf(const GanttChart &chart)
{
    QDate from = chart.asOf;
    QDate to = chart.asOf;
    for (const GanttBar &bar : chart.bars) {
        for (const QDate day : {bar.plannedFrom, bar.plannedTo, bar.actualFrom, bar.actualTo}) {
            if (!day.isValid())
                continue;
            from = from.isValid() ? std::min(from, day) : day;
            to = to.isValid() ? std::max(to, day) : day;
        }
    }
    if (!from.isValid())
        return {};
    to = to.addMonths(1);
    return {QDate(from.year(), from.month(), 1), QDate(to.year(), to.month(), to.daysInMonth())};
}

Rows rowsOf(Canvas &canvas, double width, const GanttChart &chart)
{
    Rows rows;
    for (const GanttBar &bar : chart.bars)
        rows.nameWidth = std::max(rows.nameWidth, canvas.width(canvas.words(bar.name), rowLetters));
    rows.nameWidth = std::min(rows.nameWidth + canvas.pt(markSize + 14), width * 0.34);
    qsizetype most = 1;
    for (const GanttBar &bar : chart.bars) {
        rows.names.push_back(canvas.lines(canvas.words(bar.name), rows.nameWidth - canvas.pt(markSize + 10), rowLetters, 2));
        most = std::max(most, rows.names.back().size());
    }
    rows.rowHeight = std::max(canvas.pt(20), canvas.lineHeight(rowLetters) * double(most) + canvas.pt(4));
    return rows;
}

double scaleHeight(Canvas &canvas) { return 2 * canvas.lineHeight(scaleLetters) + canvas.pt(5); }
double legendHeight(const Canvas &canvas) { return canvas.pt(18); }

bool startsGroup(const GanttChart &chart, size_t i)
{
    return !chart.bars[i].group.isEmpty() && (i == 0 || chart.bars[i].group.in(Language::English) != chart.bars[i - 1].group.in(Language::English));
}

/// Bars and heads of groups.
double lineCount(const GanttChart &chart)
{
    double count = 0;
    for (size_t i = 0; i < chart.bars.size(); ++i)
        count += startsGroup(chart, i) ? 2 : 1;
    return std::max(1.0, count);
}

/// Years above months; months thin out where they would touch.
void paintScale(Canvas &canvas, const QRectF &box, const Calendar &calendar, double bottom)
{
    const Palette &p = canvas.palette();
    const double line = canvas.lineHeight(scaleLetters);
    const double monthWidth = calendar.width * 30.4 / double(std::max<qint64>(1, calendar.from.daysTo(calendar.to)));
    const int every = monthWidth > canvas.width(QStringLiteral("12"), scaleLetters) + canvas.pt(4) ? 1 : 3;
    for (QDate month = calendar.from; month <= calendar.to; month = month.addMonths(1)) {
        const double x = calendar.at(month);
        const bool isYear = month.month() == 1;
        if (isYear || month == calendar.from)
            canvas.text(QRectF(x + canvas.pt(2), box.top(), calendar.width, line), QString::number(month.year()), scaleLetters, p.mutedText);
        if ((month.month() - 1) % every == 0) {
            canvas.line({x, box.top() + line}, {x, bottom}, isYear ? 0.75 : 0.4, p.hairline);
            canvas.text(QRectF(x + canvas.pt(2), box.top() + line, monthWidth * every, line), QString::number(month.month()), scaleLetters, p.mutedText);
        }
    }
}

void paintBar(Canvas &canvas, const QRectF &row, const Calendar &calendar, const GanttBar &bar, QDate asOf)
{
    const Palette &p = canvas.palette();
    const double height = std::min(canvas.pt(9), row.height() * 0.6);
    const double top = row.center().y() - height / 2;
    if (bar.plannedFrom.isValid()) {
        const double x = calendar.at(bar.plannedFrom);
        const double end = calendar.at(bar.plannedTo.isValid() ? bar.plannedTo : calendar.to);
        canvas.fill(QRectF(x, top, std::max(end - x, canvas.pt(1.5)), height), p.surfaceRaised);
        for (const auto &[from, to] : {std::pair(QPointF(x, top), QPointF(end, top)), {QPointF(x, top + height), QPointF(end, top + height)}})
            canvas.line(from, to, 0.75, p.mutedText);
        canvas.line({x, top}, {x, top + height}, 0.75, p.mutedText);
        if (bar.plannedTo.isValid())
            canvas.line({end, top}, {end, top + height}, 0.75, p.mutedText);
    }
    if (bar.actualFrom.isValid()) {
        const double x = calendar.at(bar.actualFrom);
        const double end = calendar.at(bar.actualTo.isValid() ? bar.actualTo : asOf);
        canvas.fill(QRectF(x, top + height * 0.25, std::max(end - x, canvas.pt(1.5)), height * 0.5), p.accent);
    }
}

QString spoken(const Canvas &canvas, const GanttBar &bar)
{
    const auto day = [](QDate of) { return of.isValid() ? of.toString(Qt::ISODate) : QStringLiteral("—"); };
    return say("Chart", "%1: planned %2 to %3, done %4 to %5; %6").arg(bar.name).arg(day(bar.plannedFrom)).arg(day(bar.plannedTo)).arg(day(bar.actualFrom)).arg(day(bar.actualTo))
        .arg(lightName(bar.light)).in(canvas.language());
}

} // namespace

double ganttHeight(Canvas &canvas, double width, const GanttChart &chart)
{
    const Rows rows = rowsOf(canvas, width, chart);
    return scaleHeight(canvas) + legendHeight(canvas) + rows.rowHeight * lineCount(chart);
}

void paintGantt(Canvas &canvas, const QRectF &body, const GanttChart &chart)
{
    const Palette &p = canvas.palette();
    const auto [from, to] = spanOf(chart);
    if (!from.isValid() || chart.bars.empty())
        return;
    Rows rows = rowsOf(canvas, body.width(), chart);
    rows.rowHeight = std::min(rows.rowHeight, (body.height() - scaleHeight(canvas) - legendHeight(canvas)) / lineCount(chart)); // a sheet of paper is as high as it is
    const Calendar calendar{from, to, body.left() + rows.nameWidth, body.width() - rows.nameWidth};
    const double bottom = body.top() + scaleHeight(canvas) + rows.rowHeight * lineCount(chart);
    paintScale(canvas, body, calendar, bottom);
    double y = body.top() + scaleHeight(canvas);
    std::vector<Light> occurring;
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const GanttBar &bar = chart.bars[i];
        if (startsGroup(chart, i)) {
            canvas.text(QRectF(body.left(), y, body.width(), rows.rowHeight), canvas.words(bar.group), groupLetters, p.text);
            y += rows.rowHeight;
        }
        const QRectF row(body.left(), y, body.width(), rows.rowHeight);
        const double mark = canvas.pt(markSize);
        canvas.light(QRectF(row.left(), row.center().y() - mark / 2, mark, mark), bar.light);
        canvas.lines(QRectF(row.left() + mark + canvas.pt(5), row.top(), rows.nameWidth - mark - canvas.pt(8), row.height()), rows.names[i], rowLetters, p.text);
        paintBar(canvas, row, calendar, bar, chart.asOf);
        canvas.line(row.bottomLeft(), row.bottomRight(), 0.4, p.hairline);
        canvas.element(row, bar.id, {}, spoken(canvas, bar));
        occurring.push_back(bar.light);
        y += rows.rowHeight;
    }
    if (chart.asOf.isValid()) {
        const double x = calendar.at(chart.asOf);
        canvas.line({x, body.top() + canvas.lineHeight(scaleLetters)}, {x, bottom}, 1, p.target, Qt::DashLine);
        canvas.text(QRectF(x - canvas.pt(120), body.top(), canvas.pt(118), canvas.lineHeight(scaleLetters)), say("Chart", "As of %1").arg(chart.asOf.toString(Qt::ISODate)).in(canvas.language()), scaleLetters, p.text,
                    Qt::AlignRight | Qt::AlignVCenter);
    }
    paintLightsLegend(canvas, QRectF(body.left(), bottom + canvas.pt(4), body.width(), legendHeight(canvas) - canvas.pt(4)), occurring);
}

} // namespace heyuan
