#include "ui/shell/page_links.h"

#include "ui/shell/page.h"

#include <map>

namespace heyuan {

bool hasPage(QByteArrayView key)
{
    for (const PageEntry &entry : pageList()) {
        if (entry.key == key)
            return true;
    }
    return false;
}

QByteArray pageShowing(QByteArrayView recordType)
{
    // The page of its own first, then the one it is shown on as a part of something else.
    static const std::map<QByteArray, QByteArrayList> pages{
        {"document", {"documents"}},
        {"clause", {"documents"}},
        {"reading", {"readings", "documents"}},
        {"target", {"targets"}},
        {"target_share", {"targets"}},
        {"indicator", {"indicators", "measurements"}},
        {"measurement", {"measurements"}},
        {"adjustment", {"measurements"}},
        {"fact", {"facts", "areas"}},
        {"measure_unit", {"indicators"}},
        {"dimension", {"indicators"}},
        {"task", {"tasks"}},
        {"task_unit", {"tasks"}},
        {"task_note", {"tasks"}},
        {"duty", {"duties", "returns", "tasks"}},
        {"duty_fulfilment", {"duties"}},
        {"area", {"areas"}},
        {"unit", {"units", "areas"}},
        {"award_rule", {"awards"}},
        {"beneficiary", {"counter"}},
        {"beneficiary_fact", {"counter"}},
        {"award_claim", {"claims"}},
        {"claim_objection", {"claims"}},
        {"claim_remark", {"claims"}},
        {"beneficiary_exclusion", {"claims"}},
        {"treasury_payment", {"funds"}},
        {"fund_commitment", {"funds"}},
        {"fund_account", {"funds"}},
        {"fund_entry", {"funds"}},
        {"training_class", {"training"}},
        {"class_trainer", {"training"}},
        {"job_event", {"training"}},
        {"institution", {"training"}},
        {"trainer", {"training"}},
        {"verification_sample", {"training"}},
        {"verification_call", {"training"}},
        {"trainee", {"persons"}},
        {"trainee_group", {"persons"}},
        {"attendance", {"training"}},
        {"follow_up", {"persons"}},
        {"selection_round", {"selection"}},
        {"applicant", {"selection"}},
        {"material_check", {"selection"}},
        {"expert_score", {"selection"}},
        {"applicant_budget_line", {"selection"}},
        {"station", {"stations"}},
        {"station_equipment", {"projects", "stations"}},
        {"station_activity", {"stations"}},
        {"station_check", {"stations"}},
        {"station_subsidy", {"stations"}},
        {"project", {"projects"}},
        {"contract", {"projects"}},
        {"project_entry", {"projects"}},
        {"budget_revision", {"projects"}},
        {"payment_forecast", {"projects"}},
        {"evaluation_score", {"projects"}},
        {"project_disclosure", {"projects"}},
        {"project_risk", {"projects"}},
        {"budget_line", {"projects"}},
        {"deliverable", {"projects"}},
        {"phase", {"projects"}},
        {"policy_constraint", {"projects"}},
        {"material", {"projects"}},
    };
    const QByteArray name = recordType.toByteArray();
    const auto at = pages.find(name);
    if (at != pages.end()) {
        for (const QByteArray &page : at->second) {
            if (hasPage(page))
                return page;
        }
    }
    return hasPage(name) ? name : QByteArray();
}

} // namespace heyuan
