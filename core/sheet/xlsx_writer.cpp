#include "core/sheet/xlsx_writer.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <map>

namespace heyuan {

namespace {

constexpr qint64 lastRow = 1048575;      // of the format, from 0
constexpr qsizetype longestText = 32767; // of the format, in characters
constexpr qint64 exactInSpreadsheet = 999999999999999; // 15 digits: a spreadsheet keeps no more

/// Wide characters count twice, as spreadsheets measure columns in figures.
double charactersOf(const QString &text)
{
    double wide = 0;
    for (const QChar c : text)
        wide += c.unicode() >= 0x2E80 ? 2.1 : 1.1;
    return wide;
}

QByteArray formatOf(int places)
{
    if (places < 0)
        return QByteArrayLiteral("#,##0.####");
    return places == 0 ? QByteArrayLiteral("#,##0") : QByteArrayLiteral("#,##0.") + QByteArray(places, '0');
}

} // namespace

struct XlsxWriter::Private {
    QString path;
    QTemporaryDir folder;
    QString draft;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    QStringList names;
    QString wantedName;
    QStringList preface;
    std::vector<SheetColumn> columns;
    lxw_row_t head = 0;
    lxw_row_t row = 0;
    std::map<QByteArray, lxw_format *> formats;
    // What nearly every cell is, without looking for its format.
    lxw_format *plainWords = nullptr;
    lxw_format *plainDay = nullptr;
    std::vector<lxw_format *> plainNumbers; ///< by column

    lxw_format *format(const QByteArray &number, bool bold = false, bool ruleBelow = false, bool ruleAbove = false)
    {
        const QByteArray key = number + (bold ? "|b" : "") + (ruleBelow ? "|_" : "") + (ruleAbove ? "|^" : "");
        lxw_format *&known = formats[key];
        if (!known) {
            known = workbook_add_format(book);
            if (!number.isEmpty())
                format_set_num_format(known, number.constData());
            if (bold)
                format_set_bold(known);
            if (ruleBelow) {
                format_set_bottom(known, LXW_BORDER_THIN);
                format_set_text_wrap(known);
                format_set_align(known, LXW_ALIGN_VERTICAL_CENTER);
            }
            if (ruleAbove)
                format_set_top(known, LXW_BORDER_THIN);
        }
        return known;
    }
    Status begin();
    Status write(size_t column, const SheetCell &cell, bool isTotal);
    Status text(lxw_col_t column, const QString &words, lxw_format *format);
};

XlsxWriter::XlsxWriter(const QString &path) : d(std::make_unique<Private>())
{
    d->path = path;
    d->draft = d->folder.filePath(QStringLiteral("draft.xlsx"));
    QByteArray place = QFile::encodeName(d->folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = place.data();
    if (d->folder.isValid())
        d->book = workbook_new_opt(QFile::encodeName(d->draft).constData(), &options);
}

XlsxWriter::~XlsxWriter()
{
    if (d->book)
        (void)workbook_close(d->book); // the draft vanishes with its folder
}

Status XlsxWriter::Private::text(lxw_col_t column, const QString &words, lxw_format *format)
{
    if (words.size() > longestText)
        return Error{ErrorKind::Invalid,
                     say("Sheet",
                         "The text in row %1, column %2 of sheet %3 has %4 characters; a spreadsheet holds 32,767 in a "
                         "cell. Shorten it, or export as CSV.")
                         .arg(qint64(row) + 1)
                         .arg(qint64(column) + 1)
                         .arg(names.last())
                         .arg(qint64(words.size())),
                     {},
                     {}};
    (void)worksheet_write_string(sheet, row, column, words.toUtf8().constData(), format);
    return {};
}

Status XlsxWriter::Private::begin()
{
    const QString name = sheetName(wantedName, names);
    names << name;
    sheet = workbook_add_worksheet(book, name.toUtf8().constData());
    if (!sheet)
        return Error{
            ErrorKind::Invalid, say("Sheet", "A sheet cannot be named %1. Choose another name.").arg(name), {}, {}};
    // Widths come before the first row, as memory stays constant.
    for (size_t i = 0; i < columns.size(); ++i) {
        const double fit = std::min(36.0, std::max(columns[i].kind == SheetColumn::Kind::Words ? 12.0 : 11.0,
                                                   charactersOf(columns[i].title) + 3));
        (void)worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), columns[i].width > 0 ? columns[i].width : fit,
                                   nullptr);
    }
    plainWords = format("@");
    plainDay = format("yyyy-mm-dd");
    plainNumbers.clear();
    for (const SheetColumn &column : columns)
        plainNumbers.push_back(column.kind == SheetColumn::Kind::Number ? format(formatOf(column.places)) : nullptr);
    row = 0;
    for (const QString &line : preface) {
        if (const Status done = text(0, line, row == 0 ? format({}, true) : nullptr); !done)
            return done;
        ++row;
    }
    head = row;
    for (size_t i = 0; i < columns.size(); ++i)
        if (const Status done = text(lxw_col_t(i), columns[i].title, format({}, true, true)); !done)
            return done;
    worksheet_freeze_panes(sheet, head + 1, 0);
    worksheet_repeat_rows(sheet, head, head);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    (void)worksheet_set_footer(sheet, "&C&P / &N");
    ++row;
    return {};
}

Status XlsxWriter::beginSheet(const QString &name, const std::vector<SheetColumn> &columns, const QStringList &preface)
{
    if (!d->book)
        return fileNotWritten(d->path, d->folder.errorString());
    if (columns.size() > 16384)
        return Error{ErrorKind::Invalid,
                     say("Sheet", "Sheet %1 would have %2 columns; a spreadsheet holds 16,384.")
                         .arg(name)
                         .arg(qint64(columns.size())),
                     {},
                     {}};
    d->wantedName = name;
    d->columns = columns;
    d->preface = preface;
    return d->begin();
}

