#include "app/command/command.h"

#include "core/award/rule.h"
#include "core/catalogue/item_json.h"
#include "core/fund/commitment.h"
#include "core/indicator/indicator.h"
#include "core/place/area.h"
#include "core/plan/document.h"
#include "core/plan/target.h"
#include "core/project/budget.h"
#include "core/record/entry.h"

#include <QJsonObject>

namespace heyuan::command {

namespace {

// What each list shows in its columns; the JSON has every field.
struct Kind {
    const char *name;
    const RecordType *type;
    std::vector<QByteArray> columns;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> table{
        {"documents", &documentType(), {"code", "short_zh", "short_en", "number", "issued_on", "status"}},
        {"clauses", &clauseType(), {"code", "path", "name_zh", "name_en"}},
        {"targets",
         &Target::description().type(),
         {"code", "clause_id", "name_zh", "name_en", "comparator", "value", "unit", "due", "area_id"}},
        {"indicators",
         &Indicator::description().type(),
         {"code", "name_zh", "name_en", "unit", "frequency", "aggregation"}},
        {"tasks", &taskType(), {"code", "clause_id", "name_zh", "name_en", "lead", "cooperating", "due"}},
        {"units", &Unit::description().type(), {"code", "name_zh", "name_en", "aliases", "area_id"}},
        {"areas", &Area::description().type(), {"code", "name_zh", "name_en", "level", "parent_id"}},
        {"rules",
         &awardRuleType(),
         {"code", "clause_id", "name_zh", "name_en", "beneficiary", "once_only", "max_years"}},
        {"funds",
         &fundCommitmentType(),
         {"code", "clause_id", "name_zh", "name_en", "year", "comparator", "amount_fen"}},
        {"budgets",
         &budgetLineType(),
         {"code", "clause_id", "project", "line", "name_zh", "name_en", "total_fen", "central_fen", "local_fen"}},
        {"phases",
         &phaseType(),
         {"code", "clause_id", "project", "number", "name_zh", "name_en", "starts_on", "ends_on"}},
        {"duties", &dutyType(), {"code", "clause_id", "name_zh", "name_en", "frequency", "due", "by_units"}},
        {"materials", &materialType(), {"code", "clause_id", "number", "name_zh", "name_en"}},
        {"facts", &Fact::description().type(), {"code", "clause_id", "name_zh", "name_en", "value", "unit", "as_of"}},
        {"readings", &readingType(), {"code", "clause_id", "severity", "question_zh", "question_en", "decided"}},
        {"constraints", &policyConstraintType(), {"code", "clause_id", "name_zh", "name_en", "value", "unit"}},
        {"deliverables",
         &deliverableType(),
         {"code", "clause_id", "name_zh", "name_en", "comparator", "quantity", "unit"}}};
    return table;
}

QString heading(const Kind &kind, const QByteArray &column, Language language)
{
    if (column == "lead")
        return say("TaskUnit", "Lead unit").in(language);
    if (column == "cooperating")
        return say("TaskUnit", "Co-operating unit").in(language);
    const Field &field = kind.type->field(column);
    const QString label = field.label.in(language);
    // One unit for a column of money, named once.
    return field.type == FieldType::Money ? say("Command", "%1 (RMB 10,000)").arg(label).in(language) : label;
}

QString cell(const Kind &kind, const QByteArray &column, const Record &record, const QJsonObject &json,
             Language language)
{
    if (column == "lead" || column == "cooperating") {
        QStringList names;
        for (const QJsonValue &name : json.value(QString::fromUtf8(column) + QStringLiteral("_units")).toArray())
            names << name.toString();
        return names.join(u'、');
    }
    if (column == "clause_id")
        return json.value(QStringLiteral("clause")).toString();
    if (column == "area_id")
        return json.value(QStringLiteral("scope")).toString();
    if (column == "parent_id")
        return json.value(QStringLiteral("parent")).toString();
    return displayValue(kind.type->field(column), kind.type->value(record, column), language);
}

} // namespace

int runCatalogue(Session &session, const QStringList &words)
{
    const auto kind = std::find_if(kinds().begin(), kinds().end(),
                                   [&](const Kind &k) { return words.first() == QLatin1String(k.name); });
    if (kind == kinds().end()) {
        QStringList names;
        for (const Kind &one : kinds())
            names << QLatin1String(one.name);
        return session.wrongUse(say("Command", "The catalogue has no “%1”. It has: %2.")
                                    .arg(words.first())
                                    .arg(names.join(QStringLiteral(", "))));
    }
    const auto store = session.store(true);
    if (!store)
        return session.fail(store.error());
    const auto writer = ItemWriter::forStore(**store);
    if (!writer)
        return session.fail(writer.error());
    const auto rows = (*store)->select(*kind->type);
    if (!rows)
        return session.fail(rows.error());
    // Names stand in one language in the table and in both in the JSON.
    OutputTable table;
    std::vector<QByteArray> columns;
    for (const QByteArray &column : kind->columns) {
        const int index = kind->type->indexOf(column);
        if (index >= 0
            && kind->type->fields[size_t(index)].options.language.value_or(session.language()) != session.language())
            continue;
        columns.push_back(column);
        table.head << heading(*kind, column, session.language());
        const FieldType type = index >= 0 ? kind->type->fields[size_t(index)].type : FieldType::Text;
        table.isNumber.push_back(type == FieldType::Number || type == FieldType::Integer || type == FieldType::Money);
    }
    QJsonArray json;
    for (const Record &record : *rows) {
        const QJsonObject item = writer->json(*kind->type, record);
        if (!session.options().document.isEmpty()
            && item.value(QStringLiteral("document")).toString() != session.options().document)
            continue;
        json.append(item);
        QStringList line;
        for (const QByteArray &column : columns)
            line << cell(*kind, column, record, item, session.language());
        table.rows.push_back(std::move(line));
    }
    if (session.options().json)
        session.print(json);
    else
        session.print(table);
    return Done;
}

} // namespace heyuan::command
