#include "core/import/import_batch.h"

namespace heyuan {

const Described<ImportBatch> &ImportBatch::description()
{
    static const Described<ImportBatch> described(
        {.name = "import_batch", .label = say("Import", "Import"), .plural = say("Import", "Imports"), .title = {"file_name"}},
        {field("kind", say("Import", "Kind of rows"), &ImportBatch::kind, {.required = true, .maxLength = 40, .readOnly = true}),
         field("file_name", say("Import", "File"), &ImportBatch::fileName, {.required = true, .maxLength = 240, .readOnly = true}),
         field("sha256", say("Import", "Digest (SHA-256)"), &ImportBatch::sha256, {.maxLength = 64, .readOnly = true, .inTable = false}),
         field("imported_on", say("Import", "Imported on"), &ImportBatch::importedOn, {.readOnly = true}),
         field("row_count", say("Import", "Rows"), &ImportBatch::rows, {.readOnly = true}),
         field("added", say("Import", "Added"), &ImportBatch::added, {.readOnly = true}),
         field("changed", say("Import", "Completed"), &ImportBatch::changed, {.readOnly = true}),
         field("refused", say("Import", "Left out"), &ImportBatch::refused, {.readOnly = true}),
         field("undone", say("Import", "Taken back"), &ImportBatch::undone, {.readOnly = true})});
    return described;
}

} // namespace heyuan
