#include "core/station/keepers.h"

#include "core/place/area.h"
#include "core/station/measure.h"
#include "core/station/station.h"
#include "core/station/station_check.h"

namespace heyuan {

namespace {

// The newest check of a station; of two on one day the one entered later.
const QString newest = QStringLiteral("(select %1 from station_check c where c.station_id = station.id and c.deleted_at is null order by c.checked_on desc, c.id desc limit 1)");

QString keptColumns()
{
    return QStringLiteral("standing = %1, last_score = %2, checked_on = %3")
        .arg(newest.arg(QStringLiteral("result")), newest.arg(QStringLiteral("score")), newest.arg(QStringLiteral("checked_on")));
}

class CheckKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return QByteArrayLiteral("station_check"); }

    Status changed(Transaction &, const Record *before, const Record *after) override
    {
        for (const Record *record : {before, after}) {
            if (record)
                m_stations.insert(StationCheck::description().read(*record).station.id);
        }
        return {};
    }

    Status finish(Transaction &transaction) override
    {
        for (const qint64 id : m_stations) {
            Query q = transaction.database().query(QStringLiteral("update station set %1 where id = ?").arg(keptColumns()));
            if (Status s = q.run({id}); !s)
                return s;
            transaction.touch(Station::description().type(), id);
        }
        m_stations.clear();
        return {};
    }

    void forget() override { m_stations.clear(); }

    Status rebuild(Database &database) override
    {
        Query q = database.query(QStringLiteral("update station set %1").arg(keptColumns()));
        return q.run();
    }

    Result<std::vector<Text>> verify(Database &database) override
    {
        std::vector<Text> faults;
        const auto wrong = database.scalar(QStringLiteral(
            "select count(*) from station where deleted_at is null and (coalesce(standing, '') <> coalesce(%1, '') or coalesce(last_score, -1) <> coalesce(%2, -1))")
                                               .arg(newest.arg(QStringLiteral("result")), newest.arg(QStringLiteral("score"))));
        if (!wrong)
            return wrong.error();
        if (wrong->toLongLong() > 0)
            faults.push_back(say("Verify", "Service stations whose kept result differs from their last check: %1.").arg(wrong->toLongLong()));
        return faults;
    }

private:
    std::set<qint64> m_stations;
};

class StationKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return QByteArrayLiteral("station"); }

    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        return after ? Status() : refuseWhileItHasHistory(transaction.database(), before->id);
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    // What was bought and what was checked does not go with a station; it is set to removed instead.
    static Status refuseWhileItHasHistory(Database &database, qint64 id)
    {
        for (const char *table : {"station_equipment", "station_activity", "station_check"}) {
            const auto rows = database.scalar(QStringLiteral("select count(*) from %1 where station_id = ? and deleted_at is null").arg(QLatin1String(table)), {id});
            if (!rows)
                return rows.error();
            if (rows->toLongLong() > 0)
                return Error{ErrorKind::Invalid, say("Station", "The station has equipment, activity or checks on record and stays in the ledger. Set its status to removed, with the day.")};
        }
        return {};
    }
};

/// Whether the figures counted from the ledger have to be put right at the end of the write; shared by its keepers.
struct FigureWork {
    bool isDue = false;
    bool isWriting = false; ///< the ledger itself is writing figures
};

/// A kind of record that figures depend on: they are due when one of these fields is another, or a row comes or goes.
class SourceKeeper : public SummaryKeeper
{
public:
    SourceKeeper(const RecordType &type, QByteArrayList fields, std::shared_ptr<FigureWork> work) : m_type(type), m_fields(std::move(fields)), m_work(std::move(work)) {}
    QByteArray recordType() const override { return m_type.name; }
    Status changed(Transaction &, const Record *before, const Record *after) override
    {
        m_work->isDue = m_work->isDue || !before || !after
                        || std::any_of(m_fields.begin(), m_fields.end(), [&](const QByteArray &field) { return m_type.value(*before, field) != m_type.value(*after, field); });
        return {};
    }
    Status rebuild(Database &) override
    {
        m_work->isDue = true;
        return {};
    }
    Result<std::vector<Text>> verify(Database &) override { return std::vector<Text>(); }

private:
    const RecordType &m_type;
    QByteArrayList m_fields;
    std::shared_ptr<FigureWork> m_work;
};

/// Writes the figures at the end, and lets nobody else change them.
class FigureKeeper : public SummaryKeeper
{
public:
    FigureKeeper(Store &store, std::shared_ptr<FigureWork> work) : m_store(store), m_work(std::move(work)) {}
    QByteArray recordType() const override { return Measurement::description().type().name; }

    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const RecordType &type = Measurement::description().type();
        if (m_work->isWriting || !before || type.value(*before, "counted").toLongLong() != 1)
            return {};
        // Approving it, or noting something, is no other figure.
        constexpr const char *figure[] = {"indicator_id", "area_id", "period", "value", "counted"};
        if (after && std::all_of(std::begin(figure), std::end(figure), [&](const char *field) { return type.value(*before, field) == type.value(*after, field); }))
            return {};
        const auto isHere = station_figures::isCountedHere(transaction.database(), type.value(*before, "indicator_id").toLongLong());
        if (!isHere)
            return isHere.error();
        if (!*isHere)
            return {};
        const Text message = say("Station", "This figure is counted from the ledger of stations. Correct the stations it comes from.");
        return Error{ErrorKind::Invalid, message, {}, {{"value", message}}};
    }

    Status finish(Transaction &transaction) override
    {
        if (!m_work->isDue)
            return {};
        m_work->isDue = false;
        m_work->isWriting = true;
        const Status done = station_figures::putRight(transaction);
        m_work->isWriting = false;
        return done;
    }
    void forget() override { *m_work = {}; }
    Status rebuild(Database &) override { return {}; }

    Result<std::vector<Text>> verify(Database &) override
    {
        std::vector<Text> faults;
        const auto wrong = station_figures::wrong(m_store);
        if (!wrong)
            return wrong.error();
        if (*wrong > 0)
            faults.push_back(say("Verify", "Figures of coverage that differ from the ledger of stations: %1.").arg(*wrong));
        return faults;
    }

private:
    Store &m_store;
    std::shared_ptr<FigureWork> m_work;
};

} // namespace

void addStationKeepers(Store &store)
{
    store.addSummaryKeeper(std::make_unique<StationKeeper>());
    store.addSummaryKeeper(std::make_unique<CheckKeeper>());
    const auto work = std::make_shared<FigureWork>();
    store.addSummaryKeeper(std::make_unique<SourceKeeper>(Station::description().type(), QByteArrayList{"kind", "area_id", "opened_on", "closed_on"}, work));
    store.addSummaryKeeper(std::make_unique<SourceKeeper>(Area::description().type(), QByteArrayList{"level", "parent_id"}, work));
    store.addSummaryKeeper(std::make_unique<SourceKeeper>(Fact::description().type(), QByteArrayList{"key", "area_id", "value"}, work));
    store.addSummaryKeeper(std::make_unique<SourceKeeper>(Indicator::description().type(), QByteArrayList{"measure", "frequency"}, work));
    store.addSummaryKeeper(std::make_unique<FigureKeeper>(store, work)); // it does the work of all at the end
}

} // namespace heyuan
