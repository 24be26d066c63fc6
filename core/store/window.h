#pragma once

#include "core/store/background.h"

#include <map>
#include <unordered_map>

namespace heyuan {

/// How rows stand: by a field, or (no field) as they were entered, the newest first.
struct RowOrder {
    QByteArray field = {};
    bool descending = true;
    bool isDefault() const { return field.isEmpty(); }
    friend bool operator==(const RowOrder &, const RowOrder &) = default;
};

/// The order in SQL, references by what they name.
QString orderOf(const RecordType &type, const RowOrder &order);
/// Rows of these identities, at most `most` from `first` on, in their order; one that is gone is a record without identity.
Result<std::vector<Record>> rowsByIds(Store &store, const RecordType &type, const std::vector<qint64> &ids, size_t first,
                                      size_t most);

/// A large table seen through a window: rows are read by pages of 200 around what is looked at, and the last 50 pages
/// are kept, so that memory does not grow with the table. In the order of entry a position is found by the counts of
/// row_block, whatever the length of the table. In any other order, and under a filter, a worker with a connection of
/// its own reads the first page and then the identities of all rows; until they are there the count is not exact and
/// what was shown before stays.
class RowWindow : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageRows = 200;
    static constexpr int keptPages = 50;

    RowWindow(Store &store, const RecordType &type, QObject *parent = nullptr);

    /// Shows other rows. In the order of entry without a filter they are there on return, else shown() tells.
    void show(const Filter &filter, const RowOrder &order);
    /// Reads everything anew, after changes that cannot be followed row by row.
    void reload() { show(m_filter, m_order); }
    void cancel() { m_worker.cancel(); }

    qint64 count() const { return m_count; }
    bool isExact() const { return m_exact; }
    bool isCollecting() const { return m_worker.isWorking(); }
    /// nullptr if there is no such row (any more), or it cannot be read.
    const Record *row(qint64 position);
    /// The identities of rows as they stand, without reading the rows.
    std::vector<qint64> ids(qint64 first, qint64 rows);
    /// -1 if the row is not shown.
    qint64 positionOf(qint64 id);
    int pagesHeld() const { return int(m_pages.size()); }

    /// What a committed change of some rows does to the rows shown, for views that follow it without starting anew.
    struct Step {
        enum class Kind { None, Changed, Inserted, Removed, Anew };
        Kind kind = Kind::None;
        qint64 position = 0;
    };
    /// To be followed by take() at the moment the view may see it; Anew by reload() instead.
    Step stepFor(const std::set<qint64> &ids);
    void take(const Step &step);

signals:
    void shown();                 ///< the rows of the last show() have taken the place of the former
    void counted();               ///< the count is exact now
    void failed(const heyuan::Error &error);

private:
    struct Block { qint64 number; qint64 first; qint64 rows; };   // first: position of its first row
    using Page = std::vector<Record>;

    static std::vector<Block> blocksOf(Store &store, const RecordType &type, Status &status);
    Page readPage(qint64 number);
    Page readByBlocks(qint64 first);
    Page readByIds(qint64 first);
    bool isPlain() const;
    void collect();
    void firstPageRead(Page page);
    void idsRead(std::vector<qint64> ids);

    Store &m_store;
    const RecordType &m_type;
    Filter m_filter;              // as asked for; a worker may still be under way
    RowOrder m_order;
    bool m_byBlocks = true;       // how the rows shown now are found
    std::vector<Block> m_blocks;
    std::vector<Block> m_nextBlocks;
    std::vector<qint64> m_ids;
    qint64 m_count = 0;
    bool m_exact = true;
    std::map<qint64, Page> m_pages;
    std::vector<qint64> m_recent; // page numbers, the last used at the end
    Background m_worker;
};

} // namespace heyuan
