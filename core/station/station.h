#pragma once

#include "core/place/coordinate.h"
#include "core/record/record_type.h"

namespace heyuan {

/// A service station 服务站点: county centre, town station or village point.
struct Station {
    qint64 id = 0;
    int version = 0;
    QString code;          ///< by rule: area, letter of the kind and number, unless the office writes its own
    QString name;
    QString kind;          ///< county_centre, town_station, village_point
    QString status;        ///< building, operating, suspended, removed
    Ref area;              ///< the county, town or village it serves
    QString address;
    std::optional<Number> longitude; ///< degrees east
    std::optional<Number> latitude;  ///< degrees north
    QString operatedBy;
    QString contact;
    QString phone;
    QString plaque;        ///< number of the plaque
    QString grade;         ///< model, standard, basic
    QDate openedOn;
    QDate closedOn;        ///< the first day on which it no longer operates
    QString services;
    QString standing;      ///< kept: result of the last check
    std::optional<Number> lastScore; ///< kept
    QDate checkedOn;       ///< kept
    QString note;

    static const Described<Station> &description();
    std::optional<Coordinate> coordinate() const;
    bool operatesOn(QDate day) const;
    /// Being built, operating or suspended: it takes the place that a siting rule allows.
    bool standsOn(QDate day) const;
};

const std::vector<Choice> &stationKinds();
const std::vector<Choice> &stationGrades();
/// The words of a choice; empty if there is none of this key.
Text choiceText(const std::vector<Choice> &choices, const QString &key);

} // namespace heyuan
