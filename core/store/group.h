#pragma once

#include "core/store/store.h"

#include <QSet>

namespace heyuan {

/// What rows of a table are put together by: a field, or the year or month of one.
struct GroupBy {
    enum class Part { Value, Year, Month };
    QByteArray field = {};
    Part part = Part::Value;
    friend bool operator==(const GroupBy &, const GroupBy &) = default;
};

/// Rows that have the same values in the fields they are put together by.
struct RowGroup {
    QVariantList keys = {}; ///< one a GroupBy; null: nothing was entered
    qint64 rows = 0;
    QVariantList sums = {}; ///< one a summed field, as stored; null: no row has a value
};

/// The key of all values of a free text that have no group of their own.
struct OtherTexts {
    qint64 values = 0; ///< how many different ones
    friend bool operator==(const OtherTexts &, const OtherTexts &) = default;
};
inline bool isOthers(const QVariant &key) { return key.metaType() == QMetaType::fromType<OtherTexts>(); }

/// Which values of a free text stand as groups of their own: those with most rows, at most as many as
/// resources/group_rule.json says.
class TextGroups
{
public:
    static qint64 most();
    TextGroups() = default;
    /// Of the values with most rows, and how many different values there are in all.
    TextGroups(QSet<QString> shown, qint64 values) : m_shown(std::move(shown)), m_others(values - m_shown.size()) {}
    static TextGroups of(const QHash<QString, qint64> &rowsByValue);
    QVariant keyOf(const QVariant &key) const;

private:
    QSet<QString> m_shown;
    qint64 m_others = 0;
};

/// In which ways rows can be put together by a field; empty: in none.
std::vector<GroupBy::Part> groupParts(const Field &field);
/// Whether its figures may be added up over rows: money, and figures that bring one unit of their own. A figure whose
/// unit depends on the row (a measurement's is its indicator's) is added up only where the indicator says how.
bool isAdditive(const Field &field);
/// The group of a row, by its value in the field.
QVariant groupKey(const Field &field, GroupBy::Part part, const QVariant &value);
/// Keys as one text, for finding a group again.
QString groupName(const QVariantList &keys);
QString partKey(GroupBy::Part part); ///< "value", "year", "month"
std::optional<GroupBy::Part> partFromKey(const QString &key);

/// The expression of each group in SQL.
QStringList groupColumns(const RecordType &type, const std::vector<GroupBy> &by);
/// A key as read from a column of groupColumns().
QVariant readGroupKey(const RecordType &type, const GroupBy &by, const Query &query, int column);
/// All groups of a filter with count and sums, and the identities of their rows, in one pass over the table; the rows in
/// the order asked for, the groups in none. Fields that do not exist are left out. A pass is three times as fast as
/// letting SQLite group, which sorts all rows; `isWanted` is asked now and then whether to go on.
struct GroupedRows {
    std::vector<RowGroup> groups = {};
    std::vector<std::vector<qint64>> ids = {};   ///< by group
};
Result<GroupedRows> groupRows(Database &database, const RecordType &type, const Filter &filter,
                              const std::vector<GroupBy> &by, const QByteArrayList &sums, const QString &order = QStringLiteral("id"),
                              const std::function<bool()> &isWanted = {});

} // namespace heyuan
