#pragma once

#include "core/sheet/bounded_queue.h"
#include "core/sheet/row_source.h"

#include <thread>

namespace heyuan {

/// Reads the rest of a file on a thread of its own while the rows before are worked on. It reads ahead a fixed amount
/// only, so that memory does not grow with the file.
class ReadAhead
{
public:
    struct Row {
        QStringList cells = {};
        qint64 line = 0;
        bool isHidden = false;
    };
    /// From now on the source belongs to the thread, until this object is gone.
    explicit ReadAhead(RowSource &source);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;

    /// As RowSource::next().
    Result<bool> next(Row &row);

private:
    using Batch = std::vector<Row>;
    void work();

    RowSource &m_source;
    BoundedQueue<Batch> m_batches;
    std::optional<Error> m_fault; ///< written before the queue is closed
    Batch m_current;         ///< of the reader of next()
    size_t m_at = 0;
    std::thread m_thread;    ///< last: the others are there when it begins
};

} // namespace heyuan
