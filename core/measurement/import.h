#pragma once

#include "core/indicator/indicator.h"
#include "core/sheet/row_source.h"
#include "core/store/store.h"

namespace heyuan {

/// One cell that cannot be taken: where it stands, what it says, why.
struct ImportFault {
    qint64 line = 0;      ///< of the file, from 1
    QString column;       ///< as the file heads it
    QString content;
    Text reason;
};

/// Measurements read from a file and held against the database, before anything is written.
struct MeasurementImport {
    std::vector<Measurement> added;
    std::vector<Measurement> changed;  ///< with the stored identity and version
    qint64 rows = 0;
    qint64 unchanged = 0;              ///< already there with the same value
    std::vector<ImportFault> faults;
};

/// Called now and then with the number of rows done; false stops the work.
using ImportProgress = std::function<bool(qint64 rows)>;

/// Reads a sheet or text file with columns indicator, area, period, value, source and remark, found by their heads in
/// either language, also under lines of title; indicators and areas by code or name. An error is a file that cannot be
/// read at all, or has no such columns; faults of rows are collected, all of them.
Result<MeasurementImport> readMeasurements(Store &store, RowSource &rows, const ImportProgress &progress = {});

/// Writes what was read, all or nothing; refused if there are faults.
Status writeMeasurements(Store &store, const Actor &actor, const MeasurementImport &import,
                         const ImportProgress &progress = {});

} // namespace heyuan
