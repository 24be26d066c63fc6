#pragma once

#include "core/sheet/sheet.h"

#include <memory>
#include <span>

namespace heyuan {

/// Writes a spreadsheet row by row, in constant memory: head frozen and with filters, columns typed, identifiers as
/// text. A sheet that is full goes on in another. The file appears under its name only when finish() succeeds.
class XlsxWriter
{
public:
    explicit XlsxWriter(const QString &path);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    Status beginSheet(const QString &name, const std::vector<SheetColumn> &columns, const QStringList &preface = {});
    /// Strong: the head of a group, with its subtotals.
    Status addRow(std::span<const SheetCell> cells, bool strong = false);
    Status endSheet(std::span<const SheetCell> totals = {}, const QStringList &notes = {});
    Status finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Columns without a width become as wide as the first rows need.
void fitColumns(std::vector<SheetColumn> &columns, std::span<const SheetRow> rows);
constexpr size_t rowsThatFit = 200;

Status writeXlsx(const std::vector<Sheet> &sheets, const QString &path);
Status writeXlsx(const Report &report, const QString &path);

} // namespace heyuan
