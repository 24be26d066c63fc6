#include "ui/record/table_export.h"

#include "core/record/entry.h"
#include "ui/record/record_table.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace heyuan {

namespace {

/// A spreadsheet takes words that begin so for a formula.
bool looksLikeFormula(const QString &text)
{
    static const QString signs = QStringLiteral("=+-@\t\r＝＋－＠");
    return !text.isEmpty() && signs.contains(text.front());
}

QByteArray csvCell(const QString &text, bool figure)
{
    QString cell = !figure && looksLikeFormula(text) ? u'\'' + text : text;
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n'))
        cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
    return cell.toUtf8();
}

Error cannotWrite(const QString &file)
{
    return {ErrorKind::File, say("Export", "The file %1 cannot be written. Close it in other programs, and check the folder and the free space.").arg(file)};
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
    for (int row = 0; row < model.rowCount(); ++row) {
        const Record *record = model.recordAt(row);
        if (!record)
            continue;
        std::vector<TableCell> cells;
        for (const int column : columns) {
            const Field &field = model.fieldAt(column);
            const QVariant &value = model.columns()[size_t(column)].value(*record, screenLanguage());
            // A figure has four decimals: odd fen in a column of ten thousands stay exact as words.
            const bool oddFen = field.type == FieldType::Money && value.toLongLong() % 100 != 0;
            if (!isFigure(field) || value.isNull() || oddFen) {
                cells.push_back(TableCell::of(Text::plain(model.cellText(row, column))));
                continue;
            }
            const Number figure = field.type == FieldType::Number ? Number::fromRaw(value.toLongLong())
                : field.type == FieldType::Integer                ? Number(value.toLongLong())
                                                                  : Number::fromRaw(value.toLongLong()).dividedBy(100);
            cells.push_back(TableCell::of(Figure::of(figure, content.columns[cells.size()].unit, -1)));
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

Status exportTo(const RecordTable &table, const QString &title, const QString &file)
{
    const Report report = reportOf(table, title);
    const Table &content = std::get<Table>(report.blocks.front());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    QByteArray text("\xEF\xBB\xBF"); // spreadsheets take the file for UTF-8 only with this mark
    const auto line = [&text](const QList<QByteArray> &cells) { text += cells.join(',') + "\r\n"; };
    QList<QByteArray> head;
    for (const TableColumn &column : content.columns) {
        const QString unit = column.unit.in(report.language);
        const QString name = column.title.in(report.language);
        head << csvCell(unit.isEmpty() ? name : say("Export", "%1 (%2)").arg(name).arg(unit).in(report.language), false);
    }
    line(head);
    const auto cells = [&](const std::vector<TableCell> &row) {
        QList<QByteArray> all;
        for (const TableCell &cell : row) {
            const bool figure = cell.kind == TableCell::Kind::Figure;
            const QString words = figure ? cell.figure.value.toString() : cell.words.in(report.language);
            all << csvCell(words == u"—" ? QString() : words, figure);
        }
        line(all);
    };
    for (const auto &row : content.rows)
        cells(row);
    if (!content.totals.empty())
        cells(content.totals);
    if (!content.note.isEmpty())
        line({csvCell(content.note.in(report.language), false)});
    if (out.write(text) != text.size() || !out.commit())
        return cannotWrite(file);
    return {};
}

Result<QString> exportShown(const RecordTable &table, const QString &title, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(parent, QObject::tr("Export the table"), folder + u'/' + title + QStringLiteral(".csv"),
                                                      QObject::tr("Table for spreadsheets (*.csv)"));
    if (file.isEmpty())
        return Error{ErrorKind::Cancelled, say("Export", "Nothing was exported.")};
    if (Status s = exportTo(table, title, file); !s)
        return s.error();
    return file;
}

} // namespace heyuan
