#include "core/store/lookup.h"

namespace heyuan {

namespace {

/// Rows of a kind that others are named by, with these words in a name or number.
Result<QVariantList> rowsNamed(Store &store, const RecordType &type, const QString &typed, int most)
{
    QString pattern = typed;
    for (const QChar special : {QChar(u'\\'), QChar(u'%'), QChar(u'_')})
        pattern.replace(special, QString(u'\\') + special);
    pattern = u'%' + pattern + u'%';
    QStringList tests;
    QVariantList values;
    for (const Field &field : type.fields) {
        const bool names = type.title.contains(field.key) || field.key == "code";
        if (!names || field.type != FieldType::Text || field.options.mask != Mask::None)
            continue;
        tests << QStringLiteral("lower(%1) like lower(?) escape '\\'").arg(QString::fromUtf8(field.key));
        values << pattern;
    }
    QVariantList ids;
    if (tests.isEmpty())
        return ids;
    values << most;
    Query q = store.database().query(QStringLiteral("select id from %1 where deleted_at is null and (%2) order by id limit ?").arg(QString::fromUtf8(type.name), tests.join(QStringLiteral(" or "))));
    if (Status s = q.run(values); !s)
        return s.error();
    while (q.next())
        ids << q.integer(0);
    return ids;
}

} // namespace

Result<std::vector<Record>> rowsStartingWith(Store &store, const RecordType &type, const QString &typed, int most)
{
    const QString from = withPlainDigits(typed).simplified();
    std::vector<Record> found;
    if (from.isEmpty())
        return found;
    const QString beyond = from + QString::fromUcs4(U"\U0010FFFF");
    std::set<qint64> seen;
    const auto take = [&](Query &q) {
        while (q.next()) {
            Record row = readRow(type, q);
            if (seen.insert(row.id).second)
                found.push_back(std::move(row));
        }
    };
    // A number is that of the row itself.
    bool isNumber = false;
    if (const qint64 id = from.toLongLong(&isNumber); isNumber) {
        Query q = store.database().query(QStringLiteral("select %1 from %2 where deleted_at is null and id = ?").arg(columnList(type), QString::fromUtf8(type.name)));
        if (Status s = q.run({id}); !s)
            return s.error();
        take(q);
    }
    // A row without a name of its own bears those of the rows it refers to.
    for (const Field &field : type.fields) {
        const RecordType *named = type.title.contains(field.key) && field.type == FieldType::Reference ? recordTypeNamed(field.options.reference) : nullptr;
        if (!named)
            continue;
        const auto ids = rowsNamed(store, *named, from, most);
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            continue;
        QVariantList values = *ids;
        values << most;
        Query q = store.database().query(QStringLiteral("select %1 from %2 where deleted_at is null and %3 in (%4) order by id desc limit ?")
                                             .arg(columnList(type), QString::fromUtf8(type.name), QString::fromUtf8(field.key), QStringList(ids->size(), QStringLiteral("?")).join(u',')));
        if (Status s = q.run(values); !s)
            return s.error();
        take(q);
    }
    for (const Field &field : type.fields) {
        const bool names = type.title.contains(field.key) || field.options.mask != Mask::None;
        if (!names || field.type != FieldType::Text)
            continue;
        const QString column = QString::fromUtf8(field.key);
        Query q = store.database().query(QStringLiteral("select %1 from %2 where deleted_at is null and %3 order by %4 limit ?")
                                             .arg(columnList(type), QString::fromUtf8(type.name), dialect::between(store.engine(), column), column));
        if (Status s = q.run({from, beyond, most}); !s)
            return s.error();
        take(q);
    }
    return found;
}

} // namespace heyuan
