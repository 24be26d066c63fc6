#include "ui/document/table_html.h"

namespace heyuan {

namespace {

QString cellHtml(const TableCell &cell, bool isNumber, const QString &rule, Language language, const QString &tag)
{
    const QString words = (cell.kind == TableCell::Kind::Figure ? cell.figure.toText() : cell.words.in(language)).toHtmlEscaped();
    return QStringLiteral("<%1 colspan='%2' align='%3' valign='top' style='padding:4px 4px; font-weight:%4; %5'>%6</%1>")
        .arg(tag).arg(cell.span).arg(isNumber ? QStringLiteral("right") : QStringLiteral("left"),
                                     cell.strong ? QStringLiteral("bold") : QStringLiteral("normal"), rule, words);
}

QString rowHtml(const std::vector<TableCell> &cells, const std::vector<TableColumn> &columns, const QString &rule, const QString &ground, Language language)
{
    QString html = QStringLiteral("<tr%1>").arg(ground);
    size_t column = 0;
    for (const TableCell &cell : cells) {
        html += cellHtml(cell, column < columns.size() && columns[column].isNumber, rule, language, QStringLiteral("td"));
        column += size_t(cell.span);
    }
    return html + QStringLiteral("</tr>");
}

} // namespace

QString tableHtml(const Table &table, const Palette &colours, Language language)
{
    const QString strong = QStringLiteral("border-bottom:1px solid %1").arg(colours.mutedText.name());
    const QString hairline = QStringLiteral("border-bottom:1px solid %1").arg(colours.hairline.name());
    double all = 0;
    for (const TableColumn &column : table.columns)
        all += column.weight;
    QString html = QStringLiteral("<tr>");
    for (const TableColumn &column : table.columns) {
        QString words = column.title.in(language).toHtmlEscaped();
        if (!column.unit.isEmpty())
            words += QStringLiteral("<br><span style='color:%1; font-weight:normal'>%2</span>").arg(colours.mutedText.name(), column.unit.in(language).toHtmlEscaped());
        html += QStringLiteral("<th width='%4%' align='%1' valign='bottom' style='padding:4px 4px; %2'>%3</th>")
                    .arg(column.isNumber ? QStringLiteral("right") : QStringLiteral("left"), strong, words, QString::number(int(100 * column.weight / all)));
    }
    html += QStringLiteral("</tr>");
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool last = i + 1 == table.rows.size();
        const bool marked = !table.rows[i].empty() && table.rows[i].front().strong;
        html += rowHtml(table.rows[i], table.columns, last ? strong : hairline,
                        marked ? QStringLiteral(" bgcolor='%1'").arg(colours.selection.name()) : QString(), language);
    }
    if (!table.totals.empty())
        html += rowHtml(table.totals, table.columns, strong, {}, language);
    html = QStringLiteral("<table width='100%' cellspacing='0' style='border-collapse:collapse; margin-top:12px'>%1</table>").arg(html);
    if (!table.note.isEmpty())
        html += QStringLiteral("<p style='color:%1; margin-top:6px'>%2</p>").arg(colours.mutedText.name(), table.note.in(language).toHtmlEscaped());
    return html;
}

} // namespace heyuan
