#pragma once

#include "core/base/result.h"
#include "ui/chart/chart_painter.h"

#include <QImage>

namespace heyuan {

/// Saves a chart for use in a document: .png (300 dots an inch), .svg or .pdf by the ending of `path`, in the colours
/// of paper. The file is there completely or not at all. `widthMm` is its width; the height follows from the content.
Status saveChart(const Chart &chart, const QString &path, Language language, double widthMm = 160);
QImage chartImage(const Chart &chart, Language language, double widthMm, double dotsPerInch);
QByteArray chartSvg(const Chart &chart, Language language, double widthMm);
Result<QByteArray> chartPdf(const Chart &chart, Language language, double widthMm);

/// Writes bytes to a file at once or not at all; the error is a sentence with the file's name.
Status writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace heyuan
