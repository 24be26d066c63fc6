#pragma once

#include "core/store/store.h"

namespace heyuan {

/// A claim for an award 奖补申请: one beneficiary, one rule, one year. What was reckoned is frozen when it is accepted;
/// from then on only its state goes on, by the moves of resources/award_claim_state.json.
struct AwardClaim {
    qint64 id = 0;
    int version = 0;
    Ref beneficiary;
    Ref rule;
    int year = 0;
    std::optional<Money> amount;
    QString status;        ///< draft, accepted, county_checked, reviewed, decided, notice, listed, paid, recovered, refused
    Ref unit;              ///< the unit that receives and checks it
    QString invoices;      ///< numbers of the invoices it rests on, divided by “;”
    QString premises;      ///< the place it is claimed for: building and rooms of a park
    Ref account;           ///< the fund account its money comes from; found when it is decided, or chosen before
    QString decision;      ///< number of the document that decides
    QDate decidedOn;
    QString overrideReason;   ///< why it passes what is free, who said so, by which document
    QString overrideBy;
    QString overrideDocument;
    QDate noticeFrom;      ///< public notice, first and last day
    QDate noticeTo;
    QDate paidOn;
    QString paymentNumber; ///< of the payment voucher
    QDate recoveredOn;
    QString recoveryNumber; ///< of the order of recovery
    std::optional<Money> paid;      ///< kept: the sum of its payments, and of what came back
    std::optional<Money> recovered;
    QString payment;       ///< kept: part, paid, part_recovered, recovered; empty as long as nothing is paid
    std::optional<Money> cutFrom; ///< what it asked for before the fund did not suffice for all; `amount` is what it gets
    QString cutMethod;     ///< rank, pro_rata
    QString cutReason;
    QString preparedBy;
    QString confirmedBy;   ///< who accepted it: another person
    QString evaluation;    ///< JSON of what was reckoned when it was accepted
    QString note;

    static const Described<AwardClaim> &description();
};

const std::vector<Choice> &claimStatuses();
const std::vector<Choice> &paymentStates();
Text claimStatusName(const QString &status);
/// Brings a claim one state further, or back, as the present person. Accepting reckons and freezes. The reason of the
/// person stands in the change log.
Status moveClaim(Transaction &transaction, qint64 claim, const QString &to);
void addAwardKeepers(Store &store);

} // namespace heyuan
