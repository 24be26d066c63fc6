#include "core/practice/award_invention.h"

#include "core/attachment/attachment_store.h"
#include "core/award/beneficiary_claim.h"
#include "core/award/claim_payment.h"
#include "core/award/exclusion.h"
#include "core/award/claim_remark.h"
#include "core/award/objection.h"
#include "core/award/review.h"
#include "core/catalogue/reader.h"
#include "core/fund/entry.h"
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

template <class R> Status add(Transaction &transaction, const R &row)
{
    const auto made = transaction.insert(row);
    return made ? Status() : made.error();
}

QDate day(const QJsonObject &given, const char *key) { return QDate::fromString(text(given, key), Qt::ISODate); }

Status loadVisit(Transaction &transaction, qint64 claim, const QJsonObject &given)
{
    ClaimVisit visit;
    visit.claim = {claim};
    visit.visitedOn = day(given, "on");
    visit.visitors = text(given, "visitors");
    visit.place = text(given, "place");
    visit.result = text(given, "result");
    visit.found = text(given, "found");
    return add(transaction, visit);
}

/// Reviewer, workplace, score and, where he stands back, why.
Status loadScore(Transaction &transaction, qint64 claim, const QJsonArray &given)
{
    ClaimScore score;
    score.claim = {claim};
    score.reviewer = given.at(0).toString();
    score.workplace = given.at(1).toString();
    if (const auto points = Number::parse(given.at(2).toString()))
        score.score = *points;
    score.conflictReason = given.at(3).toString();
    score.hasConflict = !score.conflictReason.isEmpty();
    return add(transaction, score);
}

Status loadObjection(Transaction &transaction, qint64 claim, const QJsonObject &given)
{
    ClaimObjection objection;
    objection.claim = {claim};
    objection.receivedOn = day(given, "on");
    objection.objector = text(given, "by");
    objection.content = text(given, "content");
    objection.outcome = text(given, "outcome");
    objection.answeredOn = day(given, "answered_on");
    objection.handledBy = text(given, "handled_by");
    objection.answer = text(given, "answer");
    return add(transaction, objection);
}

Status loadRemark(Transaction &transaction, qint64 claim, const QJsonObject &given)
{
    ClaimRemark remark;
    remark.claim = {claim};
    remark.concerns = text(given, "concerns");
    remark.remark = text(given, "remark");
    remark.madeBy = text(given, "by");
    remark.madeOn = day(given, "on");
    return add(transaction, remark);
}

Status loadExclusion(Transaction &transaction, const QJsonObject &given, qint64 beneficiary)
{
    BeneficiaryExclusion exclusion;
    exclusion.beneficiary = {beneficiary};
    exclusion.kind = text(given, "kind");
    exclusion.from = day(given, "from");
    exclusion.documentNumber = text(given, "document");
    exclusion.reason = text(given, "reason");
    return add(transaction, exclusion);
}

/// What happens to a claim in a state, before it goes on.
Status loadEvents(Transaction &transaction, const QJsonObject &given, qint64 claim, const QString &state)
{
    if (state == u"county_checked") {
        if (const QJsonObject visit = given.value(QLatin1String("visit")).toObject(); !visit.isEmpty()) {
            if (Status s = loadVisit(transaction, claim, visit); !s)
                return s;
        }
        for (const QJsonValue &score : given.value(QLatin1String("scores")).toArray()) {
            if (Status s = loadScore(transaction, claim, score.toArray()); !s)
                return s;
        }
    }
    if (state == u"notice") {
        for (const QJsonValue &objection : given.value(QLatin1String("objections")).toArray()) {
            if (Status s = loadObjection(transaction, claim, objection.toObject()); !s)
                return s;
        }
    }
    return {};
}

/// A payment or a recovery of a part of it, drafted by one invented person and confirmed by another.
Status loadPart(Transaction &transaction, qint64 claim, const QJsonObject &given)
{
    const auto amount = Money::parse(text(given, "yuan"));
    if (!amount)
        return unreadable(QStringLiteral("practice_award.json: parts"));
    const award::ClaimPart part{day(given, "on"), *amount, text(given, "document"), text(given, "reason")};
    const auto id = text(given, "kind") == u"recovery" ? award::draftRecovery(transaction, claim, part) : award::draftPayment(transaction, claim, part);
    if (!id)
        return id.error();
    const RecordType &type = FundEntry::description().type();
    auto row = transaction.store().find(type, *id);
    if (!row)
        return row.error();
    type.setValue(**row, "prepared_by", text(given, "prepared_by"));
    if (const QString confirmer = text(given, "confirmed_by"); !confirmer.isEmpty()) {
        type.setValue(**row, "confirmed_by", confirmer);
        type.setValue(**row, "status", QStringLiteral("confirmed"));
    }
    return transaction.update(type, **row);
}

