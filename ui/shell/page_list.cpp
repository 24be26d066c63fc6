#include "ui/award/award_pages.h"
#include "ui/catalogue/catalogue_pages.h"
#include "ui/comparison/comparison_page.h"
#include "ui/document/document_page.h"
#include "ui/duty/duty_pages.h"
#include "ui/fund/fund_pages.h"
#include "ui/indicator/indicator_page.h"
#include "ui/measurement/measurement_page.h"
#include "ui/overview/overview_page.h"
#include "ui/place/place_page.h"
#include "ui/project/project_pages.h"
#include "ui/selection/selection_pages.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/page.h"
#include "ui/station/station_pages.h"
#include "ui/targets/targets_page.h"
#include "ui/task/task_page.h"
#include "ui/training/training_pages.h"

namespace heyuan {

namespace {

template <class P> Page *make(Desk &desk, QWidget *parent) { return new P(desk, parent); }

} // namespace

const std::vector<PageEntry> &pageList()
{
    static const std::vector<PageEntry> pages{
        {"overview", "", QStringLiteral("overview"), say("Page", "Overview"), make<OverviewPage>},
        {"documents", "plan", QStringLiteral("documents"), say("Page", "Documents"), make<DocumentPage>},
        {"targets", "plan", QStringLiteral("targets"), say("Page", "Targets"), make<TargetsPage>},
        {"tasks", "plan", QStringLiteral("tasks"), say("Page", "Tasks"), make<TaskPage>},
        {"comparison", "plan", QStringLiteral("comparison"), say("Page", "Comparison"), make<ComparisonPage>},
        {"indicators", "plan", QStringLiteral("indicators"), say("Page", "Indicators"), makeIndicatorPage},
        {"duties", "plan", QStringLiteral("duties"), say("Page", "Duties"), makeDutyPage},
        {"readings", "plan", QStringLiteral("help"), say("Page", "Unclear wordings"), makeReadingPage},
        {"training", "ledgers", QStringLiteral("training"), say("Page", "Training classes"), makeClassPage},
        {"persons", "ledgers", QStringLiteral("user"), say("Page", "Persons trained"), makePersonPage},
        {"projects", "ledgers", QStringLiteral("projects"), say("Page", "Demonstration projects"), makeProjectPage},
        {"selection", "ledgers", QStringLiteral("filter"), say("Page", "Selection of counties"), makeSelectionPage},
        {"stations", "ledgers", QStringLiteral("stations"), say("Page", "Service stations"), makeStationPage},
        {"counter", "ledgers", QStringLiteral("enterprises"), say("Page", "Eligibility"), makeCounterPage},
        {"claims", "ledgers", QStringLiteral("returns"), say("Page", "Award claims"), makeClaimPage},
        {"awards", "ledgers", QStringLiteral("awards"), say("Page", "Award rules"), makeRulePage},
        {"funds", "ledgers", QStringLiteral("funds"), say("Page", "Funds"), makeFundPage},
        {"measurements", "reporting", QStringLiteral("measurements"), say("Page", "Measurements"), make<MeasurementPage>},
        {"areas", "settings", QStringLiteral("areas"), say("Page", "Areas and units"), make<PlacePage>},
        {"settings", "settings", QStringLiteral("settings"), say("Page", "Settings"), make<SettingsPage>},
    };
    return pages;
}

} // namespace heyuan
