#pragma once

#include "core/store/group_window.h"
#include "ui/record/group_rows.h"
#include "ui/record/record_columns.h"
#include "ui/shell/desk.h"
#include "ui/record/name_words.h"

#include <QAbstractTableModel>
#include <QCache>

#include <unordered_map>

namespace heyuan {

/// Columns of a table that are worked out and not stored (a light, the lead units): further fields behind those of the
/// record type, with their values appended to each row. For tables that are held whole.
struct ComputedColumns {
    std::vector<Field> fields = {};
    std::function<void(std::vector<Record> &rows)> append = {};   ///< one value a field, behind the stored ones
    QByteArrayList dependsOn = {};                                ///< further kinds of record they are worked out from
    /// What a cell of theirs says when it is pointed at; empty: nothing of its own.
    std::function<QString(const Record &row, QByteArrayView key)> tip = {};
};

/// A light as a column.
Field lightField(const char *key, Text label);

/// The rows of one kind of record, for the one table of the desk. Small tables are held whole, sorted as a Chinese
/// reader expects and found by pinyin initials; large ones are seen through a RowWindow. Follows every committed change
/// by itself, row by row where it can, so that selection and place stay.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { RecordIdRole = Qt::UserRole + 1, ValueRole };
    static constexpr QChar missingMark = QChar(0x2014);

    RecordTableModel(Desk &desk, const RecordType &type, QObject *parent = nullptr)
        : RecordTableModel(desk, type, {}, parent)
    {
    }
    RecordTableModel(Desk &desk, const RecordType &type, ComputedColumns computed, QObject *parent = nullptr);

    /// Conditions that always hold here (the facts of one area); not shown as a filter.
    void setFixed(const Filter &fixed);
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    void setOrder(const RowOrder &order);
    const RowOrder &order() const { return m_order; }
    /// Puts the rows together under heads, by one or two fields; empty: as they are. Fields that do not exist are left out.
    void setGrouping(std::vector<GroupBy> by);
    const std::vector<GroupBy> &grouping() const { return m_by; }
    /// Columns whose sum stands at the foot, and which rows count in it (all, unless said).
    void setTotals(QByteArrayList columns, std::function<bool(const Record &)> counts = {});
    void retranslate();
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    Desk &desk() const { return m_desk; }
    const RecordType &type() const { return m_type; }
    const std::vector<RecordColumn> &columns() const { return m_columns; }
    int columnNamed(QByteArrayView key) const;
    const Field &fieldAt(int column) const { return m_columns[size_t(column)].field(m_type, screenLanguage()); }
    const Record *recordAt(int row) const;  ///< nullptr for the head of a group, too
    /// The identities of the rows from `first` to `last`, without heads, and without reading a large table's rows.
    std::vector<qint64> idsBetween(int first, int last) const;
    int rowOf(qint64 id) const;          ///< -1 if it is not shown
    /// What a reader sees in a cell; kept for the rows last shown.
    const QString &cellText(int row, int column) const;
    std::optional<Light> lightAt(int row, int column) const;
    /// `of` is the row it stands in, where there is one: what a name means can depend on it.
    QString valueText(int column, const QVariant &value, const Record *of = nullptr) const;
    /// The sum at the foot of a column; empty if there is none or it is not known yet.
    QString total(int column) const;
    bool isExact() const { return !m_window || m_groups || m_window->isExact(); }
    bool isWorking() const
    {
        return m_window && (m_by.empty() ? m_window->isCollecting() : m_groupWindow && m_groupWindow->isCollecting());
    }
    /// The head of a group in this row; nullptr for a row that is none.
    const GroupRows::Head *headAt(int row) const;
    bool isGrouped() const { return m_groups != nullptr; }
    int groupCount() const;              ///< of the first level
    int rowOfHead(int row) const;        ///< the head over a row, or over a head; -1 if there is none
    QString headTitle(const GroupRows::Head &head) const;   ///< "Kind: Grant"
    QString headCount(const GroupRows::Head &head) const;   ///< "12 rows"
    QString headSum(const GroupRows::Head &head, int column) const;
    std::optional<qint64> headSumValue(const GroupRows::Head &head, int column) const;
    void setOpen(int row, bool open);
    void setAllOpen(bool open);
    /// Opens the heads over a row.
    void reveal(qint64 id);
    qint64 recordCount() const;          ///< without heads
    /// The rows of a table held whole that fit its filter, in sight or under a closed head.
    const std::vector<qint64> &recordIds() const { return m_rows; }
    bool hasRows() const;                ///< without the reader's filter
    qint64 unfilteredCount() const;      ///< -1 if it is not held

signals:
    void rowsChanged();                  ///< other rows, another count or other sums are shown
    void failed(const heyuan::Error &error);

private:
    void follow(const ChangeSet &changes);
    void followWindow(const std::set<qint64> &ids);
    void arrange(bool anew);
    bool holds(const Record &record, const Filter &asked) const;
    bool isFound(const Record &record, const QString &word) const;
    std::vector<qint64> arranged() const;
    void exchangeRows(const std::vector<qint64> &rows, const std::set<qint64> &changed);
    void startAnew(const std::vector<qint64> &rows);
    Filter whole() const;
    bool counts(const Record &record) const { return !m_counts || m_counts(record); }
    void putTogether();
    void takeGroups(const std::vector<RowGroup> &groups);
    bool stepOverHead(int level, const QVariant &a, const QVariant &b) const;
    QVariant keyOf(const Record &record, const GroupBy &by) const;
    QString keyText(const GroupBy &by, const QVariant &key) const;
    const Record *recordOf(const GroupRows::Place &place) const;
    std::vector<int> summedColumns() const;

    Desk &m_desk;
    const RecordType &m_base;
    ComputedColumns m_computed;
    RecordType m_type;                                    // the stored fields, then the computed ones
    std::vector<RecordColumn> m_columns;
    Filter m_fixed;
    Filter m_filter;
    RowOrder m_order;
    QByteArrayList m_totals;
    std::function<bool(const Record &)> m_counts;
    std::unique_ptr<RowWindow> m_window;                  // large tables
    int m_windowRows = 0;                                 // as told to the views
    std::unordered_map<qint64, Record> m_records;         // the others
    std::vector<qint64> m_stored;                         // in the type's own order
    std::vector<qint64> m_rows;                           // as shown
    std::vector<GroupBy> m_by;
    std::vector<GroupBy> m_shownBy;                       // of the heads in sight; others may be on their way
    std::unique_ptr<GroupRows> m_groups;                  // while rows stand under heads
    std::vector<std::vector<qint64>> m_groupIds;          // of a table held whole, by group
    std::unique_ptr<GroupWindow> m_groupWindow;           // of a large one, from the first grouping on
    std::vector<int> m_summed;                            // columns in the order of the groups' sums
    mutable NameWords m_names;                            // names of units in texts
    mutable QCache<qint64, QStringList> m_texts{2000};    // by identity
};

} // namespace heyuan
