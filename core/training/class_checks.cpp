#include "core/training/class_checks.h"

#include "core/identity/identifier.h"
#include "core/training/attendance.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"
#include "core/store/stored_day.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

struct RosterRow {
    qint64 attendance = 0;
    qint64 trainee = 0;
    QString name;
    QString phone;
    QDate born;
    bool hasId = false;
    bool isPresent = false;
};

class Checks
{
public:
    Checks(Store &store, const TrainingClass &of) : m_store(store), m_class(of), m_rule(TrainingRule::shipped()) {}

    Result<std::vector<ClassFinding>> run()
    {
        for (const auto check : {&Checks::readRoster, &Checks::ages, &Checks::twice, &Checks::phones, &Checks::seats, &Checks::overlaps, &Checks::alike, &Checks::waivers}) {
            if (Status s = (this->*check)(); !s)
                return s.error();
        }
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const ClassFinding &a, const ClassFinding &b) { return a.isError > b.isError; });
        return std::move(m_findings);
    }

private:
    Status readRoster()
    {
        Query q = m_store.database().query(QStringLiteral("select a.id, t.id, t.name, t.phone, t.born_on, t.id_number is not null, a.presence from attendance a join trainee t on t.id = a.trainee_id "
                                                          "where a.class_id = ? and a.deleted_at is null order by a.id"));
        if (Status s = q.run({m_class.id}); !s)
            return s;
        while (q.next())
            m_roster.push_back({q.integer(0), q.integer(1), q.text(2), q.text(3), storedDay(q.value(4)), q.value(5).toBool(), q.text(6) == u"present"});
        return {};
    }

    void add(const char *code, const QString &subject, bool isError, const Text &sentence, std::vector<qint64> attendances = {})
    {
        m_findings.push_back({code, subject, isError, sentence, std::move(attendances)});
    }

    Status ages()
    {
        for (const RosterRow &row : m_roster) {
            const auto age = ageOn(row.born, m_class.startsOn);
            if (age && (*age < m_rule.youngest || *age > m_rule.oldest))
                add("age", QString::number(row.attendance), false, say("ClassChecks", "%1 was %2 years old on the first day; between %3 and %4 are usual.").arg(row.name).arg(*age).arg(m_rule.youngest).arg(m_rule.oldest), {row.attendance});
            if (!row.hasId && row.phone.isEmpty())
                add("unrecognisable", QString::number(row.attendance), false, say("ClassChecks", "%1 has neither a citizen ID nor a telephone. Nobody could verify the attendance.").arg(row.name), {row.attendance});
        }
        return {};
    }

    /// One person under two entries of the register.
    Status twice()
    {
        std::map<std::pair<QString, QString>, std::vector<qint64>> same;
        for (const RosterRow &row : m_roster) {
            if (!row.phone.isEmpty())
                same[{row.name, row.phone}].push_back(row.attendance);
        }
        for (const auto &[who, rows] : same) {
            if (rows.size() > 1)
                add("twice", QString::number(rows.front()), true, say("ClassChecks", "%1 stands on the roster %2 times with the same telephone. Keep one, and join the entries of the register.").arg(who.first).arg(qint64(rows.size())), rows);
        }
        return {};
    }

    Status phones()
    {
        std::map<QString, std::vector<qint64>> byPhone;
        for (const RosterRow &row : m_roster) {
            if (!row.phone.isEmpty())
                byPhone[row.phone].push_back(row.attendance);
        }
        Query q = m_store.database().query(QStringLiteral(
            "select phone, count(*) from trainee where deleted_at is null and phone in (select t.phone from attendance a join trainee t on t.id = a.trainee_id where a.class_id = ? and a.deleted_at is null) "
            "group by phone having count(*) > ? order by phone"));
        if (Status s = q.run({m_class.id, m_rule.personsAPhone}); !s)
            return s;
        while (q.next()) {
            const auto &rows = byPhone[q.text(0)];
            if (!rows.empty())
                add("phone_shared", QString::number(rows.front()), false, say("ClassChecks", "The telephone %1 stands with %2 persons of the register.").arg(maskedPhone(q.text(0))).arg(q.integer(1)), rows);
        }
        return {};
    }

    Status seats()
    {
        const auto present = qint64(std::count_if(m_roster.begin(), m_roster.end(), [](const RosterRow &row) { return row.isPresent; }));
        if (m_class.seats && present > *m_class.seats)
            add("too_many", QString::number(present), false, say("ClassChecks", "%1 persons were present, but the room has %2 seats.").arg(present).arg(*m_class.seats));
        return {};
    }

    /// At two places at once.
    Status overlaps()
    {
        Query q = m_store.database().query(QStringLiteral(
            "select c.id, c.number, c.name, c.place, min(a.id), count(*) from attendance a join attendance b on b.trainee_id = a.trainee_id and b.class_id <> a.class_id and b.deleted_at is null and b.presence = 'present' "
            "join training_class c on c.id = b.class_id and c.deleted_at is null where a.class_id = ? and a.deleted_at is null and a.presence = 'present' and c.starts_on <= ? and coalesce(c.ends_on, c.starts_on) >= ? "
            "group by c.id, c.number, c.name, c.place order by c.id"));
        if (Status s = q.run({m_class.id, m_class.lastDay().toString(Qt::ISODate), m_class.startsOn.toString(Qt::ISODate)}); !s)
            return s;
        while (q.next()) {
            const QString place = q.text(3);
            if (!place.isEmpty() && place == m_class.place)
                continue;
            add("overlap", QString::number(q.integer(0)), true, say("ClassChecks", "%1 persons were at the same time in the class %2 %3, at another place. Correct the presence in one of the two.").arg(q.integer(5)).arg(q.text(1)).arg(q.text(2)));
        }
        return {};
    }

    Status alike()
    {
        if (m_roster.size() < 5)
            return {};
        Query q = m_store.database().query(QStringLiteral(
            "select c.id, c.number, c.name, count(*), c.roster_rows from attendance a join attendance b on b.trainee_id = a.trainee_id and b.class_id <> a.class_id and b.deleted_at is null "
            "join training_class c on c.id = b.class_id and c.deleted_at is null where a.class_id = ? and a.deleted_at is null group by c.id, c.number, c.name, c.roster_rows order by c.id"));
        if (Status s = q.run({m_class.id}); !s)
            return s;
        while (q.next()) {
            const qint64 smaller = std::min<qint64>(qint64(m_roster.size()), q.integer(4));
            if (smaller >= 5 && q.integer(3) * 100 >= smaller * m_rule.alikePercent)
                add("alike", QString::number(q.integer(0)), false, say("ClassChecks", "The roster is nearly that of the class %1 %2: %3 of %4 persons are the same.").arg(q.text(1)).arg(q.text(2)).arg(q.integer(3)).arg(smaller));
        }
        return {};
    }

    Status waivers()
    {
        Filter filter;
        filter.conditions = {{"class_id", Condition::Test::Is, m_class.id}};
        const auto rows = m_store.all<ClassWaiver>(filter);
        if (!rows)
            return rows.error();
        for (ClassFinding &finding : m_findings) {
            for (const ClassWaiver &waiver : *rows) {
                if (!finding.isError && waiver.finding == finding.key())
                    finding.waived = waiver.reason;
            }
        }
        return {};
    }

    Store &m_store;
    const TrainingClass &m_class;
    const TrainingRule &m_rule;
    std::vector<RosterRow> m_roster;
    std::vector<ClassFinding> m_findings;
};

} // namespace

const TrainingRule &TrainingRule::shipped()
{
    static const TrainingRule rule = [] {
        QFile file(QStringLiteral(":/training_rule.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the training rule is missing from the program");
        const QJsonObject given = QJsonDocument::fromJson(file.readAll()).object();
        const auto number = [&](const char *key) { return int(given.value(QLatin1String(key)).toInteger()); };
        return TrainingRule{number("youngest"), number("oldest"), number("persons_a_phone"), number("alike_percent")};
    }();
    return rule;
}

Result<std::vector<ClassFinding>> checkClass(Store &store, qint64 trainingClass)
{
    const auto row = store.find(TrainingClass::description().type(), trainingClass);
    if (!row)
        return row.error();
    if (!*row)
        return std::vector<ClassFinding>();
    const TrainingClass of = TrainingClass::description().read(**row);
    return Checks(store, of).run();
}

} // namespace heyuan
