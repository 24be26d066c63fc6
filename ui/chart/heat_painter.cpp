#include "ui/chart/canvas.h"

#include <algorithm>

namespace heyuan {

namespace {

constexpr Letters rowLetters{9.5, false};

constexpr double markSize = 6.5;
constexpr double markGap = 4;

struct Grid {
    double nameWidth = 0;
    double cellWidth = 0;
    double headHeight = 0;
    double rowHeight = 0;   ///< the least
    Letters headLetters{8.5, false};
    Letters figureLetters{9, false};
    std::vector<QStringList> heads;
    std::vector<QStringList> names;
};

double legendHeight(const Canvas &canvas) { return canvas.pt(18); }

QString figureOf(const Canvas &canvas, const HeatCell &content)
{
    const bool isShare = content.figure.isKnown() && content.figure.unit.in(canvas.language()) == u"%";
    return isShare ? content.figure.toText() + u'%' : content.figure.toText();
}

/// The widest light with its figure, so that they stand the same way in all cells.
double widestFigure(Canvas &canvas, const HeatChart &chart, Letters letters)
{
    double widest = 0;
    for (const auto &row : chart.cells)
        for (const HeatCell &cell : row)
            if (cell.isJudged && cell.figure.isKnown())
                widest = std::max(widest, canvas.width(figureOf(canvas, cell), letters));
    return widest + canvas.pt(markSize + markGap);
}

/// The width of the longest word that is not broken: a name in letters, not in characters.
double longestWord(Canvas &canvas, const std::vector<Text> &texts, Letters letters)
{
    double longest = 0;
    for (const Text &text : texts) {
        for (const QString &word : canvas.words(text).split(u' ')) {
            if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x2E80; }))
                longest = std::max(longest, canvas.width(word, letters));
        }
    }
    return longest;
}

Grid gridOf(Canvas &canvas, double width, const HeatChart &chart)
{
    Grid grid;
    for (const Text &row : chart.rows)
        grid.nameWidth = std::max(grid.nameWidth, canvas.width(canvas.words(row), rowLetters));
    grid.nameWidth = std::min(grid.nameWidth, width * 0.3) + canvas.pt(8);
    grid.cellWidth = (width - grid.nameWidth) / double(std::max<size_t>(1, chart.columns.size()));
    grid.cellWidth = std::min(grid.cellWidth, canvas.pt(110));
    while (grid.headLetters.points > 6.5
           && longestWord(canvas, chart.columns, grid.headLetters) > grid.cellWidth - canvas.pt(3))
        grid.headLetters.points -= 0.5;
    while (grid.figureLetters.points > 7
           && widestFigure(canvas, chart, grid.figureLetters) > grid.cellWidth - canvas.pt(3.6))
        grid.figureLetters.points -= 0.5;
    qsizetype rowLines = 1;
    for (const Text &row : chart.rows) {
        grid.names.push_back(canvas.lines(canvas.words(row), grid.nameWidth - canvas.pt(6), rowLetters, 3));
        rowLines = std::max(rowLines, grid.names.back().size());
    }
    grid.rowHeight = std::max(canvas.pt(20), canvas.lineHeight(rowLetters) * 0.93 * double(rowLines) + canvas.pt(3));
    size_t most = 1;
    for (const Text &column : chart.columns) {
        grid.heads.push_back(canvas.lines(canvas.words(column), grid.cellWidth - canvas.pt(2), grid.headLetters, 5));
        most = std::max(most, size_t(grid.heads.back().size()));
    }
    grid.headHeight = canvas.lineHeight(grid.headLetters) * double(most) + canvas.pt(4);
    return grid;
}

