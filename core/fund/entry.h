#pragma once

#include "core/fund/account.h"

namespace heyuan {

/// One entry of a fund's books. Each takes an amount from one place and brings it to another, so that the sum over all
/// places is always nothing; a confirmed one is reversed by another entry and never changed (K2).
///   allocate  treasury → free       money arrives
///   adjust    treasury → free       the budget is changed; less than nothing takes it back
///   commit    free → committed      promised to somebody
///   release   committed → free      a promise falls away
///   pay       committed → paid      a promise is kept
///   return    paid → free           money comes back
///   reversal  the entry it reverses, the other way round
struct FundEntry {
    qint64 id = 0;
    int version = 0;
    Ref account;
    QString kind;
    QDate bookedOn;
    std::optional<Money> amount;
    QString documentNumber;
    Ref settles;           ///< the commitment that is released, paid or returned
    Ref earmark;           ///< what the document sets the money aside for (fund_commitment); none: other uses of the fund
    Ref area;              ///< whom the money is for
    QString claim;
    Ref ofClaim;           ///< the award claim that made it; such entries follow the claim alone
    QString payee;         ///< whom a payment goes to, and to which account: what a bank file names
    QString payeeAccount;
    QDate dueOn;           ///< by when a commitment has to be paid
    QString from;          ///< place; set by the kind
    QString to;
    Ref reverses;
    QString overrideReason;   ///< why it passes a limit, who said so, by which document (K3)
    QString overrideBy;
    QString overrideDocument;
    QString status;        ///< draft, confirmed
    QString preparedBy;
    QString confirmedBy;
    QString note;

    static const Described<FundEntry> &description();
    /// What the entry brings to a place; less than nothing where it takes.
    Money moved(QStringView place) const;
    /// What it brings from one place to another; less than nothing the other way.
    Money moved(QStringView origin, QStringView target) const;
    bool isConfirmed() const { return status == u"confirmed"; }
};

Text fundEntryKindName(const QString &kind);
/// Drafts the entry that takes a confirmed one back. Refused where one is there already.
Result<qint64> reverseFundEntry(Transaction &transaction, qint64 entry, QDate on, const QString &reason);

} // namespace heyuan
