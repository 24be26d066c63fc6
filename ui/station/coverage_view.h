#pragma once

#include "core/report/content.h"
#include "core/report/chart.h"
#include "core/station/coverage.h"
#include "core/store/background.h"
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
    bool isBusy() const override { return m_reading.isWorking(); }
    bool isComputing() const override { return m_reading.isWorking(); }

    QTreeWidget &counties() const { return *m_counties; }
    QTreeWidget &uncovered() const { return *m_uncovered; }

private:
    enum class Which { All, Poor, Towns, Villages };
    /// What is read off the window's thread: areas to choose from, the coverage of one of them, its map.
    struct Reading {
        std::vector<qint64> areas;
        Coverage coverage;
        std::optional<MapChart> map;
    };
    static Result<Reading> readAll(Store &store, std::vector<qint64> areas, qint64 chosen, QDate asOf);
    void take(Result<Reading> read);
    void fillAreas();
    void fill();
    void fillUncovered();
    Coverage m_coverage;
    std::optional<MapChart> m_stations;
    std::vector<qint64> m_areas;
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
    Background m_reading{this};
};

} // namespace heyuan
