#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Limits of the checks: resources/training_rule.json.
struct TrainingRule {
    int youngest = 0;       ///< completed years on the first day of the class
    int oldest = 0;
    int personsAPhone = 0;  ///< more than so many persons with one telephone are a warning
    int alikePercent = 0;   ///< rosters that agree in so many per cent of the smaller one are alike

    static const TrainingRule &shipped();
};

/// Something about a class and its roster that cannot be right, or is unlikely (H4).
struct ClassFinding {
    QByteArray code = {};          ///< stable: phone_shared, age, overlap, twice, alike, too_many, unrecognisable
    QString subject = {};          ///< which one of its kind: rows or classes, never a person's number
    bool isError = false;          ///< an error has to be corrected; a warning may pass with a reason
    Text sentence = {};
    std::vector<qint64> attendances = {};
    QString waived = {};           ///< the reason with which it passed
    /// As it is kept in a waiver.
    QString key() const { return QString::fromLatin1(code) + u':' + subject; }
    bool isOpen() const { return waived.isEmpty(); }
};

/// All findings about a class, errors first.
Result<std::vector<ClassFinding>> checkClass(Store &store, qint64 trainingClass);

} // namespace heyuan
