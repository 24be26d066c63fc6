#include "core/award/award_reports.h"

#include "app/command/award_json.h"
#include "app/command/command.h"

#include <QFile>

// Reports about awards: explanation.
namespace heyuan::command {

using namespace award;

namespace {

Result<QByteArray> contentOf(const QString &name)
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

Result<Report> explanation(Session &session, Store &store)
{
    const Options &options = session.options();
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

} // namespace

Result<Claim> claimOfFile(const QString &file, const RuleBook &book)
{
    const auto content = contentOf(file);
    if (!content)
        return content.error();
    const auto claim = readClaim(book.facts(), *content);
    if (!claim)
        return claim.error();
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
             say("Command", "Name the file of facts: --facts FILE.json. heyuan award facts-template writes an empty one."), explanation}};
}

} // namespace heyuan::command
