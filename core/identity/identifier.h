#pragma once

#include "core/base/text.h"

#include <QDate>

#include <optional>
#include <vector>

// Numbers that name a person or an enterprise, as they come from other people's spreadsheets: read, checked, never
// guessed. What cannot be right is refused with a sentence that says how to mend it at its source.
namespace heyuan {

enum class Sex { Female, Male };

/// What became of one number as it was typed.
struct IdentifierReading {
    QString value = {};            ///< as it is kept: no spaces, plain digits, capitals; empty if refused
    QByteArray fault = {};         ///< stable code of the refusal; empty if accepted
    Text sentence = {};            ///< what is wrong and what to do
    /// Accepted, but the reader should know: put right on the way (an old number of 15 digits), or a doubt.
    std::vector<Text> notes = {};
    bool isDoubtful = false;       ///< accepted only if a person says so

    // Citizen IDs: what the number says.
    QDate birth = {};
    std::optional<Sex> sex = {};
    QString region = {};           ///< six digits of the place of first registration (GB/T 2260 as of then)

    bool isAccepted() const { return fault.isEmpty(); }
};

/// Citizen identity number 公民身份号码, GB 11643-1999: 17 digits and a check character. Numbers of 15 digits (before 1999)
/// are made into 18. `today` bounds the birth date.
IdentifierReading readCitizenId(const QString &typed, QDate today);
/// Unified social credit code 统一社会信用代码, GB 32100-2015, with the organisation code of GB 11714-1997 inside.
IdentifierReading readCreditCode(const QString &typed);
/// A mobile number of the mainland: 11 digits, with or without 86 in front.
IdentifierReading readMobile(const QString &typed);
/// A bank card, 12 to 19 digits with the check digit of ISO/IEC 7812-1 (Luhn).
IdentifierReading readBankCard(const QString &typed);

/// Age in completed years on a day; none without a birth date or before it.
std::optional<int> ageOn(QDate birth, QDate day);
/// A sentence if the sex that was entered is not that of the number. Empty: nothing to say.
Text sexDisagreement(const IdentifierReading &citizenId, Sex entered);

// As readers see them who need no more. The first six digits would leave too few birth dates to guess from: not shown.
QString maskedCitizenId(const QString &value);  ///< **************001X
QString maskedPhone(const QString &value);      ///< 138****0001
QString maskedAccount(const QString &value);    ///< ************1234
QString maskedName(const QString &name);        ///< 张*, 欧阳*, 张*三: for public notices

/// The province of a region code, GB/T 2260; empty if there is none of this number.
Text provinceOf(const QString &region);

} // namespace heyuan
