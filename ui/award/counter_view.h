#pragma once

#include "core/award/award_reports.h"
#include "core/award/beneficiary_claim.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QScrollArea;
class QSpinBox;
class QSplitter;
class QTextBrowser;
class QToolButton;
class QTreeWidget;

namespace heyuan {

class ChoiceBox;
class FactForm;

/// The counter: who asks, what is known at the left, and at the right what every rule says to it while it is typed.
class CounterView : public Page
{
    Q_OBJECT
public:
    explicit CounterView(Desk &desk, QWidget *parent = nullptr);

    static QByteArrayList shownTypes();
    QString title() const override { return tr("Eligibility"); }
    QByteArrayList dependsOn() const override { return shownTypes(); }
    void retranslate() override;
    void refresh() override;
    void select(qint64 id) override;
    bool print() override;
    bool save() override;
    bool focusSearch() override;
    bool createNew() override;
    bool hasUnsavedEntry() const override { return m_isTyped; }

    ChoiceBox &beneficiaries() const { return *m_who; }
    QComboBox &kinds() const { return *m_kind; }
    QTreeWidget &rules() const { return *m_rules; }
    FactForm *facts() const { return m_form; }
    QTextBrowser &explanation() const { return *m_page; }

private:
    void choose(qint64 beneficiary);
    void readFacts();
    void askFacts();
    void judge();
    void fillRules();
    void showRules();
    void showExplanation();
    void setTyped(bool typed);
    QDate day() const;
    std::optional<Report> currentReport() const;
    std::optional<award::RuleBook> m_book;
    std::vector<const award::JudgedRule *> m_asked;
    std::vector<award::Evaluation> m_evaluations; ///< of m_asked
    award::Claim m_claim;
    Beneficiary m_beneficiary;
    std::map<QString, QString> m_papers; ///< what shows its facts of the year
    Text m_barred;                       ///< why it may claim nothing; mostly empty
    bool m_isTyped = false;
    ChoiceBox *m_who;
    QComboBox *m_kind;
    QSpinBox *m_year;
    QToolButton *m_save;
    QToolButton *m_print;
    QToolButton *m_draft;
    QLabel *m_verdict;
    QLabel *m_whoLabel;
    QLabel *m_kindLabel;
    QLabel *m_yearLabel;
    QSplitter *m_splitter;
    QScrollArea *m_scroll;
    FactForm *m_form = nullptr;
    QTreeWidget *m_rules;
    QTextBrowser *m_page;
};

} // namespace heyuan
