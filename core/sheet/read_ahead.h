#pragma once

#include "core/sheet/bounded_queue.h"
#include "core/sheet/row_source.h"

#include <functional>
#include <thread>

namespace heyuan {

/// A row as its file has it.
struct SourceRow {
    QStringList cells = {};
    qint64 line = 0;
    bool isHidden = false;
};

/// Reads the rest of a file on a thread of its own while the rows before are worked on, and makes of each row what can be
/// made without the database. It reads ahead a fixed amount only, so that memory does not grow with the file.
template <class Row> class ReadAheadOf
{
public:
    /// On the thread that reads.
    using Make = std::function<Row(SourceRow &&row)>;
    /// From now on the source, and what `make` looks at, belong to the thread, until this object is gone.
    ReadAheadOf(RowSource &source, Make make) : m_source(source), m_make(std::move(make)), m_batches(mostWaiting), m_thread([this] { work(); }) {}
    ~ReadAheadOf()
    {
        m_batches.stop();
        m_thread.join();
    }
    ReadAheadOf(const ReadAheadOf &) = delete;

    /// The next row, until the one after it is asked for; none at the end.
    Result<Row *> next()
    {
        if (m_at == m_current.size()) {
            m_at = 0;
            giveBack(std::exchange(m_current, {}));
            auto batch = m_batches.pop();
            if (!batch && m_fault)
                return *m_fault;
            if (!batch)
                return nullptr;
            m_current = std::move(*batch);
        }
        return &m_current[m_at++];
    }

private:
    using Batch = std::vector<Row>;
    static constexpr size_t rowsAtOnce = 128;
    static constexpr qsizetype charactersAtOnce = 1 << 19;
    static constexpr size_t mostWaiting = 4;

    // Memory goes back where it came from: two threads that free each other's wait for each other.
    void giveBack(Batch batch)
    {
        const std::lock_guard lock(m_usedMutex);
        m_used.push_back(std::move(batch));
    }
    void freeUsed()
    {
        std::vector<Batch> used; // freed when the lock is open again
        const std::lock_guard lock(m_usedMutex);
        used.swap(m_used);
    }

    void work()
    {
        Batch batch;
        qsizetype characters = 0;
        while (true) {
            SourceRow row;
            const auto more = m_source.next(row.cells);
            if (!more)
                m_fault = more.error();
            if (!more || !*more)
                break;
            row.line = m_source.line();
            row.isHidden = m_source.isHidden();
            for (const QString &cell : row.cells)
                characters += cell.size();
            batch.push_back(m_make(std::move(row)));
            if (batch.size() < rowsAtOnce && characters < charactersAtOnce)
                continue;
            if (!m_batches.push(std::exchange(batch, {})))
                return;
            freeUsed();
            batch.reserve(rowsAtOnce);
            characters = 0;
        }
        if (batch.empty() || m_batches.push(std::move(batch)))
            m_batches.close();
    }

    RowSource &m_source;
    Make m_make;
    BoundedQueue<Batch> m_batches;
    std::optional<Error> m_fault; ///< written before the queue is closed
    Batch m_current;         ///< of the reader of next()
    size_t m_at = 0;
    std::mutex m_usedMutex;
    std::vector<Batch> m_used; ///< read and done with
    std::thread m_thread;    ///< last: the others are there when it begins
};

/// The rows as they are.
class ReadAhead : public ReadAheadOf<SourceRow>
{
public:
    using Row = SourceRow;
    explicit ReadAhead(RowSource &source) : ReadAheadOf(source, [](SourceRow &&row) { return std::move(row); }) {}
    /// As RowSource::next().
    Result<bool> next(Row &row)
    {
        const auto read = ReadAheadOf::next();
        if (!read)
            return read.error();
        if (*read)
            row = std::move(**read);
        return *read != nullptr;
    }
};

} // namespace heyuan
