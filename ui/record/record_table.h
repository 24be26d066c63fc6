#pragma once

#include "core/store/bulk_edit.h"
#include "ui/record/filter_header.h"

#include <QJsonObject>
#include <QTableView>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace heyuan {

class GroupMenu;
class RecordDelegate;
class TotalsRow;
class ViewMenu;

/// Where a table keeps its columns for a person: by the table's key. Given by the window that owns the settings.
struct TableMemory {
    std::function<QByteArray(const QByteArray &key)> read;
    std::function<void(const QByteArray &key, const QByteArray &state)> write;
};

/// The view inside RecordTable: rows are selected as wholes, keys do what a spreadsheet leads one to expect.
class RecordView : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString &typed) override { emit searchTyped(typed); }
    /// Left or Right on the head of a group, or Left out of its rows: whether the key meant the groups.
    std::function<bool(Qt::Key key)> turnGroup;

signals:
    void searchTyped(const QString &text);
    void copyAsked();
    void deleteAsked();
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The one table of the desk: search, filter row, chips, totals, choosable columns, copying; over any kind of record.
class RecordTable : public QWidget
{
    Q_OBJECT
public:
    RecordTable(Desk &desk, const RecordType &type, QWidget *parent = nullptr) : RecordTable(desk, type, {}, parent) {}
    RecordTable(Desk &desk, const RecordType &type, ComputedColumns computed, QWidget *parent = nullptr);
    ~RecordTable() override;

    RecordTableModel &model() const { return *m_model; }
    RecordView &view() const { return *m_view; }
    FilterHeader &header() const { return *m_header; }
    QLineEdit &search() const { return *m_search; }

    void setFixed(const Filter &fixed);
    void setDeletedShown(bool shown);
    bool isDeletedShown() const { return m_deleted; }
    /// Columns are remembered under this key.
    void setMemory(TableMemory memory, const QByteArray &key);
    /// Columns shown until the reader chooses others (keys, in this order).
    void setFirstColumns(const QByteArrayList &keys);
    /// How rows stand until the reader chooses another order.
    void setFirstOrder(const RowOrder &order);
    /// What belongs here and the first step, for a table without rows.
    void setEmptyText(const Text &text);
    /// The page around changes and deletes the chosen rows: the menu of a right click offers it.
    void offerChanges();
    void setSearchShown(bool shown);
    void retranslate();
    void focusSearch();

    /// Views can be saved under names for this page; one of them may be what the page opens with.
    void setViews(const QString &page);
    ViewMenu &views() const { return *m_views; }
    GroupMenu &groups() const { return *m_groupMenu; }
    /// Order, filter, search, columns and groups, as a saved view keeps them.
    QJsonObject state() const;
    /// What no longer exists is left out.
    void setState(const QJsonObject &state);
    /// As the page shows the table at first.
    void reset();
    /// Narrows the rows to those with the value of the cell, or to the others.
    void filterByCell(bool isMeant);
    /// What can be done with a cell and with the chosen rows, in the menu of a right click.
    const QList<QAction *> &cellActions() const { return m_cellActions; }
    QAction *cellAction(const char *name) const;

    qint64 currentId() const;
    std::vector<qint64> selectedIds() const;
    /// The same with the versions that are shown.
    std::vector<SeenRow> selectedRows() const;
    /// More than one row is chosen; quick however many there are.
    bool hasManySelected() const;
    bool selectId(qint64 id);
    void selectIds(const std::vector<qint64> &ids);
    /// The filter in words, for prints and exports; empty without one.
    QString filterText() const;
    /// How many rows are selected (0 for fewer than two) and the sum of the column with the focus, in words.
    std::pair<qint64, QString> selectionSum() const;
    void copySelection() const;
    /// Columns in the order in which they are seen.
    std::vector<int> shownColumns() const;

signals:
    void currentChanged(qint64 id);
    void opened(qint64 id);              ///< double-click or Enter
    void selectionChanged();
    void deleteAsked();
    void changeAsked();                  ///< several rows at once
    void stateChanged();                 ///< order, filter, columns or groups
    void firstStepAsked();               ///< the link in the empty table

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateRowHeight();
    void makeCellActions();
    void updateCellActions();
    void showCellMenu(const QPoint &at);
    bool turn(Qt::Key key);
    void openCurrent();
    QJsonObject columnState() const;
    void setColumnState(const QJsonObject &state);
    void applyFilter();
    void buildChips();
    void updateWords();
    void chooseColumns(const QPoint &at);
    void remember();
    void recall();
    void fitColumns();
    void keepPlace();
    void restorePlace();

    Desk &m_desk;
    RecordTableModel *m_model;
    RecordView *m_view;
    FilterHeader *m_header;
    RecordDelegate *m_delegate;
    TotalsRow *m_totals;
    QLineEdit *m_search;
    GroupMenu *m_groupMenu;
    ViewMenu *m_views;
    QList<QAction *> m_cellActions;
    bool m_hasPageActions = false;       // the page changes and deletes many rows
    QToolButton *m_filterButton;
    QWidget *m_chips;
    QHBoxLayout *m_chipBox;
    QLabel *m_count;
    QLabel *m_empty;
    QWidget *m_top;
    Text m_emptyText;
    TableMemory m_memory;
    QByteArray m_memoryKey;
    QByteArrayList m_firstColumns;
    RowOrder m_firstOrder;
    QTimer m_filterTimer;
    QTimer m_memoryTimer;
    bool m_deleted = false;
    bool m_recalling = false;
    bool m_arranged = false;             // the reader set widths himself
    qint64 m_keptCurrent = 0;
    std::vector<qint64> m_keptSelection;
    qint64 m_keptTop = 0;
};

} // namespace heyuan
