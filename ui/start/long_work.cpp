#include "ui/start/long_work.h"

#include <QThread>

namespace heyuan {

LongWork::LongWork(QObject *parent) : QObject(parent) {}

LongWork::~LongWork()
{
    if (m_thread) {
        m_cancelled = true;
        m_thread->wait();
        delete m_thread;
    }
}

void LongWork::start(Task task)
{
    Q_ASSERT(!m_thread);
    m_cancelled = false;
    const auto outcome = std::make_shared<Status>();
    m_thread = QThread::create([this, outcome, task = std::move(task)] {
        *outcome = task([this](int percent, const Text &doing) {
            QMetaObject::invokeMethod(
                this, [this, percent, doing] { emit progressed(percent, doing); }, Qt::QueuedConnection);
            return !m_cancelled.load();
        });
    });
    connect(m_thread, &QThread::finished, this, [this, outcome] {
        m_thread->deleteLater();
        m_thread = nullptr;
        emit finished(*outcome);
    });
    m_thread->start();
}

} // namespace heyuan
