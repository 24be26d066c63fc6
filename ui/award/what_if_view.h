#pragma once

#include "core/award/rule_draft.h"
#include "core/award/what_if.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QSpinBox;
class QTextBrowser;
class QToolButton;

namespace heyuan {

class ChoiceBox;
class LongWork;

/// What if: the claims of a year under a draft of a rule or under another reading, beside the window's thread and with a
/// connection of its own. Nothing is written.
class WhatIfView : public Page
{
    Q_OBJECT
public:
    explicit WhatIfView(Desk &desk, QWidget *parent = nullptr);

    static QByteArrayList shownTypes();
    QString title() const override { return tr("What if"); }
    QByteArrayList dependsOn() const override { return shownTypes(); }
    void retranslate() override;
    void refresh() override;
    bool print() override;
    bool exportTable() override;
    bool isBusy() const override;

    QSpinBox &year() const { return *m_year; }
    ChoiceBox &versions() const { return *m_version; }
    QComboBox &questions() const { return *m_question; }
    QComboBox &readings() const { return *m_reading; }
    QToolButton &start() const { return *m_run; }
    QTextBrowser &result() const { return *m_page; }

private:
    struct Answer; ///< what the work leaves behind
    void fillVersions();
    void fillReadings();
    void run();
    void finished(const Status &outcome);
    void showAnswer();
    void setRunning(bool running);
    std::optional<Report> report(size_t rows) const;

    std::optional<award::RuleBook> m_book;
    std::vector<std::pair<QString, RuleVersion>> m_versions;
    award::WhatIfQuestion m_asked;
    std::shared_ptr<Answer> m_answer;
    bool m_isAnswered = false;
    LongWork *m_work;
    QSpinBox *m_year;
    ChoiceBox *m_version;
    QComboBox *m_question;
    QComboBox *m_reading;
    QToolButton *m_run;
    QToolButton *m_cancel;
    QToolButton *m_print;
    QToolButton *m_export;
    QLabel *m_state;
    QProgressBar *m_bar;
    QTextBrowser *m_page;
    QLabel *m_yearLabel;
    QLabel *m_versionLabel;
    QLabel *m_questionLabel;
    QLabel *m_readingLabel;
};

} // namespace heyuan
