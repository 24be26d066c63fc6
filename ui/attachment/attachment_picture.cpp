#include "ui/attachment/attachment_picture.h"

#include <QBuffer>
#include <QImageReader>

#include <qpdf/QPDF.hh>

namespace heyuan {

QPixmap thumbnailOf(const QByteArray &bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // photographs say which way is up
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return QPixmap::fromImage(reader.read());
}

std::optional<int> pagesOf(const QByteArray &bytes)
{
    if (!bytes.startsWith("%PDF"))
        return std::nullopt;
    try { // qpdf's exceptions end here
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("attachment", bytes.constData(), size_t(bytes.size()));
        const size_t pages = pdf.getAllPages().size();
        return pages > 0 && pages < 100000 ? std::optional<int>(int(pages)) : std::nullopt;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace heyuan
