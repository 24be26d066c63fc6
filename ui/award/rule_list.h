#pragma once

#include "core/award/rule_publish.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;

namespace heyuan {

/// The rules with their versions below them and the state of each on a day, to be searched and chosen from.
class RuleList : public QWidget
{
    Q_OBJECT
public:
    /// A rule as issued (version 0) or one of its versions.
    struct Choice
    {
        QString rule;
        qint64 version = 0;
    };

    explicit RuleList(QWidget *parent = nullptr);

    /// Lists all anew and stands on the given one, or on the first rule; says nothing of a choice.
    void showRules(const award::RuleBook &book, const std::vector<std::pair<QString, RuleVersion>> &versions, QDate today, const Choice &on);
    std::optional<Choice> current() const;
    void focusSearch();
    void retranslate();

    QTreeWidget &tree() const { return *m_tree; }

signals:
    void chosen(const heyuan::RuleList::Choice &choice);

private:
    void filter(const QString &typed);

    QLineEdit *m_search;
    QTreeWidget *m_tree;
    bool m_isShowing = false;
};

} // namespace heyuan
