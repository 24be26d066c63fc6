#pragma once

#include "core/sheet/sheet.h"

#include <memory>

namespace heyuan {

/// One table written row by row into a file, .xlsx or .csv by the name's ending: memory does not grow with the table.
/// The file appears under its name only when finish() succeeds.
class SheetFile
{
public:
    virtual ~SheetFile() = default;
    virtual Status add(SheetRow row) = 0;
    virtual Status finish() = 0;
};

Result<std::unique_ptr<SheetFile>> makeSheetFile(const QString &path, const QString &name, std::vector<SheetColumn> columns);

} // namespace heyuan
