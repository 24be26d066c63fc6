#include "core/fund/account.h"

#include "core/fund/all_of.h"
#include "core/fund/commitment.h"
#include "core/plan/document.h"

namespace heyuan {

const Described<FundAccount> &FundAccount::description()
{
    static const Described<FundAccount> described(
        {.name = "fund_account", .label = say("FundAccount", "Fund account"), .plural = say("FundAccount", "Fund accounts"), .title = {"name_zh", "name_en"}, .order = "code"},
        {field("code", say("Item", "Code"), &FundAccount::code, {.required = true, .maxLength = 60}),
         field("year", say("Fund", "Year"), &FundAccount::year, {.required = true, .minimum = Number(2000), .maximum = Number(2100)}),
         field("level", say("Fund", "Paid by"), &FundAccount::level, {.required = true, .choices = fundLevels()}),
         field("name_zh", say("Fund", "Fund (Chinese)"), &FundAccount::nameZh, {.required = true, .maxLength = 220, .language = Language::Chinese}),
         field("name_en", say("Fund", "Fund (English)"), &FundAccount::nameEn, {.maxLength = 320, .language = Language::English}),
         field("commitment_id", say("FundAccount", "Promised by"), &FundAccount::commitment,
               {.reference = "fund_commitment", .help = say("FundAccount", "What a document promises for this fund and year; the money set aside inside it is held against the entries.")}),
         field("area_id", say("Area", "Area"), &FundAccount::area, {.reference = "area"}),
         field("closed_on", say("FundAccount", "Closed on"), &FundAccount::closedOn,
               {.help = say("FundAccount", "From this day on nothing is allocated or promised in this account, and no claim of its year is taken. What was promised before is still paid."), .inTable = false}),
         longText("note", say("Item", "Note"), &FundAccount::note)});
    return described;
}

namespace {

/// What is promised "every year" holds from its first year as long as its document runs.
Result<bool> holdsIn(Store &store, const Record &promise, int year)
{
    const RecordType &type = fundCommitmentType();
    if (type.value(promise, "year").toInt() == year)
        return true;
    if (type.value(promise, "per").toString() != u"year")
        return false;
    const auto document = store.find(documentType(), type.value(promise, "document_id").toLongLong());
    if (!document)
        return document.error();
    const QDate ends = *document ? documentType().value(**document, "ends_on").toDate() : QDate();
    return !ends.isValid() || year <= ends.year();
}

Result<std::vector<Record>> promisesOf(Store &store, int year, qint64 document = 0)
{
    Filter filter = allOf({{"year", Condition::Test::AtMost, year}, {"kind", Condition::Test::IsNot, QStringLiteral("ceiling")}});
    if (document)
        filter.conditions.push_back({"document_id", Condition::Test::Is, document});
    const auto all = store.select(fundCommitmentType(), filter);
    if (!all)
        return all.error();
    std::vector<Record> promises;
    for (const Record &row : *all) {
        const auto holds = holdsIn(store, row, year);
        if (!holds)
            return holds.error();
        if (*holds)
            promises.push_back(row);
    }
    return promises;
}

/// A year's account bears the code of its promise; where that promises for every year, later accounts add theirs.
QString codeOf(const Record &promise, int year)
{
    const RecordType &type = fundCommitmentType();
    const QString code = type.value(promise, "code").toString();
    return type.value(promise, "year").toInt() == year ? code : QStringLiteral("%1-%2").arg(code).arg(year);
}

} // namespace

Result<std::vector<Record>> documentsPromising(Store &store, int year)
{
    const auto promises = promisesOf(store, year);
    if (!promises)
        return promises.error();
    std::set<qint64> ids;
    for (const Record &row : *promises)
        ids.insert(fundCommitmentType().value(row, "document_id").toLongLong());
    std::vector<Record> documents;
    for (const qint64 id : ids) {
        auto document = store.find(documentType(), id);
        if (!document)
            return document.error();
        if (*document)
            documents.push_back(std::move(**document));
    }
    return documents;
}

Result<int> makeFundAccounts(Transaction &transaction, int year, qint64 document)
{
    const RecordType &type = fundCommitmentType();
    const auto promises = promisesOf(transaction.store(), year, document);
    if (!promises)
        return promises.error();
    if (promises->empty() && document)
        return Error{ErrorKind::NotFound, say("FundAccount", "The document promises no money for %1. Choose another year, or another document.").arg(year), {}, {}};
    if (promises->empty())
        return Error{ErrorKind::NotFound, say("FundAccount", "No document promises money for %1. Enter the commitment first, or choose another year.").arg(year), {}, {}};
    const auto present = transaction.store().all<FundAccount>(allOf({{"year", Condition::Test::Is, year}}));
    if (!present)
        return present.error();
    const auto fundOf = [&](const Record &row) { return std::tuple(type.value(row, "document_id").toLongLong(), type.value(row, "fund_zh").toString(), type.value(row, "level").toString()); };
    const auto isWhole = [&](const Record &row) { return type.value(row, "kind").toString() == u"commitment"; };
    int made = 0;
    for (const Record &row : *promises) {
        // What is set aside inside a promised fund has no account of its own; where nothing else is promised it is the fund.
        if (!isWhole(row) && std::any_of(promises->begin(), promises->end(), [&](const Record &other) { return isWhole(other) && fundOf(other) == fundOf(row); }))
            continue;
        if (std::any_of(present->begin(), present->end(), [&](const FundAccount &one) { return one.commitment.id == row.id; }))
            continue;
        FundAccount account;
        account.code = codeOf(row, year);
        account.year = year;
        account.level = type.value(row, "level").toString();
        const Text name = say("FundAccount", "%1 %2").arg(year).arg(Text::of(type.value(row, "fund_zh").toString(), type.value(row, "fund_en").toString()));
        account.nameZh = name.in(Language::Chinese);
        account.nameEn = name.in(Language::English);
        account.commitment = {row.id};
        const auto source = transaction.store().find(documentType(), type.value(row, "document_id").toLongLong());
        if (!source)
            return source.error();
        if (*source)
            account.area = {documentType().value(**source, "area_id").toLongLong()};
        if (const auto id = transaction.insert(account); !id)
            return id.error();
        ++made;
    }
    return made;
}

} // namespace heyuan
