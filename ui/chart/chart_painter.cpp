#include "ui/chart/chart_painter.h"

#include "ui/chart/canvas.h"

namespace heyuan {

namespace {

constexpr Letters titleLetters{11, true};
constexpr Letters subtitleLetters{9, false};
constexpr Letters sourceLetters{8, false};

struct Frame {
    QStringList title;
    QStringList subtitle;
    QString source;
    double headHeight = 0;
    double footHeight = 0;
};

Frame frameOf(Canvas &canvas, double width, const ChartHead &head)
{
    Frame frame;
    if (canvas.style().showHead) {
        if (const QString title = canvas.words(head.title); !title.isEmpty()) {
            frame.title = canvas.lines(title, width, titleLetters, 2);
            frame.headHeight += canvas.lineHeight(titleLetters) * double(frame.title.size());
        }
        if (const QString subtitle = canvas.words(head.subtitle); !subtitle.isEmpty()) {
            frame.subtitle = canvas.lines(subtitle, width, subtitleLetters, 2);
            frame.headHeight += canvas.lineHeight(subtitleLetters) * double(frame.subtitle.size());
        }
        if (frame.headHeight > 0)
            frame.headHeight += canvas.pt(5);
    }
    if (canvas.style().showSource && !head.source.isEmpty()) {
        frame.source = say("Chart", "Source: %1").arg(head.source).in(canvas.language());
        frame.footHeight = canvas.lineHeight(sourceLetters) + canvas.pt(3);
    }
    return frame;
}

void run(Canvas &canvas, const QRectF &box, const Chart &chart)
{
    const Frame frame = frameOf(canvas, box.width(), headOf(chart));
    if (QPainter *painter = canvas.painter()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::TextAntialiasing);
        const Palette &palette = canvas.palette();
        const double titleHeight = canvas.lineHeight(titleLetters) * double(frame.title.size());
        canvas.lines(QRectF(box.left(), box.top(), box.width(), titleHeight), frame.title, titleLetters, palette.text,
                     Qt::AlignLeft | Qt::AlignTop);
        canvas.lines(QRectF(box.left(), box.top() + titleHeight, box.width(), frame.headHeight), frame.subtitle,
                     subtitleLetters, palette.mutedText, Qt::AlignLeft | Qt::AlignTop);
        canvas.text(QRectF(box.left(), box.bottom() - canvas.lineHeight(sourceLetters), box.width(),
                           canvas.lineHeight(sourceLetters)),
                    frame.source, sourceLetters, palette.mutedText);
    }
    const QRectF body = box.adjusted(0, frame.headHeight, 0, -frame.footHeight);
    if (body.height() < canvas.pt(12) || body.width() < canvas.pt(40))
        return;
    std::visit([&](const auto &kind) {
        using Kind = std::decay_t<decltype(kind)>;
        if constexpr (std::is_same_v<Kind, BulletChart>)
            paintBullets(canvas, body, kind);
        else if constexpr (std::is_same_v<Kind, HeatChart>)
            paintHeat(canvas, body, kind);
        else if constexpr (std::is_same_v<Kind, TrendChart>)
            paintTrend(canvas, body, kind);
        else if constexpr (std::is_same_v<Kind, BarChart>)
            paintBars(canvas, body, kind);
        else if constexpr (std::is_same_v<Kind, GanttChart>)
            paintGantt(canvas, body, kind);
        else if constexpr (std::is_same_v<Kind, WaterfallChart>)
            paintWaterfall(canvas, body, kind);
        else
            paintMap(canvas, body, kind);
    }, chart);
}

} // namespace

ChartStyle ChartStyle::screen(Look look, double logicalDpi, double zoom)
{
    ChartStyle style;
    style.look = look;
    style.unit = logicalDpi / 72 * zoom;
    return style;
}

ChartStyle ChartStyle::paper(double unit, std::shared_ptr<PrintText> letters)
{
    ChartStyle style;
    style.look = Look::Print;
    style.unit = unit;
    style.letters = std::move(letters);
    return style;
}

const ChartHead &headOf(const Chart &chart)
{
    return std::visit([](const auto &kind) -> const ChartHead & { return kind.head; }, chart);
}

void paintChart(QPainter &painter, const QRectF &box, const Chart &chart, const ChartStyle &style, Language language)
{
    painter.save();
    Canvas canvas(&painter, style, language);
    run(canvas, box, chart);
    painter.restore();
}

std::vector<ChartElement> chartElements(const QRectF &box, const Chart &chart, const ChartStyle &style,
                                        Language language)
{
    std::vector<ChartElement> elements;
    Canvas canvas(nullptr, style, language, &elements);
    run(canvas, box, chart);
    return elements;
}

double chartHeight(const Chart &chart, double width, const ChartStyle &style, Language language)
{
    Canvas canvas(nullptr, style, language);
    const Frame frame = frameOf(canvas, width, headOf(chart));
    const double body = std::visit([&](const auto &kind) {
        using Kind = std::decay_t<decltype(kind)>;
        if constexpr (std::is_same_v<Kind, BulletChart>)
            return bulletsHeight(canvas, width, kind);
        else if constexpr (std::is_same_v<Kind, HeatChart>)
            return heatHeight(canvas, width, kind);
        else if constexpr (std::is_same_v<Kind, TrendChart>)
            return trendHeight(canvas, width, kind);
        else if constexpr (std::is_same_v<Kind, BarChart>)
            return barsHeight(canvas, width, kind);
        else if constexpr (std::is_same_v<Kind, GanttChart>)
            return ganttHeight(canvas, width, kind);
        else if constexpr (std::is_same_v<Kind, WaterfallChart>)
            return waterfallHeight(canvas, width, kind);
        else
            return mapHeight(canvas, width, kind);
    }, chart);
    return frame.headHeight + body + frame.footHeight;
}

} // namespace heyuan
