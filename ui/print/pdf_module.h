#pragma once

#include "ui/print/pdf_finish.h"

namespace heyuan {

/// What needs libqpdf. It stands in a library of its own that is loaded with the first PDF: that library and those it
/// brings along would take a twentieth of every start.
struct PdfModule {
    /// Mends the ToUnicode maps, adds title, language and bookmarks. False: the problem in libqpdf's words.
    bool (*finish)(const QByteArray &raw, const PdfDetails &details, bool (*mendToUnicode)(QByteArray &map),
                   QByteArray &finished, QString &problem);
    /// Pages of a file; 0 if it cannot be read.
    qsizetype (*countPages)(const QByteArray &bytes);
};

/// Null if it is not installed. Beside the program in ../lib/heyuan, where building and installing put it.
const PdfModule *pdfModule();

} // namespace heyuan

extern "C" const heyuan::PdfModule *heyuanPdfModule();
