#include "core/catalogue/item_json.h"

#include "core/place/area.h"
#include "core/plan/document.h"
#include "core/plan/target.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heyuan {

namespace {

// Whole numbers are JSON numbers, others exact decimals in quotes: a JSON fraction would pass through binary.
QJsonValue jsonNumber(Number number)
{
    return number.isWhole() ? QJsonValue(number.raw() / Number::scale) : QJsonValue(number.toString());
}

QJsonValue jsonText(const QString &text)
{
    if (text.startsWith(u'[') || text.startsWith(u'{')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isArray())
            return document.array();
        if (document.isObject())
            return document.object();
    }
    return text;
}

QString shortName(const RecordType &type, const QByteArray &key)
{
    if (key == "code")
        return QStringLiteral("id");
    if (key == "name_zh" || key == "question_zh" || key == "subject_zh")
        return type.indexOf("name_zh") >= 0 && key != "name_zh" ? QString::fromUtf8(key) : QStringLiteral("zh");
    if (key == "name_en" || key == "question_en" || key == "subject_en")
        return type.indexOf("name_zh") >= 0 && key != "name_en" ? QString::fromUtf8(key) : QStringLiteral("en");
    if (key == "starts_on")
        return QStringLiteral("from");
    if (key == "ends_on")
        return QStringLiteral("to");
    if (key == "counting")
        return QStringLiteral("period");
    if (key == "area_id")
        return &type == &Fact::description().type() ? QStringLiteral("area") : QStringLiteral("scope");
    if (key == "clause_id")
        return QStringLiteral("clause_id");
    return key.endsWith("_id") ? QString::fromUtf8(key.chopped(3)) : QString::fromUtf8(key);
}

} // namespace

Result<ItemWriter> ItemWriter::forStore(Store &store)
{
    ItemWriter writer;
    for (const RecordType *type : recordTypes()) {
        if (type->isLarge || type->indexOf("code") < 0)
            continue;
        const auto rows = store.select(*type);
        if (!rows)
            return rows.error();
        auto &codes = writer.m_codes[type->name];
        for (const Record &row : *rows) {
            codes.insert(row.id, type->value(row, "code").toString());
            if (type == &clauseType()) {
                writer.m_paths.insert(row.id, type->value(row, "path").toString());
                writer.m_documents.insert(row.id, type->value(row, "document_id").toLongLong());
            }
        }
    }
    const auto units = store.select(taskUnitType(), {}, QStringLiteral("task_id, role, position, id"));
    if (!units)
        return units.error();
    for (const Record &row : *units) {
        const QJsonObject unit{
            {QStringLiteral("name"), taskUnitType().value(row, "printed_name").toString()},
            {QStringLiteral("unit"), writer.codeOf("unit", taskUnitType().value(row, "unit_id").toLongLong())}};
        writer.m_units[taskUnitType().value(row, "task_id").toLongLong()].emplace_back(
            taskUnitType().value(row, "role").toString(), unit);
    }
    const auto links = store.select(readingLinkType());
    if (!links)
        return links.error();
    for (const Record &row : *links)
        writer
            .m_unclear[readingLinkType().value(row, "item_type").toString() + u' '
                       + readingLinkType().value(row, "item_code").toString()]
            .append(writer.codeOf("reading", readingLinkType().value(row, "reading_id").toLongLong()));
    const auto mentions = store.select(mentionType());
    if (!mentions)
        return mentions.error();
    for (const Record &row : *mentions) {
        const qint64 clause = mentionType().value(row, "clause_id").toLongLong();
        writer
            .m_quotes[mentionType().value(row, "item_type").toString() + u' '
                      + mentionType().value(row, "item_code").toString()]
            .append(QJsonObject{{QStringLiteral("clause"), writer.m_paths.value(clause)},
                                {QStringLiteral("clause_id"), writer.codeOf("clause", clause)},
                                {QStringLiteral("quote"), mentionType().value(row, "quote").toString()}});
    }
    return writer;
}

