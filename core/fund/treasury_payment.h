#pragma once

#include "core/base/money.h"
#include "core/record/record_type.h"

namespace heyuan {

/// One line of a file of the bank or the treasury: what was really paid. Held against the books by core/fund/reconcile.
struct TreasuryPayment {
    qint64 id = 0;
    int version = 0;
    QDate paidOn;
    std::optional<Money> amount;
    QString payee;
    QString payeeAccount;
    QString documentNumber; ///< of the payment voucher
    QString serial;        ///< of the bank
    QString note;

    static const Described<TreasuryPayment> &description();
};

} // namespace heyuan
