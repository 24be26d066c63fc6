#include "ui/print/pdf_finish.h"

#include "ui/print/pdf_module.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QRawFont>

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

} // namespace

Result<QByteArray> finishPdf(const QByteArray &raw, const PdfDetails &details)
{
    const PdfModule *module = pdfModule();
    if (!module)
        return Error{ErrorKind::Internal,
                     say("Print", "The part of the program that completes PDF files is missing. Nothing was written; "
                                  "install the program again, and print to paper until then.")};
    QByteArray finished;
    QString problem;
    if (module->finish(raw, details, mendToUnicode, finished, problem))
        return finished;
    return Error{ErrorKind::Internal,
                 say("Print",
                     "The PDF could not be completed. Nothing was written; try again, and if it fails once more, "
                     "print to paper instead."),
                 problem,
                 {}};
}

} // namespace heyuan
