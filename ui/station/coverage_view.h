#pragma once

#include "core/report/content.h"
#include "core/station/coverage.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QToolButton;
class QTreeWidget;

namespace heyuan {

class ChartWidget;

/// Footer and marks of this desk, then the preview; what failed is said.
void previewStationReport(Result<Report> report, Desk &desk, QWidget *parent);

/// How many towns, villages and poor villages have a station that operates, by county, and who still lacks one.
class CoverageView : public Page
{
    Q_OBJECT
public:
    explicit CoverageView(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Coverage"); }
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    bool print() override;
    bool focusSearch() override;

    QTreeWidget &counties() const { return *m_counties; }
    QTreeWidget &uncovered() const { return *m_uncovered; }

private:
    enum class Which { All, Poor, Towns, Villages };
    void readAreas();
    void fill();
    void fillUncovered();
    Coverage m_coverage;
    bool m_isRead = false;
    QLabel *m_verdict;
    QComboBox *m_area;
    QToolButton *m_print;
    QTreeWidget *m_counties;
    QLabel *m_notes;
    ChartWidget *m_chart;
    ChartWidget *m_map;
    QLabel *m_head;
    QComboBox *m_which;
    QTreeWidget *m_uncovered;
};

} // namespace heyuan
