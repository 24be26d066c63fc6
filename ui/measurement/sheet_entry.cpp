#include "ui/measurement/sheet_entry.h"

#include "ui/measurement/entry_grid_model.h"
#include "ui/shell/desk.h"

namespace heyuan {

namespace {

QString textOf(const std::optional<Number> &value)
{
    return value ? value->toString() : QString();
}

} // namespace

SheetEntry::SheetEntry(Desk &desk, EntryGridModel &model, QObject *parent)
    : QObject(parent), m_desk(desk), m_model(model)
{}

void SheetEntry::enter(const std::vector<Typed> &cells, const Text &name, std::vector<Outside> outside)
{
    setOutside(std::move(outside));
    Step step{name, {}, {}};
    for (const Typed &typed : cells) {
        const GridCell *cell = m_model.cellAt(m_model.indexOf(typed.key));
        const std::optional<Measurement> own = cell ? cell->own : std::nullopt;
        const std::optional<Number> before = own ? std::optional(own->value + own->adjusted) : std::nullopt;
        step.forth.push_back({typed.key, typed.text, CellChange::Seen{before}});
        CellChange back{typed.key, textOf(before), {}};
        if (own) {
            back.source = own->source;
            back.remark = own->remark;
        }
        step.back.push_back(std::move(back));
    }
    const auto outcome = store(step.forth);
    if (!outcome)
        return;
    std::set<size_t> refused;
    for (const Refusal &refusal : outcome->refusals)
        refused.insert(refusal.change);
    Step kept{name, {}, {}};
    for (size_t i = 0; i < step.forth.size(); ++i) {
        const std::optional<Number> now = outcome->read[i];
        if (refused.contains(i) || now == step.forth[i].seen->value)
            continue;
        step.back[i].seen = CellChange::Seen{now}; // undo takes nothing back that somebody else entered since
        step.forth[i].text = textOf(now);
        kept.forth.push_back(std::move(step.forth[i]));
        kept.back.push_back(std::move(step.back[i]));
    }
    if (kept.forth.empty())
        return;
    m_steps.resize(m_done);
    m_steps.push_back(std::move(kept));
    if (m_steps.size() > mostSteps)
        m_steps.pop_front();
    m_done = m_steps.size();
    emit historyChanged();
}

/// Without an outcome nothing was stored at all, and the words stay in their cells.
std::optional<EntryOutcome> SheetEntry::store(const std::vector<CellChange> &changes)
{
    auto outcome = setValues(m_desk.store(), m_desk.actor(), changes, Taking::TheGoodOnes);
    if (!outcome) {
        for (const CellChange &change : changes)
            m_model.setRefused(change.key, {change.text, outcome.error().message});
        emit m_desk.failed(outcome.error());
        return std::nullopt;
    }
    std::map<size_t, Text> refused;
    for (const Refusal &refusal : outcome->refusals)
        refused[refusal.change] = refusal.why;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (const auto why = refused.find(i); why != refused.end())
            m_model.setRefused(changes[i].key, {changes[i].text, why->second});
        else
            m_model.forgetRefused(changes[i].key);
    }
    return std::move(*outcome);
}

bool SheetEntry::undo()
{
    if (!canUndo())
        return false;
    setOutside({});
    if (!store(m_steps[m_done - 1].back))
        return false;
    --m_done;
    emit historyChanged();
    return true;
}

bool SheetEntry::redo()
{
    if (!canRedo())
        return false;
    setOutside({});
    if (!store(m_steps[m_done].forth))
        return false;
    ++m_done;
    emit historyChanged();
    return true;
}

void SheetEntry::dropRefused()
{
    m_model.forgetAllRefused();
    setOutside({});
}

void SheetEntry::setOutside(std::vector<Outside> outside)
{
    if (outside.empty() && m_outside.empty())
        return;
    m_outside = std::move(outside);
    emit outsideChanged();
}

} // namespace heyuan
