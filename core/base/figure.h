#pragma once

#include "core/base/number.h"
#include "core/base/text.h"

#include <QDate>

#include <optional>
#include <vector>

namespace heyuan {

/// Rows that stand behind a figure: a record type and the ids, or a question to the store (indicator, area, dates).
struct Origin {
    QByteArray recordType;          ///< "measurement", "fact", "target" …
    std::vector<qint64> ids;        ///< explicit rows; empty if the filter says it
    qint64 indicator = 0;
    qint64 area = 0;
    QDate from;
    QDate to;
};

/// A number that knows what it is: unit, scope, date, the rows behind it and the clause that asks for it. A figure
/// without a value is 'no data' and says why; it is never 0.
struct Figure {
    enum class State { Known, NoData, Computing };
    State state = State::NoData;
    Number value;
    Text unit;
    int places = 0;      ///< decimals shown
    QDate asOf;
    Origin origin;
    qint64 clause = 0;
    Text why;            ///< for NoData: what is missing and who must supply it

    static Figure of(Number value, Text unit, int places = 0)
    {
        Figure f;
        f.state = State::Known;
        f.value = value;
        f.unit = std::move(unit);
        f.places = places;
        return f;
    }
    static Figure missing(Text why)
    {
        Figure f;
        f.why = std::move(why);
        return f;
    }
    bool isKnown() const { return state == State::Known; }
    /// "1,234", or "—" where there is no data.
    QString toText() const { return isKnown() ? value.toText(places) : QStringLiteral("—"); }
};

/// How a target stands. Always shown as colour, shape and word together.
enum class Light { Met, OnCourse, AtRisk, Behind, NotDue, NoData };

Text lightName(Light light);
/// ● ◐ ▲ ■ ○ –
QChar lightMark(Light light);
/// Keys under which lights are kept where a value has to be text: "light.met" …
QByteArray lightKey(Light light);
std::optional<Light> lightFromKey(QByteArrayView key);
inline constexpr Light allLights[] = {Light::Behind, Light::AtRisk, Light::OnCourse, Light::Met, Light::NotDue, Light::NoData};

} // namespace heyuan
