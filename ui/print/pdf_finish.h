#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace heyuan {

struct PdfBookmark {
    QString title;
    int page = 0;   ///< from 0
};
struct PdfDetails {
    QString title;
    Language language = Language::Chinese;
    std::vector<PdfBookmark> bookmarks;
};

/// Mends a file that Qt has written: fonts of Chinese forms share one glyph between a character and its radical
/// (工 and U+2F2F), and Qt names the radical, so that searching and copying fail. Adds language and bookmarks.
Result<QByteArray> finishPdf(const QByteArray &raw, const PdfDetails &details);

} // namespace heyuan
