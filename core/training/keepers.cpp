#include "core/training/keepers.h"

#include "core/training/attendance.h"
#include "core/training/class_checks.h"
#include "core/training/counting.h"
#include "core/training/figures.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"

namespace heyuan {

namespace {

/// What of the ledger has to be counted anew at the end of the write; shared by its keepers.
struct LedgerWork {
    std::set<qint64> trainees;                     ///< whose attendances count otherwise
    std::set<qint64> classes;                      ///< whose rows are to be counted
    std::set<std::pair<qint64, QDate>> places;     ///< area and day of figures to be counted
    bool everything = false;
    bool isWriting = false;                        ///< the ledger itself is writing figures

    void clear() { *this = LedgerWork(); }
    void add(qint64 area, QDate day)
    {
        if (area && day.isValid())
            places.insert({area, day});
    }
};
using SharedWork = std::shared_ptr<LedgerWork>;

/// A kind of record whose changes are counted at the end, with the attendances.
class WorkKeeper : public SummaryKeeper
{
public:
    explicit WorkKeeper(SharedWork work) : m_work(std::move(work)) {}
    Status rebuild(Database &) override
    {
        m_work->everything = true;
        return {};
    }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

protected:
    SharedWork m_work;
};

Status addPlaces(Database &database, LedgerWork &work, const QString &column, qint64 id)
{
    Query q = database.query(QStringLiteral("select distinct area_id, counts_on from attendance where %1 = ? and deleted_at is null and counts_on is not null").arg(column));
    if (Status s = q.run({id}); !s)
        return s;
    while (q.next())
        work.add(q.integer(0), q.value(1).typeId() == QMetaType::QDate ? q.value(1).toDate() : QDate::fromString(q.text(1), Qt::ISODate));
    return {};
}

class AttendanceKeeper : public SummaryKeeper
{
public:
    explicit AttendanceKeeper(SharedWork work) : m_work(std::move(work)) {}
    QByteArray recordType() const override { return QByteArrayLiteral("attendance"); }

    Status changed(Transaction &, const Record *before, const Record *after) override
    {
        for (const Record *record : {before, after}) {
            if (!record)
                continue;
            const Attendance row = Attendance::description().read(*record);
            m_work->trainees.insert(row.trainee.id);
            m_work->classes.insert(row.trainingClass.id);
            m_work->add(row.area.id, row.countsOn);
        }
        return {};
    }

    Status finish(Transaction &transaction) override
    {
        constexpr size_t many = 20'000; // from here on the whole ledger at once is cheaper
        if (m_work->trainees.size() > many) {
            if (Status s = counting::recountAll(transaction.database()); !s)
                return s;
            m_work->everything = true;
        }
        m_work->isWriting = true;
        const Status outcome = m_work->everything ? finishAll(transaction) : finishSome(transaction);
        m_work->clear();
        return outcome;
    }

    void forget() override { m_work->clear(); }

    Status rebuild(Database &database) override
    {
        m_work->everything = true;
        return counting::recountAll(database);
    }

    Result<std::vector<Text>> verify(Database &database) override
    {
        std::vector<Text> faults;
        const auto wrong = counting::wrong(database);
        if (!wrong)
            return wrong.error();
        if (*wrong > 0)
            faults.push_back(say("Verify", "Attendances whose counting differs from what the classes say: %1.").arg(*wrong));
        const auto classes = database.scalar(QStringLiteral(
            "select count(*) from training_class c where deleted_at is null and (coalesce(attendances, 0) <> (select count(*) from attendance a where a.class_id = c.id and a.deleted_at is null and a.counting = 'counted') "
            "or coalesce(roster_rows, 0) <> (select count(*) from attendance a where a.class_id = c.id and a.deleted_at is null))"));
        if (!classes)
            return classes.error();
        if (classes->toLongLong() > 0)
            faults.push_back(say("Verify", "Training classes whose kept numbers differ from their rosters: %1.").arg(classes->toLongLong()));
        const auto figures = figures::wrong(database);
        if (!figures)
            return figures.error();
        if (*figures > 0)
            faults.push_back(say("Verify", "Figures that differ from what the training ledger counts: %1.").arg(*figures));
        return faults;
    }

private:
    Status finishSome(Transaction &transaction)
    {
        for (const qint64 trainee : m_work->trainees) {
            const Status s = counting::recount(transaction.database(), trainee, [&](const counting::Moved &moved) {
                m_work->classes.insert(moved.trainingClass);
                m_work->add(moved.areaBefore, moved.dayBefore);
                m_work->add(moved.areaAfter, moved.dayAfter);
            });
            if (!s)
                return s;
            // A person's first attendance may be another now, in a month that is not touched otherwise.
            if (Status p = addPlaces(transaction.database(), *m_work, QStringLiteral("trainee_id"), trainee); !p)
                return p;
        }
        for (const qint64 id : m_work->classes) {
            if (Status s = countRows(transaction.database(), QStringLiteral(" where id = ?"), {id}); !s)
                return s;
            transaction.touch(TrainingClass::description().type(), id);
        }
        return m_work->places.empty() ? Status() : figures::putRight(transaction, m_work->places);
    }

