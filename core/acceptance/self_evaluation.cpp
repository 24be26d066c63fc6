#include "core/acceptance/self_evaluation.h"

#include "core/attachment/attachment_store.h"
#include "core/report/table_cells.h"

namespace heyuan {

namespace {

/// Which of the clauses belongs to the project's document, in words; empty if none does.
Result<Text> citedBy(Store &store, const QStringList &clauses, qint64 document)
{
    for (const QString &code : clauses) {
        Query q = store.database().query(QStringLiteral("select c.path, c.name_en, d.short_zh, d.short_en, d.name_zh, d.name_en from clause c join document d on d.id = c.document_id "
                                                        "where c.code = ? and c.document_id = ? and c.deleted_at is null"));
        if (Status s = q.run({code, document}); !s)
            return s.error();
        if (!q.next())
            continue;
        const Text of = Text::of(q.text(2).isEmpty() ? q.text(4) : q.text(2), q.text(3).isEmpty() ? q.text(5) : q.text(3));
        return say("Station", "%1, %2").arg(of).arg(Text::of(q.text(0), q.text(1).isEmpty() ? q.text(0) : q.text(1)));
    }
    return Text();
}

void add(EvaluationTotal &total, const SheetItem &item, const std::optional<Number> &score)
{
    if (score)
        (item.isBonus ? total.bonus : total.base) += *score;
    else if (!item.isBonus)
        ++total.open;
}

Report begin(const Text &title, const SelfEvaluation &sheet, QDate asOf, Language language, Paper paper)
{
    Report report;
    report.language = language;
    report.title = title;
    report.subtitle = sheet.project.name();
    report.asOf = asOf;
    report.paper = paper;
    report.source = say("Acceptance", "Self-evaluation of the project");
    return report;
}

TableCell words(const QString &text) { return TableCell::of(Text::plain(text)); }

Text points(const std::optional<Number> &number) { return Text::plain(number ? number->toText() : QStringLiteral("—")); }

} // namespace

std::optional<Number> EvaluatedItem::gap() const
{
    return self() && evaluated() ? std::optional<Number>(*evaluated() - *self()) : std::nullopt;
}

Text EvaluationTotal::grade() const
{
    return open == 0 ? EvaluationSheet::shipped().gradeOf(total()) : Text();
}

bool SelfEvaluation::isBlank() const
{
    return std::none_of(items.begin(), items.end(), [](const EvaluatedItem &one) { return one.self() || one.evaluated(); });
}

qint64 SelfEvaluation::withoutEvidence() const
{
    return std::count_if(items.begin(), items.end(), [](const EvaluatedItem &one) { return one.self().value_or(Number()) > Number() && one.evidence.empty(); });
}

Text SelfEvaluation::verdict() const
{
    const EvaluationSheet &sheet = EvaluationSheet::shipped();
    const auto side = [&](const EvaluationTotal &total) {
        const Text sum = say("Acceptance", "%1 of %2 and %3 of %4 extra points").arg(total.base.toText()).arg(sheet.points(false).toText()).arg(total.bonus.toText()).arg(sheet.points(true).toText());
        return total.open > 0 ? say("Acceptance", "%1, %2 items open").arg(sum).arg(qint64(total.open)) : say("Acceptance", "%1: %2").arg(sum).arg(total.grade());
    };
    return say("Acceptance", "Own score %1; evaluator %2.").arg(side(self)).arg(side(evaluated));
}

Result<SelfEvaluation> SelfEvaluation::load(Store &store, qint64 project)
{
    const auto row = store.find(Project::description().type(), project);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one."), {}, {}};
    SelfEvaluation sheet;
    sheet.project = Project::description().read(**row);
    Filter ofProject;
    ofProject.conditions = {{"project_id", Condition::Test::Is, project}};
    const auto scores = store.all<EvaluationScore>(ofProject);
    if (!scores)
        return scores.error();
    for (const SheetItem &item : EvaluationSheet::shipped().items) {
        EvaluatedItem one;
        one.item = &item;
        auto cited = citedBy(store, item.clauses, sheet.project.document.id);
        if (!cited)
            return cited.error();
        one.cited = std::move(*cited);
        const auto score = std::find_if(scores->begin(), scores->end(), [&](const EvaluationScore &of) { return of.item == item.key; });
        if (score != scores->end()) {
            one.score = *score;
            auto files = attachmentsOf(store, EvaluationScore::description().type(), score->id);
            if (!files)
                return files.error();
            one.evidence = std::move(*files);
        }
        add(sheet.self, item, one.self());
        add(sheet.evaluated, item, one.evaluated());
        sheet.items.push_back(std::move(one));
    }
    return sheet;
}

Result<Report> selfEvaluationReport(Store &store, qint64 project, QDate asOf, Language language)
{
    constexpr double handWritten = 11; // millimetres
    const auto sheet = SelfEvaluation::load(store, project);
    if (!sheet)
        return sheet.error();
    const bool isBlank = sheet->isBlank();
    Report report = begin(say("Acceptance", "Performance self-evaluation"), *sheet, asOf, language, Paper::A4Landscape);
    report.blocks.push_back(Paragraph{isBlank ? say("Acceptance", "Scored by: ______________    Evaluator: ______________    Date: ______________") : sheet->verdict()});
    Table table;
    table.columns = {tableColumn(say("TrainingReport", "No."), 0.5), tableColumn(say("Acceptance", "Group"), 1), tableColumn(say("Acceptance", "Item"), 2), tableColumn(say("Acceptance", "Evidence asked for"), 2.2), tableColumn(say("Item", "Clause"), 1.8),
                     tableColumn(say("Acceptance", "Full points"), 0.7, true), tableColumn(say("Acceptance", "Own score"), 0.7, true), tableColumn(say("Acceptance", "Evaluator's score"), 0.8, true), tableColumn(say("Acceptance", "Gap"), 0.6, true),
                     tableColumn(say("Selection", "Files"), 0.6, true)};
    if (isBlank)
        table.rowMm = handWritten;
    for (const EvaluatedItem &one : sheet->items) {
        const Text empty;
        table.rows.push_back({words(one.item->key), TableCell::of(one.item->group), TableCell::of(one.item->name), TableCell::of(one.item->evidence), one.cited.isEmpty() ? words(QStringLiteral("—")) : TableCell::of(one.cited),
                              words(one.item->points.toText()), TableCell::of(isBlank ? empty : points(one.self())), TableCell::of(isBlank ? empty : points(one.evaluated())), TableCell::of(isBlank ? empty : points(one.gap())),
                              isBlank ? TableCell::of(empty) : countCell(qint64(one.evidence.size()))});
    }
    if (!isBlank) {
        const EvaluationSheet &of = EvaluationSheet::shipped();
        table.totals = {TableCell::of(say("TrainingReport", "Together")), {}, {}, {}, {}, words(QStringLiteral("%1 + %2").arg(of.points(false).toText(), of.points(true).toText())),
                        words(sheet->self.total().toText()), words(sheet->evaluated.total().toText()), {}, {}};
    }
    table.note = EvaluationSheet::shipped().source;
    report.blocks.push_back(std::move(table));
    for (const EvaluatedItem &one : sheet->items) {
        for (const auto &[who, grounds] : {std::pair(say("Acceptance", "Own grounds"), one.score ? one.score->selfRemark : QString()), std::pair(say("Acceptance", "Evaluator's grounds"), one.score ? one.score->evaluatorRemark : QString())}) {
            if (!grounds.isEmpty())
                report.blocks.push_back(Paragraph{say("Acceptance", "%1 %2: %3").arg(one.item->key).arg(who).arg(grounds), true});
        }
    }
    return report;
}

Result<Report> evidenceIndexReport(Store &store, qint64 project, QDate asOf, Language language)
{
    constexpr qsizetype shownDigits = 12; // of the digest: enough to tell files apart by eye
    const auto sheet = SelfEvaluation::load(store, project);
    if (!sheet)
        return sheet.error();
    Report report = begin(say("Acceptance", "Index of evidence"), *sheet, asOf, language, Paper::A4Portrait);
    Table table;
    table.columns = {tableColumn(say("TrainingReport", "No."), 0.7), tableColumn(say("Acceptance", "Item"), 2), tableColumn(say("Attachment", "File"), 3), tableColumn(say("Attachment", "Pages"), 0.6, true), tableColumn(say("Attachment", "Made on"), 1), tableColumn(say("Attachment", "Digest (SHA-256)"), 1.3)};
    qint64 files = 0;
    for (const EvaluatedItem &one : sheet->items) {
        if (one.evidence.empty())
            table.rows.push_back({words(one.item->key), TableCell::of(one.item->name), TableCell::of(say("Acceptance", "missing: %1").arg(one.item->evidence)), words({}), words({}), words({})});
        int number = 0;
        for (const Attachment &file : one.evidence) {
            ++files;
            table.rows.push_back({words(QStringLiteral("%1-%2").arg(one.item->key).arg(++number, 2, 10, QLatin1Char('0'))), TableCell::of(one.item->name), words(file.fileName), words(file.pages ? QString::number(*file.pages) : QString()),
                                  words(file.madeOn.isValid() ? file.madeOn.toString(Qt::ISODate) : QString()), words(file.sha256.left(shownDigits))});
        }
    }
    table.note = say("Acceptance", "%1 files; %2 scored items without any.").arg(files).arg(sheet->withoutEvidence());
    report.blocks.push_back(std::move(table));
    return report;
}

} // namespace heyuan
