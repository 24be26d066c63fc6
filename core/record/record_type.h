#pragma once

#include "core/base/result.h"
#include "core/record/field.h"

#include <QHash>

#include <functional>

namespace heyuan {

class Transaction;

/// A row as the store, the table, the form, the import and the export see it: one value a field, in the order of the
/// record type. Numbers and money are kept as whole 64-bit counts, dates as QDate, periods as codes.
struct Record {
    qint64 id = 0;        ///< 0: not stored yet
    int version = 0;
    bool deleted = false;
    std::vector<QVariant> values = {};
};

/// The description of one kind of record: everything that reading, writing, table, form, filter, import, export, change
/// log and help need to know about it.
struct RecordType {
    QByteArray name = {};           ///< table, key in files and in the change log
    Text label = {};                ///< "Indicator"
    Text plural = {};               ///< "Indicators"
    std::vector<Field> fields = {};
    QByteArrayList title = {};      ///< fields that name a row; those of the reader's language are taken
    QByteArray order = {};          ///< field by which tables stand at first; empty: as entered
    bool isLarge = false;           ///< may hold a million rows: tables read windows, counts are kept as summaries
    /// Rules over several fields of one row; empty: none.
    std::function<std::vector<Issue>(const Record &)> check = {};
    /// Before a row is checked and written: puts in what follows from the rest (a number by rule, a birth date from the
    /// citizen ID). Never takes away what was typed.
    std::function<Status(Transaction &, Record &)> complete = {};

    int indexOf(QByteArrayView key) const;          ///< -1 if there is none
    const Field &field(QByteArrayView key) const;   ///< the field must exist
    Record blank() const;
    QVariant value(const Record &record, QByteArrayView key) const;
    void setValue(Record &record, QByteArrayView key, const QVariant &value) const;
    /// The fields that make the row's title in this language.
    std::vector<int> titleIndexes(Language language) const;
};

/// One member of R with its description; made by field().
template <class R> struct BoundField {
    Field field;
    std::function<QVariant(const R &)> get;
    std::function<void(R &, const QVariant &)> set;
};

template <class R, class V>
BoundField<R> field(const char *key, Text label, V R::*member, FieldOptions options = {})
{
    using Traits = FieldTraits<V>;
    FieldType type = Traits::type;
    if (!options.choices.empty())
        type = FieldType::Choice;
    return {Field{key, std::move(label), type, std::move(options)},
            [member](const R &row) { return Traits::store(row.*member); },
            [member](R &row, const QVariant &value) { row.*member = Traits::value(value); }};
}

/// The same for words of more than a line.
template <class R> BoundField<R> longText(const char *key, Text label, QString R::*member, FieldOptions options = {})
{
    options.inTable = false;
    auto bound = field(key, std::move(label), member, std::move(options));
    bound.field.type = FieldType::LongText;
    return bound;
}

/// Ties a value type R to its description. R has members `qint64 id` and `int version`.
template <class R> class Described
{
public:
    Described(RecordType type, std::vector<BoundField<R>> fields) : m_type(std::move(type)), m_fields(std::move(fields))
    {
        for (const auto &bound : m_fields)
            m_type.fields.push_back(bound.field);
    }
    const RecordType &type() const { return m_type; }
    R read(const Record &record) const
    {
        R row;
        row.id = record.id;
        row.version = record.version;
        for (size_t i = 0; i < m_fields.size(); ++i)
            m_fields[i].set(row, record.values[i]);
        return row;
    }
    Record write(const R &row) const
    {
        Record record;
        record.id = row.id;
        record.version = row.version;
        for (const auto &bound : m_fields)
            record.values.push_back(bound.get(row));
        return record;
    }

private:
    RecordType m_type;
    std::vector<BoundField<R>> m_fields;
};

/// A field of a record that needs no value type of its own in C++ (policy that is shown, filtered and edited only).
Field plainField(const char *key, FieldType type, Text label, FieldOptions options = {});
/// The fields that every item of a plan document has: code, names, document, clause, quote, notes.
std::vector<Field> withItemFields(std::vector<Field> own);

/// Every kind of record of the program, in an order in which references point backwards.
const std::vector<const RecordType *> &recordTypes();
/// nullptr if there is none of this name.
const RecordType *recordTypeNamed(QByteArrayView name);

} // namespace heyuan
