#include "core/summary_keepers.h"

#include "core/access/access.h"
#include "core/attachment/attachment_store.h"
#include "core/award/award_claim.h"
#include "core/award/rule_publish.h"
#include "core/fund/keepers.h"
#include "core/indicator/rollup.h"
#include "core/project/keepers.h"
#include "core/selection/keepers.h"
#include "core/store/row_block.h"
#include "core/station/keepers.h"
#include "core/training/keepers.h"

namespace heyuan {

void addSummaryKeepers(Store &store)
{
    if (!store.summaryKeepers().empty())
        return; // two of a kind would each take the other's figures for somebody else's
    addRollupKeepers(store);
    addTrainingKeepers(store);
    addProjectKeepers(store);
    addFundKeepers(store);
    store.addSummaryKeeper(makeAttachmentKeeper());
    addStationKeepers(store);
    addSelectionKeepers(store);
    addAwardKeepers(store);
    addRuleKeepers(store);
    store.setGuard(makeAccessGuard());
    for (const RecordType *type : recordTypes()) {
        if (type->isLarge)
            store.addSummaryKeeper(std::make_unique<RowBlockKeeper>(*type));
    }
}

} // namespace heyuan
