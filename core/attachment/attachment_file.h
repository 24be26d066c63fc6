#pragma once

#include "core/base/result.h"

namespace heyuan {

/// A file as it is taken in as evidence: its bytes and what can be said about them.
struct AttachmentFile {
    QString fileName;   ///< safe on every system, without a folder
    QString mediaType;
    QString sha256;     ///< hexadecimal
    QByteArray bytes;
};

/// Reads a whole file; one that is empty or longer than `limit` bytes is refused.
Result<AttachmentFile> readAttachmentFile(const QString &path, qint64 limit);
/// A name any system can hold: no folder, no reserved characters or device names, not too long; the suffix stays.
QString safeFileName(const QString &name);

} // namespace heyuan
