#pragma once

#include "core/plan/clause_links.h"
#include "ui/document/clause_model.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTextBrowser;
class QTreeView;

namespace heyuan {

class ClauseFilter;
class ClauseHtml;
class ReadingList;
class ReadingPane;

/// The plan documents: clause tree and unclear wordings, text in one or both languages with the quoted words marked, and
/// what each clause asks for. A link leads from a clause to its items and from an item back to its words. Unclear
/// wordings are decided here.
class DocumentPage : public Page
{
    Q_OBJECT
public:
    DocumentPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    /// A document, a clause, an unclear wording, or any item that stands in a clause: then its words are marked.
    void select(qint64 id) override;
    bool focusSearch() override;
    bool save() override;
    bool undo() override;
    bool print() override;
    bool hasUnsavedEntry() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Shown { Chinese, English, Both };
    enum Tab { Clauses, Readings };
    QWidget *makeLeft();
    QWidget *makeMiddle();
    QWidget *makeRight();
    void loadTree();
    void search(const QString &typed);
    void setTab(int tab);
    void showPlace(qint64 clause, const QString &quote);
    void showClause();
    void showLinks(const ClauseHtml &html, const Record &document, const Record *clause, const std::vector<ClauseLink> &links);
    void showReading(qint64 reading, bool andPlace);
    void leaveReading();
    void followLanguage();
    void openLink(const QUrl &link);
    void stepInto(QWidget &view);

    ClauseModel *m_model;
    ClauseFilter *m_filter;
    QTabBar *m_tabs;
    QLineEdit *m_search;
    QStackedWidget *m_lists;
    QTreeView *m_tree;
    ReadingList *m_readings;
    QLabel *m_head;
    QButtonGroup *m_languages;
    QTextBrowser *m_text;
    QLabel *m_linksHead;
    QStackedWidget *m_right;
    QTextBrowser *m_links;
    ReadingPane *m_pane;
    qint64 m_current = 0;        // the clause or document shown
    QString m_quote;             // of the item one came from
    qint64 m_wanted = 0;         // asked for before the tree was read
    bool m_treeStale = true;
    bool m_languageChosen = false;
};

} // namespace heyuan
