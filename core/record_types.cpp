#include "core/award/rule.h"
#include "core/fund/commitment.h"
#include "core/indicator/dimension.h"
#include "core/place/area.h"
#include "core/plan/document.h"
#include "core/plan/target.h"
#include "core/project/budget.h"

namespace heyuan {

const std::vector<const RecordType *> &recordTypes()
{
    static const std::vector<const RecordType *> types{
        &MeasureUnit::description().type(), &Area::description().type(), &Unit::description().type(), &documentType(), &clauseType(),
        &readingType(), &readingLinkType(), &mentionType(), &Indicator::description().type(), &Dimension::description().type(), &Fact::description().type(),
        &Target::description().type(), &TargetShare::description().type(), &taskType(), &taskUnitType(), &taskNoteType(), &dutyType(),
        &awardRuleType(), &fundCommitmentType(), &budgetLineType(), &deliverableType(), &phaseType(), &materialType(),
        &policyConstraintType(), &correspondenceType(), &Measurement::description().type(), &Adjustment::description().type()};
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
