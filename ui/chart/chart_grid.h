#pragma once

#include <QScrollArea>

class QGridLayout;

namespace heyuan {

/// Charts and lists of a dashboard in two columns, or in one where the window is narrow; scrolled as a whole.
class ChartGrid : public QScrollArea
{
    Q_OBJECT
public:
    /// Where a part stands when there are two columns; in one column the parts follow in the order they were added.
    struct Place { int row = 0; int column = 0; int rows = 1; int columns = 1; };

    explicit ChartGrid(QWidget *parent = nullptr);
    void add(QWidget *part, Place place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    struct Part { QWidget *widget; Place place; };
    QWidget *m_body;
    QGridLayout *m_grid;
    std::vector<Part> m_parts;
    int m_columns = 0;
};

} // namespace heyuan
