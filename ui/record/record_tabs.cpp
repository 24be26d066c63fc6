#include "ui/record/record_tabs.h"

#include "ui/theme/tab_rows.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace heyuan {

PageTab::PageTab(RecordPageSetup setup)
    : title(setup.title.isEmpty() ? recordTypeNamed(setup.recordType)->plural : setup.title), dependsOn{setup.recordType}, recordType(setup.recordType),
      make([setup](Desk &desk, QWidget *parent) { return new RecordPage(desk, setup, parent); })
{
}

RecordTabs::RecordTabs(Desk &desk, Text title, std::vector<PageTab> tabs, QWidget *parent)
    : Page(desk, parent), m_title(std::move(title)), m_tabs(std::move(tabs)), m_pages(m_tabs.size(), nullptr)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, 0);
    top->setSpacing(space::pageMargin);
    m_head = new QLabel(this);
    m_head->setFont(deskFont(space::pageTitlePoints, true));
    m_bar = new TabRows(this);
    m_bar->setDrawBase(false);
    for (size_t i = 0; i < m_tabs.size(); ++i)
        m_bar->addTab({});
    top->addWidget(m_head);
    top->addWidget(m_bar, 1);
    box->addLayout(top);
    m_stack = new QStackedWidget(this);
    box->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &RecordTabs::open);
    retranslate();
}

void RecordTabs::setTitleShown(bool shown) { m_head->setVisible(shown); }

QByteArrayList RecordTabs::dependsOn() const
{
    QByteArrayList types;
    for (const PageTab &tab : m_tabs)
        types << tab.dependsOn;
    return types;
}

bool RecordTabs::isBusy() const
{
    const Page *page = m_pages[size_t(m_bar->currentIndex())];
    return page && page->isBusy();
}

bool RecordTabs::isComputing() const
{
    const Page *page = m_pages[size_t(m_bar->currentIndex())];
    return page && page->isComputing();
}

Page &RecordTabs::current()
{
    Page *&page = m_pages[size_t(m_bar->currentIndex())];
    if (!page) {
        page = m_tabs[size_t(m_bar->currentIndex())].make(desk(), m_stack);
        page->setTitleShown(false);
        connect(page, &Page::unsavedEntryChanged, this, &Page::unsavedEntryChanged);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    return *page;
}

void RecordTabs::open(int tab)
{
    m_bar->setCurrentIndex(tab);
    current().refresh();
}

void RecordTabs::select(qint64 id)
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].recordType.isEmpty())
            continue;
        const RecordType &type = *recordTypeNamed(m_tabs[i].recordType);
        const auto row = desk().store().find(type, id);
        if (!row || !*row)
            continue;
        // The catalogue's identities differ between kinds; another kind's row of the same number lies in no tab.
        m_bar->setCurrentIndex(int(i));
        current().select(id);
        return;
    }
}

bool RecordTabs::focusSearch()
{
    if (current().focusSearch())
        return true;
    // At a glance there is nothing to search; the rows behind it stand in the first tab that has any.
    const auto rows = std::find_if(m_tabs.begin(), m_tabs.end(), [](const PageTab &tab) { return !tab.recordType.isEmpty(); });
    if (rows == m_tabs.end())
        return false;
    open(int(rows - m_tabs.begin()));
    return current().focusSearch();
}

bool RecordTabs::showOrigin(const Origin &origin)
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].recordType == origin.recordType) {
            m_bar->setCurrentIndex(int(i));
            return current().showOrigin(origin);
        }
    }
    return false;
}

bool RecordTabs::hasUnsavedEntry() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [](const Page *page) { return page && page->hasUnsavedEntry(); });
}

void RecordTabs::retranslate()
{
    m_head->setText(title());
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_bar->setTabText(int(i), m_tabs[i].title.onScreen());
    }
}

void RecordTabs::refresh() { current().refresh(); }

} // namespace heyuan
