#include "ui/chart/canvas.h"

#include "ui/theme/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace heyuan {

Canvas::Canvas(QPainter *painter, const ChartStyle &style, Language language, std::vector<ChartElement> *elements)
    : m_painter(painter), m_style(style), m_language(language), m_elements(elements)
{
}

Canvas::Face &Canvas::face(Letters letters)
{
    const int pixels = qMax(1, int(std::lround(pt(letters.points))));
    const int key = pixels * 2 + (letters.bold ? 1 : 0);
    const auto found = m_faces.find(key);
    if (found != m_faces.end())
        return found->second;
    QFont font = deskFontInPixels(pixels, letters.bold);
    // Paper is drawn ten and more times larger than the screen: hinted widths would show there.
    if (m_style.look == Look::Print)
        font.setHintingPreference(QFont::PreferNoHinting);
    // Measuring is most of the work of a drawing, and a chart is drawn again and again with the same words.
    static thread_local std::unordered_map<int, QHash<QString, double>> known;
    QHash<QString, double> &widths = known[key * 2 + (m_style.look == Look::Print ? 1 : 0)];
    if (widths.size() > 4000)
        widths.clear();
    return m_faces.emplace(key, Face{font, QFontMetricsF(font), &widths}).first->second;
}

double Canvas::Face::width(const QString &text) const
{
    const auto found = widths->constFind(text);
    if (found != widths->constEnd())
        return *found;
    return *widths->insert(text, metrics.horizontalAdvance(text));
}

PrintLetters Canvas::printed(Letters letters) const { return {pt(letters.points) / unitsPerPoint, letters.bold}; }

double Canvas::width(const QString &text, Letters letters)
{
    return m_style.letters ? m_style.letters->width(text, printed(letters)) : face(letters).width(text);
}

double Canvas::lineHeight(Letters letters) { return pt(letters.points) * 1.4; }

void Canvas::text(const QRectF &box, const QString &text, Letters letters, const QColor &colour,
                  Qt::Alignment alignment)
{
    if (!m_painter || text.isEmpty() || box.width() <= 0)
        return;
    if (PrintText *glyphs = m_style.letters.get()) {
        const PrintLetters size = printed(letters);
        const double pitch = PrintText::pitch(size);
        const double top = alignment & Qt::AlignTop ? box.top()
            : alignment & Qt::AlignBottom           ? box.bottom() - pitch
                                                    : box.center().y() - pitch / 2;
        glyphs->write(*m_painter, {box.left(), top}, box.width(), glyphs->elided(text, box.width() + 1, size), size,
                      colour, alignment & Qt::AlignHorizontal_Mask);
        glyphs->flush(*m_painter); // at once: what is drawn later may cover it
        return;
    }
    Face &f = face(letters);
    QString shown = text;
    double w = f.width(shown);
    if (w > box.width() + 0.5) {
        shown = f.metrics.elidedText(text, Qt::ElideRight, box.width());
        w = f.width(shown);
    }
    double x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - w;
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - w / 2;
    // The letters of Chinese fonts stand in a tall box; centring on the capital height looks centred.
    const double middle = f.metrics.capHeight() / 2;
    double y = box.center().y() + middle;
    if (alignment & Qt::AlignTop)
        y = box.top() + lineHeight(letters) / 2 + middle;
    else if (alignment & Qt::AlignBottom)
        y = box.bottom() - lineHeight(letters) / 2 + middle;
    m_painter->setFont(f.font);
    m_painter->setPen(colour);
    m_painter->drawText(QPointF(x, y), shown);
}

QStringList Canvas::lines(const QString &text, double width, Letters letters, int most)
{
    if (PrintText *glyphs = m_style.letters.get()) {
        const auto views = glyphs->wrap(text, width, printed(letters));
        QStringList lines;
        for (size_t i = 0; i < views.size() && int(i) < most; ++i)
            lines << (int(i) == most - 1 && views.size() > size_t(most)
                          ? glyphs->elided(text.mid(views[i].data() - text.constData()), width, printed(letters))
                          : views[i].toString());
        return lines;
    }
    Face &f = face(letters);
    if (!text.contains(u'\n') && f.width(text) <= width) // the common case
        return {text};
    const auto views =
        wrapText(text, width, [&f](char32_t c) { return f.width(QString::fromUcs4(&c, 1)); });
    QStringList lines;
    for (size_t i = 0; i < views.size() && int(i) < most; ++i) {
        if (int(i) == most - 1 && views.size() > size_t(most))
            lines << f.metrics.elidedText(text.mid(views[i].data() - text.constData()), Qt::ElideRight, width);
        else
            lines << views[i].toString();
    }
    return lines;
}

void Canvas::lines(const QRectF &box, const QStringList &lines, Letters letters, const QColor &colour,
                   Qt::Alignment alignment)
{
    const double step = lineHeight(letters) * 0.93;
    double y = box.top();
    if (alignment & Qt::AlignVCenter)
        y = box.center().y() - step * double(lines.size()) / 2;
    else if (alignment & Qt::AlignBottom)
        y = box.bottom() - step * double(lines.size());
    for (const QString &line : lines) {
        text(QRectF(box.left(), y, box.width(), step), line, letters, colour,
             (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
        y += step;
    }
}

void Canvas::fill(const QRectF &box, const QColor &colour)
{
    if (m_painter)
        m_painter->fillRect(box, colour);
}

void Canvas::line(QPointF from, QPointF to, double points, const QColor &colour, Qt::PenStyle style)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour, pt(points), style, Qt::FlatCap));
    m_painter->drawLine(from, to);
}

void Canvas::hatch(const QRectF &box, const QColor &colour)
{
    if (m_painter)
        paintHatch(*m_painter, box, pt(4.5), colour);
}

void Canvas::light(const QRectF &box, Light light)
{
    if (m_painter)
        paintLight(*m_painter, box, light, palette());
}

void Canvas::element(const QRectF &box, qint64 id, const Origin &origin, const QString &name,
                     qint64 row)
{
    if (m_elements)
        m_elements->push_back({box, id, row, origin, name});
}

QString figureInWords(const Figure &figure, Language language, bool withUnit)
{
    if (figure.state == Figure::State::Computing)
        return say("Chart", "being computed").in(language);
    if (!figure.isKnown())
        return lightName(Light::NoData).in(language);
    const QString unit = withUnit ? figure.unit.in(language) : QString();
    if (unit.isEmpty())
        return figure.toText();
    // A per-cent sign stands close in Chinese and English alike; other units keep a space.
    return unit == u"%" ? figure.toText() + unit : figure.toText() + QChar(QChar::Nbsp) + unit;
}

void paintLightsLegend(Canvas &canvas, const QRectF &line, const std::vector<Light> &occurring)
{
    constexpr Letters letters{8.5, false};
    double x = line.left();
    for (const Light light :
         {Light::Met, Light::OnCourse, Light::AtRisk, Light::Behind, Light::NotDue, Light::NoData}) {
        if (std::find(occurring.begin(), occurring.end(), light) == occurring.end())
            continue;
        const double mark = canvas.pt(7.5);
        canvas.light(QRectF(x, line.center().y() - mark / 2, mark, mark), light);
        const QString name = canvas.words(lightName(light));
        canvas.text(QRectF(x + canvas.pt(11), line.top(), line.right() - x, line.height()), name, letters,
                    canvas.palette().lightText(light));
        x += canvas.pt(11) + canvas.width(name, letters) + canvas.pt(12);
    }
}

} // namespace heyuan
