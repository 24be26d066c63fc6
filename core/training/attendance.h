#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// One person at one class 人次. Whether it counts, and if not why, is kept with it (attendance_keeper.h).
struct Attendance {
    qint64 id = 0;
    int version = 0;
    Ref trainingClass;
    Ref trainee;
    QString presence;      ///< present, absent, enrolled
    QDate attendedOn;      ///< the first day the person was there; empty: the first day of the class
    std::optional<Number> hours;
    std::optional<Number> score;
    QString certificate;   ///< its number
    QString note;
    QString counting;      ///< kept: counted, or why not: absent, not_held, same_day
    QDate countsOn;        ///< kept: the day it counts for
    Ref area;              ///< kept: of the class
    QString kind;          ///< kept: of the class

    static const Described<Attendance> &description();
};

/// What became of a person after a class 跟踪回访.
struct FollowUp {
    qint64 id = 0;
    int version = 0;
    Ref trainee;
    Ref trainingClass;
    Ref event;             ///< the job event that matched them
    QString kind;          ///< employed, shop_opened, income_change, matched
    QDate happenedOn;
    QString detail;        ///< employer, address of the shop
    std::optional<Money> incomeBefore; ///< a month
    std::optional<Money> incomeAfter;
    QString source;        ///< who asked, when, how
    QString note;

    static const Described<FollowUp> &description();
};

/// A job matching event 供需对接活动.
struct JobEvent {
    qint64 id = 0;
    int version = 0;
    QString name;
    QDate heldOn;
    Ref area;
    QString place;
    Ref organiser;
    std::optional<int> enterprises;
    std::optional<int> offers;
    std::optional<int> participants;
    std::optional<int> matched; ///< persons 人数
    Ref document;
    QString note;

    static const Described<JobEvent> &description();
};

} // namespace heyuan
