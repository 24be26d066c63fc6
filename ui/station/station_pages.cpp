#include "ui/station/station_pages.h"

#include "core/station/station_reports.h"
#include "ui/overview/report_preview.h"
#include "ui/record/record_tabs.h"
#include "ui/station/coverage_view.h"
#include "ui/station/station_findings_view.h"

namespace heyuan {

namespace {

std::shared_ptr<RecordPageSetup> setup(RecordPageSetup of)
{
    return std::make_shared<RecordPageSetup>(std::move(of));
}

void previewCard(qint64 id, RecordPage &page)
{
    previewStationReport(stationCard(page.desk().store(), id, page.desk().asOf(), screenLanguage()), page.desk(), &page);
}

void previewList(qint64, RecordPage &page)
{
    previewStationReport(stationListReport(page.desk().store(), page.desk().asOf(), 0, screenLanguage()), page.desk(), &page);
}

void previewAssets(qint64, RecordPage &page)
{
    previewStationReport(assetReport(page.desk().store(), page.desk().asOf(), 0, screenLanguage()), page.desk(), &page);
}

template <class View> Page *make(Desk &desk, QWidget *parent) { return new View(desk, parent); }

} // namespace

void previewStationReport(Result<Report> report, Desk &desk, QWidget *parent)
{
    if (!report)
        return emit desk.failed(report.error());
    previewReport(marked(std::move(*report), desk), desk, parent);
}

Page *makeStationPage(Desk &desk, QWidget *parent)
{
    std::vector<PageTab> kinds{
        RecordPageSetup{.recordType = "station",
         .empty = say("Station", "Here stand the service stations of counties, towns and villages. Enter them one by one, or import a list."),
         .columns = {"code", "name", "kind", "status", "standing", "last_score"},
         .hasTotals = true,
         .actions = {{"stationCard", "print", say("Station", "Station card"), say("Station", "Preview and print the station in full: facts, equipment, activity, checks"), previewCard},
                     {"stationList", "print", say("Station", "Lists"), say("Station", "Preview and print the stations, or what they were equipped with"), {},
                      {{"allStations", "print", say("Station", "Station list"), say("Station", "Preview and print all stations with standing and subsidy"), previewList},
                       {"assets", "print", say("Station", "List of assets"), say("Station", "Preview and print all equipment with serial number and condition"), previewAssets}}}},
         .details = {{"station_id", say("Station", "Equipment"),
                      setup({.recordType = "station_equipment",
                             .empty = say("Station", "Here stands what the station was equipped with."),
                             .columns = {"name", "quantity", "serial", "bought_on", "cost_fen", "condition"}})},
                     {"station_id", say("Station", "Activity"),
                      setup({.recordType = "station_activity",
                             .empty = say("Station", "Here stands what the station did, month by month."),
                             .columns = {"month", "parcels_in", "parcels_out", "purchases_fen", "sales_fen", "services"},
                             .order = {"month", true}})},
                     {"station_id", say("Station", "Checks"),
                      setup({.recordType = "station_check",
                             .empty = say("Station", "Here stand the checks of the station: warned, put right, removed and replaced."),
                             .columns = {"checked_on", "score", "result", "reason", "replaced_by_id"},
                             .order = {"checked_on", true}})}}},
        RecordPageSetup{.recordType = "station_check",
         .empty = say("Station", "Here stand the checks of all stations."),
         .columns = {"checked_on", "station_id", "score", "result", "reason", "replaced_by_id"},
         .order = {"checked_on", true}},
        RecordPageSetup{.recordType = "station_subsidy", .empty = say("Station", "Here stands what a station of each grade is paid a month, and by which document."),
                        .hasTotals = true}}; // rates are not added up
    const QByteArrayList ledger{"station", "station_check", "station_activity", "area", "fact", "policy_constraint", "reading"};
    kinds.emplace_back(say("Coverage", "Coverage"), ledger, make<CoverageView>);
    kinds.emplace_back(say("Siting", "Siting and standing"), ledger, make<StationFindingsView>);
    return new RecordTabs(desk, say("Station", "Service stations"), std::move(kinds), parent);
}

} // namespace heyuan
