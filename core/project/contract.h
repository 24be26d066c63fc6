#pragma once

#include "core/project/project.h"

namespace heyuan {

/// A contract 合同 that spends a budget line. Confirming it commits its money; closing it gives back what was not paid.
struct Contract {
    qint64 id = 0;
    int version = 0;
    Ref project;
    QString number;
    QString name;
    Ref line;
    QString contractor;
    QString creditCode;
    Ref use;               ///< permitted or prohibited use (policy_constraint)
    std::optional<Money> central;
    std::optional<Money> provincial;
    std::optional<Money> local;
    QDate signedOn;
    QDate startsOn;
    QDate endsOn;
    QString status;        ///< draft, confirmed, closed
    QString preparedBy;
    QString confirmedBy;
    QString note;

    static const Described<Contract> &description();
    SourceMoney amounts() const { return {{central.value_or(Money()), provincial.value_or(Money()), local.value_or(Money())}}; }
};

/// A step of a contract 节点: what is due, how much of the money, what was accepted.
struct Milestone {
    qint64 id = 0;
    int version = 0;
    Ref contract;
    int number = 0;
    QString name;
    QDate dueOn;
    std::optional<Money> amount;      ///< falls due with it
    Ref deliverable;
    std::optional<Number> quantity;   ///< of the deliverable
    QDate acceptedOn;
    std::optional<Number> accepted;   ///< quantity accepted
    QString acceptanceDocument;
    QString note;

    static const Described<Milestone> &description();
};

} // namespace heyuan
