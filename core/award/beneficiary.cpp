#include "core/award/beneficiary.h"

#include "core/award/beneficiary_claim.h"
#include "core/award/rule.h"
#include "core/identity/identifier.h"
#include "core/identity/spreadsheet_damage.h"

namespace heyuan {

namespace {

constexpr const char *numberFields[] = {"credit_code", "id_number"};

IdentifierReading readNumber(QByteArrayView field, const QString &typed)
{
    return field == "credit_code" ? readCreditCode(typed) : readCitizenId(typed, QDate::currentDate());
}

std::vector<Issue> beneficiaryIssues(const Record &record)
{
    const RecordType &type = Beneficiary::description().type();
    std::vector<Issue> issues;
    for (const char *field : numberFields) {
        const QString typed = type.value(record, field).toString();
        if (typed.isEmpty())
            continue;
        if (const auto number = readNumber(field, typed); !number.isAccepted())
            issues.push_back({field, number.sentence});
    }
    if (const Text fault = accountFault(Beneficiary::description().read(record)); !fault.isEmpty())
        issues.push_back({"account", fault});
    const bool isPerson = type.value(record, "kind").toString() == u"person";
    if (!isPerson && !type.value(record, "id_number").isNull())
        issues.push_back({"id_number", say("Beneficiary", "Only a person has a citizen ID. Enter the credit code of the organisation, or correct the kind.")});
    return issues;
}

/// A number as it is kept has no spaces and plain digits, and is in the register once.
Status completeBeneficiary(Transaction &transaction, Record &record)
{
    const RecordType &type = Beneficiary::description().type();
    for (const char *field : numberFields) {
        const auto number = readNumber(field, type.value(record, field).toString());
        if (type.value(record, field).isNull() || !number.isAccepted())
            continue;
        type.setValue(record, field, number.value);
        const auto other = transaction.database().scalar(
            QStringLiteral("select name_zh from beneficiary where %1 = ? and id <> ? and deleted_at is null").arg(QLatin1String(field)), {number.value, record.id});
        if (!other)
            return other.error();
        if (other->isNull())
            continue;
        const Text message = say("Beneficiary", "%1: this number belongs to “%2”, which is in the register. Open that entry instead.").arg(type.field(field).label).arg(other->toString());
        return Error{ErrorKind::Invalid, message, {}, {{field, message}}};
    }
    return {};
}

std::vector<Choice> factChoices()
{
    std::vector<Choice> choices;
    if (const auto *book = award::FactBook::shipped()) {
        for (const award::AwardFact &fact : book->facts())
            choices.push_back({fact.key.toUtf8(), fact.name});
    }
    return choices;
}

std::vector<Issue> factIssues(const Record &record)
{
    const BeneficiaryFact row = BeneficiaryFact::description().read(record);
    const auto *book = award::FactBook::shipped();
    if (!book || row.fact.isEmpty() || row.value.isEmpty())
        return {};
    award::Claim claim = award::emptyClaim(*book);
    if (const Status s = award::setWritten(claim, *book, row.fact, row.value); !s)
        return {{"value", s.error().message}};
    return {};
}

Status completeFact(Transaction &transaction, Record &record)
{
    const BeneficiaryFact row = BeneficiaryFact::description().read(record);
    const auto twice = transaction.database().scalar(
        QStringLiteral("select count(*) from beneficiary_fact where beneficiary_id = ? and fact_year = ? and fact_key = ? and id <> ? and deleted_at is null"),
        {row.beneficiary.id, row.year, row.fact, row.id});
    if (!twice)
        return twice.error();
    if (twice->toLongLong() == 0)
        return {};
    const Text message = say("Beneficiary", "This fact of %1 is entered already. Change that entry.").arg(QString::number(row.year));
    return Error{ErrorKind::Invalid, message, {}, {{"fact_key", message}}};
}

} // namespace

Text accountFault(const Beneficiary &beneficiary)
{
    const QString number = cleanedIdentifier(beneficiary.account);
    if (number.isEmpty())
        return {};
    // Bank cards of China begin with 62 (ISO/IEC 7812) and carry a check digit; accounts of organisations have none.
    const bool isCard = beneficiary.kind == u"person" || (number.startsWith(u"62") && number.size() >= 16 && number.size() <= 19);
    if (isCard)
        return readBankCard(beneficiary.account).sentence;
    const bool areDigits = std::all_of(number.begin(), number.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-'; });
    if (!areDigits || number.size() < 8 || number.size() > 32)
        return say("Beneficiary", "A bank account has 8 to 32 digits; this one has other characters or another length. Compare it with the certificate of the account.");
    return {};
}

const Described<Beneficiary> &Beneficiary::description()
{
    static const Described<Beneficiary> described(
        {.name = "beneficiary", .label = say("Beneficiary", "Beneficiary"), .plural = say("Beneficiary", "Beneficiaries"), .title = {"name_zh", "name_en"}, .order = "name_zh", .check = beneficiaryIssues, .complete = completeBeneficiary},
        {field("name_zh", say("Item", "Name (Chinese)"), &Beneficiary::nameZh, {.required = true, .maxLength = 160, .language = Language::Chinese}),
         field("name_en", say("Item", "Name (English)"), &Beneficiary::nameEn, {.maxLength = 200, .language = Language::English}),
         field("kind", say("Beneficiary", "Kind of beneficiary"), &Beneficiary::kind, {.required = true, .choices = beneficiaryKinds()}),
         field("credit_code", say("Beneficiary", "Unified credit code"), &Beneficiary::creditCode, {.maxLength = 30, .help = say("Beneficiary", "18 characters, of enterprises and other organisations.")}),
         field("id_number", say("Training", "Citizen ID"), &Beneficiary::idNumber, {.maxLength = 30, .help = say("Beneficiary", "18 characters, of persons."), .sensitivity = Sensitivity::Personal, .mask = Mask::CitizenId}),
         field("area_id", say("Beneficiary", "Registered in"), &Beneficiary::area, {.reference = "area"}),
         field("settlement_area_id", say("Beneficiary", "Settles in"), &Beneficiary::settlement, {.reference = "area", .help = say("Beneficiary", "Where transactions are settled."), .inTable = false}),
         field("tax_area_id", say("Beneficiary", "Pays tax in"), &Beneficiary::taxArea, {.reference = "area", .inTable = false}),
         field("founded_on", say("Beneficiary", "Founded on"), &Beneficiary::foundedOn, {.help = say("Beneficiary", "The day of business registration.")}),
         field("legal_person", say("Beneficiary", "Legal representative"), &Beneficiary::legalPerson, {.maxLength = 60, .inTable = false, .sensitivity = Sensitivity::Personal}),
         field("account", say("Beneficiary", "Bank account"), &Beneficiary::account, {.maxLength = 40, .inTable = false, .sensitivity = Sensitivity::Personal, .mask = Mask::Account}),
         field("address", say("Beneficiary", "Address"), &Beneficiary::address, {.maxLength = 200, .inTable = false, .sensitivity = Sensitivity::Personal}),
         longText("note", say("Item", "Note"), &Beneficiary::note)});
    return described;
}

const Described<BeneficiaryFact> &BeneficiaryFact::description()
{
    static const Described<BeneficiaryFact> described(
        {.name = "beneficiary_fact", .label = say("Beneficiary", "Fact of a beneficiary"), .plural = say("Beneficiary", "Facts of beneficiaries"), .title = {"fact_key", "value"}, .order = "fact_year", .check = factIssues, .complete = completeFact},
        {field("beneficiary_id", say("Beneficiary", "Beneficiary"), &BeneficiaryFact::beneficiary, {.required = true, .reference = "beneficiary"}),
         field("fact_year", say("Beneficiary", "Year"), &BeneficiaryFact::year, {.required = true, .minimum = Number(2000), .maximum = Number(2100)}),
         field("fact_key", say("Beneficiary", "Fact"), &BeneficiaryFact::fact, {.required = true, .choices = factChoices()}),
         field("value", say("Beneficiary", "Value"), &BeneficiaryFact::value, {.required = true, .maxLength = 300, .help = say("Beneficiary", "A number, an amount with its unit (2000万元), yes or no, or a choice; months are separated by “;”.")}),
         field("evidence", say("Beneficiary", "Evidence"), &BeneficiaryFact::evidence, {.maxLength = 300, .help = say("Beneficiary", "The paper that shows it, with its number.")})});
    return described;
}

} // namespace heyuan
