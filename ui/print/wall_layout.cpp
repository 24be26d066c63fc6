#include "ui/chart/chart_painter.h"
#include "ui/print/print_layout.h"
#include "ui/theme/theme.h"

#include <algorithm>

// The wall chart: one sheet, read from three metres. Nothing flows to a second page; letters grow until the sheet is
// full, and shrink if they must.
namespace heyuan {

namespace {

/// The width in points in which nothing of a chart is shortened, by experience.
double leastWidth(const Chart &chart)
{
    if (std::holds_alternative<BulletChart>(chart))
        return 400;
    if (std::holds_alternative<HeatChart>(chart))
        return 130 + 46 * double(std::get<HeatChart>(chart).columns.size());
    return std::holds_alternative<MapChart>(chart) ? 200 : 280;
}

/// The largest units per point at which a chart still stands in its box without being squeezed.
double unitFor(const Chart &chart, const QRectF &box, Language language, const std::shared_ptr<PrintText> &letters)
{
    double small = 2;
    double large = 90;
    for (int step = 0; step < 14; ++step) {
        ChartStyle style = ChartStyle::paper((small + large) / 2, letters);
        style.showSource = false;
        // A map and a trend take any height; the others have rows that must not be squeezed.
        const double height = std::holds_alternative<MapChart>(chart) ? style.pt(270)
            : std::holds_alternative<TrendChart>(chart)               ? style.pt(190)
                                                        : chartHeight(chart, box.width(), style, language);
        const bool fits = height <= box.height()
            && box.width() >= style.pt(leastWidth(chart));
        (fits ? small : large) = style.unit;
    }
    return small;
}

double shareOf(const Block &block)
{
    if (const auto *chart = std::get_if<ChartBlock>(&block))
        return std::max(20.0, chart->heightMm);
    if (const auto *table = std::get_if<Table>(&block))
        return 14 + 7 * double(table->rows.size() + (table->totals.empty() ? 0 : 1));
    return 0;
}

} // namespace

double PrintLayout::wallText(const QString &text, double points, bool bold, const QColor &colour, double y)
{
    if (text.isEmpty())
        return y;
    PrintLetters letters{points, bold};
    // A long title becomes smaller rather than take a third line.
    while (m_text.wrap(text, m_body.width(), letters).size() > 2 && letters.points > points / 2)
        letters.points *= 0.94;
    for (const QStringView line : m_text.wrap(text, m_body.width(), letters)) {
        add([this, y, line = line.toString(), letters, colour](QPainter &painter) {
            m_text.write(painter, {m_body.left(), y}, m_body.width(), line, letters, colour);
        });
        y += PrintText::pitch(letters);
    }
    return y;
}

void PrintLayout::wallBlock(const Block &block, const QRectF &box)
{
    if (const auto *chart = std::get_if<ChartBlock>(&block)) {
        ChartStyle style = ChartStyle::paper(unitFor(chart->chart, box, m_report.language, m_letters), m_letters);
        style.showSource = false;
        add([this, chart, box, style](QPainter &painter) {
            m_text.flush(painter);
            paintChart(painter, box, chart->chart, style, m_report.language);
        });
    } else if (const auto *table = std::get_if<Table>(&block)) {
        const auto laidOut = [&](double points) {
            auto layout = std::make_unique<TableLayout>(*table, m_report.language, box.width(), m_text, points);
            double height = layout->titleHeight() + layout->headHeight() + layout->totalsHeight()
                + layout->notePitch() * double(layout->noteLines().size());
            for (size_t i = 0; i < table->rows.size(); ++i)
                height += layout->rowHeight(i);
            return std::pair(std::move(layout), height);
        };
        double small = 3;
        double large = 80;
        for (int step = 0; step < 10; ++step) {
            const double points = (small + large) / 2;
            (laidOut(points).second <= box.height() ? small : large) = points;
        }
        m_tables.push_back(laidOut(small).first);
        add([layout = m_tables.back().get(), at = box.topLeft()](QPainter &painter) {
            double y = at.y();
            layout->paintTitle(painter, {at.x(), y}, false);
            y += layout->titleHeight();
            layout->paintHead(painter, {at.x(), y});
            y += layout->headHeight();
            for (size_t i = 0; i < layout->table().rows.size(); ++i) {
                if (i > 0)
                    layout->paintRule(painter, {at.x(), y}, 0.4, true);
                layout->paintRow(painter, {at.x(), y}, {i, 0, 0, layout->rowHeight(i)});
                y += layout->rowHeight(i);
            }
            if (!layout->table().totals.empty()) {
                layout->paintTotals(painter, {at.x(), y});
                y += layout->totalsHeight();
            }
            layout->paintRule(painter, {at.x(), y}, 1.2);
            layout->paintNote(painter, {at.x(), y});
        });
    }
}

void PrintLayout::wall()
{
    newPage();
    const Palette &p = paletteOf(Look::Print);
    const double sheet = m_size.height() / (210 * unitsPerMm); // 1 on A4 across
    double y = wallText(words(m_report.title), 26 * sheet, true, Qt::black, m_body.top());
    y = wallText(words(m_report.subtitle), 13 * sheet, false, p.mutedText, y);
    std::vector<const Block *> content;
    for (const Block &each : m_report.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&each))
            y = wallText(words(paragraph->text), (paragraph->small ? 10 : 15) * sheet, !paragraph->small, Qt::black, y);
        else if (shareOf(each) > 0)
            content.push_back(&each);
    }
    y += 6 * unitsPerMm * sheet;
    if (content.empty())
        return;
    // The first stands large on the left; the others share the right side.
    const QRectF rest(m_body.left(), y, m_body.width(), m_body.bottom() - y - 2 * unitsPerMm * sheet);
    const double gap = 8 * unitsPerMm * sheet;
    QRectF first = rest;
    if (content.size() > 1)
        first.setWidth((rest.width() - gap) * 0.5);
    wallBlock(*content.front(), first);
    double shares = 0;
    for (size_t i = 1; i < content.size(); ++i)
        shares += shareOf(*content[i]);
    double top = rest.top();
    const double height = rest.height() - gap * double(content.size() > 2 ? content.size() - 2 : 0);
    for (size_t i = 1; i < content.size(); ++i) {
        const double part = height * shareOf(*content[i]) / shares;
        wallBlock(*content[i], QRectF(first.right() + gap, top, rest.right() - first.right() - gap, part));
        top += part + gap;
    }
}

} // namespace heyuan
