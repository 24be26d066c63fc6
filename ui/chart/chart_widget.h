#pragma once

#include "core/base/result.h"
#include "ui/chart/chart_painter.h"

#include <QPixmap>
#include <QWidget>

namespace heyuan {

/// Shows one chart. Its parts are reached with the mouse and with the keyboard (arrows, Home, End; Enter opens), are
/// read to screen readers, and open into their rows. It decides nothing: the chart is finished content.
class ChartWidget : public QWidget
{
    Q_OBJECT
public:
    explicit ChartWidget(QWidget *parent = nullptr);

    const Chart &chart() const { return m_chart; }
    void setChart(const Chart &chart);
    /// Marks the element with this id; 0 marks none. Does not emit.
    void select(qint64 id);
    qint64 selectedId() const;
    const std::vector<ChartElement> &elements() const;
    Status save(const QString &path) const;
    void copyToClipboard() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void selected(qint64 id);
    void cellSelected(qint64 row, qint64 column);
    void opened(const heyuan::Origin &origin);
    void tableRequested();               ///< the reader wants the figures as a table: chartTable()
    void saveFailed(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ChartStyle style() const;
    QRectF box() const;
    int elementAt(QPointF point) const;
    void choose(int element);
    void step(int key);
    void open(int element);
    void retranslate();
    void forget();                       ///< the drawing no longer holds
    void saveAs(const QString &ending);

    Chart m_chart;
    int m_current = -1;
    mutable bool m_elementsKnown = false;
    mutable std::vector<ChartElement> m_elements;
    QPixmap m_picture;
};

} // namespace heyuan
