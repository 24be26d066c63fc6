#pragma once

#include "core/store/store.h"

namespace heyuan {

/// What was written.
struct EvidenceExport {
    QString folder;
    int files = 0;
    int empty = 0;         ///< items without a file: their folders are there, empty
};

/// Writes a project's evidence as folders by item number, files numbered as the index numbers them, with the index as
/// CSV beside them. The folder must not be there yet, or be empty. It appears whole or not at all; every file is held
/// against its digest.
Result<EvidenceExport> exportEvidence(Store &store, qint64 project, const QString &folder, Language language);

} // namespace heyuan
