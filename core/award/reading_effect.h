#pragma once

#include "core/award/policy.h"

#include <QJsonArray>

namespace heyuan::award {

/// One possible reading of an unclear wording, and what it does to a rule.
struct ReadingChoice {
    QString key;
    Text words;
    QJsonArray effects;
};

/// An unclear wording 存疑 that touches a rule.
struct Question {
    QString code;
    Text words;
    QString clause;
    std::vector<ReadingChoice> choices;
    QString decided; ///< key of the reading somebody decided on; empty: open
    QString decidedWords = {}; ///< the decision's own words
    QString decidedBy = {};
    QString decidedOn = {};    ///< day, as it is written everywhere
    QString decidedDocument = {};

    /// Whether any of its readings changes a computation; the others are for the person deciding.
    bool hasEffect() const;
    const ReadingChoice *choice(const QString &key) const;
};

/// Effects of readings by question and key (resources/award_reading.json).
using ReadingEffects = QHash<QString, QHash<QString, QJsonArray>>;
Result<ReadingEffects> loadReadingEffects(const QByteArray &json);

/// The rule as it is under this reading. `printed` are all rules as they stand, for readings that borrow a condition.
Status applyReading(Rule &rule, const QJsonArray &effects, const FactBook &book,
                    const QHash<QString, const Rule *> &printed);

} // namespace heyuan::award
