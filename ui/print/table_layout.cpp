#include "ui/print/table_layout.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <numeric>

namespace heyuan {

namespace {

constexpr double leastPoints = 6.5; // smaller cannot be read on paper
const QColor ink = Qt::black;

double padding(PrintLetters letters) { return letters.points * unitsPerPoint * 0.42; }

} // namespace

TableLayout::TableLayout(const Table &table, Language language, double width, PrintText &text, double points)
    : m_table(table), m_language(language), m_width(width), m_text(text), m_letters{points, false}
{
    // Letters shrink, within reason, until every figure stands on one line.
    for (;;) {
        measureNatural();
        if (distribute() || m_letters.points <= leastPoints)
            break;
        m_letters.points = std::max(leastPoints, m_letters.points - 0.5);
    }
    size_t most = 1;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        QStringList head;
        const QString title = table.columns[i].title.in(language);
        for (const QStringView line : m_text.wrap(title, m_widths[i], {m_letters.points, true}))
            head << line.toString();
        if (const QString unit = unitOf(i); !unit.isEmpty())
            for (const QStringView line : m_text.wrap(unit, m_widths[i] + 1, {m_letters.points, false}))
                head << line.toString();
        most = std::max(most, size_t(head.size()));
        m_heads.push_back(head);
        m_hasSums = m_hasSums || (table.pageTotals && table.columns[i].adds);
    }
    m_headHeight = double(most) * linePitch() + 2 * rowPadding();
    m_rowHeights.reserve(table.rows.size());
    for (const auto &row : table.rows)
        m_rowHeights.push_back(std::max(linesOf(row) * linePitch() + 2 * rowPadding(), table.rowMm * unitsPerMm));
    if (!table.totals.empty())
        m_totalsHeight = linesOf(table.totals) * linePitch() + 2 * rowPadding();
    if (m_hasSums)
        prepareSums();
}

QString TableLayout::unitOf(size_t column) const
{
    const QString unit = m_table.columns[column].unit.in(m_language);
    if (unit.isEmpty())
        return unit;
    return m_language == Language::Chinese ? u'（' + unit + u'）' : QStringLiteral("(%1)").arg(unit);
}

void TableLayout::prepareSums()
{
    m_sums.resize(m_table.columns.size());
    m_sumPlaces.assign(m_table.columns.size(), 0);
    for (size_t i = 0; i < m_sums.size(); ++i) {
        if (!m_table.columns[i].adds)
            continue;
        Sum sum;
        m_sums[i].reserve(m_table.rows.size() + 1);
        m_sums[i].push_back(sum);
        for (const auto &row : m_table.rows) {
            if (i < row.size() && row[i].kind == TableCell::Kind::Figure && row[i].figure.isKnown()) {
                sum.value += row[i].figure.value;
                ++sum.known;
                m_sumPlaces[i] = std::max(m_sumPlaces[i], row[i].figure.places);
            }
            m_sums[i].push_back(sum);
        }
    }
}

double TableLayout::rowPadding() const { return m_letters.points * unitsPerPoint * 0.24; }

double TableLayout::sumHeight() const { return linePitch() + 2 * rowPadding(); }

double TableLayout::titleHeight() const
{
    return m_table.title.isEmpty() ? 0 : PrintText::pitch({m_letters.points + 1, true}) + 2 * unitsPerPoint;
}

QString TableLayout::wordsOf(const TableCell &cell) const
{
    switch (cell.kind) {
    case TableCell::Kind::Words: return cell.words.in(m_language);
    case TableCell::Kind::Figure: return cell.figure.toText();
    case TableCell::Kind::Light: return lightName(cell.light).in(m_language);
    }
    return {};
}

