#include "core/fund/execution.h"

#include "core/base/period.h"
#include "core/fund/all_of.h"
#include "core/place/area.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

const FundRule &FundRule::shipped()
{
    static const FundRule rule = [] {
        QFile file(QStringLiteral(":/fund_rule.json"));
        const QJsonObject data = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
        FundRule read;
        read.idleMonths = int(data.value(QStringLiteral("idle_months")).toInteger());
        read.reconcileDays = int(data.value(QStringLiteral("reconcile_days")).toInteger());
        read.listedUnproven = int(data.value(QStringLiteral("listed_unproven")).toInteger());
        Q_ASSERT(read.idleMonths > 0);
        return read;
    }();
    return rule;
}

std::optional<Number> executionRate(const FundMoney &money)
{
    if (money.allocated <= Money())
        return std::nullopt;
    return Number::ratio(Number::fromRaw(money.paid.fen() * 100), Number::fromRaw(money.allocated.fen()));
}

std::optional<Number> AreaExecution::rate() const
{
    return executionRate({std::max(money.allocated, money.taken()), money.committed, money.paid});
}

std::vector<QuarterExecution> executionByQuarter(const FundBook &book, int year)
{
    std::vector<QDate> ends;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const Period period = Period::quarter(year, quarter);
        if (!book.asOf.isValid() || period.first() <= book.asOf)
            ends.push_back(period.last());
    }
    std::vector<QuarterExecution> all;
    for (const AccountBook &one : book.accounts) {
        if (one.account.year > year || one.days.empty())
            continue;
        QuarterExecution row{one.account.id, one.account.year, one.account.name(), std::vector<FundMoney>(ends.size())};
        for (const FundDay &day : one.days) {
            for (size_t i = 0; i < ends.size(); ++i) {
                if (day.day <= ends[i])
                    row.quarters[i] += day.flow.money();
            }
        }
        all.push_back(std::move(row));
    }
    return all;
}

Result<std::vector<AreaExecution>> executionByArea(Store &store, const FundBook &book)
{
    std::map<qint64, FundMoney> byArea;
    for (const AccountBook &one : book.accounts) {
        for (const FundDay &day : one.days)
            byArea[day.area] += day.flow.money();
    }
    std::vector<AreaExecution> all;
    std::vector<QString> codes;
    for (const auto &[id, money] : byArea) {
        AreaExecution row{id, say("FundReport", "No area named"), money};
        if (id) {
            const auto area = store.find(Area::description().type(), id);
            if (!area)
                return area.error();
            if (*area) {
                const Area of = Area::description().read(**area);
                row.name = Text::of(of.nameZh, of.nameEn);
            }
        }
        all.push_back(std::move(row));
    }
    std::stable_sort(all.begin(), all.end(), [](const AreaExecution &a, const AreaExecution &b) { return a.money.allocated > b.money.allocated; });
    return all;
}

Result<std::vector<RuleExecution>> executionByRule(Store &store, const FundBook &book)
{
    std::map<qint64, FundMoney> byRule;
    for (const AccountBook &one : book.accounts) {
        for (const FundDay &day : one.days) {
            if (day.rule)
                byRule[day.rule] += day.flow.money();
        }
    }
    Query q = store.database().query(QStringLiteral("select id, code, name_zh, name_en from award_rule order by code"));
    if (Status s = q.run(); !s)
        return s.error();
    std::vector<RuleExecution> all;
    while (q.next()) {
        if (const auto at = byRule.find(q.integer(0)); at != byRule.end() && at->second != FundMoney())
            all.push_back({at->first, say("ClaimReport", "%1 %2").arg(q.text(1)).arg(Text::of(q.text(2), q.text(3))), at->second});
    }
    return all;
}

std::vector<IdleMoney> idleMoney(const FundBook &book, int months)
{
    std::vector<IdleMoney> idle;
    const QDate limit = book.asOf.addMonths(-months);
    for (const AccountBook &one : book.accounts) {
        // What came first is paid first; what was taken back is as if the oldest had never come.
        Money gone = one.money.paid;
        for (const FundDay &day : one.days)
            gone += day.flow.takenBack;
        IdleMoney row{one.account.id, one.account.name(), {}, {}};
        for (const FundDay &day : one.days) {
            const Money came = day.flow.arrived + day.flow.adjusted + day.flow.takenBack;
            if (day.day >= limit || came == Money())
                continue;
            const Money used = std::min(came, gone);
            gone = gone - used;
            if (came > used && !row.since.isValid())
                row.since = day.day;
            row.amount += came - used;
        }
        if (row.amount > Money())
            idle.push_back(std::move(row));
    }
    return idle;
}

