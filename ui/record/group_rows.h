#pragma once

#include "core/store/group.h"

#include <QSet>

namespace heyuan {

/// How groups stand in a table: heads of one or two levels, and under each open one its rows. Knows only numbers of rows,
/// so that a million of them cost no more than their heads.
class GroupRows
{
public:
    struct Head {
        QVariantList keys;        ///< its own and those of the head over it
        qint64 rows = 0;
        QVariantList sums;
        int parent = -1;
        int group = -1;           ///< of the groups given; -1 for a head over others
        bool isOpen = false;
        QString name;
        int level() const { return int(keys.size()) - 1; }
    };
    /// A row of the table: a head, or (offset ≥ 0) a row of its group.
    struct Place { int head = -1; qint64 offset = -1; };
    using Less = std::function<bool(int level, const QVariant &a, const QVariant &b)>;

    /// Which heads are open stays as it was, by their keys.
    void set(const std::vector<RowGroup> &groups, int levels, const Less &less);
    const std::vector<Head> &heads() const { return m_heads; }
    int size() const { return m_size; }
    qint64 records() const { return m_records; }
    Place at(int row) const;
    /// -1 if it stands under a closed head.
    int rowOfHead(int head) const;
    int rowOf(int group, qint64 offset) const;
    int headOfGroup(int group) const;
    /// Rows that stand under an open head now, or would.
    int rowsUnder(int head) const;
    void setOpen(int head, bool open);
    void setAllOpen(bool open);
    /// Unless somebody opened or closed a head himself.
    void setOpenAtFirst(bool open) { m_openAtFirst = open; }

private:
    struct Segment { int first; int head; };
    bool isShown(int head) const;
    void lay();
    std::vector<Head> m_heads;       // each before those under it
    std::vector<Segment> m_segments; // heads in sight
    QSet<QString> m_turned;          // heads that do not stand as at first
    bool m_openAtFirst = false;
    int m_size = 0;
    qint64 m_records = 0;
};

} // namespace heyuan
