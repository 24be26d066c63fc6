#include "app/command/award_json.h"
#include "app/command/command.h"
#include "core/award/self_test.h"

#include <QJsonDocument>
#include <QTextStream>

// award rules, award evaluate, award facts-template, award test-rules.
namespace heyuan::command {

using namespace award;

namespace {

/// The rules that are asked for: one by --rule, those of a document, of a kind of beneficiary, or all.
Result<std::vector<const JudgedRule *>> chosenRules(const Session &session, const RuleBook &book,
                                                    const QString &beneficiary = {})
{
    const Options &options = session.options();
    std::vector<const JudgedRule *> chosen;
    for (const JudgedRule &rule : book.rules()) {
        if ((options.rule.isEmpty() || rule.printed.id == options.rule)
            && (options.document.isEmpty() || rule.printed.document == options.document)
            && (beneficiary.isEmpty() || !options.rule.isEmpty() || rule.printed.beneficiary == beneficiary))
            chosen.push_back(&rule);
    }
    if (!chosen.empty())
        return chosen;
    if (!options.rule.isEmpty())
        return Error{ErrorKind::NotFound,
                     say("Award", "There is no award rule “%1”. heyuan award rules lists them.").arg(options.rule)};
    return Error{ErrorKind::NotFound,
                 say("Command", "No award rule fits. heyuan award rules lists them with whom they are for.")};
}

int listRules(Session &session, const RuleBook &book)
{
    const auto rules = chosenRules(session, book);
    if (!rules)
        return session.fail(rules.error());
    QJsonArray rows;
    OutputTable table;
    table.head = {session.in(say("Command", "Rule")), session.in(say("Command", "Clause")),
                  session.in(say("Command", "Name")), session.in(say("Command", "Unclear"))};
    for (const JudgedRule *rule : *rules) {
        rows.append(json(book.facts(), *rule));
        QStringList unclear;
        for (const Question *question : rule->questions)
            unclear << question->code;
        table.rows.push_back(
            {rule->printed.id, rule->printed.clause, session.in(rule->printed.name), unclear.join(u' ')});
    }
    if (session.options().json)
        session.print(rows);
    else
        session.print(table);
    return Done;
}

int evaluateFacts(Session &session, Store &store, const RuleBook &book)
{
    if (session.options().facts.isEmpty())
        return session.wrongUse(say(
            "Command", "Name the file of facts: --facts FILE.json. heyuan award facts-template writes an empty one."));
    const auto claim = claimOfFile(session.options().facts, book);
    if (!claim)
        return session.fail(claim.error());
    const auto rules = chosenRules(session, book, claim->beneficiary);
    if (!rules)
        return session.fail(rules.error());
    const QDate date = !session.options().asOf.isValid() && claim->date.isValid() ? claim->date : session.asOf(store);
    QJsonArray rows;
    for (const JudgedRule *rule : *rules) {
        const Evaluation evaluation = evaluate(book, *rule, *claim, date);
        if (session.options().json)
            rows.append(json(book, evaluation));
        else
            session.tell(Text::plain(inLines(explain(book, evaluation), session.language()) + u'\n'));
    }
    if (session.options().json)
        session.print(rows);
    return Done;
}

int writeTemplate(Session &session, const RuleBook &book)
{
    const auto rules = chosenRules(session, book);
    if (!rules)
        return session.fail(rules.error());
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(factsTemplate(book, *rules)).toJson());
    return Done;
}

/// The issued rules, what was published since and what is still a draft. A red case of a draft is work in progress and
/// no fault.
int testAllRules(Session &session, Store &store, const RuleBook &book)
{
    const auto cases = builtInCases();
    if (!cases)
        return session.fail(cases.error());
    auto tested = testRules(book, *cases);
    const auto published = testVersions(store, book, false), drafts = testVersions(store, book, true);
    if (!tested || !published || !drafts)
        return session.fail(!tested ? tested.error() : !published ? published.error() : drafts.error());
    tested->insert(tested->end(), published->begin(), published->end());
    const size_t held = tested->size();
    tested->insert(tested->end(), drafts->begin(), drafts->end());
    QJsonArray rows;
    OutputTable table;
    table.head = {session.in(say("Command", "Rule")), session.in(say("Command", "Case")),
                  session.in(say("Command", "Expected")), session.in(say("Command", "Found"))};
    QSet<QString> rules;
    qint64 red = 0, redDrafts = 0;
    for (size_t i = 0; i < tested->size(); ++i) {
        const TestedCase &one = (*tested)[i];
        const bool isDraft = i >= held;
        (isDraft ? redDrafts : red) += !one.isGreen();
        rules.insert(one.rule);
        rows.append(QJsonObject{{QStringLiteral("rule"), one.rule},
                                {QStringLiteral("case"), one.name},
                                {QStringLiteral("expected"), one.expected},
                                {QStringLiteral("found"), one.found},
                                {QStringLiteral("draft"), isDraft},
                                {QStringLiteral("green"), one.isGreen()}});
        if (!one.isGreen())
            table.rows.push_back({one.rule, one.name, one.expected, one.found});
    }
    if (session.options().json)
        session.print(rows);
    else if (!table.rows.empty())
        session.print(table);
    session.tell(
        say("Award", "%1 rules, %2 cases, %3 red.").arg(qint64(rules.size())).arg(qint64(tested->size())).arg(red));
    if (redDrafts > 0)
        session.tell(say("Award", "Red in drafts: %1. They judge nobody until they are published.").arg(redDrafts));
    return red > 0 || !book.faults().empty() ? DataFaults : Done;
}

} // namespace

int runAward(Session &session, const QStringList &words)
{
    const QString &what = words.first();
    if (what == u"shortfall" || what == u"claims") {
        if (session.options().database.isEmpty())
            return session.wrongUse(say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…"));
        const auto opened = session.store();
        if (!opened)
            return session.fail(opened.error());
        return what == u"claims" ? listClaims(session, **opened) : showShortfall(session, **opened);
    }
    static const QStringList known{QStringLiteral("rules"), QStringLiteral("evaluate"),
                                   QStringLiteral("facts-template"), QStringLiteral("test-rules"), QStringLiteral("what-if")};
    if (!known.contains(what) || (words.size() > 1) != (what == u"what-if"))
        return session.wrongUse(say("Command", "Write: %1").arg(commandNamed(QStringLiteral("award"))->usage));
    const auto store = session.store(true);
    if (!store)
        return session.fail(store.error());
    const auto book = RuleBook::load(**store);
    if (!book)
        return session.fail(book.error());
    for (const Error &fault : book->faults())
        session.complain(fault.message);
    if (what == u"rules")
        return listRules(session, *book);
    if (what == u"evaluate")
        return evaluateFacts(session, **store, *book);
    if (what == u"facts-template")
        return writeTemplate(session, *book);
    if (what == u"what-if")
        return runWhatIf(session, **store, *book, words[1]);
    return testAllRules(session, **store, *book);
}

} // namespace heyuan::command
