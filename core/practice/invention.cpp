#include "core/practice/invention.h"

#include "core/catalogue/reader.h"

#include <QJsonArray>

namespace heyuan::practice {

namespace {

// The nearest number with this many decimals.
Number roundedTo(Number value, int places)
{
    qint64 step = Number::scale;
    for (int i = 0; i < places; ++i)
        step /= 10;
    const qint64 raw = value.raw();
    return Number::fromRaw((raw + (raw < 0 ? -step / 2 : step / 2)) / step * step);
}

} // namespace

Error unreadable(const QString &what)
{
    return {ErrorKind::Invalid,
            say("Practice",
                "The practice data cannot be read: “%1” is not what is expected there. Install the program again.")
                .arg(what)};
}

Result<Number> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return Number(value.toInteger());
    const auto number = Number::parse(value.toString());
    return number ? Result<Number>(*number) : unreadable(value.toString());
}

Result<Period> periodOf(const QJsonValue &value)
{
    const auto period = Period::parse(value.toString());
    return period ? Result<Period>(*period) : unreadable(value.toString());
}

qint64 indicatorId(const QString &code) { return catalogue::idOf("indicator", code); }
qint64 areaId(const QString &code) { return catalogue::idOf("area", code); }

qint64 groupId(const QString &indicator, qsizetype n)
{
    return indicatorId(QStringLiteral("%1-%2").arg(indicator).arg(n + 1, 2, 10, QLatin1Char('0')));
}

Invention::Invention(QJsonObject plan)
    : m_plan(std::move(plan)), m_generator(quint32(m_plan.value(QLatin1String("seed")).toInteger()))
{
}

// The standard fixes what the generator yields, but not what its distributions make of it.
int Invention::noise(int percent)
{
    return percent > 0 ? int(m_generator() % quint32(2 * percent + 1)) - percent : 0;
}

bool Invention::isGap(const QString &indicator, const QString &area, const Period &month) const
{
    for (const QJsonValue &value : m_plan.value(QLatin1String("gaps")).toArray()) {
        const QJsonObject gap = value.toObject();
        const auto from = Period::parse(gap.value(QLatin1String("from")).toString());
        const auto to = Period::parse(gap.value(QLatin1String("to")).toString());
        if (gap.value(QLatin1String("indicator")).toString() == indicator
            && gap.value(QLatin1String("area")).toString() == area && from && to && *from <= month && month <= *to)
            return true;
    }
    return false;
}

Number Invention::changed(Number value, const QString &indicator, const QString &area, const Period &month) const
{
    for (const QJsonValue &one : m_plan.value(QLatin1String("changes")).toArray()) {
        const QJsonObject change = one.toObject();
        const auto from = Period::parse(change.value(QLatin1String("from")).toString());
        const auto to = Period::parse(change.value(QLatin1String("to")).toString());
        if (change.value(QLatin1String("indicator")).toString() == indicator
            && change.value(QLatin1String("area")).toString() == area && from && to && *from <= month && month <= *to)
            value = value.percent(Number(change.value(QLatin1String("percent")).toInteger()));
    }
    return value;
}

Measurement Invention::blank(const QString &indicator, const QString &area, const Period &period,
                             const QJsonObject &from) const
{
    Measurement measurement;
    measurement.indicator = {indicatorId(indicator)};
    measurement.area = {areaId(area)};
    measurement.period = period;
    measurement.source = from.value(QLatin1String("source")).toString(m_plan.value(QLatin1String("source")).toString());
    measurement.remark = from.value(QLatin1String("remark")).toString();
    const auto approved = Period::parse(m_plan.value(QLatin1String("approved_to")).toString());
    measurement.approved = approved && period.last() <= approved->last();
    for (const QJsonValue &value : m_plan.value(QLatin1String("remarks")).toArray()) {
        const QJsonObject remark = value.toObject();
        if (remark.value(QLatin1String("indicator")).toString() == indicator
            && remark.value(QLatin1String("area")).toString() == area
            && remark.value(QLatin1String("period")).toString() == period.toString())
            measurement.remark = remark.value(QLatin1String("remark")).toString();
    }
    return measurement;
}

// A month is the year's total by the area's weight (per mille) and the month's season (per cent of an average month).
Status Invention::addFlow(const QJsonObject &flow)
{
    const QString indicator = flow.value(QLatin1String("indicator")).toString();
    const auto from = periodOf(flow.value(QLatin1String("from")));
    const auto to = periodOf(flow.value(QLatin1String("to")));
    if (!from || !to)
        return unreadable(indicator);
    const QJsonArray season = flow.value(QLatin1String("season")).toArray();
    QJsonObject weights = flow.value(QLatin1String("weights")).toObject();
    if (weights.isEmpty())
        weights.insert(m_plan.value(QLatin1String("city")).toString(), 1000);
    const QJsonObject months = flow.value(QLatin1String("months")).toObject();
    const int places = int(flow.value(QLatin1String("places")).toInteger());
    for (auto weight = weights.begin(); weight != weights.end(); ++weight) {
        for (const Period &month : monthsBetween(from->first(), to->last())) {
            const auto year = numberOf(
                flow.value(QLatin1String("years")).toObject().value(QString::number(month.year())));
            if (!year || season.size() != 12)
                return unreadable(indicator);
            const qint64 share = months.value(month.toString()).toInteger(season.at(month.index() - 1).toInteger());
            // The noise is drawn for gaps as well, so that a gap more does not change the other figures.
            const int percent = 100 + noise(int(flow.value(QLatin1String("noise")).toInteger()));
            if (isGap(indicator, weight.key(), month))
                continue;
            Measurement one = blank(indicator, weight.key(), month, flow);
            const Number even = year->times(Number(weight.value().toInteger() * share)).dividedBy(1000 * 1200);
            one.value = roundedTo(changed(even.percent(Number(percent)), indicator, weight.key(), month), places);
            m_measurements.push_back(one);
        }
    }
    return {};
}