    Status finishAll(Transaction &transaction)
    {
        if (Status s = countRows(transaction.database(), QString(), {}); !s)
            return s;
        return figures::putAllRight(transaction);
    }

    static Status countRows(Database &database, const QString &which, const QVariantList &values)
    {
        Query q = database.query(QStringLiteral("update training_class set attendances = (select count(*) from attendance a where a.class_id = training_class.id and a.deleted_at is null and a.counting = 'counted'), "
                                                "roster_rows = (select count(*) from attendance a where a.class_id = training_class.id and a.deleted_at is null)") + which);
        return q.run(values);
    }

    SharedWork m_work;
};

class ClassKeeper : public WorkKeeper
{
public:
    using WorkKeeper::WorkKeeper;
    QByteArray recordType() const override { return QByteArrayLiteral("training_class"); }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const auto &description = TrainingClass::description();
        if (before && !after && description.read(*before).rosterRows > 0)
            return Error{ErrorKind::Invalid, say("Training", "The class has %1 persons on its roster. Take them off first; what they attended is not thrown away with the class.")
                                                 .arg(qint64(description.read(*before).rosterRows))};
        for (const Record *record : {before, after}) {
            if (record)
                m_work->add(description.read(*record).area.id, description.read(*record).startsOn);
        }
        if (!before || !after)
            return {};
        const TrainingClass was = description.read(*before);
        const TrainingClass is = description.read(*after);
        if (is.isSettled() && !was.isSettled()) {
            if (Status s = refuseOpenFindings(transaction.store(), is.id); !s)
                return s;
        }
        if (was.isHeld() == is.isHeld() && was.area == is.area && was.kind == is.kind && was.startsOn == is.startsOn && was.level == is.level)
            return {};
        if (Status s = addPlaces(transaction.database(), *m_work, QStringLiteral("class_id"), is.id); !s)
            return s;
        m_work->classes.insert(is.id);
        Query q = transaction.database().query(QStringLiteral("select trainee_id from attendance where class_id = ? and deleted_at is null"));
        if (Status s = q.run({is.id}); !s)
            return s;
        while (q.next())
            m_work->trainees.insert(q.integer(0));
        return {};
    }
private:
    /// A class is closed when nothing about it is open: errors corrected, warnings passed with a reason.
    static Status refuseOpenFindings(Store &store, qint64 trainingClass)
    {
        const auto findings = checkClass(store, trainingClass);
        if (!findings)
            return findings.error();
        std::vector<const ClassFinding *> open;
        for (const ClassFinding &finding : *findings) {
            if (finding.isOpen())
                open.push_back(&finding);
        }
        if (open.empty())
            return {};
        const Text message = say("Training", "The class cannot be closed: %1 findings are open. The first: %2").arg(qint64(open.size())).arg(open.front()->sentence);
        return Error{ErrorKind::Invalid, message, {}, {{"status", message}}};
    }
};

/// Groups of persons decide what counts for whom.
class GroupOfPersonKeeper : public WorkKeeper
{
public:
    using WorkKeeper::WorkKeeper;
    QByteArray recordType() const override { return QByteArrayLiteral("trainee_group"); }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        for (const Record *record : {before, after}) {
            if (!record)
                continue;
            if (Status s = addPlaces(transaction.database(), *m_work, QStringLiteral("trainee_id"), TraineeGroup::description().read(*record).trainee.id); !s)
                return s;
        }
        return {};
    }
};

/// Each citizen ID is in the register once, and nobody leaves it who attended something.
class TraineeKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return QByteArrayLiteral("trainee"); }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const auto &description = Trainee::description();
        if (!after) {
            const auto count = transaction.database().scalar(QStringLiteral("select count(*) from attendance where trainee_id = ? and deleted_at is null"), {before->id});
            if (!count)
                return count.error();
            if (count->toLongLong() > 0)
                return Error{ErrorKind::Invalid, say("Training", "The person stands on the rosters of %1 classes and stays in the register.").arg(count->toLongLong())};
            return {};
        }
        static const size_t place = size_t(description.type().indexOf("id_number"));
        if (const QString number = after->values[place].toString(); !number.isEmpty())
            m_numbers << number;
        return m_numbers.size() < numbersAtOnce ? Status() : checkNumbers(transaction.database());
    }
    Status finish(Transaction &transaction) override { return checkNumbers(transaction.database()); }
    void forget() override { m_numbers.clear(); }
    Status rebuild(Database &database) override
    {
        m_numbers.clear();
        const auto twice = database.scalar(QStringLiteral("select count(*) from (select id_number from trainee where id_number is not null and deleted_at is null group by id_number having count(*) > 1) s"));
        if (!twice)
            return twice.error();
        if (twice->toLongLong() > 0)
            return Error{ErrorKind::Invalid, say("Training", "Citizen IDs that would stand in the register more than once: %1.").arg(twice->toLongLong())};
        return {};
    }
    Result<std::vector<Text>> verify(Database &database) override
    {
        const Status once = rebuild(database);
        return once ? std::vector<Text>() : std::vector<Text>{once.error().message};
    }

