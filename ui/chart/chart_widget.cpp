#include "ui/chart/chart_widget.h"

#include "ui/chart/chart_file.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace heyuan {

namespace {
constexpr double copyWidthMm = 160; // as wide as the text of an A4 page
}

ChartWidget::ChartWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void ChartWidget::setChart(const Chart &chart)
{
    const qint64 id = selectedId();
    m_chart = chart;
    m_current = -1;
    retranslate();
    if (id != 0)
        select(id);
    updateGeometry();
}

void ChartWidget::select(qint64 id)
{
    const auto &all = elements();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const ChartElement &e) { return id != 0 && e.id == id; });
    m_current = found == all.end() ? -1 : int(found - all.begin());
    update();
}

qint64 ChartWidget::selectedId() const
{
    return m_current >= 0 && size_t(m_current) < elements().size() ? m_elements[size_t(m_current)].id : 0;
}

const std::vector<ChartElement> &ChartWidget::elements() const
{
    if (!m_elementsKnown) {
        m_elements = chartElements(box(), m_chart, style(), screenLanguage());
        m_elementsKnown = true;
    }
    return m_elements;
}

Status ChartWidget::save(const QString &path) const { return saveChart(m_chart, path, screenLanguage(), copyWidthMm); }

void ChartWidget::copyToClipboard() const
{
    // Programs take the best form they know: a drawing where they can, a picture otherwise.
    auto *mime = new QMimeData;
    mime->setImageData(chartImage(m_chart, screenLanguage(), copyWidthMm, 300));
    mime->setData(QStringLiteral("image/svg+xml"), chartSvg(m_chart, screenLanguage(), copyWidthMm));
    if (const auto pdf = chartPdf(m_chart, screenLanguage(), copyWidthMm))
        mime->setData(QStringLiteral("application/pdf"), *pdf);
    QApplication::clipboard()->setMimeData(mime);
}

ChartStyle ChartWidget::style() const
{
    const Look look = palette().color(QPalette::Window).lightness() < 128 ? Look::Dark : Look::Light;
    // The font of the program carries the zoom: 10 points are 100 %.
    const double points = font().pointSizeF() > 0 ? font().pointSizeF() : space::bodyPoints;
    return ChartStyle::screen(look, logicalDpiX(), points / space::bodyPoints);
}

QRectF ChartWidget::box() const { return QRectF(rect()).adjusted(4, 4, -4, -4); }

QSize ChartWidget::sizeHint() const { return {640, heightForWidth(640)}; }

QSize ChartWidget::minimumSizeHint() const { return {280, std::min(heightForWidth(280), 160)}; }

int ChartWidget::heightForWidth(int width) const
{
    return int(chartHeight(m_chart, width - 8, style(), screenLanguage())) + 8;
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    const ChartStyle drawn = style();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(drawn.palette().surface);
        QPainter painter(&m_picture);
        paintChart(painter, box(), m_chart, drawn, screenLanguage());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_current < 0 || size_t(m_current) >= elements().size())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(drawn.palette().accent, hasFocus() ? 2 : 1.2);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        m_elements[size_t(m_current)].box.adjusted(-2, 0.5, 2, -0.5).intersected(QRectF(rect()).adjusted(1, 1, -1, -1)),
        3, 3);
}

int ChartWidget::elementAt(QPointF point) const
{
    // The nearest of those that contain the point: points of a line lie close together.
    int best = -1;
    double least = 1e9;
    for (size_t i = 0; i < elements().size(); ++i) {
        if (!m_elements[i].box.contains(point))
            continue;
        const double away = QLineF(m_elements[i].box.center(), point).length();
        if (away < least) {
            least = away;
            best = int(i);
        }
    }
    return best;
}

void ChartWidget::choose(int element)
{
    if (element < 0 || size_t(element) >= elements().size())
        return;
    m_current = element;
    update();
    const ChartElement &chosen = m_elements[size_t(element)];
    setAccessibleDescription(chosen.name);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (chosen.row != 0)
        emit cellSelected(chosen.row, chosen.id);
    if (chosen.id != 0)
        emit selected(chosen.id);
}

void ChartWidget::open(int element)
{
    if (element >= 0 && size_t(element) < elements().size())
        emit opened(m_elements[size_t(element)].origin);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(elementAt(event->position()));
    QWidget::mousePressEvent(event);
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open(elementAt(event->position()));
}

void ChartWidget::step(int key)
{
    const auto &all = elements();
    if (all.empty())
        return;
    if (m_current < 0 || key == Qt::Key_Home) {
        choose(0);
        return;
    }
    if (key == Qt::Key_End) {
        choose(int(all.size()) - 1);
        return;
    }
    // The nearest element whose centre lies in the direction of the arrow; sideways counts more than ahead.
    const QPointF here = all[size_t(m_current)].box.center();
    int best = -1;
    double least = 1e18;
    for (size_t i = 0; i < all.size(); ++i) {
        const QPointF way = all[i].box.center() - here;
        const double ahead = key == Qt::Key_Left ? -way.x()
            : key == Qt::Key_Right               ? way.x()
            : key == Qt::Key_Up                  ? -way.y()
                                                 : way.y();
        const double aside = std::abs(key == Qt::Key_Left || key == Qt::Key_Right ? way.y() : way.x());
        if (ahead > 1 && ahead + 2.5 * aside < least) {
            least = ahead + 2.5 * aside;
            best = int(i);
        }
    }
    if (best >= 0)
        choose(best);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: case Qt::Key_Right: case Qt::Key_Up: case Qt::Key_Down: case Qt::Key_Home: case Qt::Key_End:
        step(event->key());
        return;
    case Qt::Key_Return: case Qt::Key_Enter:
        open(m_current);
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy))
        copyToClipboard();
    else
        QWidget::keyPressEvent(event);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy as image"), this, &ChartWidget::copyToClipboard);
    copy->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Show the figures as a table"), this, &ChartWidget::tableRequested);
    menu.addSeparator();
    menu.addAction(tr("Save as PNG…"), this, [this] { saveAs(QStringLiteral("png")); });
    menu.addAction(tr("Save as SVG…"), this, [this] { saveAs(QStringLiteral("svg")); });
    menu.addAction(tr("Save as PDF…"), this, [this] { saveAs(QStringLiteral("pdf")); });
    menu.exec(event->globalPos());
}

void ChartWidget::saveAs(const QString &ending)
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"),
                                                headOf(m_chart).title.onScreen().left(60) + u'.' + ending,
                                                ending.toUpper() + QStringLiteral(" (*.") + ending + u')');
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    if (const Status saved = save(path); !saved)
        emit saveFailed(saved.error().message.onScreen());
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int element = elementAt(help->pos());
        if (element >= 0)
            QToolTip::showText(help->globalPos(), m_elements[size_t(element)].name, this,
                               m_elements[size_t(element)].box.toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Resize) {
        const int current = m_current;
        forget();
        m_current = current;
    }
    return QWidget::event(event);
}

void ChartWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forget();
    QWidget::changeEvent(event);
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !elements().empty())
        m_current = 0;
    update();
    QWidget::focusInEvent(event);
}

void ChartWidget::retranslate()
{
    forget();
    const ChartHead &head = headOf(m_chart);
    setAccessibleName(head.title.isEmpty() ? tr("Chart") : head.title.onScreen());
    QStringList all{head.subtitle.onScreen()};
    for (const ChartElement &element : elements())
        all << element.name;
    setAccessibleDescription(all.join(u'\n').trimmed());
}

void ChartWidget::forget()
{
    m_elementsKnown = false;
    m_picture = QPixmap();
    update();
}

} // namespace heyuan
