#include "core/fund/treasury_payment.h"

namespace heyuan {

namespace {

std::vector<Issue> paymentIssues(const Record &record)
{
    const TreasuryPayment row = TreasuryPayment::description().read(record);
    std::vector<Issue> issues;
    if (row.amount && *row.amount <= Money())
        issues.push_back({"amount_fen", say("TreasuryPayment", "A payment is above nothing. Leave what came back out of this file.")});
    if (row.payee.isEmpty() && row.payeeAccount.isEmpty() && row.documentNumber.isEmpty())
        issues.push_back({"payee", say("TreasuryPayment", "Neither payee, account nor document number is given: the payment cannot be found in the books.")});
    return issues;
}

} // namespace

const Described<TreasuryPayment> &TreasuryPayment::description()
{
    static const Described<TreasuryPayment> described(
        {.name = "treasury_payment", .label = say("TreasuryPayment", "Payment of the treasury"), .plural = say("TreasuryPayment", "Payments of the treasury"), .title = {"paid_on", "document_number"}, .order = "paid_on", .check = paymentIssues},
        {field("paid_on", say("TreasuryPayment", "Day of payment"), &TreasuryPayment::paidOn, {.required = true}),
         field("amount_fen", say("Fund", "Amount"), &TreasuryPayment::amount, {.required = true}),
         field("payee", say("FundEntry", "Payee"), &TreasuryPayment::payee, {.maxLength = 200}),
         field("payee_account", say("FundEntry", "Account of the payee"), &TreasuryPayment::payeeAccount, {.maxLength = 40, .inTable = false, .sensitivity = Sensitivity::Personal, .mask = Mask::Account}),
         field("document_number", say("Budget", "Document number"), &TreasuryPayment::documentNumber, {.maxLength = 120}),
         field("serial", say("TreasuryPayment", "Serial of the bank"), &TreasuryPayment::serial, {.maxLength = 80}),
         longText("note", say("Item", "Note"), &TreasuryPayment::note)});
    return described;
}

} // namespace heyuan
