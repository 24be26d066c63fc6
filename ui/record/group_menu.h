#pragma once

#include "core/store/group.h"

#include <QToolButton>

class QMenu;

namespace heyuan {

class RecordTable;

/// By what the rows of the one table stand together: chosen from a menu, with the key of each step beside it.
class GroupMenu : public QToolButton
{
    Q_OBJECT
public:
    GroupMenu(RecordTable &table, QWidget *parent);
    /// The entries for one column in the menu of its head; none if rows cannot be put together by it.
    void offerFor(int column, QMenu &menu);
    void retranslate();
    void group(const std::vector<GroupBy> &by);
    /// By the column of the current cell; the next step of a date goes from years to months.
    void groupByCurrent();
    /// Columns and parts to choose from, in words, in the order of the columns.
    std::vector<std::pair<GroupBy, QString>> offered() const;

private:
    void build();
    std::vector<std::pair<GroupBy, QString>> offeredFor(int column) const;
    RecordTable &m_table;
    QMenu *m_menu;
    QAction *m_none;
    QAction *m_open;
    QAction *m_close;
};

} // namespace heyuan
