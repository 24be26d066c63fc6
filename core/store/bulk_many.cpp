#include "core/store/bulk_many.h"

#include <QDataStream>

namespace heyuan::bulk {

namespace {

constexpr size_t batchRows = 500;       // between two looks at whether to go on
constexpr size_t reasonsKept = 200;

Error fileFailed(const QTemporaryFile &file)
{
    return {ErrorKind::File,
            say("Bulk", "Nothing was changed: the rows as they are now cannot be kept for taking the change back. Free some "
                        "space in the folder for temporary files and try again."),
            file.errorString()};
}

Error stopped() { return {ErrorKind::Cancelled, say("Bulk", "Nothing was changed: the change was cancelled.")}; }

/// One pass over the rows inside the writing transaction.
class Pass
{
public:
    Pass(Transaction &tx, const RecordType &type, const BulkChange &change, RowsBefore &before, ManyOutcome &outcome)
        : m_tx(tx), m_type(type), m_change(change), m_before(before), m_outcome(outcome)
    {
    }

    /// As a whole; a batch in which a row is refused is gone over again row by row.
    Status batch(const qint64 *first, const qint64 *end)
    {
        const auto whole = within([&]() -> Result<std::optional<Error>> {
            for (const qint64 *id = first; id != end; ++id) {
                auto refused = row(*id);
                if (!refused || *refused)
                    return refused;
            }
            return std::optional<Error>();
        });
        if (!whole)
            return whole.error();
        if (!*whole)
            return keep();
        forget();
        for (const qint64 *id = first; id != end; ++id) {
            const auto refused = within([&] { return row(*id); });
            if (!refused)
                return refused.error();
            if (!*refused)
                continue;
            m_outcome.refused.push_back(*id);
            if (m_outcome.reasons.size() < reasonsKept)
                m_outcome.reasons.push_back({*id, reasonOf(**refused)});
        }
        return keep();
    }

private:
    /// What refuses the row; an error of this function itself ends the whole change.
    Result<std::optional<Error>> row(qint64 id)
    {
        const auto stored = m_tx.store().find(m_type, id);
        if (!stored)
            return stored.error();
        if (!*stored || (*stored)->deleted)
            return std::optional(Error{ErrorKind::NotFound, say("Bulk", "It is no longer there.")});
        if (isAlike(m_type, **stored, m_change)) {
            ++m_alike;
            return std::optional<Error>();
        }
        Status s = changeRow(m_tx, m_type, **stored, (*stored)->version, m_change);
        if (s && m_tx.database().failure())
            s = *m_tx.database().failure();
        if (s) {
            m_rows.push_back(**stored);
            return std::optional<Error>();
        }
        if (s.error().kind == ErrorKind::Unavailable)
            return s.error();
        return std::optional(s.error());
    }

    // PostgreSQL lets nothing more through after a statement failed, unless it goes back to here.
    Result<std::optional<Error>> within(const std::function<Result<std::optional<Error>>()> &work)
    {
        Database &database = m_tx.database();
        if (Status s = database.execute(QStringLiteral("savepoint of_many")); !s)
            return s.error();
        auto refused = work();
        if (!refused)
            return refused;
        if (*refused) {
            if (Status s = database.execute(QStringLiteral("rollback to savepoint of_many")); !s)
                return s.error();
            database.forgetFailure();
        }
        if (Status s = database.execute(QStringLiteral("release savepoint of_many")); !s)
            return s.error();
        return refused;
    }

    Status keep()
    {
        m_outcome.changed += qint64(m_rows.size());
        m_outcome.alike += m_alike;
        for (size_t i = 0; i < m_rows.size() && m_outcome.refused.empty(); ++i) { // what is only tried is not taken back
            if (Status s = m_before.add(m_rows[i]); !s)
                return s;
        }
        forget();
        return {};
    }

    void forget()
    {
        m_rows.clear();
        m_alike = 0;
    }

    Transaction &m_tx;
    const RecordType &m_type;
    const BulkChange &m_change;
    RowsBefore &m_before;
    ManyOutcome &m_outcome;
    std::vector<Record> m_rows;
    qint64 m_alike = 0;
};

} // namespace

Status RowsBefore::open()
{
    if (m_file.isOpen() || m_file.open())
        return {};
    return fileFailed(m_file);
}

Status RowsBefore::add(const Record &row)
{
    if (Status s = open(); !s)
        return s;
    QDataStream stream(&m_file);
    stream << row.id << qint32(row.version);
    for (const QVariant &value : row.values)
        stream << value;
    if (stream.status() != QDataStream::Ok)
        return fileFailed(m_file);
    ++m_count;
    return {};
}

Status RowsBefore::each(const RecordType &type, const std::function<Status(const Record &)> &see)
{
    if (m_count == 0)
        return {};
    if (!m_file.flush() || !m_file.seek(0))
        return fileFailed(m_file);
    QDataStream stream(&m_file);
    for (qint64 i = 0; i < m_count; ++i) {
        Record row;
        qint32 version = 0;
        stream >> row.id >> version;
        row.version = version;
        row.values.resize(type.fields.size());
        for (QVariant &value : row.values)
            stream >> value;
        if (stream.status() != QDataStream::Ok)
            return fileFailed(m_file);
        if (Status s = see(row); !s)
            return s;
    }
    return {};
}

void RowsBefore::clear()
{
    m_count = 0;
    if (m_file.isOpen()) {
        m_file.seek(0);
        m_file.resize(0);
    }
}

Result<ManyOutcome> changeMany(Store &store, const Actor &actor, const RecordType &type, const std::vector<qint64> &ids,
                               const BulkChange &change, RowsBefore &before, const RowsDone &goOn)
{
    ManyOutcome outcome;
    before.clear();
    bool wasTried = false;
    const Status done = store.write(actor, [&](Transaction &tx) -> Status {
        Pass pass(tx, type, change, before, outcome);
        for (size_t first = 0; first < ids.size(); first += batchRows) {
            if (!goOn(qint64(first)))
                return stopped();
            if (Status s = pass.batch(ids.data() + first, ids.data() + std::min(first + batchRows, ids.size())); !s)
                return s;
        }
        if (!goOn(qint64(ids.size())))
            return stopped();
        wasTried = !outcome.refused.empty();
        return wasTried ? Status(stopped()) : Status();
    });
    outcome.isDone = bool(done);
    if (!done)
        before.clear();
    if (!done && !wasTried)
        return done.error();
    return outcome;
}

Status takeManyBack(Store &store, const Actor &actor, const RecordType &type, RowsBefore &before, const BulkChange &change,
                    const RowsDone &goOn)
{
    return store.write(actor, [&](Transaction &tx) -> Status {
        qint64 rows = 0;
        const Status gone = before.each(type, [&](const Record &old) -> Status {
            if (rows++ % qint64(batchRows) == 0 && !goOn(rows))
                return stopped();
            return takeRowBack(tx, type, old, change);
        });
        if (!gone)
            return gone;
        return goOn(rows) ? Status() : Status(stopped());
    });
}

} // namespace heyuan::bulk
