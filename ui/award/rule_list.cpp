#include "ui/award/rule_list.h"

#include "ui/record/quiet_delegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace heyuan {

using namespace award;

namespace {

enum Role { RuleCode = Qt::UserRole, VersionId };

QString stateOf(const JudgedRule &rule, const RuleVersion *version, QDate today)
{
    if (version && version->isDraft())
        return RuleList::tr("draft");
    if (!version && !rule.printed.isWritten)
        return rule.later.empty() ? RuleList::tr("not written yet") : RuleList::tr("see its versions");
    const QDate from = version ? version->validFrom : rule.printed.validFrom;
    const QDate to = version && version->validTo.isValid() ? version->validTo : rule.printed.validTo;
    const int own = version ? version->number : 0;
    if (rule.on(today).printed.version != own)
        return from > today ? RuleList::tr("from %1").arg(from.toString(Qt::ISODate)) : RuleList::tr("superseded");
    if (to.isValid() && to < today)
        return RuleList::tr("ended %1").arg(to.toString(Qt::ISODate));
    return from > today ? RuleList::tr("from %1").arg(from.toString(Qt::ISODate)) : RuleList::tr("in force");
}

RuleList::Choice choiceOf(const QTreeWidgetItem &item)
{
    return {item.data(0, RuleCode).toString(), item.data(0, VersionId).toLongLong()};
}

} // namespace

RuleList::RuleList(QWidget *parent) : QWidget(parent), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(QStringLiteral("ruleTree"));
    m_tree->setItemDelegate(new QuietDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setIndentation(space::pageMargin);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(space::grid);
    box->addWidget(m_search);
    box->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RuleList::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && !m_isShowing)
            emit chosen(choiceOf(*item));
    });
}

void RuleList::showRules(const RuleBook &book, const std::vector<std::pair<QString, RuleVersion>> &versions, QDate today, const Choice &on)
{
    m_isShowing = true;
    m_tree->clear();
    QTreeWidgetItem *current = nullptr;
    for (const JudgedRule &one : book.rules()) {
        auto *item = new QTreeWidgetItem(m_tree, {tr("%1 %2").arg(one.printed.id, one.printed.name.onScreen()), stateOf(one, nullptr, today)});
        item->setToolTip(0, item->text(0));
        item->setData(0, RuleCode, one.printed.id);
        item->setData(0, VersionId, qint64(0));
        if (!current || (one.printed.id == on.rule && on.version == 0))
            current = item;
        for (const auto &[code, made] : versions) {
            if (code != one.printed.id)
                continue;
            auto *child = new QTreeWidgetItem(item, {tr("Version %1").arg(made.number), stateOf(one, &made, today)});
            child->setData(0, RuleCode, code);
            child->setData(0, VersionId, made.id);
            item->setExpanded(true);
            if (made.id == on.version && on.version != 0)
                current = child;
        }
    }
    m_tree->setCurrentItem(current);
    m_isShowing = false;
    filter(m_search->text());
}

std::optional<RuleList::Choice> RuleList::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? std::optional(choiceOf(*item)) : std::nullopt;
}

void RuleList::filter(const QString &typed)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        item->setHidden(!item->text(0).contains(typed.trimmed(), Qt::CaseInsensitive));
    }
}

void RuleList::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

void RuleList::retranslate()
{
    m_search->setPlaceholderText(tr("Find a rule"));
    m_search->setAccessibleName(tr("Find a rule"));
    m_tree->setHeaderLabels({tr("Rule"), tr("State")});
    m_tree->setAccessibleName(tr("Rules and versions"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

} // namespace heyuan
