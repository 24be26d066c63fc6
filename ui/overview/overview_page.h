#pragma once

#include "core/programme/progress.h"
#include "ui/shell/page.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace heyuan {

class ChartWidget;
class LineList;
class ProgressSource;

/// How the programme stands, on one page: the verdict in words, the targets worst first, counties, one trend, what is
/// due and what is missing. A click selects, a double click opens the rows. It reads finished figures and reckons none.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    void select(qint64 target) override;
    bool showOrigin(const Origin &origin) override;
    bool isComputing() const override;
    bool print() override;
    bool exportTable() override;
    bool isBusy() const override;

    ProgrammeProgress::Choice choice() const;
    qint64 selectedTarget() const { return m_target; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class View { Table, Map };
    void arrange();
    void showProgress();
    void fillYears();
    void showTarget();
    void showLists();
    void choose(qint64 target);
    void openRows(const Origin &origin);
    void printWall();
    QWidget *section(QLabel *&head, QWidget *content, QWidget *beside = nullptr);

    ProgressSource &m_source;
    qint64 m_document = 0; ///< the programme's own plan
    qint64 m_target = 0;
    qint64 m_trendArea = 0;
    bool m_yearChosen = false;
    int m_columns = 0;
    QLabel *m_verdict;
    QLabel *m_state;
    QComboBox *m_year;
    QToolButton *m_principal;
    QToolButton *m_printButton;
    QToolButton *m_wallButton;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QHBoxLayout *m_box;
    ChartWidget *m_bullets;
    ChartWidget *m_heat;
    ChartWidget *m_map;
    ChartWidget *m_trend;
    QStackedWidget *m_counties;
    QToolButton *m_asTable;
    QToolButton *m_asMap;
    LineList *m_due;
    LineList *m_missing;
    QLabel *m_countyHead = nullptr;
    QLabel *m_dueHead = nullptr;
    QLabel *m_missingHead = nullptr;
    QWidget *m_countySection;
    QWidget *m_dueSection;
    QWidget *m_missingSection;
};

} // namespace heyuan
