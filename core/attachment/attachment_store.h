#pragma once

#include "core/attachment/attachment.h"
#include "core/attachment/attachment_file.h"
#include "core/store/store.h"

namespace heyuan {

/// Keeps a file as evidence of a row. Equal bytes are kept once, whatever their names. Refused where the row has the very
/// same file already: one paper proves a thing once.
Result<qint64> attach(Transaction &transaction, const RecordType &ownerType, qint64 owner, const QString &kind, const AttachmentFile &file, std::optional<int> pages = {});
/// Keeps only the bytes, for rows that are loaded in bulk.
Status keepBytes(Transaction &transaction, const AttachmentFile &file);
/// The bytes of an attachment, held against its digest: what was changed behind the desk's back is said, not shown.
Result<QByteArray> bytesOf(Database &database, const Attachment &attachment);
/// What belongs to a row, in the order of kinds and then of names.
Result<std::vector<Attachment>> attachmentsOf(Store &store, const RecordType &ownerType, qint64 owner);
/// Holds the bytes against their digests when the database is looked over.
std::unique_ptr<SummaryKeeper> makeAttachmentKeeper();

} // namespace heyuan
