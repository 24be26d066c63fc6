#include "core/acceptance/evaluation_score.h"

#include "core/acceptance/evaluation_sheet.h"

#include <set>

namespace heyuan {

namespace {

std::vector<Choice> itemChoices()
{
    std::vector<Choice> choices;
    for (const SheetItem &item : EvaluationSheet::shipped().items)
        choices.push_back({item.key.toUtf8(), Text::of(item.key + u' ' + item.name.in(Language::Chinese), item.key + u' ' + item.name.in(Language::English))});
    return choices;
}

std::vector<Issue> scoreIssues(const Record &record)
{
    const EvaluationScore row = EvaluationScore::description().read(record);
    std::vector<Issue> issues;
    const SheetItem *item = EvaluationSheet::shipped().find(row.item);
    if (!item)
        return issues; // a choice that does not exist is refused by its field
    for (const auto &[field, given] : {std::pair("self_score", row.self), std::pair("evaluator_score", row.evaluated)}) {
        if (given && *given > item->points)
            issues.push_back({field, say("Acceptance", "Item %1 “%2” has %3 points; %4 is too much.").arg(item->key).arg(item->name).arg(item->points.toText()).arg(given->toText())});
    }
    if (row.evaluated && row.evaluator.isEmpty())
        issues.push_back({"evaluator", say("Acceptance", "Enter who evaluated.")});
    return issues;
}

Status completeScore(Transaction &transaction, Record &record)
{
    const EvaluationScore row = EvaluationScore::description().read(record);
    const auto twice = transaction.database().scalar(QStringLiteral("select count(*) from evaluation_score where project_id = ? and item = ? and id <> ? and deleted_at is null"), {row.project.id, row.item, row.id});
    if (!twice)
        return twice.error();
    if (twice->toLongLong() == 0)
        return {};
    const Text sentence = say("Acceptance", "The project has item %1 already. Change that row.").arg(row.item);
    return Error{ErrorKind::Invalid, sentence, {}, {{"item", sentence}}};
}

} // namespace

const Described<EvaluationScore> &EvaluationScore::description()
{
    static const Described<EvaluationScore> described(
        {.name = "evaluation_score", .label = say("Acceptance", "Score of an item"), .plural = say("Acceptance", "Self-evaluation"), .title = {"item"}, .order = "item", .check = scoreIssues, .complete = completeScore},
        {field("project_id", say("Project", "Project"), &EvaluationScore::project, {.required = true, .reference = "project"}),
         field("item", say("Acceptance", "Item"), &EvaluationScore::item, {.required = true, .choices = itemChoices()}),
         field("self_score", say("Acceptance", "Own score"), &EvaluationScore::self, {.minimum = Number(0)}),
         field("self_remark", say("Acceptance", "Own grounds"), &EvaluationScore::selfRemark, {.maxLength = 600, .inTable = false}),
         field("evaluator_score", say("Acceptance", "Evaluator's score"), &EvaluationScore::evaluated, {.minimum = Number(0)}),
         field("evaluator", say("Acceptance", "Evaluator"), &EvaluationScore::evaluator, {.maxLength = 120}),
         field("evaluator_remark", say("Acceptance", "Evaluator's grounds"), &EvaluationScore::evaluatorRemark, {.maxLength = 600, .inTable = false}),
         field("scored_on", say("Selection", "Scored on"), &EvaluationScore::scoredOn),
         longText("note", say("Item", "Note"), &EvaluationScore::note)});
    return described;
}

Status makeSheet(Transaction &transaction, qint64 project)
{
    std::set<QString> present;
    {
        Query q = transaction.database().query(QStringLiteral("select item from evaluation_score where project_id = ? and deleted_at is null"));
        if (Status s = q.run({project}); !s)
            return s;
        while (q.next())
            present.insert(q.text(0));
    }
    for (const SheetItem &item : EvaluationSheet::shipped().items) {
        if (present.contains(item.key))
            continue;
        EvaluationScore row;
        row.project = {project};
        row.item = item.key;
        if (const auto made = transaction.insert(row); !made)
            return made.error();
    }
    return {};
}

} // namespace heyuan
