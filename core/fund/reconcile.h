#pragma once

#include "core/fund/entry.h"
#include "core/fund/treasury_payment.h"
#include "core/report/content.h"
#include "core/store/store.h"

// What the bank or the treasury paid, held against the payments in the books.
namespace heyuan {

enum class Reconciled { Matched, AmountDiffers, Twice, NotInBooks, NotInFile };
Text reconciledName(Reconciled state);

/// One line of the file, one payment of the books, or both where they belong together.
struct ReconciledPayment {
    Reconciled state = Reconciled::Matched;
    std::optional<TreasuryPayment> paid;
    std::optional<FundEntry> booked;
    Text sentence;
};

struct Reconciliation {
    QDate from;            ///< days the file covers
    QDate to;
    std::vector<ReconciledPayment> payments; ///< what needs somebody first, then what agrees

    qint64 number(Reconciled state) const;
    Text verdict() const;
};

/// Each line of the file takes one payment at most, the surest first: by document number with the same amount, by payee
/// with the same amount within some days (resources/fund_rule.json), and then the same without the amount. Payments that
/// were reversed are none.
Result<Reconciliation> reconcile(Store &store, std::vector<TreasuryPayment> file);
/// What was imported, of these days.
Result<Reconciliation> reconcileImported(Store &store, QDate from, QDate to);

Table reconcileTable(const Reconciliation &reconciliation);
Result<Report> reconcileReport(Store &store, QDate asOf, Language language);

} // namespace heyuan
