#include "core/training/class_evidence.h"

#include "core/attachment/attachment_store.h"
#include "core/report/table_cells.h"
#include "core/training/training_report_parts.h"

// The archive index 档案目录: what is on file for each class, and what is not.
namespace heyuan {

namespace {

Report begin(const Text &title, Language language)
{
    Report report;
    report.language = language;
    report.title = title;
    report.source = say("TrainingReport", "Training ledger");
    return report;
}

Text percentWords(const ClassEvidence &one)
{
    return one.isHeld ? Text::plain(QStringLiteral("%1%").arg(one.percent())) : say("TrainingReport", "not held yet");
}

Table matrixTable(const EvidenceMatrix &matrix)
{
    Table table;
    table.title = say("TrainingReport", "Evidence by class");
    table.columns = {tableColumn(say("Training", "Number"), 1.6), tableColumn(say("Training", "Name of the class"), 2.6)};
    for (const QString &kind : matrix.kinds)
        table.columns.push_back(tableColumn(attachmentKindName(kind), 0.9, true));
    table.columns.push_back(tableColumn(say("TrainingReport", "Complete"), 0.9, true));
    for (const ClassEvidence &one : matrix.classes) {
        std::vector<TableCell> row{TableCell::of(Text::plain(one.number)), TableCell::of(Text::plain(one.name))};
        for (const int count : one.files)
            row.push_back(count > 0 ? countCell(count) : TableCell::of(Text::plain(one.isHeld ? QStringLiteral("✗") : QStringLiteral("—"))));
        row.push_back(TableCell::of(percentWords(one)));
        table.rows.push_back(std::move(row));
    }
    table.note = say("TrainingReport", "A figure is the number of files; ✗ is missing, — is not asked for yet.");
    return table;
}

/// The files of one class as they are filed, and a line for every kind that is missing.
Result<Table> fileTable(Store &store, const TrainingClass &of, const QStringList &kinds)
{
    const auto files = attachmentsOf(store, TrainingClass::description().type(), of.id);
    if (!files)
        return files.error();
    Table table;
    table.columns = {tableColumn(say("TrainingReport", "No."), 0.5, true), tableColumn(say("Attachment", "What it is"), 1.2), tableColumn(say("Attachment", "File"), 3),
                     tableColumn(say("Attachment", "Made on"), 1), tableColumn(say("Attachment", "Pages"), 0.6, true), tableColumn(say("TrainingReport", "Digest (first 12)"), 1.3)};
    int number = 0;
    const auto addFiles = [&](const QString &kind) {
        const int before = number;
        for (const Attachment &file : *files) {
            if (file.kind == kind)
                table.rows.push_back({countCell(++number), TableCell::of(attachmentKindName(kind)), TableCell::of(Text::plain(file.fileName)), TableCell::of(Text::plain(file.madeOn.isValid() ? file.madeOn.toString(Qt::ISODate) : QStringLiteral("—"))),
                                      file.pages ? countCell(*file.pages) : TableCell::of(Text::plain(QStringLiteral("—"))), TableCell::of(Text::plain(file.sha256.left(12)))});
        }
        return number > before;
    };
    for (const QString &kind : kinds) {
        if (!addFiles(kind) && of.isHeld())
            table.rows.push_back({{}, TableCell::of(attachmentKindName(kind)), TableCell::of(say("TrainingReport", "missing")), {}, {}, {}});
    }
    for (const Choice &choice : attachmentKinds()) {
        if (const QString kind = QString::fromUtf8(choice.key); !kinds.contains(kind))
            addFiles(kind);
    }
    return table;
}

} // namespace

Result<Report> archiveIndex(Store &store, QDate first, QDate last, qint64 area, Language language)
{
    const auto matrix = evidenceMatrix(store, first, last, area);
    if (!matrix)
        return matrix.error();
    const auto areaName = nameOf(store, "area", area);
    if (!areaName)
        return areaName.error();
    Report report = begin(say("TrainingReport", "Archive index of training"), language);
    report.paper = Paper::A4Landscape;
    const Text days = say("TrainingReport", "%1 to %2").arg(first.toString(Qt::ISODate)).arg(last.toString(Qt::ISODate));
    report.subtitle = area ? say("TrainingReport", "%1, %2").arg(*areaName).arg(days) : days;
    report.blocks.push_back(Paragraph{say("TrainingReport", "Classes held: %1. With all the evidence asked for: %2.").arg(matrix->held()).arg(matrix->complete()), false});
    report.blocks.push_back(matrixTable(*matrix));
    report.blocks.push_back(PageBreak{});
    for (const ClassEvidence &one : matrix->classes) {
        const auto of = classOf(store, one.id);
        if (!of)
            return of.error();
        auto table = fileTable(store, *of, matrix->kinds);
        if (!table)
            return table.error();
        table->title = say("TrainingReport", "%1 %2").arg(one.number).arg(one.name);
        if (!table->rows.empty())
            report.blocks.push_back(std::move(*table));
    }
    return report;
}

Result<Report> classArchiveIndex(Store &store, qint64 trainingClass, Language language)
{
    const auto of = classOf(store, trainingClass);
    if (!of)
        return of.error();
    const auto matrix = evidenceMatrix(store, of->startsOn, of->startsOn, of->area.id);
    if (!matrix)
        return matrix.error();
    auto table = fileTable(store, *of, matrix->kinds);
    if (!table)
        return table.error();
    Report report = reportOn(*of, say("TrainingReport", "Archive index"), language);
    const auto one = std::find_if(matrix->classes.begin(), matrix->classes.end(), [&](const ClassEvidence &row) { return row.id == of->id; });
    if (one != matrix->classes.end() && one->isHeld)
        report.blocks.push_back(Paragraph{say("TrainingReport", "Kinds of evidence asked for: %1. On file: %2.").arg(int(one->files.size())).arg(int(one->files.size()) - one->missing()), false});
    report.blocks.push_back(std::move(*table));
    return report;
}

} // namespace heyuan
