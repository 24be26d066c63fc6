#pragma once

#include "core/training/training_summary.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

#include <memory>

class QComboBox;
class QLabel;
class QToolButton;

namespace heyuan {

class ChartGrid;
class ChartWidget;
class ProgressSource;

/// A year of training at a glance: the targets that the ledger feeds, the chosen one over time and by county, and the
/// ledger by group of persons, poor households' share and cost. The ledger is counted beside the window's thread.
class TrainingDashboardPage : public Page
{
    Q_OBJECT
public:
    explicit TrainingDashboardPage(Desk &desk, QWidget *parent = nullptr);
    ~TrainingDashboardPage() override;

    QString title() const override { return tr("Training at a glance"); }
    QByteArrayList dependsOn() const override { return {"attendance", "training_class", "trainee_group", "target", "measurement"}; }
    void retranslate() override;
    void refresh() override;
    bool print() override;
    bool isBusy() const override { return m_watcher.isRunning(); }
    bool isComputing() const override { return m_watcher.isRunning(); }

private:
    struct Counted {
        Result<TrainingYear> year;
        std::map<qint64, Text> names;
    };
    void fillYears();
    void count();
    void take();
    void showCharts();
    void showTargets();
    void showTarget();
    Desk &m_desk;
    ProgressSource &m_source;
    QLabel *m_verdict;
    QLabel *m_state;
    QComboBox *m_year;
    QToolButton *m_print;
    ChartGrid *m_grid;
    ChartWidget *m_bullets;
    ChartWidget *m_trend;
    ChartWidget *m_ranking;
    std::vector<ChartWidget *> m_ledger; ///< months, groups, poor households, cost
    QFutureWatcher<std::shared_ptr<Counted>> m_watcher;
    std::shared_ptr<Counted> m_counted;
    qint64 m_target = 0;
    bool m_isStale = false;              ///< something changed while it was counted
};

} // namespace heyuan
