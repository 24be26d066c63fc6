#pragma once

#include "ui/record/record_table_model.h"

#include <QHeaderView>
#include <QToolButton>

class QLineEdit;

namespace heyuan {

/// One field of the filter row: words, a figure with its comparison, or choices to tick.
class FilterCell : public QWidget
{
    Q_OBJECT
public:
    FilterCell(RecordTableModel &model, int column, QWidget *parent);

    std::optional<Condition> condition() const;
    /// The condition in words, for its chip and the printed filter: "Due at least 2020-01-01".
    QString words() const;
    void clear();
    void setTest(Condition::Test test);
    void setText(const QString &text);
    void retranslate();

signals:
    void changed();
    void left();        ///< the reader is done here (Enter, Down)

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTicked() const { return m_ticks; }
    std::vector<Condition::Test> tests() const;
    void buildMenu();
    void read();
    RecordTableModel &m_model;
    int m_column;
    bool m_ticks = false;               // a choice or a flag
    Condition::Test m_test;
    QToolButton *m_button;
    QLineEdit *m_edit = nullptr;
    QStringList m_ticked;
    bool m_refused = false;
};

/// The header of the one table with the filter row under it.
class FilterHeader : public QHeaderView
{
    Q_OBJECT
public:
    FilterHeader(RecordTableModel &model, QWidget *parent);

    void setFilterShown(bool shown);
    bool isFilterShown() const { return m_shown; }
    std::vector<Condition> conditions() const;
    const std::vector<FilterCell *> &cells() const { return m_cells; }
    void clearAll();
    void retranslate();
    QSize sizeHint() const override;

signals:
    void conditionsChanged();
    void left();

public slots:
    void placeCells();

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int nameHeight() const;
    std::vector<FilterCell *> m_cells;
    bool m_shown = false;
};

} // namespace heyuan
