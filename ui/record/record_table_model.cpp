#include "ui/record/record_table_model.h"

#include "core/base/pinyin.h"
#include "core/record/entry.h"

#include <unordered_set>

namespace heyuan {

Field lightField(const char *key, Text label)
{
    FieldOptions options;
    for (const Light light : allLights)
        options.choices.push_back({lightKey(light), lightName(light)});
    return {key, std::move(label), FieldType::Choice, std::move(options)};
}

RecordTableModel::RecordTableModel(Desk &desk, const RecordType &type, ComputedColumns computed, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_base(type), m_computed(std::move(computed)), m_type(type), m_names(desk)
{
    m_type.fields.insert(m_type.fields.end(), m_computed.fields.begin(), m_computed.fields.end());
    m_columns = columnsOf(m_type);
    if (type.isLarge) {
        m_window = std::make_unique<RowWindow>(desk.store(), type);
        connect(m_window.get(), &RowWindow::shown, this, [this] {
            if (!m_by.empty())
                return;
            beginResetModel();
            m_groups.reset();
            m_texts.clear();
            m_windowRows = int(m_window->count());
            endResetModel();
            emit rowsChanged();
        });
        connect(m_window.get(), &RowWindow::counted, this, [this] {
            if (!m_by.empty())
                return;
            const int known = m_windowRows;
            const int now = int(m_window->count());
            m_texts.clear();
            if (now > known) {
                beginInsertRows({}, known, now - 1);
                m_windowRows = now;
                endInsertRows();
            } else if (now < known) {
                beginResetModel();
                m_windowRows = now;
                endResetModel();
            }
            emit rowsChanged();
        });
        connect(m_window.get(), &RowWindow::failed, this, &RecordTableModel::failed);
    }
    connect(&desk, &Desk::recordsChanged, this, &RecordTableModel::follow);
    for (const RecordColumn &column : m_columns) {
        if (column.field(m_type, Language::Chinese).type == FieldType::Money)
            m_totals << column.key;
    }
}

Filter RecordTableModel::whole() const
{
    Filter all = m_fixed;
    all.conditions.insert(all.conditions.end(), m_filter.conditions.begin(), m_filter.conditions.end());
    all.search = m_filter.search;
    all.deleted = m_filter.deleted;
    return all;
}

void RecordTableModel::setFixed(const Filter &fixed)
{
    m_fixed = fixed;
    reload();
}

void RecordTableModel::setFilter(const Filter &filter)
{
    const bool other = filter.deleted != m_filter.deleted;
    m_filter = filter;
    if (m_window || other)
        reload();
    else
        arrange(false);
}

void RecordTableModel::setOrder(const RowOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (m_window)
        reload();
    else
        arrange(false);
}

void RecordTableModel::setTotals(QByteArrayList columns, std::function<bool(const Record &)> counts)
{
    m_totals = std::move(columns);
    m_counts = std::move(counts);
    emit rowsChanged();
}

void RecordTableModel::reload()
{
    if (m_window) {
        if (m_groupWindow)
            m_groupWindow->cancel();
        if (m_by.empty())
            m_window->show(whole(), m_order);
        else
            putTogether();
        emit rowsChanged(); // the former rows stay meanwhile, but work is under way
        return;
    }
    Filter stored = m_fixed;
    stored.deleted = m_filter.deleted;
    auto rows = m_desk.store().select(m_base, stored);
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    if (m_computed.append)
        m_computed.append(*rows);
    std::set<qint64> changed;
    std::vector<qint64> ids;
    ids.reserve(rows->size());
    for (Record &row : *rows) {
        const auto known = m_records.find(row.id);
        if (known != m_records.end()
            && (known->second.version != row.version || (m_computed.append && known->second.values != row.values)))
            changed.insert(row.id);
        ids.push_back(row.id);
        m_records.insert_or_assign(row.id, std::move(row));
    }
    m_stored = std::move(ids);
    for (const qint64 id : changed)
        m_texts.remove(id);
    exchangeRows(arranged(), changed);
    const std::unordered_set<qint64> kept(m_stored.begin(), m_stored.end());
    std::erase_if(m_records, [&](const auto &entry) { return !kept.contains(entry.first); });
}

/// The cell shows a text in words other than those it is kept with: a name, or one of the words offered.
static bool hasOtherWords(const Field &field)
{
    return NameWords::holds(field) || (field.type == FieldType::Text && !field.options.choices.empty());
}

bool RecordTableModel::isFound(const Record &record, const QString &word) const
{
    for (size_t c = 0; c < m_columns.size(); ++c) {
        const RecordColumn &column = m_columns[c];
        const Field &field = m_type.fields[size_t(column.chinese)];
        if (field.type == FieldType::Flag)
            continue;
        if (isWords(field)) {
            if (hasOtherWords(field) && found(word, valueText(int(c), record.values[size_t(column.chinese)], &record)))
                return true;
            if (found(word, record.values[size_t(column.chinese)].toString())
                || (column.isPair() && found(word, record.values[size_t(column.english)].toString())))
                return true;
        } else if (const QVariant &value = record.values[size_t(column.chinese)]; !value.isNull()) {
            if (found(word, valueText(int(c), value)))
                return true;
        }
    }
    return false;
}

bool RecordTableModel::holds(const Record &record, const Filter &asked) const
{
    if (record.deleted != asked.deleted)
        return false;
    for (const Condition &condition : asked.conditions) {
        Filter one;
        one.deleted = asked.deleted;
        one.conditions.push_back(condition);
        const int field = m_type.indexOf(condition.field);
        const bool isDenied = condition.test == Condition::Test::IsNot;
        const bool isKept = matches(m_type, one, record);
        const int column = columnNamed(condition.field);
        if (field >= 0 && column >= 0 && hasOtherWords(m_type.fields[size_t(field)]) && !record.values[size_t(field)].isNull()) {
            // Found is what the cell shows as well as what is kept; what is not to be there is neither.
            Record shown = record;
            shown.values[size_t(field)] = valueText(column, record.values[size_t(field)], &record);
            const bool isShown = matches(m_type, one, shown);
            if (isDenied ? isKept && isShown : isKept || isShown)
                continue;
            return false;
        }
        if (isKept)
            continue;
        // Words that were given in one language only are found from the other, since that is what the cell shows.
        const auto pair = std::find_if(m_columns.begin(), m_columns.end(), [field](const RecordColumn &c) {
            return c.isPair() && (c.chinese == field || c.english == field);
        });
        if (pair == m_columns.end() || condition.test == Condition::Test::IsNot
            || condition.test == Condition::Test::Empty)
            return false;
        one.conditions.front().field =
            m_type.fields[size_t(pair->chinese == field ? pair->english : pair->chinese)].key;
        if (!matches(m_type, one, record))
            return false;
    }
    const QStringList words = asked.search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return isFound(record, word); });
}

