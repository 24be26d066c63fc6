#pragma once

#include <QHash>
#include <QStringList>

namespace heyuan {

/// What this office sets for rounds of selection where the documents leave it open: resources/selection_rule.json.
struct SelectionRule {
    QStringList noticeDuties;  ///< codes of the duties whose words name the public notice
    QStringList workingWords;  ///< with one of these in the words, working days count
    QHash<QString, QStringList> shareReadings; ///< by reading: what it has to be decided as for a share to bind a plan
    QHash<QString, QStringList> totalReadings; ///< by reading: decided so, a share is that of all winners together
    QString counting;          ///< calendar, working: where the words name neither
    static const SelectionRule &shipped();
};

} // namespace heyuan
