#include "app/command/command.h"

#include "core/training/training_class.h"
#include "core/training/training_reports.h"

#include <QFileInfo>

// Reports of the training ledger.
namespace heyuan::command {

Result<qint64> classNamed(Store &store, const QString &number)
{
    Filter filter;
    filter.conditions = {{"number", Condition::Test::Is, number}};
    const auto rows = store.all<TrainingClass>(filter);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorKind::NotFound, say("Import", "There is no training class with the number %1.").arg(number)};
    return rows->front().id;
}

int runTrainingReport(Session &session, const QString &kind)
{
    const Options &options = session.options();
    const auto opened = session.store();
    if (!opened)
        return session.fail(opened.error());
    Store &store = **opened;
    qint64 trainingClass = 0;
    if (kind != u"training-year") {
        if (options.trainingClass.isEmpty())
            return session.wrongUse(say("Command", "Name the class with --class NUMBER."));
        const auto found = classNamed(store, options.trainingClass);
        if (!found)
            return session.fail(found.error());
        trainingClass = *found;
    }
    auto report = kind == u"training-year" ? trainingYearReport(store, session.asOf(store).year(), session.language())
        : kind == u"class"                 ? classFile(store, trainingClass, session.language())
                                           : signInSheet(store, trainingClass, session.language());
    if (!report)
        return session.fail(report.error());
    report->printedAt = QDateTime::currentDateTime();
    report->databaseMark = Text::plain(store.location().engine == Engine::Sqlite ? QFileInfo(store.location().file).fileName() : store.location().database);
    report->isPractice = store.info(QStringLiteral("practice")) == u"1";
    if (const Status written = writeReport(*report, options.out); !written)
        return session.fail(written.error());
    session.tell(say("Command", "%1 is written.").arg(options.out));
    return Done;
}

} // namespace heyuan::command