/// The papers of what a claim booked.
Status loadScans(Transaction &transaction, qint64 claim)
{
    auto scan = readAttachmentFile(QStringLiteral(":/practice/paper.pdf"), 1 << 20);
    if (!scan)
        return scan.error();
    Filter filter;
    filter.conditions = {{"claim_id", Condition::Test::Is, claim}};
    const auto entries = transaction.store().all<FundEntry>(filter);
    if (!entries)
        return entries.error();
    for (const FundEntry &entry : *entries) {
        scan->fileName = safeFileName(entry.documentNumber + QStringLiteral(".pdf"));
        if (const auto kept = attach(transaction, FundEntry::description().type(), entry.id, QStringLiteral("voucher"), *scan); !kept)
            return kept.error();
    }
    return {};
}

/// A claim as far as it has come, each step by the allowed moves.
Status loadClaim(Transaction &transaction, const QJsonObject &given, qint64 beneficiary, int year)
{
    AwardClaim claim;
    claim.beneficiary = {beneficiary};
    claim.rule = {catalogue::idOf("award_rule", text(given, "rule"))};
    claim.year = year;
    if (const QString unit = text(given, "unit"); !unit.isEmpty())
        claim.unit = {catalogue::idOf("unit", unit)};
    claim.premises = text(given, "premises");
    claim.invoices = text(given, "invoices");
    claim.decision = text(given, "decision");
    claim.decidedOn = day(given, "decided_on");
    claim.noticeFrom = day(given, "notice_from");
    claim.paidOn = day(given, "paid_on");
    claim.paymentNumber = text(given, "payment");
    claim.recoveredOn = day(given, "recovered_on");
    claim.recoveryNumber = text(given, "recovery");
    claim.preparedBy = text(given, "prepared_by");
    const auto id = transaction.insert(claim);
    if (!id)
        return id.error();
    for (const QJsonValue &state : given.value(QLatin1String("moves")).toArray()) {
        if (Status s = moveClaim(transaction, *id, state.toString()); !s)
            return s;
        if (Status s = loadEvents(transaction, given, *id, state.toString()); !s)
            return s;
    }
    for (const QJsonValue &part : given.value(QLatin1String("parts")).toArray()) {
        if (Status s = loadPart(transaction, *id, part.toObject()); !s)
            return s;
    }
    for (const QJsonValue &remark : given.value(QLatin1String("remarks")).toArray()) {
        if (Status s = loadRemark(transaction, *id, remark.toObject()); !s)
            return s;
    }
    return loadScans(transaction, *id);
}

} // namespace

Status loadBeneficiaries(Transaction &transaction, const QJsonObject &plan)
{
    std::vector<qint64> ids;
    const int year = plan.value(QLatin1String("year")).toInt();
    const QJsonObject papers = plan.value(QLatin1String("papers")).toObject(); // by fact
    int number = 0;
    for (const QJsonValue &value : plan.value(QLatin1String("beneficiaries")).toArray()) {
        const QJsonObject given = value.toObject();
        const auto id = transaction.insert(read(given, ++number));
        if (!id)
            return id.error();
        const QJsonObject facts = given.value(QLatin1String("facts")).toObject();
        for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
            BeneficiaryFact row;
            row.beneficiary = {*id};
            row.year = year;
            row.fact = fact.key();
            row.value = fact.value().isBool() ? QVariant(fact.value().toBool()).toString() : fact.value().toString();
            row.evidence = papers.value(fact.key()).toString();
            if (Status s = add(transaction, row); !s)
                return s;
        }
        ids.push_back(*id);
    }
    for (const QJsonValue &value : plan.value(QLatin1String("claims")).toArray()) {
        const auto of = size_t(value[QLatin1String("beneficiary")].toInt());
        if (of < 1 || of > ids.size())
            return unreadable(QStringLiteral("practice_award.json: claims"));
        if (Status s = loadClaim(transaction, value.toObject(), ids[of - 1], year); !s)
            return s;
    }
    for (const QJsonValue &value : plan.value(QLatin1String("exclusions")).toArray()) {
        const auto of = size_t(value[QLatin1String("beneficiary")].toInt());
        if (of < 1 || of > ids.size())
            return unreadable(QStringLiteral("practice_award.json: exclusions"));
        if (Status s = loadExclusion(transaction, value.toObject(), ids[of - 1]); !s)
            return s;
    }
    return {};
}

} // namespace heyuan::practice
