#include "ui/chart/chart_file.h"

#include "ui/print/pdf_finish.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace heyuan {

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr double margin = 6; // points

/// The size of the picture in points.
QSizeF sizeOf(const Chart &chart, Language language, double widthMm)
{
    const double width = widthMm * pointsPerMm;
    const double height = chartHeight(chart, (width - 2 * margin) * 10, ChartStyle::paper(10), language) / 10;
    return {width, height + 2 * margin};
}

void paintWhole(QPainter &painter, const Chart &chart, Language language, QSizeF points, double unit)
{
    const QRectF whole(QPointF(), points * unit);
    painter.fillRect(whole, paletteOf(Look::Print).surface);
    paintChart(painter, whole.adjusted(margin * unit, margin * unit, -margin * unit, -margin * unit), chart,
               ChartStyle::paper(unit), language);
}

} // namespace

QImage chartImage(const Chart &chart, Language language, double widthMm, double dotsPerInch)
{
    const QSizeF points = sizeOf(chart, language, widthMm);
    const double unit = dotsPerInch / 72;
    QImage image((points * unit).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    // Letters are measured at ten units a point, as on paper, so that all formats break lines alike.
    painter.scale(unit / 10, unit / 10);
    paintWhole(painter, chart, language, points, 10);
    return image;
}

QByteArray chartSvg(const Chart &chart, Language language, double widthMm)
{
    const QSizeF points = sizeOf(chart, language, widthMm);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(points.toSize());
    generator.setViewBox(QRectF(QPointF(), points));
    generator.setTitle(headOf(chart).title.in(language));
    QPainter painter(&generator);
    painter.scale(0.1, 0.1);
    paintWhole(painter, chart, language, points, 10);
    painter.end();
    return bytes;
}

Result<QByteArray> chartPdf(const Chart &chart, Language language, double widthMm)
{
    const QSizeF points = sizeOf(chart, language, widthMm);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QString title = headOf(chart).title.in(language);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(720);
        writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Heyuan Programme Desk"));
        QPainter painter(&writer);
        paintWhole(painter, chart, language, points, 10);
    }
    return finishPdf(bytes, {title, language, {}});
}

Status writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::File,
                     say("File", "The file %1 could not be written. Check that the folder exists, that you may write there and that the disk is not full.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString(), {}};
    return {};
}

Status saveChart(const Chart &chart, const QString &path, Language language, double widthMm)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"svg")
        return writeWholeFile(path, chartSvg(chart, language, widthMm));
    if (ending == u"pdf") {
        const auto pdf = chartPdf(chart, language, widthMm);
        return pdf ? writeWholeFile(path, *pdf) : Status(pdf.error());
    }
    if (ending == u"png") {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!chartImage(chart, language, widthMm, 300).save(&buffer, "PNG"))
            return Error{ErrorKind::Internal, say("File", "The picture is too large for this computer's memory. Save it as SVG or PDF instead."), {}, {}};
        return writeWholeFile(path, bytes);
    }
    return Error{ErrorKind::Invalid,
                 say("File", "%1 has an ending that charts cannot be saved as. Choose a name that ends in .png, .svg or .pdf.")
                     .arg(QFileInfo(path).fileName()),
                 {}, {}};
}

} // namespace heyuan
