#include "core/practice/station_invention.h"

#include "core/place/area.h"
#include "core/practice/invention.h"
#include "core/station/asset.h"
#include "core/station/station.h"
#include "core/station/station_activity.h"
#include "core/station/station_check.h"

#include <QJsonArray>

#include <cmath>
#include <random>

namespace heyuan::practice {

namespace {

struct Village {
    qint64 id = 0;
    QString code;
    QString name;
    qint64 town = 0;
    QString townName;
    Coordinate at;
    int residents = 0;
    bool isPoor = false;
};

class StationInvention
{
public:
    StationInvention(Transaction &transaction, QJsonObject plan)
        : m_transaction(transaction), m_plan(std::move(plan)), m_dice(quint32(m_plan.value(QLatin1String("seed")).toInteger()))
    {
    }

    Status make()
    {
        for (const QJsonValue &county : m_plan.value(QLatin1String("counties")).toArray()) {
            if (Status s = addCounty(county.toObject()); !s)
                return s;
            ++m_county;
        }
        addSubsidies();
        const QString what = QStringLiteral("Practice data");
        if (Status s = m_transaction.load(m_areas, what); !s)
            return s;
        if (Status s = m_transaction.load(m_facts, what); !s)
            return s;
        if (Status s = m_transaction.load(m_stations, what); !s)
            return s;
        if (Status s = m_transaction.load(m_equipment, what); !s)
            return s;
        if (Status s = m_transaction.load(m_activity, what); !s)
            return s;
        if (Status s = m_transaction.load(m_subsidies, what); !s)
            return s;
        return m_transaction.load(m_checks, what);
    }

private:
    int roll(int below) { return int(m_dice() % quint32(below)); }
    int number(const QJsonObject &of, const char *key) const { return int(of.value(QLatin1String(key)).toInteger()); }
    QString pick(const char *list)
    {
        const QJsonArray all = m_plan.value(QLatin1String(list)).toArray();
        return all.at(roll(int(all.size()))).toString();
    }
    static bool has(const QJsonObject &county, const char *fault) { return county.value(QLatin1String("faults")).toArray().contains(QLatin1String(fault)); }

    /// Names repeat from county to county and from town to town, as they do.
    std::pair<QString, QString> name(int at) const
    {
        const QJsonArray first = m_plan.value(QLatin1String("first")).toArray();
        const QJsonArray second = m_plan.value(QLatin1String("second")).toArray();
        const QJsonArray a = first.at(at % first.size()).toArray();
        const QJsonArray b = second.at((at / first.size() + at) % second.size()).toArray();
        return {a.at(0).toString() + b.at(0).toString(), a.at(1).toString() + b.at(1).toString()};
    }

    Result<qint64> addArea(const QString &code, const QString &level, qint64 parent, const QString &zh, const QString &en)
    {
        const auto id = m_transaction.newId();
        if (!id)
            return id.error();
        Area row;
        row.id = *id;
        row.code = code;
        row.level = level;
        row.parent = {parent};
        row.nameZh = zh;
        row.nameEn = en;
        row.officialCode = false;
        row.noteZh = m_plan.value(QLatin1String("note_zh")).toString();
        row.noteEn = m_plan.value(QLatin1String("note_en")).toString();
        m_areas.push_back(row);
        return *id;
    }

    void addFact(const char *key, const Village &village, int value)
    {
        Fact row;
        row.code = QStringLiteral("practice-%1-%2").arg(QLatin1String(key), village.code);
        row.key = QLatin1String(key);
        row.area = {village.id};
        const bool isResidents = key == std::string_view("village_residents");
        row.nameZh = village.townName + village.name + (isResidents ? QStringLiteral("常住人口（练习数据）") : QStringLiteral("为省定贫困村（练习数据）"));
        row.unit = isResidents ? QStringLiteral("人") : QStringLiteral("村");
        row.value = Number(value);
        row.asOf = QDate::fromString(m_plan.value(QLatin1String("residents_as_of")).toString(), Qt::ISODate);
        m_facts.push_back(row);
    }

