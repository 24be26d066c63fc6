#include "core/store/lookup.h"

namespace heyuan {

Result<std::vector<Record>> rowsStartingWith(Store &store, const RecordType &type, const QString &typed, int most)
{
    const QString from = withPlainDigits(typed).simplified();
    std::vector<Record> found;
    if (from.isEmpty())
        return found;
    const QString beyond = from + QString::fromUcs4(U"\U0010FFFF");
    std::set<qint64> seen;
    for (const Field &field : type.fields) {
        const bool names = type.title.contains(field.key) || field.options.mask != Mask::None;
        if (!names || field.type != FieldType::Text)
            continue;
        const QString column = QString::fromUtf8(field.key);
        Query q = store.database().query(QStringLiteral("select %1 from %2 where deleted_at is null and %3 order by %4 limit ?")
                                             .arg(columnList(type), QString::fromUtf8(type.name), dialect::between(store.engine(), column), column));
        if (Status s = q.run({from, beyond, most}); !s)
            return s.error();
        while (q.next()) {
            Record row = readRow(type, q);
            if (seen.insert(row.id).second)
                found.push_back(std::move(row));
        }
    }
    return found;
}

} // namespace heyuan
