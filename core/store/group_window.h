#pragma once

#include "core/store/background.h"
#include "core/store/group.h"
#include "core/store/window.h"

namespace heyuan {

/// A large table put together in groups. A worker with a connection of its own goes over the table once; rows are read by pages when somebody looks at them, and only the last pages are
/// kept. What was shown before stays until the new groups are there.
class GroupWindow : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageRows = 100;
    static constexpr size_t keptPages = 60;

    GroupWindow(Store &store, const RecordType &type, QObject *parent = nullptr);

    void show(const Filter &filter, const RowOrder &order, const std::vector<GroupBy> &by, const QByteArrayList &sums);
    void cancel() { m_worker.cancel(); }
    const std::vector<RowGroup> &groups() const { return m_groups; }
    bool isCollecting() const { return m_worker.isWorking(); }
    /// nullptr if the row is not known yet, or no longer there.
    const Record *row(size_t group, qint64 offset);
    /// Without reading it; 0 if there is none.
    qint64 idOf(size_t group, qint64 offset) const { return group < m_ids.size() && offset < qint64(m_ids[group].size()) ? m_ids[group][size_t(offset)] : 0; }
    struct Place { size_t group; qint64 offset; };
    std::optional<Place> placeOf(qint64 id) const;

signals:
    void grouped();                ///< the groups are there, and their rows can be read
    void failed(const heyuan::Error &error);

private:
    using PageKey = std::pair<size_t, qint64>;

    Store &m_store;
    const RecordType &m_type;
    std::vector<RowGroup> m_groups;
    std::vector<std::vector<qint64>> m_ids;                // by group
    std::map<PageKey, std::vector<Record>> m_pages;
    std::vector<PageKey> m_recent;
    Background m_worker;
};

} // namespace heyuan
