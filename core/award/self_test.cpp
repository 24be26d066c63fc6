#include "core/award/self_test.h"

#include "core/award/rule_draft.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace heyuan::award {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

// What nobody has reckoned is never green.
const QString toReckon = QStringLiteral("a result, reckoned from the document");

// Expected and found are compared as words, so that a red case shows both.
QString inWords(const QJsonObject &expect)
{
    const QJsonValue eligible = expect[QLatin1String("eligible")];
    if (!eligible.isBool())
        return QStringLiteral("undecided");
    if (!eligible.toBool())
        return QStringLiteral("not eligible");
    if (expect[QLatin1String("elsewhere")].toBool())
        return QStringLiteral("eligible, decided elsewhere");
    if (expect[QLatin1String("by_person")].toBool()) {
        const auto cap = expect[QLatin1String("cap_fen")];
        return cap.isUndefined() ? QStringLiteral("eligible, by a person")
                                 : QStringLiteral("eligible, by a person, at most %1 fen").arg(cap.toInteger());
    }
    return QStringLiteral("eligible, %1 fen").arg(expect[QLatin1String("amount_fen")].toInteger(-1));
}

QString inWords(const Outcome &outcome)
{
    if (outcome.verdict == Verdict::Undecided)
        return QStringLiteral("undecided");
    if (outcome.verdict == Verdict::NotEligible)
        return QStringLiteral("not eligible");
    if (outcome.amount)
        return QStringLiteral("eligible, %1 fen").arg(outcome.amount->fen());
    if (outcome.steps.back().kind == StepKind::Elsewhere)
        return QStringLiteral("eligible, decided elsewhere");
    const Money cap = outcome.steps.back().money;
    return cap < Money() ? QStringLiteral("eligible, by a person")
                         : QStringLiteral("eligible, by a person, at most %1 fen").arg(cap.fen());
}

QString expectedWords(const QJsonObject &expect)
{
    if (expect.isEmpty())
        return toReckon;
    if (!expect.contains(QLatin1String("ambiguous")))
        return inWords(expect);
    QStringList all;
    for (const QJsonValue &one : expect[QLatin1String("ambiguous")].toArray())
        all << inWords(one.toObject());
    return all.join(QStringLiteral(" | "));
}

QString foundWords(const Evaluation &evaluation)
{
    QStringList all;
    for (const Outcome &outcome : evaluation.outcomes)
        all << inWords(outcome);
    return all.join(QStringLiteral(" | "));
}

QJsonObject merged(QJsonObject under, const QJsonObject &over)
{
    for (auto one = over.begin(); one != over.end(); ++one)
        under.insert(one.key(), one.value());
    return under;
}

Error broken(const QString &rule, const QString &name, const Text &why)
{
    return {ErrorKind::Invalid, say("Award", "Self-test of rule %1, case “%2”: %3 Correct the case.").arg(rule).arg(name).arg(why), {}, {}};
}

} // namespace

Result<QByteArray> builtInCases()
{
    QFile file(QStringLiteral(":/award_case.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File, say("Award", "The file %1 is missing in this program. Install the program again.")
                                          .arg(QStringLiteral("award_case.json"))};
    return file.readAll();
}

// The first case are the facts as they stand.
Result<std::vector<TestedCase>> testVersion(const RuleBook &book, const JudgedRule &rule, const QJsonObject &object)
{
    std::vector<TestedCase> tested;
    QJsonArray cases = object[QLatin1String("cases")].toArray();
    cases.prepend(QJsonObject{{QStringLiteral("name"), QStringLiteral("facts as they stand")},
                              {QStringLiteral("expect"), object[QLatin1String("expect")]}});
    std::vector<Claim> claims;
    std::vector<QDate> dates;
    std::vector<Evaluation> evaluations;
    int index = -1;
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const QString date = one.contains(QLatin1String("date")) ? text(one, "date") : text(object, "date");
        const QJsonObject claimed{{QStringLiteral("facts"), merged(object[QLatin1String("facts")].toObject(),
                                                                   one[QLatin1String("facts")].toObject())},
                                  {QStringLiteral("readings"), merged(object[QLatin1String("readings")].toObject(),
                                                                      one[QLatin1String("readings")].toObject())},
                                  {QStringLiteral("awards"), one[QLatin1String("awards")].toArray()},
                                  {QStringLiteral("date"), date}};
        auto claim = readClaim(book.facts(), QJsonDocument(claimed).toJson());
        if (!claim)
            return broken(rule.printed.id, text(one, "name"), claim.error().message);
        if (!claim->date.isValid())
            return broken(rule.printed.id, text(one, "name"), say("Award", "It has no day. Write the day of the event."));
        claims.push_back(*std::move(claim));
        dates.push_back(claims.back().date);
        evaluations.push_back(evaluateVersion(book, rule, claims.back(), dates.back()));
        tested.push_back({rule.printed.id, text(one, "name"), expectedWords(one[QLatin1String("expect")].toObject()),
                          foundWords(evaluations.back()), {}, index++});
    }
    const auto missing = untried(book, rule, claims, dates, evaluations);
    tested.insert(tested.end(), missing.begin(), missing.end());
    return tested;
}

Result<std::vector<TestedCase>> testVersions(Store &store, const RuleBook &book, bool drafts)
{
    const auto versions = ruleVersions(store);
    if (!versions)
        return versions.error();
    std::vector<TestedCase> all;
    for (const auto &[code, version] : *versions) {
        if (version.isDraft() != drafts)
            continue;
        const QString name = QStringLiteral("%1 #%2").arg(code).arg(version.number);
        const auto judged = book.judged(textOf(version, code));
        const auto tested = judged ? testVersion(book, *judged, QJsonDocument::fromJson(version.cases.toUtf8()).object()) : judged.error();
        if (!tested) {
            all.push_back({name, QStringLiteral("the version"), QStringLiteral("one that can be computed"), tested.error().message.in(Language::English)});
            continue;
        }
        for (TestedCase one : *tested) {
            one.rule = name;
            all.push_back(std::move(one));
        }
    }
    return all;
}

Result<std::vector<TestedCase>> testRules(const RuleBook &book, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return Error{ErrorKind::Invalid,
                     say("Award", "The cases of the self-test (award_case.json) cannot be read: they are not a JSON "
                                  "array. Restore the file that came with the program.")};
    std::vector<TestedCase> tested;
    QSet<QString> seen;
    const QJsonArray objects = document.array();
    for (const QJsonValue &value : objects) {
        const QString id = text(value.toObject(), "rule");
        const JudgedRule *rule = book.rule(id);
        seen.insert(id);
        if (!rule) {
            tested.push_back({id, QStringLiteral("the rule"),
                              QStringLiteral("a rule of this code that can be computed"), QStringLiteral("none")});
            continue;
        }
        const auto cases = testVersion(book, *rule, value.toObject());
        if (!cases)
            return cases.error();
        tested.insert(tested.end(), cases->begin(), cases->end());
    }
    for (const JudgedRule &rule : book.rules()) {
        if (!seen.contains(rule.printed.id) && rule.printed.isWritten) // what its versions say is tested with them
            tested.push_back({rule.printed.id, QStringLiteral("all"), QStringLiteral("cases in award_case.json"),
                              QStringLiteral("none")});
    }
    return tested;
}

} // namespace heyuan::award
