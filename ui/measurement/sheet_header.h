#pragma once

#include <QHeaderView>

namespace heyuan {

class EntryGridModel;

/// The names of rows or columns: flat, the line of the selected cell in the accent, totals in bold.
class SheetHeader : public QHeaderView
{
    Q_OBJECT
public:
    SheetHeader(Qt::Orientation orientation, const EntryGridModel &model, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const EntryGridModel &m_model;
};

} // namespace heyuan
