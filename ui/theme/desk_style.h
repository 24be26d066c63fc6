#pragma once

#include <QProxyStyle>

namespace heyuan {

/// Fusion with outlines that can be seen: it derives them from the window's colour, and on dark ground they vanish.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT
public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace heyuan
