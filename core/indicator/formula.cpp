#include "core/indicator/formula.h"

#include <algorithm>
#include <array>

namespace heyuan {

namespace {

using Kind = Formula::Kind;

constexpr int mostNesting = 60; ///< deeper ones are nobody's formula, and each level costs stack

struct Function {
    Kind kind;
    const char16_t *english;
    const char16_t *chinese;
};
constexpr std::array functions{Function{Kind::Previous, u"previous", u"上期"},
                               Function{Kind::YearToDate, u"ytd", u"本年累计"},
                               Function{Kind::LastYear, u"lastyear", u"上年同期"}};

bool isWordSign(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

/// Full-width and typographic signs as the plain ones; every sign keeps its place.
QString plainSigns(const QString &text)
{
    QString plain = withPlainDigits(text);
    const auto put = [&plain](QStringView signs, QChar by) {
        for (const QChar sign : signs)
            plain.replace(sign, by);
    };
    put(u"×·", u'*');
    put(u"÷∕", u'/');
    put(u"−–", u'-');
    put(u"【", u'[');
    put(u"】", u']');
    return plain;
}

} // namespace

QString formulaFunction(Kind kind, Language language)
{
    for (const Function &f : functions) {
        if (f.kind == kind)
            return QString::fromUtf16(language == Language::Chinese ? f.chinese : f.english);
    }
    return {};
}

/// Reads from left to right, one method for each level of binding.
class FormulaReader
{
public:
    explicit FormulaReader(const QString &text) : m_signs(plainSigns(text)) { m_formula.m_text = text; }

