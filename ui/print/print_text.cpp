#include "ui/print/print_text.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>

namespace heyuan {

namespace {
constexpr int referencePixels = 100;
}

/// One weight: glyphs and widths by character, at the reference size.
struct PrintText::Face {
    QRawFont font;
    QFontMetricsF fallback;
    struct Glyph { quint32 index = 0; double advance = -1; };
    std::vector<Glyph> plane = std::vector<Glyph>(0x10000);
    std::unordered_map<char32_t, Glyph> beyond;

    explicit Face(bool bold)
        : font(QRawFont::fromFont(unhinted(bold), QFontDatabase::SimplifiedChinese)), fallback(unhinted(bold))
    {
    }
    static QFont unhinted(bool bold)
    {
        QFont f = deskFontInPixels(referencePixels, bold);
        f.setHintingPreference(QFont::PreferNoHinting);
        return f;
    }
    const Glyph &glyph(char32_t c)
    {
        Glyph &known = c < 0x10000 ? plane[c] : beyond[c];
        if (known.advance >= 0)
            return known;
        const QString text = QString::fromUcs4(&c, 1);
        const auto indexes = font.glyphIndexesForString(text);
        known.index = indexes.isEmpty() ? 0 : indexes.first();
        if (known.index != 0) {
            const auto advances = font.advancesForGlyphIndexes({known.index}, QRawFont::SeparateAdvances);
            known.advance = advances.isEmpty() ? 0 : advances.first().x();
        } else { // another font has it: it is written the slow way
            known.advance = fallback.horizontalAdvance(text);
        }
        return known;
    }
};

struct PrintText::Batch {
    PrintLetters letters;
    QColor colour;
    QList<quint32> indexes;
    QList<QPointF> positions;
};

PrintText::PrintText() = default;
PrintText::~PrintText() = default;

PrintText::Face &PrintText::face(bool bold)
{
    auto &face = m_faces[bold ? 1 : 0];
    if (!face)
        face = std::make_unique<Face>(bold);
    return *face;
}

const QRawFont &PrintText::sized(PrintLetters letters)
{
    auto found = m_sized.find(letters);
    if (found == m_sized.end()) {
        QRawFont font = face(letters.bold).font;
        font.setPixelSize(letters.points * unitsPerPoint);
        found = m_sized.emplace(letters, font).first;
    }
    return found->second;
}

double PrintText::width(QStringView text, PrintLetters letters)
{
    Face &f = face(letters.bold);
    double width = 0;
    eachCharacter(text, [&](char32_t c, int) { width += f.glyph(c).advance; });
    return width * letters.points * unitsPerPoint / referencePixels;
}

double PrintText::ascent(PrintLetters letters) { return letters.points * unitsPerPoint * 0.88; }

std::vector<QStringView> PrintText::wrap(QStringView text, double width, PrintLetters letters)
{
    Face &f = face(letters.bold);
    const double scale = letters.points * unitsPerPoint / referencePixels;
    return wrapText(text, width, [&f, scale](char32_t c) { return f.glyph(c).advance * scale; });
}

QString PrintText::elided(const QString &text, double width, PrintLetters letters)
{
    if (this->width(text, letters) <= width)
        return text;
    const double dots = this->width(u"…", letters);
    Face &f = face(letters.bold);
    const double scale = letters.points * unitsPerPoint / referencePixels;
    double used = dots;
    qsizetype length = 0;
    bool full = false;
    eachCharacter(text, [&](char32_t c, int units) {
        used += f.glyph(c).advance * scale;
        full = full || used > width;
        if (!full)
            length += units;
    });
    return text.left(length) + u'…';
}

void PrintText::write(QPainter &painter, QPointF topLeft, double width, QStringView text, PrintLetters letters,
                      const QColor &colour, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const double size = letters.points * unitsPerPoint;
    const double scale = size / referencePixels;
    double x = topLeft.x();
    if (alignment & (Qt::AlignRight | Qt::AlignHCenter)) {
        const double free = width - this->width(text, letters);
        x += alignment & Qt::AlignRight ? free : free / 2;
    }
    const double y = topLeft.y() + (pitch(letters) - size) / 2 + ascent(letters);
    if (m_batches.empty() || m_batches.back().letters != letters || m_batches.back().colour != colour)
        m_batches.push_back({letters, colour, {}, {}});
    Face &f = face(letters.bold);
    Batch &batch = m_batches.back();
    eachCharacter(text, [&](char32_t c, int) {
        const Face::Glyph &glyph = f.glyph(c);
        if (glyph.index != 0) {
            if (c != U' ') {
                batch.indexes << glyph.index;
                batch.positions << QPointF(x, y);
            }
        } else {
            QFont font = Face::unhinted(letters.bold);
            font.setPixelSize(qRound(size));
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(QPointF(x, y), QString::fromUcs4(&c, 1));
        }
        x += glyph.advance * scale;
    });
}

void PrintText::flush(QPainter &painter)
{
    for (const Batch &batch : m_batches) {
        if (batch.indexes.isEmpty())
            continue;
        QGlyphRun run;
        run.setRawFont(sized(batch.letters));
        run.setGlyphIndexes(batch.indexes);
        run.setPositions(batch.positions);
        painter.setPen(batch.colour);
        painter.drawGlyphRun(QPointF(), run);
    }
    m_batches.clear();
}

} // namespace heyuan
