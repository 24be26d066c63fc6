#pragma once

#include "core/report/content.h"
#include "ui/print/pdf_finish.h"
#include "ui/print/print_text.h"
#include "ui/print/table_layout.h"

#include <QPageLayout>

#include <functional>
#include <memory>

namespace heyuan {

/// A report laid out on pages, once, in units of a tenth of a point. Preview, printer, PDF and picture paint the same
/// pages; only the scale differs. Language and colours are those of paper, whatever the screen shows.
/// Reports with trend or bar charts must be painted in the window's thread (Qt Charts); tables may be anywhere.
class PrintLayout
{
public:
    explicit PrintLayout(Report report);
    ~PrintLayout();
    PrintLayout(const PrintLayout &) = delete;
    PrintLayout &operator=(const PrintLayout &) = delete;

    const Report &report() const { return m_report; }
    int pageCount() const { return int(m_pages.size()); }
    QSizeF pageSize() const { return m_size; }            ///< in units
    QPageLayout pageLayout() const;                       ///< for a printer: the paper, with no margins
    const std::vector<PdfBookmark> &bookmarks() const { return m_bookmarks; }
    /// Paints the whole page, margins included, into `target`.
    void paintPage(QPainter &painter, int page, const QRectF &target);

private:
    using Piece = std::function<void(QPainter &)>;
    struct Page { std::vector<Piece> pieces; };

    // Laying out, from top to bottom.
    void newPage();
    void add(Piece piece) { m_pages.back().pieces.push_back(std::move(piece)); }
    double room() const { return m_body.bottom() - m_y; }
    void lines(const QString &text, PrintLetters letters, const QColor &colour, Qt::Alignment alignment,
               double indent = 0);
    void cover();
    void block(const Heading &heading);
    void block(const Paragraph &paragraph);
    void block(const Table &table);
    void block(const ChartBlock &chart);
    void block(const PageBreak &);
    void tableRows(TableLayout &table);
    void figure(const ChartBlock &chart, const QRectF &box);
    // One sheet for the wall.
    void wall();
    double wallText(const QString &text, double points, bool bold, const QColor &colour, double y);
    void wallBlock(const Block &block, const QRectF &box);
    // What is on every page.
    void paintHeader(QPainter &painter, int page);
    void paintFooter(QPainter &painter, int page);
    QString words(const Text &text) const { return text.in(m_report.language); }

    Report m_report;
    std::shared_ptr<PrintText> m_letters;   ///< shared with the charts on the pages
    PrintText &m_text;
    QSizeF m_size;
    QRectF m_body;
    double m_y = 0;
    double m_scale = 1;                                   ///< of header and footer on large sheets
    int m_figures = 0;
    const Block *m_following = nullptr;                   ///< while laying out: what comes after the current block
    std::vector<Page> m_pages;
    std::vector<std::unique_ptr<TableLayout>> m_tables;
    std::vector<PdfBookmark> m_bookmarks;
};

QPageSize pageSizeOf(Paper paper);
bool isLandscape(Paper paper);

} // namespace heyuan
