#include "core/import/import_batch.h"

#include "core/import/import.h"

namespace heyuan {

const Described<ImportBatch> &ImportBatch::description()
{
    static const Described<ImportBatch> described(
        {.name = "import_batch", .label = say("Import", "Import"), .plural = say("Import", "Imports"), .title = {"file_name"}},
        {field("kind", say("Import", "Kind of rows"), &ImportBatch::kind, {.required = true, .maxLength = 40, .readOnly = true}),
         field("file_name", say("Import", "File"), &ImportBatch::fileName, {.required = true, .maxLength = 240, .readOnly = true}),
         field("sha256", say("Import", "Digest (SHA-256)"), &ImportBatch::sha256, {.maxLength = 64, .readOnly = true, .inTable = false}),
         field("imported_on", say("Import", "Imported on"), &ImportBatch::importedOn, {.readOnly = true}),
         field("row_count", say("Import", "Rows"), &ImportBatch::rows, {.readOnly = true}),
         field("added", say("Import", "Added"), &ImportBatch::added, {.readOnly = true}),
         field("changed", say("Import", "Completed"), &ImportBatch::changed, {.readOnly = true}),
         field("refused", say("Import", "Left out"), &ImportBatch::refused, {.readOnly = true}),
         field("undone", say("Import", "Taken back"), &ImportBatch::undone, {.readOnly = true})});
    return described;
}

Status keepVersions(Transaction &transaction, qint64 batch)
{
    Database &database = transaction.database();
    QStringList types;
    {
        Query q = database.query(QStringLiteral("select distinct record_type from import_row where batch_id = ?"));
        if (Status s = q.run({batch}); !s)
            return s;
        while (q.next())
            types << q.text(0);
    }
    for (const QString &type : types) {
        const RecordType *const known = recordTypeNamed(type.toUtf8());
        if (!known || !transaction.hasChanged(*known))
            continue;
        Query q = database.query(QStringLiteral("update import_row set version = (select version from %1 t where t.id = import_row.record_id) where batch_id = ? and record_type = ?").arg(type));
        if (Status s = q.run({batch, type}); !s)
            return s;
    }
    return {};
}

Result<qint64> undoImport(Store &store, const Actor &actor, qint64 id)
{
    const auto row = store.find(ImportBatch::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Import", "There is no import of this number.")};
    ImportBatch batch = ImportBatch::description().read(**row);
    if (batch.undone)
        return Error{ErrorKind::Invalid, say("Import", "The import of %1 was taken back already.").arg(batch.fileName)};
    qint64 removed = 0;
    const Status done = store.write(actor, [&](Transaction &transaction) -> Status {
        // In the opposite order: attendances before the persons they point to.
        struct Row { QByteArray type; qint64 id; int version; };
        std::vector<Row> rows;
        {
            Query q = transaction.database().query(QStringLiteral("select record_type, record_id, version from import_row where batch_id = ? order by record_id desc"));
            if (Status s = q.run({id}); !s)
                return s;
            while (q.next())
                rows.push_back({q.text(0).toUtf8(), q.integer(1), int(q.integer(2))});
        }
        for (const Row &one : rows) {
            const RecordType *type = recordTypeNamed(one.type);
            const auto stored = type ? store.find(*type, one.id) : Result<std::optional<Record>>(std::optional<Record>());
            if (!stored)
                return stored.error();
            if (!*stored || (*stored)->deleted)
                continue;
            if ((*stored)->version != one.version)
                return Error{ErrorKind::Invalid, say("Import", "A row of the import of %1 was changed since; it is not taken back. Delete single rows instead.").arg(batch.fileName)};
            if (Status s = transaction.remove(*type, one.id, one.version); !s)
                return s;
            ++removed;
        }
        batch.undone = true;
        return transaction.update(batch);
    });
    if (!done)
        return done.error();
    return removed;
}

} // namespace heyuan
