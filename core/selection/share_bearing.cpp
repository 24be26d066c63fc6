#include "core/selection/share_bearing.h"

#include "core/selection/selection_rule.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heyuan {

namespace {

/// What was decided in the words of the catalogue; own words as they were written.
Text decisionOf(const QString &key, const QString &ownWords, const QString &readings)
{
    for (const QJsonValue &one : QJsonDocument::fromJson(readings.toUtf8()).array()) {
        if (one[QLatin1String("key")].toString() == key)
            return Text::of(one[QLatin1String("zh")].toString(), one[QLatin1String("en")].toString());
    }
    return Text::plain(ownWords.isEmpty() ? key : ownWords);
}

struct Bearing {
    ShareBearing ofEach;
    ShareBearing ofAll;
    bool isOfAll = false;      ///< decided to be a share of the whole
};

void weigh(ShareBearing &bearing, const Query &q, bool isBinding)
{
    using Weight = ShareBearing::Weight;
    if (isBinding)
        return;
    const Weight here = q.text(1).isEmpty() ? Weight::Undecided : Weight::Guides;
    // What is decided to be a guide stays one, however the rest will be read.
    if (bearing.weight == Weight::Guides && here != Weight::Guides)
        return;
    if (bearing.weight != here)
        bearing = {here, {}, here == Weight::Guides ? decisionOf(q.text(1), q.text(2), q.text(3)) : Text::of(q.text(4), q.text(5))};
    bearing.readings << q.text(0);
}

Result<Bearing> bearingOf(Database &database, const QString &constraint)
{
    Bearing bearing;
    Query q = database.query(QStringLiteral("select distinct r.code, r.decided, r.decided_words, r.readings, r.question_zh, r.question_en from reading_link l join reading r on r.id = l.reading_id "
                                            "where l.item_type = 'policy_constraint' and l.item_code = ? and l.deleted_at is null and r.deleted_at is null order by r.code"));
    if (Status s = q.run({constraint}); !s)
        return s.error();
    while (q.next()) {
        const auto &each = SelectionRule::shipped().shareReadings;
        const auto binding = each.constFind(q.text(0));
        if (binding == each.constEnd())
            continue;
        const bool isOfAll = SelectionRule::shipped().totalReadings.value(q.text(0)).contains(q.text(1));
        bearing.isOfAll = bearing.isOfAll || isOfAll;
        weigh(bearing.ofEach, q, binding->contains(q.text(1)));
        weigh(bearing.ofAll, q, isOfAll || binding->contains(q.text(1)));
    }
    return bearing;
}

} // namespace

Text ShareBearing::sentence() const
{
    const QString codes = readings.join(QStringLiteral(", "));
    switch (weight) {
    case Weight::Undecided: return say("Selection", "It depends on a wording that has to be decided first (%1): %2").arg(codes).arg(words);
    case Weight::Guides: return say("Selection", "By the decision on %1 the plan of one county is not held to it: %2.").arg(codes).arg(words);
    case Weight::Binds: break;
    }
    return {};
}

QString ShareBearing::key() const
{
    return weight == Weight::Binds ? QStringLiteral("binds") : weight == Weight::Undecided ? QStringLiteral("undecided") : QStringLiteral("guides");
}

Result<std::map<qint64, ShareBearing>> shareBearings(Database &database, const std::vector<MoneyConstraint> &constraints)
{
    std::map<qint64, ShareBearing> bearings;
    for (const MoneyConstraint &constraint : constraints) {
        auto bearing = bearingOf(database, constraint.code);
        if (!bearing)
            return bearing.error();
        bearings.emplace(constraint.id, std::move(bearing->ofEach));
    }
    return bearings;
}

Result<std::map<qint64, ShareBearing>> totalBearings(Database &database, const std::vector<MoneyConstraint> &constraints)
{
    std::map<qint64, ShareBearing> bearings;
    for (const MoneyConstraint &constraint : constraints) {
        auto bearing = bearingOf(database, constraint.code);
        if (!bearing)
            return bearing.error();
        if (bearing->isOfAll)
            bearings.emplace(constraint.id, std::move(bearing->ofAll));
    }
    return bearings;
}

} // namespace heyuan
