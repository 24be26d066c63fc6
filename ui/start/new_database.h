#pragma once

#include "core/store/database.h"
#include "ui/start/long_work.h"

namespace heyuan {

/// What a new database holds at first.
enum class FirstContent {
    Catalogue, ///< the five plan documents with their clauses, targets, tasks and rules
    Practice,  ///< the same, and two invented years of figures, marked as practice
    Nothing,
};

/// Makes a database and fills it. A SQLite file appears under its name only when it is whole; an existing one is never
/// touched. For LongWork: it opens connections of its own.
Status makeDatabase(const Location &location, FirstContent content, const QString &user,
                    const LongWork::Progress &progress);

/// Brings the schema of an existing database up to date.
Status migrateDatabase(const Location &location, const LongWork::Progress &progress);

} // namespace heyuan
