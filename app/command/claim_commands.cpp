#include "app/command/command.h"

#include "core/award/award_claim.h"
#include "core/award/beneficiary.h"
#include "core/award/claim_sum.h"
#include "core/award/rule.h"

#include <QJsonObject>

// award claims: the claims of a year with their numbers, by which reports name them.
namespace heyuan::command {

namespace {

QJsonValue fenOf(const std::optional<Money> &money) { return money ? QJsonValue(money->fen()) : QJsonValue(); }
QJsonValue dayOf(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

/// Only of the state that --status names, if any.
Result<std::vector<AwardClaim>> claimsOf(Session &session, Store &store)
{
    const auto year = session.options().year ? Result<int>(session.options().year) : award::lastClaimYear(store);
    if (!year)
        return year.error();
    Filter filter;
    filter.conditions = {{"claim_year", Condition::Test::Is, qint64(*year)}};
    if (const QString &status = session.options().status; !status.isEmpty()) {
        QStringList known;
        for (const Choice &one : claimStatuses())
            known << QString::fromUtf8(one.key);
        if (!known.contains(status))
            return Error{ErrorKind::Invalid, say("Command", "“%1” is no state of a claim. There are: %2.").arg(status).arg(known.join(QStringLiteral(", "))), {}, {}};
        filter.conditions.push_back({"status", Condition::Test::Is, status});
    }
    return store.all<AwardClaim>(filter);
}

} // namespace

int listClaims(Session &session, Store &store)
{
    const auto claims = claimsOf(session, store);
    if (!claims)
        return session.fail(claims.error());
    QJsonArray rows;
    OutputTable table;
    table.head = {session.in(say("Claim", "Claim")), session.in(say("Beneficiary", "Beneficiary")), session.in(say("Command", "Rule")), session.in(say("Beneficiary", "Year")), session.in(say("Project", "Status")),
                  session.in(say("Claim", "Decision")), session.in(say("ClaimReport", "Amount")), session.in(say("Claim", "Paid so far"))};
    table.isNumber = {false, false, false, true, false, false, true, true};
    std::map<qint64, QString> codes;
    for (const AwardClaim &claim : *claims) {
        const auto who = store.find(Beneficiary::description().type(), claim.beneficiary.id);
        if (!who)
            return session.fail(who.error());
        if (!codes.contains(claim.rule.id)) {
            const auto rule = store.find(awardRuleType(), claim.rule.id);
            if (!rule)
                return session.fail(rule.error());
            codes[claim.rule.id] = *rule ? awardRuleType().value(**rule, "code").toString() : QString();
        }
        const Text name = *who ? Beneficiary::description().read(**who).name() : Text();
        const auto yuan = [](const std::optional<Money> &money) { return money ? money->toText(MoneyScale::Yuan) : QStringLiteral("—"); };
        table.rows.push_back({QString::number(claim.id), session.in(name), codes[claim.rule.id], QString::number(claim.year), session.in(claimStatusName(claim.status)), claim.decision, yuan(claim.amount), yuan(claim.paid)});
        rows.append(QJsonObject{{QStringLiteral("claim"), QString::number(claim.id)}, {QStringLiteral("zh"), name.in(Language::Chinese)}, {QStringLiteral("en"), name.in(Language::English)}, {QStringLiteral("rule"), codes[claim.rule.id]},
                                {QStringLiteral("year"), claim.year}, {QStringLiteral("status"), claim.status}, {QStringLiteral("amount_fen"), fenOf(claim.amount)}, {QStringLiteral("cut_from_fen"), fenOf(claim.cutFrom)},
                                {QStringLiteral("paid_fen"), fenOf(claim.paid)}, {QStringLiteral("recovered_fen"), fenOf(claim.recovered)}, {QStringLiteral("decision"), claim.decision}, {QStringLiteral("decided_on"), dayOf(claim.decidedOn)},
                                {QStringLiteral("notice_from"), dayOf(claim.noticeFrom)}, {QStringLiteral("notice_to"), dayOf(claim.noticeTo)}, {QStringLiteral("paid_on"), dayOf(claim.paidOn)}});
    }
    if (session.options().json)
        session.print(rows);
    else
        session.print(table);
    return Done;
}

} // namespace heyuan::command
