#pragma once

#include "core/report/content.h"
#include "core/store/store.h"

namespace heyuan {

/// In which language a document's text is printed.
enum class DocumentWords { Chinese, English, Both };

/// The text of a document, or of one clause with everything below it (`clause` 0: all), as content to be laid out.
/// `language` is that of the remarks around it. The figures of budget lines
/// follow as a table.
Result<Report> documentReport(Store &store, qint64 document, qint64 clause, DocumentWords words, Language language);

/// A clause's own block of text without its tabs: cells of a printed table row are set apart.
QString withCellsApart(const QString &line);

} // namespace heyuan
