#include "core/practice/training_invention.h"

#include "core/place/area.h"
#include "core/practice/evidence_invention.h"
#include "core/practice/invention.h"
#include "core/practice/training_people.h"
#include "core/training/attendance.h"
#include "core/training/institution.h"
#include "core/training/training_class.h"

#include <QJsonArray>

namespace heyuan::practice {

namespace {

const QString &loadName()
{
    static const QString name = QStringLiteral("Practice data");
    return name;
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// Persons of one county, taken in turn, so that nobody is at two classes of one day and many come more than once.
struct Pool {
    std::vector<qint64> ids;
    size_t next = 0;
    size_t known = 0; ///< before the class that is being made: nobody is asked twice into one class
};

/// Whether the ledger reaches to the period of this figure.
bool isMadeUp(const QJsonObject &plan, const Measurement &measurement)
{
    const auto last = Period::parse(plan.value(QLatin1String("to")).toString());
    return last && measurement.period.kind() == PeriodKind::Month && measurement.period.first() <= last->first();
}

class TrainingInvention
{
public:
    TrainingInvention(Transaction &transaction, QJsonObject plan)
        : m_transaction(transaction), m_plan(std::move(plan)), m_dice(quint32(m_plan.value(QLatin1String("seed")).toInteger())),
          m_people(m_plan, m_dice)
    {
    }

    Status make(const std::vector<Measurement> &measurements)
    {
        if (Status s = addTeachers(); !s)
            return s;
        for (const QJsonValue &kind : m_plan.value(QLatin1String("kinds")).toArray()) {
            if (Status s = addKind(kind.toObject(), measurements); !s)
                return s;
        }
        if (Status s = addSingles(); !s)
            return s;
        if (Status s = store(); !s)
            return s;
        return addEvents();
    }

private:
    int roll(int below) { return int(m_dice() % quint32(below)); }

    Result<qint64> id() { return m_transaction.newId(); }

    Status addTeachers()
    {
        for (const QJsonValue &value : m_plan.value(QLatin1String("institutions")).toArray()) {
            const QJsonObject given = value.toObject();
            Institution row;
            row.nameZh = given.value(QLatin1String("zh")).toString();
            row.nameEn = given.value(QLatin1String("en")).toString();
            row.area = {areaId(given.value(QLatin1String("area")).toString())};
            row.qualification = given.value(QLatin1String("qualification")).toString();
            const auto made = m_transaction.insert(row);
            if (!made)
                return made.error();
            m_institutions.push_back(*made);
        }
        for (const QJsonValue &value : m_plan.value(QLatin1String("trainers")).toArray()) {
            const QJsonObject given = value.toObject();
            Trainer row;
            row.name = given.value(QLatin1String("name")).toString();
            row.institution = {m_institutions.at(size_t(given.value(QLatin1String("institution")).toInteger()))};
            row.title = given.value(QLatin1String("title")).toString();
            row.subjects = given.value(QLatin1String("subjects")).toString();
            const auto made = m_transaction.insert(row);
            if (!made)
                return made.error();
            m_trainers.push_back(*made);
        }
        return {};
    }

    Status addKind(const QJsonObject &kind, const std::vector<Measurement> &measurements)
    {
        const qint64 indicator = indicatorId(kind.value(QLatin1String("indicator")).toString());
        const qint64 poorIndicator = indicatorId(kind.value(QLatin1String("poor")).toString());
        std::map<std::pair<qint64, int>, int> poor;
        for (const Measurement &row : measurements) {
            if (row.indicator.id == poorIndicator)
                poor[{row.area.id, row.period.code()}] = int(row.value.raw() / Number::scale);
        }
        for (const Measurement &row : measurements) {
            if (row.indicator.id != indicator || !isMadeUp(m_plan, row))
                continue;
            if (Status s = addMonth(kind, row, poor[{row.area.id, row.period.code()}]); !s)
                return s;
        }
        return {};
    }

    /// Classes of one month that hold just as many attendances as were reported.
    Status addMonth(const QJsonObject &kind, const Measurement &reported, int poor)
    {
        const int all = int(reported.value.raw() / Number::scale);
        const int size = int(kind.value(QLatin1String("size")).toInteger());
        const int count = std::max(1, (all + size / 2) / size);
        const QDate first = reported.period.first();
        const int span = reported.period.last().day() - int(kind.value(QLatin1String("days")).toInteger());
        int left = all;
        for (int i = 0; i < count && left > 0; ++i) {
            const int here = i == count - 1 ? left : std::min(left, all / count);
            left -= here;
            TrainingClass row = blank(kind, reported.area.id, first.addDays(count == 1 ? 9 : 1 + i * std::max(1, span - 1) / count), here);
            const int poorHere = i == count - 1 ? poor : std::min({poor, here, int(qint64(poor) * here / std::max(1, here + left))});
            poor -= std::min(poorHere, here);
            if (Status s = addClass(std::move(row), here, std::min(poorHere, here), int(kind.value(QLatin1String("absent")).toInteger())); !s)
                return s;
        }
        return {};
    }

    TrainingClass blank(const QJsonObject &kind, qint64 area, QDate on, int attendances)
    {
        const QJsonArray names = kind.value(QLatin1String("names")).toArray();
        const QJsonArray places = kind.value(QLatin1String("places")).toArray();
        TrainingClass row;
        row.kind = kind.value(QLatin1String("kind")).toString();
        row.name = names.at(roll(int(names.size()))).toString();
        row.level = row.kind == u"skill" && roll(3) == 0 ? QStringLiteral("advanced") : QStringLiteral("basic");
        row.area = {area};
        row.institution = {m_institutions[size_t(roll(int(m_institutions.size())))]};
        row.place = places.at(roll(int(places.size()))).toString();
        row.seats = std::max(int(kind.value(QLatin1String("seats")).toInteger()), attendances + 10);
        // The two kinds draw on the same persons: they start on odd and on even days, so that nobody is at both at once.
        row.startsOn = (on.day() % 2 == 0) == (row.kind == u"popular") ? on : on.addDays(-1);
        const int days = int(kind.value(QLatin1String("days")).toInteger());
        if (days > 1)
            row.endsOn = row.startsOn.addDays(days - 1);
        row.hours = Number(kind.value(QLatin1String("hours")).toInteger());
        row.planned = (attendances + 9) / 10 * 10;
        row.cost = Money::fen(kind.value(QLatin1String("cost")).toInteger() * 100 * attendances);
        row.fundSource = kind.value(QLatin1String("fund")).toString();
        row.satisfaction = Number(86 + roll(13));
        row.status = on < QDate(2020, 1, 1) ? QStringLiteral("approved") : on < QDate(2020, 8, 1) ? QStringLiteral("closed") : QStringLiteral("held");
        return row;
    }

    Status addClass(TrainingClass row, int present, int poor, int absentPercent)
    {
        const auto made = id();
        if (!made)
            return made.error();
        row.id = *made;
        row.number = nextNumber(row);
        for (const bool isPoor : {false, true})
            m_pools[{row.area.id, isPoor}].known = m_pools[{row.area.id, isPoor}].ids.size();
        const int absent = present * absentPercent / 100;
        for (int i = 0; i < present + absent; ++i) {
            const auto person = personOf(row.area.id, i < poor);
            if (!person)
                return person.error();
            const auto attendance = id();
            if (!attendance)
                return attendance.error();
            Attendance one;
            one.id = *attendance;
            one.trainingClass = {row.id};
            one.trainee = {*person};
            one.presence = i < present ? QStringLiteral("present") : QStringLiteral("absent");
            if (i < present && row.kind == u"skill" && row.isSettled())
                one.certificate = QStringLiteral("%1-%2").arg(row.number).arg(i + 1, 3, 10, QLatin1Char('0'));
            m_attendances.push_back(std::move(one));
        }
        const auto taught = id();
        if (!taught)
            return taught.error();
        ClassTrainer teaching;
        teaching.id = *taught;
        teaching.trainingClass = {row.id};
        teaching.trainer = {m_trainers[size_t(roll(int(m_trainers.size())))]};
        teaching.hours = row.hours;
        m_teaching.push_back(teaching);
        m_classes.push_back(std::move(row));
        return {};
    }

    QString nextNumber(const TrainingClass &row)
    {
        const auto area = m_transaction.store().find(Area::description().type(), row.area.id);
        const QString prefix = QStringLiteral("%1-%2-").arg(row.startsOn.year()).arg(area && *area ? Area::description().read(**area).code : QString());
        return prefix + QStringLiteral("%1").arg(++m_numbers[prefix], 3, 10, QLatin1Char('0'));
    }

    /// About half of the attendances come from persons who were there before.
    Result<qint64> personOf(qint64 area, bool poor)
    {
        constexpr size_t fewest = 400; // more than come on one day
        Pool &pool = m_pools[{area, poor}];
        const bool isNew = pool.known < fewest || roll(100) < 45;
        if (!isNew)
            return pool.ids[pool.next++ % pool.known];
        const auto made = id();
        if (!made)
            return made.error();
        const int county = int(std::distance(m_areas.begin(), m_areas.insert(area).first));
        Trainee person = m_people.make(area, county, poor);
        person.id = *made;
        if (!m_idNumbers.insert(person.idNumber).second)
            person.idNumber.clear(); // two of one birth date and sequence: one of them did not show the card
        for (const QString &name : m_people.groups()) {
            const auto group = id();
            if (!group)
                return group.error();
            TraineeGroup row;
            row.id = *group;
            row.trainee = {person.id};
            row.group = name;
            m_groups.push_back(row);
        }
        pool.ids.push_back(person.id);
        m_persons.push_back(std::move(person));
        return *made;
    }

    Status addSingles()
    {
        for (const QJsonValue &value : m_plan.value(QLatin1String("leader")).toArray()) {
            const QJsonObject given = value.toObject();
            TrainingClass row = single(given, QStringLiteral("leader"));
            row.endsOn = dayOf(given.value(QLatin1String("to")));
            row.status = row.startsOn.year() < 2020 ? QStringLiteral("approved") : QStringLiteral("closed");
            row.level = QStringLiteral("advanced");
            row.hours = Number(24);
            row.fundSource = QStringLiteral("city");
            row.cost = Money::fen(given.value(QLatin1String("number")).toInteger() * 90'000);
            if (Status s = addClass(std::move(row), int(given.value(QLatin1String("number")).toInteger()), 0, 0); !s)
                return s;
        }
        for (const QJsonValue &value : m_plan.value(QLatin1String("planned")).toArray()) {
            const QJsonObject given = value.toObject();
            TrainingClass row = single(given, given.value(QLatin1String("kind")).toString());
            row.status = QStringLiteral("planned");
            row.planned = int(given.value(QLatin1String("planned")).toInteger());
            if (Status s = addClass(std::move(row), 0, 0, 0); !s)
                return s;
        }
        return {};
    }

    TrainingClass single(const QJsonObject &given, const QString &kind)
    {
        TrainingClass row;
        row.kind = kind;
        row.name = given.value(QLatin1String("name")).toString();
        row.area = {areaId(given.value(QLatin1String("area")).toString())};
        row.startsOn = dayOf(given.value(QLatin1String("on")));
        row.institution = {m_institutions.front()};
        return row;
    }

    Status store()
    {
        if (Status s = m_transaction.load(m_classes, loadName()); !s)
            return s;
        if (Status s = m_transaction.load(m_teaching, loadName()); !s)
            return s;
        if (Status s = m_transaction.load(m_persons, loadName()); !s)
            return s;
        if (Status s = m_transaction.load(m_groups, loadName()); !s)
            return s;
        if (Status s = m_transaction.load(m_attendances, loadName()); !s)
            return s;
        return loadEvidence(m_transaction, m_plan, m_classes, loadName());
    }

    Status addEvents()
    {
        for (const QJsonValue &value : m_plan.value(QLatin1String("events")).toArray()) {
            const QJsonObject given = value.toObject();
            const auto number = [&](QLatin1String key) { return int(given.value(key).toInteger()); };
            JobEvent row;
            row.name = given.value(QLatin1String("name")).toString();
            row.heldOn = dayOf(given.value(QLatin1String("on")));
            row.area = {areaId(given.value(QLatin1String("area")).toString())};
            row.place = given.value(QLatin1String("place")).toString();
            row.enterprises = number(QLatin1String("enterprises"));
            row.offers = number(QLatin1String("offers"));
            row.participants = number(QLatin1String("participants"));
            row.matched = number(QLatin1String("matched"));
            const auto made = m_transaction.insert(row);
            if (!made)
                return made.error();
            if (Status s = addFollowUps(row, *made); !s)
                return s;
        }
        return {};
    }

    /// Some of those who were trained before an event were matched there.
    Status addFollowUps(const JobEvent &event, qint64 id)
    {
        const Pool &pool = m_pools[{event.area.id, false}];
        for (size_t i = 0; i < 6 && i < pool.ids.size(); ++i) {
            FollowUp row;
            row.trainee = {pool.ids[i * 17 % pool.ids.size()]};
            row.kind = i % 3 == 2 ? QStringLiteral("shop_opened") : QStringLiteral("matched");
            row.happenedOn = event.heldOn.addDays(i % 3 == 2 ? 30 : 0);
            if (i % 3 != 2)
                row.event = {id};
            row.incomeBefore = Money::fen(180'000);
            row.incomeAfter = Money::fen(qint64(260'000 + 20'000 * i));
            const auto made = m_transaction.insert(row);
            if (!made)
                return made.error();
        }
        return {};
    }

    Transaction &m_transaction;
    QJsonObject m_plan;
    std::mt19937 m_dice;
    People m_people;
    std::vector<qint64> m_institutions;
    std::vector<qint64> m_trainers;
    std::map<std::pair<qint64, bool>, Pool> m_pools;
    std::set<qint64> m_areas;
    std::set<QString> m_idNumbers;
    std::map<QString, int> m_numbers;
    std::vector<TrainingClass> m_classes;
    std::vector<ClassTrainer> m_teaching;
    std::vector<Trainee> m_persons;
    std::vector<TraineeGroup> m_groups;
    std::vector<Attendance> m_attendances;
};

} // namespace

void markMadeUp(const QJsonObject &plan, std::vector<Measurement> &measurements)
{
    for (const QJsonValue &value : plan.value(QLatin1String("kinds")).toArray()) {
        const qint64 indicator = indicatorId(value.toObject().value(QLatin1String("indicator")).toString());
        const qint64 poor = indicatorId(value.toObject().value(QLatin1String("poor")).toString());
        std::set<std::pair<qint64, int>> places; // a part without its whole was reported by hand
        for (Measurement &row : measurements) {
            if (row.indicator.id == indicator && isMadeUp(plan, row)) {
                row.counted = true;
                places.insert({row.area.id, row.period.code()});
            }
        }
        for (Measurement &row : measurements)
            row.counted = row.counted || (row.indicator.id == poor && places.contains({row.area.id, row.period.code()}));
    }
}

Status loadTraining(Transaction &transaction, const QJsonObject &plan, const std::vector<Measurement> &measurements)
{
    return TrainingInvention(transaction, plan).make(measurements);
}

} // namespace heyuan::practice
