#include "ui/record/record_tabs.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace heyuan {

RecordTabs::RecordTabs(Desk &desk, Text title, std::vector<RecordPageSetup> kinds, QWidget *parent, std::vector<TabView> views)
    : Page(desk, parent), m_title(std::move(title)), m_kinds(std::move(kinds)), m_views(std::move(views)), m_pages(m_kinds.size() + m_views.size(), nullptr)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, 0);
    top->setSpacing(space::pageMargin);
    m_head = new QLabel(this);
    m_head->setFont(deskFont(space::pageTitlePoints, true));
    m_bar = new QTabBar(this);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    for (size_t i = 0; i < m_pages.size(); ++i)
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
    for (const RecordPageSetup &kind : m_kinds)
        types << kind.recordType;
    for (const TabView &view : m_views)
        types << view.dependsOn;
    return types;
}

RecordPage &RecordTabs::current()
{
    if (size_t(m_bar->currentIndex()) >= m_kinds.size())
        m_bar->setCurrentIndex(0);
    return static_cast<RecordPage &>(currentTab());
}

Page &RecordTabs::currentTab()
{
    const size_t tab = size_t(m_bar->currentIndex());
    Page *&page = m_pages[tab];
    if (!page) {
        page = tab < m_kinds.size() ? new RecordPage(desk(), m_kinds[tab], m_stack) : m_views[tab - m_kinds.size()].make(desk(), m_stack);
        page->setTitleShown(false);
        connect(page, &Page::unsavedEntryChanged, this, &Page::unsavedEntryChanged);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    return *page;
}

void RecordTabs::open(int kind)
{
    m_bar->setCurrentIndex(kind);
    currentTab().refresh();
}

void RecordTabs::select(qint64 id)
{
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        const RecordType &type = *recordTypeNamed(m_kinds[i].recordType);
        const auto row = desk().store().find(type, id);
        if (!row || !*row)
            continue;
        // The catalogue's identities differ between kinds; another kind's row of the same number lies in no tab.
        m_bar->setCurrentIndex(int(i));
        current().select(id);
        return;
    }
}

bool RecordTabs::showOrigin(const Origin &origin)
{
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i].recordType == origin.recordType) {
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
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        const Text &name =
            m_kinds[i].title.isEmpty() ? recordTypeNamed(m_kinds[i].recordType)->plural : m_kinds[i].title;
        m_bar->setTabText(int(i), name.onScreen());
    }
    for (size_t i = 0; i < m_views.size(); ++i)
        m_bar->setTabText(int(m_kinds.size() + i), m_views[i].title.onScreen());
}

void RecordTabs::refresh() { currentTab().refresh(); }

} // namespace heyuan
