#pragma once

#include "core/project/project.h"
#include "core/store/store.h"

namespace heyuan {

/// One entry of a project's books. Every entry takes an amount from one account and brings it to another, so that the sum
/// over all accounts is always nothing; it is reversed by another entry and never changed once it is confirmed (K2).
///   allocate  treasury → cash       money arrives
///   commit    open → committed      a contract is confirmed
///   release   committed → open      a contract is closed
///   pay       cash → paid           against a contract
///   return    paid → cash           a contractor gives back
///   reversal  the entry it reverses, the other way round
struct ProjectEntry {
    qint64 id = 0;
    int version = 0;
    Ref project;
    QString kind;
    QDate bookedOn;
    QString source;        ///< central, provincial, local
    std::optional<Money> amount;
    Ref contract;
    Ref line;              ///< of the contract
    Ref milestone;
    QString from;          ///< account; set by the kind
    QString to;
    QString invoice;
    QString documentNumber;
    Ref reverses;
    QString status;        ///< draft, confirmed
    QString preparedBy;
    QString confirmedBy;
    QString note;

    static const Described<ProjectEntry> &description();
};

/// Accounts follow from the kind: set when an entry is written, or beforehand for a trial.
void setEntryAccounts(Record &record);

/// Confirms a contract as the present person and commits its money.
Status confirmContract(Transaction &transaction, qint64 contract);
/// Closes a confirmed contract; what was not paid is open again.
Status closeContract(Transaction &transaction, qint64 contract, QDate on);
/// Drafts the entry that takes a confirmed one back. Refused where one is there already.
Result<qint64> reverseEntry(Transaction &transaction, qint64 entry, QDate on, const QString &reason);

} // namespace heyuan
