#pragma once

#include "core/base/text.h"

#include <QStringList>

#include <map>

namespace heyuan {

/// resources/identifier_rule.json: what the standards list and the desk does not decide.
struct IdentifierRule {
    std::map<QString, Text> provinces; ///< by the first two digits of a region, GB/T 2260
    QStringList compoundSurnames;
    int oldestAge = 130;

    static const IdentifierRule &shipped();
};

} // namespace heyuan
