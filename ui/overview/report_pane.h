#pragma once

#include "core/report/content.h"
#include "core/store/background.h"
#include "ui/shell/page.h"

class QLabel;
class QSpinBox;
class QTextBrowser;
class QToolButton;

namespace heyuan {

/// What can be done about what a pane shows; a button beside Print.
struct PaneAction {
    const char *name;
    const char *image;
    Text label;
    Text help;
    std::function<void(Desk &desk, int year, QWidget *parent)> run;
};

/// What one pane shows: a report made anew whenever its records change.
struct ReportPaneSetup {
    const char *name;                    ///< of the pane
    Text title;
    Text printHelp;
    QByteArrayList types;                ///< whose changes show here
    std::function<Result<int>(Store &)> year = {}; ///< the year it begins with; none: it has no year
    std::function<Result<Report>(Desk &desk, int year)> make = {};
    std::vector<PaneAction> actions = {};
    /// Instead of make: on a thread and a store of its own, where it may take longer than a frame.
    std::function<Result<Report>(Store &store, int year, QDate asOf, Language language)> read = {};
};

/// A report to read in the window: its words and tables, with the year it is of and printing beside it.
class ReportPane : public Page
{
    Q_OBJECT
public:
    ReportPane(Desk &desk, ReportPaneSetup setup, QWidget *parent = nullptr);

    QString title() const override { return m_setup.title.onScreen(); }
    QByteArrayList dependsOn() const override { return m_setup.types; }
    void retranslate() override;
    void refresh() override;
    bool print() override;

private:
    void take(Result<Report> report);
    void showReport();
    ReportPaneSetup m_setup;
    Desk &m_desk;
    bool m_hasYear = false;  ///< a year was found, or chosen
    std::optional<Report> m_report;
    QLabel *m_yearName;
    QSpinBox *m_year;
    QToolButton *m_print;
    QTextBrowser *m_text;
    std::vector<QToolButton *> m_actions; ///< as in the setup
    Background m_reading{this};
};

} // namespace heyuan
