#include "core/project/share.h"

#include "core/base/money_words.h"
#include "core/project/budget.h"

namespace heyuan {

namespace {

/// `value` per cent of `base`, in fen and ten-thousandths of a fen, so that nothing is rounded before it is compared.
Int128 scaledShare(Money base, Number value) { return Int128(base.fen()) * value.raw(); }
constexpr Int128 scaleOfShare = Int128(Number::scale) * 100;

Money roundedUp(Int128 scaled) { return Money::fen(qint64((scaled + scaleOfShare - 1) / scaleOfShare)); }
Money roundedDown(Int128 scaled) { return Money::fen(qint64(scaled / scaleOfShare)); }

Money of(const SourceMoney &money, const QString &source)
{
    const auto one = sourceFromKey(source);
    return one ? money[*one] : money.total(); // any
}


/// What a constraint speaks of; the class of its lines where nobody wrote it down.
Text subjectOf(const QString &zh, const QString &en, const QString &className)
{
    if (!zh.isEmpty() || !en.isEmpty())
        return Text::of(zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en);
    for (const Choice &one : budgetClasses()) {
        if (className == QLatin1String(one.key))
            return one.text;
    }
    return {};
}

Result<std::vector<MoneyConstraint>> constraintsWhere(Database &database, const QString &where, const QVariant &value)
{
    std::vector<MoneyConstraint> constraints;
    Query q = database.query(QStringLiteral("select id, code, kind, name_zh, name_en, subject_zh, subject_en, class, source, value, clause_id, quote from policy_constraint "
                                            "where %1 and deleted_at is null and kind in ('share_min', 'share_max', 'share_exact', 'prohibited_use', 'permitted_use') order by code").arg(where));
    if (Status s = q.run({value}); !s)
        return s.error();
    while (q.next()) {
        MoneyConstraint one;
        one.id = q.integer(0);
        one.code = q.text(1);
        one.kind = q.text(2);
        one.name = Text::of(q.text(3), q.text(4));
        one.className = q.text(7);
        one.subject = subjectOf(q.text(5), q.text(6), one.className);
        one.source = q.text(8);
        if (!q.isNull(9))
            one.value = Number::fromRaw(q.integer(9));
        one.clause = q.integer(10);
        one.quote = q.text(11);
        constraints.push_back(std::move(one));
    }
    return constraints;
}

} // namespace

Text MoneyConstraint::head() const
{
    const QString english = subject.in(Language::English);
    return Text::of(subject.in(Language::Chinese), english.left(1).toUpper() + english.mid(1));
}

Result<std::vector<MoneyConstraint>> moneyConstraints(Database &database, const Project &project)
{
    return constraintsWhere(database, QStringLiteral("project = ?"), project.key);
}

Result<std::vector<MoneyConstraint>> moneyConstraintsOf(Database &database, qint64 document)
{
    return constraintsWhere(database, QStringLiteral("document_id = ? and not exists (select 1 from project where project.project = policy_constraint.project and project.deleted_at is null)"), document);
}

std::vector<ShareState> shareStates(const ProjectBook &book, const std::vector<MoneyConstraint> &constraints, ShareStage stage)
{
    std::vector<ShareState> states;
    for (const MoneyConstraint &constraint : constraints) {
        if (!constraint.isShare() || !constraint.value || constraint.className.isEmpty())
            continue; // words without a class of lines are read by people
        ShareState state;
        state.constraint = constraint;
        state.base = of(book.current(), constraint.source);
        Money others; // committed to lines of other classes
        for (const LineMoney &line : book.lines) {
            const Money amount = of(stage == ShareStage::Budget ? line.current : line.committed, constraint.source);
            (line.className == constraint.className ? state.amount : others) += amount;
        }
        state.percent = Number::ratio(Number::fromRaw(state.amount.fen() * 100), Number::fromRaw(state.base.fen()));
        const Int128 share = scaledShare(state.base, *constraint.value);
        const bool isMin = constraint.kind == u"share_min";
        // What is committed elsewhere is lost for the lines that need at least a share.
        const Money reached = isMin && stage == ShareStage::Contracts ? state.base - others : state.amount;
        if (isMin) {
            state.limit = roundedUp(share);
            state.room = reached - state.limit;
            state.holds = state.room >= Money();
        } else {
            state.limit = roundedDown(share);
            state.room = state.limit - reached;
            state.holds = state.room >= Money();
            if (constraint.kind == u"share_exact" && stage == ShareStage::Budget)
                state.holds = Int128(reached.fen()) * scaleOfShare == share;
        }
        states.push_back(std::move(state));
    }
    return states;
}

Text ShareState::roomSentence() const
{
    const Money missing = Money() - room;
    if (constraint.kind == u"share_exact") {
        if (room == Money())
            return holds ? say("Share", "as asked for") : say("Share", "RMB %1 of difference").arg(amountInSentence(room)); // less than a fen
        return room < Money() ? say("Share", "RMB %1 too much").arg(amountInSentence(missing)) : say("Share", "RMB %1 may still be added").arg(amountInSentence(room));
    }
    if (constraint.kind == u"share_min")
        return holds ? say("Share", "RMB %1 may still be moved away").arg(amountInSentence(room)) : say("Share", "RMB %1 are missing").arg(amountInSentence(missing));
    return holds ? say("Share", "RMB %1 may still be added").arg(amountInSentence(room)) : say("Share", "RMB %1 too much").arg(amountInSentence(missing));
}

Text ShareState::sentence() const
{
    if (!percent)
        return say("Share", "%1: the budget has no such money, so there is no share.").arg(constraint.head());
    const Text share = Text::plain(percent->toText(2) + QStringLiteral(" %"));
    const Text asked = Text::plain(constraint.value->toText() + QStringLiteral(" %"));
    const Money missing = Money() - room;
    if (constraint.kind == u"share_min")
        return holds ? say("Share", "%1: %2, at least %3: RMB %4 may still be moved away.").arg(constraint.head()).arg(share).arg(asked).arg(amountInSentence(room))
                     : say("Share", "%1: %2, below the %3 asked for: RMB %4 are missing.").arg(constraint.head()).arg(share).arg(asked).arg(amountInSentence(missing));
    if (constraint.kind == u"share_max")
        return holds ? say("Share", "%1: %2, at most %3: RMB %4 may still be added.").arg(constraint.head()).arg(share).arg(asked).arg(amountInSentence(room))
                     : say("Share", "%1: %2, above the %3 allowed: RMB %4 too much.").arg(constraint.head()).arg(share).arg(asked).arg(amountInSentence(missing));
    return holds ? say("Share", "%1: %2, exactly as asked for.").arg(constraint.head()).arg(share)
                 : say("Share", "%1: %2, exactly %3 is asked for: RMB %4 of difference.").arg(constraint.head()).arg(share).arg(asked).arg(amountInSentence(room < Money() ? missing : room));
}

Result<std::vector<ShareState>> sharesWithRevision(Database &database, qint64 revision)
{
    qint64 project = 0;
    bool isDraft = false;
    {
        Query q = database.query(QStringLiteral("select project_id, status from budget_revision where id = ?"));
        if (Status s = q.run({revision}); !s)
            return s.error();
        if (!q.next())
            return std::vector<ShareState>();
        project = q.integer(0);
        isDraft = q.text(1) != u"confirmed";
    }
    auto book = ProjectBook::load(database, project, {});
    if (!book)
        return book.error();
    if (isDraft) {
        Query q = database.query(QStringLiteral("select line_id, coalesce(central_fen, 0), coalesce(provincial_fen, 0), coalesce(local_fen, 0) from budget_change where revision_id = ? and deleted_at is null"));
        if (Status s = q.run({revision}); !s)
            return s.error();
        while (q.next()) {
            for (LineMoney &line : book->lines) {
                if (line.id == q.integer(0))
                    line.current += SourceMoney{{Money::fen(q.integer(1)), Money::fen(q.integer(2)), Money::fen(q.integer(3))}};
            }
        }
    }
    const auto constraints = moneyConstraints(database, book->project);
    if (!constraints)
        return constraints.error();
    return shareStates(*book, *constraints);
}

} // namespace heyuan