void paintCell(Canvas &canvas, const QRectF &cell, const HeatCell &content, Letters figureLetters)
{
    const Palette &p = canvas.palette();
    if (content.isJudged) {
        canvas.fill(cell, p.ground(content.light));
        if (content.light == Light::NoData)
            canvas.hatch(cell, p.hairline);
    }
    const QString figure = figureOf(canvas, content);
    const double mark = canvas.pt(markSize);
    const double wide = canvas.width(figure, figureLetters);
    const double together = mark + canvas.pt(markGap) + wide;
    const QColor ink = content.figure.isKnown() ? p.text : p.mutedText;
    if (!content.figure.isKnown() || !content.isJudged) {
        canvas.text(cell, figure, figureLetters, ink, Qt::AlignCenter);
    } else if (together <= cell.width() - canvas.pt(2)) {
        const double x = cell.center().x() - together / 2;
        canvas.light(QRectF(x, cell.center().y() - mark / 2, mark, mark), content.light);
        canvas.text(QRectF(x + mark + canvas.pt(markGap), cell.top(), wide + 1, cell.height()), figure, figureLetters, ink);
    } else { // narrow: the mark stands in the corner
        canvas.light(QRectF(cell.left() + canvas.pt(1.5), cell.top() + canvas.pt(1.5), mark * 0.8, mark * 0.8),
                     content.light);
        canvas.text(cell.adjusted(canvas.pt(1), canvas.pt(3), -canvas.pt(1), 0), figure, figureLetters, ink,
                    Qt::AlignCenter);
    }
}

} // namespace

double heatHeight(Canvas &canvas, double width, const HeatChart &chart)
{
    const Grid grid = gridOf(canvas, width, chart);
    return legendHeight(canvas) + grid.headHeight + grid.rowHeight * double(chart.rows.size()) + canvas.pt(2);
}

void paintHeat(Canvas &canvas, const QRectF &box, const HeatChart &chart)
{
    const Palette &p = canvas.palette();
    if (chart.rows.empty() || chart.columns.empty()) {
        canvas.text(box, say("Chart", "There is nothing to compare yet.").in(canvas.language()), rowLetters,
                    p.mutedText);
        return;
    }
    std::vector<Light> lights;
    for (const auto &row : chart.cells)
        for (const HeatCell &cell : row) {
            if (cell.isJudged)
                lights.push_back(cell.light);
        }
    paintLightsLegend(canvas, QRectF(box.left(), box.top(), box.width(), canvas.pt(14)), lights);
    const QRectF body = box.adjusted(0, legendHeight(canvas), 0, 0);
    const Grid grid = gridOf(canvas, body.width(), chart);
    const double rowHeight =
        std::min((body.height() - grid.headHeight) / double(chart.rows.size()), std::max(canvas.pt(40), grid.rowHeight));
    const double gap = canvas.pt(0.8);
    if (canvas.painter()) {
        for (size_t column = 0; column < chart.columns.size(); ++column)
            canvas.lines(QRectF(body.left() + grid.nameWidth + grid.cellWidth * double(column), body.top(),
                                grid.cellWidth, grid.headHeight - canvas.pt(4)),
                         grid.heads[column], grid.headLetters, p.mutedText, Qt::AlignHCenter | Qt::AlignBottom);
    }
    for (size_t row = 0; row < chart.rows.size(); ++row) {
        const double y = body.top() + grid.headHeight + rowHeight * double(row);
        if (canvas.painter())
            canvas.lines(QRectF(body.left(), y, grid.nameWidth - canvas.pt(6), rowHeight), grid.names[row], rowLetters,
                         p.text, Qt::AlignLeft | Qt::AlignVCenter);
        for (size_t column = 0; column < chart.columns.size(); ++column) {
            const QRectF cell = QRectF(body.left() + grid.nameWidth + grid.cellWidth * double(column), y,
                                       grid.cellWidth, rowHeight).adjusted(gap, gap, -gap, -gap);
            if (row >= chart.cells.size() || column >= chart.cells[row].size())
                continue;
            const HeatCell &content = chart.cells[row][column];
            paintCell(canvas, cell, content, grid.figureLetters);
            const Text which = content.isJudged
                ? say("Chart", "%1, %2: %3, %4").arg(chart.rows[row]).arg(chart.columns[column])
                      .arg(figureInWords(content.figure, canvas.language())).arg(lightName(content.light))
                : say("Chart", "%1, %2: %3").arg(chart.rows[row]).arg(chart.columns[column])
                      .arg(figureInWords(content.figure, canvas.language()));
            QString name = which.in(canvas.language());
            const Text &more = content.tip.isEmpty() ? content.figure.why : content.tip;
            if (!more.isEmpty())
                name += u'\n' + canvas.words(more);
            canvas.element(cell, content.column, content.figure.origin, name, content.row);
        }
    }
}

} // namespace heyuan
