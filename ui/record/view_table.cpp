// How the one table stands as a whole (saved views), what a cell narrows it to, and what the chosen rows come to.
#include "ui/record/group_menu.h"
#include "ui/record/record_table.h"
#include "ui/record/view_menu.h"

#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>

namespace heyuan {

namespace {

constexpr qint64 mostSummed = 20000; // beyond it a sum would hold up the keystroke

/// The mean of whole counts, with the decimals that a reader can use.
QString meanText(const RecordTableModel &model, int column, qint64 sum, qint64 values)
{
    if (model.fieldAt(column).type != FieldType::Integer)
        return model.valueText(column, QVariant(sum / values + (sum % values * 2) / values));
    return Number::fromRaw(sum / values * Number::scale + sum % values * Number::scale / values).toText(2);
}

} // namespace

void RecordTable::setViews(const QString &page) { m_views->setPage(page); }

void RecordTable::setFirstOrder(const RowOrder &order)
{
    m_firstOrder = order;
    m_model->setOrder(order);
}

QJsonObject RecordTable::state() const
{
    QJsonObject state = columnState();
    QJsonArray filter;
    for (const FilterCell *cell : m_header->cells()) {
        if (const QJsonObject one = cell->state(); !one.isEmpty())
            filter << one;
    }
    state[QStringLiteral("filter")] = filter;
    state[QStringLiteral("filterShown")] = m_header->isFilterShown();
    state[QStringLiteral("search")] = m_search->text().trimmed();
    return state;
}

void RecordTable::setState(const QJsonObject &state)
{
    setColumnState(state);
    {
        const QSignalBlocker header(m_header);
        const QSignalBlocker search(m_search);
        const QSignalBlocker button(m_filterButton);
        m_filterButton->setChecked(state[QStringLiteral("filterShown")].toBool());
        m_header->setFilterShown(m_filterButton->isChecked());
        m_header->clearAll();
        for (const QJsonValue &value : state[QStringLiteral("filter")].toArray()) {
            const int column = m_model->columnNamed(value.toObject()[QStringLiteral("key")].toString().toUtf8());
            if (column >= 0)
                m_header->cells()[size_t(column)]->setState(value.toObject());
        }
        m_search->setText(state[QStringLiteral("search")].toString());
    }
    applyFilter();
}

void RecordTable::reset() { setState({}); }

void RecordTable::offerChanges()
{
    m_hasPageActions = true;
    updateCellActions();
}

QAction *RecordTable::cellAction(const char *name) const
{
    const auto at = std::find_if(m_cellActions.begin(), m_cellActions.end(),
                                 [name](const QAction *action) { return action->objectName() == QLatin1String(name); });
    return at == m_cellActions.end() ? nullptr : *at;
}

void RecordTable::makeCellActions()
{
    const auto add = [this](const char *name, const QKeySequence &keys, auto &&run) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        m_view->addAction(action);
        m_cellActions << action;
    };
    add("onlyValue", Qt::ALT | Qt::Key_Equal, [this] { filterByCell(true); });
    add("notValue", Qt::ALT | Qt::Key_Minus, [this] { filterByCell(false); });
    add("showAll", Qt::ALT | Qt::Key_Backspace, [this] {
        m_search->clear();
        m_header->clearAll();
        applyFilter();
    });
    add("groupByColumn", Qt::CTRL | Qt::Key_G, [this] { m_groupMenu->groupByCurrent(); });
    // These two keys are the view's own; the menu only says them.
    add("copyRows", {}, [this] { copySelection(); });
    add("changeRows", Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { emit changeAsked(); });
    add("deleteRows", {}, [this] { emit deleteAsked(); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordTable::showCellMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::updateCellActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordTable::updateCellActions);
}

void RecordTable::updateCellActions()
{
    if (m_cellActions.isEmpty())
        return;
    const QModelIndex at = m_view->currentIndex();
    const bool onRow = at.isValid() && !m_model->headAt(at.row());
    QString value;
    if (onRow && !at.data(RecordTableModel::ValueRole).isNull())
        value = m_view->fontMetrics().elidedText(m_model->cellText(at.row(), at.column()), Qt::ElideRight, 200);
    value.replace(u'&', QStringLiteral("&&"));
    const auto set = [this](const char *name, const QString &words, bool enabled) {
        cellAction(name)->setText(words);
        cellAction(name)->setEnabled(enabled);
    };
    const bool selected = m_view->selectionModel()->hasSelection();
    set("onlyValue", value.isEmpty() ? tr("Only rows without a value here") : tr("Only “%1”").arg(value), onRow);
    set("notValue", value.isEmpty() ? tr("Only rows with a value here") : tr("Not “%1”").arg(value), onRow);
    set("showAll", tr("Show all rows"), true);
    set("groupByColumn", tr("Group by this column"), at.isValid());
    set("copyRows", tr("Copy") + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), selected);
    set("changeRows", tr("Change the chosen rows …"), selected && m_hasPageActions && !m_deleted);
    set("deleteRows", tr("Delete") + u'\t' + QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText),
        selected && m_hasPageActions && !m_deleted);
}

