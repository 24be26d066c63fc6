#pragma once

#include "core/indicator/indicator.h"
#include "core/store/store.h"

namespace heyuan {

/// How an indicator is counted from the training ledger, as the catalogue writes it:
/// {"ledger": "training", "count": "attendances", "kinds": ["skill"], "levels": ["advanced"], "groups": ["poor"],
/// "area": "441602"}. What is left out does not narrow the count. A group counts on the days on which the person belonged
/// to it; an area with everything below it.
struct TrainingMeasure {
    enum class Count {
        Attendances, ///< 人次, by the day and the area of the class
        Persons,     ///< 人数: each once, on the first day and in the area of the class that counted first; adds up to a stock
        Classes,     ///< classes held, by their first day
    };
    Count count = Count::Attendances;
    QStringList kinds = {};
    QStringList levels = {};
    QStringList groups = {};
    QString area = {};

    /// nullopt: the words are of another ledger or cannot be read.
    static std::optional<TrainingMeasure> parse(const QString &words);
};

/// One area and period.
struct CountPlace {
    qint64 area = 0;
    Period period = {};
    friend bool operator==(const CountPlace &, const CountPlace &) = default;
    friend auto operator<=>(const CountPlace &a, const CountPlace &b)
    {
        return std::pair(a.area, a.period.code()) <=> std::pair(b.area, b.period.code());
    }
};

struct PlaceCount {
    qint64 all = 0;   ///< attendances or classes
    qint64 fresh = 0; ///< Persons: those that never counted before
};

/// What the ledger says for one area and period, read by an index.
Result<PlaceCount> countAt(Database &database, const TrainingMeasure &measure, const CountPlace &place);
/// The same for every area and month of the whole ledger; those without anything are left out.
Result<std::map<CountPlace, PlaceCount>> countEverywhere(Database &database, const TrainingMeasure &measure);

/// The condition of the attendances (alias a) a measure counts, with the values it binds; for lists of the rows behind a
/// figure.
struct MeasureCondition {
    QString sql = {};
    QVariantList values = {};
};
MeasureCondition attendancesOf(const TrainingMeasure &measure, bool onlyCounted = true);

} // namespace heyuan
