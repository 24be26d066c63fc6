#pragma once

#include "core/award/fact.h"

namespace heyuan::award {

/// The units in which documents print a fact: 元, 万元, 亿元; empty if it has none.
QStringList unitsOf(const FactBook &book, const AwardFact &fact);
/// What a rate may be counted by: 平方米, 每月每平方米.
QStringList rateUnits();

} // namespace heyuan::award
