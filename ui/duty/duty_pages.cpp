#include "ui/duty/duty_pages.h"

#include "core/duty/fulfilment.h"
#include "ui/attachment/attachments_view.h"
#include "ui/catalogue/catalogue_pages.h"
#include "ui/duty/duty_view.h"

namespace heyuan {

Page *makeDutyPage(Desk &desk, QWidget *parent)
{
    RecordPageSetup fulfilments{.recordType = "duty_fulfilment",
                                .empty = say("Duty", "Here stands what was done of the duties, by whom and under which document."),
                                .columns = {"due_on", "done_on", "done_by", "document_number"},
                                .order = {"due_on", true},
                                .prepare = [&desk](RecordForm &form) { addFulfilmentEvidence(desk, form); }};
    RecordPageSetup duties = dutySetup();
    duties.details = {{"duty_id", say("Duty", "Fulfilments"), std::make_shared<RecordPageSetup>(fulfilments)}};
    fulfilments.columns.prepend("duty_id");
    std::vector<PageTab> tabs{PageTab(say("Duty", "What is due"), DutyView::shownTypes(), [](Desk &on, QWidget *in) -> Page * { return new DutyView(on, in); }), std::move(duties), std::move(fulfilments)};
    return new RecordTabs(desk, say("Duty", "Duties"), std::move(tabs), parent);
}

} // namespace heyuan
