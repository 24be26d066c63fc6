#include "ui/start/opening.h"

#include "core/store/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace heyuan {

Result<std::unique_ptr<QLockFile>> lockDatabase(const Location &location)
{
    if (location.engine != Engine::Sqlite)
        return std::unique_ptr<QLockFile>();
    const QFileInfo file(location.file);
    if (!file.dir().exists())
        return Error{ErrorKind::File,
                     say("Opening", "There is no folder %1. Choose another place, or make the folder first.")
                         .arg(QDir::toNativeSeparators(file.absolutePath()))};
    auto lock = std::make_unique<QLockFile>(file.absoluteFilePath() + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a lock left by a program that crashed on this computer is taken over, no other
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host, program;
        lock->getLockInfo(&process, &host, &program);
        return Error{ErrorKind::Unavailable,
                     say("Opening", "%1 is already open on the computer %2 (%3, process %4). Close it there first. If "
                                    "nobody has it open, delete the file %5.")
                         .arg(file.fileName())
                         .arg(host)
                         .arg(program)
                         .arg(process)
                         .arg(file.fileName() + QStringLiteral(".lock"))};
    }
    return Error{ErrorKind::File, say("Opening", "The folder %1 cannot be written to. Copy the database to a folder of "
                                                 "your own, or ask for the right to write there.")
                                      .arg(QDir::toNativeSeparators(file.absolutePath()))};
}

Result<OpenDesk> openDesk(const Location &location, const QString &user)
{
    if (location.engine == Engine::Sqlite && !QFileInfo::exists(location.file))
        return Error{
            ErrorKind::NotFound,
            say("Opening", "There is no file %1. It may have been moved, or be on a disk that is not connected.")
                .arg(QDir::toNativeSeparators(location.file))};
    auto lock = lockDatabase(location);
    if (!lock)
        return lock.error();
    auto store = Store::open(location, Store::Mode::Current);
    if (!store)
        return store.error();
    return OpenDesk{std::move(*lock), std::make_unique<Desk>(std::move(*store), Actor{user})};
}

bool needsMigration(const Location &location)
{
    const auto database = Database::open(location);
    if (!database)
        return false; // opening will say what is wrong
    const auto version = migrator::version(**database);
    return version && *version > 0 && *version < migrator::shipped().back().number;
}

QString addressOf(const Location &location)
{
    if (location.engine == Engine::Sqlite)
        return QFileInfo(location.file).absoluteFilePath();
    return QStringLiteral("postgresql://%1@%2:%3/%4")
        .arg(location.user, location.host)
        .arg(location.port)
        .arg(location.database);
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString practiceFile()
{
    return dataFolder() + QStringLiteral("/practice.heyuan");
}

} // namespace heyuan
