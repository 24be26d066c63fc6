#include "core/fund/execution.h"

#include "core/attachment/attachment.h"
#include "core/base/period.h"
#include "core/fund/all_of.h"
#include "core/place/area.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

FundMoney moneyOf(const FundEntry &entry)
{
    return {Money() - entry.moved(u"treasury"), entry.moved(u"committed"), entry.moved(u"paid")};
}

} // namespace

const FundRule &FundRule::shipped()
{
    static const FundRule rule = [] {
        QFile file(QStringLiteral(":/fund_rule.json"));
        const QJsonObject data = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
        FundRule read;
        read.idleMonths = int(data.value(QStringLiteral("idle_months")).toInteger());
        read.reconcileDays = int(data.value(QStringLiteral("reconcile_days")).toInteger());
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
        if (one.account.year > year || one.entries.empty())
            continue;
        QuarterExecution row{one.account.id, one.account.year, one.account.name(), std::vector<FundMoney>(ends.size())};
        for (const FundEntry &entry : one.entries) {
            for (size_t i = 0; i < ends.size(); ++i) {
                if (entry.bookedOn <= ends[i])
                    row.quarters[i] += moneyOf(entry);
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
        for (const FundEntry &entry : one.entries)
            byArea[entry.area.id] += moneyOf(entry);
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

std::vector<IdleMoney> idleMoney(const FundBook &book, int months)
{
    std::vector<IdleMoney> idle;
    const QDate limit = book.asOf.addMonths(-months);
    for (const AccountBook &one : book.accounts) {
        // What came first is paid first; what was taken back is as if the oldest had never come.
        Money gone = one.money.paid;
        for (const FundEntry &entry : one.entries)
            gone += std::max(Money(), entry.moved(u"treasury"));
        IdleMoney row{one.account.id, one.account.name(), {}, {}};
        for (const FundEntry &entry : one.entries) {
            const Money came = std::max(Money(), Money() - entry.moved(u"treasury"));
            if (entry.bookedOn >= limit || came == Money())
                continue;
            const Money used = std::min(came, gone);
            gone = gone - used;
            if (came > used && !row.since.isValid())
                row.since = entry.bookedOn;
            row.amount += came - used;
        }
        if (row.amount > Money())
            idle.push_back(std::move(row));
    }
    return idle;
}

std::vector<LateTransfer> lateTransfers(const FundBook &book)
{
    std::vector<LateTransfer> late;
    for (const AccountBook &one : book.accounts) {
        for (const FundEntry &commitment : one.entries) {
            if (commitment.kind != u"commit" || !commitment.dueOn.isValid())
                continue;
            Money left;
            for (const FundEntry &entry : one.entries) {
                if (entry.id != commitment.id && entry.settles.id != commitment.id)
                    continue;
                left += entry.moved(u"committed");
                const bool isUndone = std::any_of(one.entries.begin(), one.entries.end(), [&](const FundEntry &other) { return other.reverses.id == entry.id; });
                if (entry.kind == u"pay" && entry.bookedOn > commitment.dueOn && !isUndone)
                    late.push_back({entry.id, one.account.name(), commitment.documentNumber, commitment.claim, commitment.dueOn, entry.bookedOn, *entry.amount, int(commitment.dueOn.daysTo(entry.bookedOn))});
            }
            if (left > Money() && book.asOf > commitment.dueOn)
                late.push_back({commitment.id, one.account.name(), commitment.documentNumber, commitment.claim, commitment.dueOn, {}, left, int(commitment.dueOn.daysTo(book.asOf))});
        }
    }
    std::stable_sort(late.begin(), late.end(), [](const LateTransfer &a, const LateTransfer &b) { return a.dueOn < b.dueOn; });
    return late;
}

Result<std::vector<UnprovenEntry>> unprovenEntries(Store &store, const FundBook &book)
{
    const auto files = store.all<Attachment>(allOf({{"owner_type", Condition::Test::Is, QString::fromUtf8(FundEntry::description().type().name)}}));
    if (!files)
        return files.error();
    std::set<qint64> proven;
    for (const Attachment &file : *files)
        proven.insert(file.owner);
    std::vector<UnprovenEntry> all;
    for (const AccountBook &one : book.accounts) {
        for (const FundEntry &entry : one.entries) {
            UnprovenEntry row{entry, one.account.name(), entry.documentNumber.trimmed().isEmpty(), !proven.contains(entry.id)};
            if (row.lacksNumber || row.lacksFile)
                all.push_back(std::move(row));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const UnprovenEntry &a, const UnprovenEntry &b) { return a.entry.bookedOn < b.entry.bookedOn; });
    return all;
}

} // namespace heyuan
