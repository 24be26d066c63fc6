#pragma once

#include "core/base/figure.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QPainter;
class QRectF;

// Every colour, font and distance of the desk, in one place, for all pages at once. Screen and paper draw with these.
namespace heyuan {

enum class Look { Light, Dark, Print };

/// The colours of one look. Text colours keep a contrast of 4.5 to the surface they stand on (the tests measure it).
struct Palette {
    Look look = Look::Light;
    QColor window;        ///< behind the page
    QColor surface;       ///< tables, fields, charts
    QColor surfaceRaised; ///< zebra, hover, the track of a bar
    QColor hairline;      ///< rules and grid lines
    QColor text;
    QColor mutedText;
    QColor accent;        ///< actual values, the current choice
    QColor accentText;    ///< words in the accent, and on pale ground
    QColor onAccent;      ///< words upon the accent
    QColor selection;     ///< ground of a selected row
    QColor target;        ///< the thin line of a target
    QColor expected;      ///< the mark of what is expected by now
    QColor lastYear;
    QColor band;          ///< ground of a forecast
    QColor practice;      ///< tint of the frame on a practice database
    QColor onPractice;

    QColor mark(Light light) const;     ///< the shape of a light
    QColor lightText(Light light) const; ///< its word
    QColor ground(Light light) const;   ///< a pale field behind it
};

const Palette &paletteOf(Look look);
/// The same colours for Qt's own widgets (style Fusion).
QPalette widgetPalette(const Palette &palette);
/// Sets style, palette and font of the program; everything that is open grows or shrinks with the zoom.
void applyTheme(QApplication &application, Look look, double zoom = 1.0);
/// Light or dark, as the desktop has it.
Look desktopLook();

/// Named explicitly: otherwise the process locale may choose Japanese forms of Chinese characters.
QStringList fontFamilies();
/// The font of the desk for widgets, in points at 100 % zoom, with figures of equal width.
QFont deskFont(double points = 10, bool bold = false);
/// The same in units of a drawing.
QFont deskFontInPixels(int pixels, bool bold = false);

/// The shape of a light, which can be told apart without colour: ● ◐ ▲ ■ ○ and a hatched field for 'no data'.
void paintLight(QPainter &painter, const QRectF &box, Light light, const Palette &palette);
/// The hatching of 'no data', in lines (a brush pattern would turn into a bitmap on paper). `step` is the distance.
void paintHatch(QPainter &painter, const QRectF &box, double step, const QColor &colour);

namespace space {
inline constexpr int grid = 4;
inline constexpr int gap = 8;
inline constexpr int pageMargin = 16;
inline constexpr int row = 28;
inline constexpr int compactRow = 24;
inline constexpr double bodyPoints = 10;
inline constexpr double smallPoints = 9;
inline constexpr double groupHeadPoints = 11;
inline constexpr double pageTitlePoints = 13;
} // namespace space

} // namespace heyuan
