#pragma once

#include <QJsonArray>
#include <QStringList>

#include <vector>

class QTextStream;

namespace heyuan::command {

/// Rows for a terminal: columns aligned by what a character takes on the screen (Chinese ones take two places).
struct OutputTable {
    QStringList head;
    std::vector<QStringList> rows;
    std::vector<bool> isNumber;    ///< by column; shorter: words
};

int displayWidth(const QString &text);
void write(QTextStream &stream, const OutputTable &table);
void write(QTextStream &stream, const QJsonArray &rows);

} // namespace heyuan::command
