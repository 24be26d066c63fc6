#pragma once

#include "core/award/rule_publish.h"
#include "ui/shell/page.h"

class QLabel;
class QScrollArea;
class QSplitter;
class QToolButton;
class QTreeWidget;

namespace heyuan {

class RuleCaseView;
class RuleConditionRow;
class RuleForm;
class RuleList;

/// The rules with their versions, and one of them in fields with its self-test below, run again at every keystroke. The
/// issued rule is shown and never changed: it is copied as a draft, and another person publishes the draft.
class RuleView : public Page
{
    Q_OBJECT
public:
    explicit RuleView(Desk &desk, QWidget *parent = nullptr);

    static QByteArrayList shownTypes();
    QString title() const override { return tr("Rules and versions"); }
    QByteArrayList dependsOn() const override { return shownTypes(); }
    void retranslate() override;
    void refresh() override;
    bool createNew() override;
    bool save() override;
    bool hasUnsavedEntry() const override { return m_isTyped; }
    bool focusSearch() override;

    QTreeWidget &rules() const;
    const std::vector<RuleConditionRow *> &conditions() const;
    RuleCaseView *cases() const { return m_cases; }
    const RuleVersion &version() const { return m_version; }

private:
    void fillRules();
    void choose(const QString &rule, qint64 id);
    void showVersion();
    void write();
    void judge();
    void openReading(const QString &code);
    std::set<int> asked() const;
    void publish();
    void discard();
    void setTyped(bool typed);

    std::optional<award::RuleBook> m_book;
    std::vector<std::pair<QString, RuleVersion>> m_versions;
    QString m_rule;
    RuleVersion m_version; ///< as it is typed; id 0: the issued rule
    bool m_isTyped = false;
    bool m_isShowing = false;
    RuleList *m_list;
    QLabel *m_head;
    QLabel *m_ground;
    QLabel *m_issues;
    QToolButton *m_copy;
    QToolButton *m_save;
    QToolButton *m_publish;
    QToolButton *m_discard;
    QScrollArea *m_scroll;
    RuleForm *m_form = nullptr;
    RuleCaseView *m_cases = nullptr;
    QSplitter *m_parts;
};

} // namespace heyuan
