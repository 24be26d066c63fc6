#include "core/award/rule_draft.h"

#include "core/award/rule.h"
#include "core/award/self_test.h"
#include "core/plan/document.h"
#include "core/store/preparer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heyuan {

namespace {

std::vector<Choice> versionStatuses()
{
    return {{"draft", say("Project", "Draft")}, {"confirmed", say("AwardRule", "Published")}};
}

std::vector<Issue> versionIssues(const Record &record)
{
    const RuleVersion row = RuleVersion::description().read(record);
    std::vector<Issue> issues = preparerIssues(RuleVersion::description().type(), record);
    if (row.validFrom.isValid() && row.validTo.isValid() && row.validTo < row.validFrom)
        issues.push_back({"valid_to", say("AwardRule", "The last day lies before the first one. Correct one of the two.")});
    if (row.maxYears && *row.maxYears < 0)
        issues.push_back({"max_years", say("AwardRule", "Years are counted from 1. Leave the field empty where there is no limit.")});
    return issues;
}

Status completeVersion(Transaction &transaction, Record &record)
{
    const RecordType &type = RuleVersion::description().type();
    rememberPreparer(transaction, type, record);
    if (type.value(record, "number").toInt() > 0)
        return {};
    // Numbers of deleted drafts are not given again.
    const auto last = transaction.database().scalar(QStringLiteral("select coalesce(max(number), 1) from award_rule_version where rule_id = ?"),
                                                    {type.value(record, "rule_id")});
    if (!last)
        return last.error();
    type.setValue(record, "number", last->toLongLong() + 1);
    return {};
}

} // namespace

const Described<RuleVersion> &RuleVersion::description()
{
    static const Described<RuleVersion> described(
        {.name = "award_rule_version", .label = say("AwardRule", "Version of a rule"), .plural = say("AwardRule", "Versions of rules"), .title = {"rule_id", "number"}, .order = "number", .check = versionIssues, .complete = completeVersion},
        {field("rule_id", say("AwardRule", "Award rule"), &RuleVersion::rule, {.required = true, .readOnly = true, .reference = "award_rule"}),
         field("number", say("AwardRule", "Version"), &RuleVersion::number, {.readOnly = true}),
         field("valid_from", say("Area", "Valid from"), &RuleVersion::validFrom, {.help = say("AwardRule", "The version judges what happens from this day on; older claims stay with the version before.")}),
         field("valid_to", say("Area", "Valid to"), &RuleVersion::validTo),
         longText("conditions", say("AwardRule", "Conditions"), &RuleVersion::conditions, {.readOnly = true}),
         longText("amount", say("AwardRule", "Amount"), &RuleVersion::amount, {.required = true, .readOnly = true}),
         field("once_only", say("AwardRule", "Once only"), &RuleVersion::onceOnly),
         field("max_years", say("AwardRule", "Years at most"), &RuleVersion::maxYears),
         field("decided_by", say("AwardRule", "Decided by"), &RuleVersion::decidedBy, {.maxLength = 200, .inTable = false}),
         field("basis", say("AwardRule", "By document"), &RuleVersion::basis, {.maxLength = 200, .help = say("AwardRule", "Number of the document that changes the rule.")}),
         longText("cases", say("AwardRule", "Self-test"), &RuleVersion::cases, {.readOnly = true}),
         field("status", say("Project", "Status"), &RuleVersion::status, {.readOnly = true, .choices = versionStatuses()}),
         field("prepared_by", say("Budget", "Prepared by"), &RuleVersion::preparedBy, {.maxLength = 120, .readOnly = true}),
         field("confirmed_by", say("AwardRule", "Published by"), &RuleVersion::confirmedBy, {.maxLength = 120, .readOnly = true}),
         longText("note", say("Item", "Note"), &RuleVersion::note)});
    return described;
}

} // namespace heyuan

namespace heyuan::award {

namespace {

using Versions = std::vector<std::pair<QString, RuleVersion>>;

/// The entry of a rule in the cases that came with the program; an empty one if it has none.
Result<QString> issuedCases(const QString &rule)
{
    const auto all = builtInCases();
    if (!all)
        return all.error();
    for (const QJsonValue &one : QJsonDocument::fromJson(*all).array()) {
        if (one[QLatin1String("rule")].toString() == rule)
            return QString::fromUtf8(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact));
    }
    return QStringLiteral("{}");
}

Error gone(const QString &rule)
{
    return {ErrorKind::NotFound, say("Award", "There is no award rule “%1”. heyuan award rules lists them.").arg(rule)};
}

} // namespace

RuleText textOf(const RuleVersion &version, const QString &rule)
{
    return {rule, version.conditions, version.amount, version.onceOnly, int(version.maxYears.value_or(0)), version.validFrom, version.validTo, version.number, version.basis};
}

