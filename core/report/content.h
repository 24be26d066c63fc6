#pragma once

#include "core/report/chart.h"

#include <QDateTime>

#include <memory>
#include <variant>
#include <vector>

// A report is content first: a tree of headings, paragraphs, tables and charts made in core, laid out once by ui/print
// for preview, paper and PDF, and by core/sheet for the spreadsheet.
namespace heyuan {

struct Heading { int level = 1; Text text; };
struct Paragraph { Text text; bool small = false; };

/// A cell is words or a figure; a light is drawn as mark, colour and word.
struct TableCell {
    enum class Kind { Words, Figure, Light };
    Kind kind = Kind::Words;
    Text words;
    Figure figure;
    Light light = Light::NoData;
    bool strong = false;
    int span = 1;

    static TableCell of(Text words) { TableCell c; c.words = std::move(words); return c; }
    static TableCell of(const Figure &figure) { TableCell c; c.kind = Kind::Figure; c.figure = figure; return c; }
    static TableCell of(Light light) { TableCell c; c.kind = Kind::Light; c.light = light; return c; }
};
struct TableColumn {
    Text title;
    Text unit;            ///< stands once, in the head
    double weight = 1;    ///< share of the width
    bool isNumber = false;
    bool adds = false;    ///< its figures may be added up: page totals and sums carried forward are printed
};
/// A three-line table (三线表): rule above the head, below the head, at the foot; head repeated on every page.
struct Table {
    Text title;
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    std::vector<TableCell> totals;   ///< empty: none
    Text note;
    bool isEven = false;             ///< on paper the weights alone share the width, whatever stands in the cells: a calendar
    double rowMm = 0;                ///< least height of a row on paper, for rows that are written in by hand
    bool pageTotals = false;         ///< on paper, when it needs several pages: totals of the page, carried forward
};
struct ChartBlock { Chart chart; double heightMm = 70; };
struct PageBreak {};

using Block = std::variant<Heading, Paragraph, Table, ChartBlock, PageBreak>;

enum class Paper { A4Portrait, A4Landscape, A3Landscape, A2Landscape, A1Landscape };

struct Report {
    Text title;
    Text subtitle;
    Language language = Language::Chinese;
    Paper paper = Paper::A4Portrait;
    bool wallChart = false;          ///< one sheet, read from three metres
    std::vector<Block> blocks;
    QDate asOf;
    QDateTime printedAt;
    Text source;                     ///< footer: where the figures come from
    Text databaseMark;               ///< footer: name of the database
    bool isPractice = false;         ///< a mark on every page
};

} // namespace heyuan
