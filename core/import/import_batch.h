#pragma once

#include "core/store/store.h"

namespace heyuan {

/// One import as a whole: what was read, by whom, and whether it was taken back (P6). The rows it added stand in import_row.
struct ImportBatch {
    qint64 id = 0;
    int version = 0;
    QString kind;          ///< key of an ImportKind
    QString fileName;
    QString sha256;        ///< of the file
    QDate importedOn;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 refused = 0;
    bool undone = false;

    static const Described<ImportBatch> &description();
};

/// Notes the versions of the rows that an import added, as they stand at its end: a later row of the file may have completed
/// an earlier one. They were noted in their first version. What has another version when the import is taken back was changed since.
Status keepVersions(Transaction &transaction, qint64 batch);

} // namespace heyuan
