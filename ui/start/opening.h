#pragma once

#include "ui/shell/desk.h"

#include <QLockFile>

namespace heyuan {

/// A database that this program has open. While it lives, no second program on this or another computer opens the same
/// file; a server looks after that by itself.
struct OpenDesk {
    std::unique_ptr<QLockFile> lock; ///< null for a server
    std::unique_ptr<Desk> desk;
};

/// Takes the lock beside a SQLite file. Refused with a sentence that says where the file is open.
Result<std::unique_ptr<QLockFile>> lockDatabase(const Location &location);

/// Locks and opens. OlderSchema if the database has to be brought up to date first (migrateDatabase).
Result<OpenDesk> openDesk(const Location &location, const QString &user);
/// True if opening would first have to change the schema, which may take a while.
bool needsMigration(const Location &location);

/// What is remembered among the recent databases: the file, or the server's address without its password.
QString addressOf(const Location &location);
/// Where this computer keeps the desk's own databases.
QString dataFolder();
QString practiceFile();

} // namespace heyuan
