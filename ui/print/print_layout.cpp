#include "ui/print/print_layout.h"

#include "core/base/period.h"
#include "ui/chart/chart_painter.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace heyuan {

namespace {

double mm(double millimetres) { return millimetres * unitsPerMm; }
double points(double p) { return p * unitsPerPoint; }

constexpr PrintLetters titleLetters{16, true};
constexpr PrintLetters subtitleLetters{10.5, false};
constexpr PrintLetters bodyLetters{10.5, false};
constexpr PrintLetters smallLetters{8.5, false};
constexpr PrintLetters captionLetters{8.5, false};
constexpr double tablePoints = 9;

} // namespace

QPageSize pageSizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A4Portrait: case Paper::A4Landscape: return QPageSize(QPageSize::A4);
    case Paper::A3Landscape: return QPageSize(QPageSize::A3);
    case Paper::A2Landscape: return QPageSize(QPageSize::A2);
    case Paper::A1Landscape: return QPageSize(QPageSize::A1);
    }
    return QPageSize(QPageSize::A4);
}

bool isLandscape(Paper paper) { return paper != Paper::A4Portrait; }

PrintLayout::PrintLayout(Report report)
    : m_report(std::move(report)), m_letters(std::make_shared<PrintText>()), m_text(*m_letters)
{
    m_size = pageSizeOf(m_report.paper).size(QPageSize::Millimeter) * unitsPerMm;
    if (isLandscape(m_report.paper))
        m_size.transpose();
    // Header and footer grow with the sheet: 8 points cannot be found on A1.
    m_scale = m_report.wallChart ? std::max(1.0, m_size.width() / mm(297)) : 1.0;
    m_body = QRectF(QPointF(), m_size).adjusted(mm(18), mm(18) * std::sqrt(m_scale), -mm(18), -mm(19) * m_scale);
    if (m_report.wallChart) {
        wall();
        return;
    }
    newPage();
    cover();
    for (size_t i = 0; i < m_report.blocks.size(); ++i) {
        m_following = i + 1 < m_report.blocks.size() ? &m_report.blocks[i + 1] : nullptr;
        std::visit([this](const auto &content) { block(content); }, m_report.blocks[i]);
    }
}

PrintLayout::~PrintLayout() = default;

