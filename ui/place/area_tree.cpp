#include "ui/place/area_tree.h"

#include "core/base/pinyin.h"
#include "core/place/area.h"
#include "core/record/entry.h"
#include "ui/record/record_columns.h"
#include "ui/settings/appearance.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace heyuan {

namespace {

/// Rows as high and selected as in the tables.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), tableRowHeight()};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Palette &colours = coloursOf(*option->widget);
        option->palette.setColor(QPalette::Highlight, colours.selection);
        option->palette.setColor(QPalette::HighlightedText, colours.text);
    }
};

} // namespace

AreaTree::AreaTree(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(space::gap);
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("areas"));
    m_tree->setColumnCount(2);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    box->addWidget(m_search);
    box->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &AreaTree::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] { emit currentChanged(currentId()); });
    retranslate();
}

qint64 AreaTree::currentId() const
{
    return m_tree->currentItem() ? m_tree->currentItem()->data(0, Qt::UserRole).toLongLong() : 0;
}

void AreaTree::reload()
{
    const auto areas = m_desk.store().all<Area>();
    if (!areas)
        return emit m_desk.failed(areas.error());
    const qint64 current = currentId();
    std::set<qint64> closed;
    for (const auto &[id, item] : m_items.asKeyValueRange()) {
        if (!item->isExpanded() && item->childCount() > 0)
            closed.insert(id);
    }
    const bool first = m_items.isEmpty();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_items.clear();
    const Field &level = Area::description().type().field("level");
    for (const Area &area : *areas) {
        auto *item = new QTreeWidgetItem({area.name().onScreen(), displayValue(level, area.level, screenLanguage())});
        item->setData(0, Qt::UserRole, area.id);
        item->setToolTip(0, area.code);
        item->setForeground(1, palette().brush(QPalette::PlaceholderText));
        m_items.insert(area.id, item);
    }
    // An area whose parent is not there, or that lies within itself, stands at the top instead of getting lost.
    const auto isInside = [this](QTreeWidgetItem *item, QTreeWidgetItem *other) {
        for (; item; item = item->parent()) {
            if (item == other)
                return true;
        }
        return false;
    };
    for (const Area &area : *areas) {
        QTreeWidgetItem *item = m_items.value(area.id);
        QTreeWidgetItem *parent = m_items.value(area.parent.id);
        if (parent && !isInside(parent, item))
            parent->addChild(item);
    }
    for (const Area &area : *areas) {
        QTreeWidgetItem *item = m_items.value(area.id);
        if (!item->parent())
            m_tree->addTopLevelItem(item);
    }
    for (const auto &[id, item] : m_items.asKeyValueRange()) {
        if (first) {
            const bool aboveCounties = item->childCount() > 0 && item->parent() == nullptr;
            item->setExpanded(aboveCounties);
        } else {
            item->setExpanded(!closed.contains(id));
        }
    }
    if (QTreeWidgetItem *city = first ? m_items.value(m_desk.city()) : nullptr)
        city->setExpanded(true);
    filter(m_search->text());
    if (QTreeWidgetItem *item = m_items.value(current))
        m_tree->setCurrentItem(item);
}

void AreaTree::filter(const QString &typed)
{
    // A branch stays as long as one area in it fits.
    const std::function<bool(QTreeWidgetItem *)> show = [&](QTreeWidgetItem *item) {
        bool any = typed.trimmed().isEmpty() || found(typed, item->text(0)) || found(typed, item->toolTip(0));
        for (int i = 0; i < item->childCount(); ++i) {
            const bool inside = show(item->child(i));
            if (inside && !typed.isEmpty())
                item->setExpanded(true);
            any = any || inside;
        }
        item->setHidden(!any);
        return any;
    };
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        show(m_tree->topLevelItem(i));
}

void AreaTree::select(qint64 id)
{
    QTreeWidgetItem *item = m_items.value(id);
    if (!item)
        return;
    m_tree->setCurrentItem(item);
    m_tree->scrollToItem(item);
}

void AreaTree::retranslate()
{
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in the areas"));
    m_tree->setAccessibleName(tr("Areas"));
    m_tree->setHeaderLabels({tr("Area"), tr("Level")});
    if (!m_items.isEmpty())
        reload();
}

} // namespace heyuan
