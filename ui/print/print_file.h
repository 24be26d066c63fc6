#pragma once

#include "core/report/content.h"
#include "core/base/result.h"

#include <QRectF>
#include <QString>

class QPainter;
class QPrinter;

namespace heyuan {

class PrintLayout;

/// Writes the report as PDF: real text that can be searched and copied, fonts embedded, charts as vectors, bookmarks at
/// the headings. The file is there completely or not at all.
Status writePdf(const Report &report, const QString &file);
Status writePdf(PrintLayout &layout, const QString &file);
Result<QByteArray> pdfOf(PrintLayout &layout);
/// One page as a picture.
Status writePng(const Report &report, int page, const QString &file, double dotsPerInch = 150);
/// The same pages on a printer; `from` and `to` count from 0, a negative `to` means the last.
Status printPages(PrintLayout &layout, QPrinter &printer, int from = 0, int to = -1);

int pageCount(const Report &report);
/// For a single page; whoever paints several keeps a PrintLayout.
void paintPage(QPainter &painter, const Report &report, int page, const QRectF &target);

/// "Title subtitle 2020-05-18.pdf", free of characters that file systems refuse.
QString fileNameFor(const Report &report, const QString &ending);
/// Several reports into a folder, each under its own name (a number is added where names meet). Returns the files; on
/// an error those already written stay and the sentence names the one that failed.
Result<QStringList> writePdfs(const std::vector<Report> &reports, const QString &folder);

} // namespace heyuan
