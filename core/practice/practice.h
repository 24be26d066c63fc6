#pragma once

#include "core/store/store.h"

// The practice database: the catalogue, and figures, facts, breakdowns and notes that are invented. What is invented is
// data (resources/practice.json); the same file always makes the same figures.
namespace heyuan::practice {

/// Fills a new database and marks it as practice, with its own as-of date. A database in which something was already
/// measured is left as it is, with a sentence.
Status fill(Store &store, const Actor &actor, const QString &file = QStringLiteral(":/practice.json"));

} // namespace heyuan::practice
