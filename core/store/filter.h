#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// One condition on one field, as a reader sets it in a table's filter row.
struct Condition {
    enum class Test { Is, IsNot, Contains, StartsWith, AtLeast, AtMost, Above, Below, Empty, NotEmpty, OneOf };
    QByteArray field;
    Test test = Test::Is;
    QVariant value;             ///< as stored; a QVariantList for OneOf
};

struct Filter {
    std::vector<Condition> conditions;   ///< all must hold
    QString search;                      ///< words that must all occur in some text field
    bool deleted = false;                ///< show what was deleted instead
};

/// SQL text and values of a filter. Field names come from the record type only; values are always bound.
struct Where {
    QString sql;
    QVariantList values;
};
Where whereOf(const RecordType &type, const Filter &filter);

/// The same test in memory, for tables that are held whole. Search also finds pinyin initials (hysw for 河源市商务局).
bool matches(const RecordType &type, const Filter &filter, const Record &record);

/// The words of each test, for the filter row and the filter printed on a page.
Text testName(Condition::Test test);

} // namespace heyuan
