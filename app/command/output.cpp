#include "app/command/output.h"

#include <QJsonDocument>
#include <QTextStream>

namespace heyuan::command {

namespace {

// East Asian Wide and Fullwidth, as far as Chinese text needs them.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
           || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60)
           || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

QString padded(const QString &text, int width, bool right)
{
    const QString space(qMax(0, width - displayWidth(text)), u' ');
    return right ? space + text : text + space;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += QChar::category(c) == QChar::Mark_NonSpacing ? 0 : isWide(c) ? 2 : 1;
    return width;
}

void write(QTextStream &stream, const OutputTable &table)
{
    std::vector<QStringList> lines{table.head};
    for (QStringList row : table.rows) {
        for (QString &cell : row)
            cell = cell.simplified();
        lines.push_back(std::move(row));
    }
    std::vector<int> widths(size_t(table.head.size()), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size() && i < table.head.size(); ++i)
            widths[size_t(i)] = qMax(widths[size_t(i)], displayWidth(line[i]));
    }
    const auto writeLine = [&](const QStringList &line) {
        QString whole;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool number = size_t(i) < table.isNumber.size() && table.isNumber[size_t(i)];
            whole += (i ? QStringLiteral("  ") : QString()) + padded(line[i], widths[size_t(i)], number);
        }
        while (whole.endsWith(u' '))
            whole.chop(1);
        stream << whole << '\n';
    };
    writeLine(table.head);
    QStringList rules;
    for (const int width : widths)
        rules << QString(width, u'-');
    writeLine(rules);
    for (size_t i = 1; i < lines.size(); ++i)
        writeLine(lines[i]);
}

void write(QTextStream &stream, const QJsonArray &rows)
{
    stream << QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Indented));
}

} // namespace heyuan::command
