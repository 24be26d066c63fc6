#include "ui/attachment/attachment_picture.h"

#include "ui/print/pdf_module.h"

#include <QBuffer>
#include <QImageReader>

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
    const PdfModule *module = pdfModule();
    const qsizetype pages = module ? module->countPages(bytes) : 0;
    return pages > 0 && pages < 100000 ? std::optional<int>(int(pages)) : std::nullopt;
}

} // namespace heyuan
