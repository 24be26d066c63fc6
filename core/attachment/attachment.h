#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// A file that proves something 佐证材料: which record it belongs to, what it is, and the digest of its bytes, which are
/// kept once each (attachment_content).
struct Attachment {
    qint64 id = 0;
    int version = 0;
    QString ownerType;     ///< record type
    qint64 owner = 0;
    QString kind;          ///< notice, plan, sign_in, photo, courseware, evaluation, voucher, other
    QString fileName;
    QString mediaType;
    qint64 size = 0;       ///< bytes
    QString sha256;        ///< hexadecimal
    std::optional<int> pages;
    QDate madeOn;
    QString note;

    static const Described<Attachment> &description();
};

const std::vector<Choice> &attachmentKinds();

} // namespace heyuan
