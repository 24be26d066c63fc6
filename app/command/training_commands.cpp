#include "app/command/command.h"

#include "core/training/class_evidence.h"
#include "core/training/class_lists.h"
#include "core/training/training_class.h"
#include "core/training/training_reports.h"
#include "core/training/verification.h"
#include "core/training/verification_sample.h"

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

using ClassReport = Result<Report> (*)(Store &, qint64, Language);

template <ClassReport make> Result<Report> ofClass(Session &session, Store &store)
{
    const auto of = classNamed(store, session.options().trainingClass);
    return of ? make(store, *of, session.language()) : of.error();
}

Result<Report> yearReport(Session &session, Store &store)
{
    return trainingYearReport(store, session.asOf(store).year(), session.language());
}

Result<Report> callSheet(Session &session, Store &store)
{
    const auto sample = sampleNamed(store, session.options().sample);
    return sample ? verificationReport(store, *sample, session.language()) : sample.error();
}

/// Of the class that is named, else of the year.
Result<Report> indexReport(Session &session, Store &store)
{
    if (!session.options().trainingClass.isEmpty())
        return ofClass<classArchiveIndex>(session, store);
    const int year = session.asOf(store).year();
    return archiveIndex(store, QDate(year, 1, 1), QDate(year, 12, 31), 0, session.language());
}

} // namespace

std::vector<LedgerReport> trainingLedgerReports()
{
    const Text nameClass = say("Command", "Name the class with --class NUMBER.");
    return {{.name = QStringLiteral("training-year"), .make = yearReport},
            {QStringLiteral("class"), &Options::trainingClass, nameClass, ofClass<classFile>},
            {QStringLiteral("sign-in"), &Options::trainingClass, nameClass, ofClass<signInSheet>},
            {QStringLiteral("roster"), &Options::trainingClass, nameClass, ofClass<rosterList>},
            {QStringLiteral("certificates"), &Options::trainingClass, nameClass, ofClass<certificateList>},
            {.name = QStringLiteral("archive-index"), .make = indexReport},
            {QStringLiteral("verification"), &Options::sample, say("Command", "Name the sample with --sample NAME."), callSheet}};
}

} // namespace heyuan::command
