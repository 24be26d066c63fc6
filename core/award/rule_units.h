#pragma once

#include "core/award/fact.h"

namespace heyuan::award {

/// The units in which documents print a fact: 元, 万元, 亿元; empty if it has none.
QStringList unitsOf(const FactBook &book, const AwardFact &fact);
/// One of them in the reader's words; a unit that is not known stands as it is printed.
Text unitText(const QString &unit);
/// What a rate may be counted by: 平方米, 每月每平方米.
QStringList rateUnits();

} // namespace heyuan::award
