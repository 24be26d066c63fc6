#include "ui/chart/canvas.h"

#include <algorithm>

namespace heyuan {

namespace {

constexpr Letters nameLetters{9.5, false};
constexpr Letters figureLetters{9.5, true};
constexpr Letters plainLetters{9.5, false};
constexpr Letters smallLetters{8, false};

/// Every bar is drawn as a share of its own target, so that all targets stand on one line.
struct Columns {
    double name = 0;
    double bar = 0;
    double barWidth = 0;
    double value = 0;
    double valueWidth = 0;
    double target = 0;
    double targetWidth = 0;
    double light = 0;
    double lightWidth = 0;
    double reach = 1.1;   ///< the largest share drawn
};

double shareOf(const Figure &figure, const Figure &target)
{
    return figure.value.toDouble() / target.value.toDouble();
}

/// The unit stands with the target; without a target it stands with the value.
QString valueText(const Bullet &bullet, Language language)
{
    return bullet.target.isKnown() || !bullet.value.isKnown() ? bullet.value.toText()
                                                              : figureInWords(bullet.value, language);
}

bool canBeDrawn(const Bullet &bullet) { return bullet.target.isKnown() && bullet.target.value > Number(0); }

Columns columnsOf(Canvas &canvas, const QRectF &body, const BulletChart &chart)
{
    Columns c;
    const Language language = canvas.language();
    double nameWidth = 0;
    c.valueWidth = canvas.width(say("Chart", "Actual").in(language), smallLetters);
    c.targetWidth = canvas.width(say("Chart", "Target").in(language), smallLetters);
    for (const Bullet &bullet : chart.bullets) {
        nameWidth = std::max(nameWidth, canvas.width(canvas.words(bullet.name), nameLetters));
        c.valueWidth = std::max(c.valueWidth, canvas.width(valueText(bullet, language), figureLetters));
        if (bullet.target.isKnown())
            c.targetWidth = std::max(c.targetWidth, canvas.width(figureInWords(bullet.target, language), plainLetters));
        c.lightWidth = std::max(c.lightWidth, canvas.width(canvas.words(lightName(bullet.light)), plainLetters));
        if (canBeDrawn(bullet)) {
            if (bullet.value.isKnown())
                c.reach = std::max(c.reach, shareOf(bullet.value, bullet.target));
            if (bullet.expected.isKnown())
                c.reach = std::max(c.reach, shareOf(bullet.expected, bullet.target));
        }
    }
    c.reach = std::min(c.reach, 1.5);
    c.lightWidth += canvas.pt(14);
    const double gap = canvas.pt(10);
    const double rest = body.width() - c.valueWidth - c.targetWidth - c.lightWidth - 4 * gap;
    c.name = std::min(nameWidth, std::max(canvas.pt(48), rest * 0.56));
    c.bar = body.left() + c.name + gap;
    c.barWidth = std::max(canvas.pt(20), rest - c.name);
    c.value = c.bar + c.barWidth + gap;
    c.target = c.value + c.valueWidth + gap;
    c.light = c.target + c.targetWidth + gap;
    return c;
}

/// The lines the longest name takes; a third is the last.
int nameLines(Canvas &canvas, const Columns &c, const BulletChart &chart)
{
    qsizetype most = 1;
    for (const Bullet &bullet : chart.bullets)
        most = std::max(most, canvas.lines(canvas.words(bullet.name), c.name, nameLetters, 3).size());
    return int(most);
}

QString inWords(const Bullet &bullet, Language language)
{
    Text text = bullet.target.isKnown()
        ? say("Chart", "%1: %2 of %3, %4").arg(bullet.name).arg(figureInWords(bullet.value, language))
              .arg(figureInWords(bullet.target, language)).arg(lightName(bullet.light))
        : say("Chart", "%1: %2, %3").arg(bullet.name).arg(figureInWords(bullet.value, language))
              .arg(lightName(bullet.light));
    QString words = text.in(language);
    if (bullet.expected.isKnown())
        words += u'\n' + say("Chart", "Expected by now: %1").arg(figureInWords(bullet.expected, language)).in(language);
    if (!bullet.verdict.isEmpty())
        words += u'\n' + bullet.verdict.in(language);
    if (!bullet.value.isKnown() && !bullet.value.why.isEmpty())
        words += u'\n' + bullet.value.why.in(language);
    return words;
}

void paintExpectedMark(Canvas &canvas, double x, double barTop)
{
    QPainter *painter = canvas.painter();
    if (!painter)
        return;
    const double half = canvas.pt(3);
    painter->setPen(Qt::NoPen);
    painter->setBrush(canvas.palette().expected);
    painter->drawPolygon(QPolygonF{QPointF(x - half, barTop - half * 1.7), QPointF(x + half, barTop - half * 1.7),
                                   QPointF(x, barTop)});
}

void paintLegend(Canvas &canvas, const QRectF &head, const Columns &c)
{
    const Palette &p = canvas.palette();
    const double middle = head.center().y();
    const double end = c.value + c.valueWidth - canvas.pt(8)
        - canvas.width(say("Chart", "Actual").in(canvas.language()), smallLetters);
    const auto words = [&](double x, const QString &text) {
        canvas.text(QRectF(x, head.top(), end - x, head.height()), text, smallLetters, p.mutedText);
        return x + canvas.width(text, smallLetters) + canvas.pt(10);
    };
    double x = head.left(); // the names leave the head free
    const double bar = canvas.pt(12);
    canvas.fill(QRectF(x, middle - canvas.pt(3), bar, canvas.pt(6)), p.accent);
    x = words(x + bar + canvas.pt(3), say("Chart", "Actual").in(canvas.language()));
    canvas.line({x, middle - canvas.pt(5)}, {x, middle + canvas.pt(5)}, 1.6, p.target);
    x = words(x + canvas.pt(4), say("Chart", "Target = 100 %").in(canvas.language()));
    if (end - x > canvas.pt(40)) {
        paintExpectedMark(canvas, x + canvas.pt(3), middle + canvas.pt(2.5));
        words(x + canvas.pt(8), say("Chart", "Expected by now").in(canvas.language()));
    }
    canvas.text(QRectF(c.value, head.top(), c.valueWidth, head.height()),
                say("Chart", "Actual").in(canvas.language()), smallLetters, p.mutedText,
                Qt::AlignRight | Qt::AlignVCenter);
    canvas.text(QRectF(c.target, head.top(), c.targetWidth, head.height()),
                say("Chart", "Target").in(canvas.language()), smallLetters, p.mutedText,
                Qt::AlignRight | Qt::AlignVCenter);
}

void paintBar(Canvas &canvas, const Bullet &bullet, const Columns &c, double middle)
{
    const Palette &p = canvas.palette();
    const double thickness = canvas.pt(8.5);
    const double top = middle - thickness / 2;
    const double whole = c.barWidth / c.reach;
    if (!canBeDrawn(bullet)) {
        canvas.line({c.bar, middle}, {c.bar + whole, middle}, 0.7, p.hairline, Qt::DotLine);
        return;
    }
    canvas.fill(QRectF(c.bar, top, whole, thickness), p.surfaceRaised);
    if (bullet.value.isKnown()) {
        const double share = std::clamp(shareOf(bullet.value, bullet.target), 0.0, c.reach);
        canvas.fill(QRectF(c.bar, top + canvas.pt(1.4), share * whole, thickness - canvas.pt(2.8)), p.accent);
        if (shareOf(bullet.value, bullet.target) > c.reach) { // broken: the bar is longer than the paper
            for (const double back : {5.0, 9.0})
                canvas.line({c.bar + c.barWidth - canvas.pt(back + 2), top + thickness},
                            {c.bar + c.barWidth - canvas.pt(back - 2), top}, 1.4, p.surface);
        }
    } else {
        canvas.hatch(QRectF(c.bar, top, whole, thickness), p.mark(Light::NoData));
    }
    canvas.line({c.bar + whole, top - canvas.pt(3)}, {c.bar + whole, top + thickness + canvas.pt(3)}, 1.6, p.target);
    if (bullet.expected.isKnown())
        paintExpectedMark(canvas, c.bar + std::clamp(shareOf(bullet.expected, bullet.target), 0.0, c.reach) * whole,
                          top);
}

} // namespace

double bulletsHeight(Canvas &canvas, double width, const BulletChart &chart)
{
    bool verdicts = false;
    for (const Bullet &bullet : chart.bullets)
        verdicts = verdicts || !bullet.verdict.isEmpty();
    const int lines = nameLines(canvas, columnsOf(canvas, QRectF(0, 0, width, 0), chart), chart);
    const double row = std::max(verdicts ? 33.0 : 22.0, lines == 3 ? 40.0 : lines == 2 ? 28.0 : 0.0);
    return canvas.pt(16) + canvas.pt(row) * double(chart.bullets.size());
}

void paintBullets(Canvas &canvas, const QRectF &body, const BulletChart &chart)
{
    if (chart.bullets.empty()) {
        canvas.text(body, say("Chart", "There are no targets to show.").in(canvas.language()), plainLetters,
                    canvas.palette().mutedText);
        return;
    }
    const Palette &p = canvas.palette();
    const Columns c = columnsOf(canvas, body, chart);
    const double headHeight = canvas.pt(16);
    paintLegend(canvas, QRectF(body.left(), body.top(), body.width(), headHeight), c);
    const double rowHeight =
        std::min((body.height() - headHeight) / double(chart.bullets.size()), canvas.pt(54));
    double y = body.top() + headHeight;
    for (const Bullet &bullet : chart.bullets) {
        const QRectF row(body.left(), y, body.width(), rowHeight);
        canvas.element(row, bullet.id, bullet.value.origin, inWords(bullet, canvas.language()));
        if (canvas.painter()) {
            canvas.line(row.topLeft(), row.topRight(), 0.5, p.hairline);
            const bool withVerdict = rowHeight >= canvas.pt(30) && !bullet.verdict.isEmpty();
            const double middle = withVerdict ? y + canvas.pt(13) : row.center().y() + canvas.pt(1);
            const QRectF line(row.left(), middle - canvas.pt(8), row.width(), canvas.pt(16));
            const QStringList name = canvas.lines(canvas.words(bullet.name), c.name, nameLetters,
                                                  rowHeight >= canvas.pt(38) ? 3 : rowHeight >= canvas.pt(26) ? 2 : 1);
            canvas.lines(name.size() > 1 ? row : QRectF(row.left(), line.top(), c.name, line.height()), name,
                         nameLetters, p.text);
            paintBar(canvas, bullet, c, middle);
            canvas.text(QRectF(c.value, line.top(), c.valueWidth, line.height()),
                        valueText(bullet, canvas.language()), figureLetters,
                        bullet.value.isKnown() ? p.text : p.mutedText, Qt::AlignRight | Qt::AlignVCenter);
            if (bullet.target.isKnown())
                canvas.text(QRectF(c.target, line.top(), c.targetWidth, line.height()),
                            figureInWords(bullet.target, canvas.language()), plainLetters, p.mutedText,
                            Qt::AlignRight | Qt::AlignVCenter);
            canvas.light(QRectF(c.light, middle - canvas.pt(4.2), canvas.pt(8.4), canvas.pt(8.4)), bullet.light);
            canvas.text(QRectF(c.light + canvas.pt(13), line.top(), c.lightWidth - canvas.pt(13), line.height()),
                        canvas.words(lightName(bullet.light)), plainLetters, p.lightText(bullet.light));
            if (withVerdict)
                canvas.text(QRectF(c.bar, middle + canvas.pt(7), body.right() - c.bar, canvas.pt(12)),
                            canvas.words(bullet.verdict), smallLetters, p.mutedText);
        }
        y += rowHeight;
    }
    canvas.line({body.left(), y}, {body.right(), y}, 0.5, p.hairline);
}

} // namespace heyuan
