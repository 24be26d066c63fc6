#include "core/store/group.h"

namespace heyuan {

using Part = GroupBy::Part;

std::vector<Part> groupParts(const Field &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Flag:
    case FieldType::Reference: return {Part::Value};
    case FieldType::Period: return {Part::Value, Part::Year};
    case FieldType::Date: return {Part::Year, Part::Month};
    case FieldType::Integer: // a year is entered as a figure
        return field.key.contains("year") && field.options.unit.isEmpty() ? std::vector{Part::Value} : std::vector<Part>();
    default: return {};
    }
}

bool isAdditive(const Field &field)
{
    if (field.type == FieldType::Money)
        return true;
    const QString unit = field.options.unit.in(Language::Chinese);
    return (field.type == FieldType::Number || field.type == FieldType::Integer) && !unit.isEmpty()
        && !unit.contains(u'%') && !unit.contains(u'°');
}

QVariant groupKey(const Field &field, Part part, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (field.type == FieldType::Date) {
        const QString day = value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
        return day.left(part == Part::Year ? 4 : 7);
    }
    if (field.type == FieldType::Period && part == Part::Year)
        return value.toLongLong() / 100;
    return field.type == FieldType::Choice ? QVariant(value.toString()) : QVariant(value.toLongLong());
}

QString groupName(const QVariantList &keys)
{
    QString name;
    for (const QVariant &key : keys)
        name += (key.isNull() ? QStringLiteral("\u2205") : u'=' + key.toString()) + QChar(0x1f);
    return name;
}

QString partKey(Part part)
{
    return part == Part::Year ? QStringLiteral("year") : part == Part::Month ? QStringLiteral("month") : QStringLiteral("value");
}

std::optional<Part> partFromKey(const QString &key)
{
    for (const Part part : {Part::Value, Part::Year, Part::Month}) {
        if (partKey(part) == key)
            return part;
    }
    return std::nullopt;
}

QStringList groupColumns(const RecordType &type, const std::vector<GroupBy> &by)
{
    QStringList columns;
    for (const GroupBy &one : by) {
        const QString column = QString::fromUtf8(one.field);
        const FieldType kind = type.field(one.field).type;
        if (kind == FieldType::Date) // both engines write a date as 2020-05-18
            columns << QStringLiteral("substr(cast(%1 as text), 1, %2)").arg(column).arg(one.part == Part::Year ? 4 : 7);
        else if (kind == FieldType::Period && one.part == Part::Year)
            columns << column + QStringLiteral(" / 100");
        else
            columns << column;
    }
    return columns;
}

QVariant readGroupKey(const RecordType &type, const GroupBy &by, const Query &query, int column)
{
    if (query.isNull(column))
        return {};
    const FieldType kind = type.field(by.field).type;
    return kind == FieldType::Date || kind == FieldType::Choice ? QVariant(query.text(column))
                                                               : QVariant(query.integer(column));
}

Result<std::vector<RowGroup>> groupRows(Database &database, const RecordType &type, const Filter &filter,
                                        const std::vector<GroupBy> &by, const QByteArrayList &sums)
{
    std::vector<GroupBy> known;
    std::copy_if(by.begin(), by.end(), std::back_inserter(known), [&](const GroupBy &one) { return type.indexOf(one.field) >= 0; });
    if (known.empty())
        return std::vector<RowGroup>();
    QStringList columns = groupColumns(type, known);
    QStringList places;
    for (size_t i = 1; i <= known.size(); ++i)
        places << QString::number(i);
    columns << QStringLiteral("count(*)");
    for (const QByteArray &sum : sums) {
        if (type.indexOf(sum) >= 0) // sums of whole numbers are a wider type on PostgreSQL
            columns << QStringLiteral("cast(sum(%1) as bigint)").arg(QString::fromUtf8(sum));
        else
            columns << QStringLiteral("null");
    }
    const Where where = whereOf(type, filter);
    Query q = database.query(QStringLiteral("select %1 from %2 where %3 group by %4")
                                 .arg(columns.join(QStringLiteral(", ")), QString::fromUtf8(type.name), where.sql,
                                      places.join(QStringLiteral(", "))));
    if (Status s = q.run(where.values); !s)
        return s.error();
    std::vector<RowGroup> groups;
    while (q.next()) {
        RowGroup group;
        int column = 0;
        for (const GroupBy &one : known)
            group.keys << readGroupKey(type, one, q, column++);
        group.rows = q.integer(column++);
        for (qsizetype i = 0; i < sums.size(); ++i, ++column)
            group.sums << (q.isNull(column) ? QVariant() : QVariant(q.integer(column)));
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace heyuan
