#pragma once

#include <QWidget>

class QTableView;

namespace heyuan {

class RecordTableModel;

/// The sums at the foot of a table, each under its column.
class TotalsRow : public QWidget
{
    Q_OBJECT
public:
    TotalsRow(const RecordTableModel &model, QTableView &view, QWidget *parent);
    void refresh();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const RecordTableModel &m_model;
    QTableView &m_view;
    QStringList m_sums;
};

} // namespace heyuan
