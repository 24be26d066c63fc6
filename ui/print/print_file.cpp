#include "ui/print/print_file.h"

#include "ui/chart/chart_file.h"
#include "ui/print/print_layout.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>

namespace heyuan {

Result<QByteArray> pdfOf(PrintLayout &layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Report &report = layout.report();
    const QString title = report.title.in(report.language);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(unitsPerPoint * 72));
        writer.setPageLayout(layout.pageLayout());
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Heyuan Programme Desk"));
        QPainter painter(&writer);
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (page > 0 && !writer.newPage())
                return Error{
                    ErrorKind::Internal,
                    say("Print", "Page %1 could not be begun. Close other programs to free memory and try again.")
                        .arg(page + 1),
                    {},
                    {}};
            layout.paintPage(painter, page, QRectF(QPointF(), layout.pageSize()));
        }
    }
    return finishPdf(bytes, {title, report.language, layout.bookmarks()});
}

Status writePdf(PrintLayout &layout, const QString &file)
{
    const auto pdf = pdfOf(layout);
    return pdf ? writeWholeFile(file, *pdf) : Status(pdf.error());
}

Status writePdf(const Report &report, const QString &file)
{
    PrintLayout layout(report);
    return writePdf(layout, file);
}

Status writePng(const Report &report, int page, const QString &file, double dotsPerInch)
{
    PrintLayout layout(report);
    const QSizeF size = layout.pageSize() / unitsPerPoint / 72 * dotsPerInch;
    QImage image(size.toSize(), QImage::Format_RGB32);
    if (image.isNull() || page < 0 || page >= layout.pageCount())
        return Error{ErrorKind::Invalid,
                     say("Print", "Page %1 cannot be made into a picture of this size.").arg(page + 1),
                     {},
                     {}};
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paintPage(painter, page, QRectF(QPointF(), size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeWholeFile(file, bytes);
}

Status printPages(PrintLayout &layout, QPrinter &printer, int from, int to)
{
    printer.setFullPage(true);
    printer.setPageLayout(layout.pageLayout());
    QPainter painter;
    if (!painter.begin(&printer)) // also when there is no printer at all
        return Error{ErrorKind::Unavailable,
                     say("Print",
                         "The printer %1 does not answer. Check that it is switched on and connected, or save the "
                         "report as PDF.")
                         .arg(printer.printerName()),
                     {},
                     {}};
    const int last = to < 0 ? layout.pageCount() - 1 : std::min(to, layout.pageCount() - 1);
    for (int page = std::max(0, from); page <= last; ++page) {
        if (page > from && !printer.newPage())
            return Error{ErrorKind::Unavailable,
                         say("Print", "The printer stopped before page %1. Print again from that page.").arg(page + 1),
                         {},
                         {}};
        layout.paintPage(painter, page,
                         QRectF(QPointF(), printer.pageLayout().fullRectPixels(printer.resolution()).size()));
    }
    return {};
}

int pageCount(const Report &report) { return PrintLayout(report).pageCount(); }

void paintPage(QPainter &painter, const Report &report, int page, const QRectF &target)
{
    PrintLayout(report).paintPage(painter, page, target);
}

QString fileNameFor(const Report &report, const QString &ending)
{
    QStringList parts{report.title.in(report.language), report.subtitle.in(report.language)};
    if (report.asOf.isValid())
        parts << report.asOf.toString(Qt::ISODate);
    parts.removeAll(QString());
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*\\s]+"));
    QString name = parts.join(u' ').replace(refused, QStringLiteral(" ")).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.toUtf8().size() > 180) // file systems count bytes, 255 of them
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("report") : name) + u'.' + ending;
}

Result<QStringList> writePdfs(const std::vector<Report> &reports, const QString &folder)
{
    QStringList written;
    for (const Report &report : reports) {
        const QString name = fileNameFor(report, QStringLiteral("pdf"));
        QString path = QDir(folder).filePath(name);
        for (int n = 2; written.contains(path); ++n)
            path = QDir(folder).filePath(name.chopped(4) + QStringLiteral(" (%1).pdf").arg(n));
        if (const Status status = writePdf(report, path); !status)
            return status.error();
        written << path;
    }
    return written;
}

} // namespace heyuan
