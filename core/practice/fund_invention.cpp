#include "core/practice/fund_invention.h"

#include "core/attachment/attachment_store.h"
#include "core/catalogue/reader.h"
#include "core/fund/entry.h"
#include "core/practice/invention.h"
#include "core/store/preparer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::practice {

namespace {

QString text(const QJsonObject &given, const char *key) { return given.value(QLatin1String(key)).toString(); }
QDate day(const QJsonObject &given, const char *key) { return QDate::fromString(text(given, key), Qt::ISODate); }
QJsonArray list(const QJsonObject &given, const char *key) { return given.value(QLatin1String(key)).toArray(); }

class FundInvention
{
public:
    FundInvention(Transaction &transaction, const QJsonObject &plan) : m_transaction(transaction), m_preparer(text(plan, "prepared_by")), m_confirmer(text(plan, "confirmed_by")) {}

    Status readScan(const QString &name)
    {
        auto file = readAttachmentFile(QStringLiteral(":/practice/") + name, 1 << 20);
        if (!file)
            return file.error();
        m_scan = std::move(*file);
        return {};
    }

    Status make(const QJsonObject &given)
    {
        const qint64 promise = catalogue::idOf("fund_commitment", text(given, "commitment"));
        const auto accounts = m_transaction.store().all<FundAccount>();
        if (!accounts)
            return accounts.error();
        const auto at = std::find_if(accounts->begin(), accounts->end(), [&](const FundAccount &one) { return one.commitment.id == promise; });
        if (at == accounts->end())
            return unreadable(text(given, "commitment"));
        m_account = at->id;
        for (const QJsonValue &value : list(given, "entries")) {
            const QJsonObject one = value.toObject();
            const auto id = book(one, 0);
            if (!id)
                return id.error();
            for (const QJsonValue &next : list(one, "then")) {
                if (const auto made = book(next.toObject(), *id); !made)
                    return made.error();
            }
        }
        return {};
    }

private:
    Status scan(qint64 entry, const QString &documentNumber)
    {
        AttachmentFile file = m_scan;
        file.fileName = safeFileName(documentNumber + QStringLiteral(".pdf"));
        const auto kept = attach(m_transaction, FundEntry::description().type(), entry, QStringLiteral("voucher"), file);
        return kept ? Status() : kept.error();
    }

    Result<qint64> book(const QJsonObject &given, qint64 settles)
    {
        FundEntry entry;
        entry.account = {m_account};
        entry.kind = text(given, "kind");
        entry.bookedOn = day(given, "on");
        entry.amount = Money::wan(given.value(QLatin1String("wan")).toInteger());
        entry.documentNumber = text(given, "document");
        entry.settles = {settles};
        if (const QString earmark = text(given, "earmark"); !earmark.isEmpty())
            entry.earmark = {catalogue::idOf("fund_commitment", earmark)};
        if (const QString area = text(given, "area"); !area.isEmpty())
            entry.area = {areaId(area)};
        entry.claim = text(given, "claim");
        entry.dueOn = day(given, "due");
        const bool isDraft = given.value(QLatin1String("draft")).toBool();
        entry.status = isDraft ? QStringLiteral("draft") : QStringLiteral("confirmed");
        entry.preparedBy = m_preparer;
        if (!isDraft)
            entry.confirmedBy = m_confirmer;
        const auto made = m_transaction.insert(entry);
        if (!made)
            return made;
        if (!given.value(QLatin1String("no_scan")).toBool()) {
            if (Status s = scan(*made, entry.documentNumber); !s)
                return s.error();
        }
        if (const QDate back = day(given, "reversed_on"); back.isValid()) {
            const auto reversal = reverseFundEntry(m_transaction, *made, back, text(given, "reason"));
            if (!reversal)
                return reversal;
            // Prepared by whoever fills the database; the confirmer of the practice data is somebody else.
            const RecordType &type = FundEntry::description().type();
            auto row = m_transaction.store().find(type, *reversal);
            if (!row)
                return row.error();
            type.setValue(**row, "prepared_by", m_preparer);
            type.setValue(**row, "confirmed_by", m_confirmer);
            type.setValue(**row, "status", QStringLiteral("confirmed"));
            if (Status s = m_transaction.update(type, **row); !s)
                return s.error();
            if (Status s = scan(*reversal, entry.documentNumber); !s)
                return s.error();
        }
        return made;
    }

    Transaction &m_transaction;
    QString m_preparer;
    QString m_confirmer;
    AttachmentFile m_scan;
    qint64 m_account = 0;
};

} // namespace

Status loadFunds(Transaction &transaction)
{
    QFile file(QStringLiteral(":/practice_fund.json"));
    const QJsonObject plan = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
    for (const QJsonValue &year : list(plan, "years")) {
        if (const auto made = makeFundAccounts(transaction, int(year.toInteger()), catalogue::idOf("document", text(plan, "document"))); !made)
            return made.error();
    }
    FundInvention invention(transaction, plan);
    if (Status s = invention.readScan(text(plan, "scan")); !s)
        return s;
    for (const QJsonValue &value : list(plan, "accounts")) {
        if (Status s = invention.make(value.toObject()); !s)
            return s;
    }
    return {};
}

} // namespace heyuan::practice
