#pragma once

#include "core/identity/identifier.h"
#include "core/record/record_type.h"

namespace heyuan {

/// A person of the register 参训人员. The register holds each person once; how often a person attended is in Attendance.
struct Trainee {
    qint64 id = 0;
    int version = 0;
    QString name;
    QString idNumber;      ///< GB 11643-1999, 18 characters; empty where it is not known
    QString sex;           ///< female, male
    QDate bornOn;
    QString phone;
    Ref area;              ///< home: county, town or village
    QString address;
    QString employer;
    QString education;     ///< primary, middle, high, college, university
    QString note;

    static const Described<Trainee> &description();
    std::optional<Sex> sexKind() const;
};

/// What a person belongs to, and since when 人员类别.
struct TraineeGroup {
    qint64 id = 0;
    int version = 0;
    Ref trainee;
    QString group;         ///< poor, rural_youth, veteran, rural_woman, returned_student, official, agri_manager, disabled, other
    QDate from;            ///< empty: always
    QDate to;              ///< empty: until further notice
    QString evidence;      ///< list or certificate that says so

    static const Described<TraineeGroup> &description();
};

const std::vector<Choice> &traineeGroups();

} // namespace heyuan
