#include "ui/record/group_menu.h"

#include "ui/record/record_table.h"

#include <QMenu>

namespace heyuan {

GroupMenu::GroupMenu(RecordTable &table, QWidget *parent) : QToolButton(parent), m_table(table), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("groupButton"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
    m_menu->setToolTipsVisible(true);
    const auto key = [this](const char *name, const QKeySequence &keys, auto &&run) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        m_table.addAction(action);
        return action;
    };
    m_none = key("groupNone", Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { group({}); });
    m_none->setCheckable(true);
    m_open = key("groupOpenAll", Qt::CTRL | Qt::Key_Right, [this] { m_table.model().setAllOpen(true); });
    m_close = key("groupCloseAll", Qt::CTRL | Qt::Key_Left, [this] { m_table.model().setAllOpen(false); });
    connect(m_menu, &QMenu::aboutToShow, this, &GroupMenu::build);
}

std::vector<std::pair<GroupBy, QString>> GroupMenu::offeredFor(int column) const
{
    std::vector<std::pair<GroupBy, QString>> offered;
    const RecordTableModel &model = m_table.model();
    const RecordColumn &shown = model.columns()[size_t(column)];
    if (shown.isPair())
        return offered;
    const Field &field = model.fieldAt(column);
    const QString name = shown.name(model.type(), screenLanguage());
    for (const GroupBy::Part part : groupParts(field)) {
        const QString words = part == GroupBy::Part::Year    ? tr("%1, by year").arg(name)
                              : part == GroupBy::Part::Month ? tr("%1, by month").arg(name)
                                                             : name;
        offered.emplace_back(GroupBy{field.key, part}, words);
    }
    return offered;
}

std::vector<std::pair<GroupBy, QString>> GroupMenu::offered() const
{
    std::vector<std::pair<GroupBy, QString>> all;
    // What is in sight comes first, as it stands.
    std::vector<int> columns = m_table.shownColumns();
    for (int column = 0; column < m_table.model().columnCount(); ++column) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
    }
    for (const int column : columns) {
        const auto one = offeredFor(column);
        all.insert(all.end(), one.begin(), one.end());
    }
    return all;
}

void GroupMenu::build()
{
    m_menu->clear();
    const auto by = m_table.model().grouping();
    m_none->setChecked(by.empty());
    m_menu->addAction(m_none);
    m_menu->addSeparator();
    QMenu *second = nullptr;
    const auto all = offered();
    for (const auto &[one, words] : all) {
        QAction *action = m_menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(!by.empty() && by.front() == one);
        connect(action, &QAction::triggered, this, [this, one = one] {
            std::vector<GroupBy> next{one};
            const auto now = m_table.model().grouping();
            if (now.size() > 1 && now[1] != one)
                next.push_back(now[1]);
            group(next);
        });
    }
    if (!by.empty()) {
        m_menu->addSeparator();
        second = m_menu->addMenu(tr("Then by"));
        QAction *none = second->addAction(tr("Nothing further"));
        none->setCheckable(true);
        none->setChecked(by.size() < 2);
        connect(none, &QAction::triggered, this, [this, first = by.front()] { group({first}); });
        second->addSeparator();
        for (const auto &[one, words] : all) {
            if (one == by.front())
                continue;
            QAction *action = second->addAction(words);
            action->setCheckable(true);
            action->setChecked(by.size() > 1 && by[1] == one);
            connect(action, &QAction::triggered, this, [this, first = by.front(), one = one] { group({first, one}); });
        }
        m_menu->addSeparator();
        m_menu->addAction(m_open);
        m_menu->addAction(m_close);
    }
}

void GroupMenu::offerFor(int column, QMenu &menu)
{
    if (column < 0)
        return;
    const auto offered = offeredFor(column);
    const auto by = m_table.model().grouping();
    for (const auto &[one, words] : offered) {
        menu.addAction(tr("Group by %1").arg(words), this, [this, one = one] { group({one}); });
        if (!by.empty() && by.front() != one)
            menu.addAction(tr("Then group by %1").arg(words), this, [this, first = by.front(), one = one] { group({first, one}); });
    }
    if (!by.empty())
        menu.addAction(m_none);
    if (!offered.empty() || !by.empty())
        menu.addSeparator();
}

void GroupMenu::groupByCurrent()
{
    const QModelIndex at = m_table.view().currentIndex();
    const auto offered = at.isValid() ? offeredFor(at.column()) : std::vector<std::pair<GroupBy, QString>>();
    if (offered.empty()) {
        emit m_table.model().desk().said(tr("Rows cannot be grouped by this column. Choose one with a kind, a reference, a date or yes and no."));
        return;
    }
    const auto by = m_table.model().grouping();
    size_t next = 0;
    for (size_t i = 0; i < offered.size(); ++i) {
        if (!by.empty() && by.front() == offered[i].first)
            next = (i + 1) % offered.size();
    }
    group({offered[next].first});
}

void GroupMenu::group(const std::vector<GroupBy> &by)
{
    m_table.model().setGrouping(by);
    retranslate();
    emit m_table.stateChanged();
}

void GroupMenu::retranslate()
{
    QStringList names;
    const auto all = offered();
    for (const GroupBy &by : m_table.model().grouping()) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.first == by; });
        if (at != all.end())
            names << at->second;
    }
    const bool on = !names.isEmpty();
    setText(on ? fontMetrics().elidedText(names.join(QStringLiteral(" › ")), Qt::ElideRight, 150) : tr("Group"));
    setToolTip(on ? tr("Rows are grouped by: %1").arg(names.join(QStringLiteral(" › "))) : tr("Put rows together under heads with count and sums"));
    setAccessibleName(toolTip());
    QFont font = this->font();
    font.setWeight(on ? QFont::DemiBold : QFont::Normal);
    setFont(font);
    m_none->setText(tr("No groups"));
    m_open->setText(tr("Open all groups"));
    m_close->setText(tr("Close all groups"));
    m_open->setEnabled(on);
    m_close->setEnabled(on);
}

} // namespace heyuan
