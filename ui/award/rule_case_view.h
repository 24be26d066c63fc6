#pragma once

#include "core/award/rule_publish.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;
class QTreeWidget;

namespace heyuan {

class CaseResultEdit;
class FactForm;

/// The self-test of a version: every case green or red beside what it expects and comes to, and the chosen case in fields.
class RuleCaseView : public QWidget
{
    Q_OBJECT
public:
    explicit RuleCaseView(const award::FactBook &book, QWidget *parent = nullptr);

    QJsonObject cases() const { return m_cases; }
    void setCases(const QJsonObject &cases, const std::set<int> &facts, bool readOnly);
    /// The facts that a case may set: more when a condition is added.
    void setFacts(const std::set<int> &facts);
    /// What the cases come to now.
    void showReview(const award::VersionReview &review);
    void retranslate();

    QTreeWidget &tree() const { return *m_tree; }
    QToolButton &addDemanded() const { return *m_demanded; }

signals:
    void changed();

private:
    void showCase();
    void writeCase();
    void writeFacts();
    void add();
    void remove();
    QJsonObject caseAt(int index) const;
    void setCaseAt(int index, const QJsonObject &one);
    int chosen() const;

    const award::FactBook &m_book;
    QJsonObject m_cases;
    std::vector<award::TestedCase> m_tested;
    bool m_isReadOnly = true;
    bool m_isShowing = false;
    int m_chosen = -1; ///< case: -1 the facts as they stand
    QLabel *m_verdict;
    QTreeWidget *m_tree;
    QToolButton *m_demanded;
    QToolButton *m_add;
    QToolButton *m_remove;
    QWidget *m_editor;
    QLineEdit *m_name;
    QLineEdit *m_date;
    CaseResultEdit *m_expect;
    QScrollArea *m_scroll;
    FactForm *m_facts;
    QLabel *m_nameLabel;
    QLabel *m_dateLabel;
    QLabel *m_expectLabel;
};

} // namespace heyuan
