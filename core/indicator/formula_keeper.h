#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Keeps formulas sound at the one door: every name known, no circles, a form of adding up that fits, no measurements
/// under a computed indicator. A change that would break another indicator's formula is refused as well.
class FormulaKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return QByteArrayLiteral("indicator"); }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override;
    Status rebuild(Database &) override { return {}; } // it keeps nothing beside the rows themselves
    /// Formulas that cannot be used, and computed indicators that have measurements.
    Result<std::vector<Text>> verify(Database &database) override;
};

} // namespace heyuan
