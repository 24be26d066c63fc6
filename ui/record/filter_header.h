#pragma once

#include "ui/record/record_table_model.h"
#include "ui/theme/head_view.h"

#include <QJsonObject>
#include <QToolButton>

class QLineEdit;

namespace heyuan {

/// One field of the filter row: words, a figure with its comparison, or choices to tick.
class FilterCell : public QWidget
{
    Q_OBJECT
public:
    FilterCell(RecordTableModel &model, int column, QWidget *parent);

    /// What is typed or ticked here.
    std::optional<Condition> condition() const;
    bool isSet() const { return !conditions().empty(); }
    /// All that must hold here: what is typed or ticked, or the values taken from cells.
    std::vector<Condition> conditions() const;
    /// Takes exactly this stored value, or leaves it out; values left out one after the other all stay out.
    void setExactly(Condition::Test test, const Condition &value);
    /// What the reader set here, for a saved view; empty: nothing.
    QJsonObject state() const;
    void setState(const QJsonObject &state);
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
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QString exactWords() const;
    std::vector<Condition::Test> tests() const;
    void buildMenu();
    void read();
    RecordTableModel &m_model;
    int m_column;
    bool m_ticks = false;               // a choice or a flag
    Condition::Test m_test;
    QToolButton *m_button = nullptr; // made when the cell is first seen or filled
    QLineEdit *m_edit = nullptr;
    QStringList m_ticked;
    std::vector<Condition> m_exact;     // instead of all else
    bool m_refused = false;
};

/// The header of the one table with the filter row under it.
class FilterHeader : public HeadView
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
    QFont headFont() const override;
    int roomOf(int section) const override;
    int nameHeight() const;
    std::vector<FilterCell *> m_cells;
    bool m_shown = false;
};

} // namespace heyuan
