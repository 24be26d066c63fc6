#pragma once

#include "core/store/database.h"

namespace heyuan {

// Numbered files in resources/migrations, one sequence for both engines; the highest number is the schema's version.
// Each runs in one transaction together with its line in schema_version. The first statement that fails stops it and
// leaves version and schema as they were.
namespace migrator {

struct Migration {
    int number = 0;
    QString name;
    QString text;
};

/// The shipped ones, in order.
std::vector<Migration> shipped();
/// 0 for an empty database; an error if it is not one of ours.
Result<int> version(Database &database);
/// Brings the schema up to the last of `migrations`. Before an existing SQLite file is changed a copy is put into
/// `backups` beside it; the path is returned (empty if none was needed). A newer schema is refused with a sentence.
Result<QString> migrate(Database &database, const std::vector<Migration> &migrations = shipped());

} // namespace migrator
} // namespace heyuan
