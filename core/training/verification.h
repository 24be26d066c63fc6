#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// A sample of trainees drawn to be telephoned 电话核查样本 (H7): drawn again with the same seed it is the same.
struct VerificationSample {
    qint64 id = 0;
    int version = 0;
    QString name;
    QDate from;            ///< attendances counted on these days
    QDate to;
    Ref area;              ///< and in this area; empty: everywhere
    QString strata;        ///< area, kind, area_kind
    int size = 0;          ///< how many were asked for
    qint64 seed = 0;
    std::optional<int> population; ///< counted attendances it was drawn from
    QDate drawnOn;
    QString note;

    static const Described<VerificationSample> &description();
};

/// One call of a sample and what it brought.
struct VerificationCall {
    qint64 id = 0;
    int version = 0;
    Ref sample;
    Ref attendance;
    int position = 0;      ///< on the call sheet, from 1
    QString stratum;
    QString result;        ///< pending, confirmed, denied, wrong_number, unreachable, refused
    QDate calledOn;
    QString caller;
    QString note;

    static const Described<VerificationCall> &description();
};

} // namespace heyuan
