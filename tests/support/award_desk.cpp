#include "tests/support/award_desk.h"

namespace heyuan::test {

AwardDesk::AwardDesk(Store &s, int wan) : store(s)
{
    if (const auto loaded = Catalogue::load(store, clerk()); !loaded)
        complain(loaded.error());
    const Status made = store.write(clerk(), [](Transaction &t) -> Status {
        for (const int year : {2019, 2020, 2021}) {
            if (const auto number = makeFundAccounts(t, year, catalogue::idOf("document", QStringLiteral("000"))); !number)
                return number.error();
        }
        return {};
    });
    if (!made)
        complain(made.error());
    for (const int year : {2019, 2020}) {
        if (wan > 0)
            allocate(year, wan);
    }
    shop = beneficiary(QStringLiteral("示例电商"));
    knows(shop);
}

qint64 AwardDesk::beneficiary(const QString &name, const QString &account)
{
    Beneficiary row;
    row.nameZh = name;
    row.kind = QStringLiteral("enterprise");
    row.account = account;
    return put(store, row);
}

void AwardDesk::knows(qint64 who, int year, const QString &sales)
{
    const auto yes = QStringLiteral("true");
    for (const auto &[key, value] : {std::pair(QStringLiteral("is_ecommerce_operator"), yes), {QStringLiteral("years_in_operation"), QStringLiteral("2")}, {QStringLiteral("sales_through_ecommerce_platform"), yes}, {QStringLiteral("annual_online_sales"), sales}}) {
        BeneficiaryFact row;
        row.beneficiary = {who};
        row.year = year;
        row.fact = key;
        row.value = value;
        put(store, row);
    }
}

qint64 AwardDesk::claim(qint64 who, int year, const QString &rule)
{
    AwardClaim row;
    row.beneficiary = {who};
    row.rule = {catalogue::idOf("award_rule", rule)};
    row.year = year;
    return put(store, row);
}

Status AwardDesk::move(qint64 id, const QString &to, const QString &reason, const QString &by)
{
    return store.write({by, reason}, [&](Transaction &t) { return moveClaim(t, id, to); });
}

Status AwardDesk::bring(qint64 id, const QString &to)
{
    static const QStringList way = QStringLiteral("draft accepted county_checked reviewed decided notice listed paid recovered").split(u' ');
    const auto write = [&](const std::function<void(AwardClaim &)> &how) { return change<AwardClaim>(store, id, how); };
    for (qsizetype i = way.indexOf(at(id).status) + 1; i <= way.indexOf(to); ++i) {
        const QString &next = way[i];
        Status done;
        if (next == u"decided" && at(id).decision.isEmpty())
            done = write([](AwardClaim &row) { row.decision = QStringLiteral("河商〔2020〕示例1号"); });
        if (next == u"listed" && store.now().date() <= at(id).noticeTo)
            today(at(id).noticeTo.addDays(1));
        if (next == u"paid")
            done = write([&](AwardClaim &row) { row.paidOn = std::max(store.now().date(), row.decidedOn); });
        if (next == u"recovered")
            done = write([](AwardClaim &row) { row.recoveryNumber = QStringLiteral("河商追〔2020〕示例1号"); });
        if (done)
            done = move(id, next, next == u"recovered" ? QStringLiteral("虚假申报") : QString());
        if (!done)
            return done;
    }
    return {};
}

qint64 AwardDesk::account(int year)
{
    const auto all = store.all<FundAccount>();
    for (const FundAccount &one : all ? *all : std::vector<FundAccount>()) {
        if (one.year == year)
            return one.id;
    }
    return 0;
}

void AwardDesk::allocate(int year, int wan)
{
    FundEntry row;
    row.account = {account(year)};
    row.kind = QStringLiteral("allocate");
    row.bookedOn = QDate(2020, 1, 2);
    row.amount = Money::wan(wan);
    row.documentNumber = QStringLiteral("河财〔2020〕示例1号");
    const qint64 id = put(store, row);
    if (const Status s = store.write({QStringLiteral("李强")}, [&](Transaction &t) { return confirm(t, FundEntry::description().type(), id); }); !s)
        complain(s.error());
}

void AwardDesk::today(QDate day)
{
    store.now = [day] { return QDateTime(day, QTime(2, 0), Qt::UTC); };
}

bool refuses(const Status &status, const char *words)
{
    if (status)
        return false;
    QString said = status.error().message.in(Language::English);
    for (const Issue &issue : status.error().issues)
        said += u' ' + issue.message.in(Language::English);
    const bool isSo = said.contains(QString::fromUtf8(words));
    if (!isSo)
        qWarning("%s", qPrintable(said));
    return isSo;
}

} // namespace heyuan::test
