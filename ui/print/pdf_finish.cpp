#include "ui/print/pdf_finish.h"

#include "ui/theme/theme.h"

#include <QHash>
#include <QRawFont>

#define POINTERHOLDER_TRANSITION 4 // libqpdf 11 still has its old pointers; this code uses only std ones
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace heyuan {

namespace {

/// From a radical or compatibility character to the ordinary one with the same glyph, as the font has it.
const QHash<char16_t, char16_t> &ordinaryForms()
{
    static const QHash<char16_t, char16_t> forms = [] {
        QHash<char16_t, char16_t> map;
        const QRawFont font = QRawFont::fromFont(deskFontInPixels(100), QFontDatabase::SimplifiedChinese);
        const auto glyphsOf = [&](char16_t from, char16_t to) {
            QString all;
            for (char32_t c = from; c <= to; ++c)
                all += QChar(char16_t(c));
            return font.glyphIndexesForString(all);
        };
        QHash<quint32, char16_t> ordinary;
        const auto unified = glyphsOf(0x4E00, 0x9FFF);
        for (qsizetype i = 0; i < unified.size(); ++i)
            if (unified[i] != 0 && !ordinary.contains(unified[i]))
                ordinary.insert(unified[i], char16_t(0x4E00 + i));
        for (const auto &[from, to] : {std::pair<char16_t, char16_t>{0x2E80, 0x2FDF}, {0xF900, 0xFAFF}}) {
            const auto odd = glyphsOf(from, to);
            for (qsizetype i = 0; i < odd.size(); ++i)
                if (odd[i] != 0 && ordinary.contains(odd[i]))
                    map.insert(char16_t(from + i), ordinary.value(odd[i]));
        }
        return map;
    }();
    return forms;
}

/// Replaces the four-digit codes on the right side of a ToUnicode map: "<0001> <0001> <2F2F>" or in "[…]".
bool mendToUnicode(QByteArray &map)
{
    const auto &forms = ordinaryForms();
    bool changed = false;
    const qsizetype begin = map.indexOf("beginbf");
    for (qsizetype at = begin < 0 ? map.size() : begin; (at = map.indexOf('<', at)) >= 0; ++at) {
        if (at + 5 >= map.size() || map[at + 5] != '>')
            continue;
        bool ok = false;
        const auto code = char16_t(map.mid(at + 1, 4).toUShort(&ok, 16));
        // The left sides count glyphs of a subset and never reach the radicals: a font has fewer than 0x2E80 of them
        // in one file, or the entry is a list in brackets, where only the first two codes are glyphs.
        if (ok && forms.contains(code)) {
            map.replace(at + 1, 4, QByteArray::number(uint(forms.value(code)), 16).rightJustified(4, '0').toUpper());
            changed = true;
        }
    }
    return changed;
}

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

} // namespace

Result<QByteArray> finishPdf(const QByteArray &raw, const PdfDetails &details)
{
    try { // libqpdf reports by exceptions; none leaves this function
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
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &problem) {
        return Error{ErrorKind::Internal,
                     say("Print", "The PDF could not be completed. Nothing was written; try again, and if it fails once more, print to paper instead."),
                     QString::fromUtf8(problem.what()), {}};
    }
}

} // namespace heyuan
