#include "core/record/record_type.h"

namespace heyuan {

int RecordType::indexOf(QByteArrayView key) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].key == key)
            return int(i);
    }
    return -1;
}

const Field &RecordType::field(QByteArrayView key) const
{
    const int index = indexOf(key);
    Q_ASSERT_X(index >= 0, name.constData(), key.toByteArray().constData());
    return fields[size_t(index)];
}

Record RecordType::blank() const
{
    Record record;
    record.values.resize(fields.size());
    return record;
}

QVariant RecordType::value(const Record &record, QByteArrayView key) const
{
    const int index = indexOf(key);
    return index < 0 ? QVariant() : record.values[size_t(index)];
}

void RecordType::setValue(Record &record, QByteArrayView key, const QVariant &value) const
{
    const int index = indexOf(key);
    Q_ASSERT_X(index >= 0, name.constData(), key.toByteArray().constData());
    record.values[size_t(index)] = value;
}

std::vector<int> RecordType::titleIndexes(Language language) const
{
    std::vector<int> indexes;
    for (const QByteArray &key : title) {
        const int index = indexOf(key);
        if (index >= 0 && fields[size_t(index)].options.language.value_or(language) == language)
            indexes.push_back(index);
    }
    return indexes;
}

Field plainField(const char *key, FieldType type, Text label, FieldOptions options)
{
    if (type == FieldType::LongText)
        options.inTable = false;
    return {key, std::move(label), type, std::move(options)};
}

std::vector<Field> withItemFields(std::vector<Field> own)
{
    std::vector<Field> fields{
        plainField("code", FieldType::Text, say("Item", "Code"), {.required = true, .maxLength = 60}),
        plainField("name_zh", FieldType::Text, say("Item", "Name (Chinese)"), {.required = true, .maxLength = 400, .language = Language::Chinese}),
        plainField("name_en", FieldType::Text, say("Item", "Name (English)"), {.maxLength = 600, .language = Language::English}),
    };
    fields.insert(fields.end(), own.begin(), own.end());
    fields.push_back(plainField("document_id", FieldType::Reference, say("Item", "Document"), {.reference = "document"}));
    fields.push_back(plainField("clause_id", FieldType::Reference, say("Item", "Clause"), {.reference = "clause"}));
    fields.push_back(plainField("quote", FieldType::LongText, say("Item", "Quoted words")));
    fields.push_back(plainField("note_zh", FieldType::LongText, say("Item", "Note (Chinese)"), {.language = Language::Chinese}));
    fields.push_back(plainField("note_en", FieldType::LongText, say("Item", "Note (English)"), {.language = Language::English}));
    return fields;
}

} // namespace heyuan
