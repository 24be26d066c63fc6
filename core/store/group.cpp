#include "core/store/group.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

using Part = GroupBy::Part;

qint64 TextGroups::most()
{
    static const qint64 texts = [] {
        QFile file(QStringLiteral(":/group_rule.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        return QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object().value(QStringLiteral("texts")).toInteger();
    }();
    return texts;
}

TextGroups TextGroups::of(const QHash<QString, qint64> &rowsByValue)
{
    std::vector<std::pair<qint64, QString>> values;
    for (auto it = rowsByValue.begin(); it != rowsByValue.end(); ++it)
        values.emplace_back(-it.value(), it.key());
    std::sort(values.begin(), values.end());
    QSet<QString> shown;
    for (size_t i = 0; i < std::min(values.size(), size_t(most())); ++i)
        shown.insert(values[i].second);
    return {shown, qint64(values.size())};
}

QVariant TextGroups::keyOf(const QVariant &key) const
{
    return key.isNull() || m_others <= 0 || m_shown.contains(key.toString()) ? key : QVariant::fromValue(OtherTexts{m_others});
}

std::vector<Part> groupParts(const Field &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Flag:
    case FieldType::Reference: return {Part::Value};
    case FieldType::Period: return {Part::Value, Part::Year};
    case FieldType::Date: return {Part::Year, Part::Month};
    case FieldType::Text: // whom a row is about is no head over others
        return field.options.sensitivity == Sensitivity::Personal || field.options.mask != Mask::None ? std::vector<Part>()
                                                                                                      : std::vector{Part::Value};
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
    if (field.type == FieldType::Text)
        return value.toString().isEmpty() ? QVariant() : QVariant(value.toString());
    return field.type == FieldType::Choice ? QVariant(value.toString()) : QVariant(value.toLongLong());
}

QString groupName(const QVariantList &keys)
{
    QString name;
    for (const QVariant &key : keys)
        name += (isOthers(key) ? QStringLiteral("\u2026") : key.isNull() ? QStringLiteral("\u2205") : u'=' + key.toString()) + QChar(0x1f);
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
    if (kind == FieldType::Text)
        return groupKey(type.field(by.field), by.part, query.text(column));
    return kind == FieldType::Date || kind == FieldType::Choice ? QVariant(query.text(column))
                                                               : QVariant(query.integer(column));
}

namespace {

/// Asked of the database, which counts without handing over every row.
Result<TextGroups> textGroups(Database &database, const RecordType &type, const Where &where, const QByteArray &field)
{
    const QString column = QString::fromUtf8(field);
    Query q = database.query(QStringLiteral("select %1, count(*), count(*) over () from %2 where %3 and %1 is not null and %1 <> '' "
                                            "group by %1 order by 2 desc, 1 limit %4")
                                 .arg(column, QString::fromUtf8(type.name), where.sql, QString::number(TextGroups::most())));
    if (Status s = q.run(where.values); !s)
        return s.error();
    QSet<QString> shown;
    qint64 values = 0;
    while (q.next()) {
        shown.insert(q.text(0));
        values = q.integer(2);
    }
    return TextGroups(shown, values);
}

} // namespace

Result<GroupedRows> groupRows(Database &database, const RecordType &type, const Filter &filter,
                              const std::vector<GroupBy> &by, const QByteArrayList &sums, const QString &order,
                              const std::function<bool()> &isWanted)
{
    std::vector<GroupBy> known;
    std::copy_if(by.begin(), by.end(), std::back_inserter(known), [&](const GroupBy &one) { return type.indexOf(one.field) >= 0; });
    GroupedRows grouped;
    if (known.empty())
        return grouped;
    QStringList columns{QStringLiteral("id")};
    columns << groupColumns(type, known);
    for (const QByteArray &sum : sums)
        columns << (type.indexOf(sum) >= 0 ? QString::fromUtf8(sum) : QStringLiteral("null"));
    const Where where = whereOf(type, filter);
    std::map<int, TextGroups> texts;
    for (size_t i = 0; i < known.size(); ++i) {
        if (type.field(known[i].field).type != FieldType::Text)
            continue;
        auto groups = textGroups(database, type, where, known[i].field);
        if (!groups)
            return groups.error();
        texts.emplace(int(i), std::move(*groups));
    }
    Query q = database.query(QStringLiteral("select %1 from %2 where %3 order by %4")
                                 .arg(columns.join(QStringLiteral(", ")), QString::fromUtf8(type.name), where.sql, order));
    if (Status s = q.run(where.values); !s)
        return s.error();
    const int keys = int(known.size());
    QHash<QString, size_t> places;
    QVariantList last;
    size_t at = 0;
    for (int row = 0; q.next(); ++row) {
        if (row % 1024 == 0 && isWanted && !isWanted())
            return Error{ErrorKind::Cancelled, say("Group", "The rows were not grouped; something else was asked for meanwhile.")};
        QVariantList key;
        for (int i = 0; i < keys; ++i) {
            const QVariant read = readGroupKey(type, known[size_t(i)], q, i + 1);
            const auto text = texts.find(i);
            key << (text == texts.end() ? read : text->second.keyOf(read));
        }
        if (row == 0 || key != last) {
            const QString name = groupName(key);
            const auto place = places.constFind(name);
            if (place == places.constEnd()) {
                at = grouped.groups.size();
                places.insert(name, at);
                grouped.groups.push_back({key, 0, QVariantList(sums.size())});
                grouped.ids.emplace_back();
            } else {
                at = *place;
            }
            last = std::move(key);
        }
        RowGroup &group = grouped.groups[at];
        ++group.rows;
        for (qsizetype i = 0; i < sums.size(); ++i) {
            if (const int column = 1 + keys + int(i); !q.isNull(column))
                group.sums[i] = group.sums[i].toLongLong() + q.integer(column);
        }
        grouped.ids[at].push_back(q.integer(0));
    }
    for (auto &ids : grouped.ids)
        ids.shrink_to_fit();
    return grouped;
}

} // namespace heyuan
