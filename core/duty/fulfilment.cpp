#include "core/duty/fulfilment.h"

#include "core/duty/duty_book.h"

#include <QUrl>

namespace heyuan {

namespace {

std::vector<Issue> fulfilmentIssues(const Record &record)
{
    const DutyFulfilment row = DutyFulfilment::description().read(record);
    if (row.link.isEmpty())
        return {};
    const QUrl url(row.link, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https"))
        return {};
    return {{"link", say("Duty", "“%1” is no address of a page. Write it whole, with https:// in front.").arg(row.link)}};
}

Error refused(const Text &sentence)
{
    return {ErrorKind::Invalid, sentence, {}, {{"due_on", sentence}}};
}

/// The earliest due day that nobody has answered takes the record, unless the clerk names another.
Status completeFulfilment(Transaction &transaction, Record &record)
{
    const RecordType &type = DutyFulfilment::description().type();
    DutyFulfilment row = DutyFulfilment::description().read(record);
    if (!row.duty)
        return {}; // refused by its field
    const auto book = DutyBook::load(transaction.store());
    if (!book)
        return book.error();
    const DutyLine *duty = book->find(row.duty.id);
    if (!duty)
        return Error{ErrorKind::NotFound, say("Duty", "The duty is no longer there. Choose another one."), {}, {{"duty_id", say("Duty", "The duty is no longer there. Choose another one.")}}};
    if (!duty->hasDueDays())
        return row.dueOn.isValid() ? Status(refused(say("Duty", "“%1” has no due days. Leave the due day empty.").arg(duty->name))) : Status();
    if (!row.dueOn.isValid() && row.doneOn.isValid()) {
        for (const QDate day : duty->dueDays({}, row.doneOn.addYears(1))) {
            if (!book->answerTo(duty->id, day)) {
                type.setValue(record, "due_on", day);
                return {};
            }
        }
        return refused(say("Duty", "Every due day of “%1” is answered already. Change that record.").arg(duty->name));
    }
    if (!row.dueOn.isValid())
        return {};
    if (!duty->isDueOn(row.dueOn))
        return refused(say("Duty", "“%1” is not due on %2. Leave the due day empty; the earliest open one is taken.").arg(duty->name).arg(row.dueOn.toString(Qt::ISODate)));
    const DutyFulfilment *other = book->answerTo(duty->id, row.dueOn);
    if (other && other->id != record.id)
        return refused(say("Duty", "What was due on %1 is on record already, done on %2. Change that record.").arg(row.dueOn.toString(Qt::ISODate)).arg(other->doneOn.toString(Qt::ISODate)));
    return {};
}

} // namespace

const Described<DutyFulfilment> &DutyFulfilment::description()
{
    static const Described<DutyFulfilment> described(
        {.name = "duty_fulfilment", .label = say("Duty", "Fulfilment of a duty"), .plural = say("Duty", "Fulfilments"), .title = {"duty_id", "done_on"}, .order = "done_on", .check = fulfilmentIssues, .complete = completeFulfilment},
        {field("duty_id", say("Duty", "Duty"), &DutyFulfilment::duty, {.required = true, .reference = "duty"}),
         field("due_on", say("Duty", "Was due on"), &DutyFulfilment::dueOn, {.help = say("Duty", "Left empty, the earliest due day that is still open is taken.")}),
         field("done_on", say("Duty", "Done on"), &DutyFulfilment::doneOn, {.required = true}),
         field("done_by", say("Duty", "Done by"), &DutyFulfilment::doneBy, {.required = true, .maxLength = 160}),
         field("document_number", say("Document", "Document number"), &DutyFulfilment::documentNumber, {.maxLength = 120}),
         field("link", say("Duty", "Link"), &DutyFulfilment::link, {.maxLength = 400, .inTable = false}),
         longText("remark", say("Duty", "Remark"), &DutyFulfilment::remark)});
    return described;
}

} // namespace heyuan