std::vector<qint64> RecordTableModel::arranged() const
{
    std::vector<qint64> rows;
    for (const qint64 id : m_stored) {
        if (holds(m_records.at(id), m_filter))
            rows.push_back(id);
    }
    const int column = m_order.isDefault() ? -1 : columnNamed(m_order.field);
    if (column < 0)
        return rows;
    struct Key { qint64 id; QVariant value; QString text; };
    const Field &field = fieldAt(column);
    const bool byText = isWords(field) || field.type == FieldType::Reference;
    std::vector<Key> keys;
    for (const qint64 id : rows) {
        const QVariant &value = m_columns[size_t(column)].value(m_records.at(id), screenLanguage());
        keys.push_back({id, value, byText && !value.isNull() ? valueText(column, value, &m_records.at(id)) : QString()});
    }
    const auto choiceAt = [&](const QVariant &value) {
        const auto &choices = field.options.choices;
        return std::find_if(choices.begin(), choices.end(),
                            [&](const Choice &c) { return c.key == value.toString().toUtf8(); })
               - choices.begin();
    };
    // What is missing stands at the end in either direction.
    std::stable_sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        if (a.value.isNull() || b.value.isNull())
            return !a.value.isNull() && b.value.isNull();
        const Key &first = m_order.descending ? b : a;
        const Key &second = m_order.descending ? a : b;
        if (byText)
            return compareText(first.text, second.text) < 0;
        if (field.type == FieldType::Date)
            return first.value.toDate() < second.value.toDate();
        if (field.type == FieldType::Choice) // in the order in which they are offered
            return choiceAt(first.value) < choiceAt(second.value);
        return first.value.toLongLong() < second.value.toLongLong();
    });
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const Key &key) { return key.id; });
    return rows;
}

