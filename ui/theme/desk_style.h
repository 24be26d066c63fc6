#pragma once

#include <QProxyStyle>

namespace heyuan {

/// Fusion with outlines that can be seen (it derives them from the window's colour, and on dark ground they vanish),
/// and with icons, boxes and scroll bars that grow with the zoom.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit DeskStyle(double zoom);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    double m_zoom;
};

} // namespace heyuan
