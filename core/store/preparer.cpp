#include "core/store/preparer.h"

namespace heyuan {

std::vector<Choice> preparedStatuses()
{
    return {{"draft", say("Project", "Draft")}, {"confirmed", say("Project", "Confirmed")}};
}

void rememberPreparer(const Transaction &transaction, const RecordType &type, Record &record)
{
    if (type.value(record, "prepared_by").isNull())
        type.setValue(record, "prepared_by", transaction.actor().name);
    if (type.value(record, "status").isNull())
        type.setValue(record, "status", QStringLiteral("draft"));
}

std::vector<Issue> preparerIssues(const RecordType &type, const Record &record)
{
    const bool isConfirmed = type.value(record, "status").toString() != u"draft" && !type.value(record, "status").isNull();
    const QString by = type.value(record, "confirmed_by").toString();
    if (isConfirmed && by.isEmpty())
        return {{"confirmed_by", say("Project", "Nobody has confirmed this yet. Confirm it first.")}};
    if (!by.isEmpty() && by == type.value(record, "prepared_by").toString())
        return {{"confirmed_by", say("Project", "%1 prepared this and cannot confirm it. Another person has to.").arg(by)}};
    return {};
}

Status heldAsConfirmed(const RecordType &type, const Record *before, const Record *after)
{
    if (!before || type.value(*before, "status").toString() == u"draft" || type.value(*before, "status").isNull())
        return {};
    if (!after)
        return Error{ErrorKind::Denied, say("Project", "A confirmed %1 is not deleted. Reverse it, or revise it by another one.").arg(type.label), {}, {}};
    if (type.value(*after, "status").isNull() || type.value(*after, "status").toString() == u"draft")
        return Error{ErrorKind::Denied, say("Project", "A confirmed %1 is no draft again. Reverse it, or revise it by another one.").arg(type.label), {}, {}};
    for (const Field &field : type.fields) {
        if (field.key != "status" && field.key != "note" && type.value(*before, field.key) != type.value(*after, field.key))
            return Error{ErrorKind::Denied, say("Project", "%1: a confirmed %2 stays as it is. Reverse it, or revise it by another one.").arg(field.label).arg(type.label), {}, {}};
    }
    return {};
}

Status confirm(Transaction &transaction, const RecordType &type, qint64 id)
{
    const auto stored = transaction.store().find(type, id);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->deleted)
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    Record row = **stored;
    if (type.value(row, "status").toString() != u"draft")
        return Error{ErrorKind::Denied, say("Project", "This is confirmed already.")};
    type.setValue(row, "status", QStringLiteral("confirmed"));
    type.setValue(row, "confirmed_by", transaction.actor().name);
    if (const auto issues = preparerIssues(type, row); !issues.empty())
        return Error{ErrorKind::Denied, issues.front().message};
    return transaction.update(type, row);
}

} // namespace heyuan
