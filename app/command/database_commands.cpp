#include "app/command/command.h"

#include "core/store/backup.h"
#include "core/store/verify.h"
#include "ui/start/new_database.h"

#include <QFileInfo>
#include <QJsonObject>

// init, practice, verify, backup, restore.
namespace heyuan::command {

namespace {

int make(Session &session, FirstContent content)
{
    if (session.options().database.isEmpty())
        return session.wrongUse(
            say("Command", "Where should the database be? Name it with --db FILE or --db postgresql://…"));
    const auto place = Location::parse(session.options().database);
    if (!place)
        return session.wrongUse(place.error().message);
    if (place->engine == Engine::Postgresql && Store::open(*place)) {
        session.complain(
            say("Command", "%1 already holds a programme; it was left as it is.").arg(place->description()));
        return NotOpened;
    }
    const Status made = makeDatabase(*place, content, session.actor().name, [&](int, const Text &doing) {
        session.progress(doing);
        return true;
    });
    if (!made)
        return session.fail(made.error());
    session.tell(content == FirstContent::Practice
                     ? say("Command", "The practice database %1 is ready.").arg(place->description())
                     : say("Command", "The database %1 is ready.").arg(place->description()));
    return Done;
}

bool lacksDatabase(Session &session)
{
    if (!session.options().database.isEmpty())
        return false;
    session.complain(say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…"));
    return true;
}

} // namespace

int runInit(Session &session, const QStringList &)
{
    return make(session, FirstContent::Catalogue);
}

int runPractice(Session &session, const QStringList &)
{
    return make(session, FirstContent::Practice);
}

int runVerify(Session &session, const QStringList &)
{
    if (lacksDatabase(session))
        return WrongUse;
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    const auto faults = verifyDatabase(**store);
    if (!faults)
        return session.fail(faults.error());
    if (session.options().json) {
        QJsonArray rows;
        for (const Text &fault : *faults)
            rows.append(QJsonObject{{QStringLiteral("zh"), fault.in(Language::Chinese)},
                                    {QStringLiteral("en"), fault.in(Language::English)}});
        session.print(rows);
    } else {
        for (const Text &fault : *faults)
            session.tell(fault);
        if (faults->empty())
            session.tell(say("Command", "The database is whole: change log, references and sums agree."));
    }
    return faults->empty() ? Done : DataFaults;
}

int runBackup(Session &session, const QStringList &words)
{
    if (lacksDatabase(session))
        return WrongUse;
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    if (const Status done = backUp(**store, words.first()); !done)
        return session.fail(done.error());
    session.tell(say("Command", "The backup %1 is written and checked.").arg(words.first()));
    return Done;
}

int runRestore(Session &session, const QStringList &words)
{
    if (lacksDatabase(session))
        return WrongUse;
    const auto place = Location::parse(session.options().database);
    if (!place)
        return session.wrongUse(place.error().message);
    if (place->engine != Engine::Sqlite)
        return session.wrongUse(
            say("Command", "A server is restored with its own tools: pg_restore --clean --dbname=… %1")
                .arg(words.first()));
    const auto kept = restoreBackup(words.first(), place->file);
    if (!kept)
        return session.fail(kept.error());
    session.tell(kept->isEmpty() ? say("Command", "%1 is restored from %2.").arg(place->file).arg(words.first())
                                 : say("Command", "%1 is restored from %2; what was there is kept as %3.")
                                       .arg(place->file)
                                       .arg(words.first())
                                       .arg(*kept));
    return Done;
}

} // namespace heyuan::command
