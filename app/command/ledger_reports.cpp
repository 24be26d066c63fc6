#include "app/command/command.h"
#include "core/access/access.h"

#include <QFileInfo>

// Reports that ledgers make: what they have in common on the command line.
namespace heyuan::command {

namespace {

std::vector<LedgerReport> accessReports()
{
    return {{.name = QStringLiteral("permissions"), .make = [](Session &, Store &store) { return permissionMatrix(store); }}};
}

} // namespace

const std::vector<LedgerReport> &ledgerReports()
{
    static const std::vector<LedgerReport> reports = [] {
        std::vector<LedgerReport> all;
        for (const auto &ledger : {trainingLedgerReports(), projectLedgerReports(), stationLedgerReports(), selectionLedgerReports(), fundLedgerReports(), awardLedgerReports(), accessReports(), dutyLedgerReports()})
            all.insert(all.end(), ledger.begin(), ledger.end());
        return all;
    }();
    return reports;
}

int runLedgerReport(Session &session, const LedgerReport &kind)
{
    const Options &options = session.options();
    if (kind.needs && (options.*kind.needs).isEmpty() && (!kind.orNeeds || (options.*kind.orNeeds).isEmpty()))
        return session.wrongUse(kind.whatToWrite);
    const auto opened = session.store();
    if (!opened)
        return session.fail(opened.error());
    Store &store = **opened;
    auto report = kind.make(session, store);
    if (!report)
        return session.fail(report.error());
    report->language = session.language();
    report->printedAt = QDateTime::currentDateTime();
    report->databaseMark = Text::plain(store.location().engine == Engine::Sqlite ? QFileInfo(store.location().file).fileName() : store.location().database);
    report->isPractice = store.info(QStringLiteral("practice")) == u"1";
    if (const Status written = writeReport(*report, options.out); !written)
        return session.fail(written.error());
    session.tell(say("Command", "%1 is written.").arg(options.out));
    return Done;
}

} // namespace heyuan::command
