#include "core/store/background.h"

#include <QDeadlineTimer>
#include <QThread>

namespace heyuan {

void Background::Asker::tell(std::function<void()> what) const
{
    {
        const std::lock_guard lock(m_state->door);
        m_state->told.push_back(std::move(what));
    }
    QMetaObject::invokeMethod(m_owner, [state = m_state] { hear(state); }, Qt::QueuedConnection);
}

void Background::Asker::hear(const std::shared_ptr<State> &state)
{
    while (!state->stopped) { // what is told may ask for something else
        std::function<void()> next;
        {
            const std::lock_guard lock(state->door);
            if (state->told.empty())
                return;
            next = std::move(state->told.front());
            state->told.pop_front();
        }
        next();
    }
}

Background::~Background()
{
    cancel();
    for (const auto &thread : m_threads)
        thread->wait();
}

void Background::cancel()
{
    if (m_asker.m_state)
        m_asker.m_state->stopped = true;
    m_isWorking = false;
    std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished(); });
}

void Background::start(std::function<void(const Asker &)> work)
{
    cancel();
    m_isWorking = true;
    m_asker.m_owner = m_owner;
    m_asker.m_state = std::make_shared<Asker::State>();
    m_threads.emplace_back(QThread::create([work = std::move(work), asker = m_asker] { work(asker); }));
    m_threads.back()->start(QThread::LowPriority);
}

void Background::catchUp()
{
    constexpr int frame = 12;
    for (QDeadlineTimer end(frame); m_isWorking && !end.hasExpired();) {
        Asker::hear(m_asker.m_state);
        if (m_isWorking)
            QThread::usleep(200);
    }
}

} // namespace heyuan
