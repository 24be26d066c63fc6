#pragma once

#include "core/base/number.h"
#include "core/base/result.h"

#include <functional>
#include <vector>

namespace heyuan {

/// How an indicator is computed from others, as somebody writes it:
///
///     [Graduates placed] / [Skill training attendances] × 100 － previous([…])
///
/// Figures, + - * / (also ＋ － × ÷), brackets (also full-width ones), other indicators by their Chinese or English
/// name or their code in square brackets (a single word needs none), and three views of time: previous(…) 上期, ytd(…)
/// 本年累计, lastyear(…) 上年同期. A formula that was read is sound in itself; whether its names exist is for
/// FormulaBook.
class Formula
{
public:
    enum class Kind { Figure, Indicator, Negative, Sum, Difference, Product, Quotient, Previous, YearToDate, LastYear };
    struct Node {
        Kind kind = Kind::Figure;
        Number figure = {};   ///< of Figure
        QString name = {};    ///< of Indicator, as written
        int left = -1;        ///< operands by their position in nodes()
        int right = -1;
    };

    /// The error says at which sign the formula cannot be read, and what is expected there.
    static Result<Formula> parse(const QString &text);

    const std::vector<Node> &nodes() const { return m_nodes; }
    int root() const { return m_root; }
    const QString &text() const { return m_text; }
    /// The indicators it names, each once, in the order in which they are written.
    std::vector<QString> names() const;
    /// Each part of the formula adds up over time and areas when the whole does: sums and differences of indicators,
    /// and these times figures. Only such a formula may be a flow.
    bool addsUp() const;
    /// How many years before its own period it looks at.
    int yearsBack() const { return yearsBack(m_root); }
    /// As written, with other names for the indicators, in square brackets, and the functions in that language.
    QString withNames(const std::function<QString(const QString &)> &nameOf, Language language) const;

private:
    friend class FormulaReader;
    struct Place { int from; int length; int node; };
    bool isConstant(int node) const;
    bool addsUp(int node) const;
    int yearsBack(int node) const;
    std::vector<Node> m_nodes;
    std::vector<Place> m_places; ///< where the words stand that depend on the language
    int m_root = -1;
    QString m_text;
};

/// The words for the three views of time, one for each language; both are understood everywhere.
QString formulaFunction(Formula::Kind kind, Language language);

} // namespace heyuan
