#pragma once

#include "core/base/number.h"
#include "core/base/result.h"
#include "core/report/content.h"

#include <QDate>

#include <variant>
#include <vector>

// Sheets of typed cells: what goes into a spreadsheet or a CSV file, whatever its format.
namespace heyuan {

/// A cell is empty, words, an exact number or a date. Identifiers (ID numbers, codes, accounts, telephone numbers) are
/// words: as numbers they would lose their last digits and leading zeros.
using SheetCell = std::variant<std::monostate, QString, Number, QDate>;
using SheetRow = std::vector<SheetCell>;

struct SheetColumn {
    enum class Kind { Words, Number, Date };
    QString title;
    Kind kind = Kind::Words;
    int places = -1;       ///< decimals shown; negative: as many as there are
    double width = 0;      ///< in characters; 0: from the content
};

struct Sheet {
    QString name;
    QStringList preface;   ///< lines above the head: title, date, source
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
    SheetRow totals;       ///< empty: none
    QStringList notes;     ///< lines below
};

/// A file could not be written: what to look at.
Error fileNotWritten(const QString &path, const QString &detail);

/// A name that spreadsheets accept: at most 31 characters, none of []:*?/\ , no apostrophe at an end, not yet taken.
QString sheetName(const QString &wanted, const QStringList &taken);

/// Every table of the report, and the data of every chart, on a sheet of its own, figures typed.
std::vector<Sheet> sheetsOf(const Report &report);
Sheet sheetOf(const Table &table, Language language);

} // namespace heyuan
