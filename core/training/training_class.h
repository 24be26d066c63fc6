#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// One training class 培训班次, from the plan to its approval.
struct TrainingClass {
    qint64 id = 0;
    int version = 0;
    QString number;        ///< by rule: year-area-n, unless the office writes its own
    QString name;
    QString kind;          ///< skill, popular, leader, cross_border, official, cloud, other
    QString level;         ///< basic, advanced
    QString status;        ///< planned, open, held, closed, approved
    Ref area;              ///< where it counts
    Ref organiser;         ///< unit
    Ref institution;
    QString place;
    std::optional<int> seats;
    QDate startsOn;
    QDate endsOn;          ///< empty: the day it starts
    std::optional<Number> hours;
    std::optional<int> planned; ///< attendances 人次
    int attendances = 0;   ///< kept: those that count 人次
    int rosterRows = 0;    ///< kept: rows of the roster, whether they count or not
    std::optional<Money> cost;
    QString fundSource;    ///< central, provincial, city, county, own
    std::optional<Number> satisfaction; ///< per cent of the evaluation sheets
    Ref document;          ///< the plan it belongs to
    QString note;

    static const Described<TrainingClass> &description();
    bool isHeld() const;   ///< held, closed or approved: its attendances count
    bool isSettled() const; ///< closed or approved: its checks are done
    QDate lastDay() const { return endsOn.isValid() ? endsOn : startsOn; }
};

/// A trainer's part in a class.
struct ClassTrainer {
    qint64 id = 0;
    int version = 0;
    Ref trainingClass;
    Ref trainer;
    QString subject;
    std::optional<Number> hours;

    static const Described<ClassTrainer> &description();
};

/// Why a warning about a class was let pass.
struct ClassWaiver {
    qint64 id = 0;
    int version = 0;
    Ref trainingClass;
    QString finding;       ///< code of the check and what it is about: never a person's number
    QString reason;

    static const Described<ClassWaiver> &description();
};

/// Kinds of training in their order, for lists and reports.
const std::vector<Choice> &trainingKinds();

} // namespace heyuan