    /// The county's own towns where the catalogue has them.
    Result<std::vector<Area>> townsOf(const QJsonObject &county)
    {
        const QString code = county.value(QLatin1String("area")).toString();
        Filter filter;
        filter.conditions = {{"parent_id", Condition::Test::Is, areaId(code)}, {"level", Condition::Test::Is, QStringLiteral("town")}};
        auto towns = m_transaction.store().all<Area>(filter);
        if (!towns)
            return towns.error();
        for (int i = 0; i < number(county, "towns"); ++i) {
            const auto [zh, en] = name(i * 5 + m_county * 29);
            const auto id = addArea(QStringLiteral("%1T%2").arg(code).arg(i + 1, 2, 10, QLatin1Char('0')), QStringLiteral("town"), areaId(code), zh + QStringLiteral("镇"), en);
            if (!id)
                return id.error();
            towns->push_back(m_areas.back());
        }
        return towns;
    }

    Result<std::vector<Village>> villagesOf(const QJsonObject &county, const std::vector<Area> &towns)
    {
        const int count = number(county, "villages");
        const auto side = [&](const char *key) { return county.value(QLatin1String(key)).toDouble(); };
        const double width = (side("east") - side("west")) * 0.91; // of a degree of latitude, at these latitudes
        const double height = side("north") - side("south");
        const int columns = std::max(1, int(std::sqrt(count * width / height)));
        const int rows = (count + columns - 1) / columns;
        std::vector<Village> villages;
        for (int i = 0; i < count; ++i) {
            const Area &town = towns[size_t(i) * towns.size() / size_t(count)];
            const auto [zh, en] = name(i * 3 + m_county * 41);
            Village village;
            village.code = QStringLiteral("%1V%2").arg(town.code).arg(i + 1, 3, 10, QLatin1Char('0'));
            const auto id = addArea(village.code, QStringLiteral("village"), town.id, zh + QStringLiteral("村"), en);
            if (!id)
                return id.error();
            village.id = *id;
            village.name = zh + QStringLiteral("村");
            village.town = town.id;
            village.townName = town.nameZh;
            // A grid a little out of line; ten-thousandths of a degree.
            const auto place = [&](double from, double to, int at, int of) { return Number::fromRaw(qRound64((from + (to - from) * (at + 0.5) / of) * 10'000) + roll(60) - 30); };
            village.at = {place(side("west"), side("east"), i % columns, columns), place(side("south"), side("north"), i / columns, rows)};
            village.residents = 900 + roll(3600) + (roll(12) == 0 ? 2500 : 0);
            village.isPoor = i * number(county, "poor") / count != (i + 1) * number(county, "poor") / count;
            villages.push_back(village);
        }
        return villages;
    }

    Station blank(const QString &kind, qint64 area, const QString &name)
    {
        Station row;
        row.kind = kind;
        row.area = {area};
        row.name = name;
        row.operatedBy = pick("operators");
        row.contact = pick("people");
        row.phone = QStringLiteral("199%1").arg(m_phones++, 8, 10, QLatin1Char('0'));
        row.services = m_plan.value(QLatin1String("services")).toString();
        row.openedOn = QDate(2019, 6, 1).addDays(roll(440));
        row.status = QStringLiteral("operating");
        const int grade = roll(10);
        row.grade = grade == 0 ? QStringLiteral("model") : grade < 7 ? QStringLiteral("standard") : QStringLiteral("basic");
        return row;
    }

    Result<qint64> add(Station row, const QString &code, QChar letter, int n)
    {
        const auto id = m_transaction.newId();
        if (!id)
            return id.error();
        row.id = *id;
        row.code = QStringLiteral("%1-%2%3").arg(code).arg(letter).arg(n, 2, 10, QLatin1Char('0'));
        if (row.status == u"operating")
            row.plaque = QStringLiteral("练习%1").arg(m_stations.size() + 1, 4, 10, QLatin1Char('0'));
        m_stations.push_back(row);
        return *id;
    }

    Status addCounty(const QJsonObject &county)
    {
        const QString code = county.value(QLatin1String("area")).toString();
        const auto towns = townsOf(county);
        if (!towns)
            return towns.error();
        auto villages = villagesOf(county, *towns);
        if (!villages)
            return villages.error();
        const size_t first = m_stations.size();
        Station centre = blank(QStringLiteral("county_centre"), areaId(code), county.value(QLatin1String("short")).toString() + QStringLiteral("电子商务公共服务中心"));
        centre.openedOn = QDate(2019, 5, 20);
        centre.grade = QStringLiteral("model");
        if (const auto id = add(centre, code, u'X', 1); !id)
            return id.error();
        for (int i = 0; i < number(county, "stations"); ++i) {
            const Area &town = (*towns)[size_t(i)];
            Station row = blank(QStringLiteral("town_station"), town.id, town.nameZh + QStringLiteral("电子商务服务站"));
            if (const auto id = add(row, town.code, u'Z', 1); !id)
                return id.error();
            if (i == 4 && has(county, "two_in_town")) {
                row.name = town.nameZh + QStringLiteral("电商便民服务站");
                if (const auto id = add(row, town.code, u'Z', 2); !id)
                    return id.error();
            }
        }
        if (Status s = addPoints(county, *villages); !s)
            return s;
        for (const Village &village : *villages) {
            if (village.residents > 0)
                addFact("village_residents", village, village.residents);
            if (village.isPoor)
                addFact("poor_village", village, 1);
        }
        return addHistory(first);
    }

    Status addPoints(const QJsonObject &county, std::vector<Village> &villages)
    {
        std::vector<Village *> order;
        int poor = number(county, "poor_served");
        for (Village &village : villages) {
            if (village.isPoor && poor-- > 0)
                order.push_back(&village);
        }
        for (size_t i = 0; order.size() < size_t(number(county, "points")) && i < villages.size(); ++i) {
            Village &village = villages[i * 11 % villages.size()]; // scattered: 11 divides none of the numbers of villages
            if (!village.isPoor && std::find(order.begin(), order.end(), &village) == order.end())
                order.push_back(&village);
        }
        for (size_t i = 0; i < order.size(); ++i) {
            Village &village = *order[i];
            Station row = blank(QStringLiteral("village_point"), village.id, village.townName + village.name + QStringLiteral("电子商务服务点"));
            row.longitude = village.at.longitude;
            row.latitude = village.at.latitude;
            if (i % 17 == 11) {
                row.status = QStringLiteral("building");
                row.openedOn = {};
            }
            if (i == 40 && has(county, "mistyped"))
                row.longitude = *row.longitude - Number(10);
            if (i == 40 && has(county, "no_coordinates"))
                row.longitude = row.latitude = {};
            if (const auto id = add(row, village.code, u'C', 1); !id)
                return id.error();
            const bool isSecond = (i == 44 && has(county, "two_in_village")) || (i == 47 && has(county, "two_allowed")) || (i == 50 && has(county, "residents_unknown"));
            if (isSecond) {
                village.residents = i == 47 ? 10'400 : i == 50 ? 0 : 4'300;
                row.name = village.townName + village.name + QStringLiteral("第二电子商务服务点");
                row.latitude = *row.latitude + Number::fromRaw(190); // 2.1 km
                if (const auto id = add(row, village.code, u'C', 2); !id)
                    return id.error();
            }
            if (i == 54 && has(county, "too_near")) {
                m_stations.back().longitude = order[53]->at.longitude + Number::fromRaw(90); // 0.9 km
                m_stations.back().latitude = order[53]->at.latitude;
            }
        }
        return {};
    }

    /// What stations did, what was checked, and what they were equipped with.
    Status addHistory(size_t first)
    {
        const auto from = Period::parse(m_plan.value(QLatin1String("first_activity")).toString());
        const auto to = Period::parse(m_plan.value(QLatin1String("last_activity")).toString());
        if (!from || !to)
            return unreadable(QStringLiteral("first_activity"));
        for (size_t i = first; i < m_stations.size(); ++i) {
            Station &station = m_stations[i];
            if (!station.openedOn.isValid())
                continue;
            const size_t n = i - first;
            const bool isIdle = n % 61 == 47;
            const int size = 40 + roll(260) + (station.kind == u"village_point" ? 0 : 400);
            for (const Period &month : monthsBetween(std::max(station.openedOn, from->first()), to->last()))
                addActivity(station.id, month, isIdle && month.first() >= QDate(2020, 6, 1) ? 0 : month == Period::month(2020, 2) ? size / 4 : size);
            addEquipment(station);
            addChecks(station, n, isIdle);
        }
        return {};
    }

    void addActivity(qint64 station, const Period &month, int size)
    {
        StationActivity row;
        row.station = {station};
        row.month = month;
        const auto some = [&](int about) { return about == 0 ? 0 : about * (80 + roll(40)) / 100; };
        row.parcelsIn = some(size * 3);
        row.parcelsOut = some(size);
        row.purchases = Money::fen(qint64(some(size)) * 6'500);
        row.sales = Money::fen(qint64(some(size)) * 4'200);
        row.services = some(size / 3);
        m_activity.push_back(row);
    }

    void addEquipment(const Station &station)
    {
        const QJsonArray things = m_plan.value(QLatin1String("equipment")).toArray();
        const int count = station.kind == u"village_point" ? 3 : int(things.size());
        for (int i = 0; i < count; ++i) {
            const QJsonArray thing = things.at(i).toArray();
            StationEquipment row;
            row.station = {station.id};
            row.name = thing.at(0).toString();
            row.serial = QStringLiteral("LX%1-%2").arg(m_equipment.size() + 1, 5, 10, QLatin1Char('0')).arg(i + 1);
            row.boughtOn = station.openedOn.addDays(-10);
            row.cost = Money::fen(thing.at(1).toInteger());
            row.condition = roll(40) == 0 ? QStringLiteral("repair") : QStringLiteral("good");
            m_equipment.push_back(row);
        }
    }

    void addCheck(qint64 station, QDate on, int score, const QString &result, const QString &reason = {}, qint64 successor = 0)
    {
        StationCheck row;
        row.station = {station};
        row.checkedOn = on;
        row.score = Number(score);
        row.result = result;
        row.reason = reason;
        row.replacedBy = {successor};
        m_checks.push_back(row);
    }

    void addChecks(Station &station, size_t n, bool isIdle)
    {
        const QDate summer(2020, 6, 20);
        const QDate autumn(2020, 9, 22);
        const QString ok = QStringLiteral("ok"), warned = QStringLiteral("warned");
        const bool isWeak = n % 23 == 19;
        if (station.openedOn < summer)
            addCheck(station.id, summer, isWeak ? 48 + roll(8) : 66 + roll(30), isWeak ? warned : ok, isWeak ? pick("warnings") : QString());
        if (station.openedOn >= autumn)
            return;
        if (n % 97 == 88) { // removed and replaced by the next one
            station.status = QStringLiteral("removed");
            station.closedOn = QDate(2020, 10, 12);
            station.plaque.clear();
            const qint64 successor = &station == &m_stations.back() ? 0 : (&station + 1)->id;
            addCheck(station.id, autumn, 35 + roll(10), QStringLiteral("removed"), pick("warnings"), successor);
        } else if (isWeak) {
            const bool isRight = n % 2 == 0;
            addCheck(station.id, autumn, isRight ? 68 + roll(12) : 50 + roll(8), isRight ? QStringLiteral("rectified") : warned, isRight ? QString() : pick("warnings"));
        } else {
            addCheck(station.id, autumn, isIdle ? 58 + roll(4) : 62 + roll(36), ok);
        }
        if (n % 89 == 71 && station.status == u"operating") {
            station.status = QStringLiteral("suspended");
            station.closedOn = QDate(2020, 9, 28);
        }
    }

    void addSubsidies()
    {
        for (const QJsonValue &value : m_plan.value(QLatin1String("subsidy")).toArray()) {
            const QJsonObject given = value.toObject();
            StationSubsidy row;
            row.grade = given.value(QLatin1String("grade")).toString();
            row.kind = given.value(QLatin1String("kind")).toString();
            row.monthly = Money::yuan(given.value(QLatin1String("yuan")).toInteger());
            row.validFrom = QDate(2019, 1, 1);
            row.note = m_plan.value(QLatin1String("subsidy_note")).toString();
            m_subsidies.push_back(row);
        }
    }

    Transaction &m_transaction;
    QJsonObject m_plan;
    std::mt19937 m_dice;
    int m_county = 0;
    int m_phones = 1;
    std::vector<Area> m_areas;
    std::vector<Fact> m_facts;
    std::vector<Station> m_stations;
    std::vector<StationEquipment> m_equipment;
    std::vector<StationActivity> m_activity;
    std::vector<StationCheck> m_checks;
    std::vector<StationSubsidy> m_subsidies;
};

} // namespace

Status loadStations(Transaction &transaction, const QJsonObject &plan)
{
    return StationInvention(transaction, plan).make();
}

} // namespace heyuan::practice
