#include "ui/record/bulk_run.h"

#include "core/summary_keepers.h"
#include "ui/shell/desk.h"
#include "ui/start/long_work.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace heyuan {

BulkRun::BulkRun(Desk &desk, const QString &title, qint64 rows, const QString &reason, Task task, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_work(new LongWork(this)), m_words(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("bulkRun"));
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(420);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    box->setSpacing(space::gap);
    m_words->setWordWrap(true);
    m_words->setText(tr("Until the last row is done nothing is changed for anybody; then all of it is, in one step."));
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(title);
    box->addWidget(m_words);
    box->addWidget(m_bar);
    box->addWidget(m_cancel, 0, Qt::AlignRight);
    connect(m_cancel, &QPushButton::clicked, this, &BulkRun::reject);
    connect(m_work, &LongWork::progressed, this, [this](int percent, const Text &doing) {
        m_bar->setValue(percent);
        m_words->setText(doing.onScreen());
    });
    const auto changes = std::make_shared<ChangeSet>();
    connect(m_work, &LongWork::finished, this, [this, changes](const Status &outcome) {
        QDialog::accept();
        if (!changes->records.empty() || !changes->reloaded.empty())
            emit m_desk.recordsChanged(*changes);
        emit ended(outcome);
        deleteLater();
    });
    const Actor actor{desk.actor().name, reason, desk.actor().account};
    m_work->start([=, location = desk.store().location()](const LongWork::Progress &progress) -> Status {
        const auto store = Store::open(location, Store::Mode::Current);
        if (!store)
            return store.error();
        addSummaryKeepers(**store);
        (*store)->setListener([changes](const ChangeSet &made) { *changes = made; });
        return task(**store, actor, [&](qint64 done) {
            return progress(int(done * 100 / std::max<qint64>(rows, 1)),
                            done < rows ? say("Bulk", "Row %1 of %2. Until the last one is done nothing is changed for anybody.").arg(done).arg(rows)
                                        : say("Bulk", "All %1 rows are gone over; now they are written.").arg(rows));
        });
    });
}

void BulkRun::reject()
{
    m_cancel->setEnabled(false);
    m_words->setText(tr("Cancelling; what was done is taken back …"));
    m_work->cancel();
}

} // namespace heyuan
