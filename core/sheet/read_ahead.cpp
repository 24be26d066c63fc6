#include "core/sheet/read_ahead.h"

namespace heyuan {

namespace {

constexpr size_t rowsAtOnce = 128;
constexpr qsizetype charactersAtOnce = 1 << 19;
constexpr size_t mostWaiting = 4;

} // namespace

ReadAhead::ReadAhead(RowSource &source) : m_source(source), m_batches(mostWaiting), m_thread([this] { work(); }) {}

ReadAhead::~ReadAhead()
{
    m_batches.stop();
    m_thread.join();
}

void ReadAhead::work()
{
    Batch batch;
    qsizetype characters = 0;
    while (true) {
        Row row;
        const auto more = m_source.next(row.cells);
        if (!more)
            m_fault = more.error();
        if (!more || !*more)
            break;
        row.line = m_source.line();
        row.isHidden = m_source.isHidden();
        for (const QString &cell : row.cells)
            characters += cell.size();
        batch.push_back(std::move(row));
        if (batch.size() < rowsAtOnce && characters < charactersAtOnce)
            continue;
        if (!m_batches.push(std::exchange(batch, {})))
            return;
        characters = 0;
    }
    if (batch.empty() || m_batches.push(std::move(batch)))
        m_batches.close();
}

Result<bool> ReadAhead::next(Row &row)
{
    if (m_at == m_current.size()) {
        auto batch = m_batches.pop();
        if (!batch && m_fault)
            return *m_fault;
        if (!batch)
            return false;
        m_current = std::move(*batch);
        m_at = 0;
    }
    row = std::move(m_current[m_at++]);
    return true;
}

} // namespace heyuan
