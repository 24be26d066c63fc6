#include "ui/document/document_page.h"

#include "core/plan/document.h"
#include "core/document/document_report.h"
#include "core/project/budget_table.h"
#include "ui/document/clause_filter.h"
#include "ui/document/clause_html.h"
#include "ui/document/reading_list.h"
#include "ui/document/reading_pane.h"
#include "ui/document/table_html.h"
#include "ui/overview/report_preview.h"
#include "ui/record/record_columns.h"
#include "ui/settings/appearance.h"
#include "ui/shell/page_links.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <set>

namespace heyuan {

namespace {

QTextBrowser *reader(const char *name, QWidget *parent)
{
    auto *browser = new QTextBrowser(parent);
    browser->setObjectName(QLatin1String(name));
    browser->setOpenLinks(false);
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(space::pageMargin);
    return browser;
}

} // namespace

DocumentPage::DocumentPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_model(new ClauseModel(this)), m_filter(new ClauseFilter(this)), m_tabs(new QTabBar(this)), m_search(new QLineEdit(this)),
      m_lists(new QStackedWidget(this)), m_tree(new QTreeView(this)), m_readings(new ReadingList(this)), m_head(new QLabel(this)),
      m_languages(new QButtonGroup(this)), m_text(reader("clauseText", this)), m_linksHead(new QLabel(this)), m_right(new QStackedWidget(this)),
      m_links(reader("clauseLinks", this)), m_pane(new ReadingPane(desk, this))
{
    setObjectName(QStringLiteral("documentPage"));
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::pageMargin);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeMiddle());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 3);
    splitter->setSizes({280, 520, 380});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::pageMargin);
    box->addWidget(splitter);
    const QByteArray place("split/documents");
    if (const QByteArray kept = settings().arrangement(place); !kept.isEmpty())
        splitter->restoreState(kept);
    connect(splitter, &QSplitter::splitterMoved, this, [splitter, place] { settings().keepArrangement(place, splitter->saveState()); });

    connect(m_tabs, &QTabBar::currentChanged, this, &DocumentPage::setTab);
    connect(m_search, &QLineEdit::textChanged, this, &DocumentPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { stepInto(*m_lists->currentWidget()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_quote.clear();
        leaveReading();
        showClause();
    });
    connect(m_readings, &ReadingList::chosen, this, [this](qint64 reading) { showReading(reading, true); });
    connect(m_languages, &QButtonGroup::idClicked, this, [this] {
        m_languageChosen = true;
        showClause();
    });
    connect(m_links, &QTextBrowser::anchorClicked, this, &DocumentPage::openLink);
    connect(m_pane, &ReadingPane::linkActivated, this, [this](const QString &link) { openLink(QUrl(link)); });
    connect(m_pane, &ReadingPane::backAsked, this, [this] {
        leaveReading();
        m_links->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pane, &ReadingPane::modifiedChanged, this, &Page::unsavedEntryChanged);
    connect(&desk, &Desk::recordsChanged, this, [this](const ChangeSet &changes) {
        if (changes.touches("document") || changes.touches("clause"))
            m_treeStale = true;
    });
    followLanguage();
    retranslate();
}

QString DocumentPage::title() const { return tr("Documents"); }

QByteArrayList DocumentPage::dependsOn() const
{
    QByteArrayList types{"document", "clause", "mention"};
    for (const RecordType *type : recordTypes()) {
        if (type->indexOf("clause_id") >= 0)
            types << type->name;
    }
    return types;
}

// The text is in the reader's own language unless he chose one.
void DocumentPage::followLanguage()
{
    if (!m_languageChosen)
        m_languages->button(screenLanguage() == Language::Chinese ? Chinese : English)->setChecked(true);
}

void DocumentPage::retranslate()
{
    m_tabs->setTabText(Clauses, tr("Clauses"));
    m_tabs->setTabText(Readings, tr("Unclear wordings (%1)").arg(m_readings->undecided()));
    m_tabs->setTabToolTip(Readings, tr("Wordings that a person has to decide; the number is of those not decided yet"));
    m_tabs->setAccessibleName(tr("Documents and clauses"));
    m_search->setPlaceholderText(tr("Find words or pinyin initials"));
    m_search->setAccessibleName(tr("Find in the documents"));
    m_tree->setAccessibleName(tr("Clause tree"));
    m_text->setAccessibleName(tr("Text of the clause"));
    m_links->setAccessibleName(tr("What the clause asks for"));
    m_languages->button(Chinese)->setText(tr("Chinese"));
    m_languages->button(English)->setText(tr("English"));
    m_languages->button(Both)->setText(tr("Both"));
    followLanguage();
    m_model->retranslate();
    m_readings->retranslate();
    m_pane->retranslate();
    showClause();
}

void DocumentPage::refresh()
{
    if (std::exchange(m_treeStale, false))
        loadTree();
    if (Status s = m_readings->load(desk().store()); !s)
        emit desk().failed(s.error());
    m_tabs->setTabText(Readings, tr("Unclear wordings (%1)").arg(m_readings->undecided()));
    if (m_pane->reading()) {
        if (Status s = m_pane->showReading(m_pane->reading()); !s)
            leaveReading();
    }
    if (const qint64 wanted = std::exchange(m_wanted, 0))
        select(wanted);
    else
        showClause();
}

// Reads the tree anew and leaves the reader where he was.
void DocumentPage::loadTree()
{
    std::set<qint64> unfolded;
    const std::function<void(const QModelIndex &)> collect = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            if (m_tree->isExpanded(index))
                unfolded.insert(index.data(ClauseModel::ClauseIdRole).toLongLong());
            collect(index);
        }
    };
    collect({});
    const qint64 current = m_current;
    const int scrolled = m_tree->verticalScrollBar()->value();
    if (Status s = m_model->load(desk().store()); !s) {
        emit desk().failed(s.error());
        return;
    }
    if (unfolded.empty())
        m_tree->expandToDepth(0);
    for (const qint64 id : unfolded)
        m_tree->setExpanded(m_filter->mapFromSource(m_model->indexOf(id)), true);
    QModelIndex index = m_filter->mapFromSource(m_model->indexOf(current));
    if (!index.isValid())
        index = m_filter->index(0, 0);
    m_tree->setCurrentIndex(index);
    m_tree->verticalScrollBar()->setValue(scrolled);
}

