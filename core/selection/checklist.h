#pragma once

#include "core/selection/selection.h"
#include "core/store/store.h"

#include <map>

namespace heyuan {

/// A material that the document asks for, with the points it has to cover.
struct AskedMaterial {
    qint64 id = 0;
    int number = 0;
    Text name;
    Text clause;
    std::vector<std::pair<QString, QString>> points; ///< Chinese, English
};
/// By number; empty where the document asks for none.
Result<std::vector<AskedMaterial>> askedMaterials(Database &database, qint64 document);

/// How one material of one applicant stands.
struct MaterialState {
    qint64 material = 0;
    bool isThere = false;
    int covered = 0;       ///< points ticked
    int points = 0;        ///< points asked for
    qint64 files = 0;      ///< attached to the material or one of its points
    std::vector<MaterialCheck> lines;

    bool isComplete() const { return isThere && covered == points; }
};
/// The materials of an applicant in the order of the document.
using Checklist = std::vector<MaterialState>;
int completeOf(const Checklist &checklist);

/// Checklists of all applicants of a round.
Result<std::map<qint64, Checklist>> checklistsOf(Store &store, const SelectionRound &round, const std::vector<AskedMaterial> &asked);

/// Writes the lines of an applicant that are not there yet: each material of the document, and each of its points.
Status makeChecklist(Transaction &transaction, qint64 applicant);

} // namespace heyuan
