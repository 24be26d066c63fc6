#include "core/selection/plan_trial.h"

#include "core/selection/applicant_budget.h"

namespace heyuan {

bool PlanLineTrial::judges(const RecordType &type) const { return &type == &ApplicantBudgetLine::description().type(); }

Status PlanLineTrial::take(const RecordType &, const Record *before, Record after)
{
    const auto &description = ApplicantBudgetLine::description();
    if (before) {
        if (Status s = heldWithApplicant(m_store, description.read(*before).applicant.id); !s)
            return s;
    }
    return heldWithApplicant(m_store, description.read(after).applicant.id);
}

} // namespace heyuan
