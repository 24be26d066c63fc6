#include "ui/award/award_pages.h"

#include "ui/award/counter_view.h"
#include "ui/award/rule_view.h"
#include "ui/award/what_if_view.h"
#include "ui/catalogue/catalogue_pages.h"
#include "ui/record/record_tabs.h"

namespace heyuan {

Page *makeCounterPage(Desk &desk, QWidget *parent)
{
    auto facts = std::make_shared<RecordPageSetup>(RecordPageSetup{.recordType = "beneficiary_fact",
                                                                   .empty = say("Beneficiary", "Here stands what is known of the beneficiary, year by year."),
                                                                   .columns = {"fact_year", "fact_key", "value", "evidence"}});
    std::vector<PageTab> tabs;
    tabs.emplace_back(say("Beneficiary", "At the counter"), CounterView::shownTypes(), [](Desk &on, QWidget *in) -> Page * { return new CounterView(on, in); });
    tabs.emplace_back(RecordPageSetup{.recordType = "beneficiary",
                                      .empty = say("Beneficiary", "Here stands who asks for awards or has them: enterprises, parks, stations, villages, persons."),
                                      .columns = {"name", "kind", "credit_code", "id_number", "area_id", "founded_on"},
                                      .details = {{"beneficiary_id", say("Beneficiary", "Facts"), facts}}});
    return new RecordTabs(desk, say("Page", "Eligibility"), std::move(tabs), parent);
}

Page *makeRulePage(Desk &desk, QWidget *parent)
{
    PageTab issued(say("Page", "Award rules"), {"award_rule"}, makeAwardRulePage);
    issued.recordType = "award_rule";
    std::vector<PageTab> tabs;
    tabs.push_back(std::move(issued));
    tabs.emplace_back(say("AwardRule", "Rules and versions"), RuleView::shownTypes(), [](Desk &on, QWidget *in) -> Page * { return new RuleView(on, in); });
    tabs.emplace_back(say("WhatIf", "What if"), WhatIfView::shownTypes(), [](Desk &on, QWidget *in) -> Page * { return new WhatIfView(on, in); });
    return new RecordTabs(desk, say("Page", "Award rules"), std::move(tabs), parent);
}

} // namespace heyuan
