#include "ui/shell/desk_view.h"

#include "ui/settings/appearance.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_links.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/top_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heyuan {

namespace {

const PageEntry *entryOf(const QByteArray &key)
{
    for (const PageEntry &entry : pageList()) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

} // namespace

DeskView::DeskView(std::unique_ptr<Desk> desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_navigation(new Navigation(this)), m_top(new TopBar(*m_desk, this)),
      m_messages(new MessageBar(this)), m_splitter(new QSplitter(Qt::Horizontal, this)), m_stack(new QStackedWidget),
      m_details(new QStackedWidget)
{
    m_splitter->setObjectName(QStringLiteral("detailSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_details->hide();
    m_navigation->setFolded(settings().value(setting::folded));

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);

    connect(m_navigation, &Navigation::pageChosen, this, [this](const QByteArray &key) { openPage(key); });
    connect(m_navigation, &Navigation::foldedChanged, this,
            [](bool folded) { settings().set(setting::folded, folded); });
    connect(m_top, &TopBar::searchRequested, this, &DeskView::openSearch);
    connect(m_top, &TopBar::languageRequested, this, &DeskView::languageRequested);
    connect(m_top, &TopBar::userRequested, this, [this] { openPage("settings"); });
    connect(m_desk.get(), &Desk::pageRequested, this, &DeskView::openPage);
    connect(m_desk.get(), &Desk::originRequested, this, &DeskView::follow);
    connect(m_desk.get(), &Desk::failed, m_messages, &MessageBar::showError);
    connect(m_desk.get(), &Desk::undoOffered, this, [this](const QString &sentence, const std::function<void()> &undo) {
        m_messages->showNote(sentence, tr("Undo"), undo);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { settings().keepArrangement("detail", m_splitter->saveState()); });
}

DeskView::~DeskView()
{
    // The pages and the index behind the search hold on to the desk, so they go before it.
    for (const auto &[key, page] : m_pages)
        delete page;
    delete m_search;
    delete m_top;
}

Page *DeskView::currentPage() const
{
    const auto at = m_pages.find(m_current);
    return at == m_pages.end() ? nullptr : at->second;
}

Page *DeskView::pageOf(const QByteArray &key)
{
    const auto known = m_pages.find(key);
    if (known != m_pages.end())
        return known->second;
    const PageEntry *entry = entryOf(key);
    if (!entry)
        return nullptr;
    Page *page = entry->make(*m_desk, m_stack);
    page->setObjectName(QString::fromLatin1(key));
    page->setTitleShown(false);
    m_pages[key] = page;
    m_stack->addWidget(page);
    connect(page, &Page::detailChanged, this, &DeskView::showDetail);
    connect(page, &Page::unsavedEntryChanged, this, &DeskView::unsavedChanged);
    return page;
}

bool DeskView::openPage(const QByteArray &key, qint64 id)
{
    Page *page = pageOf(key);
    if (!page)
        return false;
    if (key != m_current) {
        m_history.resize(m_at);
        m_history.push_back(key);
        m_at = m_history.size();
        showPage(key, page);
    }
    if (id)
        page->select(id);
    return true;
}

void DeskView::showPage(const QByteArray &key, Page *page)
{
    m_current = key;
    m_messages->hide();
    m_navigation->setCurrent(key);
    m_stack->setCurrentWidget(page);
    showDetail();
    m_desk->showSelection(0);
    retranslate();
    page->setFocus(Qt::OtherFocusReason);
    emit pageOpened(key);
    emit unsavedChanged();
}

void DeskView::goBack()
{
    if (m_at < 2)
        return;
    --m_at;
    const QByteArray key = m_history[m_at - 1];
    showPage(key, pageOf(key));
}

void DeskView::goForward()
{
    if (m_at >= m_history.size())
        return;
    const QByteArray key = m_history[m_at++];
    showPage(key, pageOf(key));
}

void DeskView::showDetail()
{
    Page *page = currentPage();
    QWidget *detail = page ? page->detail() : nullptr;
    if (!detail) {
        m_details->hide();
        return;
    }
    if (m_details->indexOf(detail) < 0)
        m_details->addWidget(detail);
    m_details->setCurrentWidget(detail);
    if (m_details->isHidden()) {
        m_details->show();
        if (!m_splitter->restoreState(settings().arrangement("detail")))
            m_splitter->setSizes({m_splitter->width() * 2 / 3, m_splitter->width() / 3});
    }
}

void DeskView::openSearch()
{
    if (!m_search) {
        m_search = new SearchPalette(*m_desk, this);
        connect(m_search, &SearchPalette::chosen, this, &DeskView::take);
    }
    m_search->open();
}

void DeskView::take(const SearchHit &hit)
{
    if (hit.page.isEmpty())
        m_desk->setArea(hit.id);
    else
        openPage(hit.page, hit.id);
}

void DeskView::follow(const Origin &origin)
{
    const QByteArray key = pageShowing(origin.recordType);
    if (key.isEmpty() || !openPage(key)) {
        m_messages->showNote(tr("This desk has no page for the rows behind that figure."));
        return;
    }
    if (!currentPage()->showOrigin(origin) && !origin.ids.empty())
        currentPage()->select(origin.ids.front());
}

std::vector<Page *> DeskView::unsavedPages() const
{
    std::vector<Page *> unsaved;
    for (const auto &[key, page] : m_pages) {
        if (page->hasUnsavedEntry())
            unsaved.push_back(page);
    }
    return unsaved;
}

void DeskView::retranslate()
{
    if (const PageEntry *entry = entryOf(m_current))
        m_top->setPageTitle(entry->title.onScreen());
}

void DeskView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace heyuan
