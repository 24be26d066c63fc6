#pragma once

#include "core/indicator/dimension.h"
#include "core/indicator/formula_book.h"
#include "core/store/store.h"

#include <map>
#include <optional>
#include <vector>

// The sheet in which measurements are entered: which cells there are, what stands in them and where it comes from.
namespace heyuan {

/// Which measurement a cell is.
struct CellKey {
    qint64 indicator = 0;
    qint64 area = 0;
    Period period;

    friend bool operator==(const CellKey &, const CellKey &) = default;
    friend bool operator<(const CellKey &a, const CellKey &b)
    {
        return std::tuple(a.indicator, a.area, a.period.code()) < std::tuple(b.indicator, b.area, b.period.code());
    }
};

enum class GridLayout {
    AreasByPeriods,      ///< one indicator: the parts of an area and their total, through a year
    IndicatorsByPeriods, ///< one area: indicators through a year
    IndicatorsByAreas,   ///< one period: indicators in the parts of an area and their total
    GroupsByPeriods,     ///< one area: an indicator and the groups of its dimensions through a year
};

/// What stands in rows and columns.
struct GridQuestion {
    GridLayout layout = GridLayout::AreasByPeriods;
    qint64 indicator = 0; ///< of AreasByPeriods; of GroupsByPeriods, the whole or one of its groups
    qint64 document = 0;  ///< the other two: only its indicators; 0: all
    qint64 area = 0;      ///< the whole whose parts are shown, or the one area
    int year = 0;
    Period period = {};    ///< of IndicatorsByAreas
    bool quarters = false; ///< show quarters and half-years between the months
    bool transposed = false;
};

/// A row or a column: the part of the key that it gives, and its words.
struct GridLine {
    qint64 indicator = 0;
    qint64 area = 0;
    std::optional<Period> period = {};
    Text name;
    Text unit = {};
    Text help = {};
    bool isTotal = false;
};

struct GridCell {
    enum class State {
        Empty,
        Entered,
        Derived,  ///< computed from parts: shorter periods, areas below, numerator and denominator
        Computed, ///< by the indicator's formula; never entered
        Approved, ///< locked; only adjustments change it
        Closed,   ///< nothing is entered here; `why` says why
    };
    CellKey key;
    State state = State::Empty;
    std::optional<Number> value;    ///< with adjustments
    std::optional<Measurement> own; ///< what is stored for exactly this cell
    bool isComplete = true;         ///< derived: every part was reported
    bool isMixed = false;           ///< entered here and in parts, and the two differ
    bool isSwing = false;           ///< far from the same period of last year
    std::vector<Text> remarks;      ///< sentences: why closed, who is missing, what differs

    bool isWorkedOut() const { return state == State::Derived || state == State::Computed; }
    bool isOpen() const { return state != State::Closed && state != State::Approved && state != State::Computed; }
};

/// From which factor a change against the same period of last year is pointed out; a hint, never a refusal.
struct SwingRule {
    Number factor = 3;
    static Result<SwingRule> load(const QByteArray &json);
    static Result<SwingRule> load(); ///< resources/measurement_rule.json
    bool isSwing(Number value, Number lastYear) const;
};

/// A small matrix of cells, read anew after every change.
class EntryGrid
{
public:
    static Result<EntryGrid> load(Store &store, const GridQuestion &question, const SwingRule &rule);

    const GridQuestion &question() const { return m_question; }
    const std::vector<GridLine> &rows() const { return m_rows; }
    const std::vector<GridLine> &columns() const { return m_columns; }
    const GridCell &at(int row, int column) const { return m_cells[size_t(row) * m_columns.size() + size_t(column)]; }
    std::optional<std::pair<int, int>> find(const CellKey &key) const;

    const Indicator *indicator(qint64 id) const;
    Text unitOf(qint64 indicator) const;
    int decimalsOf(qint64 indicator) const;
    /// Decimals shown of a cell's value: as many as it has; a computed ratio has endless ones and shows its unit's.
    int placesOf(const GridCell &cell) const;
    Text areaName(qint64 area) const;
    /// "Dongyuan, attendances, May 2020": the words for a cell in reports and undo steps.
    Text nameOf(const CellKey &key) const;
    /// Any value of this sheet's lines in this year or the year before, entered or computed.
    std::optional<Number> valueOf(const CellKey &key) const;
    /// All lines are the same, only cells may differ.
    bool hasSameLines(const EntryGrid &other) const;

private:
    struct Found {
        std::optional<Number> value;
        bool complete = true;
    };
    Status readAreas(Store &store);
    Status readIndicators(Store &store);
    Status readValues(Store &store);
    void makeLines();
    void makeCells(const SwingRule &rule, QDate today);
    void fill(GridCell &cell, const SwingRule &rule, QDate today) const;
    void lookAtParts(GridCell &cell) const;
    void compute(GridCell &cell) const;
    FormulaResult computed(const CellKey &key) const;
    Found derive(const CellKey &key, const std::optional<Number> &own) const;
    Status readGroups(Store &store, const std::vector<Indicator> &all);
    GridLine groupLine(qint64 indicator) const;
    void lookAtGroups();
    std::vector<qint64> lineIndicators() const;
    std::vector<qint64> lineAreas() const;
    std::vector<Period> periodsOfYear() const;
    std::pair<int, int> years() const;

    GridQuestion m_question;
    std::vector<GridLine> m_rows;
    std::vector<GridLine> m_columns;
    std::vector<GridCell> m_cells;
    std::vector<Indicator> m_indicators; ///< shown, and those that ratios and formulas are made of
    FormulaBook m_formulas;
    std::vector<qint64> m_shownIndicators;
    std::vector<Dimension> m_dimensions; ///< of GroupsByPeriods; the whole is the first of the shown indicators
    std::vector<qint64> m_parts;         ///< the areas below the chosen one
    std::map<qint64, Text> m_areas;
    std::map<qint64, std::vector<qint64>> m_children;
    std::map<QString, MeasureUnit> m_units;
    std::map<CellKey, Measurement> m_own;
    struct Sums {
        Series parts;
        Series all;
        std::map<int, std::vector<qint64>> missing;
    };
    std::map<std::pair<qint64, qint64>, Sums> m_sums; ///< by indicator and area
};

} // namespace heyuan
