#pragma once

#include "core/award/fact.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>

namespace heyuan::award {

/// An award that was paid before, under this or another rule.
struct EarlierAward {
    QString rule;
    QDate date;
    qint64 fen = 0;
};

/// What is known about one beneficiary: the facts, what it has received, and which readings were decided.
struct Claim {
    std::vector<std::optional<qint64>> values; ///< by fact; nothing: not known
    QHash<int, std::vector<qint64>> byMonth;   ///< of facts that were given month by month
    std::vector<EarlierAward> earlier;
    QHash<QString, QString> readings; ///< by code of the question
    QDate date;                       ///< of the event, if the file says it
    QString beneficiary;              ///< empty: rules for everybody

    std::optional<qint64> value(int fact) const { return fact < 0 ? std::nullopt : values[size_t(fact)]; }
};

/// Reads {"facts": {…}, "awards": [{"rule", "date", "amount"}], "readings": {…}, "date", "beneficiary"}, or the facts alone.
/// All that is wrong is said at once, each with the fact and what to do.
Result<Claim> readClaim(const FactBook &book, const QByteArray &json);
Claim emptyClaim(const FactBook &book);
/// Adds what follows from the facts that are in.
void addImplied(Claim &claim, const FactBook &book);
/// Facts that are right one by one and contradict each other; by fact.
std::vector<Issue> contradictions(const Claim &claim, const FactBook &book);
/// Puts one fact in.
Status setFact(Claim &claim, const FactBook &book, const QString &key, const QJsonValue &value);

} // namespace heyuan::award
