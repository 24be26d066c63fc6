#include "core/store/group_window.h"

#include <QThread>

#include <algorithm>

namespace heyuan {

GroupWindow::GroupWindow(Store &store, const RecordType &type, QObject *parent)
    : QObject(parent), m_store(store), m_type(type)
{
}

GroupWindow::~GroupWindow()
{
    cancel();
    for (const auto &thread : m_threads)
        thread->wait();
}

void GroupWindow::cancel()
{
    ++m_run;
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
    m_collecting = false;
    std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished(); });
}

void GroupWindow::show(const Filter &filter, const RowOrder &order, const std::vector<GroupBy> &by,
                       const QByteArrayList &sums)
{
    m_filter = filter;
    m_order = order;
    m_by = by;
    m_sums = sums;
    m_again = 0;
    start();
}

void GroupWindow::start()
{
    cancel();
    m_collecting = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto work = [this, run = m_run, stop = m_stop, filter = m_filter, order = m_order, by = m_by, sums = m_sums,
                       location = m_store.location()] {
        const auto tell = [this, run](const Error &error) {
            QMetaObject::invokeMethod(this, [this, run, error] {
                if (run != m_run)
                    return;
                m_collecting = false;
                emit failed(error);
            });
        };
        auto database = Database::open(location);
        if (!database)
            return tell(database.error());
        auto groups = groupRows(**database, m_type, filter, by, sums);
        if (!groups)
            return tell(groups.error());
        if (*stop)
            return;
        QHash<QString, size_t> places;
        for (size_t i = 0; i < groups->size(); ++i)
            places.insert(groupName((*groups)[i].keys), i);
        Ids ids(groups->size());
        std::vector<qint64> counts;
        for (const RowGroup &group : *groups)
            counts.push_back(group.rows);
        QMetaObject::invokeMethod(this, [this, run, groups = std::move(*groups)]() mutable {
            if (run != m_run)
                return;
            m_groups = std::move(groups);
            m_ids.clear();
            m_pages.clear();
            m_recent.clear();
            emit grouped();
        });
        const Where where = whereOf(m_type, filter);
        Query q = (*database)->query(QStringLiteral("select id, %1 from %2 where %3 order by %4")
                                         .arg(groupColumns(m_type, by).join(QStringLiteral(", ")),
                                              QString::fromUtf8(m_type.name), where.sql, orderOf(m_type, order)));
        if (Status s = q.run(where.values); !s)
            return tell(s.error());
        bool fits = true;
        for (int row = 0; q.next(); ++row) {
            if (row % 1024 == 0 && *stop)
                return;
            QVariantList keys;
            for (size_t i = 0; i < by.size(); ++i)
                keys << readGroupKey(m_type, by[i], q, int(i) + 1);
            const auto place = places.constFind(groupName(keys));
            if (place == places.constEnd())
                fits = false;
            else
                ids[*place].push_back(q.integer(0));
        }
        for (size_t i = 0; i < ids.size(); ++i)
            fits = fits && qint64(ids[i].size()) == counts[i];
        QMetaObject::invokeMethod(this, [this, run, fits, ids = std::move(ids)]() mutable { idsRead(run, std::move(ids), fits); });
    };
    m_threads.emplace_back(QThread::create(work));
    m_threads.back()->start(QThread::LowPriority);
}

void GroupWindow::idsRead(int run, Ids ids, bool fits)
{
    if (run != m_run)
        return;
    // Somebody wrote between the two questions: both are asked again, but not for ever.
    if (!fits && m_again++ < 3)
        return start();
    m_collecting = false;
    m_ids = std::move(ids);
    m_pages.clear();
    m_recent.clear();
    emit collected();
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