void RecordTableModel::arrange(bool anew)
{
    if (anew)
        startAnew(arranged());
    else
        exchangeRows(arranged(), {});
}

void RecordTableModel::startAnew(const std::vector<qint64> &rows)
{
    beginResetModel();
    m_rows = rows;
    if (m_by.empty())
        m_groups.reset();
    else
        putTogether();
    endResetModel();
    emit rowsChanged();
}

void RecordTableModel::exchangeRows(const std::vector<qint64> &rows, const std::set<qint64> &changed)
{
    constexpr size_t few = 64; // beyond this many steps starting anew is cheaper than telling each
    const std::unordered_set<qint64> now(rows.begin(), rows.end());
    const std::unordered_set<qint64> before(m_rows.begin(), m_rows.end());
    const auto differing = [](const auto &list, const auto &set) {
        return size_t(std::count_if(list.begin(), list.end(), [&](qint64 id) { return !set.contains(id); }));
    };
    if (!m_by.empty() || m_groups || differing(rows, before) + differing(m_rows, now) > few || m_rows.empty())
        return startAnew(rows);
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (now.contains(m_rows[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !now.contains(m_rows[size_t(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    std::vector<qint64> kept;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), [&](qint64 id) { return before.contains(id); });
    if (kept != m_rows) {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::unordered_map<qint64, int> place;
        for (size_t i = 0; i < kept.size(); ++i)
            place.emplace(kept[i], int(i));
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to << this->index(place.at(m_rows[size_t(index.row())]), index.column());
        m_rows = kept;
        changePersistentIndexList(from, to);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows[i] == rows[i])
            continue;
        size_t end = i;
        while (end < rows.size() && !before.contains(rows[end]))
            ++end;
        beginInsertRows({}, int(i), int(end) - 1);
        m_rows.insert(m_rows.begin() + qsizetype(i), rows.begin() + qsizetype(i), rows.begin() + qsizetype(end));
        endInsertRows();
        i = end - 1;
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (changed.contains(m_rows[i]))
            emit dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
    }
    emit rowsChanged();
}

void RecordTableModel::follow(const ChangeSet &changes)
{
    const bool names = std::any_of(m_type.fields.begin(), m_type.fields.end(), [&](const Field &field) {
        return (field.type == FieldType::Reference && field.options.reference != m_type.name && changes.touches(field.options.reference))
               || (NameWords::holds(field) && (changes.touches("unit") || changes.touches("project")));
    });
    if (names) {
        m_names.forget();
        m_texts.clear();
        if (m_groups)
            return reload(); // heads are named by them
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    const bool worked = std::any_of(m_computed.dependsOn.begin(), m_computed.dependsOn.end(),
                                    [&](const QByteArray &type) { return changes.touches(type); });
    if (worked)
        return reload();
    if (!changes.touches(m_type.name))
        return;
    const auto ids = changes.records.find(m_type.name);
    if (m_window && m_by.empty() && ids != changes.records.end() && !changes.reloaded.contains(m_type.name))
        return followWindow(ids->second);
    m_texts.clear();
    reload();
}

void RecordTableModel::followWindow(const std::set<qint64> &ids)
{
    using Kind = RowWindow::Step::Kind;
    const RowWindow::Step step = m_window->stepFor(ids);
    const int at = int(step.position);
    for (const qint64 id : ids)
        m_texts.remove(id);
    switch (step.kind) {
    case Kind::None: return;
    case Kind::Anew: reload(); return;
    case Kind::Changed:
        m_window->take(step);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
        break;
    case Kind::Inserted:
        beginInsertRows({}, at, at);
        m_window->take(step);
        ++m_windowRows;
        endInsertRows();
        break;
    case Kind::Removed:
        beginRemoveRows({}, at, at);
        m_window->take(step);
        --m_windowRows;
        endRemoveRows();
        break;
    }
    emit rowsChanged();
}

} // namespace heyuan