void DocumentPage::search(const QString &typed)
{
    m_filter->search(typed);
    m_readings->search(typed);
    if (!typed.trimmed().isEmpty()) {
        m_tree->expandAll();
    } else {
        m_tree->collapseAll();
        m_tree->expandToDepth(0);
    }
    if (m_tree->currentIndex().isValid())
        m_tree->scrollTo(m_tree->currentIndex());
}

void DocumentPage::setTab(int tab)
{
    m_lists->setCurrentIndex(tab);
    if (tab == Clauses)
        leaveReading();
    else if (m_readings->current())
        showReading(m_readings->current(), true);
}

void DocumentPage::select(qint64 id)
{
    if (m_model->rowCount() == 0) {
        m_wanted = id; // selected as soon as the tree is read
        return;
    }
    if (m_model->indexOf(id).isValid()) {
        m_tabs->setCurrentIndex(Clauses);
        showPlace(id, {});
        return;
    }
    const auto place = placeOfItem(desk().store(), id);
    if (!place) {
        emit desk().failed(place.error());
    } else if (*place && (*place)->type->name == "reading") {
        showReading(id, true);
    } else if (*place) {
        m_tabs->setCurrentIndex(Clauses);
        showPlace((*place)->clause, (*place)->quote);
    }
}

void DocumentPage::showPlace(qint64 clause, const QString &quote)
{
    const QModelIndex index = m_model->indexOf(clause);
    if (!index.isValid())
        return;
    if (!m_filter->mapFromSource(index).isValid())
        m_search->clear(); // the search hides it
    const QModelIndex shown = m_filter->mapFromSource(index);
    m_tree->setCurrentIndex(shown);
    m_tree->scrollTo(shown, QAbstractItemView::PositionAtCenter);
    if (m_quote != quote) {
        m_quote = quote;
        showClause();
    }
}

bool DocumentPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool DocumentPage::save() { return m_right->currentWidget() == m_pane && m_pane->save(); }
bool DocumentPage::undo() { return m_pane->undo(); }
bool DocumentPage::hasUnsavedEntry() const { return m_pane->hasUnsavedEntry(); }

bool DocumentPage::print()
{
    const QModelIndex index = m_filter->mapToSource(m_tree->currentIndex());
    const Record *document = m_model->documentAt(index);
    if (!document)
        return false;
    const Record *clause = m_model->clauseAt(index);
    const int shown = m_languages->checkedId();
    const DocumentWords words = shown == Chinese ? DocumentWords::Chinese : shown == English ? DocumentWords::English : DocumentWords::Both;
    auto report = documentReport(desk().store(), document->id, clause ? clause->id : 0, words, screenLanguage());
    if (!report) {
        emit desk().failed(report.error());
        return true;
    }
    report->printedAt = QDateTime::currentDateTime();
    report->databaseMark = Text::plain(desk().databaseName());
    report->isPractice = desk().isPractice();
    previewReport(*report, desk(), this);
    return true;
}

