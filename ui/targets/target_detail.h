#pragma once

#include "ui/overview/progress_source.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTreeWidget;

namespace heyuan {

class BreakdownEditor;
class ChartWidget;
class RecordForm;

/// Everything about one target: how it stands and why, the counties, what was reported, and the form.
class TargetDetail : public QWidget
{
    Q_OBJECT
public:
    explicit TargetDetail(Desk &desk, QWidget *parent = nullptr);

    void showTarget(const ProgressPtr &progress, qint64 target);
    void showNew();
    qint64 target() const { return m_target; }
    RecordForm &form() const { return *m_form; }
    BreakdownEditor &breakdown() const { return *m_breakdown; }
    bool hasUnsavedEntry() const;
    bool save();
    void retranslate();

signals:
    void unsavedEntryChanged();
    void saved(qint64 target);

private:
    enum Tab { ProgressTab, CountyTab, ReportedTab, FormTab };
    void showProgress();
    void showReported();
    QString basesInWords(const TargetProgress &t) const;
    QString sourceInWords(const TargetProgress &t) const;
    void openRows(const Origin &origin);
    void openReported();

    Desk &m_desk;
    ProgressPtr m_progress;
    qint64 m_target = 0;
    QLabel *m_name;
    QTabWidget *m_tabs;
    QLabel *m_verdict;
    QLabel *m_bases;
    QLabel *m_source;
    ChartWidget *m_trend;
    ChartWidget *m_ranking;
    BreakdownEditor *m_breakdown;
    QTreeWidget *m_reported;
    RecordForm *m_form;
};

} // namespace heyuan
