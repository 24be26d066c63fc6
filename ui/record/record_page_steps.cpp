// Deleting, restoring and saving rows of a page, each of which can be taken back.
#include "ui/record/bulk_edit_dialog.h"
#include "ui/record/bulk_run.h"
#include "ui/record/record_page.h"

namespace heyuan {

void RecordPage::deleteSelected()
{
    if (m_deleted->isChecked())
        return;
    const auto ids = m_table->selectedIds();
    if (ids.empty() || (ids.size() > 1 && deleteMany()))
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

// Of many rows those go that may; the others stay and say why. True: done, or said.
bool RecordPage::deleteMany()
{
    const BulkChange removal{{}, true};
    const int row = m_table->view().currentIndex().row();
    if (auto ids = m_table->selectedIds(); ids.size() > bulk::most) {
        deleteVeryMany(std::move(ids));
        return true;
    }
    const auto tried = bulk::preview(desk().store(), desk().actor(), m_type, m_table->selectedRows(), removal);
    if (!tried) {
        emit desk().failed(tried.error());
        return true;
    }
    std::vector<SeenRow> accepted;
    for (const Record &record : tried->before)
        accepted.push_back({record.id, record.version});
    if (!accepted.empty()) {
        const Status done = desk().write([&](Transaction &tx) { return bulk::apply(tx, m_type, accepted, removal); });
        if (!done) {
            emit desk().failed(done.error());
            return true;
        }
        pushMany(say("RecordPage", "Deletion of %1 rows").arg(qint64(accepted.size())), *tried, removal);
        announce(accepted.size() == 1 ? tr("1 row deleted.") : tr("%1 rows deleted.").arg(accepted.size()));
    }
    if (!tried->refused.empty())
        noteRefused(say("RecordPage", "%1 rows were not deleted:").arg(qint64(tried->refused.size())), tried->refused);
    const RecordTableModel &model = m_table->model();
    if (model.rowCount() == 0)
        m_form->showNothing();
    else if (!accepted.empty())
        m_table->view().selectRow(std::clamp(row, 0, model.rowCount() - 1));
    updateButtons();
    return true;
}

void RecordPage::changeSelected()
{
    if (m_deleted->isChecked() || !m_table->view().selectionModel()->hasSelection())
        return;
    if (hasUnsavedEntry() && !save())
        return; // the form says what it lacks
    auto ids = m_table->selectedIds();
    if (ids.empty())
        return;
    auto *dialog = ids.size() > bulk::most ? new BulkEditDialog(desk(), m_type, std::move(ids), this)
                                           : new BulkEditDialog(desk(), m_type, m_table->selectedRows(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkEditDialog::manyChanged, this, [this](const std::shared_ptr<bulk::RowsBefore> &before, const BulkChange &change) {
        pushVeryMany(say("RecordPage", "Change of %1 rows").arg(before->count()), before, change);
        announce(tr("%1 rows changed.").arg(before->count()));
        updateButtons();
    });
    connect(dialog, &BulkEditDialog::changed, this, [this](const BulkOutcome &done, const BulkChange &change) {
        pushMany(say("RecordPage", "Change of %1 rows").arg(qint64(done.before.size())), done, change);
        announce(done.before.size() == 1 ? tr("1 row changed.") : tr("%1 rows changed.").arg(done.before.size()));
        if (!done.refused.empty())
            noteRefused(say("RecordPage", "%1 rows were not changed:").arg(qint64(done.refused.size())), done.refused);
        m_table->view().setFocus();
        updateButtons();
    });
    dialog->open();
}

void RecordPage::pushMany(const Text &name, const BulkOutcome &done, const BulkChange &change)
{
    push({name, [this, before = done.before, change](Transaction &tx) { return bulk::takeBack(tx, m_type, before, change); }});
}

void RecordPage::noteRefused(const Text &head, const std::vector<BulkRefusal> &refused)
{
    constexpr size_t mostNamed = 5;
    QString html = head.onScreen().toHtmlEscaped();
    for (size_t i = 0; i < std::min(refused.size(), mostNamed); ++i)
        html += QStringLiteral("<br><a href=\"%1\">%2</a>: %3")
                    .arg(QString::number(refused[i].id), desk().titleOf(m_type.name, refused[i].id).toHtmlEscaped(),
                         refused[i].reason.onScreen().toHtmlEscaped());
    if (refused.size() > mostNamed)
        html += QStringLiteral("<br>…");
    note(html);
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
    if (step.backBeside) {
        step.backBeside(step.number);
        return true;
    }
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
