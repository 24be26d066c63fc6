#include "core/store/group_window.h"

#include <algorithm>

namespace heyuan {

GroupWindow::GroupWindow(Store &store, const RecordType &type, QObject *parent)
    : QObject(parent), m_store(store), m_type(type), m_worker(this)
{
}

void GroupWindow::show(const Filter &filter, const RowOrder &order, const std::vector<GroupBy> &by,
                       const QByteArrayList &sums)
{
    m_worker.start([this, filter, order, by, sums, location = m_store.location()](const Background::Asker &asker) {
        const auto tell = [this, &asker](const Error &error) {
            asker.tell([this, error] {
                m_worker.end();
                emit failed(error);
            });
        };
        auto database = Database::open(location);
        if (!database)
            return tell(database.error());
        auto rows = groupRows(**database, m_type, filter, by, sums, orderOf(m_type, order), [&asker] { return asker.isWanted(); });
        if (!rows)
            return rows.error().kind == ErrorKind::Cancelled ? void() : tell(rows.error());
        asker.tell([this, rows = std::make_shared<std::remove_reference_t<decltype(*rows)>>(std::move(*rows))] {
            m_worker.end();
            m_groups = std::move(rows->groups);
            m_ids = std::move(rows->ids);
            m_pages.clear();
            m_recent.clear();
            emit grouped();
        });
    });
}

const Record *GroupWindow::row(size_t group, qint64 offset)
{
    if (group >= m_ids.size() || offset < 0 || offset >= qint64(m_ids[group].size()))
        return nullptr;
    const PageKey key{group, offset / pageRows};
    auto at = m_pages.find(key);
    if (at == m_pages.end()) {
        auto read = rowsByIds(m_store, m_type, m_ids[group], size_t(key.second) * pageRows, pageRows);
        if (!read) {
            emit failed(read.error());
            return nullptr;
        }
        at = m_pages.emplace(key, std::move(*read)).first;
        m_recent.push_back(key);
        if (m_recent.size() > keptPages) {
            m_pages.erase(m_recent.front());
            m_recent.erase(m_recent.begin());
        }
    } else if (m_recent.back() != key) {
        std::erase(m_recent, key);
        m_recent.push_back(key);
    }
    const size_t inPage = size_t(offset % pageRows);
    return inPage < at->second.size() && at->second[inPage].id ? &at->second[inPage] : nullptr;
}

std::optional<GroupWindow::Place> GroupWindow::placeOf(qint64 id) const
{
    for (size_t group = 0; group < m_ids.size(); ++group) {
        const auto at = std::find(m_ids[group].begin(), m_ids[group].end(), id);
        if (at != m_ids[group].end())
            return Place{group, at - m_ids[group].begin()};
    }
    return std::nullopt;
}

} // namespace heyuan
