#pragma once

#include "core/store/store.h"

namespace heyuan::benchmark {

/// A database with the given number of measurements spread over towns, indicators and months, summaries rebuilt; made
/// once and kept in the folder for temporary files, so that the benchmarks of one run share it.
Result<std::unique_ptr<Store>> ledger(int measurements);
QString ledgerFile(int measurements);

/// Adds 200 towns to every county of a database and that many measurements to the towns (years before the plan),
/// summaries rebuilt. Whatever the number, the areas, indicators and months are the same: two databases made with it
/// differ in the length of the ledger alone, and show the same overview.
Status addTowns(Store &store, int measurements);

/// Milliseconds of the fastest and the median of `runs` calls.
struct Time { double fastest; double median; };
Time time(int runs, const std::function<void()> &work);
/// Of two rounds the one that other work on the machine disturbed less.
Time calmer(Time a, Time b);

/// One line: figure, reference of the same run, ratio, and the limit it is held against.
void report(const char *what, Time figure, const char *referenceName, Time reference, double limit);

} // namespace heyuan::benchmark
