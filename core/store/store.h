#pragma once

#include "core/record/record_type.h"
#include "core/store/database.h"
#include "core/store/filter.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <set>

namespace heyuan {

class Transaction;

/// Who changes something, and why if there is a reason to give.
struct Actor {
    QString name;
    QString reason = {};
    QString account = {}; ///< of the operating system, by which users are known; empty: the name
};

/// What a committed write touched.
struct ChangeSet {
    std::map<QByteArray, std::set<qint64>> records;  ///< by record type
    std::set<QByteArray> reloaded;                   ///< types that were loaded in bulk: everything may have changed
    bool touches(QByteArrayView type) const
    {
        const QByteArray name = type.toByteArray();
        return records.contains(name) || reloaded.contains(name);
    }
};

/// Keeps sums that must be right at every commit, in the writing transaction itself.
class SummaryKeeper
{
public:
    virtual ~SummaryKeeper() = default;
    virtual QByteArray recordType() const = 0;
    /// A new row is about to be written: the kept fields that are known already are put in, so that it need not be written
    /// twice. changed() follows.
    virtual Status prepare(Transaction &, Record &) { return {}; }
    /// One row went from `before` to `after`; nullptr where it did not exist or is deleted.
    virtual Status changed(Transaction &transaction, const Record *before, const Record *after) = 0;
    /// Before the commit, once: for what is cheaper counted at the end than with every row.
    virtual Status finish(Transaction &) { return {}; }
    /// The write is over, or was taken back: nothing of it may be remembered.
    virtual void forget() {}
    /// Everything anew, after a bulk load.
    virtual Status rebuild(Database &database) = 0;
    /// Differences between the kept sums and their details, one sentence each.
    virtual Result<std::vector<Text>> verify(Database &database) = 0;
};

/// Asks of every write whether its author may. What the keepers write follows from what was allowed and is not asked about.
class WriteGuard
{
public:
    virtual ~WriteGuard() = default;
    virtual Status begin(Transaction &transaction) = 0;
    /// One row is to go from `before` to `after`; nullptr where it does not exist or is deleted.
    virtual Status allows(Transaction &transaction, const RecordType &type, const Record *before, const Record *after) = 0;
    /// What is masked is to be shown in full.
    virtual Status allowsShowing(Transaction &transaction) = 0;
    /// Before the commit, once.
    virtual Status end(Transaction &transaction) = 0;
};

/// The records of one database: reading, and the one door for writing. Belongs to one thread.
class Store
{
public:
    enum class Mode {
        Existing, ///< opens and brings the schema up to date (a copy is made before)
        Current,  ///< opens if the schema is that of this program, else OlderSchema: bringing it up to date may take a while
        Create,
    };
    static Result<std::unique_ptr<Store>> open(const Location &location, Mode mode = Mode::Existing);

    Database &database() { return *m_database; }
    const Location &location() const { return m_database->location(); }
    Engine engine() const { return m_database->engine(); }

    Result<std::optional<Record>> find(const RecordType &type, qint64 id);
    /// Rows of a filter in the type's own order (for tables that are held whole; large ones read windows).
    Result<std::vector<Record>> select(const RecordType &type, const Filter &filter = {}, const QString &order = {});
    Result<qint64> count(const RecordType &type, const Filter &filter = {});
    template <class R> Result<std::vector<R>> all(const Filter &filter = {})
    {
        auto rows = select(R::description().type(), filter);
        if (!rows)
            return rows.error();
        std::vector<R> values;
        values.reserve(rows->size());
        for (const Record &row : *rows)
            values.push_back(R::description().read(row));
        return values;
    }

    /// The one door: takes the write lock, runs `work`, and commits everything or nothing: nothing, too, if a statement
    /// failed and `work` did not say so. Listeners hear of it after the commit. A write inside a write is refused.
    Status write(const Actor &actor, const std::function<Status(Transaction &)> &work);

