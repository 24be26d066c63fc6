#include "core/award/award_reports.h"
#include "core/award/beneficiary.h"
#include "core/award/claim_reports.h"
#include "core/award/claim_sum.h"
#include "core/award/duplicate.h"
#include "core/award/rule.h"
#include "core/award/shortfall.h"

#include "app/command/award_json.h"
#include "app/command/command.h"

#include <QFile>

// Reports about awards: explanation, award-notice, payment-list.
namespace heyuan::command {

using namespace award;

namespace {

/// Of a claim as it was accepted, or of facts that a file gives.
Result<Report> explanation(Session &session, Store &store)
{
    const Options &options = session.options();
    if (!options.claim.isEmpty())
        return claimSheet(store, options.claim.toLongLong(), session.asOf(store), session.language());
    if (options.rule.isEmpty())
        return Error{ErrorKind::Invalid, say("Command", "Name the award rule with --rule CODE. heyuan award rules lists them.")};
    const auto book = RuleBook::load(store);
    if (!book)
        return book.error();
    const auto claim = claimOfFile(options.facts, *book);
    if (!claim)
        return claim.error();
    const JudgedRule *rule = book->rule(options.rule);
    if (!rule)
        return Error{ErrorKind::NotFound,
                     say("Award", "There is no award rule “%1”. heyuan award rules lists them.").arg(options.rule)};
    const QDate date = !options.asOf.isValid() && claim->date.isValid() ? claim->date : session.asOf(store);
    return explanationReport(*book, evaluate(*book, *rule, *claim, date), {}, session.language());
}

Result<Report> notice(Session &session, Store &store)
{
    return noticeReport(store, session.asOf(store), session.language());
}

/// Accounts in full only with --unmasked, and then who asked is kept on record.
Result<Report> paymentList(Session &session, Store &store)
{
    const bool isUnmasked = session.options().unmasked;
    if (isUnmasked) {
        if (const Status noted = store.write(session.actor(), noteAccountsShown); !noted)
            return noted.error();
    }
    return paymentListReport(store, session.asOf(store), isUnmasked, session.language());
}

Result<Report> sheetOfPanel(Session &session, Store &store)
{
    return reviewSheet(store, session.options().claim.toLongLong(), session.asOf(store), session.options().blank, session.language());
}

Result<Report> noteOfAcceptance(Session &session, Store &store)
{
    return acceptanceNote(store, session.options().claim.toLongLong(), session.asOf(store), session.language());
}

Result<Report> decisions(Session &session, Store &store)
{
    const auto year = session.options().year ? Result<int>(session.options().year) : yearOfDecided(store);
    return year ? decisionList(store, *year, session.asOf(store), session.language()) : Result<Report>(year.error());
}

Result<Report> duplicates(Session &session, Store &store)
{
    const auto year = session.options().year ? Result<int>(session.options().year) : lastClaimYear(store);
    return year ? duplicateReport(store, *year, session.asOf(store), session.language()) : Result<Report>(year.error());
}

Result<Report> shortfall(Session &session, Store &store)
{
    const auto year = session.options().year ? Result<int>(session.options().year) : yearOfUndecided(store);
    return year ? shortfallReport(store, *year, session.asOf(store), session.language()) : Result<Report>(year.error());
}

} // namespace

Result<QByteArray> contentOfFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File,
                     say("Command", "The file %1 cannot be read. Look whether it exists and may be read.").arg(name),
                     file.errorString()};
    constexpr qint64 most = 4 << 20;
    if (file.size() > most)
        return Error{ErrorKind::Invalid,
                     say("Command", "The file %1 is too large for a file of facts. Name the right one.").arg(name)};
    return file.readAll();
}

Result<Claim> claimOfFile(const QString &file, const RuleBook &book)
{
    const auto content = contentOfFile(file);
    if (!content)
        return content.error();
    const auto claim = readClaim(book.facts(), *content);
    if (!claim)
        return claim.error();
    QStringList kinds;
    for (const Choice &kind : beneficiaryKinds())
        kinds << QString::fromUtf8(kind.key);
    if (!claim->beneficiary.isEmpty() && !kinds.contains(claim->beneficiary))
        return Error{ErrorKind::Invalid, say("Command", "“%1” is no kind of beneficiary. Write one of: %2.").arg(claim->beneficiary).arg(kinds.join(QStringLiteral(", ")))};
    QStringList earlier;
    for (const EarlierAward &award : claim->earlier)
        earlier << award.rule;
    if (Status s = book.check(claim->readings, earlier); !s)
        return s.error();
    return *claim;
}

std::vector<LedgerReport> awardLedgerReports()
{
    return {{QStringLiteral("explanation"), &Options::facts,
             say("Command", "Name the claim with --claim NUMBER, which heyuan award claims lists, or the file of facts: --facts FILE.json. heyuan award facts-template writes an empty one."), explanation, &Options::claim},
            {.name = QStringLiteral("award-notice"), .make = notice},
            {.name = QStringLiteral("notice"), .make = notice}, // the same, as the field says it
            {.name = QStringLiteral("payment-list"), .make = paymentList},
            {QStringLiteral("review-sheet"), &Options::claim, say("Command", "Name the claim with --claim NUMBER. heyuan award claims lists them."), sheetOfPanel},
            {QStringLiteral("acceptance-note"), &Options::claim, say("Command", "Name the claim with --claim NUMBER. heyuan award claims lists them."), noteOfAcceptance},
            {.name = QStringLiteral("decision-list"), .make = decisions},
            {.name = QStringLiteral("duplicates"), .make = duplicates},
            {.name = QStringLiteral("shortfall"), .make = shortfall}};
}

} // namespace heyuan::command
