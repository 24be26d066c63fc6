// Rows of the one table under heads: how the model puts them together, and what the heads say.
#include "core/base/pinyin.h"
#include "ui/record/record_table_model.h"

#include <algorithm>

namespace heyuan {

namespace {

constexpr qint64 fewRows = 200; // so many stand open at first

} // namespace

void RecordTableModel::setGrouping(std::vector<GroupBy> by)
{
    std::erase_if(by, [this](const GroupBy &one) {
        const int field = m_type.indexOf(one.field);
        const auto parts = field < 0 ? std::vector<GroupBy::Part>() : groupParts(m_type.fields[size_t(field)]);
        return std::find(parts.begin(), parts.end(), one.part) == parts.end();
    });
    if (by.size() > 2)
        by.resize(2);
    if (by == m_by)
        return;
    m_by = std::move(by);
    if (m_window)
        return reload();
    m_groups.reset(); // other heads: what was open before says nothing
    arrange(true);
}

std::vector<int> RecordTableModel::summedColumns() const
{
    std::vector<int> columns;
    for (int column = 0; column < columnCount(); ++column) {
        const RecordColumn &shown = m_columns[size_t(column)];
        const Field &field = m_type.fields[size_t(shown.chinese)];
        const bool stored = m_base.indexOf(field.key) >= 0;
        if ((m_totals.contains(shown.key) || isAdditive(field)) && isFigure(field) && (stored || !m_window))
            columns.push_back(column);
    }
    return columns;
}

QVariant RecordTableModel::keyOf(const Record &record, const GroupBy &by) const
{
    return groupKey(m_type.field(by.field), by.part, m_type.value(record, by.field));
}

// Of a large table a worker is asked, and what was shown stays until it answers; a small one is gone through.
void RecordTableModel::putTogether()
{
    m_summed = summedColumns();
    if (m_window) {
        if (!m_groupWindow) {
            m_groupWindow = std::make_unique<GroupWindow>(m_desk.store(), m_base);
            connect(m_groupWindow.get(), &GroupWindow::failed, this, &RecordTableModel::failed);
            connect(m_groupWindow.get(), &GroupWindow::grouped, this, [this] {
                if (m_by.empty())
                    return;
                beginResetModel();
                m_texts.clear();
                takeGroups(m_groupWindow->groups());
                endResetModel();
                emit rowsChanged();
            });
        }
        m_window->cancel();
        QByteArrayList sums;
        for (const int column : m_summed)
            sums << m_type.fields[size_t(m_columns[size_t(column)].chinese)].key;
        m_groupWindow->show(whole(), m_order, m_by, sums);
        return;
    }
    std::vector<TextGroups> texts(m_by.size());
    for (size_t i = 0; i < m_by.size(); ++i) {
        if (m_type.field(m_by[i].field).type != FieldType::Text)
            continue;
        QHash<QString, qint64> rows;
        for (const qint64 id : m_rows) {
            if (const QVariant key = keyOf(m_records.at(id), m_by[i]); !key.isNull())
                ++rows[key.toString()];
        }
        texts[i] = TextGroups::of(rows);
    }
    std::vector<RowGroup> groups;
    QHash<QString, size_t> places;
    m_groupIds.clear();
    for (const qint64 id : m_rows) {
        const Record &record = m_records.at(id);
        QVariantList keys;
        for (size_t i = 0; i < m_by.size(); ++i)
            keys << texts[i].keyOf(keyOf(record, m_by[i]));
        const auto known = places.constFind(groupName(keys));
        const size_t at = known == places.constEnd() ? groups.size() : *known;
        if (known == places.constEnd()) {
            places.insert(groupName(keys), at);
            groups.push_back({keys, 0, QVariantList(qsizetype(m_summed.size()))});
            m_groupIds.emplace_back();
        }
        ++groups[at].rows;
        m_groupIds[at].push_back(id);
        for (size_t i = 0; i < m_summed.size(); ++i) {
            const QVariant &value = record.values[size_t(m_columns[size_t(m_summed[i])].chinese)];
            if (!value.isNull() && counts(record))
                groups[at].sums[qsizetype(i)] = groups[at].sums[qsizetype(i)].toLongLong() + value.toLongLong();
        }
    }
    takeGroups(groups);
}

void RecordTableModel::takeGroups(const std::vector<RowGroup> &groups)
{
    const bool isNew = !m_groups;
    if (isNew)
        m_groups = std::make_unique<GroupRows>();
    m_shownBy = m_by;
    if (isNew) {
        qint64 rows = 0;
        for (const RowGroup &group : groups)
            rows += group.rows;
        m_groups->setOpenAtFirst(rows <= fewRows);
    }
    m_groups->set(groups, int(m_by.size()),
                  [this](int level, const QVariant &a, const QVariant &b) { return stepOverHead(level, a, b); });
}

// Groups stand as their column would be sorted.
bool RecordTableModel::stepOverHead(int level, const QVariant &a, const QVariant &b) const
{
    const GroupBy &by = m_shownBy[size_t(level)];
    const Field &field = m_type.field(by.field);
    const bool turned = m_order.field == by.field && m_order.descending;
    const QVariant &first = turned ? b : a;
    const QVariant &second = turned ? a : b;
    if (field.type == FieldType::Text)
        return compareText(first.toString(), second.toString()) < 0;
    if (field.type == FieldType::Reference)
        return compareText(keyText(by, first), keyText(by, second)) < 0;
    if (field.type == FieldType::Date)
        return first.toString() < second.toString();
    if (field.type == FieldType::Choice) {
        const auto place = [&](const QVariant &key) {
            const auto &choices = field.options.choices;
            return std::find_if(choices.begin(), choices.end(),
                                [&](const Choice &c) { return c.key == key.toString().toUtf8(); }) - choices.begin();
        };
        return place(first) < place(second);
    }
    return first.toLongLong() < second.toLongLong();
}

QString RecordTableModel::keyText(const GroupBy &by, const QVariant &key) const
{
    if (key.isNull())
        return tr("not entered");
    if (isOthers(key))
        return tr("others (%1)").arg(Number(key.value<OtherTexts>().values).toText(0));
    const Field &field = m_type.field(by.field);
    if (field.type == FieldType::Date || (field.type == FieldType::Period && by.part == GroupBy::Part::Year)) {
        const auto period = Period::parse(key.toString());
        return period ? period->toText(screenLanguage()) : key.toString();
    }
    return valueText(columnNamed(by.field), key);
}

const Record *RecordTableModel::recordOf(const GroupRows::Place &place) const
{
    if (place.head < 0 || place.offset < 0)
        return nullptr;
    const int group = m_groups->heads()[size_t(place.head)].group;
    if (m_window)
        return m_groupWindow->row(size_t(group), place.offset);
    const auto at = m_records.find(m_groupIds[size_t(group)][size_t(place.offset)]);
    return at == m_records.end() ? nullptr : &at->second;
}

const GroupRows::Head *RecordTableModel::headAt(int row) const
{
    if (!m_groups)
        return nullptr;
    const GroupRows::Place place = m_groups->at(row);
    return place.head >= 0 && place.offset < 0 ? &m_groups->heads()[size_t(place.head)] : nullptr;
}

int RecordTableModel::groupCount() const
{
    return !m_groups ? 0 : int(std::count_if(m_groups->heads().begin(), m_groups->heads().end(),
                                             [](const GroupRows::Head &head) { return head.level() == 0; }));
}

int RecordTableModel::rowOfHead(int row) const
{
    if (!m_groups)
        return -1;
    const GroupRows::Place place = m_groups->at(row);
    if (place.head < 0)
        return -1;
    const int head = place.offset >= 0 ? place.head : m_groups->heads()[size_t(place.head)].parent;
    return head < 0 ? -1 : m_groups->rowOfHead(head);
}

QString RecordTableModel::headTitle(const GroupRows::Head &head) const
{
    const GroupBy &by = m_shownBy[size_t(head.level())];
    const QString name = m_columns[size_t(columnNamed(by.field))].name(m_type, screenLanguage());
    return say("Record", "%1: %2").arg(name).arg(keyText(by, head.keys.back())).onScreen();
}

QString RecordTableModel::headCount(const GroupRows::Head &head) const
{
    return head.rows == 1 ? tr("1 row") : tr("%1 rows").arg(Number(head.rows).toText(0));
}

std::optional<qint64> RecordTableModel::headSumValue(const GroupRows::Head &head, int column) const
{
    const auto at = std::find(m_summed.begin(), m_summed.end(), column);
    const qsizetype place = at - m_summed.begin();
    if (at == m_summed.end() || place >= head.sums.size() || head.sums[place].isNull())
        return std::nullopt;
    return head.sums[place].toLongLong();
}

QString RecordTableModel::headSum(const GroupRows::Head &head, int column) const
{
    const auto sum = headSumValue(head, column);
    return sum ? valueText(column, QVariant(*sum)) : QString();
}

void RecordTableModel::setOpen(int row, bool open)
{
    const GroupRows::Head *head = headAt(row);
    if (!head || head->isOpen == open)
        return;
    const int number = m_groups->at(row).head;
    const int rows = m_groups->rowsUnder(number);
    if (rows == 0) {
        m_groups->setOpen(number, open);
    } else if (open) {
        beginInsertRows({}, row + 1, row + rows);
        m_groups->setOpen(number, true);
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + rows);
        m_groups->setOpen(number, false);
        endRemoveRows();
    }
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordTableModel::setAllOpen(bool open)
{
    if (!m_groups)
        return;
    beginResetModel();
    m_groups->setAllOpen(open);
    endResetModel();
    emit rowsChanged();
}

void RecordTableModel::reveal(qint64 id)
{
    if (!m_groups || rowOf(id) >= 0)
        return;
    int group = -1;
    if (m_window) {
        if (const auto place = m_groupWindow->placeOf(id))
            group = int(place->group);
    } else {
        for (size_t i = 0; i < m_groupIds.size() && group < 0; ++i) {
            if (std::find(m_groupIds[i].begin(), m_groupIds[i].end(), id) != m_groupIds[i].end())
                group = int(i);
        }
    }
    const int head = group < 0 ? -1 : m_groups->headOfGroup(group);
    if (head < 0)
        return;
    if (const int over = m_groups->heads()[size_t(head)].parent; over >= 0)
        setOpen(m_groups->rowOfHead(over), true);
    setOpen(m_groups->rowOfHead(head), true);
}

qint64 RecordTableModel::recordCount() const { return m_groups ? m_groups->records() : rowCount(); }

} // namespace heyuan
