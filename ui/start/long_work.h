#pragma once

#include "core/base/result.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace heyuan {

/// Work that takes longer than a blink, off the window's thread: it reports how far it is, can be cancelled, and ends
/// with a status. One at a time; the destructor cancels and waits.
class LongWork : public QObject
{
    Q_OBJECT
public:
    /// Called by the work: per cent done (-1: unknown) and what it is doing. False: stop, the reader has cancelled.
    using Progress = std::function<bool(int percent, const Text &doing)>;
    using Task = std::function<Status(const Progress &progress)>;

    explicit LongWork(QObject *parent = nullptr);
    ~LongWork() override;

    void start(Task task);
    void cancel() { m_cancelled = true; }
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(int percent, const heyuan::Text &doing);
    void finished(const heyuan::Status &outcome);

private:
    QThread *m_thread = nullptr;
    std::atomic<bool> m_cancelled{false};
};

} // namespace heyuan
