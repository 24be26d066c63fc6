#include "ui/record/table_export.h"

#include "core/sheet/csv_writer.h"
#include "core/sheet/xlsx_writer.h"
#include "ui/record/record_table.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace heyuan {

namespace {

constexpr int mostPrinted = 20000; // more than anybody reads on paper

/// Decimals that a figure has.
int placesOf(Number number)
{
    const qsizetype point = number.toString().indexOf(u'.');
    return point < 0 ? 0 : int(number.toString().size() - point - 1);
}

/// A value as a figure in the unit of its column; nothing where it is none or would lose odd fen.
std::optional<Number> figureOf(const Field &field, const QVariant &value)
{
    if (value.isNull() || !isFigure(field))
        return std::nullopt;
    if (field.type == FieldType::Number)
        return Number::fromRaw(value.toLongLong());
    if (field.type == FieldType::Integer)
        return Number(value.toLongLong());
    // A figure has four decimals: in ten thousands of yuan that is a yuan.
    if (value.toLongLong() % 100 != 0)
        return std::nullopt;
    return Number::fromRaw(value.toLongLong() / 100);
}

SheetCell cellOf(const RecordTableModel &model, int row, int column, const Record &record)
{
    const Field &field = model.fieldAt(column);
    const QVariant &value = model.columns()[size_t(column)].value(record, screenLanguage());
    if (value.isNull())
        return {};
    if (field.type == FieldType::Date)
        return value.toDate();
    if (const auto figure = figureOf(field, value))
        return *figure;
    return model.cellText(row, column);
}

std::vector<SheetColumn> sheetColumns(const RecordTable &table)
{
    std::vector<SheetColumn> columns;
    for (const int column : table.shownColumns()) {
        const Field &field = table.model().fieldAt(column);
        SheetColumn one;
        one.title = table.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        one.kind = isFigure(field)                 ? SheetColumn::Kind::Number
                   : field.type == FieldType::Date ? SheetColumn::Kind::Date
                                                   : SheetColumn::Kind::Words;
        columns.push_back(one);
    }
    return columns;
}

// Rows of a large table may still be on their way; what is written waits for them.
void waitForRows(const RecordTableModel &model)
{
    while (model.isWorking())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
}

QString headWords(const RecordTableModel &model, const GroupRows::Head &head)
{
    return QString(head.level() * 2, u'\u3000') + model.headTitle(head) + QStringLiteral("  ") + model.headCount(head);
}

/// The head of a group: its words in front, its sums in their columns.
SheetRow headRow(const RecordTableModel &model, const GroupRows::Head &head, const std::vector<int> &columns)
{
    SheetRow cells;
    for (const int column : columns) {
        const auto sum = model.headSumValue(head, column);
        const auto figure = sum ? figureOf(model.fieldAt(column), QVariant(*sum)) : std::nullopt;
        if (figure)
            cells.push_back(*figure);
        else
            cells.push_back(sum ? SheetCell(model.headSum(head, column)) : SheetCell());
    }
    cells.front() = headWords(model, head);
    return cells;
}

/// Every row shown, one after the other, so that a large table needs no more memory than a small one.
Status eachRow(const RecordTable &table, const ExportProgress &progress,
               const std::function<Status(const SheetRow &, bool isHead)> &write)
{
    const RecordTableModel &model = table.model();
    waitForRows(model);
    const auto columns = table.shownColumns();
    const int rows = model.rowCount();
    for (int row = 0; row < rows; ++row) {
        if (row % 500 == 0 && progress && !progress(row, rows))
            return Error{ErrorKind::Cancelled, say("Export", "The export was cancelled; no file was written.")};
        if (const GroupRows::Head *head = model.headAt(row)) {
            if (Status s = write(headRow(model, *head, columns), true); !s)
                return s;
            continue;
        }
        const Record *record = model.recordAt(row);
        if (!record)
            continue;
        SheetRow cells;
        for (const int column : columns)
            cells.push_back(cellOf(model, row, column, *record));
        if (Status s = write(cells, false); !s)
            return s;
    }
    return {};
}

Status writeSpreadsheet(const RecordTable &table, const QString &title, const QString &file,
                        const ExportProgress &progress)
{
    const RecordTableModel &model = table.model();
    QStringList preface{title};
    const QString filter = table.filterText();
    if (!filter.isEmpty())
        preface << say("Export", "Only rows where: %1").arg(filter).onScreen();
    if (model.desk().isPractice())
        preface << say("Export", "Practice database: these figures are invented.").onScreen();
    XlsxWriter writer(file);
    if (Status s = writer.beginSheet(sheetName(title, {}), sheetColumns(table), preface); !s)
        return s;
    if (Status s = eachRow(table, progress, [&](const SheetRow &row, bool isHead) { return writer.addRow(row, isHead); }); !s)
        return s;
    SheetRow totals;
    bool any = false;
    for (const int column : table.shownColumns()) {
        const QString sum = model.total(column);
        const auto figure = sum.isEmpty() ? std::nullopt : Number::parse(sum);
        totals.push_back(figure ? SheetCell(*figure) : sum.isEmpty() ? SheetCell() : SheetCell(sum));
        any = any || !sum.isEmpty();
    }
    if (any && std::holds_alternative<std::monostate>(totals.front()))
        totals.front() = say("Export", "Total").onScreen();
    if (Status s = writer.endSheet(any ? std::span<const SheetCell>(totals) : std::span<const SheetCell>()); !s)
        return s;
    return writer.finish();
}

Status writeCommaSeparated(const RecordTable &table, const QString &file, const ExportProgress &progress)
{
    const Error refused{
        ErrorKind::File,
        say("Export",
            "The file %1 cannot be written. Close it in other programs, and check the folder and the free space.")
            .arg(file)};
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return refused;
    CsvWriter writer(out);
    QStringList head;
    for (const SheetColumn &column : sheetColumns(table))
        head << column.title;
    if (!writer.addRow(head))
        return refused;
    if (Status s = eachRow(table, progress,
                           [&](const SheetRow &row, bool) { return writer.addRow(row) ? Status() : Status(refused); });
        !s)
        return s;
    return writer.flush() && out.commit() ? Status() : Status(refused);
}

/// The words of a head run over the columns up to the first sum.
std::vector<TableCell> printedHead(const RecordTableModel &model, const GroupRows::Head &head, const std::vector<int> &columns)
{
    std::vector<TableCell> cells{TableCell::of(Text::plain(headWords(model, head)))};
    for (size_t i = 1; i < columns.size(); ++i) {
        const QString sum = model.headSum(head, columns[i]);
        if (sum.isEmpty() && cells.size() == 1)
            ++cells.front().span;
        else
            cells.push_back(TableCell::of(Text::plain(sum)));
    }
    for (TableCell &cell : cells)
        cell.strong = true;
    return cells;
}

} // namespace

