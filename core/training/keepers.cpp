#include "core/training/keepers.h"

#include "core/training/attendance.h"
#include "core/training/class_checks.h"
#include "core/training/counting.h"
#include "core/training/figures.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"
#include "core/store/stored_day.h"

namespace heyuan {

namespace {

/// What a class says about its attendances.
struct ClassFacts {
    QVariant startsOn;
    QVariant area;
    QVariant kind;
    bool isHeld = false;
};

/// What of the ledger has to be counted anew at the end of the write; shared by its keepers.
struct LedgerWork {
    std::set<qint64> trainees;                     ///< whose attendances count otherwise
    std::set<qint64> grouped;                      ///< persons whose groups are others now
    std::set<qint64> classes;                      ///< whose rows are to be counted
    std::set<std::pair<qint64, QDate>> places;     ///< area and day of figures to be counted
    std::map<qint64, ClassFacts> facts;            ///< as they stand in this write
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
        work.add(q.integer(0), storedDay(q.value(1)));
    return {};
}

class AttendanceKeeper : public SummaryKeeper
{
public:
    explicit AttendanceKeeper(SharedWork work) : m_work(std::move(work)) {}
    QByteArray recordType() const override { return QByteArrayLiteral("attendance"); }

    // As it counts unless the person was somewhere else on that day, which is found at the end with all the others.
    Status prepare(Transaction &transaction, Record &record) override
    {
        const Places &at = Places::known();
        const auto facts = factsOf(transaction.store(), record.values[at.trainingClass].toLongLong());
        if (!facts)
            return facts.error();
        if (!*facts)
            return {}; // the reference will be refused
        const ClassFacts &known = **facts;
        const bool isPresent = record.values[at.presence].toString() == u"present";
        record.values[at.counting] = !isPresent ? QStringLiteral("absent") : known.isHeld ? QStringLiteral("counted") : QStringLiteral("not_held");
        record.values[at.countsOn] = record.values[at.attendedOn].isNull() ? known.startsOn : record.values[at.attendedOn];
        record.values[at.area] = known.area;
        record.values[at.kind] = known.kind;
        return {};
    }

    Status changed(Transaction &, const Record *before, const Record *after) override
    {
        for (const Record *record : {before, after}) {
            if (!record)
                continue;
            const Places &at = Places::known();
            if (m_work->trainees.size() <= many)
                m_work->trainees.insert(record->values[at.trainee].toLongLong());
            m_work->classes.insert(record->values[at.trainingClass].toLongLong());
            m_work->add(record->values[at.area].toLongLong(), record->values[at.countsOn].toDate());
        }
        return {};
    }

    Status finish(Transaction &transaction) override
    {
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
    static constexpr size_t many = 20'000; // from here on the whole ledger at once is cheaper

    /// Where the fields stand: the whole row is not made for them with every line of a file.
    struct Places {
        size_t trainingClass = at("class_id");
        size_t trainee = at("trainee_id");
        size_t presence = at("presence");
        size_t attendedOn = at("attended_on");
        size_t counting = at("counting");
        size_t countsOn = at("counts_on");
        size_t area = at("area_id");
        size_t kind = at("kind");
        static size_t at(const char *key) { return size_t(Attendance::description().type().indexOf(key)); }
        static const Places &known()
        {
            static const Places places;
            return places;
        }
    };

    Result<const ClassFacts *> factsOf(Store &store, qint64 trainingClass)
    {
        const auto known = m_work->facts.find(trainingClass);
        if (known != m_work->facts.end())
            return &known->second;
        const RecordType &type = TrainingClass::description().type();
        const auto row = store.find(type, trainingClass);
        if (!row)
            return row.error();
        if (!*row)
            return nullptr;
        const ClassFacts facts{type.value(**row, "starts_on"), type.value(**row, "area_id"), type.value(**row, "kind"), TrainingClass::description().read(**row).isHeld()};
        return &m_work->facts.emplace(trainingClass, facts).first->second;
    }

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
        for (const qint64 person : m_work->grouped) {
            if (m_work->trainees.contains(person))
                continue; // done
            if (Status s = addPlaces(transaction.database(), *m_work, QStringLiteral("trainee_id"), person); !s)
                return s;
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
        m_work->facts.erase((after ? after : before)->id);
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
    Status changed(Transaction &, const Record *before, const Record *after) override
    {
        static const size_t place = size_t(TraineeGroup::description().type().indexOf("trainee_id"));
        for (const Record *record : {before, after}) {
            if (record)
                m_work->grouped.insert(record->values[place].toLongLong());
        }
        return {};
    }
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
    store.addSummaryKeeper(makeTraineeKeeper());
    store.addSummaryKeeper(std::make_unique<MeasureKeeper>(work));
    store.addSummaryKeeper(std::make_unique<CountedFigureKeeper>(work));
    store.addSummaryKeeper(std::make_unique<AttendanceKeeper>(work)); // it does the work of all at the end
}

} // namespace heyuan
