#include "core/fund/flow.h"

#include "core/store/stored_day.h"

namespace heyuan {

namespace {

/// The flows of every confirmed entry, the way migration 0025 counted them.
const QString counted = QStringLiteral(
    "select account_id, earmark_id, area_id, rule_id, booked_on, sum(case when is_adjusted = 0 then came else 0 end) as arrived_fen, sum(case when is_adjusted = 1 then came else 0 end) as adjusted_fen, "
    "sum(case when came < 0 then -came else 0 end) as taken_back_fen, sum(promised) as promised_fen, sum(paid) as paid_fen, sum(returned) as returned_fen, count(*) as entries "
    "from (select e.account_id as account_id, coalesce(e.earmark_id, 0) as earmark_id, coalesce(e.area_id, 0) as area_id, coalesce(c.rule_id, 0) as rule_id, e.booked_on as booked_on, "
    "case when coalesce(r.kind, e.kind) = 'adjust' then 1 else 0 end as is_adjusted, %1 as came, %2 as promised, %3 as paid, %4 as returned "
    "from fund_entry e left join fund_entry r on r.id = e.reverses_id left join award_claim c on c.id = e.claim_id where e.deleted_at is null and e.status = 'confirmed') as one "
    "group by account_id, earmark_id, area_id, rule_id, booked_on");

QString moved(const char *from, const char *to)
{
    return QStringLiteral("case when e.from_account = '%1' and e.to_account = '%2' then e.amount_fen when e.from_account = '%2' and e.to_account = '%1' then -e.amount_fen else 0 end").arg(QLatin1String(from), QLatin1String(to));
}

QString countedAnew() { return counted.arg(moved("treasury", "free"), moved("free", "committed"), moved("committed", "paid"), moved("paid", "free")); }

const QString columns = QStringLiteral("account_id, earmark_id, area_id, rule_id, booked_on, arrived_fen, adjusted_fen, taken_back_fen, promised_fen, paid_fen, returned_fen, entries");

FundFlow flowOf(const FundEntry &entry, bool isAdjusted)
{
    FundFlow flow;
    const Money came = entry.moved(u"treasury", u"free");
    (isAdjusted ? flow.adjusted : flow.arrived) = came;
    flow.takenBack = came < Money() ? Money() - came : Money();
    flow.promised = entry.moved(u"free", u"committed");
    flow.paid = entry.moved(u"committed", u"paid");
    flow.returned = entry.moved(u"paid", u"free");
    return flow;
}

FundFlow flowAt(const Query &q, int column)
{
    const auto money = [&](int at) { return Money::fen(q.integer(column + at)); };
    return {money(0), money(1), money(2), money(3), money(4), money(5)};
}

class FundFlowKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return FundEntry::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        for (const auto &[record, sign] : {std::pair(before, -1), {after, 1}}) {
            const FundEntry entry = record ? FundEntry::description().read(*record) : FundEntry();
            if (!entry.isConfirmed())
                continue;
            if (Status s = add(transaction, entry, sign); !s)
                return s;
        }
        return {};
    }
    Status rebuild(Database &database) override
    {
        if (Status s = database.execute(QStringLiteral("delete from fund_flow")); !s)
            return s;
        return database.execute(QStringLiteral("insert into fund_flow (%1) %2").arg(columns, countedAnew()));
    }
    Result<std::vector<Text>> verify(Database &database) override
    {
        const QString kept = QStringLiteral("select %1 from fund_flow where entries <> 0").arg(columns);
        const auto differing = database.scalar(QStringLiteral("select count(*) from (%1 except %2) as d").arg(kept, countedAnew()));
        const auto missing = database.scalar(QStringLiteral("select count(*) from (%2 except %1) as d").arg(kept, countedAnew()));
        if (!differing || !missing)
            return differing ? missing.error() : differing.error();
        if (differing->toLongLong() + missing->toLongLong() == 0)
            return std::vector<Text>();
        return std::vector{say("FundBook", "The kept sums of the funds differ from their entries.")};
    }

private:
    static Status add(Transaction &transaction, const FundEntry &entry, int sign)
    {
        bool isAdjusted = entry.kind == u"adjust";
        if (entry.reverses) {
            const auto kind = transaction.database().scalar(QStringLiteral("select kind from fund_entry where id = ?"), {entry.reverses.id});
            if (!kind)
                return kind.error();
            isAdjusted = kind->toString() == u"adjust";
        }
        qint64 rule = 0;
        if (entry.ofClaim) {
            const auto of = transaction.database().scalar(QStringLiteral("select rule_id from award_claim where id = ?"), {entry.ofClaim.id});
            if (!of)
                return of.error();
            rule = of->toLongLong();
        }
        const FundFlow flow = flowOf(entry, isAdjusted);
        QStringList raised;
        for (const QString &column : columns.split(QStringLiteral(", ")).mid(5))
            raised << QStringLiteral("%1 = fund_flow.%1 + excluded.%1").arg(column);
        Query q = transaction.database().query(QStringLiteral("insert into fund_flow (%1) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (account_id, earmark_id, area_id, rule_id, booked_on) do update set %2").arg(columns, raised.join(QStringLiteral(", "))));
        return q.run({entry.account.id, entry.earmark.id, entry.area.id, rule, entry.bookedOn.toString(Qt::ISODate), sign * flow.arrived.fen(), sign * flow.adjusted.fen(), sign * flow.takenBack.fen(), sign * flow.promised.fen(),
                      sign * flow.paid.fen(), sign * flow.returned.fen(), qint64(sign)});
    }
};

} // namespace