Report reportOf(const RecordTable &table, const QString &title)
{
    const RecordTableModel &model = table.model();
    const auto columns = table.shownColumns();
    Table content;
    for (const int column : columns) {
        const Field &field = model.fieldAt(column);
        TableColumn head;
        head.title = Text::plain(model.columns()[size_t(column)].name(model.type(), screenLanguage()));
        head.unit = field.type == FieldType::Money ? say("Export", "10,000 yuan") : field.options.unit;
        head.isNumber = isFigure(field);
        head.weight = table.header().sectionSize(column);
        content.columns.push_back(head);
    }
    waitForRows(model);
    for (int row = 0; row < std::min(model.rowCount(), mostPrinted); ++row) {
        if (const GroupRows::Head *head = model.headAt(row)) {
            content.rows.push_back(printedHead(model, *head, columns));
            continue;
        }
        const Record *record = model.recordAt(row);
        if (!record)
            continue;
        std::vector<TableCell> cells;
        for (const int column : columns) {
            const auto figure =
                figureOf(model.fieldAt(column), model.columns()[size_t(column)].value(*record, screenLanguage()));
            if (const auto light = model.lightAt(row, column))
                cells.push_back(TableCell::of(*light));
            else if (figure)
                cells.push_back(
                    TableCell::of(Figure::of(*figure, content.columns[cells.size()].unit, placesOf(*figure))));
            else
                cells.push_back(TableCell::of(Text::plain(model.cellText(row, column))));
        }
        content.rows.push_back(std::move(cells));
    }
    bool totals = false;
    std::vector<TableCell> sums;
    for (const int column : columns) {
        const QString sum = model.total(column);
        totals = totals || !sum.isEmpty();
        sums.push_back(TableCell::of(Text::plain(sum)));
    }
    if (totals) {
        if (model.total(columns.front()).isEmpty())
            sums.front() = TableCell::of(say("Export", "Total"));
        content.totals = sums;
    }
    const QString filter = table.filterText();
    if (!filter.isEmpty())
        content.note = say("Export", "Only rows where: %1").arg(filter);
    Report report;
    report.title = Text::plain(title);
    report.language = screenLanguage();
    report.paper = Paper::A4Landscape;
    report.asOf = model.desk().asOf();
    report.printedAt = QDateTime::currentDateTime();
    report.databaseMark = Text::plain(model.desk().databaseName());
    report.isPractice = model.desk().isPractice();
    report.blocks.push_back(std::move(content));
    return report;
}

Status exportTo(const RecordTable &table, const QString &title, const QString &file, const ExportProgress &progress)
{
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeCommaSeparated(table, file, progress);
    return writeSpreadsheet(table, title, file, progress);
}

Result<QString> exportShown(const RecordTable &table, const QString &title, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString sheet = QCoreApplication::translate("Export", "Spreadsheet (*.xlsx)");
    const QString plain = QCoreApplication::translate("Export", "Comma-separated table (*.csv)");
    QString chosen;
    QString file = QFileDialog::getSaveFileName(parent, QCoreApplication::translate("Export", "Export the table"),
                                                folder + u'/' + title + QStringLiteral(".xlsx"),
                                                sheet + QStringLiteral(";;") + plain, &chosen);
    if (file.isEmpty())
        return Error{ErrorKind::Cancelled, say("Export", "Nothing was exported.")};
    if (QFileInfo(file).suffix().isEmpty())
        file += chosen == plain ? QStringLiteral(".csv") : QStringLiteral(".xlsx");
    QProgressDialog waiting(QCoreApplication::translate("Export", "Writing %1").arg(QFileInfo(file).fileName()),
                            QCoreApplication::translate("Export", "Cancel"), 0, table.model().rowCount(), parent);
    waiting.setWindowModality(Qt::WindowModal); // the table stays as it is while it is written
    waiting.setMinimumDuration(600);
    const auto progress = [&waiting](int done, int) {
        waiting.setValue(done);
        return !waiting.wasCanceled();
    };
    if (Status s = exportTo(table, title, file, progress); !s)
        return s.error();
    return file;
}

} // namespace heyuan
