#include "ui/shell/navigation.h"

#include "ui/settings/appearance.h"
#include "ui/shell/icons.h"
#include "ui/shell/page.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace heyuan {

namespace {

enum Role { KeyRole = Qt::UserRole, GroupRole };

Text groupName(const QByteArray &group)
{
    if (group == "plan")
        return say("Navigation", "Plan");
    if (group == "ledgers")
        return say("Navigation", "Ledgers");
    if (group == "reporting")
        return say("Navigation", "Reporting");
    if (group == "settings")
        return say("Navigation", "Desk");
    return {};
}

// A page is a row with a bar in the accent where the reader is; a group is a quiet word above its pages, or a hairline
// when only icons are shown.
class NavigationPainter : public QStyledItemDelegate
{
public:
    NavigationPainter(const Navigation *navigation, QObject *parent)
        : QStyledItemDelegate(parent), m_navigation(navigation)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool group = index.data(GroupRole).toBool();
        const int height = group ? (m_navigation->isFolded() ? zoomed(13) : zoomed(26)) : zoomed(space::row);
        return {option.rect.width(), height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(GroupRole).toBool())
            return paintGroup(painter, option, index);
        const Palette &palette = screenPalette();
        const bool current = option.state & QStyle::State_Selected;
        const QRect box = option.rect.adjusted(zoomed(6), 1, -zoomed(6), -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (current || option.state & QStyle::State_MouseOver) {
            painter->setBrush(current ? palette.selection : palette.surfaceRaised);
            painter->drawRoundedRect(box, 4, 4);
        }
        if (current) {
            painter->setBrush(palette.accent);
            painter->drawRoundedRect(QRectF(box.left(), box.top() + zoomed(6), zoomed(3), box.height() - zoomed(12)),
                                     1.5, 1.5);
        }
        if (current && option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(palette.accent, 1));
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const int side = zoomed(18);
        const int left = m_navigation->isFolded() ? box.center().x() - side / 2 : box.left() + zoomed(12);
        const QRect iconBox(left, box.center().y() - side / 2 + 1, side, side);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, iconBox, Qt::AlignCenter, current ? QIcon::Selected : QIcon::Normal);
        if (!m_navigation->isFolded()) {
            painter->setPen(current ? palette.accentText : palette.text);
            painter->setFont(option.font);
            const QRect words = box.adjusted(zoomed(40), 0, -zoomed(6), 0);
            painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                              option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        }
        painter->restore();
    }

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const Palette &palette = screenPalette();
        painter->save();
        if (m_navigation->isFolded()) {
            painter->setPen(palette.hairline);
            const int y = option.rect.center().y();
            painter->drawLine(option.rect.left() + zoomed(12), y, option.rect.right() - zoomed(12), y);
        } else {
            QFont font = option.font;
            font.setPointSizeF(font.pointSizeF() * space::smallPoints / space::bodyPoints);
            painter->setFont(font);
            painter->setPen(palette.mutedText);
            painter->drawText(option.rect.adjusted(zoomed(18), 0, 0, -zoomed(4)), Qt::AlignLeft | Qt::AlignBottom,
                              index.data().toString());
        }
        painter->restore();
    }
    const Navigation *m_navigation;
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_list(new QListView(this)), m_pages(new QStandardItemModel(this)), m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("navigation"));
    QByteArray group;
    for (const PageEntry &entry : pageList()) {
        if (entry.group != group) {
            group = entry.group;
            auto *head = new QStandardItem;
            head->setData(true, GroupRole);
            head->setData(group, KeyRole);
            head->setFlags(Qt::NoItemFlags);
            m_pages->appendRow(head);
        }
        auto *item = new QStandardItem;
        item->setData(entry.key, KeyRole);
        item->setIcon(icon(entry.icon));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_pages->appendRow(item);
    }
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setModel(m_pages);
    m_list->setItemDelegate(new NavigationPainter(this, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setResizeMode(QListView::Adjust);
    const auto choose = [this](const QModelIndex &index) { emit pageChosen(index.data(KeyRole).toByteArray()); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setAutoRaise(true);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::gap, 1, space::grid);
    column->setSpacing(space::grid);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::gap, 0, space::gap, 0);
    foot->addWidget(m_fold);
    foot->addStretch();
    column->addLayout(foot);
    retranslate();
}

void Navigation::setCurrent(const QByteArray &page)
{
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        const QModelIndex index = m_pages->index(row, 0);
        if (!index.data(GroupRole).toBool() && index.data(KeyRole).toByteArray() == page) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
    m_list->clearSelection();
}

void Navigation::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    retranslate();
    emit foldedChanged(folded);
}

void Navigation::adaptWidth()
{
    int widest = 0;
    for (int row = 0; row < m_pages->rowCount(); ++row)
        widest = qMax(widest, m_list->fontMetrics().horizontalAdvance(m_pages->index(row, 0).data().toString()));
    setFixedWidth(m_folded ? zoomed(52) : qBound(zoomed(160), widest + zoomed(72), zoomed(260)));
    m_list->doItemsLayout();
}

void Navigation::retranslate()
{
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        QStandardItem *item = m_pages->item(row);
        const QByteArray key = item->data(KeyRole).toByteArray();
        if (item->data(GroupRole).toBool()) {
            item->setText(groupName(key).onScreen());
            continue;
        }
        for (const PageEntry &entry : pageList()) {
            if (entry.key == key)
                item->setText(entry.title.onScreen());
        }
        item->setToolTip(m_folded ? item->text() : QString());
    }
    m_list->setAccessibleName(tr("Pages"));
    m_fold->setIcon(icon(m_folded ? QStringLiteral("unfold") : QStringLiteral("fold")));
    m_fold->setText(m_folded ? tr("Show the names of the pages") : tr("Show icons only"));
    m_fold->setToolTip(m_fold->text());
    adaptWidth();
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adaptWidth();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(screenPalette().hairline);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace heyuan
