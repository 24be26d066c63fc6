#include "ui/theme/tab_rows.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QStyleOptionTab>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace heyuan {

namespace {
constexpr int spared = 14; // of the space beside a tab's words, where tabs stand closer
}

TabRows::TabRows(QWidget *parent) : QTabBar(parent)
{
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
}

// In a tab widget the widget says how wide the tabs may be; it asks before it gives them a place.
int TabRows::room() const
{
    const auto *whole = qobject_cast<const QTabWidget *>(parentWidget());
    if (whole)
        return whole->width();
    constexpr int anyWidth = 1 << 20;
    return m_isPlaced ? width() : anyWidth;
}

std::vector<QRect> TabRows::placesFor(int width) const
{
    std::vector<QSize> sizes;
    int all = 0;
    for (int tab = 0; tab < count(); ++tab) {
        sizes.push_back(isTabVisible(tab) ? tabSizeHint(tab) : QSize());
        all += std::max(0, sizes.back().width());
    }
    const int closer = all - spared * int(std::count_if(sizes.begin(), sizes.end(), [](const QSize &size) { return !size.isEmpty(); }));
    const int less = all > width && closer <= width ? spared : 0; // in one row, if that makes it one
    std::vector<QRect> places;
    int x = 0;
    int y = 0;
    for (const QSize &size : sizes) {
        if (size.isEmpty()) {
            places.emplace_back();
            continue;
        }
        const int wide = size.width() - less;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += size.height();
        }
        places.emplace_back(x, y, wide, size.height());
        x += wide;
    }
    return places;
}

QRect TabRows::placeOf(int tab) const { return tab >= 0 && size_t(tab) < m_places.size() ? m_places[size_t(tab)] : QRect(); }

int TabRows::rows() const
{
    int rows = 0;
    int last = -1;
    for (const QRect &place : m_places) {
        rows += !place.isNull() && place.top() != last;
        last = place.isNull() ? last : place.top();
    }
    return rows;
}

QSize TabRows::sizeHint() const
{
    QRect whole;
    for (const QRect &place : placesFor(std::max(room(), 120)))
        whole |= place;
    return whole.isNull() ? QTabBar::sizeHint() : QSize(whole.right() + 1, whole.bottom() + 1);
}

QSize TabRows::minimumSizeHint() const { return {120, sizeHint().height()}; }

void TabRows::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    m_places = placesFor(std::max(room(), 120));
    update();
}

void TabRows::resizeEvent(QResizeEvent *event)
{
    const int before = m_isPlaced ? rows() : 0;
    m_isPlaced = true;
    QTabBar::resizeEvent(event);
    m_places = placesFor(std::max(room(), 120));
    if (rows() != before)
        updateGeometry();
    update();
}

void TabRows::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const auto draw = [&](int tab) {
        QStyleOptionTab option;
        initStyleOption(&option, tab);
        option.rect = placeOf(tab);
        option.text = tabText(tab);
        option.state.setFlag(QStyle::State_MouseOver, option.rect.contains(mapFromGlobal(QCursor::pos())));
        if (!isTabEnabled(tab))
            option.state.setFlag(QStyle::State_Enabled, false);
        // The style would draw over the row below, and leave the words the room that tabs have at their widest.
        painter.setClipRect(option.rect);
        painter.drawControl(QStyle::CE_TabBarTabShape, option);
        painter.setClipping(false);
        const bool isCurrent = tab == currentIndex();
        const QRect words = option.rect.adjusted(0, isCurrent ? 0 : 2, 0, 0);
        style()->drawItemText(&painter, words, Qt::AlignCenter | Qt::TextShowMnemonic, palette(), isTabEnabled(tab), option.text,
                              QPalette::WindowText);
        if (isCurrent && hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            focus.rect = option.rect.adjusted(4, 4, -4, -4);
            painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
        }
    };
    for (int tab = 0; tab < count(); ++tab) {
        if (tab != currentIndex() && isTabVisible(tab))
            draw(tab);
    }
    if (currentIndex() >= 0)
        draw(currentIndex());
}

int TabRows::tabAtPlace(QPoint at) const
{
    for (int tab = 0; tab < count(); ++tab) {
        if (placeOf(tab).contains(at))
            return tab;
    }
    return -1;
}

// Not the base's: it knows only one row.
void TabRows::mousePressEvent(QMouseEvent *event)
{
    const int tab = tabAtPlace(event->position().toPoint());
    if (event->button() != Qt::LeftButton || tab < 0 || !isTabEnabled(tab))
        return event->ignore();
    setCurrentIndex(tab);
}

void TabRows::mouseMoveEvent(QMouseEvent *) { update(); }

bool TabRows::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTabBar::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int tab = tabAtPlace(help->pos());
    QToolTip::showText(help->globalPos(), tab < 0 ? QString() : tabToolTip(tab), this);
    return true;
}

} // namespace heyuan