    Result<Formula> read()
    {
        m_formula.m_root = sum();
        skipSpace();
        if (m_error.isEmpty() && m_at < m_signs.size())
            fail(say("Formula", "At sign %1 an operator is expected (+, −, × or ÷), but there is “%2”."));
        if (!m_error.isEmpty())
            return Error{ErrorKind::Invalid, m_error};
        return std::move(m_formula);
    }

private:
    int add(Formula::Node node)
    {
        m_formula.m_nodes.push_back(std::move(node));
        return int(m_formula.m_nodes.size()) - 1;
    }
    void skipSpace()
    {
        while (m_at < m_signs.size() && m_signs[m_at].isSpace())
            ++m_at;
    }
    bool take(char16_t sign)
    {
        skipSpace();
        if (!m_error.isEmpty() || m_at >= m_signs.size() || m_signs[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }
    /// Two places in the sentence: which sign, and what stands there.
    int fail(const Text &sentence)
    {
        if (m_error.isEmpty())
            m_error = m_at < m_signs.size()
                          ? sentence.arg(qint64(m_at + 1)).arg(m_formula.m_text.mid(m_at, 12).trimmed())
                          : say("Formula", "The formula breaks off. Something is expected after its last sign.");
        return -1;
    }

    int sum()
    {
        int left = product();
        while (m_error.isEmpty()) {
            const bool plus = take(u'+');
            if (!plus && !take(u'-'))
                break;
            const int right = product();
            left = add({plus ? Kind::Sum : Kind::Difference, {}, {}, left, right});
        }
        return left;
    }

    int product()
    {
        int left = operand();
        while (m_error.isEmpty()) {
            const bool times = take(u'*');
            if (!times && !take(u'/'))
                break;
            const int right = operand();
            left = add({times ? Kind::Product : Kind::Quotient, {}, {}, left, right});
        }
        return left;
    }

    int operand()
    {
        if (++m_depth > mostNesting)
            return fail(say("Formula", "At sign %1 the formula is nested too deeply: “%2”. Make an indicator of a part of it."));
        const int node = operandInside();
        --m_depth;
        return node;
    }

    int operandInside()
    {
        if (take(u'-')) {
            const int of = operand();
            return add({Kind::Negative, {}, {}, of, -1});
        }
        if (take(u'('))
            return closed(sum());
        skipSpace();
        if (m_at < m_signs.size() && m_signs[m_at] == u'[')
            return bracketed();
        if (m_at < m_signs.size() && (m_signs[m_at].isDigit() || m_signs[m_at] == u'.'))
            return figure();
        if (m_at < m_signs.size() && isWordSign(m_signs[m_at]))
            return word();
        return fail(say("Formula", "At sign %1 a figure, an indicator in square brackets or a bracket is expected, but there is “%2”."));
    }

    int closed(int node)
    {
        return take(u')') ? node : fail(say("Formula", "At sign %1 a closing bracket is missing before “%2”."));
    }

    int figure()
    {
        const qsizetype from = m_at;
        while (m_at < m_signs.size() && (isWordSign(m_signs[m_at]) || m_signs[m_at] == u'.' || m_signs[m_at] == u','))
            ++m_at;
        const QString written = m_signs.mid(from, m_at - from);
        if (const auto number = Number::parse(written))
            return add({Kind::Figure, *number});
        // "2020 turnover" or a code that begins with a digit is a name; names of several words need brackets.
        m_at = from;
        return word();
    }

    int word()
    {
        const qsizetype from = m_at;
        while (m_at < m_signs.size() && (isWordSign(m_signs[m_at]) || m_signs[m_at] == u'.'))
            ++m_at;
        const QString written = m_formula.m_text.mid(from, m_at - from);
        const qsizetype after = m_at;
        if (take(u'(')) {
            for (const Function &f : functions) {
                if (written.compare(QString::fromUtf16(f.english), Qt::CaseInsensitive) == 0
                    || written == QString::fromUtf16(f.chinese)) {
                    const size_t place = m_formula.m_places.size();
                    m_formula.m_places.push_back({int(from), int(after - from), -1});
                    const int of = closed(sum());
                    const int node = add({f.kind, {}, {}, of, -1});
                    m_formula.m_places[place].node = node;
                    return node;
                }
            }
            m_at = from;
            return fail(say("Formula", "At sign %1 there is no such function: “%2”. There are previous(…), ytd(…) and lastyear(…)."));
        }
        m_at = after;
        return name(written, int(from), int(after - from));
    }

    int bracketed()
    {
        const qsizetype close = m_signs.indexOf(u']', m_at);
        if (close < 0)
            return fail(say("Formula", "At sign %1 a square bracket is opened and never closed: “%2”."));
        const qsizetype from = m_at;
        const QString written = m_formula.m_text.mid(from + 1, close - from - 1).simplified();
        if (written.isEmpty())
            return fail(say("Formula", "At sign %1 the square brackets are empty: “%2”. Write the name of an indicator into them."));
        m_at = close + 1;
        return name(written, int(from), int(close + 1 - from));
    }

    int name(const QString &written, int from, int length)
    {
        const int node = add({Kind::Indicator, {}, written});
        m_formula.m_places.push_back({from, length, node});
        return node;
    }

    QString m_signs;
    qsizetype m_at = 0;
    int m_depth = 0;
    Text m_error;
    Formula m_formula;
};

Result<Formula> Formula::parse(const QString &text) { return FormulaReader(text).read(); }

std::vector<QString> Formula::names() const
{
    std::vector<QString> found;
    for (const Place &place : m_places) {
        const Node &node = m_nodes[size_t(place.node)];
        if (node.kind == Kind::Indicator && std::find(found.begin(), found.end(), node.name) == found.end())
            found.push_back(node.name);
    }
    return found;
}

bool Formula::isConstant(int node) const
{
    const Node &n = m_nodes[size_t(node)];
    return n.kind == Kind::Figure
           || (n.kind != Kind::Indicator && isConstant(n.left) && (n.right < 0 || isConstant(n.right)));
}

bool Formula::addsUp() const { return addsUp(m_root); }

bool Formula::addsUp(int node) const
{
    const Node &n = m_nodes[size_t(node)];
    switch (n.kind) {
    case Kind::Indicator: return true;
    case Kind::Negative: return addsUp(n.left);
    case Kind::Sum:
    case Kind::Difference: return addsUp(n.left) && addsUp(n.right);
    case Kind::Product: return (isConstant(n.left) && addsUp(n.right)) || (isConstant(n.right) && addsUp(n.left));
    case Kind::Quotient: return isConstant(n.right) && addsUp(n.left);
    case Kind::Figure:     // a figure alone would be added once for each period
    case Kind::Previous:
    case Kind::YearToDate:
    case Kind::LastYear: return false;
    }
    return false;
}

int Formula::yearsBack(int node) const
{
    const Node &n = m_nodes[size_t(node)];
    const int inside = std::max(n.left < 0 ? 0 : yearsBack(n.left), n.right < 0 ? 0 : yearsBack(n.right));
    return inside + (n.kind == Kind::LastYear || n.kind == Kind::Previous ? 1 : 0);
}

QString Formula::withNames(const std::function<QString(const QString &)> &nameOf, Language language) const
{
    QString text = m_text;
    std::vector<Place> places = m_places;
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.from > b.from; });
    for (const Place &place : places) { // from behind, so that the places before stay where they are
        const Node &node = m_nodes[size_t(place.node)];
        text.replace(place.from, place.length,
                     node.kind == Kind::Indicator ? QStringLiteral("[%1]").arg(nameOf(node.name))
                                                  : formulaFunction(node.kind, language));
    }
    return text;
}

} // namespace heyuan
