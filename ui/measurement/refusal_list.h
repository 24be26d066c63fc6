#pragma once

#include "ui/measurement/sheet_entry.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace heyuan {

class EntryGridModel;

/// Cell by cell what was refused, with its words and the reason; it leads to the cell, and offers to give up.
class RefusalList : public QWidget
{
    Q_OBJECT
public:
    RefusalList(EntryGridModel &model, SheetEntry &entry, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

signals:
    void cellAsked(const heyuan::CellKey &key);

private:
    EntryGridModel &m_model;
    SheetEntry &m_entry;
    QLabel *m_head;
    QPushButton *m_undo;
    QPushButton *m_drop;
    QTreeWidget *m_list;
    std::vector<CellKey> m_keys;
};

} // namespace heyuan
