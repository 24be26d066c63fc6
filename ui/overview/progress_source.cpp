#include "ui/overview/progress_source.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QtConcurrentRun>

namespace heyuan {

ProgressSource &ProgressSource::of(Desk &desk)
{
    if (auto *known = desk.findChild<ProgressSource *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new ProgressSource(desk);
}

ProgressSource::ProgressSource(Desk &desk) : QObject(&desk), m_desk(desk)
{
    connect(&desk, &Desk::asOfChanged, this, &ProgressSource::readAnew);
    connect(&desk, &Desk::recordsChanged, this, &ProgressSource::follow);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ProgressSource::take);
    computeFirst();
}

ProgressSource::~ProgressSource()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void ProgressSource::readAnew()
{
    compute();
    catchUp();
}

/// While the window is still being built: read and evaluated beside it, over a connection of its own.
void ProgressSource::computeFirst()
{
    m_isComputing = true;
    m_watcher.setFuture(QtConcurrent::run([location = m_desk.store().location(), asOf = m_desk.asOf()]() -> Computed {
        const auto store = Store::open(location, Store::Mode::Current);
        if (!store)
            return store.error();
        auto progress = ProgrammeProgress::load(**store, asOf);
        if (!progress)
            return progress.error();
        return std::make_shared<ProgrammeProgress>(std::move(*progress));
    }));
}

void ProgressSource::compute()
{
    if (m_isComputing) {
        m_isStale = true;
        return;
    }
    // Reading is a few summary rows; the evaluation is what takes time, and needs the database no more.
    auto read = ProgrammeProgress::read(m_desk.store(), m_desk.asOf());
    if (!read) {
        m_now.reset();
        emit m_desk.failed(read.error());
        emit changed();
        return;
    }
    m_isComputing = true;
    emit computing();
    m_watcher.setFuture(QtConcurrent::run([progress = std::make_shared<ProgrammeProgress>(std::move(*read))]() -> Computed {
        progress->evaluate();
        return progress;
    }));
}

void ProgressSource::catchUp()
{
    if (!m_isComputing)
        return;
    // Most often it is there within the frame; then nobody sees the page flicker.
    constexpr int frame = 12;
    for (QDeadlineTimer end(frame); !m_watcher.future().isFinished() && !end.hasExpired();)
        QThread::usleep(200);
    if (m_watcher.future().isFinished())
        take();
}

void ProgressSource::take()
{
    if (!m_isComputing) // taken already
        return;
    const Computed computed = m_watcher.result();
    m_isComputing = false;
    m_now = computed ? *computed : nullptr;
    if (!computed)
        emit m_desk.failed(computed.error());
    emit changed();
    if (m_isStale) {
        m_isStale = false;
        readAnew();
    }
}

void ProgressSource::follow(const ChangeSet &changes)
{
    if (ProgrammeProgress::isReadAnewFor(changes) || !m_now || m_isComputing) {
        if (ProgrammeProgress::isTouchedBy(changes))
            readAnew();
        return;
    }
    const auto followed = m_now->follow(m_desk.store(), changes);
    if (!followed) {
        emit m_desk.failed(followed.error());
        return;
    }
    if (*followed)
        emit changed();
}

} // namespace heyuan
