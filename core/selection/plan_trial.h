#pragma once

#include "core/store/row_trial.h"

namespace heyuan {

/// Lines of plans held against the state of their rounds before they are written.
class PlanLineTrial : public RowTrial
{
public:
    explicit PlanLineTrial(Store &store) : m_store(store) {}
    bool judges(const RecordType &type) const override;
    Status take(const RecordType &type, const Record *before, Record after) override;

private:
    Store &m_store;
};

} // namespace heyuan
