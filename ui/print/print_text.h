#pragma once

#include "ui/theme/text_wrap.h"

#include <QColor>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

#include <map>
#include <memory>
#include <unordered_map>

namespace heyuan {

/// Letters on paper: 1 point = 10 units, so that all measures are the same for screen, printer and PDF.
inline constexpr double unitsPerPoint = 10;
inline constexpr double unitsPerMm = unitsPerPoint * 72 / 25.4;

struct PrintLetters {
    double points = 9;
    bool bold = false;
    friend auto operator<=>(const PrintLetters &, const PrintLetters &) = default;
};

/// Measures and writes text by glyphs that are looked up once a character: ten thousand rows are laid out in a moment.
/// The words of a page are collected and written together by flush(), in the order in which they came.
class PrintText
{
public:
    PrintText();
    ~PrintText();

    double width(QStringView text, PrintLetters letters);
    double ascent(PrintLetters letters);
    static double pitch(PrintLetters letters) { return letters.points * unitsPerPoint * 1.36; }
    std::vector<QStringView> wrap(QStringView text, double width, PrintLetters letters);
    /// The text, shortened with … to the width.
    QString elided(const QString &text, double width, PrintLetters letters);

    /// Writes one line in a box one pitch high whose top left corner is given; aligned within `width`.
    void write(QPainter &painter, QPointF topLeft, double width, QStringView text, PrintLetters letters,
               const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft);
    void flush(QPainter &painter);

private:
    struct Face;
    struct Batch;
    Face &face(bool bold);
    const QRawFont &sized(PrintLetters letters);
    std::unique_ptr<Face> m_faces[2];
    std::map<PrintLetters, QRawFont> m_sized;
    std::vector<Batch> m_batches;
};

} // namespace heyuan
