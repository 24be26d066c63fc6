#include "core/practice/award_invention.h"

#include "core/award/award_claim.h"
#include "core/award/beneficiary_claim.h"
#include "core/catalogue/reader.h"
#include "core/practice/invention.h"
#include "core/practice/training_people.h"

#include <QJsonArray>

namespace heyuan::practice {

namespace {

QString text(const QJsonObject &given, const char *key)
{
    return given.value(QLatin1String(key)).toString();
}

Ref place(const QJsonObject &given, const char *key)
{
    const QString code = text(given, key);
    return {code.isEmpty() ? 0 : areaId(code)};
}

Beneficiary read(const QJsonObject &given, int number)
{
    Beneficiary row;
    row.nameZh = text(given, "zh");
    row.nameEn = text(given, "en");
    row.kind = text(given, "kind");
    row.creditCode = text(given, "credit_code");
    row.area = place(given, "area");
    row.settlement = place(given, "settles");
    row.taxArea = place(given, "pays_tax");
    row.foundedOn = QDate::fromString(text(given, "founded"), Qt::ISODate);
    row.legalPerson = text(given, "legal_person");
    row.account = text(given, "account");
    row.address = text(given, "address");
    if (const QDate born = QDate::fromString(text(given, "born"), Qt::ISODate); born.isValid())
        row.idNumber = inventedCitizenId(number, born, 900 + number); // a region that does not exist
    return row;
}

} // namespace

namespace {

/// A claim as far as it has come, each step by the allowed moves.
Status loadClaim(Transaction &transaction, const QJsonObject &given, qint64 beneficiary, int year)
{
    AwardClaim claim;
    claim.beneficiary = {beneficiary};
    claim.rule = {catalogue::idOf("award_rule", text(given, "rule"))};
    claim.year = year;
    claim.decision = text(given, "decision");
    claim.paidOn = QDate::fromString(text(given, "paid_on"), Qt::ISODate);
    claim.preparedBy = text(given, "prepared_by");
    const auto id = transaction.insert(claim);
    if (!id)
        return id.error();
    for (const QJsonValue &state : given.value(QLatin1String("moves")).toArray()) {
        if (Status s = moveClaim(transaction, *id, state.toString()); !s)
            return s;
    }
    return {};
}

} // namespace

Status loadBeneficiaries(Transaction &transaction, const QJsonObject &plan)
{
    std::vector<qint64> ids;
    const int year = plan.value(QLatin1String("year")).toInt();
    int number = 0;
    for (const QJsonValue &value : plan.value(QLatin1String("beneficiaries")).toArray()) {
        const QJsonObject given = value.toObject();
        const auto id = transaction.insert(read(given, ++number));
        if (!id)
            return id.error();
        award::WrittenFacts written;
        const QJsonObject facts = given.value(QLatin1String("facts")).toObject();
        for (auto fact = facts.begin(); fact != facts.end(); ++fact)
            written[fact.key()] = fact.value().isBool() ? QVariant(fact.value().toBool()).toString() : fact.value().toString();
        if (Status s = award::saveFacts(transaction, *id, year, written, {}); !s)
            return s;
        ids.push_back(*id);
    }
    for (const QJsonValue &value : plan.value(QLatin1String("claims")).toArray()) {
        const auto of = size_t(value[QLatin1String("beneficiary")].toInt());
        if (of < 1 || of > ids.size())
            return unreadable(QStringLiteral("practice_award.json: claims"));
        if (Status s = loadClaim(transaction, value.toObject(), ids[of - 1], year); !s)
            return s;
    }
    return {};
}

} // namespace heyuan::practice
