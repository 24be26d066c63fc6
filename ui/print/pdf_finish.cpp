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

/// What a reader means by a glyph that several characters share: from the lowest code, which Qt writes, to the ordinary
/// one, as the font has it. 工 instead of its radical, an en dash instead of a figure dash.
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
        QHash<quint32, char16_t> lowest;
        const auto low = glyphsOf(0x0080, 0x33FF);
        for (qsizetype i = 0; i < low.size(); ++i)
            if (low[i] != 0 && !lowest.contains(low[i]))
                lowest.insert(low[i], char16_t(0x0080 + i));
        const auto prefer = [&](char16_t code, quint32 glyph) {
            if (const auto found = lowest.constFind(glyph); glyph != 0 && found != lowest.constEnd() && *found != code)
                map.insert(*found, code);
        };
        for (const QChar c : QStringLiteral("–—‘’“”…·•×÷°%‰′″→←↑↓≤≥≈±－～、。《》「」【】〇"))
            if (const auto glyph = font.glyphIndexesForString(QString(c)); !glyph.isEmpty())
                prefer(c.unicode(), glyph.first());
        for (const auto &[from, to] : {std::pair<char16_t, char16_t>{0x3400, 0x4DBF}, {0x4E00, 0x9FFF}}) {
            const auto glyphs = glyphsOf(from, to);
            for (qsizetype i = 0; i < glyphs.size(); ++i)
                prefer(char16_t(from + i), glyphs[i]);
        }
        return map;
    }();
    return forms;
}

/// Replaces the character codes of a ToUnicode map. A line is "<first> <last> <code>" or "<first> <last> [<code> …]",
/// where the first two count glyphs.
bool mendToUnicode(QByteArray &map)
{
    const auto &forms = ordinaryForms();
    bool changed = false;
    int inLine = 0;
    const qsizetype begin = map.indexOf("beginbfrange");
    for (qsizetype at = begin < 0 ? map.size() : begin; at < map.size(); ++at) {
        if (map[at] == '\n')
            inLine = 0;
        if (map[at] != '<' || at + 5 >= map.size() || map[at + 5] != '>' || ++inLine <= 2)
            continue;
        bool ok = false;
        const auto code = char16_t(map.mid(at + 1, 4).toUShort(&ok, 16));
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
                     say("Print",
                         "The PDF could not be completed. Nothing was written; try again, and if it fails once more, "
                         "print to paper instead."),
                     QString::fromUtf8(problem.what()),
                     {}};
    }
}

} // namespace heyuan
