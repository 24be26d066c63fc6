#include "ui/award/claim_steps.h"

#include "core/award/claim_payment.h"
#include "core/fund/entry.h"
#include "core/store/preparer.h"
#include "ui/award/step_dialog.h"
#include "ui/record/record_page.h"

namespace heyuan {

namespace {

/// A field of an entry, headed for this step.
Field entryField(const char *key, const Text &label)
{
    Field field = FundEntry::description().type().field(key);
    field.label = label;
    field.options.required = true;
    field.options.help = {};
    return field;
}

void askPart(qint64 id, RecordPage &page, bool isRecovery)
{
    Desk &desk = page.desk();
    const auto row = desk.store().find(AwardClaim::description().type(), id);
    const auto parts = award::partsOf(desk.store(), id);
    if (!row || !parts || !*row)
        return emit desk.failed(!row ? row.error() : !parts ? parts.error() : Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")});
    const AwardClaim claim = AwardClaim::description().read(**row);
    const Money left = isRecovery ? parts->net() - parts->draftRecovered : claim.amount.value_or(Money()) - parts->paid - parts->draftPaid;
    if (!isRecovery && claim.status != u"listed")
        return emit desk.failed({ErrorKind::Denied, say("Claim", "The claim is “%1”. A claim is paid in parts while it is on the payment list.").arg(claimStatusName(claim.status))});
    if (left <= Money())
        return emit desk.failed({ErrorKind::Denied, isRecovery ? say("Claim", "Nothing of this claim is paid that could be taken back.") : say("Claim", "Everything is paid of this claim, or drafted to be paid.")});
    StepSetup setup{.name = isRecovery ? "recoverInPart" : "payInPart",
                    .title = isRecovery ? say("Claim", "Recover in part") : say("Claim", "Pay in part"),
                    .help = (isRecovery ? say("Claim", "%1 %2 yuan can be taken back. Another person confirms the draft.") : say("Claim", "%1 %2 yuan are left. Another person confirms the draft.")).arg(award::partsInWords(claim, *parts)).arg(left.toText(MoneyScale::Yuan)),
                    .fields = {entryField("booked_on", say("Claim", "Day")), entryField("amount_fen", say("Fund", "Amount")),
                               entryField("document_number", isRecovery ? say("Claim", "Order of recovery") : say("Claim", "Payment document"))},
                    .values = {desk.asOf()},
                    .button = say("Claim", "Draft"),
                    .take = {}};
    if (isRecovery)
        setup.fields.push_back(entryField("note", say("Claim", "Reason")));
    setup.take = [id, isRecovery, &desk](const std::vector<QVariant> &values) {
        const award::ClaimPart part{values[0].toDate(), Money::fen(values[1].toLongLong()), values[2].toString(), isRecovery ? values[3].toString() : QString()};
        return desk.write([&](Transaction &transaction) -> Status {
            const auto made = isRecovery ? award::draftRecovery(transaction, id, part) : award::draftPayment(transaction, id, part);
            return made ? Status() : made.error();
        }, part.reason);
    };
    auto *dialog = new StepDialog(desk, std::move(setup), &page);
    QObject::connect(dialog, &StepDialog::taken, &page, [&desk, isRecovery] {
        desk.announce((isRecovery ? say("Claim", "The recovery is drafted. Another person confirms it, at “Payments” of the claim.") : say("Claim", "The payment is drafted. Another person confirms it, at “Payments” of the claim.")).onScreen());
    });
    dialog->show();
}

void confirmPart(qint64 id, RecordPage &page)
{
    const Status written = page.desk().write([&](Transaction &transaction) { return confirm(transaction, FundEntry::description().type(), id); });
    if (!written)
        return emit page.desk().failed(written.error());
    page.desk().announce(say("Project", "Confirmed.").onScreen());
}

} // namespace

void payInPart(qint64 claim, RecordPage &page) { askPart(claim, page, false); }
void recoverInPart(qint64 claim, RecordPage &page) { askPart(claim, page, true); }

RecordPageSetup claimPayments()
{
    Filter parts;
    parts.conditions = {{"kind", Condition::Test::OneOf, QVariantList{QStringLiteral("pay"), QStringLiteral("return"), QStringLiteral("reversal")}}};
    return {.recordType = "fund_entry",
            .fixed = parts,
            .empty = say("Claim", "Here stand the payments and recoveries of the claim. “Pay in part” drafts one; bringing the claim to “Paid” pays all that is left."),
            .columns = {"booked_on", "kind", "amount_fen", "document_number", "status"},
            .order = {"booked_on", false},
            .hasTotals = true,
            .actions = {{"confirmPart", "save", say("Project", "Confirm"), say("Claim", "Confirm a payment or recovery that somebody else drafted; the books of the fund follow"), confirmPart}}};
}

} // namespace heyuan
