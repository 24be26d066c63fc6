#pragma once

#include "core/indicator/indicator.h"

#include <QJsonObject>

#include <random>

namespace heyuan::practice {

/// Turns the descriptions of resources/practice.json into measurements. Whole-number arithmetic and one generator with
/// a fixed seed: the same file makes the same figures on every machine.
class Invention
{
public:
    explicit Invention(QJsonObject plan);

    /// All measurements, or a sentence that names what in the file cannot be read.
    Result<std::vector<Measurement>> measurements();
    /// The corrections of approved values; the measurements already carry their sums.
    Result<std::vector<Adjustment>> adjustments(const std::vector<Measurement> &measurements) const;

private:
    Status addFlow(const QJsonObject &flow);
    Status addStock(const QJsonObject &stock);
    Status addEntry(const QJsonObject &entry);
    Status addGroups(const QJsonObject &grouping);
    bool isGap(const QString &indicator, const QString &area, const Period &month) const;
    Number changed(Number value, const QString &indicator, const QString &area, const Period &month) const;
    int noise(int percent);
    Measurement blank(const QString &indicator, const QString &area, const Period &period,
                      const QJsonObject &from) const;

    QJsonObject m_plan;
    std::mt19937 m_generator;
    std::vector<Measurement> m_measurements;
};

Error unreadable(const QString &what);
Result<Number> numberOf(const QJsonValue &value);
Result<Period> periodOf(const QJsonValue &value);
qint64 indicatorId(const QString &code);
qint64 areaId(const QString &code);
/// The identity of the n-th group of an indicator, from 0.
qint64 groupId(const QString &indicator, qsizetype n);

} // namespace heyuan::practice
