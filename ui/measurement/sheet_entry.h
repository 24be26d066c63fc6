#pragma once

#include "core/measurement/entry.h"

#include <QObject>

#include <deque>

namespace heyuan {

class Desk;
class EntryGridModel;

/// Takes what is typed, pasted or filled into the sheet: stores what is good at once, keeps what is refused in its
/// cell, and can take every step back.
class SheetEntry : public QObject
{
    Q_OBJECT
public:
    struct Typed {
        CellKey key;
        QString text;
    };
    /// A pasted figure for which the sheet has no cell.
    struct Outside {
        int row = 0;
        int column = 0;
        QString text;
    };
    static constexpr size_t mostSteps = 500;

    SheetEntry(Desk &desk, EntryGridModel &model, QObject *parent);

    /// One step that `name` names for undo.
    void enter(const std::vector<Typed> &cells, const Text &name, std::vector<Outside> outside = {});
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    Text undoName() const { return canUndo() ? m_steps[m_done - 1].name : Text(); }
    Text redoName() const { return canRedo() ? m_steps[m_done].name : Text(); }
    bool undo();
    bool redo();
    /// Gives up what was refused; the cells show again what is stored.
    void dropRefused();
    const std::vector<Outside> &outside() const { return m_outside; }

signals:
    void historyChanged();
    void outsideChanged();

private:
    struct Step {
        Text name;
        std::vector<CellChange> forth;
        std::vector<CellChange> back;
    };
    std::optional<EntryOutcome> store(const std::vector<CellChange> &changes);
    void setOutside(std::vector<Outside> outside);
    Desk &m_desk;
    EntryGridModel &m_model;
    std::deque<Step> m_steps;
    size_t m_done = 0; ///< steps before this one are in force
    std::vector<Outside> m_outside;
};

} // namespace heyuan
