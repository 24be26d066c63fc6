#pragma once

#include "ui/measurement/sheet_entry.h"

#include <QTableView>

namespace heyuan {

class EntryGridModel;

/// The sheet on the screen. Keys do what a spreadsheet has taught everybody: typing replaces, F2 mends, Enter goes
/// down, Tab goes right, blocks are copied, pasted, filled and emptied.
class EntryGridView : public QTableView
{
    Q_OBJECT
public:
    EntryGridView(EntryGridModel &model, SheetEntry &entry, QWidget *parent = nullptr);

    void copy() const;
    void cut();
    void paste();
    void clearSelected();
    void fillDown();
    void fillRight();
    /// The rectangle around everything selected.
    QRect selectedBlock() const;
    std::vector<CellKey> selectedKeys() const;
    /// Typing began the editing: the arrows move on instead of moving inside the words.
    bool isReplacing() const { return m_replacing; }
    /// From the editor: where to go once it is closed.
    void moveOn(int rows, int columns);
    /// Takes what stands in an open editor.
    void finishEditing();
    QLineEdit *openEditor() const;
    void fitColumns();
    void keyboardSearch(const QString &) override { emit lockedTyped(currentIndex()); }

signals:
    void lockedTyped(const QModelIndex &index);
    void currentMoved(const QModelIndex &index);
    void selectionMoved();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(int rowStep, int columnStep);
    std::vector<int> columnWidths(const QFont &font) const;
    int nameWidth(const QFont &font) const;
    EntryGridModel &m_model;
    SheetEntry &m_entry;
    QObject *m_corner = nullptr;
    bool m_replacing = false;
};

/// Rows of cells as spreadsheets put them on the clipboard: tabs and line ends, quotes where a cell holds one of them.
std::vector<QStringList> readCells(const QString &clipboard);

} // namespace heyuan
