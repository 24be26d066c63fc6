// What the cells and headers of the one table say.
#include "core/record/entry.h"
#include "ui/record/record_table_model.h"

namespace heyuan {

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_groups ? m_groups->size() : m_window ? m_windowRows : int(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const Record *RecordTableModel::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (m_groups)
        return recordOf(m_groups->at(row));
    if (m_window)
        return m_window->row(row);
    const auto at = m_records.find(m_rows[size_t(row)]);
    return at == m_records.end() ? nullptr : &at->second;
}

std::vector<qint64> RecordTableModel::idsBetween(int first, int last) const
{
    if (m_window && !m_groups)
        return m_window->ids(first, qint64(last) - first + 1);
    std::vector<qint64> ids;
    for (int row = first; row <= last; ++row) {
        if (m_window) {
            const GroupRows::Place place = m_groups->at(row);
            if (place.head >= 0 && place.offset >= 0)
                ids.push_back(m_groupWindow->idOf(size_t(m_groups->heads()[size_t(place.head)].group), place.offset));
        } else if (const Record *record = recordAt(row)) {
            ids.push_back(record->id);
        }
    }
    return ids;
}

int RecordTableModel::rowOf(qint64 id) const
{
    if (m_groups && m_window) {
        const auto place = m_groupWindow->placeOf(id);
        return place ? m_groups->rowOf(int(place->group), place->offset) : -1;
    }
    if (m_groups) {
        for (size_t group = 0; group < m_groupIds.size(); ++group) {
            const auto at = std::find(m_groupIds[group].begin(), m_groupIds[group].end(), id);
            if (at != m_groupIds[group].end())
                return m_groups->rowOf(int(group), at - m_groupIds[group].begin());
        }
        return -1;
    }
    if (m_window)
        return int(m_window->positionOf(id));
    const auto at = std::find(m_rows.begin(), m_rows.end(), id);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int RecordTableModel::columnNamed(QByteArrayView key) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const RecordColumn &column = m_columns[i];
        if (column.key == key || m_type.fields[size_t(column.chinese)].key == key
            || m_type.fields[size_t(column.english)].key == key)
            return int(i);
    }
    return -1;
}

QString RecordTableModel::valueText(int column, const QVariant &value, const Record *of) const
{
    const Field &field = fieldAt(column);
    if (field.type == FieldType::Reference)
        return m_desk.titleOf(field.options.reference, value.toLongLong());
    if (NameWords::holds(field))
        return m_names.shown(field, value.toString(), of ? m_names.areaOf(m_type, *of) : 0);
    QString text = displayValue(field, value, screenLanguage());
    if (field.type == FieldType::Integer && field.key.contains("year"))
        text.remove(u','); // a year is no quantity
    return text;
}

std::optional<Light> RecordTableModel::lightAt(int row, int column) const
{
    const auto &choices = fieldAt(column).options.choices;
    if (choices.empty() || !lightFromKey(choices.front().key))
        return std::nullopt;
    const Record *record = recordAt(row);
    return record ? lightFromKey(m_columns[size_t(column)].value(*record, screenLanguage()).toString().toUtf8())
                  : std::nullopt;
}

const QString &RecordTableModel::cellText(int row, int column) const
{
    static const QString nothing(missingMark);
    static const QString blank(QLatin1String(""));
    const Record *record = recordAt(row);
    if (!record)
        return m_groups ? blank : nothing; // a head is painted by its own words, and a row still to be read by none
    QStringList *texts = m_texts.object(record->id);
    if (!texts) {
        texts = new QStringList(qsizetype(m_columns.size()), QString());
        m_texts.insert(record->id, texts);
    }
    QString &text = (*texts)[column];
    if (text.isNull()) {
        const QVariant &value = m_columns[size_t(column)].value(*record, screenLanguage());
        text = value.isNull() ? nothing : valueText(column, value, record);
        if (fieldAt(column).type == FieldType::LongText)
            text = text.simplified();
    }
    return text;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (const GroupRows::Head *head = headAt(index.row())) {
        const QString sum = headSum(*head, column);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return sum.isEmpty() || role == Qt::ToolTipRole ? headTitle(*head) + QStringLiteral("  ") + headCount(*head) : sum;
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return cellText(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant(isFigure(fieldAt(column)) ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        if (const Record *record = m_computed.tip ? recordAt(index.row()) : nullptr) {
            if (const QString tip = m_computed.tip(*record, fieldAt(column).key); !tip.isEmpty())
                return QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped());
        }
        const QString &text = cellText(index.row(), column);
        if (text.size() == 1 && text.front() == missingMark)
            return tr("No value was entered for “%1”.").arg(m_columns[size_t(column)].name(m_type, screenLanguage()));
        return text.size() > 12 ? QVariant(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped())) : QVariant();
    }
    case RecordIdRole: {
        const Record *record = recordAt(index.row());
        return record ? QVariant(record->id) : QVariant();
    }
    case ValueRole: {
        const Record *record = recordAt(index.row());
        return record ? m_columns[size_t(column)].value(*record, screenLanguage()) : QVariant();
    }
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_columns[size_t(section)].title(m_type, screenLanguage());
    case Qt::ToolTipRole: {
        const QString help = fieldAt(section).options.help.onScreen();
        return help.isEmpty() ? m_columns[size_t(section)].title(m_type, screenLanguage()) : help;
    }
    case Qt::TextAlignmentRole:
        return QVariant(isFigure(fieldAt(section)) ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return setOrder({});
    setOrder({fieldAt(column).key, order == Qt::DescendingOrder});
}

QString RecordTableModel::total(int column) const
{
    const RecordColumn &shown = m_columns[size_t(column)];
    // Under a head of its own each group has its sum; a large table has none for all its rows but in its groups.
    if (m_window && m_groups) {
        qint64 sum = 0;
        bool any = false;
        for (const GroupRows::Head &head : m_groups->heads()) {
            const auto value = head.level() == 0 ? headSumValue(head, column) : std::nullopt;
            sum += value.value_or(0);
            any = any || value;
        }
        return any ? valueText(column, QVariant(sum)) : QString();
    }
    if (m_window || !m_totals.contains(shown.key) || m_rows.empty())
        return {};
    qint64 sum = 0;
    bool any = false;
    for (const qint64 id : m_rows) {
        const Record &record = m_records.at(id);
        const QVariant &value = record.values[size_t(shown.chinese)];
        if (value.isNull() || (m_counts && !m_counts(record)))
            continue;
        sum += value.toLongLong();
        any = true;
    }
    return any ? valueText(column, QVariant(sum)) : QString();
}

bool RecordTableModel::hasRows() const
{
    return m_window ? m_window->count() > 0 : !m_stored.empty();
}

qint64 RecordTableModel::unfilteredCount() const { return m_window ? -1 : qint64(m_stored.size()); }

void RecordTableModel::retranslate()
{
    m_texts.clear();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (m_window && m_groups) {
        beginResetModel();
        takeGroups(m_groupWindow->groups());
        endResetModel();
    }
    if (!m_window && (!m_order.isDefault() || m_groups))
        arrange(false); // words stand in another order in another language
}

} // namespace heyuan
