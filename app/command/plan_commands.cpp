#include "app/command/command.h"

#include "core/catalogue/arithmetic.h"
#include "core/catalogue/comparison.h"
#include "core/catalogue/item_json.h"
#include "core/plan/document.h"

#include <QJsonObject>

// compare and check.
namespace heyuan::command {

namespace {

QJsonObject bilingual(const Text &text)
{
    return {{QStringLiteral("zh"), text.in(Language::Chinese)}, {QStringLiteral("en"), text.in(Language::English)}};
}

QString judgementKey(Judgement judgement)
{
    static constexpr const char *keys[] = {"kept", "moved", "value", "definition", "dropped", "new"};
    return QLatin1String(keys[int(judgement)]);
}

QString codes(const std::vector<ComparisonLine::Item> &items)
{
    QStringList list;
    for (const auto &item : items)
        list << item.code;
    return list.join(u'、');
}

QJsonArray jsonItems(const std::vector<ComparisonLine::Item> &items, const ItemWriter &writer)
{
    QJsonArray list;
    for (const auto &item : items) {
        QJsonObject object = bilingual(item.name);
        object.insert(QStringLiteral("id"), item.code);
        object.insert(QStringLiteral("clause_id"), writer.codeOf("clause", item.clause));
        object.insert(QStringLiteral("quote"), item.quote);
        list.append(object);
    }
    return list;
}

QJsonArray jsonTexts(const std::vector<Text> &texts)
{
    QJsonArray list;
    for (const Text &text : texts)
        list.append(bilingual(text));
    return list;
}

QString joined(const std::vector<Text> &texts, Language language)
{
    QStringList words;
    for (const Text &text : texts)
        words << text.in(language);
    return words.join(QStringLiteral("; "));
}

} // namespace

int runCompare(Session &session, const QStringList &words)
{
    const auto store = session.store(true);
    if (!store)
        return session.fail(store.error());
    const auto comparison = comparePlans(**store, words[0], words[1]);
    if (!comparison)
        return comparison.error().kind == ErrorKind::NotFound ? session.wrongUse(comparison.error().message)
                                                              : session.fail(comparison.error());
    const auto writer = ItemWriter::forStore(**store);
    if (!writer)
        return session.fail(writer.error());
    bool doubtful = false;
    QJsonArray json;
    OutputTable table;
    table.head = {session.in(say("Comparison", "Subject")), words[0], words[1],
                  session.in(say("Correspondence", "Judgement")), session.in(say("Comparison", "What differs"))};
    for (const ComparisonLine &line : comparison->lines) {
        doubtful = doubtful || !line.doubts.empty();
        std::vector<Text> remarks = line.differences;
        if (!line.remark.isEmpty())
            remarks.push_back(line.remark);
        remarks.insert(remarks.end(), line.doubts.begin(), line.doubts.end());
        table.rows.push_back({session.in(line.subject), codes(line.before), codes(line.after),
                              session.in(judgementName(line.judgement)), joined(remarks, session.language())});
        QJsonObject row = bilingual(line.subject);
        row.insert(QStringLiteral("id"), line.code);
        row.insert(QStringLiteral("kind"), QString::fromUtf8(line.itemType));
        row.insert(QStringLiteral("judgement"), judgementKey(line.judgement));
        row.insert(QStringLiteral("before"), jsonItems(line.before, *writer));
        row.insert(QStringLiteral("after"), jsonItems(line.after, *writer));
        row.insert(QStringLiteral("differences"), jsonTexts(line.differences));
        row.insert(QStringLiteral("remark"), bilingual(line.remark));
        row.insert(QStringLiteral("doubts"), jsonTexts(line.doubts));
        json.append(row);
    }
    if (session.options().json)
        session.print(json);
    else
        session.print(table);
    return doubtful ? DataFaults : Done;
}

int runCheck(Session &session, const QStringList &words)
{
    if (!words.isEmpty())
        return runCheckIdentifiers(session, words);
    const auto store = session.store(true);
    if (!store)
        return session.fail(store.error());
    const auto findings = checkPlans(**store);
    if (!findings)
        return session.fail(findings.error());
    const auto writer = ItemWriter::forStore(**store);
    if (!writer)
        return session.fail(writer.error());
    bool faulty = false;
    QJsonArray json;
    OutputTable table;
    table.head = {session.in(say("Command", "Result")), session.in(say("Command", "Finding")),
                  session.in(say("Command", "Items"))};
    for (const Finding &finding : *findings) {
        QStringList items;
        QJsonArray clauses;
        for (const Finding::Item &item : finding.items)
            items << item.code;
        for (const qint64 clause : finding.clauses)
            clauses.append(writer->codeOf("clause", clause));
        if (!session.options().document.isEmpty() && std::none_of(items.begin(), items.end(), [&](const QString &code) {
                return code.startsWith(session.options().document + u'-');
            }))
            continue;
        faulty = faulty || finding.severity == Severity::Fault;
        QJsonObject row = bilingual(finding.sentence);
        row.insert(QStringLiteral("severity"), QString::fromLatin1(severityKey(finding.severity)));
        row.insert(QStringLiteral("rule"), QString::fromLatin1(finding.rule));
        row.insert(QStringLiteral("items"), QJsonArray::fromStringList(items));
        row.insert(QStringLiteral("clauses"), clauses);
        json.append(row);
        table.rows.push_back(
            {session.in(severityName(finding.severity)), session.in(finding.sentence), items.join(u' ')});
    }
    if (session.options().json)
        session.print(json);
    else
        session.print(table);
    return faulty ? DataFaults : Done;
}

} // namespace heyuan::command
