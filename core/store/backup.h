#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Writes a consistent copy of the database to `file` (SQLite: a database file; PostgreSQL: a pg_dump archive), checks
/// it, and only then gives it its name.
Status backUp(Store &store, const QString &file);

/// Puts a backup made by backUp() in the place of the SQLite file `target`. The backup is checked first; the file that
/// was there is kept beside it under a dated name, which is returned (empty if there was none).
Result<QString> restoreBackup(const QString &backup, const QString &target);

} // namespace heyuan
