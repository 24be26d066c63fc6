#include "core/sheet/read_ahead.h"

namespace heyuan {

namespace {

constexpr size_t rowsAtOnce = 128;
constexpr qsizetype charactersAtOnce = 1 << 19;
constexpr size_t mostWaiting = 4;

} // namespace

ReadAhead::ReadAhead(RowSource &source) : m_source(source), m_thread([this] { work(); }) {}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ReadAhead::work()
{
    Batch batch;
    qsizetype characters = 0;
    std::optional<Error> fault;
    while (true) {
        Row row;
        const auto more = m_source.next(row.cells);
        if (!more)
            fault = more.error();
        if (!more || !*more)
            break;
        row.line = m_source.line();
        row.isHidden = m_source.isHidden();
        for (const QString &cell : row.cells)
            characters += cell.size();
        batch.push_back(std::move(row));
        if (batch.size() < rowsAtOnce && characters < charactersAtOnce)
            continue;
        if (!hand(std::exchange(batch, {})))
            return;
        characters = 0;
    }
    if (!batch.empty() && !hand(std::move(batch)))
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_fault = std::move(fault);
        m_isRead = true;
    }
    m_changed.notify_all();
}

bool ReadAhead::hand(Batch batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopped || m_waiting.size() < mostWaiting; });
    if (m_isStopped)
        return false;
    m_waiting.push_back(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

Result<bool> ReadAhead::next(Row &row)
{
    if (m_at == m_current.size()) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_isRead; });
        if (m_waiting.empty()) {
            if (m_fault)
                return *m_fault;
            return false;
        }
        m_current = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_at = 0;
        lock.unlock();
        m_changed.notify_all();
    }
    row = std::move(m_current[m_at++]);
    return true;
}

} // namespace heyuan
