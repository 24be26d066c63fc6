#pragma once

#include "core/store/store.h"

namespace heyuan {

struct ExportOptions {
    bool isUnmasked = false;   ///< numbers of persons in full; every person shown is put on record
    Language language = Language::Chinese;
};

/// Writes all rows of a kind, .xlsx or .csv by the name's ending, headed so that an unmasked file imports again without a
/// change. Returns how many rows.
Result<qint64> exportRows(Store &store, const Actor &actor, const QByteArray &kind, const QString &path, const ExportOptions &options = {});

} // namespace heyuan
