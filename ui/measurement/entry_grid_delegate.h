#pragma once

#include <QStyledItemDelegate>

namespace heyuan {

class EntryGridModel;
class EntryGridView;

/// Draws a cell with its state, and opens the line in which it is edited.
class EntryGridDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    EntryGridDelegate(const EntryGridModel &model, EntryGridView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    bool takeKey(QWidget *editor, const QKeyEvent &event);
    const EntryGridModel &m_model;
    EntryGridView &m_view;
};

} // namespace heyuan