Status Invention::addStock(const QJsonObject &stock)
{
    const QString indicator = stock.value(QLatin1String("indicator")).toString();
    const QJsonArray periods = stock.value(QLatin1String("periods")).toArray();
    const QJsonObject values = stock.value(QLatin1String("values")).toObject();
    for (auto area = values.begin(); area != values.end(); ++area) {
        const QJsonArray list = area.value().toArray();
        if (list.size() != periods.size())
            return unreadable(indicator + u' ' + area.key());
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto period = periodOf(periods.at(i));
            const auto value = numberOf(list.at(i));
            if (!period || !value)
                return unreadable(indicator);
            Measurement one = blank(indicator, area.key(), *period, stock);
            one.value = *value;
            m_measurements.push_back(one);
        }
    }
    return {};
}

Status Invention::addEntry(const QJsonObject &entry)
{
    const QString indicator = entry.value(QLatin1String("indicator")).toString();
    const auto period = periodOf(entry.value(QLatin1String("period")));
    const auto value = numberOf(entry.value(QLatin1String("value")));
    if (!period || !value)
        return unreadable(indicator);
    Measurement one = blank(indicator, entry.value(QLatin1String("area")).toString(), *period, entry);
    one.value = *value;
    m_measurements.push_back(one);
    return {};
}

// What was invented for the whole, shared out by per cent with some noise; the last group gets the rest, so that they agree.
Status Invention::addGroups(const QJsonObject &grouping)
{
    const QString indicator = grouping.value(QLatin1String("indicator")).toString();
    const QJsonArray groups = grouping.value(QLatin1String("groups")).toArray();
    const auto from = periodOf(grouping.value(QLatin1String("from")));
    if (!from || groups.isEmpty())
        return unreadable(indicator);
    std::vector<Measurement> wholes;
    std::copy_if(m_measurements.begin(), m_measurements.end(), std::back_inserter(wholes), [&](const Measurement &m) {
        return m.indicator.id == indicatorId(indicator) && *from <= m.period; });
    for (const Measurement &whole : wholes) {
        Number rest = whole.value;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            Measurement one = whole;
            one.indicator = {groupId(indicator, i)};
            one.remark.clear();
            const qint64 percent = groups.at(i).toObject().value(QLatin1String("percent")).toInteger();
            one.value = i + 1 == groups.size() ? rest : roundedTo(whole.value.percent(Number(percent + noise(4))), 0);
            rest -= one.value;
            m_measurements.push_back(one);
        }
    }
    return {};
}

Result<std::vector<Adjustment>> Invention::adjustments(const std::vector<Measurement> &measurements) const
{
    std::vector<Adjustment> list;
    for (const QJsonValue &one : m_plan.value(QLatin1String("adjustments")).toArray()) {
        const QJsonObject object = one.toObject();
        const auto period = periodOf(object.value(QLatin1String("period")));
        const auto amount = numberOf(object.value(QLatin1String("amount")));
        if (!period || !amount)
            return unreadable(object.value(QLatin1String("indicator")).toString());
        const Ref indicator{indicatorId(object.value(QLatin1String("indicator")).toString())};
        const Ref area{areaId(object.value(QLatin1String("area")).toString())};
        const auto of = std::find_if(measurements.begin(), measurements.end(), [&](const Measurement &m) {
            return m.indicator == indicator && m.area == area && m.period == *period; });
        if (of == measurements.end())
            return unreadable(object.value(QLatin1String("indicator")).toString());
        Adjustment adjustment;
        adjustment.measurement = {of->id};
        adjustment.amount = *amount;
        adjustment.reason = object.value(QLatin1String("reason")).toString();
        adjustment.documentNumber = object.value(QLatin1String("document_number")).toString();
        adjustment.decidedOn = QDate::fromString(object.value(QLatin1String("decided_on")).toString(), Qt::ISODate);
        list.push_back(adjustment);
    }
    return list;
}

Result<std::vector<Measurement>> Invention::measurements()
{
    const std::pair<const char *, Status (Invention::*)(const QJsonObject &)> parts[] = {
        {"flows", &Invention::addFlow}, {"stocks", &Invention::addStock}, {"entries", &Invention::addEntry},
        {"groupings", &Invention::addGroups}};
    for (const auto &[name, add] : parts) {
        for (const QJsonValue &one : m_plan.value(QLatin1String(name)).toArray()) {
            if (Status s = (this->*add)(one.toObject()); !s)
                return s.error();
        }
    }
    return m_measurements;
}

} // namespace heyuan::practice
