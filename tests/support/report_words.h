#pragma once

#include "core/report/content.h"

namespace heyuan::test {

/// The paragraphs of a report and the rows of its tables, cells divided by “|”.
inline QStringList wordsOf(const Report &report, Language language)
{
    QStringList words;
    for (const Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words << paragraph->text.in(language);
        const auto *table = std::get_if<Table>(&block);
        for (const auto &row : table ? table->rows : std::vector<std::vector<TableCell>>()) {
            QStringList cells;
            for (const TableCell &cell : row)
                cells << cell.words.in(language);
            words << cells.join(u'|');
        }
    }
    return words;
}

} // namespace heyuan::test
