// Deleting, restoring and saving rows of a page, each of which can be taken back.
#include "ui/record/record_page.h"

namespace heyuan {

void RecordPage::deleteSelected()
{
    if (m_deleted->isChecked())
        return;
    const auto ids = m_table->selectedIds();
    if (ids.empty())
        return;
    // The row after the deleted ones is what the eye goes to next.
    const int row = m_table->view().currentIndex().row();
    const Status done = desk().write([&](Transaction &tx) -> Status {
        for (const qint64 id : ids) {
            const auto stored = tx.store().find(m_type, id);
            if (!stored)
                return stored.error();
            if (!*stored)
                continue;
            if (Status s = tx.remove(m_type, id, (*stored)->version); !s)
                return s;
        }
        return {};
    });
    if (!done) {
        emit desk().failed(done.error());
        return;
    }
    push({say("RecordPage", "Deletion of %1 rows").arg(qint64(ids.size())), [this, ids](Transaction &tx) -> Status {
              for (const qint64 id : ids) {
                  if (Status s = tx.restore(m_type, id); !s)
                      return s;
              }
              return {};
          }});
    announce(ids.size() == 1 ? tr("1 row deleted.") : tr("%1 rows deleted.").arg(ids.size()));
    const RecordTableModel &model = m_table->model();
    if (model.rowCount() > 0)
        m_table->view().selectRow(std::clamp(row, 0, model.rowCount() - 1));
    else
        m_form->showNothing();
    updateButtons();
}

void RecordPage::restoreSelected()
{
    const auto ids = m_table->selectedIds();
    if (ids.empty() || !m_deleted->isChecked())
        return;
    const Status done = desk().write([&](Transaction &tx) -> Status {
        for (const qint64 id : ids) {
            if (Status s = tx.restore(m_type, id); !s)
                return s;
        }
        return {};
    });
    if (!done) {
        emit desk().failed(done.error());
        return;
    }
    push({say("RecordPage", "Restoration of %1 rows").arg(qint64(ids.size())), [this, ids](Transaction &tx) -> Status {
              for (const qint64 id : ids) {
                  const auto stored = tx.store().find(m_type, id);
                  if (!stored)
                      return stored.error();
                  if (!*stored || (*stored)->deleted)
                      continue;
                  if (Status s = tx.remove(m_type, id, (*stored)->version); !s)
                      return s;
              }
              return {};
          }});
    announce(ids.size() == 1 ? tr("1 row restored.") : tr("%1 rows restored.").arg(ids.size()));
    if (m_table->model().rowCount() == 0)
        m_deleted->setChecked(false);
    m_table->selectId(ids.front());
    updateButtons();
}

void RecordPage::noteSaved(qint64 id, const Record &before)
{
    const bool isNew = before.id == 0;
    push({isNew ? say("RecordPage", "New row") : say("RecordPage", "Change of a row"),
          [this, id, before](Transaction &tx) -> Status {
              const auto now = tx.store().find(m_type, id);
              if (!now)
                  return now.error();
              if (!*now || (*now)->deleted)
                  return {};
              if (before.id == 0)
                  return tx.remove(m_type, id, (*now)->version);
              Record old = before;
              old.version = (*now)->version;
              return tx.update(m_type, old);
          }});
    m_table->selectId(id);
    announce(tr("Saved: %1").arg(desk().titleOf(m_type.name, id)));
    updateButtons();
}

void RecordPage::push(Step step)
{
    step.number = ++m_lastStep;
    m_steps.push_back(std::move(step));
    if (m_steps.size() > mostSteps)
        m_steps.pop_front();
    updateButtons();
}

bool RecordPage::undo()
{
    if (m_steps.empty())
        return false;
    const Step step = m_steps.back();
    const Status done = desk().write(step.back, tr("Undo: %1").arg(step.name.onScreen()));
    if (!done) {
        emit desk().failed(done.error());
        return true;
    }
    m_steps.pop_back();
    desk().announce(tr("Taken back: %1.").arg(step.name.onScreen()));
    updateButtons();
    return true;
}

// The undo offered beside the sentence takes back this very step, and no later one.
void RecordPage::announce(const QString &sentence)
{
    const int number = m_steps.back().number;
    desk().announce(sentence, [this, number] {
        if (!m_steps.empty() && m_steps.back().number == number)
            undo();
    });
}

} // namespace heyuan
