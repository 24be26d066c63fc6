#include "core/store/migrator.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

static void initResources()
{
    Q_INIT_RESOURCE(core_data);
    Q_INIT_RESOURCE(core_translations);
}

namespace heyuan::migrator {

std::vector<Migration> shipped()
{
    initResources();
    std::vector<Migration> migrations;
    static const QRegularExpression form(QStringLiteral("^(\\d{4})_(\\w+)\\.sql$"));
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const auto match = form.match(name);
        QFile file(folder.filePath(name));
        if (match.hasMatch() && file.open(QIODevice::ReadOnly))
            migrations.push_back({match.captured(1).toInt(), match.captured(2), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<int> version(Database &database)
{
    const QStringList tables = database.tables();
    if (tables.isEmpty())
        return 0;
    if (!tables.contains(QStringLiteral("schema_version")))
        return Error{ErrorKind::Unavailable, say("Database", "%1 is not a database of this program. Choose another file; this one was left as it is.").arg(database.location().description())};
    auto number = database.scalar(QStringLiteral("select max(number) from schema_version"));
    if (!number)
        return number.error();
    return number->toInt();
}

namespace {

Result<QString> copyBefore(Database &database, int from)
{
    if (database.engine() != Engine::Sqlite || from == 0)
        return QString();
    const QFileInfo file(database.location().file);
    const QDir folder(file.absolutePath() + QStringLiteral("/backups"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorKind::File, say("Migrator", "The folder %1 cannot be made. It is needed for a copy before the database is brought up to date; nothing was changed.").arg(folder.path())};
    const QString copy = folder.filePath(QStringLiteral("%1-v%2-%3.db").arg(file.completeBaseName()).arg(from)
                                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"))));
    Query q = database.query(QStringLiteral("vacuum into ?"));
    if (Status s = q.run({copy}); !s)
        return s.error();
    return copy;
}

Status runOne(Database &database, const Migration &migration)
{
    // A table rebuild must not cascade into child rows; inside a transaction the pragma would be ignored.
    const bool rebuild = database.engine() == Engine::Sqlite && migration.text.contains(QStringLiteral("\n-- rebuild"));
    if (rebuild) {
        if (Status s = database.execute(QStringLiteral("pragma foreign_keys = off")); !s)
            return s;
    }
    Status outcome = database.execute(dialect::beginWrite(database.engine()));
    int statement = 0;
    for (const QString &part : dialect::translate(migration.text, database.engine()).split(QStringLiteral("\n--;;"))) {
        if (!outcome)
            break;
        ++statement;
        const QString sql = part.trimmed();
        static const QRegularExpression comments(QStringLiteral("--[^\n]*"));
        if (QString(sql).remove(comments).trimmed().isEmpty())
            continue;
        outcome = database.execute(sql);
    }
    if (outcome && rebuild) {
        Query check = database.query(QStringLiteral("pragma foreign_key_check"));
        outcome = check.run();
        if (outcome && check.next())
            outcome = Error{ErrorKind::Internal, say("Migrator", "The database could not be brought up to date: rows would lose what they refer to."), check.text(0)};
    }
    if (outcome) {
        Query note = database.query(QStringLiteral("insert into schema_version (number, name, applied_at) values (?, ?, ?)"));
        outcome = note.run({migration.number, migration.name, QDateTime::currentMSecsSinceEpoch()});
    }
    if (outcome)
        outcome = database.execute(QStringLiteral("commit"));
    if (!outcome)
        (void)database.execute(QStringLiteral("rollback"));
    if (rebuild)
        (void)database.execute(QStringLiteral("pragma foreign_keys = on"));
    database.forgetStatements();
    if (!outcome) {
        Error error = outcome.error();
        error.detail = QStringLiteral("migration %1 (%2), statement %3: %4").arg(migration.number).arg(migration.name).arg(statement).arg(error.detail);
        error.message = say("Migrator", "The database could not be brought up to date (step %1, statement %2); it was left as it was. %3")
                            .arg(migration.number).arg(statement).arg(error.message);
        return error;
    }
    return {};
}

} // namespace

Result<QString> migrate(Database &database, const std::vector<Migration> &migrations)
{
    const auto at = version(database);
    if (!at)
        return at.error();
    const int last = migrations.empty() ? 0 : migrations.back().number;
    if (*at > last)
        return Error{ErrorKind::NewerSchema, say("Migrator", "This database was written by a newer version of the program (schema %1, this program knows %2). Install the newer version; nothing was changed.").arg(*at).arg(last)};
    if (*at == last)
        return QString();
    auto copy = copyBefore(database, *at);
    if (!copy)
        return copy.error();
    for (const Migration &migration : migrations) {
        if (migration.number <= *at)
            continue;
        if (Status s = runOne(database, migration); !s)
            return s.error();
    }
    return *copy;
}

} // namespace heyuan::migrator