void TableLayout::measureNatural()
{
    m_natural.assign(m_table.columns.size(), 0);
    const double mark = m_letters.points * unitsPerPoint * 1.3;
    const auto see = [&](const std::vector<TableCell> &row, bool onlyNumbers) {
        size_t column = 0;
        for (const TableCell &cell : row) {
            if (column >= m_natural.size())
                break;
            if (cell.span == 1 && (!onlyNumbers || m_table.columns[column].isNumber)) {
                const double wide = m_text.width(wordsOf(cell), {m_letters.points, cell.strong})
                    + (cell.kind == TableCell::Kind::Light ? mark : 0);
                m_natural[column] = std::max(m_natural[column], wide);
            }
            column += size_t(std::max(1, cell.span));
        }
    };
    // The words of the first rows show what a column needs; figures are measured in every row, for they never wrap.
    for (size_t i = 0; i < m_table.rows.size(); ++i)
        see(m_table.rows[i], i >= 300);
    see(m_table.totals, false);
    for (size_t i = 0; i < m_natural.size(); ++i) {
        const TableColumn &column = m_table.columns[i];
        const double title = m_text.width(column.title.in(m_language), {m_letters.points, true});
        const double em = m_letters.points * unitsPerPoint;
        // A head may take several lines rather than widen its column, but no word of it is torn.
        double word = 0;
        for (const QString &each : column.title.in(m_language).split(u' ', Qt::SkipEmptyParts))
            word = std::max(word, each.isEmpty() || each[0].unicode() >= 0x2E80
                                      ? std::min(m_text.width(each, {m_letters.points, true}), 4 * em)
                                      : m_text.width(each, {m_letters.points, true}));
        m_natural[i] = std::max(m_natural[i], column.isNumber ? std::min(title, std::max(title / 2, word))
                                                              : std::max(word, std::min(title, 6 * em)));
        m_natural[i] = std::max(m_natural[i], std::min(m_text.width(unitOf(i), m_letters), 7 * em));
    }
}

/// Words share what the figures leave: a column that needs less than its share gets all it needs, and the others share
/// the rest by weight. Dates, codes and other short words are not broken either, as long as enough is left for the
/// others. False if the letters should become smaller.
bool TableLayout::shareWidth(double width)
{
    const double em = m_letters.points * unitsPerPoint;
    double rest = width;
    double weights = 0;
    std::vector<size_t> open;
    const auto isShort = [&](size_t i) { return m_natural[i] <= 7 * em; };
    double whole = 0;
    for (size_t i = 0; i < m_widths.size(); ++i)
        whole += m_table.columns[i].isNumber || isShort(i) ? m_natural[i] : 0;
    const bool keepsShort = whole <= width * 0.65;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (m_table.columns[i].isNumber || (keepsShort && isShort(i))) {
            m_widths[i] = m_natural[i];
            rest -= m_natural[i];
        } else {
            open.push_back(i);
            weights += m_table.columns[i].weight;
        }
    }
    if (open.empty())
        return rest >= -1;
    for (bool settled = false; !settled && !open.empty();) {
        settled = true;
        for (auto it = open.begin(); it != open.end(); ++it) {
            const double weight = m_table.columns[*it].weight;
            if (m_natural[*it] > rest * weight / std::max(weights, 1e-9))
                continue;
            m_widths[*it] = m_natural[*it];
            rest -= m_natural[*it];
            weights -= weight;
            open.erase(it);
            settled = false;
            break;
        }
    }
    bool roomy = true;
    for (const size_t i : open) {
        const double share = rest * m_table.columns[i].weight / std::max(weights, 1e-9);
        roomy = roomy && share >= std::min(m_natural[i], 5 * em);
        m_widths[i] = std::max(share, 2 * em);
    }
    return roomy;
}

