#include "app/command/award_json.h"
#include "app/command/command.h"
#include "core/award/what_if.h"
#include "core/fund/year_money.h"

#include <QFileInfo>

// award what-if: the claims of a year under an edited copy of a rule or another reading.
namespace heyuan::command {

using namespace award;

namespace {

QJsonObject json(const Given &given)
{
    return {{QStringLiteral("known"), given.isKnown}, {QStringLiteral("least_fen"), given.least.fen()}, {QStringLiteral("most_fen"), given.most.fen()}};
}

QJsonObject json(const RuleBook &book, const WhatIfTotal &total)
{
    return {{QStringLiteral("rule"), total.rule < 0 ? QJsonValue() : QJsonValue(book.rules()[size_t(total.rule)].printed.id)},
            {QStringLiteral("claims"), total.claims},
            {QStringLiteral("changed"), total.changed},
            {QStringLiteral("unknown_before"), total.unknownBefore},
            {QStringLiteral("unknown_after"), total.unknownAfter},
            {QStringLiteral("before"), json(total.before)},
            {QStringLiteral("after"), json(total.after)},
            {QStringLiteral("difference_fen"), total.difference().fen()}};
}

QJsonObject json(const RuleBook &book, const WhatIfResult &result, const std::optional<WhatIfFund> &fund)
{
    QJsonArray rules, claims;
    for (const WhatIfTotal &one : result.totals)
        rules.append(json(book, one));
    for (const WhatIfRow &one : result.rows) {
        const Text reason = reasonWords(book, one);
        claims.append(QJsonObject{{QStringLiteral("claim"), one.claim},
                                  {QStringLiteral("beneficiary"), one.beneficiary},
                                  {QStringLiteral("rule"), book.rules()[size_t(one.rule)].printed.id},
                                  {QStringLiteral("before"), json(one.before)},
                                  {QStringLiteral("after"), json(one.after)},
                                  {QStringLiteral("difference_fen"), one.difference().fen()},
                                  {QStringLiteral("reason_zh"), reason.in(Language::Chinese)},
                                  {QStringLiteral("reason_en"), reason.in(Language::English)}});
    }
    QJsonObject all{{QStringLiteral("year"), result.year}, {QStringLiteral("total"), json(book, result.all)}, {QStringLiteral("rules"), rules}, {QStringLiteral("claims"), claims}};
    if (fund)
        all.insert(QStringLiteral("fund"), QJsonObject{{QStringLiteral("allocated_fen"), fund->allocated.fen()}, {QStringLiteral("free_fen"), fund->free.fen()}, {QStringLiteral("free_after_fen"), (fund->free - result.all.difference()).fen()}});
    return all;
}

void printTables(Session &session, const Report &report)
{
    for (const Block &block : report.blocks) {
        if (const auto *words = std::get_if<Paragraph>(&block))
            session.tell(words->text);
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        session.tell(table->title);
        OutputTable out;
        for (const TableColumn &column : table->columns) {
            out.head << session.in(column.title);
            out.isNumber.push_back(column.isNumber);
        }
        auto rows = table->rows;
        if (!table->totals.empty())
            rows.push_back(table->totals);
        for (const auto &row : rows) {
            QStringList cells;
            for (const TableCell &cell : row)
                cells << session.in(cell.words);
            out.rows.push_back(cells);
        }
        session.print(out);
    }
}

} // namespace

int runWhatIf(Session &session, Store &store, const RuleBook &book, const QString &file)
{
    const auto content = contentOfFile(file);
    if (!content)
        return session.fail(content.error());
    const auto question = readWhatIf(store, book, *content);
    if (!question)
        return session.fail(question.error());
    const auto result = award::runWhatIf(store, book, *question, [&session](int percent) {
        session.progress(say("WhatIf", "What if: %1%").arg(qint64(percent)));
        return true;
    });
    if (!result)
        return session.fail(result.error());
    const auto money = moneyOfYear(store, question->year, session.asOf(store));
    if (!money)
        return session.fail(money.error());
    const auto fund = *money ? std::optional(WhatIfFund{(*money)->allocated, (*money)->free()}) : std::nullopt;
    const QString &out = session.options().out;
    if (session.options().json && out.isEmpty()) {
        session.print(QJsonArray{json(book, *result, fund)});
        return Done;
    }
    // Paper and spreadsheet hold every claim, the screen the largest differences.
    constexpr size_t onScreen = 20, onPaper = 100000;
    auto report = whatIfReport(store, book, *question, *result, fund, out.isEmpty() ? onScreen : onPaper, session.language());
    if (!report)
        return session.fail(report.error());
    if (out.isEmpty()) {
        printTables(session, *report);
        return Done;
    }
    report->printedAt = QDateTime::currentDateTime();
    report->databaseMark = Text::plain(store.location().engine == Engine::Sqlite ? QFileInfo(store.location().file).fileName() : store.location().database);
    report->isPractice = store.info(QStringLiteral("practice")) == u"1";
    if (const Status written = writeReport(*report, out); !written)
        return session.fail(written.error());
    session.tell(say("Command", "%1 is written.").arg(out));
    return Done;
}

} // namespace heyuan::command