namespace {

/// By commitment, what settles it up to the day; a thousand commitments at a time.
Result<std::map<qint64, std::vector<FundEntry>>> settlements(Store &store, const std::vector<FundEntry> &commitments, QDate asOf)
{
    std::map<qint64, std::vector<FundEntry>> of;
    constexpr size_t batch = 1000;
    for (size_t from = 0; from < commitments.size(); from += batch) {
        QVariantList ids;
        for (size_t i = from; i < std::min(commitments.size(), from + batch); ++i)
            ids << commitments[i].id;
        const auto entries = store.all<FundEntry>(allOf({{"settles_id", Condition::Test::OneOf, ids}, {"status", Condition::Test::Is, QStringLiteral("confirmed")}, {"booked_on", Condition::Test::AtMost, asOf}}));
        if (!entries)
            return entries.error();
        for (const FundEntry &entry : *entries)
            of[entry.settles.id].push_back(entry);
    }
    return of;
}

} // namespace

Result<std::vector<LateTransfer>> lateTransfers(Store &store, const FundBook &book)
{
    const auto commitments = store.all<FundEntry>(allOf({{"due_on", Condition::Test::Below, book.asOf}, {"kind", Condition::Test::Is, QStringLiteral("commit")}, {"status", Condition::Test::Is, QStringLiteral("confirmed")}, {"booked_on", Condition::Test::AtMost, book.asOf}}));
    if (!commitments)
        return commitments.error();
    const auto settled = settlements(store, *commitments, book.asOf);
    if (!settled)
        return settled.error();
    std::vector<LateTransfer> late;
    for (const FundEntry &commitment : *commitments) {
        const AccountBook *account = book.account(commitment.account.id);
        const auto at = settled->find(commitment.id);
        const std::vector<FundEntry> &entries = at == settled->end() ? std::vector<FundEntry>() : at->second;
        std::set<qint64> undone;
        for (const FundEntry &entry : entries)
            undone.insert(entry.reverses.id);
        Money left = commitment.moved(u"committed");
        const Text name = account ? account->account.name() : Text();
        for (const FundEntry &entry : entries) {
            left += entry.moved(u"committed");
            if (entry.kind == u"pay" && entry.bookedOn > commitment.dueOn && !undone.contains(entry.id))
                late.push_back({entry.id, name, commitment.documentNumber, commitment.claim, commitment.dueOn, entry.bookedOn, *entry.amount, int(commitment.dueOn.daysTo(entry.bookedOn))});
        }
        if (left > Money())
            late.push_back({commitment.id, name, commitment.documentNumber, commitment.claim, commitment.dueOn, {}, left, int(commitment.dueOn.daysTo(book.asOf))});
    }
    std::stable_sort(late.begin(), late.end(), [](const LateTransfer &a, const LateTransfer &b) { return a.dueOn < b.dueOn; });
    return late;
}

Result<UnprovenEntries> unprovenEntries(Store &store, const FundBook &book)
{
    // One pass over the entries: those that lack something are counted, the first of them read.
    Query q = store.database().query(QStringLiteral("select id, has_file from (select e.id as id, e.booked_on as booked_on, e.document_number as document_number, "
                                                    "case when exists (select 1 from attachment a where a.owner_type = 'fund_entry' and a.owner_id = e.id and a.deleted_at is null) then 1 else 0 end as has_file "
                                                    "from fund_entry e where e.deleted_at is null and e.status = 'confirmed' and e.booked_on <= ?) as one "
                                                    "where has_file = 0 or trim(coalesce(document_number, '')) = '' order by booked_on, id"));
    if (Status s = q.run({book.asOf.toString(Qt::ISODate)}); !s)
        return s.error();
    UnprovenEntries all;
    std::vector<std::pair<qint64, bool>> found;
    for (; q.next(); ++all.number) {
        if (all.number < FundRule::shipped().listedUnproven)
            found.emplace_back(q.integer(0), q.integer(1) != 0);
    }
    for (const auto &[id, hasFile] : found) {
        const auto row = store.find(FundEntry::description().type(), id);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        UnprovenEntry one{FundEntry::description().read(**row), {}, false, !hasFile};
        one.lacksNumber = one.entry.documentNumber.trimmed().isEmpty();
        if (const AccountBook *account = book.account(one.entry.account.id))
            one.account = account->account.name();
        all.first.push_back(std::move(one));
    }
    return all;
}

} // namespace heyuan
