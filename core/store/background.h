#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <deque>
#include <mutex>

namespace heyuan {

/// Reading beside the thread of whoever shows it: on a thread and a connection of its own, one after another, the last one
/// asked for counts. What an earlier one still tells is not heard. A member of a QObject, which it does not outlive.
class Background
{
public:
    /// What the work sees of its asker; may be kept by what it tells.
    class Asker
    {
    public:
        /// False once something else was asked for, or nothing any more: the work may end.
        bool isWanted() const { return !m_state->stopped; }
        /// Runs this in the asker's thread if it is still wanted then.
        void tell(std::function<void()> what) const;

    private:
        friend class Background;
        struct State {
            std::atomic<bool> stopped{false};
            std::mutex door;
            std::deque<std::function<void()>> told;
        };
        static void hear(const std::shared_ptr<State> &state);
        QObject *m_owner = nullptr;
        std::shared_ptr<State> m_state;
    };

    explicit Background(QObject *owner) : m_owner(owner) {}
    ~Background();
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    void start(std::function<void(const Asker &)> work);
    /// Reads with a store of its own and hands over what came of it.
    template <class T> void read(const Location &location, std::function<Result<T>(Store &)> work, std::function<void(Result<T>)> done)
    {
        start([this, location, work = std::move(work), done = std::move(done)](const Asker &asker) {
            const auto store = Store::open(location, Store::Mode::Current);
            auto result = std::make_shared<Result<T>>(store ? work(**store) : Result<T>(store.error()));
            asker.tell([this, result, done] {
                m_isWorking = false;
                done(std::move(*result));
            });
        });
    }
    void cancel();
    /// From start() until read() has handed over, or end() was called.
    bool isWorking() const { return m_isWorking; }
    void end() { m_isWorking = false; }
    /// Waits no longer than a frame: most often it is there by then, and nobody sees the page without it first.
    void catchUp();

private:
    QObject *m_owner;
    Asker m_asker;
    bool m_isWorking = false;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace heyuan
