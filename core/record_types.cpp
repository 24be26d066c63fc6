#include "core/acceptance/evaluation_score.h"
#include "core/access/desk_user.h"
#include "core/attachment/attachment.h"
#include "core/award/award_claim.h"
#include "core/award/beneficiary.h"
#include "core/award/exclusion.h"
#include "core/award/claim_remark.h"
#include "core/award/objection.h"
#include "core/award/review.h"
#include "core/award/rule.h"
#include "core/award/rule_draft.h"
#include "core/duty/fulfilment.h"
#include "core/fund/account.h"
#include "core/fund/commitment.h"
#include "core/fund/entry.h"
#include "core/fund/treasury_payment.h"
#include "core/import/import_batch.h"
#include "core/indicator/dimension.h"
#include "core/place/area.h"
#include "core/plan/document.h"
#include "core/plan/target.h"
#include "core/project/budget.h"
#include "core/project/contract.h"
#include "core/project/disclosure.h"
#include "core/project/entry.h"
#include "core/project/forecast_of_payments.h"
#include "core/project/revision.h"
#include "core/project/risk.h"
#include "core/selection/applicant_budget.h"
#include "core/selection/selection.h"
#include "core/station/asset.h"
#include "core/station/station.h"
#include "core/station/station_activity.h"
#include "core/station/station_check.h"
#include "core/training/attendance.h"
#include "core/training/institution.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"
#include "core/training/verification.h"

namespace heyuan {

const std::vector<const RecordType *> &recordTypes()
{
    static const std::vector<const RecordType *> types{
        &MeasureUnit::description().type(), &Area::description().type(), &Unit::description().type(), &documentType(), &clauseType(),
        &readingType(), &readingLinkType(), &mentionType(), &Indicator::description().type(), &Dimension::description().type(), &Fact::description().type(),
        &Target::description().type(), &TargetShare::description().type(), &taskType(), &taskUnitType(), &taskNoteType(), &dutyType(), &DutyFulfilment::description().type(),
        &awardRuleType(), &fundCommitmentType(), &budgetLineType(), &deliverableType(), &phaseType(), &materialType(),
        &policyConstraintType(), &correspondenceType(), &Measurement::description().type(), &Adjustment::description().type(),
        &Institution::description().type(), &Trainer::description().type(), &TrainingClass::description().type(),
        &ClassTrainer::description().type(), &ClassWaiver::description().type(), &Trainee::description().type(),
        &TraineeGroup::description().type(), &Attendance::description().type(), &JobEvent::description().type(),
        &FollowUp::description().type(), &VerificationSample::description().type(),
        &VerificationCall::description().type(),
        &Station::description().type(), &StationActivity::description().type(),
        &StationCheck::description().type(), &StationSubsidy::description().type(), &Attachment::description().type(), &ImportBatch::description().type(),
        &Project::description().type(), &BudgetRevision::description().type(), &BudgetChange::description().type(),
        &Contract::description().type(), &Milestone::description().type(), &ProjectEntry::description().type(), &StationEquipment::description().type(),
        &PaymentForecast::description().type(), &Disclosure::description().type(), &ProjectRisk::description().type(),
        &SelectionRound::description().type(), &Applicant::description().type(), &MaterialCheck::description().type(), &ExpertScore::description().type(),
        &ApplicantBudgetLine::description().type(),
        &EvaluationScore::description().type(),
        &FundAccount::description().type(), &Beneficiary::description().type(), &BeneficiaryFact::description().type(),
        &AwardClaim::description().type(), &FundEntry::description().type(), &RuleVersion::description().type(), &ClaimScore::description().type(), &ClaimVisit::description().type(),
        &ClaimObjection::description().type(), &ClaimRemark::description().type(), &BeneficiaryExclusion::description().type(), &TreasuryPayment::description().type(),
        &DeskUser::description().type()};
    return types;
}

const RecordType *recordTypeNamed(QByteArrayView name)
{
    for (const RecordType *type : recordTypes()) {
        if (type->name == name)
            return type;
    }
    return nullptr;
}

} // namespace heyuan