void RecordTable::showCellMenu(const QPoint &at)
{
    updateCellActions();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("cellMenu"));
    for (const char *name : {"onlyValue", "notValue", "showAll"})
        menu.addAction(cellAction(name));
    menu.addSeparator();
    menu.addAction(cellAction("groupByColumn"));
    menu.addSeparator();
    menu.addAction(cellAction("copyRows"));
    if (m_hasPageActions) {
        menu.addAction(cellAction("changeRows"));
        menu.addAction(cellAction("deleteRows"));
    }
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void RecordTable::filterByCell(bool isMeant)
{
    using Test = Condition::Test;
    const QModelIndex at = m_view->currentIndex();
    const Record *record = at.isValid() ? m_model->recordAt(at.row()) : nullptr;
    if (!record)
        return;
    FilterCell *cell = m_header->cells()[size_t(at.column())];
    const RecordColumn &column = m_model->columns()[size_t(at.column())];
    const QVariant value = column.value(*record, screenLanguage());
    if (value.isNull()) {
        cell->clear();
        cell->setTest(isMeant ? Test::Empty : Test::NotEmpty);
        m_view->setFocus();
    } else {
        // Of words in two languages the cell shows those there are.
        const int own = column.fieldFor(screenLanguage());
        const int field = record->values[size_t(own)].isNull() && column.isPair() ? column.chinese + column.english - own : own;
        cell->setExactly(isMeant ? Test::Is : Test::IsNot, {m_model->type().fields[size_t(field)].key, Test::Is, value});
    }
    applyFilter();
}

bool RecordTable::turn(Qt::Key key)
{
    const QModelIndex at = m_view->currentIndex();
    if (!m_model->isGrouped() || !at.isValid())
        return false;
    const auto go = [&](int row) {
        const QModelIndex target = m_model->index(row, at.column());
        m_view->setCurrentIndex(target);
        m_view->scrollTo(target);
    };
    if (const GroupRows::Head *head = m_model->headAt(at.row())) {
        const bool open = key == Qt::Key_Right;
        if (head->isOpen != open)
            m_model->setOpen(at.row(), open);
        else if (open && at.row() + 1 < m_model->rowCount())
            go(at.row() + 1);
        else if (const int over = m_model->rowOfHead(at.row()); !open && over >= 0)
            go(over);
        return true;
    }
    // Inside the rows the keys go through the columns, as everywhere; out of the first one they lead to the head.
    const auto columns = shownColumns();
    if (key == Qt::Key_Left && !columns.empty() && at.column() == columns.front()) {
        if (const int over = m_model->rowOfHead(at.row()); over >= 0)
            go(over);
        return true;
    }
    return false;
}

void RecordTable::openCurrent()
{
    const int row = m_view->currentIndex().row();
    if (const GroupRows::Head *head = m_model->headAt(row))
        m_model->setOpen(row, !head->isOpen);
    else
        emit opened(currentId());
}

std::pair<qint64, QString> RecordTable::selectionSum() const
{
    qint64 rows = 0;
    for (const auto &range : m_view->selectionModel()->selection())
        rows += range.height();
    if (m_model->isGrouped() && rows > mostSummed)
        rows = std::min(rows, m_model->recordCount());
    else if (m_model->isGrouped()) {
        for (const auto &range : m_view->selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows -= m_model->headAt(row) ? 1 : 0;
        }
    }
    if (rows < 2)
        return {0, {}};
    const auto isSummed = [this](int c) {
        return isFigure(m_model->fieldAt(c)) && !m_header->isSectionHidden(c) && !m_model->fieldAt(c).key.contains("year");
    };
    int column = m_view->currentIndex().column();
    if (column < 0 || !isSummed(column)) {
        const auto shown = shownColumns();
        auto summed = std::find_if(shown.begin(), shown.end(), [this](int c) { return !m_model->total(c).isEmpty(); });
        if (summed == shown.end())
            summed = std::find_if(shown.begin(), shown.end(), [&](int c) { return isAdditive(m_model->fieldAt(c)); });
        column = summed == shown.end() ? -1 : *summed;
    }
    if (column < 0 || rows > mostSummed)
        return {rows, {}};
    qint64 sum = 0;
    qint64 values = 0;
    for (const auto &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const Record *record = m_model->recordAt(row);
            const QVariant value = record ? m_model->columns()[size_t(column)].value(*record, screenLanguage()) : QVariant();
            if (value.isNull())
                continue;
            sum += value.toLongLong();
            ++values;
        }
    }
    if (values == 0)
        return {rows, {}};
    const QString title = m_model->columns()[size_t(column)].title(m_model->type(), screenLanguage());
    return {rows, say("Record", "%1: sum %2 · mean %3 · values %4")
                      .arg(title).arg(m_model->valueText(column, QVariant(sum)))
                      .arg(meanText(*m_model, column, sum, values)).arg(Number(values).toText(0)).onScreen()};
}

} // namespace heyuan
