#include "ui/start/new_database.h"

#include "core/catalogue/loader.h"
#include "core/practice/practice.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heyuan {

namespace {

Error cancelled()
{
    return {ErrorKind::Cancelled, say("Opening", "Stopped. Nothing was made.")};
}

void removeDatabase(const QString &file)
{
    for (const QString &name : {file, file + QStringLiteral("-wal"), file + QStringLiteral("-shm")})
        QFile::remove(name);
}

Status fill(const Location &location, FirstContent content, const QString &user, const LongWork::Progress &progress)
{
    if (!progress(10, say("Opening", "Making the tables …")))
        return cancelled();
    auto store = Store::open(location, Store::Mode::Create);
    if (!store)
        return store.error();
    if (content == FirstContent::Nothing)
        return {};
    if (!progress(40, say("Opening", "Reading the plan documents into the database …")))
        return cancelled();
    if (const auto loaded = Catalogue::load(**store, Actor{user}); !loaded)
        return loaded.error();
    if (content == FirstContent::Practice) {
        if (!progress(70, say("Opening", "Inventing the figures for practice …")))
            return cancelled();
        if (const Status filled = practice::fill(**store, Actor{user}); !filled)
            return filled;
    }
    return progress(95, say("Opening", "Closing the new database …")) ? Status() : Status(cancelled());
}

} // namespace

Status makeDatabase(const Location &location, FirstContent content, const QString &user,
                    const LongWork::Progress &progress)
{
    if (location.engine != Engine::Sqlite)
        return fill(location, content, user, progress);
    const QFileInfo file(location.file);
    const QString shown = QDir::toNativeSeparators(file.absoluteFilePath());
    if (file.exists())
        return Error{ErrorKind::File,
                     say("Opening", "There is a file %1 already. Open it, or choose another name for the new database.")
                         .arg(shown)};
    if (!QDir().mkpath(file.absolutePath()))
        return Error{ErrorKind::File, say("Opening", "The folder %1 cannot be made. Choose another place.")
                                          .arg(QDir::toNativeSeparators(file.absolutePath()))};
    Location making = location;
    making.file = file.absoluteFilePath() + QStringLiteral(".making");
    removeDatabase(making.file); // left by a program that was stopped
    Status outcome = fill(making, content, user, progress);
    if (outcome && !QFile::rename(making.file, file.absoluteFilePath()))
        outcome = Error{
            ErrorKind::File,
            say("Opening", "The database could not be given its name %1. Check your right to write there.").arg(shown)};
    if (!outcome)
        removeDatabase(making.file);
    return outcome;
}

Status migrateDatabase(const Location &location, const LongWork::Progress &progress)
{
    progress(-1, say("Opening", "A copy of the database is kept; its tables are brought up to date …"));
    const auto store = Store::open(location);
    return store ? Status() : Status(store.error());
}

} // namespace heyuan
