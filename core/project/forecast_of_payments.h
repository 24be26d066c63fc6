#pragma once

#include "core/project/project.h"
#include "core/report/content.h"
#include "core/store/store.h"

namespace heyuan {

/// What a project expects to pay in a quarter 季度用款计划. A new forecast stands beside the earlier ones: the latest made
/// before the quarter's end is the one that is judged (I7).
struct PaymentForecast {
    qint64 id = 0;
    int version = 0;
    Ref project;
    Period quarter;
    QDate madeOn;
    std::optional<Money> amount;
    QString remark;        ///< why the payments came out otherwise
    QString note;

    static const Described<PaymentForecast> &description();
};

/// A quarter's forecast against its payments.
struct PaymentVariance {
    qint64 forecast = 0;
    Period quarter;
    QDate madeOn;
    Money expected;
    Money paid;            ///< payments less returns booked in the quarter, confirmed
    bool isOver = false;   ///< the quarter is over at the as-of date
    QString remark;
    /// Over, and further off than resources/project_rule.json allows without a word.
    bool needsRemark() const;
    /// (paid - expected) in per cent of what was expected; nothing where nothing was.
    std::optional<Number> percent() const;
};
Result<std::vector<PaymentVariance>> paymentVariances(Database &database, qint64 project, QDate asOf);
Table varianceTable(const std::vector<PaymentVariance> &variances);

} // namespace heyuan
