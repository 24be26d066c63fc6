#include "core/station/station_rule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

QJsonObject shipped()
{
    QFile file(QStringLiteral(":/station_rule.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the station rule is missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// What a constraint says; nothing where the database has none of this code.
struct Constraint {
    RuleFigure figure;
    Number threshold;
    Number extra = 1;
};

Result<std::optional<Constraint>> constraintOf(Store &store, const QString &code)
{
    std::optional<Constraint> found;
    if (code.isEmpty())
        return found;
    Query q = store.database().query(QStringLiteral(
        "select c.value, c.threshold, c.extra, c.clause_id, d.short_zh, d.short_en, d.name_zh, d.name_en, l.path, l.name_en from policy_constraint c left join document d on d.id = c.document_id "
        "left join clause l on l.id = c.clause_id where c.code = ? and c.deleted_at is null"));
    if (Status s = q.run({code}); !s)
        return s.error();
    if (!q.next() || q.isNull(0))
        return found;
    found.emplace();
    found->figure.value = Number::fromRaw(q.integer(0));
    found->threshold = Number::fromRaw(q.integer(1));
    if (!q.isNull(2))
        found->extra = Number::fromRaw(q.integer(2));
    found->figure.clause = q.integer(3);
    const Text document = Text::of(q.text(4).isEmpty() ? q.text(6) : q.text(4), q.text(5).isEmpty() ? q.text(7) : q.text(5));
    found->figure.cited = q.isNull(8) ? Text::plain(code) : say("Station", "%1, %2").arg(document).arg(Text::of(q.text(8), q.text(9).isEmpty() ? q.text(8) : q.text(9)));
    return found;
}

Result<QString> readingOf(Store &store, const QJsonObject &given)
{
    const auto decided = store.database().scalar(QStringLiteral("select decided from reading where code = ? and deleted_at is null"), {given.value(QLatin1String("reading")).toString()});
    if (!decided)
        return decided.error();
    // Words of one's own cannot be counted with; the figures then follow the handling until somebody chooses.
    const QString key = decided->toString();
    const bool isChoice = !key.isEmpty() && key != u"other" && key != u"handling";
    return isChoice ? key : given.value(QLatin1String("until_decided")).toString();
}

} // namespace

qint64 SitingRule::pointsFor(Number residents) const
{
    const qint64 base = villageMost ? villageMost->value.rounded() : 0;
    if (!extraPer || extraPer->value.raw() <= 0 || residents <= extraFrom)
        return base;
    const qint64 per = extraPer->value.raw();
    const qint64 beyond = (residents - extraFrom).raw();
    const qint64 steps = extraReading == u"part_beyond" ? (beyond + per - 1) / per
        : extraReading == u"from_zero"                  ? residents.raw() / per
                                                        : beyond / per;
    return base + steps * extraPoints.rounded();
}

bool SitingRule::isTooNear(qint64 metres) const
{
    if (!metresApart)
        return false;
    const Number distance(metres);
    return distanceReading.startsWith(u"from") ? distance < metresApart->value : distance <= metresApart->value;
}

bool SitingRule::asksSameVillageOnly() const { return distanceReading.endsWith(u"same_village"); }

Result<StationRules> StationRules::load(Store &store)
{
    static const QJsonObject given = shipped();
    StationRules rules;
    rules.bottomPercent = given.value(QLatin1String("bottom_percent")).toInt();
    rules.idleMonths = given.value(QLatin1String("idle_months")).toInt();
    const QJsonObject facts = given.value(QLatin1String("facts")).toObject();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        rules.m_facts.insert(fact.key(), fact.value().toString());
    const QJsonObject readings = given.value(QLatin1String("readings")).toObject();
    const auto distanceReading = readingOf(store, readings.value(QLatin1String("distance")).toObject());
    if (!distanceReading)
        return distanceReading.error();
    const auto extraReading = readingOf(store, readings.value(QLatin1String("extra")).toObject());
    if (!extraReading)
        return extraReading.error();
    for (const QJsonValue &value : given.value(QLatin1String("siting")).toArray()) {
        const QJsonObject set = value.toObject();
        SitingRule &rule = rules.m_rules[set.value(QLatin1String("area")).toString()];
        rule.distanceReading = *distanceReading;
        rule.extraReading = *extraReading;
        const std::pair<const char *, std::optional<RuleFigure> SitingRule::*> parts[] = {
            {"town", &SitingRule::townMost}, {"village", &SitingRule::villageMost}, {"extra", &SitingRule::extraPer}, {"distance", &SitingRule::metresApart}};
        for (const auto &[name, member] : parts) {
            const auto constraint = constraintOf(store, set.value(QLatin1String(name)).toString());
            if (!constraint)
                return constraint.error();
            if (!*constraint)
                continue;
            rule.*member = (*constraint)->figure;
            if (member == &SitingRule::extraPer) {
                rule.extraFrom = (*constraint)->threshold;
                rule.extraPoints = (*constraint)->extra;
            }
            if (member == &SitingRule::metresApart)
                rule.metresApart->value = rule.metresApart->value.times(1000); // the documents say kilometres
        }
    }
    const QJsonObject boxes = given.value(QLatin1String("boxes")).toObject();
    for (auto box = boxes.begin(); box != boxes.end(); ++box) {
        const QJsonArray sides = box.value().toArray();
        const auto side = [&](int at) { return Number::parse(sides.at(at).toString()).value_or(Number()); };
        rules.m_boxes[box.key()] = {box.key(), {side(0), side(1)}, {side(2), side(3)}};
    }
    return rules;
}

const SitingRule &StationRules::of(const QStringList &areaCodes) const
{
    for (const QString &code : areaCodes) {
        if (const auto rule = m_rules.find(code); rule != m_rules.end())
            return rule->second;
    }
    static const SitingRule none;
    const auto rule = m_rules.find(QString());
    return rule == m_rules.end() ? none : rule->second;
}

const StationRules::Box *StationRules::boxOf(const QStringList &areaCodes) const
{
    for (const QString &code : areaCodes) {
        if (const auto box = m_boxes.find(code); box != m_boxes.end())
            return &box->second;
    }
    return nullptr;
}

} // namespace heyuan
