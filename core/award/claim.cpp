#include "core/award/claim.h"

#include "core/base/money.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heyuan::award {

namespace {

Issue issue(const QString &field, const Text &message)
{
    return {field.toUtf8(), message};
}

void readAwards(Claim &claim, const QJsonValue &value, std::vector<Issue> &issues)
{
    if (!value.isArray() && !value.isUndefined())
        issues.push_back(
            issue(QStringLiteral("awards"),
                  say("Award", "“awards” must be a list of awards paid before, each with rule, date and amount.")));
    int line = 0;
    for (const QJsonValue &entry : value.toArray()) {
        ++line;
        const QString rule = entry[QLatin1String("rule")].toString();
        const QDate date = QDate::fromString(entry[QLatin1String("date")].toString(), Qt::ISODate);
        const QJsonValue amount = entry[QLatin1String("amount")];
        const QString written = amount.isDouble() ? QString::number(amount.toDouble(), 'g', 15) : amount.toString();
        const auto money = Money::parse(written);
        if (rule.isEmpty() || !date.isValid() || !money || money->fen() < 0)
            issues.push_back(issue(
                QStringLiteral("awards"),
                say("Award",
                    "Award no. %1 paid before cannot be read. Write its rule (\"000-R01\"), its date (\"2019-06-30\") "
                    "and its amount in yuan, not below zero.")
                    .arg(qint64(line))));
        else
            claim.earlier.push_back({rule, date, money->fen()});
    }
}

void readReadings(Claim &claim, const QJsonValue &value, std::vector<Issue> &issues)
{
    if (!value.isObject() && !value.isUndefined())
        issues.push_back(issue(QStringLiteral("readings"),
                               say("Award", "“readings” must be an object such as {\"000-Q20\": \"inclusive\"}.")));
    const QJsonObject readings = value.toObject();
    for (auto one = readings.begin(); one != readings.end(); ++one)
        claim.readings.insert(one.key(), one.value().toString());
}

} // namespace

// What was written itself stands before what follows from something else.
void addImplied(Claim &claim, const FactBook &book)
{
    for (const FactImplication &implication : book.implications()) {
        auto &implied = claim.values[size_t(implication.implied)];
        if (!implied && claim.value(implication.fact) == implication.value)
            implied = implication.impliedValue;
    }
}

// Facts that are right one by one can still contradict each other.
std::vector<Issue> contradictions(const Claim &claim, const FactBook &book)
{
    std::vector<Issue> issues;
    for (const FactCheck &check : book.checks()) {
        const auto value = claim.value(check.fact), whole = claim.value(check.atMost),
                   other = claim.value(check.notWith);
        const AwardFact &fact = book.fact(check.fact);
        if (value && whole && *value > *whole)
            issues.push_back(
                issue(fact.key, say("Award", "The fact %1 (%2) is more than %3 (%4). Look which of the two is wrong.")
                                    .arg(fact.key)
                                    .arg(fact.name)
                                    .arg(book.fact(check.atMost).key)
                                    .arg(book.fact(check.atMost).name)));
        if (value && other && *value && *other)
            issues.push_back(
                issue(fact.key,
                      say("Award", "The facts %1 (%2) and %3 (%4) cannot both be so. Look which of the two is wrong.")
                          .arg(fact.key)
                          .arg(fact.name)
                          .arg(book.fact(check.notWith).key)
                          .arg(book.fact(check.notWith).name)));
    }
    return issues;
}

Claim emptyClaim(const FactBook &book)
{
    Claim claim;
    claim.values.resize(book.facts().size());
    return claim;
}

Status setFact(Claim &claim, const FactBook &book, const QString &key, const QJsonValue &value)
{
    const int index = book.indexOf(key);
    if (index < 0)
        return Error{
            ErrorKind::Invalid,
            say("Award", "There is no fact “%1”. The template of facts lists all names (heyuan award facts-template).")
                .arg(key.left(60))};
    claim.byMonth.remove(index);
    claim.values[size_t(index)].reset();
    if (value.isNull())
        return {};
    const AwardFact &fact = book.fact(index);
    if (!fact.byMonth || !value.isArray()) {
        const auto read = book.read(fact, value);
        if (!read)
            return read.error();
        claim.values[size_t(index)] = *read;
        return {};
    }
    std::vector<qint64> months;
    for (const QJsonValue &month : value.toArray()) {
        const auto read = book.read(fact, month);
        if (!read)
            return read.error();
        months.push_back(*read);
    }
    if (months.empty() || months.size() > size_t(book.monthsAYear()))
        return Error{ErrorKind::Invalid, say("Award", "The fact %1 (%2) is given by the month: write 1 to %3 figures.")
                                             .arg(key)
                                             .arg(fact.name)
                                             .arg(qint64(book.monthsAYear()))};
    claim.values[size_t(index)] = months.front();
    claim.byMonth.insert(index, std::move(months));
    return {};
}

Result<Claim> readClaim(const FactBook &book, const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return Error{ErrorKind::Invalid,
                     say("Award", "The facts cannot be read: they are not a JSON object. Begin with the template "
                                  "(heyuan award facts-template)."),
                     QStringLiteral("%1 at offset %2").arg(parse.errorString()).arg(parse.offset)};
    const QJsonObject root = document.object();
    static const QSet<QString> known{QStringLiteral("facts"), QStringLiteral("awards"),      QStringLiteral("readings"),
                                     QStringLiteral("date"),  QStringLiteral("beneficiary"), QStringLiteral("about")};
    Claim claim = emptyClaim(book);
    std::vector<Issue> issues;
    QJsonObject facts = root[QLatin1String("facts")].toObject();
    const bool isBare = !root.contains(QLatin1String("facts"));
    if (!isBare && !root[QLatin1String("facts")].isObject())
        issues.push_back(
            issue(QStringLiteral("facts"), say("Award", "“facts” must be an object of names and values.")));
    for (auto member = root.begin(); member != root.end(); ++member) {
        if (known.contains(member.key()))
            continue;
        if (isBare)
            facts.insert(member.key(), member.value());
        else
            issues.push_back(issue(
                member.key(),
                say("Award", "There is no “%1” beside the facts. Put facts into “facts”.").arg(member.key().left(60))));
    }
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (Status s = setFact(claim, book, fact.key(), fact.value()); !s)
            issues.push_back(issue(fact.key(), s.error().message));
    }
    addImplied(claim, book);
    for (Issue &contradiction : contradictions(claim, book))
        issues.push_back(std::move(contradiction));
    readAwards(claim, root[QLatin1String("awards")], issues);
    readReadings(claim, root[QLatin1String("readings")], issues);
    claim.beneficiary = root[QLatin1String("beneficiary")].toString();
    if (const QJsonValue date = root[QLatin1String("date")]; !date.isUndefined() && !date.isNull()) {
        claim.date = QDate::fromString(date.toString(), Qt::ISODate);
        if (!claim.date.isValid())
            issues.push_back(
                issue(QStringLiteral("date"),
                      say("Award", "“%1” is not a date. Write it as 2020-06-30.").arg(date.toString().left(60))));
        else if (claim.date.year() < 2000 || claim.date.year() > 2100) // as everywhere in the desk
            issues.push_back(issue(QStringLiteral("date"), say("Award", "%1 lies outside the years 2000 to 2100. Look whether it is the day you mean.").arg(date.toString().left(60))));
    }
    if (!issues.empty())
        return Error{ErrorKind::Invalid, issues.front().message, {}, issues};
    return claim;
}

} // namespace heyuan::award
