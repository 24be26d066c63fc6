#include "core/award/rule_draft_issues.h"
#include "core/award/rule_draft.h"
#include "core/award/what_if.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::award {

namespace {

Error wrong(Text sentence) { return {ErrorKind::Invalid, std::move(sentence), {}, {}}; }

QString inText(const QJsonValue &value)
{
    return QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact) : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

Result<RuleText> versionNumbered(Store &store, const QString &rule, int number)
{
    const auto versions = ruleVersions(store);
    if (!versions)
        return versions.error();
    for (const auto &[code, version] : *versions) {
        if (code == rule && version.number == number)
            return textOf(version, code);
    }
    return wrong(say("WhatIf", "There is no version %1 of rule %2. The rule's page lists its drafts and versions.").arg(qint64(number)).arg(rule));
}

Status put(RuleText &text, const QJsonObject &root)
{
    if (const QJsonValue value = root[QLatin1String("conditions")]; !value.isUndefined()) {
        if (!value.isArray())
            return wrong(say("WhatIf", "“conditions” must be a list, as in the catalogue."));
        text.conditions = inText(value);
    }
    if (const QJsonValue value = root[QLatin1String("amount")]; !value.isUndefined()) {
        if (!value.isObject())
            return wrong(say("WhatIf", "“amount” must be an object with its “form”, as in the catalogue."));
        text.amount = inText(value);
    }
    if (const QJsonValue value = root[QLatin1String("once_only")]; !value.isUndefined())
        text.onceOnly = value.toBool();
    if (const QJsonValue value = root[QLatin1String("max_years")]; !value.isUndefined())
        text.maxYears = value.toInt();
    return {};
}

} // namespace

Result<RuleText> textOn(Store &store, const QString &rule, const QDate &day)
{
    const auto issued = copyAsDraft(store, rule);
    const auto versions = publishedVersions(store);
    if (!issued || !versions)
        return issued ? versions.error() : issued.error();
    RuleText text = textOf(*issued, rule);
    for (const auto &[code, version] : *versions) {
        if (code == rule && version.validFrom <= day)
            text = textOf(version, code);
    }
    return text;
}

Result<WhatIfQuestion> readWhatIf(Store &store, const RuleBook &book, const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return Error{ErrorKind::Invalid, say("WhatIf", "The question cannot be read: it is not a JSON object. Write {\"year\": 2019, \"rule\": \"000-R01\", \"amount\": {…}} or {\"year\": 2019, \"readings\": {…}}."),
                     QStringLiteral("%1 at offset %2").arg(parse.errorString()).arg(parse.offset)};
    const QJsonObject root = document.object();
    static const QStringList known{QStringLiteral("year"), QStringLiteral("rule"), QStringLiteral("version"), QStringLiteral("conditions"), QStringLiteral("amount"),
                                   QStringLiteral("once_only"), QStringLiteral("max_years"), QStringLiteral("readings"), QStringLiteral("about")};
    for (const QString &key : root.keys()) {
        if (!known.contains(key))
            return wrong(say("WhatIf", "There is no “%1” in a what-if. Write some of: %2.").arg(key.left(60)).arg(known.join(QStringLiteral(", "))));
    }
    WhatIfQuestion question;
    question.year = root[QLatin1String("year")].toInt();
    const QJsonObject readings = root[QLatin1String("readings")].toObject();
    for (auto one = readings.begin(); one != readings.end(); ++one)
        question.readings.insert(one.key(), one.value().toString());
    const QString rule = root[QLatin1String("rule")].toString();
    const QDate last(question.year, 12, 31);
    if (!rule.isEmpty()) {
        auto text = root.contains(QLatin1String("version")) ? versionNumbered(store, rule, root[QLatin1String("version")].toInt()) : textOn(store, rule, last);
        if (!text)
            return text.error();
        if (Status s = put(*text, root); !s)
            return s.error();
        question.rule = *std::move(text);
    } else if (root.contains(QLatin1String("amount")) || root.contains(QLatin1String("conditions"))) {
        return wrong(say("WhatIf", "The what-if changes a rule and does not say which. Add \"rule\": \"000-R01\"."));
    }
    if (Status s = checkWhatIf(book, question); !s)
        return s.error();
    return question;
}

Status checkWhatIf(const RuleBook &book, const WhatIfQuestion &question)
{
    constexpr int first = 2000, last = 2100;
    if (question.year < first || question.year > last)
        return wrong(say("WhatIf", "The year of the claims is missing or lies outside 2000 to 2100. Write it as \"year\": 2019."));
    if (!question.rule && question.readings.isEmpty())
        return wrong(say("WhatIf", "Nothing is asked. Name a rule with its changed conditions or amount, or a reading."));
    if (Status s = book.check(question.readings, {}); !s)
        return s.error();
    if (!question.rule)
        return {};
    auto issues = ruleIssues(book, *question.rule);
    // The time of a version is that of its publishing; here it is judged for the year that was asked for.
    std::erase_if(issues, [](const Issue &one) { return one.field == "valid_from" || one.field == "valid_to"; });
    if (issues.empty())
        return {};
    const Text sentence = say("WhatIf", "The edited copy of %1 cannot be reckoned: %2").arg(question.rule->rule).arg(issues.front().message);
    return Error{ErrorKind::Invalid, sentence, {}, std::move(issues)};
}

} // namespace heyuan::award
