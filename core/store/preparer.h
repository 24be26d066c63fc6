#pragma once

#include "core/store/store.h"

// Who prepares and who confirms are two persons (four eyes). For kinds of record with the fields status, prepared_by and
// confirmed_by.
namespace heyuan {

/// draft, confirmed
std::vector<Choice> preparedStatuses();
/// A new row is a draft of the person who writes it.
void rememberPreparer(const Transaction &transaction, const RecordType &type, Record &record);
/// Confirmed by nobody, or by its author.
std::vector<Issue> preparerIssues(const RecordType &type, const Record &record);
/// Nothing confirmed is changed or removed; only its state and its note may go on.
Status heldAsConfirmed(const RecordType &type, const Record *before, const Record *after);
/// Confirms a draft as the present person; refused to its author.
Status confirm(Transaction &transaction, const RecordType &type, qint64 id);

} // namespace heyuan
