#include "core/place/coordinate.h"

#include <QRegularExpression>

#include <cmath>
#include <numbers>

namespace heyuan {

namespace {

constexpr double earthMetres = 6'371'008.8; // mean radius of the earth (IUGG)

double radians(Number degrees) { return degrees.toDouble() * std::numbers::pi / 180; }

} // namespace

qint64 metresBetween(const Coordinate &a, const Coordinate &b)
{
    const double up = std::sin((radians(b.latitude) - radians(a.latitude)) / 2);
    const double along = std::sin((radians(b.longitude) - radians(a.longitude)) / 2);
    const double h = up * up + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * along * along;
    return qRound64(2 * earthMetres * std::asin(std::sqrt(std::min(1.0, h))));
}

std::array<double, 3> inSpace(const Coordinate &of)
{
    const double latitude = radians(of.latitude);
    const double longitude = radians(of.longitude);
    return {earthMetres * std::cos(latitude) * std::cos(longitude), earthMetres * std::cos(latitude) * std::sin(longitude), earthMetres * std::sin(latitude)};
}

std::optional<Number> readDegrees(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:东经|北纬|[EN])?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*[°度]?\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*['′’分]\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:[\"″”秒]|''|′′)?)?)?\\s*(?:[EN])?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(withPlainDigits(text).simplified());
    if (!match.hasMatch())
        return {};
    const double minutes = match.captured(2).toDouble();
    const double seconds = match.captured(3).toDouble();
    if (minutes >= 60 || seconds >= 60)
        return {};
    const double degrees = match.captured(1).toDouble() + minutes / 60 + seconds / 3600;
    return Number::fromRaw(qRound64(degrees * double(Number::scale)));
}

} // namespace heyuan
