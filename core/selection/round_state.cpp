#include "core/selection/round_state.h"

#include "core/selection/applicant_budget.h"
#include "core/store/preparer.h"

namespace heyuan {

namespace {

Error denied(const Text &sentence) { return {ErrorKind::Denied, sentence, {}, {}}; }

bool isConfirmed(const Record &round) { return SelectionRound::description().type().value(round, "status").toString() == u"confirmed"; }

/// Only the state goes back, with the reason and by the person who writes; the override goes with it.
Status mayReopen(const Transaction &transaction, const Record &before, const Record &after)
{
    const RecordType &type = SelectionRound::description().type();
    static const QByteArrayList mayChange{"status", "confirmed_by", "reopened_reason", "reopened_by", "override_reason", "override_document", "note"};
    const SelectionRound round = SelectionRound::description().read(after);
    if (round.reopenedReason.isEmpty() || round.reopenedBy != transaction.actor().name || !round.confirmedBy.isEmpty())
        return denied(say("Selection", "The result of “%1” is confirmed. Reopen the round, with the reason.").arg(round.name));
    for (const Field &field : type.fields) {
        if (!mayChange.contains(field.key) && type.value(before, field.key) != type.value(after, field.key))
            return denied(say("Selection", "%1: while a round is reopened, nothing else is changed. Do it afterwards.").arg(field.label));
    }
    return {};
}

/// Plans of the winners that break a share which binds: only with who allowed it and by which document.
Status sharesHold(Store &store, const SelectionRound &round)
{
    if (!round.overrideReason.isEmpty())
        return {};
    const auto plans = plansOf(store, round);
    if (!plans)
        return plans.error();
    for (const PlanShares &plan : *plans) {
        const auto broken = plan.brokenThatBind();
        if (plan.applicant.status == u"selected" && !broken.empty())
            return denied(say("Selection", "%1: %2 Correct the plan, or enter in the round the reason for breaking a share and the number of the document that allows it.").arg(plan.county).arg(plan.brokenWords(*broken.front())));
    }
    return {};
}

} // namespace

Status heldWithRound(Store &store, qint64 id)
{
    const auto stored = store.find(SelectionRound::description().type(), id);
    if (!stored)
        return stored.error();
    if (!*stored || !isConfirmed(**stored))
        return {};
    return denied(say("Selection", "The result of “%1” is confirmed; its applicants, materials, scores and plans stay as they are. Reopen the round first, with the reason.").arg(SelectionRound::description().read(**stored).name));
}

Status heldWithApplicant(Store &store, qint64 applicant)
{
    const auto round = store.database().scalar(QStringLiteral("select round_id from applicant where id = ?"), {applicant});
    return round ? heldWithRound(store, round->toLongLong()) : Status(round.error());
}

Status roundMayGo(Transaction &transaction, const Record *before, const Record *after)
{
    const bool was = before && isConfirmed(*before);
    const bool is = after && isConfirmed(*after);
    if (was && after && !is)
        return mayReopen(transaction, *before, *after);
    if (Status s = heldAsConfirmed(SelectionRound::description().type(), before, after); !s)
        return s;
    return is && !was ? sharesHold(transaction.store(), SelectionRound::description().read(*after)) : Status();
}

Status confirmRound(Transaction &transaction, qint64 id, const ShareOverride &override)
{
    const RecordType &type = SelectionRound::description().type();
    const auto stored = transaction.store().find(type, id);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->deleted)
        return Error{ErrorKind::NotFound, say("Selection", "The round is no longer there. Choose another one."), {}, {}};
    Record row = **stored;
    if (type.value(row, "status").toString() == u"confirmed")
        return Error{ErrorKind::Denied, say("Project", "This is confirmed already."), {}, {}};
    qint64 selected = 0;
    {
        Query q = transaction.database().query(QStringLiteral("select updated_by from applicant where round_id = ? and status = 'selected' and deleted_at is null"));
        if (Status s = q.run({id}); !s)
            return s;
        while (q.next()) {
            ++selected;
            if (q.text(0) == transaction.actor().name)
                return Error{ErrorKind::Denied, say("Selection", "%1 entered who is selected and cannot confirm it. Another person has to.").arg(q.text(0)), {}, {}};
        }
    }
    if (selected == 0)
        return Error{ErrorKind::Denied, say("Selection", "Nobody is selected in this round yet. Set the winners to “Selected” first."), {}, {}};
    type.setValue(row, "status", QStringLiteral("confirmed"));
    type.setValue(row, "confirmed_by", transaction.actor().name);
    if (!override.reason.isEmpty() || !override.document.isEmpty()) {
        type.setValue(row, "override_reason", FieldTraits<QString>::store(override.reason.trimmed()));
        type.setValue(row, "override_document", FieldTraits<QString>::store(override.document.trimmed()));
    }
    if (const auto issues = preparerIssues(type, row); !issues.empty())
        return Error{ErrorKind::Denied, issues.front().message, {}, {}};
    return transaction.update(type, row);
}

Status reopenRound(Transaction &transaction, qint64 id, const QString &reason)
{
    const RecordType &type = SelectionRound::description().type();
    const auto stored = transaction.store().find(type, id);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->deleted)
        return Error{ErrorKind::NotFound, say("Selection", "The round is no longer there. Choose another one."), {}, {}};
    if (!isConfirmed(**stored))
        return denied(say("Selection", "The round is not confirmed; it can be changed as it is."));
    if (reason.trimmed().isEmpty())
        return denied(say("Selection", "Enter why the round is reopened."));
    SelectionRound round = SelectionRound::description().read(**stored);
    round.status = QStringLiteral("draft");
    round.confirmedBy.clear();
    round.overrideReason.clear();
    round.overrideDocument.clear();
    round.reopenedReason = reason.trimmed();
    round.reopenedBy = transaction.actor().name;
    return transaction.update(round);
}

} // namespace heyuan
