#pragma once

#include "ui/document/clause_model.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QSplitter;
class QTextBrowser;
class QTreeView;

namespace heyuan {

class ClauseFilter;

/// The plan documents: clause tree, text in one or both languages with the quoted words marked, and what each clause
/// asks for. A link leads from a clause to its items and from an item back to its words.
class DocumentPage : public Page
{
    Q_OBJECT
public:
    DocumentPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    void select(qint64 clause) override;
    bool focusSearch() override;

private:
    enum Shown { Chinese, English, Both };
    void showClause();
    void openLink(const QUrl &link);

    ClauseModel *m_model;
    ClauseFilter *m_filter;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QLabel *m_head;
    QButtonGroup *m_languages;
    QTextBrowser *m_text;
    QLabel *m_linksHead;
    QTextBrowser *m_links;
    QLabel *m_treeHead;
    qint64 m_clause = 0;
    qint64 m_wanted = 0;
};

} // namespace heyuan
