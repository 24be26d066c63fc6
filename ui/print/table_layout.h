#pragma once

#include "core/report/content.h"
#include "ui/print/print_text.h"

namespace heyuan {

/// What of a table stands on one page. A row is broken over pages only if it is taller than a page.
struct RowSlice {
    size_t row = 0;
    int firstLine = 0;
    int lines = 0;       ///< 0: all
    double height = 0;
};

/// A three-line table measured for a width: columns, heights of rows, and the painting of any slice of it.
class TableLayout
{
public:
    TableLayout(const Table &table, Language language, double width, PrintText &text, double points);

    const Table &table() const { return m_table; }
    double titleHeight() const;
    double headHeight() const { return m_headHeight; }
    double rowHeight(size_t row) const { return m_rowHeights[row]; }
    double totalsHeight() const { return m_totalsHeight; }
    double sumHeight() const;            ///< of one line of sums: page total, carried forward
    bool hasSums() const { return m_hasSums; }
    double linePitch() const { return PrintText::pitch(m_letters); }
    double rowPadding() const;
    int linesOf(size_t row);
    QStringList noteLines();
    double notePitch() const { return PrintText::pitch(noteLetters()); }

    void paintTitle(QPainter &painter, QPointF at, bool continued);
    void paintHead(QPainter &painter, QPointF at);
    void paintRow(QPainter &painter, QPointF at, const RowSlice &slice);
    void paintTotals(QPainter &painter, QPointF at);
    /// Sums of the known figures of rows [from, to).
    void paintSums(QPainter &painter, QPointF at, const Text &name, size_t from, size_t to);
    void paintNote(QPainter &painter, QPointF at);
    void paintRule(QPainter &painter, QPointF at, double points, bool pale = false) const;

private:
    PrintLetters noteLetters() const { return {m_letters.points - 1, false}; }
    QString wordsOf(const TableCell &cell) const;
    double cellWidth(size_t column, int span) const;
    int linesOf(const std::vector<TableCell> &row);
    void prepareSums();
    QString unitOf(size_t column) const;
    bool distribute();
    bool shareWidth(double width);
    void measureNatural();
    void paintCells(QPainter &painter, QPointF at, const std::vector<TableCell> &cells, int firstLine, int lines,
                    bool strong);

    const Table &m_table;
    Language m_language;
    double m_width;
    PrintText &m_text;
    PrintLetters m_letters;
    std::vector<double> m_natural;
    std::vector<double> m_left;
    std::vector<double> m_widths;         ///< without padding
    std::vector<QStringList> m_heads;
    std::vector<double> m_rowHeights;
    struct Sum { Number value; size_t known = 0; };
    std::vector<std::vector<Sum>> m_sums; ///< by column and row: of all rows before; only where figures add up
    std::vector<int> m_sumPlaces;
    double m_headHeight = 0;
    double m_totalsHeight = 0;
    bool m_hasSums = false;
};

} // namespace heyuan
