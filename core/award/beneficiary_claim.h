#pragma once

#include "core/award/beneficiary.h"
#include "core/award/claim.h"
#include "core/store/store.h"

#include <map>

// From what the register keeps of a beneficiary to what an evaluation asks for, and back.
namespace heyuan::award {

/// Puts one fact in as it was written: a flag as yes or no, a choice by key or name, months separated by “;”.
Status setWritten(Claim &claim, const FactBook &book, const QString &key, const QString &written);

/// What is written of a beneficiary, by fact.
using WrittenFacts = std::map<QString, QString>;
Result<WrittenFacts> writtenFacts(Store &store, qint64 beneficiary, int year);
/// The last year of which something is written; 0 if there is none.
Result<int> lastFactYear(Store &store, qint64 beneficiary);
/// Facts that the register itself answers: whether it is registered in the city, for how many months.
Result<WrittenFacts> registeredFacts(Store &store, const FactBook &book, const Beneficiary &beneficiary, QDate day);
/// One of them, from a day of the register or the code of a city; empty where it says nothing.
QString registeredFact(const FactBook &book, const RegisteredFact &one, const QVariant &value, QDate day);
/// The claim of what was written; all that cannot be read is added to `issues` by fact, the rest is taken.
Claim claimFrom(const FactBook &book, const WrittenFacts &written, std::vector<Issue> &issues);
/// Brings the stored facts of a year to what is written: changes, adds, and removes those of `asked` that are empty now.
Status saveFacts(Transaction &transaction, qint64 beneficiary, int year, const WrittenFacts &written,
                 const QStringList &asked);

} // namespace heyuan::award
