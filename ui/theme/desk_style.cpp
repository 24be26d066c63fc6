#include "ui/theme/desk_style.h"

#include "ui/theme/theme.h"

#include <QCommonStyle>
#include <QIconEngine>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace heyuan {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

// Fusion draws outlines in the window's colour, 40 % darker; from this colour that makes the outline we want.
void liftOutline(QPalette &palette)
{
    palette.setColor(QPalette::Window, paletteOf(Look::Dark).lastYear);
}

} // namespace

namespace {

// The mark of a menu bar that is too narrow, which nearly nobody sees: reading its pictures, and every plug-in for pictures
// with them, waits until it is painted.
class LateIcon : public QIconEngine
{
public:
    explicit LateIcon(QStyle::StandardPixmap which) : m_which(which) {}
    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, box, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return icon().pixmap(size, mode, state); }
    QIconEngine *clone() const override { return new LateIcon(m_which); }

private:
    QIcon icon() const { return QCommonStyle().standardIcon(m_which); }
    QStyle::StandardPixmap m_which;
};

} // namespace

DeskStyle::DeskStyle(double zoom) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_zoom(zoom) {}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ScrollBarExtent: return qRound(pixels * m_zoom);
    default: return pixels;
    }
}

QIcon DeskStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    return which == SP_ToolBarHorizontalExtensionButton ? QIcon(new LateIcon(which))
                                                        : QProxyStyle::standardIcon(which, option, widget);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    // What a tree draws beside its cells, under the mark of a branch, has the pale ground of the selected cells.
    if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        row && element == PE_PanelItemViewRow) {
        QStyleOptionViewItem quiet = *row;
        quiet.palette.setColor(QPalette::Highlight,
                               paletteOf(isDark(row->palette) ? Look::Dark : Look::Light).selection);
        return QProxyStyle::drawPrimitive(element, &quiet, painter, widget);
    }
    if (isDark(option->palette)) {
        switch (element) {
        case PE_FrameLineEdit:
        case PE_PanelButtonCommand:
        case PE_IndicatorCheckBox:
        case PE_IndicatorRadioButton: {
            QStyleOption *lifted = nullptr;
            QStyleOptionButton asButton;
            QStyleOptionFrame asFrame;
            if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
                lifted = &(asButton = *button);
            else if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
                lifted = &(asFrame = *frame);
            if (!lifted)
                break;
            liftOutline(lifted->palette);
            return QProxyStyle::drawPrimitive(element, lifted, painter, widget);
        }
        default: break;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (isDark(option->palette)) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && control == CC_ComboBox) {
            QStyleOptionComboBox lifted = *combo;
            liftOutline(lifted.palette);
            return QProxyStyle::drawComplexControl(control, &lifted, painter, widget);
        }
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
            QStyleOptionSpinBox lifted = *spin;
            liftOutline(lifted.palette);
            return QProxyStyle::drawComplexControl(control, &lifted, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace heyuan
