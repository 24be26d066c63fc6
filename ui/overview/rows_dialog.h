#pragma once

#include "ui/shell/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace heyuan {

/// The measurements behind a figure: exactly those that make it, with their sum. Enter or a double click opens one in
/// the measurements.
class RowsDialog : public QDialog
{
    Q_OBJECT
public:
    RowsDialog(Desk &desk, const Origin &origin, const Text &what, QWidget *parent = nullptr);

    QTreeWidget &rows() const { return *m_rows; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void open();
    Desk &m_desk;
    Origin m_origin;
    Text m_what;
    QLabel *m_title;
    QLabel *m_sum;
    QTreeWidget *m_rows;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace heyuan
