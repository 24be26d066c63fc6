#include "ui/document/document_page.h"

#include "core/plan/clause_links.h"
#include "core/plan/document.h"
#include "ui/document/clause_filter.h"
#include "ui/document/clause_html.h"
#include "ui/shell/page_links.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

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

QLabel *groupHead(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(deskFont(space::groupHeadPoints, true));
    return label;
}

} // namespace

DocumentPage::DocumentPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_model(new ClauseModel(this)), m_filter(new ClauseFilter(this)), m_search(new QLineEdit(this)),
      m_tree(new QTreeView(this)), m_head(new QLabel(this)), m_languages(new QButtonGroup(this)), m_text(reader("clauseText", this)),
      m_linksHead(groupHead(this)), m_links(reader("clauseLinks", this)), m_treeHead(groupHead(this))
{
    setObjectName(QStringLiteral("documentPage"));
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setSourceModel(m_model);
    m_tree->setObjectName(QStringLiteral("clauseTree"));
    m_tree->setModel(m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_search->setObjectName(QStringLiteral("clauseSearch"));
    m_search->setClearButtonEnabled(true);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::RichText);

    auto *left = new QWidget(this);
    auto *leftBox = new QVBoxLayout(left);
    leftBox->setContentsMargins(0, 0, space::gap, 0);
    leftBox->addWidget(m_treeHead);
    leftBox->addWidget(m_search);
    leftBox->addWidget(m_tree, 1);

    auto *middle = new QWidget(this);
    auto *middleBox = new QVBoxLayout(middle);
    middleBox->setContentsMargins(space::gap, 0, space::gap, 0);
    auto *line = new QHBoxLayout;
    line->addWidget(m_head, 1);
    for (const int shown : {Chinese, English, Both}) {
        auto *button = new QToolButton(middle);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_languages->addButton(button, shown);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    m_languages->button(screenLanguage() == Language::Chinese ? Chinese : English)->setChecked(true);
    middleBox->addLayout(line);
    middleBox->addWidget(m_text, 1);

    auto *right = new QWidget(this);
    auto *rightBox = new QVBoxLayout(right);
    rightBox->setContentsMargins(space::gap, 0, 0, 0);
    rightBox->addWidget(m_linksHead);
    rightBox->addWidget(m_links, 1);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(middle);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 3);
    splitter->setSizes({300, 560, 380});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter->search(typed);
        if (!typed.isEmpty())
            m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &DocumentPage::showClause);
    connect(m_languages, &QButtonGroup::idClicked, this, &DocumentPage::showClause);
    connect(m_links, &QTextBrowser::anchorClicked, this, &DocumentPage::openLink);
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

void DocumentPage::retranslate()
{
    m_treeHead->setText(tr("Documents and clauses"));
    m_search->setPlaceholderText(tr("Find words or pinyin initials"));
    m_search->setAccessibleName(tr("Find in the documents"));
    m_tree->setAccessibleName(tr("Clause tree"));
    m_text->setAccessibleName(tr("Text of the clause"));
    m_links->setAccessibleName(tr("What the clause asks for"));
    m_languages->button(Chinese)->setText(tr("Chinese"));
    m_languages->button(English)->setText(tr("English"));
    m_languages->button(Both)->setText(tr("Both"));
    m_model->retranslate();
    showClause();
}

void DocumentPage::refresh()
{
    const qint64 current = m_wanted ? m_wanted : m_clause;
    if (Status s = m_model->load(desk().store()); !s) {
        emit desk().failed(s.error());
        return;
    }
    m_tree->expandToDepth(0);
    m_wanted = 0;
    select(current);
    if (!m_tree->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_tree->setCurrentIndex(m_filter->index(0, 0));
}

void DocumentPage::select(qint64 clause)
{
    if (m_model->rowCount() == 0) {
        m_wanted = clause; // selected as soon as the tree is read
        return;
    }
    const QModelIndex index = m_model->indexOf(clause);
    if (!index.isValid())
        return;
    if (!m_filter->mapFromSource(index).isValid())
        m_search->clear(); // the search hides it
    const QModelIndex shown = m_filter->mapFromSource(index);
    m_tree->setCurrentIndex(shown);
    m_tree->scrollTo(shown, QAbstractItemView::PositionAtCenter);
}

bool DocumentPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void DocumentPage::showClause()
{
    const QModelIndex index = m_filter->mapToSource(m_tree->currentIndex());
    const Record *clause = m_model->clauseAt(index);
    const Record *document = m_model->documentAt(index);
    m_clause = clause ? clause->id : 0;
    if (!document) {
        m_head->clear();
        m_text->clear();
        m_links->clear();
        m_linksHead->clear();
        return;
    }
    std::vector<ClauseLink> links;
    if (clause) {
        auto found = linksOfClause(desk().store(), clause->id);
        if (!found) {
            emit desk().failed(found.error());
            return;
        }
        links = std::move(*found);
    }
    const Palette &colours = paletteOf(palette().window().color().lightness() < 128 ? Look::Dark : Look::Light);
    ClauseHtml html(colours, screenLanguage());
    m_head->setText(html.head(*document, clause));
    const int shown = m_languages->checkedId();
    m_text->setHtml(clause ? html.text(*clause, links, shown != English, shown != Chinese) : html.documentFacts(*document));
    m_linksHead->setText(clause ? tr("What this clause asks for (%n)", nullptr, int(links.size())) : QString());
    m_links->setHtml(clause ? html.links(links) : QString());
}

void DocumentPage::openLink(const QUrl &link)
{
    emit desk().pageRequested(pageShowing(link.scheme().toUtf8().replace('-', '_')), link.path().toLongLong());
}

} // namespace heyuan
