#include "tests/support/spreadsheet_parts.h"

#include <QFile>

#include <minizip/zip.h>

#include <memory>

namespace heyuan::test {

namespace {

struct UsualPart {
    const char *name;
    const char *content;
};

constexpr UsualPart usualParts[] = {
    {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"},
    {"xl/sharedStrings.xml", "<sst><si><t>\u59d3\u540d</t></si><si><t>_x0041_</t></si></sst>"},
    {"xl/styles.xml",
     "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy-mm-dd\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
     "<xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"10\"/><xf numFmtId=\"22\"/><xf numFmtId=\"176\"/></cellXfs></styleSheet>"},
    {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"},
    {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>"}};

} // namespace

bool writeSpreadsheet(const QByteArray &text, const QString &file)
{
    const zipFile zip = zipOpen64(QFile::encodeName(file).constData(), APPEND_STATUS_CREATE);
    if (!zip)
        return false;
    bool good = true;
    qsizetype from = 0;
    for (const UsualPart &usual : usualParts) {
        const qsizetype end = text.indexOf("\n%%\n", from);
        QByteArray content = from < text.size() ? text.mid(from, end < 0 ? -1 : end - from) : QByteArray();
        from = end < 0 ? text.size() : end + 4;
        if (content.isEmpty())
            content = usual.content;
        const zip_fileinfo info{};
        good = good && zipOpenNewFileInZip64(zip, usual.name, &info, nullptr, 0, nullptr, 0, nullptr, 0, 0, 0) == ZIP_OK
               && zipWriteInFileInZip(zip, content.constData(), unsigned(content.size())) == ZIP_OK
               && zipCloseFileInZip(zip) == ZIP_OK;
    }
    return zipClose(zip, nullptr) == ZIP_OK && good;
}

} // namespace heyuan::test