Result<Versions> ruleVersions(Store &store)
{
    const auto rows = store.all<RuleVersion>();
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Versions{};
    const auto rules = store.select(awardRuleType());
    if (!rules)
        return rules.error();
    QHash<qint64, QString> codes;
    for (const Record &rule : *rules)
        codes.insert(rule.id, awardRuleType().value(rule, "code").toString());
    Versions versions;
    for (const RuleVersion &row : *rows) {
        if (codes.contains(row.rule.id))
            versions.emplace_back(codes[row.rule.id], row);
    }
    std::stable_sort(versions.begin(), versions.end(), [](const auto &a, const auto &b) { return std::pair(a.first, a.second.number) < std::pair(b.first, b.second.number); });
    return versions;
}

Result<Versions> publishedVersions(Store &store)
{
    auto versions = ruleVersions(store);
    if (!versions)
        return versions.error();
    std::erase_if(*versions, [](const auto &one) { return one.second.isDraft(); });
    std::stable_sort(versions->begin(), versions->end(), [](const auto &a, const auto &b) { return a.second.validFrom < b.second.validFrom; });
    return versions;
}

namespace {

/// The rules that an issued rule names as given beside it. What it says in other words, or leaves open, stays as issued.
QJsonValue besideOf(const QString &stacking)
{
    const QJsonObject said = QJsonDocument::fromJson(stacking.toUtf8()).object();
    return said[QLatin1String("allowed")].toBool() && said[QLatin1String("with")].isArray() ? said[QLatin1String("with")] : QJsonValue(QJsonValue::Undefined);
}

} // namespace

Result<RuleVersion> copyAsDraft(Store &store, const QString &rule, qint64 from)
{
    RuleVersion draft;
    if (from) {
        const auto row = store.find(RuleVersion::description().type(), from);
        if (!row)
            return row.error();
        if (!*row)
            return gone(rule);
        draft = RuleVersion::description().read(**row);
        draft.id = draft.version = draft.number = 0;
        draft.validFrom = {};
        draft.basis = draft.status = draft.preparedBy = draft.confirmedBy = QString();
        return draft;
    }
    Filter filter;
    filter.conditions = {{"code", Condition::Test::Is, rule}};
    const auto rows = store.select(awardRuleType(), filter);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return gone(rule);
    const Record &issued = rows->front();
    const auto value = [&](const char *key) { return awardRuleType().value(issued, key); };
    const auto cases = issuedCases(rule);
    if (!cases)
        return cases.error();
    draft.rule = {issued.id};
    draft.validTo = value("valid_to").toDate();
    draft.conditions = value("conditions").toString();
    draft.amount = value("amount").toString();
    if (const QJsonValue beside = besideOf(value("stacking").toString()); !beside.isUndefined()) {
        QJsonObject amount = QJsonDocument::fromJson(draft.amount.toUtf8()).object();
        amount.insert(QStringLiteral("beside"), beside);
        draft.amount = QString::fromUtf8(QJsonDocument(amount).toJson(QJsonDocument::Compact));
    }
    draft.onceOnly = value("once_only").toLongLong() != 0;
    if (const QVariant years = value("max_years"); !years.isNull())
        draft.maxYears = years.toLongLong();
    draft.decidedBy = value("decided_by").toString();
    draft.cases = *cases;
    if (QJsonDocument::fromJson(draft.amount.toUtf8())[QLatin1String("form")].toString() == u"unwritten") {
        // A first version begins with one fixed amount, and with the day of its document as the day of its cases.
        const auto document = store.find(documentType(), value("document_id").toLongLong());
        if (!document)
            return document.error();
        const auto day = [&](const char *own, const char *plan) {
            const QDate of = value(own).toDate();
            return of.isValid() || !*document ? of : documentType().value(**document, plan).toDate();
        };
        draft.validFrom = day("valid_from", "starts_on");
        draft.validTo = day("valid_to", "ends_on");
        draft.amount = QStringLiteral("{\"form\":\"fixed\"}");
        draft.cases = QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("rule"), rule}, {QStringLiteral("date"), (draft.validFrom.isValid() ? draft.validFrom : store.now().date()).toString(Qt::ISODate)}, {QStringLiteral("facts"), QJsonObject()}}).toJson(QJsonDocument::Compact));
    }
    return draft;
}

std::set<int> factsOf(const FactBook &book, const RuleVersion &version)
{
    std::set<int> facts;
    const auto add = [&](const QJsonValue &key) {
        if (const int index = book.indexOf(key.toString()); index >= 0)
            facts.insert(index);
    };
    for (const QJsonValue &condition : QJsonDocument::fromJson(version.conditions.toUtf8()).array())
        add(condition[QLatin1String("field")]);
    const QJsonObject amount = QJsonDocument::fromJson(version.amount.toUtf8()).object();
    for (const QLatin1String key : {QLatin1String("measure"), QLatin1String("of"), QLatin1String("basis"), QLatin1String("field")})
        add(amount[key]);
    return facts;
}

} // namespace heyuan::award