bool TableLayout::distribute()
{
    const size_t count = m_table.columns.size();
    const double pad = 2 * padding(m_letters);
    const double width = m_width - pad * double(count);
    const double needed = std::accumulate(m_natural.begin(), m_natural.end(), 0.0);
    m_widths = m_natural;
    bool fits = true;
    if (m_table.isEven) {
        double weights = 0;
        for (const TableColumn &column : m_table.columns)
            weights += column.weight;
        for (size_t i = 0; i < count; ++i)
            m_widths[i] = width * m_table.columns[i].weight / std::max(weights, 1e-9);
    } else if (needed <= width) { // everything on one line; what is left goes to the columns by weight
        double weights = 0;
        for (const TableColumn &column : m_table.columns)
            weights += column.weight;
        for (size_t i = 0; i < count; ++i)
            m_widths[i] += (width - needed) * m_table.columns[i].weight / std::max(weights, 1e-9);
    } else {
        fits = shareWidth(width);
    }
    if (const double sum = std::accumulate(m_widths.begin(), m_widths.end(), 0.0); sum > width + 1)
        for (double &w : m_widths) // nothing else helps: everything becomes narrower and wraps
            w *= width / sum;
    m_left.assign(count, 0);
    double x = 0;
    for (size_t i = 0; i < count; ++i) {
        m_left[i] = x + pad / 2;
        x += m_widths[i] + pad;
    }
    return fits;
}

double TableLayout::cellWidth(size_t column, int span) const
{
    const size_t last = std::min(column + size_t(std::max(1, span)), m_widths.size()) - 1;
    return m_left[last] + m_widths[last] - m_left[column];
}

int TableLayout::linesOf(const std::vector<TableCell> &row)
{
    size_t most = 1;
    size_t column = 0;
    for (const TableCell &cell : row) {
        if (column >= m_widths.size())
            break;
        if (cell.kind == TableCell::Kind::Words) {
            const QString words = wordsOf(cell);
            const PrintLetters letters{m_letters.points, cell.strong};
            const double wide = cellWidth(column, cell.span);
            if (words.contains(u'\n') || m_text.width(words, letters) > wide + 0.5)
                most = std::max(most, m_text.wrap(words, wide + 0.5, letters).size());
        }
        column += size_t(std::max(1, cell.span));
    }
    return int(most);
}

int TableLayout::linesOf(size_t row) { return linesOf(m_table.rows[row]); }

QStringList TableLayout::noteLines()
{
    QStringList lines;
    if (!m_table.note.isEmpty()) {
        const QString note = say("Print", "Note: %1").arg(m_table.note).in(m_language);
        for (const QStringView line : m_text.wrap(note, m_width, noteLetters()))
            lines << line.toString();
    }
    return lines;
}

