#include "core/store/filter.h"

#include "core/base/pinyin.h"

namespace heyuan {

namespace {

QString escaped(QString text)
{
    return text.replace(u'\\', QLatin1String("\\\\")).replace(u'%', QLatin1String("\\%")).replace(u'_', QLatin1String("\\_"));
}

bool isText(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

// Both sides are lowered by the engine: each knows capitals of its own (SQLite those of ASCII only).
QString like(const QString &column)
{
    return QStringLiteral("lower(%1) like lower(?) escape '\\'").arg(column);
}

// Chinese input methods type a full-width space.
QStringList wordsOf(const QString &search)
{
    return search.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool contains(const QString &text, const QString &typed)
{
    return text.contains(typed, Qt::CaseInsensitive) || (!typed.contains(u' ') && found(typed, text));
}

QVariant bound(const QVariant &value)
{
    // Dates are kept as ISO text on SQLite and as dates on PostgreSQL; both accept the text.
    return value.typeId() == QMetaType::QDate ? QVariant(value.toDate().toString(Qt::ISODate)) : value;
}

int compare(const Field &field, const QVariant &a, const QVariant &b)
{
    if (isText(field) || field.type == FieldType::Choice)
        return QString::compare(a.toString(), b.toString()); // as the engines do; the order for readers is another matter
    if (field.type == FieldType::Date)
        return int(b.toDate().daysTo(a.toDate()) > 0) - int(b.toDate().daysTo(a.toDate()) < 0);
    return int(a.toLongLong() > b.toLongLong()) - int(a.toLongLong() < b.toLongLong());
}

} // namespace

Where whereOf(const RecordType &type, const Filter &filter)
{
    QStringList parts{filter.deleted ? QStringLiteral("deleted_at is not null") : QStringLiteral("deleted_at is null")};
    QVariantList values;
    using Test = Condition::Test;
    for (const Condition &condition : filter.conditions) {
        if (condition.field != "id" && type.indexOf(condition.field) < 0)
            continue;
        const QString column = QString::fromUtf8(condition.field);
        switch (condition.test) {
        case Test::Is: parts << column + QStringLiteral(" = ?"); values << bound(condition.value); break;
        case Test::IsNot: parts << QStringLiteral("(%1 is null or %1 <> ?)").arg(column); values << bound(condition.value); break;
        case Test::Contains:
            parts << like(column);
            values << QString(u'%' + escaped(condition.value.toString()) + u'%');
            break;
        case Test::StartsWith:
            parts << like(column);
            values << QString(escaped(condition.value.toString()) + u'%');
            break;
        case Test::AtLeast: parts << column + QStringLiteral(" >= ?"); values << bound(condition.value); break;
        case Test::AtMost: parts << column + QStringLiteral(" <= ?"); values << bound(condition.value); break;
        case Test::Above: parts << column + QStringLiteral(" > ?"); values << bound(condition.value); break;
        case Test::Below: parts << column + QStringLiteral(" < ?"); values << bound(condition.value); break;
        case Test::Empty: parts << column + QStringLiteral(" is null"); break;
        case Test::NotEmpty: parts << column + QStringLiteral(" is not null"); break;
        case Test::OneOf: {
            QStringList marks;
            for (const QVariant &one : condition.value.toList()) {
                marks << QStringLiteral("?");
                values << bound(one);
            }
            parts << (marks.isEmpty() ? QStringLiteral("1 = 0") : QStringLiteral("%1 in (%2)").arg(column, marks.join(u',')));
            break;
        }
        }
    }
    for (const QString &word : wordsOf(filter.search)) {
        QStringList any;
        for (const Field &field : type.fields) {
            if (!isText(field))
                continue;
            any << like(QString::fromUtf8(field.key));
            values << QString(u'%' + escaped(word) + u'%');
        }
        if (!any.isEmpty())
            parts << u'(' + any.join(QStringLiteral(" or ")) + u')';
    }
    return {parts.join(QStringLiteral(" and ")), values};
}

bool matches(const RecordType &type, const Filter &filter, const Record &record)
{
    if (record.deleted != filter.deleted)
        return false;
    using Test = Condition::Test;
    for (const Condition &condition : filter.conditions) {
        static const Field identity{"id", {}, FieldType::Reference, {}};
        const int index = type.indexOf(condition.field);
        if (index < 0 && condition.field != "id")
            continue;
        const Field &field = index < 0 ? identity : type.fields[size_t(index)];
        const QVariant value = index < 0 ? QVariant(record.id) : record.values[size_t(index)];
        bool holds = false;
        switch (condition.test) {
        case Test::Is: holds = !value.isNull() && compare(field, value, condition.value) == 0; break;
        case Test::IsNot: holds = value.isNull() || compare(field, value, condition.value) != 0; break;
        case Test::Contains: holds = !value.isNull() && contains(value.toString(), condition.value.toString()); break;
        case Test::StartsWith: holds = !value.isNull() && value.toString().startsWith(condition.value.toString(), Qt::CaseInsensitive); break;
        case Test::AtLeast: holds = !value.isNull() && compare(field, value, condition.value) >= 0; break;
        case Test::AtMost: holds = !value.isNull() && compare(field, value, condition.value) <= 0; break;
        case Test::Above: holds = !value.isNull() && compare(field, value, condition.value) > 0; break;
        case Test::Below: holds = !value.isNull() && compare(field, value, condition.value) < 0; break;
        case Test::Empty: holds = value.isNull(); break;
        case Test::NotEmpty: holds = !value.isNull(); break;
        case Test::OneOf:
            for (const QVariant &one : condition.value.toList())
                holds = holds || (!value.isNull() && compare(field, value, one) == 0);
            break;
        }
        if (!holds)
            return false;
    }
    for (const QString &word : wordsOf(filter.search)) {
        bool any = false;
        for (size_t i = 0; i < type.fields.size() && !any; ++i)
            any = isText(type.fields[i]) && found(word, record.values[i].toString());
        if (!any)
            return false;
    }
    return true;
}

Text testName(Condition::Test test)
{
    using Test = Condition::Test;
    switch (test) {
    case Test::Is: return say("Filter", "is");
    case Test::IsNot: return say("Filter", "is not");
    case Test::Contains: return say("Filter", "contains");
    case Test::StartsWith: return say("Filter", "starts with");
    case Test::AtLeast: return say("Filter", "at least");
    case Test::AtMost: return say("Filter", "at most");
    case Test::Above: return say("Filter", "above");
    case Test::Below: return say("Filter", "below");
    case Test::Empty: return say("Filter", "is empty");
    case Test::NotEmpty: return say("Filter", "is not empty");
    case Test::OneOf: return say("Filter", "is one of");
    }
    return {};
}

} // namespace heyuan
