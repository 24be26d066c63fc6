#pragma once

#include "core/record/record_type.h"

// Unclear wordings: the readings that are possible, and what somebody decided.
namespace heyuan {

/// One way to read an unclear wording.
struct PossibleReading {
    QString key;
    Text words;
};

namespace reading {
/// Decided with words of one's own, kept in `decided_words`.
inline constexpr QLatin1String ownWords("other");
/// Left as the desk handles it; the choice where the catalogue knows no different readings.
inline constexpr QLatin1String asHandled("handling");
} // namespace reading

/// The readings a person can choose from: those of the catalogue, or else the handling; own words are always possible
/// besides and are not listed.
std::vector<PossibleReading> possibleReadings(const Record &reading);
bool isDecided(const Record &reading);
/// What was decided, in words; empty if nothing was.
Text decisionWords(const Record &reading);
/// "Decided by … on …", with the document if there is one.
Text decisionNote(const Record &reading);
/// A decision is complete: a reading that exists, or own words; who, and when. Empty: nothing to object to.
std::vector<Issue> objectionsToDecision(const Record &reading);

} // namespace heyuan
