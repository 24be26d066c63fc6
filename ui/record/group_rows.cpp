#include "ui/record/group_rows.h"

#include <numeric>

namespace heyuan {

namespace {

// Nothing entered stays nothing: it is no nought.
void add(QVariantList &sums, const QVariantList &more)
{
    sums.resize(more.size());
    for (qsizetype i = 0; i < more.size(); ++i) {
        if (!more[i].isNull())
            sums[i] = sums[i].toLongLong() + more[i].toLongLong();
    }
}

} // namespace

void GroupRows::set(const std::vector<RowGroup> &groups, int levels, const Less &less)
{
    std::vector<int> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        for (int level = 0; level < levels; ++level) {
            const QVariant &first = groups[size_t(a)].keys[level];
            const QVariant &second = groups[size_t(b)].keys[level];
            if (first == second)
                continue;
            // What was not entered stands at the end, and before it what has no head of its own.
            const auto rank = [](const QVariant &key) { return key.isNull() ? 2 : isOthers(key) ? 1 : 0; };
            if (rank(first) > 0 || rank(second) > 0)
                return rank(first) < rank(second);
            if (less(level, first, second))
                return true;
            if (less(level, second, first))
                return false;
        }
        return false;
    });
    m_heads.clear();
    m_records = 0;
    int over = -1;
    for (const int at : order) {
        const RowGroup &group = groups[size_t(at)];
        m_records += group.rows;
        if (levels > 1) {
            if (over < 0 || m_heads[size_t(over)].keys.front() != group.keys.front()) {
                over = int(m_heads.size());
                Head head;
                head.keys = group.keys.mid(0, 1);
                m_heads.push_back(std::move(head));
            }
            m_heads[size_t(over)].rows += group.rows;
            add(m_heads[size_t(over)].sums, group.sums);
        }
        Head head;
        head.keys = group.keys;
        head.rows = group.rows;
        head.sums = group.sums;
        head.parent = over;
        head.group = at;
        m_heads.push_back(std::move(head));
    }
    for (Head &head : m_heads) {
        head.name = groupName(head.keys);
        head.isOpen = m_openAtFirst != m_turned.contains(head.name);
    }
    lay();
}

bool GroupRows::isShown(int head) const
{
    const int parent = m_heads[size_t(head)].parent;
    return parent < 0 || m_heads[size_t(parent)].isOpen;
}

void GroupRows::lay()
{
    m_segments.clear();
    qint64 next = 0;
    for (int head = 0; head < int(m_heads.size()); ++head) {
        if (!isShown(head))
            continue;
        m_segments.push_back({int(next), head});
        const Head &one = m_heads[size_t(head)];
        next += 1 + (one.isOpen && one.group >= 0 ? one.rows : 0);
    }
    m_size = int(next);
}

GroupRows::Place GroupRows::at(int row) const
{
    if (row < 0 || row >= m_size)
        return {};
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), row,
                                        [](int r, const Segment &s) { return r < s.first; });
    const Segment &segment = *std::prev(after);
    return {segment.head, qint64(row) - segment.first - 1};
}

int GroupRows::rowOfHead(int head) const
{
    const auto at = std::lower_bound(m_segments.begin(), m_segments.end(), head,
                                     [](const Segment &s, int h) { return s.head < h; });
    return at != m_segments.end() && at->head == head ? at->first : -1;
}

int GroupRows::headOfGroup(int group) const
{
    const auto at = std::find_if(m_heads.begin(), m_heads.end(), [group](const Head &h) { return h.group == group; });
    return at == m_heads.end() ? -1 : int(at - m_heads.begin());
}

int GroupRows::rowOf(int group, qint64 offset) const
{
    const int head = headOfGroup(group);
    const int row = head < 0 || !m_heads[size_t(head)].isOpen ? -1 : rowOfHead(head);
    return row < 0 ? -1 : row + 1 + int(offset);
}

int GroupRows::rowsUnder(int head) const
{
    const Head &one = m_heads[size_t(head)];
    if (one.group >= 0)
        return int(one.rows);
    qint64 rows = 0;
    for (size_t under = size_t(head) + 1; under < m_heads.size() && m_heads[under].parent == head; ++under)
        rows += 1 + (m_heads[under].isOpen ? m_heads[under].rows : 0);
    return int(rows);
}

void GroupRows::setOpen(int head, bool open)
{
    Head &one = m_heads[size_t(head)];
    one.isOpen = open;
    if (open == m_openAtFirst)
        m_turned.remove(one.name);
    else
        m_turned.insert(one.name);
    lay();
}

void GroupRows::setAllOpen(bool open)
{
    m_openAtFirst = open;
    m_turned.clear();
    for (Head &head : m_heads)
        head.isOpen = open;
    lay();
}

} // namespace heyuan
