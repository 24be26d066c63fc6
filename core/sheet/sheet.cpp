#include "core/sheet/sheet.h"

#include "core/base/period.h"
#include "core/report/chart_table.h"

#include <QDir>

#include <algorithm>

namespace heyuan {

namespace {

SheetCell cellOf(const TableCell &cell, Language language)
{
    switch (cell.kind) {
    case TableCell::Kind::Figure:
        // 'No data' is a dash, which sums pass over; it is neither 0 nor a hole.
        return cell.figure.isKnown() ? SheetCell(cell.figure.value) : SheetCell(cell.figure.toText());
    case TableCell::Kind::Light: return lightName(cell.light).in(language);
    case TableCell::Kind::Words: break;
    }
    const QString words = cell.words.in(language);
    return words.isEmpty() ? SheetCell() : SheetCell(words);
}

SheetRow rowOf(const std::vector<TableCell> &cells, Language language)
{
    SheetRow row;
    for (const TableCell &cell : cells) {
        row.push_back(cellOf(cell, language));
        row.resize(row.size() + size_t(std::max(1, cell.span) - 1));
    }
    return row;
}

} // namespace

Error fileNotWritten(const QString &path, const QString &detail)
{
    return {ErrorKind::File,
            say("File",
                "The file %1 could not be written. Check that the folder exists, that you may write there, that the "
                "disk is not full and that no other program has the file open.")
                .arg(QDir::toNativeSeparators(path)),
            detail,
            {}};
}

QString sheetName(const QString &wanted, const QStringList &taken)
{
    QString name;
    for (const QChar c : wanted)
        name += QStringView(u"[]:*?/\\").contains(c) || c < u' ' ? QChar(u' ') : c;
    name = name.simplified().left(31).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (!name.isEmpty() && name.back().isHighSurrogate()) // cut in the middle of a rare character
        name.chop(1);
    if (name.isEmpty() || name.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0) // a name that Excel keeps
        name = QStringLiteral("Sheet");
    QString free = name;
    for (int n = 2; taken.contains(free, Qt::CaseInsensitive); ++n) {
        const QString number = QStringLiteral(" (%1)").arg(n);
        free = name.left(31 - number.size()) + number;
    }
    return free;
}

Sheet sheetOf(const Table &table, Language language)
{
    Sheet sheet;
    sheet.name = table.title.in(language);
    for (const TableColumn &column : table.columns) {
        SheetColumn c;
        const QString title = column.title.in(language);
        const QString unit = column.unit.in(language);
        c.title = unit.isEmpty() ? title : say("Sheet", "%1 (%2)").arg(title).arg(unit).in(language);
        c.kind = column.isNumber ? SheetColumn::Kind::Number : SheetColumn::Kind::Words;
        c.places = 0;
        sheet.columns.push_back(c);
    }
    for (const auto &row : table.rows) {
        size_t at = 0;
        for (const TableCell &cell : row) {
            if (at < sheet.columns.size() && cell.kind == TableCell::Kind::Figure && cell.figure.isKnown())
                sheet.columns[at].places = std::max(sheet.columns[at].places, cell.figure.places);
            at += size_t(std::max(1, cell.span));
        }
        sheet.rows.push_back(rowOf(row, language));
    }
    sheet.totals = rowOf(table.totals, language);
    if (!table.note.isEmpty())
        sheet.notes << table.note.in(language);
    return sheet;
}

std::vector<Sheet> sheetsOf(const Report &report)
{
    std::vector<Sheet> sheets;
    QStringList taken;
    const Language language = report.language;
    const auto add = [&](const Table &table) {
        Sheet sheet = sheetOf(table, language);
        const auto line = [&](const Text &text) {
            if (!text.isEmpty())
                sheet.preface << text.in(language);
        };
        if (report.isPractice)
            line(say("Print", "Practice data – not for official use"));
        line(report.title);
        line(report.subtitle);
        line(table.title);
        if (report.asOf.isValid())
            line(say("Print", "As of %1").arg(dateInWords(report.asOf, language)));
        if (!report.source.isEmpty())
            line(say("Print", "Source: %1").arg(report.source));
        if (!report.databaseMark.isEmpty())
            line(say("Print", "Database: %1").arg(report.databaseMark));
        sheet.name = sheetName(sheet.name.isEmpty() ? report.title.in(language) : sheet.name, taken);
        taken << sheet.name;
        sheets.push_back(std::move(sheet));
    };
    for (const Block &block : report.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            add(*table);
        else if (const auto *chart = std::get_if<ChartBlock>(&block))
            add(chartTable(chart->chart));
    }
    return sheets;
}

} // namespace heyuan