QString ItemWriter::codeOf(QByteArrayView recordType, qint64 id) const
{
    return m_codes.value(recordType.toByteArray()).value(id);
}

QJsonValue ItemWriter::valueOf(const Field &field, const QVariant &value) const
{
    switch (field.type) {
    case FieldType::Number: return jsonNumber(Number::fromRaw(value.toLongLong()));
    case FieldType::Integer:
    case FieldType::Money: return value.toLongLong();
    case FieldType::Flag: return value.toLongLong() != 0;
    case FieldType::Date: return value.toDate().toString(Qt::ISODate);
    case FieldType::Reference: return codeOf(field.options.reference, value.toLongLong());
    case FieldType::Period: {
        const auto period = Period::fromCode(int(value.toLongLong()));
        return period ? period->toString() : QString();
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice: break;
    }
    if (field.key == "aliases")
        return QJsonArray::fromStringList(value.toString().split(u'；', Qt::SkipEmptyParts));
    return jsonText(value.toString());
}

// base_indicator_id, base_fact … are the parts of one object, as in the files.
void ItemWriter::addBase(QJsonObject &object, const QByteArray &key, const QJsonValue &value) const
{
    for (const char *whole : {"base", "numerator", "denominator"}) {
        const QByteArray prefix = QByteArray(whole) + '_';
        if (!key.startsWith(prefix))
            continue;
        QByteArray part = key.mid(prefix.size());
        if (part.endsWith("_id"))
            part.chop(3);
        if (part == "id")
            part = "indicator";
        QJsonObject base = object.value(QLatin1String(whole)).toObject();
        base.insert(QString::fromUtf8(part), value);
        object.insert(QLatin1String(whole), base);
        return;
    }
}

QJsonObject ItemWriter::json(const RecordType &type, const Record &record) const
{
    QJsonObject object;
    for (const char *always : {"id", "document", "clause", "clause_id", "quote", "zh", "en"})
        object.insert(QLatin1String(always), QJsonValue());
    const bool isTarget = &type == &Target::description().type();
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if (record.values[i].isNull())
            continue;
        const QJsonValue value = valueOf(field, record.values[i]);
        if ((isTarget && field.key.startsWith("base_")) || field.key.startsWith("numerator_")
            || field.key.startsWith("denominator_"))
            addBase(object, field.key, value);
        else
            object.insert(shortName(type, field.key), value);
    }
    qint64 clause = type.value(record, "clause_id").toLongLong();
    if (&type == &clauseType()) {
        clause = record.id;
        object.insert(QStringLiteral("clause_id"), codeOf("clause", clause));
        object.insert(QStringLiteral("quote"), object.value(QStringLiteral("text_zh")));
    }
    if (&type == &documentType())
        object.insert(QStringLiteral("document"), object.value(QStringLiteral("id")));
    if (clause) {
        object.insert(QStringLiteral("clause"), m_paths.value(clause));
        if (object.value(QStringLiteral("document")).isNull())
            object.insert(QStringLiteral("document"), codeOf("document", m_documents.value(clause)));
    }
    if (const auto units = m_units.constFind(record.id); &type == &taskType()) {
        for (const QString &role : {QStringLiteral("lead"), QStringLiteral("cooperating")}) {
            QJsonArray names;
            QJsonArray resolved;
            if (units != m_units.constEnd()) {
                for (const auto &[of, unit] : *units) {
                    if (of != role)
                        continue;
                    names.append(unit.value(QStringLiteral("name")));
                    resolved.append(unit.value(QStringLiteral("unit")));
                }
            }
            object.insert(role + QStringLiteral("_units"), names);
            object.insert(role + QStringLiteral("_unit_ids"), resolved);
        }
    }
    const QString key = QString::fromUtf8(type.name) + u' ' + object.value(QStringLiteral("id")).toString();
    if (m_unclear.contains(key))
        object.insert(QStringLiteral("unclear"), m_unclear.value(key));
    if (m_quotes.contains(key))
        object.insert(QStringLiteral("quotes"), m_quotes.value(key));
    return object;
}

} // namespace heyuan
