#pragma once

#include "core/base/result.h"
#include "core/record/record_type.h"

// From what people type and files hold to values, and back to what people read. The same for form, table, filter,
// import, export and command line.
namespace heyuan {

/// Reads one value as typed or pasted: full-width digits, separators, 2020-5-18 and 2020年5月18日, 是/否, a choice by its
/// key or its words in either language. References are resolved by the caller. Empty text is a null variant. An error
/// names the field, quotes the text and says what is expected.
Result<QVariant> parseValue(const Field &field, const QString &text, MoneyScale money = MoneyScale::TenThousand);

/// What a reader sees; of a masked field only what everybody may see. Missing values are empty; references are resolved by the caller.
QString displayValue(const Field &field, const QVariant &value, Language language,
                     MoneyScale money = MoneyScale::TenThousand);

/// What a file holds: plain numbers, ISO dates, keys of choices; parseValue() reads it back.
QString fileValue(const Field &field, const QVariant &value);

/// Rules of each field and of the record type: required, lengths, limits, allowed choices. Empty: nothing to object to.
std::vector<Issue> objections(const RecordType &type, const Record &record);

/// Dates as offices write them: 2020-5-18, 2020.5.18, 2020/05/18, 20200518, 2020年5月18日; an invalid date otherwise.
QDate parseDate(QStringView text);

} // namespace heyuan
