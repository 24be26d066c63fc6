#pragma once

#include <QWidget>

namespace heyuan {

struct GridCell;
struct Palette;

/// A small shape at the left of a cell, so that its state is not told by colour alone.
enum class CellMark { None, Approved, Mixed, Swing, Incomplete, Refused };

CellMark markOf(const GridCell &cell, bool isRefused);
void paintCellMark(QPainter &painter, const QRectF &box, CellMark mark, const Palette &colours);

/// One line that says what the shapes and letters of the sheet mean.
class MarkLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLegend(QWidget *parent = nullptr);
    void retranslate();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::pair<CellMark, QString>> m_entries;
};

} // namespace heyuan
