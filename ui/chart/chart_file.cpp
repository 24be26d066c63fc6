#include "ui/chart/chart_file.h"

#include "ui/print/pdf_finish.h"
#include "ui/print/print_text.h"

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

// All formats are drawn at ten units a point, as pages are, so that all break lines alike. SVG gets whole words.
ChartStyle byGlyphs() { return ChartStyle::paper(unitsPerPoint, std::make_shared<PrintText>()); }
ChartStyle byWords() { return ChartStyle::paper(unitsPerPoint); }

/// The size of the picture in points.
QSizeF sizeOf(const Chart &chart, const ChartStyle &style, Language language, double widthMm)
{
    const double width = widthMm * pointsPerMm;
    return {width, chartHeight(chart, style.pt(width - 2 * margin), style, language) / style.unit + 2 * margin};
}

void paintWhole(QPainter &painter, const Chart &chart, const ChartStyle &style, Language language, QSizeF points)
{
    const QRectF whole(QPointF(), points * style.unit);
    const double edge = style.pt(margin);
    painter.fillRect(whole, style.palette().surface);
    paintChart(painter, whole.adjusted(edge, edge, -edge, -edge), chart, style, language);
}

} // namespace

QImage chartImage(const Chart &chart, Language language, double widthMm, double dotsPerInch)
{
    const ChartStyle style = byGlyphs();
    const QSizeF points = sizeOf(chart, style, language, widthMm);
    const double unit = dotsPerInch / 72;
    QImage image((points * unit).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(unit / style.unit, unit / style.unit);
    paintWhole(painter, chart, style, language, points);
    return image;
}

QByteArray chartSvg(const Chart &chart, Language language, double widthMm)
{
    const ChartStyle style = byWords();
    const QSizeF points = sizeOf(chart, style, language, widthMm);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(points.toSize());
    generator.setViewBox(QRectF(QPointF(), points));
    generator.setTitle(headOf(chart).title.in(language));
    QPainter painter(&generator);
    painter.scale(1 / style.unit, 1 / style.unit);
    paintWhole(painter, chart, style, language, points);
    painter.end();
    return bytes;
}

Result<QByteArray> chartPdf(const Chart &chart, Language language, double widthMm)
{
    const ChartStyle style = byGlyphs();
    const QSizeF points = sizeOf(chart, style, language, widthMm);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QString title = headOf(chart).title.in(language);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(unitsPerPoint * 72));
        writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Heyuan Programme Desk"));
        QPainter painter(&writer);
        paintWhole(painter, chart, style, language, points);
    }
    return finishPdf(bytes, {title, language, {}});
}

Status writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::File,
                     say("File",
                         "The file %1 could not be written. Check that the folder exists, that you may write there and "
                         "that the disk is not full.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString(),
                     {}};
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
            return Error{
                ErrorKind::Internal,
                say("File", "The picture is too large for this computer's memory. Save it as SVG or PDF instead."),
                {},
                {}};
        return writeWholeFile(path, bytes);
    }
    return Error{
        ErrorKind::Invalid,
        say("File", "%1 has an ending that charts cannot be saved as. Choose a name that ends in .png, .svg or .pdf.")
            .arg(QFileInfo(path).fileName()),
        {},
        {}};
}

} // namespace heyuan
