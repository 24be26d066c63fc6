#pragma once

#include "core/selection/selection.h"
#include "core/store/store.h"

namespace heyuan {

/// A quota of a document: a constraint of the kind quota, with the clause that states it.
struct Quota {
    Number value;
    QString code;
    Text cited;            ///< document and clause
    QString quote;
};

/// How many counties of the province, and how many recommendations of a city; empty where the document states none.
struct SelectionQuotas {
    std::optional<Quota> province;
    std::optional<Quota> city;
    std::optional<Quota> notice;   ///< the words that name the public notice; they have no number
    /// Whether those words name working days.
    bool namesWorkingDays() const;
};
Result<SelectionQuotas> quotasOf(Database &database, qint64 document);

/// Puts in the quotas of the document, and refuses a round that departs from them without a reason.
Status completeRound(Transaction &transaction, Record &record);
/// Puts in the city in which the county lies; refuses a county that applies twice.
Status completeApplicant(Transaction &transaction, Record &record);
/// An expert scores an applicant once.
Status completeScore(Transaction &transaction, Record &record);

} // namespace heyuan
