#include "core/store/backup.h"

#include "core/store/migrator.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <unistd.h>

namespace heyuan {

namespace {

Error cannotWrite(const QString &file)
{
    return {ErrorKind::File, say("Backup", "The backup %1 cannot be written. Check the folder, the free space and your right to write there.").arg(file)};
}

Status checked(const QString &file)
{
    Location location;
    location.file = file;
    auto database = Database::open(location);
    if (!database)
        return database.error();
    const auto verdict = (*database)->scalar(QStringLiteral("pragma integrity_check"));
    if (!verdict || verdict->toString() != u"ok")
        return Error{ErrorKind::Unavailable, say("Backup", "The file %1 is damaged. Use another backup.").arg(file)};
    const auto version = migrator::version(**database);
    if (!version)
        return version.error();
    const auto known = migrator::shipped();
    if (*version == 0 || known.empty())
        return Error{ErrorKind::Unavailable, say("Backup", "%1 is no backup of this program.").arg(file)};
    if (*version > known.back().number)
        return Error{ErrorKind::NewerSchema, say("Backup", "The backup %1 was written by a newer version of the program. Install the newer version first.").arg(file)};
    return {};
}

/// Puts `part` in the place of `file` in one step, after its bytes have reached the disk: at every moment one of the two
/// is there, whole.
bool putInPlace(const QString &part, const QString &file)
{
    QFile written(part);
    if (!written.open(QIODevice::ReadWrite) || fsync(written.handle()) != 0)
        return false;
    written.close();
    return std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) == 0;
}

const QStringList &sides()
{
    static const QStringList suffixes{QStringLiteral("-wal"), QStringLiteral("-shm")};
    return suffixes;
}

Status dumpServer(const Location &from, const QString &file)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pg_dump"));
    if (program.isEmpty())
        return Error{ErrorKind::Unavailable, say("Backup", "The program pg_dump is not installed; it makes backups of a server. Install postgresql-client.")};
    QProcess dump;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), from.password); // not on the command line, where others could read it
    dump.setProcessEnvironment(environment);
    QStringList only;
    if (!from.schema.isEmpty())
        only = {QStringLiteral("-n"), from.schema};
    dump.start(program, only + QStringList{QStringLiteral("-Fc"), QStringLiteral("-h"), from.host, QStringLiteral("-p"), QString::number(from.port),
                         QStringLiteral("-U"), from.user, QStringLiteral("-f"), file, from.database});
    if (!dump.waitForFinished(-1) || dump.exitStatus() != QProcess::NormalExit || dump.exitCode() != 0)
        return Error{ErrorKind::Unavailable, say("Backup", "pg_dump could not make the backup."), QString::fromUtf8(dump.readAllStandardError())};
    return {};
}

} // namespace

Status backUp(Store &store, const QString &file)
{
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    if (store.engine() == Engine::Postgresql) {
        if (Status s = dumpServer(store.location(), part); !s) {
            QFile::remove(part);
            return s;
        }
    } else {
        Query q = store.database().query(QStringLiteral("vacuum into ?"));
        if (Status s = q.run({part}); !s)
            return cannotWrite(file);
        if (Status s = checked(part); !s) {
            QFile::remove(part);
            return s;
        }
    }
    for (const QString &side : sides())
        QFile::remove(part + side);
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (!putInPlace(part, file)) {
        QFile::remove(part);
        return cannotWrite(file);
    }
    return {};
}

Result<QString> restoreBackup(const QString &backup, const QString &target)
{
    if (!QFileInfo::exists(backup))
        return Error{ErrorKind::File, say("Backup", "There is no backup at %1.").arg(backup)};
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    if (!QFile::copy(backup, part))
        return cannotWrite(target);
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (Status s = checked(part); !s) {
        QFile::remove(part);
        return s.error();
    }
    QString kept;
    if (QFileInfo::exists(target)) {
        kept = target + QStringLiteral(".before-restore-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
        // After a crash the last changes stand in the journal beside the file; it goes along.
        if (!QFile::rename(target, kept)) {
            QFile::remove(part);
            return cannotWrite(target);
        }
        for (const QString &side : sides())
            QFile::rename(target + side, kept + side);
    }
    for (const QString &side : sides()) {
        QFile::remove(target + side); // of a file that is no longer there: it must not be played into the new one
        QFile::remove(part + side);
    }
    if (!putInPlace(part, target)) {
        QFile::remove(part);
        if (!kept.isEmpty())
            QFile::rename(kept, target);
        return cannotWrite(target);
    }
    return kept;
}

} // namespace heyuan
