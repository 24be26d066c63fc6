#include "core/attachment/attachment.h"

namespace heyuan {

const std::vector<Choice> &attachmentKinds()
{
    static const std::vector<Choice> kinds{
        {"notice", say("Attachment", "Notice")}, {"plan", say("Attachment", "Plan")}, {"sign_in", say("Attachment", "Sign-in sheet")},
        {"photo", say("Attachment", "Photos or video")}, {"courseware", say("Attachment", "Courseware")},
        {"evaluation", say("Attachment", "Evaluation sheets")}, {"voucher", say("Attachment", "Payment voucher")},
        {"other", say("Attachment", "Other")}};
    return kinds;
}

const Described<Attachment> &Attachment::description()
{
    static const Described<Attachment> described(
        {.name = "attachment", .label = say("Attachment", "Attachment"), .plural = say("Attachment", "Attachments"), .title = {"file_name"}},
        {field("owner_type", say("Attachment", "Belongs to a"), &Attachment::ownerType, {.required = true, .maxLength = 60, .readOnly = true, .inTable = false}),
         field("owner_id", say("Attachment", "Belongs to"), &Attachment::owner, {.required = true, .readOnly = true, .inTable = false}),
         field("kind", say("Attachment", "What it is"), &Attachment::kind, {.required = true, .choices = attachmentKinds()}),
         field("file_name", say("Attachment", "File"), &Attachment::fileName, {.required = true, .maxLength = 240}),
         field("media_type", say("Attachment", "Kind of file"), &Attachment::mediaType, {.maxLength = 120, .readOnly = true, .inTable = false}),
         field("size", say("Attachment", "Size"), &Attachment::size, {.readOnly = true, .unit = say("Attachment", "bytes")}),
         field("sha256", say("Attachment", "Digest (SHA-256)"), &Attachment::sha256, {.maxLength = 64, .readOnly = true, .inTable = false}),
         field("pages", say("Attachment", "Pages"), &Attachment::pages, {.minimum = Number(1)}),
         field("made_on", say("Attachment", "Made on"), &Attachment::madeOn),
         longText("note", say("Item", "Note"), &Attachment::note)});
    return described;
}

} // namespace heyuan
