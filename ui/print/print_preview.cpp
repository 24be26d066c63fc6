#include "ui/print/print_preview.h"

#include "ui/print/print_layout.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace heyuan {

namespace {
constexpr double gap = 16;
constexpr double leastZoom = 0.2;
constexpr double mostZoom = 4;
}

PrintPreview::PrintPreview(QWidget *parent) : QAbstractScrollArea(parent), m_pictures(60000) // kilobytes
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(40);
    retranslate();
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::setReport(const Report &report)
{
    m_layout = std::make_unique<PrintLayout>(report);
    m_pictures.clear();
    m_page = -1;
    arrange();
    verticalScrollBar()->setValue(0);
    retranslate();
    viewport()->update();
    scrollContentsBy(0, 0);
}

double PrintPreview::scale() const
{
    if (!m_layout)
        return 1;
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / (72 * unitsPerPoint);
    return std::max(50.0, viewport()->width() - 2 * gap) / m_layout->pageSize().width();
}

double PrintPreview::zoom() const { return scale() * 72 * unitsPerPoint / logicalDpiX(); }

QSizeF PrintPreview::pageOnScreen() const { return m_layout ? m_layout->pageSize() * scale() : QSizeF(); }

QRectF PrintPreview::pageBox(int page) const
{
    const QSizeF size = pageOnScreen();
    const double free = viewport()->width() - size.width();
    const double x = free > 2 * gap ? std::floor(free / 2) : gap - horizontalScrollBar()->value();
    return {QPointF(x, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size};
}

void PrintPreview::arrange()
{
    const QSizeF size = pageOnScreen();
    const int count = m_layout ? m_layout->pageCount() : 0;
    const double height = gap + count * (size.height() + gap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width() + 2 * gap) - viewport()->width()));
}

int PrintPreview::currentPage() const
{
    if (!m_layout || m_layout->pageCount() == 0)
        return -1;
    // The page in the upper third of the window is the one being read.
    const double at = verticalScrollBar()->value() + viewport()->height() / 3.0;
    return std::clamp(int((at - gap / 2) / (pageOnScreen().height() + gap)), 0, m_layout->pageCount() - 1);
}

void PrintPreview::showPage(int page)
{
    verticalScrollBar()->setValue(int(page * (pageOnScreen().height() + gap)));
}

void PrintPreview::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, leastZoom, mostZoom);
    m_pictures.clear();
    arrange();
    if (page >= 0)
        showPage(page);
    viewport()->update();
}

void PrintPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Look look = palette().color(QPalette::Window).lightness() < 128 ? Look::Dark : Look::Light;
    painter.fillRect(event->rect(), paletteOf(look).surfaceRaised);
    if (!m_layout)
        return;
    const double ratio = devicePixelRatioF();
    for (int page = 0; page < m_layout->pageCount(); ++page) {
        const QRectF box = pageBox(page);
        if (box.bottom() < event->rect().top())
            continue;
        if (box.top() > event->rect().bottom())
            break;
        QImage *picture = m_pictures.object(page);
        const QSize pixels = (box.size() * ratio).toSize();
        if (!picture || picture->size() != pixels) {
            auto drawn = std::make_unique<QImage>(pixels, QImage::Format_RGB32);
            drawn->fill(Qt::white);
            QPainter onPage(drawn.get());
            m_layout->paintPage(onPage, page, QRectF(QPointF(), pixels));
            onPage.end();
            drawn->setDevicePixelRatio(ratio);
            painter.drawImage(box.topLeft(), *drawn);
            const int kilobytes = int(drawn->sizeInBytes() / 1024);
            m_pictures.insert(page, drawn.release(), kilobytes);
        } else {
            painter.drawImage(box.topLeft(), *picture);
        }
        painter.setPen(paletteOf(look).hairline);
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void PrintPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom <= 0)
        m_pictures.clear();
    arrange();
}

void PrintPreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(1.15, event->angleDelta().y() / 120.0));
    event->accept();
}

void PrintPreview::keyPressEvent(QKeyEvent *event)
{
    const int last = m_layout ? m_layout->pageCount() - 1 : -1;
    switch (event->key()) {
    case Qt::Key_PageDown: showPage(std::min(currentPage() + 1, last)); return;
    case Qt::Key_PageUp: showPage(std::max(currentPage() - 1, 0)); return;
    case Qt::Key_Home: showPage(0); return;
    case Qt::Key_End: showPage(last); return;
    case Qt::Key_Plus: case Qt::Key_Equal: setZoom(zoom() * 1.15); return;
    case Qt::Key_Minus: setZoom(zoom() / 1.15); return;
    case Qt::Key_0: setZoom(0); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PrintPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_page) {
        m_page = page;
        emit pageChanged(page, m_layout ? m_layout->pageCount() : 0);
    }
}

void PrintPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
}

void PrintPreview::retranslate()
{
    setAccessibleName(tr("Print preview"));
    setAccessibleDescription(
        m_layout ? tr("%1, %n page(s)", nullptr, m_layout->pageCount()).arg(m_layout->report().title.onScreen())
                 : QString());
}

} // namespace heyuan
