#include "ui/chart/canvas.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainterPath>

#include <algorithm>
#include <map>

namespace heyuan {

namespace {

struct County {
    QPolygonF shape;
    QRectF label;
};
struct Layout {
    double columns = 1;
    double rows = 1;
    std::map<QByteArray, County> counties;
};

/// The schematic map that is built into the program.
const Layout &mapLayout()
{
    static const Layout layout = [] {
        Layout read;
        QFile file(QStringLiteral(":/county_map.json"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        read.columns = std::max(1.0, root.value(QLatin1String("columns")).toDouble());
        read.rows = std::max(1.0, root.value(QLatin1String("rows")).toDouble());
        for (const QJsonValue &value : root.value(QLatin1String("areas")).toArray()) {
            const QJsonObject area = value.toObject();
            County county;
            for (const QJsonValue &point : area.value(QLatin1String("shape")).toArray())
                county.shape << QPointF(point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble());
            const QJsonArray label = area.value(QLatin1String("label")).toArray();
            county.label = QRectF(label.at(0).toDouble(), label.at(1).toDouble(), label.at(2).toDouble(),
                                  label.at(3).toDouble());
            read.counties[area.value(QLatin1String("code")).toString().toLatin1()] = county;
        }
        return read;
    }();
    return layout;
}

QString inWords(const MapTile &tile, Language language, bool isGround)
{
    if (isGround)
        return tile.name.in(language) + u' ' + figureInWords(tile.figure, language);
    QString words = say("Chart", "%1: %2, %3").arg(tile.name).arg(figureInWords(tile.figure, language))
                        .arg(lightName(tile.light)).in(language);
    if (!tile.figure.isKnown() && !tile.figure.why.isEmpty())
        words += u'\n' + tile.figure.why.in(language);
    return words;
}

void paintPoint(Canvas &canvas, QPointF at, const MapPoint &point)
{
    QPainter *painter = canvas.painter();
    if (!painter)
        return;
    const Palette &p = canvas.palette();
    const double half = canvas.pt(point.shape == MapPoint::Shape::Square ? 4 : point.shape == MapPoint::Shape::Triangle ? 3.4 : 1.8);
    const QColor colour = point.fill == MapPoint::Fill::Crossed ? p.mutedText : p.accent;
    painter->setPen(QPen(point.fill == MapPoint::Fill::Solid ? p.surface : colour, canvas.pt(point.fill == MapPoint::Fill::Solid ? 0.5 : 1)));
    painter->setBrush(point.fill == MapPoint::Fill::Solid ? colour : p.surface);
    if (point.shape == MapPoint::Shape::Dot)
        painter->drawEllipse(at, half, half);
    else if (point.shape == MapPoint::Shape::Square)
        painter->drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
    else
        painter->drawPolygon(QPolygonF{{at.x(), at.y() - half}, {at.x() + half, at.y() + half}, {at.x() - half, at.y() + half}});
    if (point.fill == MapPoint::Fill::Crossed) {
        painter->setPen(QPen(p.text, canvas.pt(0.8)));
        painter->drawLine(QPointF(at.x() - half, at.y() - half), QPointF(at.x() + half, at.y() + half));
        painter->drawLine(QPointF(at.x() - half, at.y() + half), QPointF(at.x() + half, at.y() - half));
    }
}

void paintPointsLegend(Canvas &canvas, const QRectF &line, const MapChart &chart)
{
    constexpr Letters letters{8.5, false};
    double x = line.left();
    for (const auto &[point, meaning] : chart.legend) {
        const QString words = canvas.words(meaning);
        const double wide = canvas.width(words, letters);
        if (x + canvas.pt(12) + wide > line.right())
            return;
        paintPoint(canvas, {x + canvas.pt(5), line.center().y()}, point);
        canvas.text(QRectF(x + canvas.pt(12), line.top(), wide + 1, line.height()), words, letters, canvas.palette().text);
        x += canvas.pt(24) + wide;
    }
}

/// The ground of points: the county's outline. Its name is written over the points.
void paintGround(Canvas &canvas, const QPolygonF &shape, const QRectF &, const MapTile &)
{
    QPainter *painter = canvas.painter();
    if (!painter)
        return;
    const Palette &p = canvas.palette();
    painter->setPen(QPen(p.mutedText, canvas.pt(0.9), Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter->setBrush(p.surface);
    painter->drawPolygon(shape);
}

/// The county's name and figure at the top of its field, on a plate so that points under it do not run into the letters.
void paintGroundName(Canvas &canvas, const QRectF &label, const MapTile &tile)
{
    const Palette &p = canvas.palette();
    Letters letters{8.5, true};
    const QString words = canvas.words(tile.name) + u' ' + figureInWords(tile.figure, canvas.language(), false);
    while (letters.points > 6.5 && canvas.width(words, letters) > label.width())
        letters.points -= 0.5;
    constexpr int mostLines = 3;
    const QStringList lines = canvas.lines(words, label.width() + canvas.pt(2), letters, mostLines);
    double wide = 0;
    for (const QString &line : lines)
        wide = std::max(wide, canvas.width(line, letters) + canvas.pt(6));
    const QRectF plate(label.center().x() - wide / 2, label.top(), wide, canvas.lineHeight(letters) * double(lines.size()));
    if (QPainter *painter = canvas.painter()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(p.surface);
        painter->drawRoundedRect(plate, canvas.pt(2), canvas.pt(2));
    }
    canvas.lines(plate, lines, letters, p.text, Qt::AlignHCenter | Qt::AlignTop);
}

/// Where a point lies in the county's outline: what would fall outside of a schematic shape is drawn towards its middle.
QPointF within(const QPolygonF &shape, const MapPoint &point)
{
    const QRectF box = shape.boundingRect();
    QPointF middle;
    for (const QPointF &corner : shape)
        middle += corner / double(shape.size());
    const QPointF at(box.left() + box.width() * (0.04 + 0.92 * std::clamp(point.x, 0.0, 1.0)), box.top() + box.height() * (0.04 + 0.92 * std::clamp(point.y, 0.0, 1.0)));
    for (double pull = 0; pull < 1; pull += 0.05) {
        const QPointF moved = at + (middle - at) * pull;
        if (shape.containsPoint(moved, Qt::OddEvenFill))
            return moved;
    }
    return middle;
}

void paintTile(Canvas &canvas, const QPolygonF &shape, const QRectF &label, const MapTile &tile)
{
    QPainter *painter = canvas.painter();
    if (!painter)
        return;
    const Palette &p = canvas.palette();
    painter->setPen(Qt::NoPen);
    painter->setBrush(p.ground(tile.light));
    painter->drawPolygon(shape);
    if (tile.light == Light::NoData) {
        QPainterPath path;
        path.addPolygon(shape);
        painter->save();
        painter->setClipPath(path, Qt::IntersectClip);
        canvas.hatch(shape.boundingRect(), p.hairline);
        painter->restore();
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(p.mutedText, canvas.pt(0.9), Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter->drawPolygon(shape);

    // Letters shrink until the name stands in its field with no word torn.
    Letters nameLetters{9.5, true};
    Letters figureLetters{9.5, false};
    const QString figure = figureInWords(tile.figure, canvas.language());
    const QString fullName = canvas.words(tile.name);
    QStringList name;
    double nameHeight = 0;
    double figureHeight = 0;
    for (;; nameLetters.points = figureLetters.points = nameLetters.points - 0.5) {
        name = canvas.lines(fullName, label.width(), nameLetters, 2);
        nameHeight = canvas.lineHeight(nameLetters) * double(name.size());
        figureHeight = canvas.lineHeight(figureLetters);
        bool whole = name.join(u' ') == fullName || name.join(QString()) == fullName;
        for (const QString &word : fullName.split(u' '))
            whole = whole
                && (word.isEmpty() || word[0].unicode() >= 0x2E80 || canvas.width(word, nameLetters) <= label.width());
        if ((whole && nameHeight + figureHeight <= label.height()) || nameLetters.points <= 6)
            break;
    }
    double y = label.center().y() - (nameHeight + figureHeight) / 2;
    canvas.lines(QRectF(label.left(), y, label.width(), nameHeight), name, nameLetters, p.text,
                 Qt::AlignHCenter | Qt::AlignTop);
    y += nameHeight;
    const double mark = canvas.pt(8);
    const double wide = std::min(canvas.width(figure, figureLetters), label.width() - mark - canvas.pt(4));
    const double x = label.center().x() - (mark + canvas.pt(4) + wide) / 2;
    canvas.light(QRectF(x, y + (figureHeight - mark) / 2, mark, mark), tile.light);
    canvas.text(QRectF(x + mark + canvas.pt(4), y, wide + 1, figureHeight), figure, figureLetters,
                tile.figure.isKnown() ? p.text : p.mutedText);
}

} // namespace

double mapHeight(Canvas &canvas, double width, const MapChart &)
{
    const Layout &layout = mapLayout();
    return std::min(width, canvas.pt(420)) * 0.8 * layout.rows / layout.columns + canvas.pt(18);
}

void paintMap(Canvas &canvas, const QRectF &body, const MapChart &chart)
{
    const Layout &layout = mapLayout();
    std::vector<Light> lights;
    for (const MapTile &tile : chart.tiles)
        lights.push_back(tile.light);
    const bool hasPoints = !chart.points.empty();
    std::map<QByteArray, QPolygonF> shapes;
    std::vector<std::pair<QRectF, const MapTile *>> names; // of the grounds
    if (hasPoints)
        paintPointsLegend(canvas, QRectF(body.left(), body.top(), body.width(), canvas.pt(14)), chart);
    else
        paintLightsLegend(canvas, QRectF(body.left(), body.top(), body.width(), canvas.pt(14)), lights);
    QRectF field = body.adjusted(0, canvas.pt(18), 0, -canvas.pt(1));

    std::vector<const MapTile *> elsewhere; // areas that the map does not know: a column of plain tiles beside it
    for (const MapTile &tile : chart.tiles)
        if (!layout.counties.count(tile.areaCode))
            elsewhere.push_back(&tile);
    QRectF besides;
    if (!elsewhere.empty()) {
        const bool onlyThose = elsewhere.size() == chart.tiles.size();
        const double width = onlyThose ? field.width() : std::min(field.width() * 0.3, canvas.pt(110));
        besides = QRectF(field.right() - width, field.top(), width, field.height());
        field.setRight(besides.left() - canvas.pt(8));
    }
    // The shape of the city may be stretched a little, no more.
    const double perColumn = field.width() / layout.columns;
    const double perRow = field.height() / layout.rows;
    const double x1 = std::min(perColumn, perRow * 1.3);
    const double y1 = std::min(perRow, perColumn * 1.1);
    const QPointF origin(field.left() + (field.width() - x1 * layout.columns) / 2, field.top());
    const auto place = [&](QPointF point) { return QPointF(origin.x() + point.x() * x1, origin.y() + point.y() * y1); };
    const auto moved = [&](const QPolygonF &shape) {
        QPolygonF there;
        for (const QPointF &point : shape)
            there << place(point);
        return there;
    };
    if (QPainter *painter = canvas.painter(); painter && elsewhere.size() < chart.tiles.size()) {
        painter->setPen(QPen(canvas.palette().hairline, canvas.pt(0.6)));
        painter->setBrush(Qt::NoBrush);
        for (const auto &[code, county] : layout.counties)
            painter->drawPolygon(moved(county.shape));
    }
    for (const MapTile &tile : chart.tiles) {
        const auto found = layout.counties.find(tile.areaCode);
        if (found == layout.counties.end())
            continue;
        const QRectF label(place(found->second.label.topLeft()), place(found->second.label.bottomRight()));
        const QPolygonF shape = moved(found->second.shape);
        shapes[tile.areaCode] = shape;
        (hasPoints ? paintGround : paintTile)(canvas, shape, label, tile);
        names.emplace_back(label, &tile);
        canvas.element(label, tile.id, tile.figure.origin, inWords(tile, canvas.language(), hasPoints));
    }
    const size_t across = elsewhere.size() == chart.tiles.size() && elsewhere.size() > 3 ? 3 : 1;
    const size_t down = (elsewhere.size() + across - 1) / std::max<size_t>(across, 1);
    for (size_t i = 0; i < elsewhere.size(); ++i) {
        const QSizeF size(besides.width() / double(across), std::min(besides.height() / double(down), hasPoints ? besides.height() : canvas.pt(60)));
        const QRectF tile = QRectF(besides.topLeft() + QPointF(double(i % across) * size.width(),
                                                               double(i / across) * size.height()), size)
                                .adjusted(canvas.pt(1), canvas.pt(1), -canvas.pt(1), -canvas.pt(1));
        shapes[elsewhere[i]->areaCode] = QPolygonF(tile);
        (hasPoints ? paintGround : paintTile)(canvas, QPolygonF(tile), tile, *elsewhere[i]);
        names.emplace_back(tile, elsewhere[i]);
        canvas.element(tile, elsewhere[i]->id, elsewhere[i]->figure.origin, inWords(*elsewhere[i], canvas.language(), hasPoints));
    }
    for (const MapPoint &point : chart.points) {
        const auto ground = shapes.find(point.areaCode);
        if (ground == shapes.end())
            continue;
        const QPointF at = within(ground->second, point);
        paintPoint(canvas, at, point);
        const double reach = canvas.pt(4);
        canvas.element(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach), point.id, {}, canvas.words(point.name));
    }
    for (const auto &[label, tile] : names) {
        if (hasPoints)
            paintGroundName(canvas, label, *tile);
    }
}

} // namespace heyuan
