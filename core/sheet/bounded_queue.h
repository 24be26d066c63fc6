#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace heyuan {

/// What one thread hands to another, a few pieces at most, so that the faster one waits and memory stays.
template <class T> class BoundedQueue
{
public:
    explicit BoundedQueue(size_t most) : m_most(most) {}

    /// Waits for room. False if nobody takes any more.
    bool push(T piece)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || m_pieces.size() < m_most; });
        if (m_isStopped)
            return false;
        m_pieces.push_back(std::move(piece));
        lock.unlock();
        m_changed.notify_all();
        return true;
    }
    /// Waits for a piece. Nothing when all are taken and no more come.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || m_isClosed || !m_pieces.empty(); });
        if (m_isStopped || m_pieces.empty())
            return std::nullopt;
        std::optional<T> piece(std::move(m_pieces.front()));
        m_pieces.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return piece;
    }
    /// No more pieces come.
    void close() { set(m_isClosed); }
    /// Nobody takes or gives any more; what waits is dropped.
    void stop() { set(m_isStopped); }

private:
    void set(bool &flag)
    {
        {
            const std::lock_guard lock(m_mutex);
            flag = true;
        }
        m_changed.notify_all();
    }

    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_pieces;
    bool m_isClosed = false;
    bool m_isStopped = false;
};

} // namespace heyuan