Status XlsxWriter::Private::write(size_t column, const SheetCell &cell, bool isTotal)
{
    const auto at = lxw_col_t(column);
    if (const auto *words = std::get_if<QString>(&cell))
        return text(at, *words, isTotal ? format("@", true, false, true) : plainWords);
    if (const auto *number = std::get_if<Number>(&cell)) {
        // The format knows only binary numbers; what it could not keep to the last digit is written as text.
        if (qAbs(number->raw()) > exactInSpreadsheet)
            return text(at, number->toString(), format("@", isTotal, false, isTotal));
        lxw_format *known = !isTotal && column < plainNumbers.size() ? plainNumbers[column] : nullptr;
        (void)worksheet_write_number(sheet, row, at, number->toDouble(),
                                     known ? known : format(formatOf(column < columns.size() ? columns[column].places : -1), isTotal, false, isTotal));
    } else if (const auto *day = std::get_if<QDate>(&cell); day && day->isValid()) {
        if (day->year() < 1900) // before the calendar of spreadsheets
            return text(at, day->toString(Qt::ISODate), format("@"));
        lxw_datetime date{};
        date.year = day->year();
        date.month = day->month();
        date.day = day->day();
        (void)worksheet_write_datetime(sheet, row, at, &date, isTotal ? format("yyyy-mm-dd", true, false, true) : plainDay);
    } else if (isTotal) {
        (void)worksheet_write_blank(sheet, row, at, format({}, true, false, true));
    }
    return {};
}

Status XlsxWriter::addRow(std::span<const SheetCell> cells, bool strong)
{
    if (d->row > lastRow - 2) { // two stay free for totals and a note
        if (const Status done = endSheet(); !done)
            return done;
        if (const Status done = d->begin(); !done)
            return done;
    }
    for (size_t i = 0; i < cells.size(); ++i)
        if (const Status done = d->write(i, cells[i], strong); !done)
            return done;
    ++d->row;
    return {};
}

Status XlsxWriter::endSheet(std::span<const SheetCell> totals, const QStringList &notes)
{
    if (!d->columns.empty() && d->row > d->head + 1) // the totals stay outside the filter
        (void)worksheet_autofilter(d->sheet, d->head, 0, d->row - 1, lxw_col_t(d->columns.size() - 1));
    if (!totals.empty()) {
        for (size_t i = 0; i < totals.size(); ++i)
            if (const Status done = d->write(i, totals[i], true); !done)
                return done;
        ++d->row;
    }
    for (const QString &note : notes) {
        if (const Status done = d->text(0, note, nullptr); !done)
            return done;
        ++d->row;
    }
    return {};
}

Status XlsxWriter::finish()
{
    if (!d->book)
        return fileNotWritten(d->path, d->folder.errorString());
    const lxw_error failed = workbook_close(d->book); // a full disk is noticed here
    d->book = nullptr;
    if (failed != LXW_NO_ERROR)
        return fileNotWritten(d->path, QString::fromUtf8(lxw_strerror(failed)));
    QFile draft(d->draft);
    QSaveFile file(d->path);
    if (!draft.open(QIODevice::ReadOnly))
        return fileNotWritten(d->path, draft.errorString());
    if (!file.open(QIODevice::WriteOnly))
        return fileNotWritten(d->path, file.errorString());
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (qint64 read; (read = draft.read(block.data(), block.size())) > 0;)
        if (file.write(block.constData(), read) != read)
            return fileNotWritten(d->path, file.errorString());
    if (draft.error() != QFileDevice::NoError || !file.commit())
        return fileNotWritten(d->path, file.errorString());
    return {};
}

void fitColumns(std::vector<SheetColumn> &columns, std::span<const SheetRow> rows)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].width > 0)
            continue;
        double wide = charactersOf(columns[i].title) + 3;
        for (const SheetRow &row : rows.first(std::min(rows.size(), rowsThatFit))) {
            if (i >= row.size())
                continue;
            if (const auto *words = std::get_if<QString>(&row[i]))
                wide = std::max(wide, charactersOf(*words) + 1);
            else if (const auto *number = std::get_if<Number>(&row[i]))
                wide = std::max(wide, charactersOf(number->toText(columns[i].places)) + 1);
            else
                wide = std::max(wide, std::holds_alternative<QDate>(row[i]) ? 12.0 : 0.0);
        }
        columns[i].width = std::min(48.0, std::max(8.0, wide));
    }
}

Status writeXlsx(const std::vector<Sheet> &sheets, const QString &path)
{
    if (sheets.empty())
        return Error{ErrorKind::Invalid,
                     say("Sheet", "There is no table to write into %1.").arg(QDir::toNativeSeparators(path)),
                     {},
                     {}};
    XlsxWriter writer(path);
    for (const Sheet &sheet : sheets) {
        std::vector<SheetColumn> columns = sheet.columns;
        fitColumns(columns, sheet.rows);
        if (const Status done = writer.beginSheet(sheet.name, columns, sheet.preface); !done)
            return done;
        for (const SheetRow &row : sheet.rows)
            if (const Status done = writer.addRow(row); !done)
                return done;
        if (const Status done = writer.endSheet(sheet.totals, sheet.notes); !done)
            return done;
    }
    return writer.finish();
}

Status writeXlsx(const Report &report, const QString &path) { return writeXlsx(sheetsOf(report), path); }

} // namespace heyuan