FundMoney &FundMoney::operator+=(const FundMoney &other)
{
    allocated += other.allocated;
    committed += other.committed;
    paid += other.paid;
    return *this;
}

FundFlow &FundFlow::operator+=(const FundFlow &other)
{
    arrived += other.arrived;
    adjusted += other.adjusted;
    takenBack += other.takenBack;
    promised += other.promised;
    paid += other.paid;
    returned += other.returned;
    return *this;
}

Result<std::map<qint64, std::vector<FundDay>>> fundDays(Store &store, QDate asOf)
{
    Query q = store.database().query(QStringLiteral("select account_id, earmark_id, area_id, rule_id, booked_on, arrived_fen, adjusted_fen, taken_back_fen, promised_fen, paid_fen, returned_fen from fund_flow "
                                                    "where entries <> 0 and booked_on <= ? order by account_id, booked_on, earmark_id, area_id, rule_id"));
    if (Status s = q.run({(asOf.isValid() ? asOf : QDate(9999, 12, 31)).toString(Qt::ISODate)}); !s)
        return s.error();
    std::map<qint64, std::vector<FundDay>> days;
    while (q.next())
        days[q.integer(0)].push_back({q.integer(1), q.integer(2), q.integer(3), storedDay(q.value(4)), flowAt(q, 5)});
    return days;
}

Result<std::vector<FundDay>> fundDaysOf(Store &store, qint64 account, QDate asOf)
{
    Query q = store.database().query(QStringLiteral("select earmark_id, booked_on, sum(arrived_fen), sum(adjusted_fen), sum(taken_back_fen), sum(promised_fen), sum(paid_fen), sum(returned_fen) from fund_flow "
                                                    "where account_id = ? and entries <> 0 and booked_on <= ? group by earmark_id, booked_on order by booked_on, earmark_id"));
    if (Status s = q.run({account, (asOf.isValid() ? asOf : QDate(9999, 12, 31)).toString(Qt::ISODate)}); !s)
        return s.error();
    std::vector<FundDay> days;
    while (q.next())
        days.push_back({q.integer(0), 0, 0, storedDay(q.value(1)), flowAt(q, 2)});
    return days;
}

std::unique_ptr<SummaryKeeper> makeFundFlowKeeper() { return std::make_unique<FundFlowKeeper>(); }

} // namespace heyuan
