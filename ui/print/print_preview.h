#pragma once

#include "core/report/content.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

#include <memory>

namespace heyuan {

class PrintLayout;

/// Shows the pages of a report as they will be printed: they are the same pages. Scrolls with wheel and keys, zooms
/// with Ctrl and the wheel; only visible pages are drawn.
class PrintPreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PrintPreview(QWidget *parent = nullptr);
    ~PrintPreview() override;

    void setReport(const Report &report);
    PrintLayout *layout() const { return m_layout.get(); } ///< to print or save what is shown; null without a report
    int currentPage() const;                               ///< from 0; -1 without pages
    void showPage(int page);
    /// 1 is life size; 0 fits the width of the window.
    void setZoom(double zoom);
    double zoom() const;

signals:
    void pageChanged(int page, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    double scale() const;                  ///< screen pixels in a unit of the page
    QSizeF pageOnScreen() const;
    QRectF pageBox(int page) const;
    void arrange();
    void retranslate();

    std::unique_ptr<PrintLayout> m_layout;
    double m_zoom = 0;
    int m_page = -1;
    QCache<int, QImage> m_pictures;
};

} // namespace heyuan
