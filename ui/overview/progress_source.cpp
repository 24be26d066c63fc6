#include "ui/overview/progress_source.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QtConcurrentRun>

#include <optional>

namespace heyuan {

namespace {

struct Begun {
    QString where;
    QFuture<Result<std::shared_ptr<ProgrammeProgress>>> progress;
};

std::optional<Begun> &begun()
{
    static std::optional<Begun> one;
    return one;
}

} // namespace

/// Over a connection of its own. Without a date: the one that a desk on this database begins with.
ProgressSource::Computed ProgressSource::compute(const Location &location, QDate asOf)
{
    const auto store = Store::open(location, Store::Mode::Current);
    if (!store)
        return store.error();
    auto progress = ProgrammeProgress::load(**store, asOf.isValid() ? asOf : Desk::firstAsOf(**store));
    if (!progress)
        return progress.error();
    return std::make_shared<ProgrammeProgress>(std::move(*progress));
}

void ProgressSource::begin(const Location &location)
{
    begun() = Begun{location.description(), QtConcurrent::run([location] { return compute(location, QDate()); })};
}

void ProgressSource::forget() { begun().reset(); }

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

/// While the window is still being built: read and evaluated beside it.
void ProgressSource::computeFirst()
{
    m_isComputing = true;
    const Location &location = m_desk.store().location();
    const auto early = std::exchange(begun(), std::nullopt);
    m_isBegunEarly = early && early->where == location.description();
    m_watcher.setFuture(m_isBegunEarly
                            ? early->progress
                            : QtConcurrent::run([location, asOf = m_desk.asOf()] { return compute(location, asOf); }));
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
    // Most often it is there within the frame; then nobody sees the page flicker. Before the first picture of the window
    // it is worth a few frames: painting an empty page meanwhile would hold up the one that is wanted.
    constexpr int frame = 12;
    constexpr int first = 60;
    for (QDeadlineTimer end(m_now ? frame : first); !m_watcher.future().isFinished() && !end.hasExpired();)
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
    const bool isOfAnotherDay = computed && (*computed)->asOf() != m_desk.asOf();
    if (std::exchange(m_isBegunEarly, false) && (!computed || isOfAnotherDay))
        return computeFirst();
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
