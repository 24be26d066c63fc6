#include "core/catalogue/reader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace heyuan::catalogue {

namespace {

// Names that the files shorten; the record's own field goes before.
QByteArray commonName(const QString &key)
{
    static const QHash<QString, QByteArray> names{
        {QStringLiteral("id"), "code"},      {QStringLiteral("zh"), "name_zh"},
        {QStringLiteral("en"), "name_en"},   {QStringLiteral("from"), "starts_on"},
        {QStringLiteral("to"), "ends_on"},   {QStringLiteral("period"), "counting"},
        {QStringLiteral("scope"), "area_id"}};
    return names.value(key);
}

QString compact(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

// Names stand joined by 、 as in the documents; lists of anything else stay JSON.
QString wordsOf(const QJsonValue &value, QChar separator = u'、')
{
    if (value.isObject())
        return compact(value);
    if (!value.isArray())
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    QStringList words;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &one : list) {
        if (!one.isString())
            return compact(value);
        words << one.toString();
    }
    return words.join(separator);
}

std::optional<Number> numberOf(const QJsonValue &value)
{
    if (value.isString())
        return Number::parse(value.toString());
    const double asDouble = value.toDouble();
    const qint64 whole = value.toInteger();
    // Fractions are written as strings in these files; a JSON fraction would have passed through binary.
    return value.isDouble() && double(whole) == asDouble ? std::optional<Number>(Number(whole)) : std::nullopt;
}

} // namespace

qint64 idOf(QByteArrayView recordType, QStringView code)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(recordType);
    hash.addData("\x1f");
    hash.addData(code.toUtf8());
    quint64 bits = 0;
    const QByteArray digest = hash.result();
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | quint8(digest[i]);
    const auto id = qint64(bits & ((quint64(1) << 43) - 1));
    return id ? id : 1;
}

Text Reader::place(const QJsonObject &item) const
{
    for (const char *key : {"id", "code", "zh"}) {
        const QString name = item.value(QLatin1String(key)).toString();
        if (!name.isEmpty())
            return say("Catalogue", "%1, item %2").arg(m_file).arg(name);
    }
    return Text::plain(m_file);
}

QByteArray Reader::fieldFor(const QString &key) const
{
    const RecordType &type = *m_source.type;
    for (const auto &[name, field] : m_source.renamed) {
        if (name == key)
            return field;
    }
    const QByteArray same = key.toUtf8();
    for (const QByteArray &candidate : {same, commonName(key), QByteArray(same + "_id")}) {
        if (!candidate.isEmpty() && type.indexOf(candidate) >= 0)
            return candidate;
    }
    return {};
}

Result<QVariant> Reader::valueOf(const Field &field, const QJsonValue &value, const QJsonObject &item)
{
    const auto refused = [&] {
        return Error{ErrorKind::Invalid,
                     say("Catalogue", "%1: “%2” does not fit the field “%3”. Correct it in the file.")
                         .arg(place(item))
                         .arg(wordsOf(value))
                         .arg(field.label)};
    };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice: {
        // Some printed names contain 、 themselves, and these are read again one by one.
        const QString words = wordsOf(value, field.key == "aliases" ? u'；' : u'、');
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    case FieldType::Flag:
        return value.isBool() ? Result<QVariant>(QVariant(qint64(value.toBool()))) : refused();
    case FieldType::Number:
        if (const auto number = numberOf(value))
            return QVariant(number->raw());
        return refused();
    case FieldType::Integer:
    case FieldType::Money: {
        const auto number = numberOf(value);
        if (!number || !number->isWhole())
            return refused();
        return QVariant(number->raw() / Number::scale);
    }
    case FieldType::Date: {
        // A year alone stands for its last day.
        const QDate date = value.isDouble() ? QDate(int(value.toInteger()), 12, 31)
                                            : QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? Result<QVariant>(QVariant(date)) : refused();
    }
    case FieldType::Reference: {
        const QString code = value.toString();
        if (code.isEmpty())
            return refused();
        m_pending.push_back({field.options.reference, code, place(item)});
        return QVariant(idOf(field.options.reference, code));
    }
    case FieldType::Period: break;
    }
    return refused();
}

// {"indicator": …, "fact": …, "period": …, "target": …} of a base, a numerator or a denominator.
Status Reader::setParts(Record &record, const QString &key, const QJsonObject &parts, const QJsonObject &item)
{
    const RecordType &type = *m_source.type;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QString name = part.key() == u"date" ? QStringLiteral("period") : part.key();
        const QString full = key + u'_' + name;
        QByteArray target;
        for (const QString &candidate : {full, QString(full + QStringLiteral("_id")),
                                         name == u"indicator" ? QString(key + QStringLiteral("_id")) : QString()}) {
            if (target.isEmpty() && type.indexOf(candidate.toUtf8()) >= 0)
                target = candidate.toUtf8();
        }
        if (target.isEmpty())
            return Error{ErrorKind::Invalid,
                         say("Catalogue", "%1: the part “%3” of “%2” is not known here. Correct it in the file.")
                             .arg(place(item))
                             .arg(key)
                             .arg(part.key())};
        const auto value = valueOf(type.field(target), part.value(), item);
        if (!value)
            return value.error();
        type.setValue(record, target, *value);
    }
    return {};
}

Status Reader::set(Record &record, const QString &key, const QJsonValue &value, const QJsonObject &item)
{
    if (value.isNull() || m_source.skipped.contains(key))
        return {};
    const RecordType &type = *m_source.type;
    const QByteArray name = fieldFor(key);
    if (value.isObject() && (name.isEmpty() || type.field(name).type == FieldType::Reference))
        return setParts(record, key, value.toObject(), item);
    if (name.isEmpty())
        return Error{
            ErrorKind::Invalid,
            say("Catalogue", "%1: there is no field for “%2”. Correct it in the file.").arg(place(item)).arg(key)};
    const Field &field = type.field(name);
    // Optional words may be written as "", which is no value for any type.
    if (value.isString() && value.toString().isEmpty())
        return {};
    const auto read = valueOf(field, value, item);
    if (!read)
        return read.error();
    if (!type.value(record, name).isNull())
        return Error{
            ErrorKind::Invalid,
            say("Catalogue", "%1: “%2” is given twice. Correct it in the file.").arg(place(item)).arg(field.label)};
    type.setValue(record, name, *read);
    return {};
}

Result<Record> Reader::read(const QJsonObject &item)
{
    Record record = m_source.type->blank();
    for (auto member = item.begin(); member != item.end(); ++member) {
        if (Status s = set(record, member.key(), member.value(), item); !s)
            return s.error();
    }
    return record;
}

} // namespace heyuan::catalogue
