#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// Who is awarded, or asks whether it would be 奖补对象: an enterprise, a park, a station, a village, a person.
struct Beneficiary {
    qint64 id = 0;
    int version = 0;
    QString nameZh;
    QString nameEn;
    QString kind;          ///< as the rules name whom they are for
    QString creditCode;    ///< GB 32100-2015; of organisations
    QString idNumber;      ///< GB 11643-1999; of persons
    Ref area;              ///< where it is registered
    Ref settlement;        ///< where it settles its transactions
    Ref taxArea;           ///< where it pays tax
    QDate foundedOn;
    QString legalPerson;
    QString account;
    QString address;
    QString note;

    static const Described<Beneficiary> &description();
    Text name() const { return Text::of(nameZh, nameEn); }
};

/// What is wrong with the bank account: a card number is held against its check digit, an account of an organisation
/// against what such a number can be. Empty: nothing.
Text accountFault(const Beneficiary &beneficiary);

/// One thing that is known about a beneficiary for a year, as somebody wrote it: "2000万元", "true", "national". It is
/// read by the fact's own type and limits (resources/award_fact.json).
struct BeneficiaryFact {
    qint64 id = 0;
    int version = 0;
    Ref beneficiary;
    int year = 0;
    QString fact;
    QString value;
    QString evidence;      ///< the paper that shows it

    static const Described<BeneficiaryFact> &description();
};

} // namespace heyuan