QPageLayout PrintLayout::pageLayout() const
{
    QPageLayout layout(pageSizeOf(m_report.paper),
                       isLandscape(m_report.paper) ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void PrintLayout::newPage()
{
    m_pages.emplace_back();
    m_y = m_body.top();
}

void PrintLayout::lines(const QString &text, PrintLetters letters, const QColor &colour, Qt::Alignment alignment,
                        double indent)
{
    if (text.isEmpty())
        return;
    // The first line of a Chinese paragraph is indented by two characters: two wide spaces do that in wrapping too.
    const QString whole = indent > 0 ? QString(2, QChar(0x3000)) + text : text;
    const double pitch = PrintText::pitch(letters) * 1.1;
    for (const QStringView line : m_text.wrap(whole, m_body.width(), letters)) {
        if (room() < pitch)
            newPage();
        add([this, at = QPointF(m_body.left(), m_y), line = line.toString(), letters, colour, alignment](
                QPainter &painter) { m_text.write(painter, at, m_body.width(), line, letters, colour, alignment); });
        m_y += pitch;
    }
}

void PrintLayout::cover()
{
    lines(words(m_report.title), titleLetters, Qt::black, Qt::AlignHCenter);
    lines(words(m_report.subtitle), subtitleLetters, paletteOf(Look::Print).mutedText, Qt::AlignHCenter);
    m_y += points(8);
}

void PrintLayout::block(const Heading &heading)
{
    const PrintLetters letters{heading.level <= 1 ? 13.0 : heading.level == 2 ? 11.5 : 10.5, true};
    if (m_y > m_body.top())
        m_y += points(heading.level <= 1 ? 12 : 8);
    // Never alone at the foot of a page: a chart that moves on takes its heading with it.
    const auto *chart = m_following ? std::get_if<ChartBlock>(m_following) : nullptr;
    const double needed = chart ? std::min(mm(chart->heightMm) + points(12), m_body.height() * 0.9) : mm(28);
    if (m_y > m_body.top() && room() < PrintText::pitch(letters) + needed)
        newPage();
    if (heading.level <= 1)
        m_bookmarks.push_back({words(heading.text), pageCount() - 1});
    lines(words(heading.text), letters, Qt::black, Qt::AlignLeft);
    m_y += points(3);
}

void PrintLayout::block(const Paragraph &paragraph)
{
    const bool indented = m_report.language == Language::Chinese && !paragraph.small;
    lines(words(paragraph.text), paragraph.small ? smallLetters : bodyLetters,
          paragraph.small ? paletteOf(Look::Print).mutedText : QColor(Qt::black), Qt::AlignLeft, indented ? 2 : 0);
    m_y += points(4);
}

void PrintLayout::block(const PageBreak &)
{
    if (m_y > m_body.top())
        newPage();
}

void PrintLayout::block(const Table &table)
{
    if (table.columns.empty())
        return;
    m_tables.push_back(std::make_unique<TableLayout>(table, m_report.language, m_body.width(), m_text, tablePoints));
    if (m_y > m_body.top())
        m_y += points(6);
    tableRows(*m_tables.back());
    m_y += points(8);
}

void PrintLayout::tableRows(TableLayout &table)
{
    const size_t count = table.table().rows.size();
    double whole = table.titleHeight() + table.headHeight() + table.totalsHeight();
    for (size_t i = 0; i < count && whole < m_body.height(); ++i)
        whole += table.rowHeight(i);
    const double firstRows = count > 0 ? table.rowHeight(0) + (count > 1 ? table.rowHeight(1) : 0) : 0;
    const double start = table.titleHeight() + table.headHeight() + std::min(firstRows, mm(60));
    // A table that would fit on a page of its own is not torn for the sake of a few lines.
    if (m_y > m_body.top()
        && (start > room() || (whole > room() && whole <= m_body.height() && room() < m_body.height() * 0.35)))
        newPage();
    const bool sums = table.hasSums() && whole > room();

    size_t row = 0;
    int firstLine = 0;
    bool continued = false;
    do {
        const double titleY = m_y;
        const double headY = titleY + table.titleHeight();
        double y = headY + table.headHeight();
        const size_t firstRow = row;
        const bool broughtForward = sums && continued && firstRow > 0;
        const double broughtY = y;
        if (broughtForward)
            y += table.sumHeight();
        const double foot = sums ? 2 * table.sumHeight() : 0;
        std::vector<std::pair<double, RowSlice>> slices;
        while (row < count) {
            const bool last = row + 1 == count;
            const double left = m_body.bottom() - y - foot - (last ? table.totalsHeight() : 0);
            const int lineCount = table.linesOf(row);
            const double rest = firstLine == 0 ? table.rowHeight(row) : (lineCount - firstLine) * table.linePitch() + 2 * table.rowPadding();
            if (rest <= left + 0.5) {
                slices.push_back({y, {row, firstLine, 0, rest}});
                y += rest;
                firstLine = 0;
                ++row;
                continue;
            }
            const bool fitsNowhere = rest > m_body.height() - table.titleHeight() - table.headHeight()
                    - 3 * table.sumHeight() - table.totalsHeight();
            const int fitting = int((left - 2 * table.rowPadding()) / table.linePitch());
            if (fitsNowhere && fitting >= 3) {
                const double height = fitting * table.linePitch() + 2 * table.rowPadding();
                slices.push_back({y, {row, firstLine, fitting, height}});
                y += height;
                firstLine += fitting;
            }
            break;
        }
        const bool done = row >= count;
        const size_t endRow = row;
        const double x = m_body.left();
        add([this, &table, x, titleY, headY, broughtY, broughtForward, slices, continued, done, sums, firstRow, endRow,
             bottom = y](QPainter &painter) {
            table.paintTitle(painter, {x, titleY}, continued);
            table.paintHead(painter, {x, headY});
            if (broughtForward)
                table.paintSums(painter, {x, broughtY}, say("Print", "Brought forward"), 0, firstRow);
            for (size_t i = 0; i < slices.size(); ++i) {
                if (i > 0 || broughtForward)
                    table.paintRule(painter, {x, slices[i].first}, 0.25, true);
                table.paintRow(painter, {x, slices[i].first}, slices[i].second);
            }
            double end = bottom;
            if (sums) {
                table.paintRule(painter, {x, end}, 0.4);
                table.paintSums(painter, {x, end}, say("Print", "Total of this page"), firstRow, endRow);
                end += table.sumHeight();
                if (!done) {
                    table.paintSums(painter, {x, end}, say("Print", "Carried forward"), 0, endRow);
                    end += table.sumHeight();
                }
            }
            if (done && !table.table().totals.empty()) {
                table.paintTotals(painter, {x, end});
                end += table.totalsHeight();
            }
            table.paintRule(painter, {x, end}, done ? 1.2 : 0.6);
        });
        m_y = y + (sums ? table.sumHeight() * (done ? 1 : 2) : 0) + (done ? table.totalsHeight() : 0);
        if (!done) {
            newPage();
            continued = true;
        }
    } while (row < count);

    if (const QStringList note = table.noteLines(); !note.isEmpty()) {
        m_y += points(3);
        if (room() < table.notePitch() * double(note.size()))
            newPage();
        add([&table, at = QPointF(m_body.left(), m_y)](QPainter &painter) { table.paintNote(painter, at); });
        m_y += table.notePitch() * double(note.size());
    }
}

void PrintLayout::figure(const ChartBlock &chart, const QRectF &box)
{
    ++m_figures;
    const Text &source = headOf(chart.chart).source;
    Text caption = source.isEmpty() ? say("Print", "Figure %1. As of %2.").arg(m_figures)
                                    : say("Print", "Figure %1. Source: %2. As of %3.").arg(m_figures).arg(source);
    caption = caption.arg(
        Text::of(dateInWords(m_report.asOf, Language::Chinese), dateInWords(m_report.asOf, Language::English)));
    const double captionHeight = PrintText::pitch(captionLetters);
    add([this, &chart, box, captionHeight, caption = words(caption)](QPainter &painter) {
        m_text.flush(painter);
        ChartStyle style = ChartStyle::paper(unitsPerPoint, m_letters);
        style.showSource = false;
        paintChart(painter, box.adjusted(0, 0, 0, -captionHeight - points(4)), chart.chart, style, m_report.language);
        m_text.write(painter, {box.left(), box.bottom() - captionHeight}, box.width(),
                     m_text.elided(caption, box.width(), captionLetters), captionLetters,
                     paletteOf(Look::Print).mutedText);
    });
}

void PrintLayout::block(const ChartBlock &chart)
{
    if (m_y > m_body.top())
        m_y += points(6);
    double wanted = mm(chart.heightMm);
    if (std::holds_alternative<BulletChart>(chart.chart)) { // its rows grow with the names of the targets
        ChartStyle style = ChartStyle::paper(unitsPerPoint, m_letters);
        style.showSource = false;
        wanted = std::max(wanted, chartHeight(chart.chart, m_body.width(), style, m_report.language)
                                      + PrintText::pitch(captionLetters) + points(4));
    }
    const double height = std::min(wanted, m_body.height());
    if (room() < height)
        newPage();
    figure(chart, QRectF(m_body.left(), m_y, m_body.width(), height));
    m_y += height + points(8);
}

void PrintLayout::paintHeader(QPainter &painter, int page)
{
    const Palette &p = paletteOf(Look::Print);
    if (m_report.isPractice) { // white on black: no copier and no reader overlooks it
        const PrintLetters letters{9 * m_scale, true};
        const QRectF band(m_body.left(), mm(5), m_body.width(), PrintText::pitch(letters) + mm(1) * m_scale);
        painter.fillRect(band, Qt::black);
        m_text.write(painter, {band.left(), band.top() + mm(0.5) * m_scale}, band.width(),
                     words(say("Print", "Practice data – not for official use")), letters, Qt::white, Qt::AlignHCenter);
    }
    if (page == 0 || m_report.wallChart)
        return;
    const PrintLetters letters{8, false};
    const double y = m_body.top() - PrintText::pitch(letters) - points(7);
    m_text.write(painter, {m_body.left(), y}, m_body.width(),
                 m_text.elided(words(m_report.title), m_body.width(), letters), letters, p.mutedText);
    painter.setPen(QPen(p.hairline, points(0.5)));
    painter.drawLine(QPointF(m_body.left(), m_body.top() - points(6)),
                     QPointF(m_body.right(), m_body.top() - points(6)));
}

void PrintLayout::paintFooter(QPainter &painter, int page)
{
    const Palette &p = paletteOf(Look::Print);
    const PrintLetters letters{8 * m_scale, false};
    const double pitch = PrintText::pitch(letters);
    double y = m_size.height() - mm(8) * m_scale - 2 * pitch;
    painter.setPen(QPen(p.mutedText, points(0.5) * m_scale));
    painter.drawLine(QPointF(m_body.left(), y - points(2)), QPointF(m_body.right(), y - points(2)));
    const QString number = words(say("Print", "Page %1 of %2").arg(page + 1).arg(pageCount()));
    const double left = m_body.width() - m_text.width(number, letters) - points(12) * m_scale;
    m_text.write(painter, {m_body.left(), y}, m_body.width(), number, letters, Qt::black, Qt::AlignRight);
    const auto write = [&](const QString &text, double width) {
        m_text.write(painter, {m_body.left(), y}, width, m_text.elided(text, width, letters), letters, p.mutedText);
    };
    if (!m_report.source.isEmpty())
        write(words(say("Print", "Source: %1").arg(m_report.source)), left);
    y += pitch;
    QStringList facts;
    if (m_report.asOf.isValid())
        facts << words(say("Print", "As of %1").arg(dateInWords(m_report.asOf, m_report.language)));
    if (m_report.printedAt.isValid())
        facts << words(say("Print", "Printed %1").arg(dateInWords(m_report.printedAt.date(), m_report.language)
                                                      + m_report.printedAt.toString(QStringLiteral(" HH:mm"))));
    if (!m_report.databaseMark.isEmpty())
        facts << words(say("Print", "Database: %1").arg(m_report.databaseMark));
    write(facts.join(QStringLiteral("  ·  ")), m_body.width());
}

void PrintLayout::paintPage(QPainter &painter, int page, const QRectF &target)
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_size.width(), target.height() / m_size.height());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintHeader(painter, page);
    m_text.flush(painter);
    for (const Piece &piece : m_pages[size_t(page)].pieces)
        piece(painter);
    m_text.flush(painter);
    paintFooter(painter, page);
    m_text.flush(painter);
    painter.restore();
}

} // namespace heyuan
