#include "ui/document/document_page.h"

#include "ui/document/clause_filter.h"
#include "ui/document/reading_list.h"
#include "ui/document/reading_pane.h"
#include "ui/settings/appearance.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

// The three columns of the page.
namespace heyuan {

namespace {

/// Rows as high as those of the tables.
class TreeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), tableRowHeight()};
    }
};

/// The heads of the three columns stand on one line.
QWidget *headRow(QHBoxLayout *line)
{
    auto *row = new QWidget;
    line->setContentsMargins(0, 0, 0, 0);
    row->setLayout(line);
    row->setFixedHeight(zoomed(32));
    return row;
}

} // namespace

QWidget *DocumentPage::makeLeft()
{
    m_tabs->setObjectName(QStringLiteral("documentTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_search->setObjectName(QStringLiteral("clauseSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setSourceModel(m_model);
    m_tree->setObjectName(QStringLiteral("clauseTree"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new TreeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(zoomed(14));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_lists->addWidget(m_tree);
    m_lists->addWidget(m_readings);
    auto *left = new QWidget(this);
    auto *box = new QVBoxLayout(left);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::gap);
    auto *line = new QHBoxLayout;
    line->addWidget(m_tabs, 1, Qt::AlignLeft);
    box->addWidget(headRow(line));
    box->addWidget(m_search);
    box->addWidget(m_lists, 1);
    return left;
}

QWidget *DocumentPage::makeMiddle()
{
    m_head->setObjectName(QStringLiteral("clausePlace"));
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way to the buttons
    auto *middle = new QWidget(this);
    auto *box = new QVBoxLayout(middle);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::gap);
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_head, 1);
    for (const int shown : {Chinese, English, Both}) {
        auto *button = new QToolButton(middle);
        button->setObjectName(QStringLiteral("textLanguage%1").arg(shown));
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_languages->addButton(button, shown);
        line->addWidget(button);
    }
    box->addWidget(headRow(line));
    box->addWidget(m_text, 1);
    return middle;
}

QWidget *DocumentPage::makeRight()
{
    m_linksHead->setFont(deskFont(space::bodyPoints, true));
    m_right->addWidget(m_links);
    m_right->addWidget(m_pane);
    auto *right = new QWidget(this);
    auto *box = new QVBoxLayout(right);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::gap);
    auto *line = new QHBoxLayout;
    line->addWidget(m_linksHead, 1);
    box->addWidget(headRow(line));
    box->addWidget(m_right, 1);
    return right;
}

} // namespace heyuan