private:
    static constexpr qsizetype numbersAtOnce = 64;

    /// Many with one question: a file brings thousands of persons.
    Status checkNumbers(Database &database)
    {
        if (m_numbers.isEmpty())
            return {};
        QVariantList numbers = std::exchange(m_numbers, {});
        const bool isOne = numbers.size() == 1;
        while (!isOne && numbers.size() < numbersAtOnce) // the last of many fill up: one text, prepared once
            numbers << numbers.back();
        static const QString one = numbersSql(1);
        static const QString many = numbersSql(numbersAtOnce);
        QString twice;
        {
            Query q = database.query(isOne ? one : many);
            if (Status s = q.run(numbers); !s)
                return s;
            if (q.next())
                twice = q.text(0);
        }
        if (twice.isEmpty())
            return {};
        const auto other = database.scalar(QStringLiteral("select name from trainee where id_number = ? and deleted_at is null order by id limit 1"), {twice});
        if (!other)
            return other.error();
        const Text message = say("Training", "This citizen ID is in the register already, as %1. Use that person, or correct the number.").arg(other->toString());
        return Error{ErrorKind::Invalid, message, {}, {{"id_number", message}}};
    }
    static QString numbersSql(qsizetype count)
    {
        return QStringLiteral("select id_number from trainee where id_number in (%1) and deleted_at is null group by id_number having count(*) > 1 limit 1")
            .arg(QStringList(count, QStringLiteral("?")).join(u','));
    }
    QVariantList m_numbers; ///< of the persons that were entered or changed
};

/// When what is counted changes, all of it is counted anew.
class MeasureKeeper : public WorkKeeper
{
public:
    using WorkKeeper::WorkKeeper;
    QByteArray recordType() const override { return QByteArrayLiteral("indicator"); }
    Status changed(Transaction &, const Record *before, const Record *after) override
    {
        const auto &type = Indicator::description().type();
        for (const char *field : {"measure", "aggregation", "frequency"}) {
            const QString was = before ? type.value(*before, field).toString() : QString();
            const QString is = after ? type.value(*after, field).toString() : QString();
            const bool isCounted = (before && !type.value(*before, "measure").isNull()) || (after && !type.value(*after, "measure").isNull());
            if (was != is && isCounted)
                m_work->everything = true;
        }
        return {};
    }
};

/// A figure that is counted is changed in the ledger and nowhere else.
class CountedFigureKeeper : public SummaryKeeper
{
public:
    explicit CountedFigureKeeper(SharedWork work) : m_work(std::move(work)) {}
    QByteArray recordType() const override { return QByteArrayLiteral("measurement"); }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        if (m_work->isWriting)
            return {};
        const auto &type = Measurement::description().type();
        const bool wasCounted = before && type.value(*before, "counted").toLongLong() == 1;
        if (wasCounted) {
            // Approving it, or noting something, is no other figure.
            for (const char *field : {"indicator_id", "area_id", "period", "value", "counted"}) {
                if (!after || type.value(*before, field) != type.value(*after, field))
                    return refusedHere(transaction.database(), type.value(*before, "indicator_id").toLongLong());
            }
        }
        return {};
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    /// Other ledgers count figures of their own and hold them themselves.
    static Status refusedHere(Database &database, qint64 indicator)
    {
        const auto words = database.scalar(QStringLiteral("select measure from indicator where id = ?"), {indicator});
        if (!words)
            return words.error();
        const bool isOthers = !words->isNull() && !TrainingMeasure::parse(words->toString());
        return isOthers ? Status() : Status(refused());
    }
    static Error refused()
    {
        const Text message = say("Training", "This figure is counted from the training ledger. Correct the classes and rosters it comes from.");
        return {ErrorKind::Invalid, message, {}, {{"value", message}}};
    }
    SharedWork m_work;
};

} // namespace

void addTrainingKeepers(Store &store)
{
    const auto work = std::make_shared<LedgerWork>();
    store.addSummaryKeeper(std::make_unique<ClassKeeper>(work));
    store.addSummaryKeeper(std::make_unique<GroupOfPersonKeeper>(work));
    store.addSummaryKeeper(std::make_unique<TraineeKeeper>());
    store.addSummaryKeeper(std::make_unique<MeasureKeeper>(work));
    store.addSummaryKeeper(std::make_unique<CountedFigureKeeper>(work));
    store.addSummaryKeeper(std::make_unique<AttendanceKeeper>(work)); // it does the work of all at the end
}

} // namespace heyuan
