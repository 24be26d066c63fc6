#include "ui/print/pdf_module.h"

#define POINTERHOLDER_TRANSITION 4 // libqpdf 11 still has its old pointers; this code uses only std ones
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace heyuan {

namespace {

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void addBookmarks(QPDF &pdf, const std::vector<PdfBookmark> &bookmarks)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<QPDFObjectHandle> items;
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    for (const PdfBookmark &bookmark : bookmarks) {
        if (bookmark.page < 0 || size_t(bookmark.page) >= pages.size())
            continue;
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", pdfText(bookmark.title));
        item.replaceKey("/Parent", root);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray(
            {pages[size_t(bookmark.page)].getObjectHandle(), QPDFObjectHandle::newName("/Fit")}));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    if (items.empty())
        return;
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(qint64(items.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
}

// libqpdf reports by exceptions; none leaves these functions.
bool finish(const QByteArray &raw, const PdfDetails &details, bool (*mendToUnicode)(QByteArray &map), QByteArray &finished,
            QString &problem)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", raw.constData(), size_t(raw.size()));
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
                continue;
            QPDFObjectHandle stream = object.getKey("/ToUnicode");
            const auto data = stream.getStreamData(qpdf_dl_generalized);
            QByteArray map(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
            if (mendToUnicode(map))
                stream.replaceStreamData(map.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }
        QPDFObjectHandle root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(details.language == Language::Chinese ? "zh-CN" : "en"));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
        if (info.isDictionary())
            info.replaceKey("/Title", pdfText(details.title));
        addBookmarks(pdf, details.bookmarks);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        finished = QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        return true;
    } catch (const std::exception &thrown) {
        problem = QString::fromUtf8(thrown.what());
        return false;
    }
}

qsizetype countPages(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("attachment", bytes.constData(), size_t(bytes.size()));
        return qsizetype(pdf.getAllPages().size());
    } catch (const std::exception &) {
        return 0;
    }
}

} // namespace

} // namespace heyuan

const heyuan::PdfModule *heyuanPdfModule()
{
    static constexpr heyuan::PdfModule module{heyuan::finish, heyuan::countPages};
    return &module;
}
