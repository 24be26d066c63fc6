// Deleting very many rows of a page, and taking such a change back: beside the window.
#include "ui/record/bulk_run.h"
#include "ui/record/record_page.h"

namespace heyuan {

// As with fewer: those go that may, the others stay and say why. The second run leaves out what the first one refused.
void RecordPage::deleteVeryMany(std::vector<qint64> ids)
{
    struct Work {
        std::vector<qint64> ids;
        bulk::ManyOutcome refused;
        std::shared_ptr<bulk::RowsBefore> before = std::make_shared<bulk::RowsBefore>();
    };
    const auto work = std::make_shared<Work>();
    work->ids = std::move(ids);
    const BulkChange removal{{}, true};
    auto *run = new BulkRun(
        desk(), tr("Deletion of %1 rows").arg(work->ids.size()), qint64(work->ids.size()), {},
        [work, removal, type = &m_type](Store &store, const Actor &actor, const bulk::RowsDone &goOn) -> Status {
            auto done = bulk::changeMany(store, actor, *type, work->ids, removal, *work->before, goOn);
            if (done && !done->isDone) {
                work->refused = std::move(*done);
                size_t next = 0;
                std::erase_if(work->ids, [&](qint64 id) {
                    const bool isRefused = next < work->refused.refused.size() && work->refused.refused[next] == id;
                    next += isRefused;
                    return isRefused;
                });
                done = bulk::changeMany(store, actor, *type, work->ids, removal, *work->before, goOn);
            }
            return done ? Status() : Status(done.error());
        },
        this);
    connect(run, &BulkRun::ended, this, [this, work, removal](const Status &ended) {
        if (!ended) {
            emit desk().failed(ended.error());
            return;
        }
        if (work->before->count() > 0) {
            pushVeryMany(say("RecordPage", "Deletion of %1 rows").arg(work->before->count()), work->before, removal);
            announce(tr("%1 rows deleted.").arg(work->before->count()));
        }
        if (!work->refused.reasons.empty())
            noteRefused(say("RecordPage", "%1 rows were not deleted:").arg(qint64(work->refused.refused.size())), work->refused.reasons);
        updateButtons();
    });
    run->open();
}

void RecordPage::pushVeryMany(const Text &name, const std::shared_ptr<bulk::RowsBefore> &before, const BulkChange &change)
{
    push({name, {}, [this, name, before, change](int number) { takeVeryManyBack(name, before, change, number); }});
}

void RecordPage::takeVeryManyBack(const Text &name, const std::shared_ptr<bulk::RowsBefore> &before, const BulkChange &change, int number)
{
    const QString reason = tr("Undo: %1").arg(name.onScreen());
    auto *run = new BulkRun(
        desk(), reason, before->count(), reason,
        [before, change, type = &m_type](Store &store, const Actor &actor, const bulk::RowsDone &goOn) {
            return bulk::takeManyBack(store, actor, *type, *before, change, goOn);
        },
        this);
    connect(run, &BulkRun::ended, this, [this, name, number](const Status &ended) {
        if (!ended) {
            emit desk().failed(ended.error());
            return;
        }
        std::erase_if(m_steps, [number](const Step &step) { return step.number == number; });
        desk().announce(tr("Taken back: %1.").arg(name.onScreen()));
        updateButtons();
    });
    run->open();
}

} // namespace heyuan
