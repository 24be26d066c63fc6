#include "ui/theme/theme.h"

#include "ui/theme/desk_style.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace heyuan {

namespace {

double theZoom = 1.0;

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

struct LightColours { QRgb mark; QRgb text; QRgb ground; };

// The hues are those of Okabe and Ito's order of lightness: amber is the lightest, red the darkest, so that greys
// differ too; the shapes carry the rest.
constexpr LightColours lightColours(Look look, Light light)
{
    if (look == Look::Dark) {
        switch (light) {
        case Light::Met: return {0x5fcf8b, 0x7bdca1, 0x20382b};
        case Light::OnCourse: return {0x4fc1cf, 0x74d3de, 0x1d3740};
        case Light::AtRisk: return {0xf2b63f, 0xf5c667, 0x40351c};
        case Light::Behind: return {0xff7b6f, 0xff978d, 0x472525};
        case Light::NotDue: return {0xa3abb3, 0xb4bbc2, 0x2c3035};
        case Light::NoData: return {0x8d959d, 0xb4bbc2, 0x2c3035};
        }
    }
    switch (light) {
    case Light::Met: return {0x1a7f37, 0x176f31, 0xdff2e4};
    case Light::OnCourse: return {0x0e7a8a, 0x0b6977, 0xdcf0f3};
    case Light::AtRisk: return {0xc97a00, 0x8a5300, 0xfdf0d5};
    case Light::Behind: return {0xb3261e, 0xa3201a, 0xfbe3e1};
    case Light::NotDue: return {0x6b737b, 0x59616a, 0xf1f3f4};
    case Light::NoData: return {0x7d858d, 0x59616a, 0xf6f7f8};
    }
    return {0x7d858d, 0x59616a, 0xf6f7f8};
}

Palette makeLight()
{
    Palette p;
    p.look = Look::Light;
    p.window = rgb(0xf3f5f5);
    p.surface = rgb(0xffffff);
    p.surfaceRaised = rgb(0xeceff0);
    p.hairline = rgb(0xd5dadc);
    p.text = rgb(0x1d2327);
    p.mutedText = rgb(0x59626a);
    p.accent = rgb(0x1f7a5c);
    p.accentText = rgb(0x186349);
    p.onAccent = rgb(0xffffff);
    p.selection = rgb(0xd5ebe2);
    p.target = rgb(0x1d2327);
    p.expected = rgb(0x59626a);
    p.lastYear = rgb(0xa7aeb4);
    p.band = rgb(0xd9ece4);
    p.practice = rgb(0xf7e3b5);
    p.onPractice = rgb(0x5c3d00);
    return p;
}

Palette makeDark()
{
    Palette p;
    p.look = Look::Dark;
    p.window = rgb(0x1a1d20);
    p.surface = rgb(0x212529);
    p.surfaceRaised = rgb(0x32383d);
    p.hairline = rgb(0x40474d);
    p.text = rgb(0xe8ebed);
    p.mutedText = rgb(0xa9b1b8);
    p.accent = rgb(0x3fae87);
    p.accentText = rgb(0x6fcfab);
    p.onAccent = rgb(0x0c1813);
    p.selection = rgb(0x22483a);
    p.target = rgb(0xf4f6f7);
    p.expected = rgb(0xb9c0c6);
    p.lastYear = rgb(0x747c84);
    p.band = rgb(0x26443a);
    p.practice = rgb(0x4d3c12);
    p.onPractice = rgb(0xffdf94);
    return p;
}

Palette makePrint()
{
    Palette p = makeLight();
    p.look = Look::Print;
    p.window = rgb(0xffffff);
    p.surfaceRaised = rgb(0xe9eced);
    p.hairline = rgb(0xc3c9cc);
    p.text = rgb(0x000000);
    p.mutedText = rgb(0x474f55);
    p.target = rgb(0x000000);
    p.expected = rgb(0x474f55);
    return p;
}

} // namespace

QColor Palette::mark(Light light) const { return rgb(lightColours(look, light).mark); }
QColor Palette::lightText(Light light) const { return rgb(lightColours(look, light).text); }
QColor Palette::ground(Light light) const { return rgb(lightColours(look, light).ground); }

const Palette &paletteOf(Look look)
{
    static const Palette light = makeLight();
    static const Palette dark = makeDark();
    static const Palette print = makePrint();
    return look == Look::Light ? light : look == Look::Dark ? dark : print;
}

