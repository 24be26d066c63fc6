#pragma once

#include "ui/shell/desk.h"

#include <QTreeWidget>

class QLineEdit;

namespace heyuan {

/// Province, city, county or zone, town, village as a tree, with a search by characters and pinyin initials.
class AreaTree : public QWidget
{
    Q_OBJECT
public:
    AreaTree(Desk &desk, QWidget *parent = nullptr);
    void reload();
    void retranslate();
    void select(qint64 id);
    qint64 currentId() const;
    QLineEdit &search() const { return *m_search; }
    QTreeWidget &tree() const { return *m_tree; }

signals:
    void currentChanged(qint64 id);

private:
    void filter(const QString &typed);
    Desk &m_desk;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QHash<qint64, QTreeWidgetItem *> m_items;
};

} // namespace heyuan