void TableLayout::paintRule(QPainter &painter, QPointF at, double points, bool pale) const
{
    painter.setPen(
        QPen(pale ? paletteOf(Look::Print).hairline : ink, points * unitsPerPoint, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at, at + QPointF(m_width, 0));
}

void TableLayout::paintTitle(QPainter &painter, QPointF at, bool continued)
{
    if (m_table.title.isEmpty())
        return;
    const Text title = continued ? say("Print", "%1 (continued)").arg(m_table.title) : m_table.title;
    const PrintLetters letters{m_letters.points + 1, true};
    m_text.write(painter, at, m_width, m_text.elided(title.in(m_language), m_width, letters), letters, ink,
                 Qt::AlignHCenter);
}

void TableLayout::paintHead(QPainter &painter, QPointF at)
{
    paintRule(painter, at, 1.2);
    for (size_t i = 0; i < m_heads.size(); ++i) {
        double y = at.y() + (m_headHeight - double(m_heads[i].size()) * linePitch()) / 2;
        qsizetype unitLines = 0;
        if (const QString unit = unitOf(i); !unit.isEmpty())
            unitLines = qsizetype(m_text.wrap(unit, m_widths[i] + 1, m_letters).size());
        for (qsizetype line = 0; line < m_heads[i].size(); ++line) {
            const bool isUnit = line >= m_heads[i].size() - unitLines;
            m_text.write(painter, {at.x() + m_left[i], y}, m_widths[i], m_heads[i][line], {m_letters.points, !isUnit},
                         ink, m_table.columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft);
            y += linePitch();
        }
    }
    paintRule(painter, at + QPointF(0, m_headHeight), 0.6);
}

void TableLayout::paintCells(QPainter &painter, QPointF at, const std::vector<TableCell> &cells, int firstLine,
                             int lines, bool strong)
{
    size_t column = 0;
    for (const TableCell &cell : cells) {
        if (column >= m_widths.size())
            break;
        const double x = at.x() + m_left[column];
        const double wide = cellWidth(column, cell.span);
        const PrintLetters letters{m_letters.points, strong || cell.strong};
        const bool right = m_table.columns[column].isNumber && cell.span == 1;
        const QString words = wordsOf(cell);
        if (cell.kind == TableCell::Kind::Light) {
            if (firstLine == 0) {
                const double mark = m_letters.points * unitsPerPoint * 0.82;
                paintLight(painter, QRectF(x, at.y() + rowPadding() + (linePitch() - mark) / 2, mark, mark), cell.light,
                           paletteOf(Look::Print));
                m_text.write(painter, {x + mark * 1.45, at.y() + rowPadding()}, wide, words, letters, ink);
            }
        } else if (!words.contains(u'\n') && (right || m_text.width(words, letters) <= wide + 0.5)) {
            if (firstLine == 0)
                m_text.write(painter, {x, at.y() + rowPadding()}, wide, words, letters, ink,
                             right ? Qt::AlignRight : Qt::AlignLeft);
        } else {
            const auto wrapped = m_text.wrap(words, wide + 0.5, letters);
            double y = at.y() + rowPadding();
            for (size_t i = size_t(firstLine); i < wrapped.size() && (lines == 0 || i < size_t(firstLine + lines));
                 ++i) {
                m_text.write(painter, {x, y}, wide, wrapped[i], letters, ink, right ? Qt::AlignRight : Qt::AlignLeft);
                y += linePitch();
            }
        }
        column += size_t(std::max(1, cell.span));
    }
}

void TableLayout::paintRow(QPainter &painter, QPointF at, const RowSlice &slice)
{
    const bool isWhole = slice.firstLine == 0 && slice.lines == 0;
    const double above = isWhole ? (slice.height - linesOf(slice.row) * linePitch() - 2 * rowPadding()) / 2 : 0; // in a tall row
    paintCells(painter, at + QPointF(0, std::max(0.0, above)), m_table.rows[slice.row], slice.firstLine, slice.lines, false);
}

void TableLayout::paintTotals(QPainter &painter, QPointF at)
{
    paintRule(painter, at, 0.6);
    paintCells(painter, at, m_table.totals, 0, 0, true);
}

void TableLayout::paintSums(QPainter &painter, QPointF at, const Text &name, size_t from, size_t to)
{
    std::vector<TableCell> cells;
    int before = 0; // columns before the first sum hold the name
    while (size_t(before) < m_sums.size() && m_sums[size_t(before)].empty())
        ++before;
    if (before > 0) {
        cells.push_back(TableCell::of(name));
        cells.back().span = before;
    }
    for (size_t i = size_t(before); i < m_table.columns.size(); ++i) {
        Figure sum;
        if (const auto &sums = m_sums[i]; !sums.empty() && sums[to].known > sums[from].known)
            sum = Figure::of(sums[to].value - sums[from].value, {}, m_sumPlaces[i]);
        cells.push_back(m_sums[i].empty() ? TableCell() : TableCell::of(sum));
    }
    paintCells(painter, at, cells, 0, 0, true);
}

void TableLayout::paintNote(QPainter &painter, QPointF at)
{
    for (const QString &line : noteLines()) {
        m_text.write(painter, at, m_width, line, noteLetters(), paletteOf(Look::Print).mutedText);
        at.ry() += notePitch();
    }
}

} // namespace heyuan
