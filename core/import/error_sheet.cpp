#include "core/import/import.h"
#include "core/sheet/xlsx_writer.h"

#include <QFileInfo>

namespace heyuan {

Status writeErrorSheet(const ImportRequest &request, const ImportResult &result, const QString &file)
{
    auto rows = openImport(request);
    if (!rows)
        return rows.error();
    std::map<qint64, QStringList> reasons;
    for (const ImportFinding &finding : result.findings) {
        const Text place = finding.column.isEmpty() ? finding.sentence : say("Import", "%1: %2").arg(finding.column).arg(finding.sentence);
        reasons[finding.row] << place.onScreen();
    }
    std::vector<SheetColumn> columns;
    for (const ColumnMatch &column : result.head.columns)
        columns.push_back({column.head.isEmpty() ? QStringLiteral(" ") : column.head});
    columns.push_back({say("Import", "What is wrong").onScreen(), SheetColumn::Kind::Words, -1, 60});
    XlsxWriter writer(file);
    if (Status s = writer.beginSheet(sheetName(QFileInfo(request.file).completeBaseName(), {}), columns); !s)
        return s;
    QStringList cells;
    int at = 0;
    while (true) {
        const auto more = (*rows)->next(cells);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (at++ < result.head.firstRow + result.head.rows)
            continue;
        SheetRow row;
        for (size_t i = 0; i < result.head.columns.size(); ++i)
            row.push_back(cells.value(qsizetype(i)));
        const auto reason = reasons.find((*rows)->line());
        row.push_back(reason == reasons.end() ? QString() : reason->second.join(u'\n'));
        if (Status s = writer.addRow(row); !s)
            return s;
    }
    if (Status s = writer.endSheet(); !s)
        return s;
    return writer.finish();
}

} // namespace heyuan
