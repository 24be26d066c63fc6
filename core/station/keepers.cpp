#include "core/station/keepers.h"

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

} // namespace

void addStationKeepers(Store &store)
{
    store.addSummaryKeeper(std::make_unique<StationKeeper>());
    store.addSummaryKeeper(std::make_unique<CheckKeeper>());
}

} // namespace heyuan