QPalette widgetPalette(const Palette &p)
{
    QPalette q;
    q.setColor(QPalette::Window, p.window);
    q.setColor(QPalette::WindowText, p.text);
    q.setColor(QPalette::Base, p.surface);
    q.setColor(QPalette::AlternateBase, p.look == Look::Dark ? p.window : rgb(0xf8f9f9));
    q.setColor(QPalette::Text, p.text);
    q.setColor(QPalette::PlaceholderText, p.mutedText);
    q.setColor(QPalette::Button, p.look == Look::Dark ? rgb(0x2b3035) : rgb(0xf3f5f5));
    q.setColor(QPalette::ButtonText, p.text);
    q.setColor(QPalette::BrightText, p.mark(Light::Behind));
    q.setColor(QPalette::ToolTipBase, p.look == Look::Dark ? rgb(0x32383d) : rgb(0xffffff));
    q.setColor(QPalette::ToolTipText, p.text);
    q.setColor(QPalette::Highlight, p.accent);
    q.setColor(QPalette::HighlightedText, p.onAccent);
    q.setColor(QPalette::Link, p.accentText);
    q.setColor(QPalette::LinkVisited, p.accentText);
    q.setColor(QPalette::Light, p.surface);
    q.setColor(QPalette::Midlight, p.surfaceRaised);
    q.setColor(QPalette::Mid, p.hairline);
    q.setColor(QPalette::Dark, p.look == Look::Dark ? rgb(0x101214) : rgb(0xa7aeb4));
    q.setColor(QPalette::Shadow, p.look == Look::Dark ? rgb(0x000000) : rgb(0x7d858d));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        q.setColor(QPalette::Disabled, role, p.look == Look::Dark ? rgb(0x868e95) : rgb(0x868e95));
    q.setColor(QPalette::Disabled, QPalette::Highlight, p.hairline);
    return q;
}

void applyTheme(QApplication &application, Look look, double zoom)
{
    const double ratio = zoom / theZoom;
    theZoom = zoom;
    application.setStyle(new DeskStyle(zoom));
    application.setPalette(widgetPalette(paletteOf(look)));
    application.setFont(deskFont(space::bodyPoints));
    if (qFuzzyCompare(ratio, 1.0))
        return;
    // Titles and heads have a size of their own, which the program's font does not reach.
    for (QWidget *widget : QApplication::allWidgets()) {
        QFont font = widget->font();
        if (widget->testAttribute(Qt::WA_SetFont) && font.resolveMask() & QFont::SizeResolved) {
            font.setPointSizeF(font.pointSizeF() * ratio);
            widget->setFont(font);
        }
    }
}

Look desktopLook()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Look::Dark : Look::Light;
}

QStringList fontFamilies()
{
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
            QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Microsoft YaHei"), QStringLiteral("sans-serif")};
}

QFont deskFont(double points, bool bold)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(points * theZoom);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QFont deskFontInPixels(int pixels, bool bold)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(qMax(1, pixels));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

void paintHatch(QPainter &painter, const QRectF &box, double step, const QColor &colour)
{
    // Each line is cut to the box by hand: a clip would be costly on paper.
    QVector<QLineF> lines;
    for (double at = box.left() - box.height() + step / 2; at < box.right(); at += step) {
        const double fromX = qMax(at, box.left());
        const double toX = qMin(at + box.height(), box.right());
        if (toX > fromX)
            lines << QLineF(fromX, box.bottom() - (fromX - at), toX, box.bottom() - (toX - at));
    }
    painter.setPen(QPen(colour, step / 7));
    painter.drawLines(lines);
}

void paintLight(QPainter &painter, const QRectF &box, Light light, const Palette &palette)
{
    const double size = qMin(box.width(), box.height());
    QRectF shape(0, 0, size, size);
    shape.moveCenter(box.center());
    const QColor colour = palette.mark(light);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double line = size * 0.13;
    switch (light) {
    case Light::Met:
        painter.drawEllipse(shape);
        break;
    case Light::OnCourse: {
        painter.drawChord(shape, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, line));
        painter.drawEllipse(shape.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        break;
    }
    case Light::AtRisk:
        painter.drawPolygon(QPolygonF{QPointF(shape.center().x(), shape.top() - size * 0.02),
                                      QPointF(shape.right() + size * 0.06, shape.bottom() - size * 0.02),
                                      QPointF(shape.left() - size * 0.06, shape.bottom() - size * 0.02)});
        break;
    case Light::Behind:
        painter.drawRect(shape.adjusted(size * 0.06, size * 0.06, -size * 0.06, -size * 0.06));
        break;
    case Light::NotDue:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, line));
        painter.drawEllipse(shape.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        break;
    case Light::NoData: {
        const QRectF field = shape.adjusted(size * 0.04, size * 0.16, -size * 0.04, -size * 0.16);
        paintHatch(painter, field, size / 3.2, colour);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, size * 0.08));
        painter.drawRect(field);
        break;
    }
    }
    painter.restore();
}

} // namespace heyuan