    using Listener = std::function<void(const ChangeSet &)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }
    void addSummaryKeeper(std::unique_ptr<SummaryKeeper> keeper) { m_keepers.push_back(std::move(keeper)); }
    const std::vector<std::unique_ptr<SummaryKeeper>> &summaryKeepers() const { return m_keepers; }

    void setGuard(std::unique_ptr<WriteGuard> guard) { m_guard = std::move(guard); }

    /// Facts about the database itself (practice mark, site, catalogue version). Empty if not set.
    QString info(const QString &name);

    /// Time of writing; tests set their own.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

private:
    friend class Transaction;
    explicit Store(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    std::unique_ptr<Database> m_database;
    std::vector<std::unique_ptr<SummaryKeeper>> m_keepers;
    std::unique_ptr<WriteGuard> m_guard;
    Listener m_listener;
    qint64 m_nextId = 0;
    qint64 m_idLimit = 0;
    bool m_writing = false;
};

/// What can be done inside Store::write().
class Transaction
{
public:
    /// Validates, gives an identity (unless the record brings one), version 1, and logs. Returns the id.
    Result<qint64> insert(const RecordType &type, Record record);
    /// Refuses a stale version with both values in the error's issues; unchanged rows are not written.
    Status update(const RecordType &type, const Record &record);
    /// Marks as deleted; restore() brings it back.
    Status remove(const RecordType &type, qint64 id, int version);
    Status restore(const RecordType &type, qint64 id);
    /// Many new rows at once: validated one by one, logged as one entry with their number and a digest, summaries
    /// rebuilt once at the end. For the catalogue, practice data and large imports.
    Status load(const RecordType &type, std::vector<Record> records, const QString &what);
    template <class R> Result<qint64> insert(const R &row)
    {
        return insert(R::description().type(), R::description().write(row));
    }
    template <class R> Status update(const R &row) { return update(R::description().type(), R::description().write(row)); }
    template <class R> Status load(const std::vector<R> &rows, const QString &what)
    {
        std::vector<Record> records;
        records.reserve(rows.size());
        for (const R &row : rows)
            records.push_back(R::description().write(row));
        return load(R::description().type(), std::move(records), what);
    }

    /// A person was shown in full what is masked for others: on record, without what it is.
    Status noteShown(const RecordType &type, qint64 id, const QByteArray &field);
    /// A keeper changed what the row shows without writing it: tables are to read it again.
    void touch(const RecordType &type, qint64 id) { m_changes.records[type.name].insert(id); }

    /// A row that was there before, or has been added by this write, was changed since: its version is no more the first.
    bool hasChanged(const RecordType &type) const { return m_changed.contains(type.name); }

    Status setInfo(const QString &name, const QString &value);
    Result<qint64> newId();
    Store &store() { return m_store; }
    Database &database() { return *m_store.m_database; }
    const Actor &actor() const { return m_actor; }

private:
    friend class Store;
    Transaction(Store &store, Actor actor);
    Status log(const RecordType &type, qint64 id, const char *action, int version, const QByteArray &changes);
    void note(const RecordType &type, qint64 id);
    Status prepare(const RecordType &type, Record &record);
    Status summarize(const RecordType &type, const Record *before, const Record *after);
    Status allowed(const RecordType &type, const Record *before, const Record *after);
    Status keep();
    Status finish();
    Store &m_store;
    Actor m_actor;
    ChangeSet m_changes;
    std::set<QByteArray> m_changed; ///< types of which rows were changed, not added
    qint64 m_headSequence = 0;
    QByteArray m_headHash;
    bool m_logged = false;
    bool m_reservedIds = false;
    bool m_isKeeping = false; ///< a keeper is at work
};

/// Column names of a record as stored, with the standard ones in front.
QString columnList(const RecordType &type);
/// Reads a row selected with columnList().
Record readRow(const RecordType &type, const Query &query);

} // namespace heyuan
