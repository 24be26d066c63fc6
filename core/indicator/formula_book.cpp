#include "core/indicator/formula_book.h"

#include <algorithm>

namespace heyuan {

FormulaBook::FormulaBook(const std::vector<Indicator> &indicators)
{
    for (const Indicator &indicator : indicators)
        m_indicators.emplace(indicator.id, indicator);
    for (const Indicator &indicator : indicators) {
        if (indicator.formula.trimmed().isEmpty())
            continue;
        Entry &entry = m_formulas[indicator.id];
        auto formula = Formula::parse(indicator.formula);
        if (!formula) {
            entry.fault = formula.error().message;
            continue;
        }
        entry.formula = std::move(*formula);
        resolve(entry, indicator.id);
    }
    findCircles();
}

void FormulaBook::resolve(Entry &entry, qint64 owner)
{
    for (const QString &name : entry.formula.names()) {
        std::set<qint64> meant;
        for (const auto &[id, indicator] : m_indicators) {
            if (indicator.code == name) { // a code is unique and goes before names
                meant = {id};
                break;
            }
            if (indicator.nameZh.simplified() == name || indicator.nameEn.simplified().compare(name, Qt::CaseInsensitive) == 0)
                meant.insert(id);
        }
        if (meant.empty()) {
            entry.fault = say("Formula", "There is no indicator with this name or code: %1. Choose one from the list.").arg(name);
            return;
        }
        if (meant.size() > 1) {
            entry.fault = say("Formula", "Several indicators have this name: %1. Write the code of the one that is meant.").arg(name);
            return;
        }
        entry.named[name] = *meant.begin();
    }
    const Indicator &own = m_indicators.at(owner);
    if (entry.named.empty()) {
        entry.fault = say("Formula", "The formula names no indicator. Write at least one, in square brackets.");
    } else if (own.aggregationKind() == Aggregation::Flow && !entry.formula.addsUp()) {
        entry.fault = say("Formula", "A flow is added up over months and areas, but what this formula gives cannot be "
                                     "added up. Let it go together as a ratio, or as a stock.");
    } else if (own.aggregationKind() == Aggregation::Flow) {
        for (const auto &[name, id] : entry.named) {
            const Indicator &input = m_indicators.at(id);
            if (input.aggregationKind() != Aggregation::Flow) {
                entry.fault = say("Formula", "A flow can only be computed from flows, and this is none: %1. Let the "
                                             "computed indicator go together as a ratio, or as a stock.").arg(input.name());
                return;
            }
        }
    }
}

void FormulaBook::findCircles()
{
    enum class Mark { New, Open, Done };
    std::map<qint64, Mark> marks;
    std::vector<qint64> path;
    const std::function<void(qint64)> visit = [&](qint64 id) {
        marks[id] = Mark::Open;
        path.push_back(id);
        for (const qint64 input : namedBy(id)) {
            if (marks[input] == Mark::New) {
                visit(input);
            } else if (marks[input] == Mark::Open) {
                Text round = m_indicators.at(input).name();
                for (auto at = std::find(path.begin(), path.end(), input) + 1; at != path.end(); ++at)
                    round = say("Formula", "%1 → %2").arg(round).arg(m_indicators.at(*at).name());
                round = say("Formula", "%1 → %2").arg(round).arg(m_indicators.at(input).name());
                for (auto at = std::find(path.begin(), path.end(), input); at != path.end(); ++at)
                    m_formulas.at(*at).fault = say("Formula", "The formulas go round in a circle: %1. Take one of these indicators out of its formula.").arg(round);
            }
        }
        path.pop_back();
        marks[id] = Mark::Done;
    };
    for (const auto &[id, entry] : m_formulas) {
        if (marks[id] == Mark::New)
            visit(id);
    }
}

const Indicator *FormulaBook::find(qint64 id) const
{
    const auto at = m_indicators.find(id);
    return at == m_indicators.end() ? nullptr : &at->second;
}

Text FormulaBook::fault(qint64 indicator) const
{
    const auto at = m_formulas.find(indicator);
    return at == m_formulas.end() ? Text() : at->second.fault;
}

std::vector<qint64> FormulaBook::namedBy(qint64 indicator) const
{
    std::vector<qint64> ids;
    const auto at = m_formulas.find(indicator);
    if (at == m_formulas.end())
        return ids;
    for (const auto &[name, id] : at->second.named) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

std::set<qint64> FormulaBook::inputsOf(qint64 indicator) const
{
    std::set<qint64> found;
    std::vector<qint64> open = namedBy(indicator);
    while (!open.empty()) {
        const qint64 id = open.back();
        open.pop_back();
        if (id == indicator || !found.insert(id).second)
            continue;
        for (const qint64 input : namedBy(id))
            open.push_back(input);
        if (const Indicator *known = find(id)) {
            for (const Ref part : {known->numerator, known->denominator}) {
                if (find(part.id))
                    open.push_back(part.id);
            }
        }
    }
    return found;
}

int FormulaBook::yearsBack(qint64 indicator) const
{
    const auto at = m_formulas.find(indicator);
    if (at == m_formulas.end() || !at->second.fault.isEmpty()) // also: no circle below
        return 0;
    int most = 0;
    for (const qint64 input : namedBy(indicator))
        most = std::max(most, yearsBack(input));
    return at->second.formula.yearsBack() + most;
}

QString FormulaBook::inWords(qint64 indicator, Language language) const
{
    const auto at = m_formulas.find(indicator);
    if (at == m_formulas.end())
        return {};
    const Entry &entry = at->second;
    return entry.formula.withNames(
        [&](const QString &name) {
            const auto id = entry.named.find(name);
            return id == entry.named.end() ? name : m_indicators.at(id->second).name().in(language);
        },
        language);
}

Text timeOf(const FormulaInput &input)
{
    for (const auto kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year}) {
        const Period period = Period::containing(input.from, kind);
        if (period.first() == input.from && period.last() == input.to)
            return Text::of(period.toText(Language::Chinese), period.toText(Language::English));
    }
    const auto monthOf = [](QDate day) {
        const Period month = Period::containing(day, PeriodKind::Month);
        return Text::of(month.toText(Language::Chinese), month.toText(Language::English));
    };
    return say("Formula", "%1 to %2").arg(monthOf(input.from)).arg(monthOf(input.to));
}

} // namespace heyuan
