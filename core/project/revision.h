#pragma once

#include "core/project/project.h"

namespace heyuan {

/// A revision of a project's budget 预算调整. It counts from the day it is confirmed, by somebody else than its author; the
/// lines as the document prints them stay as they are (I5).
struct BudgetRevision {
    qint64 id = 0;
    int version = 0;
    Ref project;
    QString number;
    QString documentNumber; ///< 文号
    QDate decidedOn;
    QString reason;
    QString status;         ///< draft, confirmed
    QString preparedBy;
    QString confirmedBy;
    QString overrideReason; ///< why a share rule may be broken, with the document that says so
    QString note;

    static const Described<BudgetRevision> &description();
};

/// What a revision adds to one line, or takes from it.
struct BudgetChange {
    qint64 id = 0;
    int version = 0;
    Ref revision;
    Ref line;
    std::optional<Money> central;
    std::optional<Money> provincial;
    std::optional<Money> local;
    QString note;

    static const Described<BudgetChange> &description();
    SourceMoney amounts() const { return {{central.value_or(Money()), provincial.value_or(Money()), local.value_or(Money())}}; }
};

} // namespace heyuan
