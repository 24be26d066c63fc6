#include "app/command/command.h"

#include "core/training/training_class.h"
#include "core/training/training_reports.h"
#include "core/training/verification.h"
#include "core/training/verification_sample.h"

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

namespace {

Result<qint64> sampleNamed(Store &store, const QString &name)
{
    Filter filter;
    filter.conditions = {{"name", Condition::Test::Is, name}};
    const auto rows = store.all<VerificationSample>(filter);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorKind::NotFound, say("Verification", "There is no verification sample “%1”.").arg(name)};
    return rows->front().id;
}

Result<Report> makeReport(Session &session, Store &store, const QString &kind)
{
    if (kind == u"training-year")
        return trainingYearReport(store, session.asOf(store).year(), session.language());
    if (kind == u"verification") {
        const auto sample = sampleNamed(store, session.options().sample);
        return sample ? verificationReport(store, *sample, session.language()) : sample.error();
    }
    const auto of = classNamed(store, session.options().trainingClass);
    if (!of)
        return of.error();
    return kind == u"class" ? classFile(store, *of, session.language()) : signInSheet(store, *of, session.language());
}

} // namespace

int runTrainingReport(Session &session, const QString &kind)
{
    const Options &options = session.options();
    const auto opened = session.store();
    if (!opened)
        return session.fail(opened.error());
    Store &store = **opened;
    if ((kind == u"class" || kind == u"sign-in") && options.trainingClass.isEmpty())
        return session.wrongUse(say("Command", "Name the class with --class NUMBER."));
    if (kind == u"verification" && options.sample.isEmpty())
        return session.wrongUse(say("Command", "Name the sample with --sample NAME."));
    auto report = makeReport(session, store, kind);
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
