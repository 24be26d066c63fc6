#pragma once

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace heyuan {

/// Charts and lists of a dashboard in two columns, or in one where the window is narrow; scrolled as a whole. The columns
/// are filled from the top, each for itself, so that a tall part leaves no hole beside it.
class ChartGrid : public QScrollArea
{
    Q_OBJECT
public:
    enum class Column { Left, Right, Both }; ///< parts over both stand below the columns

    explicit ChartGrid(QWidget *parent = nullptr);
    void add(QWidget *part, Column column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_all;
    QBoxLayout *m_columns;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace heyuan
