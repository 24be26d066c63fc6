#include "core/import/layout.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace heyuan {

namespace {

QString digestOf(const SheetHead &head)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ColumnMatch &column : head.columns) {
        hash.addData(column.head.toUtf8());
        hash.addData("\x1f");
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<bool> recallLayout(Store &store, const ImportKind &kind, SheetHead &head)
{
    const auto kept = store.database().scalar(QStringLiteral("select mapping from import_layout where kind = ? and heads = ?"), {QString::fromUtf8(kind.key), digestOf(head)});
    if (!kept)
        return kept.error();
    if (kept->isNull())
        return false;
    const QJsonArray names = QJsonDocument::fromJson(kept->toString().toUtf8()).array();
    for (qsizetype i = 0; i < names.size() && i < qsizetype(head.columns.size()); ++i) {
        ColumnMatch &column = head.columns[size_t(i)];
        column.column = kind.indexOf(names[i].toString().toUtf8());
        column.confidence = column.column < 0 ? Confidence::None : Confidence::Sure;
    }
    return true;
}

Status rememberLayout(Store &store, const Actor &actor, const ImportKind &kind, const SheetHead &head)
{
    QJsonArray names;
    for (const ColumnMatch &column : head.columns)
        names << (column.column < 0 ? QString() : QString::fromUtf8(kind.columns[size_t(column.column)].key));
    return store.write(actor, [&](Transaction &transaction) -> Status {
        Query q = transaction.database().query(QStringLiteral("insert into import_layout (kind, heads, mapping) values (?, ?, ?) on conflict (kind, heads) do update set mapping = excluded.mapping"));
        return q.run({QString::fromUtf8(kind.key), digestOf(head), QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact))});
    });
}

} // namespace heyuan