void DocumentPage::showClause()
{
    const QModelIndex index = m_filter->mapToSource(m_tree->currentIndex());
    const Record *clause = m_model->clauseAt(index);
    const Record *document = m_model->documentAt(index);
    if (!document) {
        for (QTextBrowser *browser : {m_text, m_links})
            browser->clear();
        m_head->clear();
        m_linksHead->clear();
        return;
    }
    const qint64 shownBefore = std::exchange(m_current, clause ? clause->id : document->id);
    std::vector<ClauseLink> links;
    std::optional<BudgetTable> budget;
    if (clause) {
        auto found = linksOfClause(desk().store(), clause->id);
        if (!found) {
            emit desk().failed(found.error());
            return;
        }
        links = std::move(*found);
        auto table = budgetTableOf(desk().store(), clause->id);
        if (!table) {
            emit desk().failed(table.error());
            return;
        }
        budget = std::move(*table);
    }
    const Palette &colours = coloursOf(*this);
    const ClauseHtml html(colours, screenLanguage());
    m_head->setText(html.place(*document));
    m_head->setToolTip(m_head->text());
    const int shown = m_languages->checkedId();
    QString text = html.title(*document, clause, shown != English);
    text += clause ? html.text(*clause, links, shown != English, shown != Chinese, m_quote) : html.documentFacts(*document);
    if (budget)
        text += tableHtml(budget->table(), colours, screenLanguage());
    const int scrolled = m_text->verticalScrollBar()->value();
    m_text->setHtml(text);
    if (!m_quote.isEmpty())
        m_text->scrollToAnchor(QStringLiteral("quote"));
    else if (shownBefore == m_current)
        m_text->verticalScrollBar()->setValue(scrolled);
    showLinks(html, *document, clause, links);
}

void DocumentPage::showLinks(const ClauseHtml &html, const Record &document, const Record *clause, const std::vector<ClauseLink> &links)
{
    const bool showsReading = m_right->currentWidget() == m_pane;
    if (clause) {
        std::set<qint64> items; // one may quote the clause several times
        for (const ClauseLink &link : links)
            items.insert(link.item.id);
        m_linksHead->setText(showsReading ? tr("Unclear wording") : tr("What this clause asks for (%1)").arg(items.size()));
        m_links->setHtml(html.links(desk().store(), links));
        return;
    }
    m_linksHead->setText(showsReading ? tr("Unclear wording") : tr("What was read out of this document"));
    const auto counts = itemsOfDocument(desk().store(), document.id);
    if (!counts) {
        emit desk().failed(counts.error());
        return;
    }
    int undecided = 0;
    for (const Record &reading : m_readings->readings()) {
        if (readingType().value(reading, "document_id").toLongLong() == document.id && readingType().value(reading, "decided").isNull())
            ++undecided;
    }
    m_links->setHtml(html.summary(document, *counts, undecided));
}

void DocumentPage::showReading(qint64 reading, bool andPlace)
{
    if (Status s = m_pane->showReading(reading); !s) {
        emit desk().failed(s.error());
        return;
    }
    if (andPlace) {
        if (const auto place = placeOfItem(desk().store(), reading); place && *place)
            showPlace((*place)->clause, (*place)->quote);
    }
    m_readings->setCurrent(reading);
    m_right->setCurrentWidget(m_pane);
    m_linksHead->setText(tr("Unclear wording"));
}

void DocumentPage::leaveReading()
{
    if (m_right->currentWidget() == m_links)
        return;
    m_right->setCurrentWidget(m_links);
    showClause();
}

void DocumentPage::openLink(const QUrl &link)
{
    const QString scheme = link.scheme();
    const qint64 id = link.path().toLongLong();
    if (scheme == u"clause") {
        m_tabs->setCurrentIndex(Clauses);
        showPlace(id, {});
    } else if (scheme == u"decide") {
        showReading(id, false);
        m_pane->focusFirst();
    } else if (scheme == u"readings") {
        m_tabs->setCurrentIndex(Readings);
        m_readings->showDocument(id);
        m_readings->view().setFocus(Qt::OtherFocusReason);
    } else if (scheme == u"page") {
        emit desk().pageRequested(pageShowing(link.path().toUtf8()), 0);
    } else {
        emit desk().pageRequested(pageShowing(scheme.toUtf8().replace('-', '_')), id);
    }
}

// From the search straight to what was found.
void DocumentPage::stepInto(QWidget &list)
{
    QTreeView *view = &list == m_tree ? m_tree : &m_readings->view();
    view->setFocus(Qt::OtherFocusReason);
    const auto *filter = static_cast<const ClauseFilter *>(view->model());
    const QModelIndex found = filter->firstMatch();
    if (found.isValid())
        view->setCurrentIndex(found);
}

bool DocumentPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            stepInto(*m_lists->currentWidget());
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

// Escape leaves the unclear wording; what is typed stays with it.
void DocumentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_right->currentWidget() == m_pane) {
        leaveReading();
        m_links->setFocus(Qt::OtherFocusReason);
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace heyuan
