#pragma once

#include "core/station/siting.h"
#include "core/station/standing.h"
#include "core/store/background.h"
#include "ui/shell/page.h"

class QLabel;
class QToolButton;
class QTreeWidget;

namespace heyuan {

/// What is wrong with where stations stand, and which stations need attention; each leads to its station.
class StationFindingsView : public Page
{
    Q_OBJECT
public:
    explicit StationFindingsView(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Siting and standing"); }
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    bool print() override;
    bool focusSearch() override;
    bool isBusy() const override { return m_reading.isWorking(); }
    bool isComputing() const override { return m_reading.isWorking(); }

    QTreeWidget &siting() const { return *m_sitingList; }
    QTreeWidget &standing() const { return *m_standingList; }

private:
    struct Reading {
        SitingResult siting;
        std::vector<StationStanding> standings;
    };
    static Result<Reading> readAll(Store &store, QDate asOf);
    void take(Result<Reading> read);
    void fill();
    SitingResult m_siting;
    std::vector<StationStanding> m_standings;
    bool m_isRead = false;
    QLabel *m_verdict;
    QToolButton *m_print;
    QTreeWidget *m_sitingList;
    QLabel *m_whole;
    QLabel *m_standingHead;
    QTreeWidget *m_standingList;
    Background m_reading{this};
};

} // namespace heyuan
