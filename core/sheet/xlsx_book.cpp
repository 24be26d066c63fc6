#include "core/sheet/xlsx_book.h"

#include "core/sheet/xml_part.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <map>

namespace heyuan {

namespace {

constexpr qsizetype mostStringBytes = 128 << 20;
constexpr size_t mostStrings = 16'000'000;
constexpr size_t mostStyles = 70'000;     // Excel allows 65,490
constexpr size_t mostSheets = 10'000;     // and as many relations
constexpr qsizetype longestFormat = 1024; // Excel allows 255

NumberMeaning meaningOfNumber(int format)
{
    // ECMA-376 18.8.30 and its tables for Chinese: 27-36 and 50-58 are dates, but for the times among them.
    const bool isTime = (format >= 18 && format <= 21) || (format >= 32 && format <= 35) || (format >= 45 && format <= 47)
                        || format == 55 || format == 56;
    if (isTime)
        return NumberMeaning::Time;
    if (format == 22)
        return NumberMeaning::DateTime;
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return NumberMeaning::Date;
    return format == 9 || format == 10 ? NumberMeaning::Percent : NumberMeaning::Plain;
}

} // namespace

NumberMeaning XlsxBook::meaningOfCode(const QString &code)
{
    QString bare = code.left(longestFormat).section(u';', 0, 0);
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*."));
    static const QRegularExpression elapsed(QStringLiteral("\\[(h+|m+|s+)\\]"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bracketed(QStringLiteral("\\[[^\\]]*\\]"));
    const bool isElapsed = bare.contains(elapsed);
    bare.remove(quoted).remove(bracketed);
    if (bare.contains(u"General", Qt::CaseInsensitive))
        return NumberMeaning::Plain;
    const bool hasTime = isElapsed || bare.contains(u'h', Qt::CaseInsensitive) || bare.contains(u's', Qt::CaseInsensitive);
    // "m" alone is a month; beside hours it is a minute.
    const bool hasDate = bare.contains(u'y', Qt::CaseInsensitive) || bare.contains(u'd', Qt::CaseInsensitive)
                         || (bare.contains(u'm', Qt::CaseInsensitive) && !hasTime);
    if (hasDate)
        return hasTime ? NumberMeaning::DateTime : NumberMeaning::Date;
    if (hasTime)
        return NumberMeaning::Time;
    return bare.contains(u'%') ? NumberMeaning::Percent : NumberMeaning::Plain;
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(const QString &file, const PackageLimits &limits)
{
    auto package = ZipPackage::open(file, limits);
    if (!package)
        return package.error();
    std::unique_ptr<XlsxBook> book(new XlsxBook);
    book->m_package = std::move(*package);
    if (!book->m_package->has(QStringLiteral("xl/workbook.xml")))
        return Error{ErrorKind::File, say("Spreadsheet", "%1 is an archive, but no .xlsx spreadsheet. Open it in the spreadsheet program and save it as .xlsx.").arg(QFileInfo(file).fileName())};
    for (const auto read : {&XlsxBook::readSheets, &XlsxBook::readStyles, &XlsxBook::readStrings}) {
        if (Status s = (*book.*read)(); !s)
            return s.error();
    }
    return book;
}

Status XlsxBook::readSheets()
{
    std::map<QString, QString> parts;
    Status read = readPart(*m_package, QStringLiteral("xl/_rels/workbook.xml.rels"), [&](XmlPart &xml) -> Status {
        if (parts.size() < mostSheets && xml.name() == "Relationship" && xml.attribute("TargetMode") != "External") {
            const QString target = QString::fromUtf8(xml.attribute("Target"));
            const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target);
            parts[QString::fromUtf8(xml.attribute("Id"))] = path;
        }
        return {};
    });
    if (!read)
        return read;
    read = readPart(*m_package, QStringLiteral("xl/workbook.xml"), [&](XmlPart &xml) -> Status {
        if (xml.name() == "workbookPr")
            m_from1904 = xml.attribute("date1904") == "1" || xml.attribute("date1904") == "true";
        if (xml.name() != "sheet" || m_sheets.size() >= mostSheets)
            return {};
        const auto part = parts.find(QString::fromUtf8(xml.prefixedAttribute("id")));
        if (part != parts.end() && m_package->has(part->second))
            m_sheets.push_back({QString::fromUtf8(xml.attribute("name")), part->second, xml.attribute("state") == "hidden" || xml.attribute("state") == "veryHidden"});
        return {};
    });
    if (!read)
        return read;
    if (m_sheets.empty())
        return Error{ErrorKind::File, say("Spreadsheet", "The file has no sheet with cells. Open it in the spreadsheet program and look which file was meant.")};
    return {};
}

Status XlsxBook::readStrings()
{
    const QString part = QStringLiteral("xl/sharedStrings.xml");
    if (!m_package->has(part))
        return {};
    return readPart(*m_package, part, [&](XmlPart &xml) -> Status {
        if (xml.name() != "si")
            return {};
        m_strings += xml.words().toUtf8();
        if (m_strings.size() > mostStringBytes || m_stringEnds.size() >= mostStrings)
            return Error{ErrorKind::File, say("Spreadsheet", "The file holds more words than the desk takes at once. Divide it into several files.")};
        m_stringEnds.push_back(quint32(m_strings.size()));
        return {};
    });
}

Status XlsxBook::readStyles()
{
    const QString part = QStringLiteral("xl/styles.xml");
    if (!m_package->has(part))
        return {};
    std::map<int, NumberMeaning> codes;
    bool isInCells = false;
    return readPart(*m_package, part, [&](XmlPart &xml) -> Status {
        if (xml.name() == "numFmt" && codes.size() < mostStyles) {
            codes[xml.attribute("numFmtId").toByteArray().toInt()] = meaningOfCode(QString::fromUtf8(xml.attribute("formatCode")));
        } else if (xml.name() == "cellXfs") {
            isInCells = true;
        } else if (xml.name() == "cellStyles" || xml.name() == "dxfs") {
            isInCells = false;
        } else if (xml.name() == "xf" && isInCells && m_styles.size() < mostStyles) {
            const int format = xml.attribute("numFmtId").toByteArray().toInt();
            const auto own = codes.find(format);
            m_styles.push_back(own == codes.end() ? meaningOfNumber(format) : own->second);
        }
        return {};
    });
}

std::optional<QString> XlsxBook::sharedString(qint64 index) const
{
    if (index < 0 || size_t(index) >= m_stringEnds.size())
        return std::nullopt;
    const qsizetype from = index == 0 ? 0 : m_stringEnds[size_t(index) - 1];
    return QString::fromUtf8(QByteArrayView(m_strings).sliced(from, m_stringEnds[size_t(index)] - from));
}

NumberMeaning XlsxBook::meaning(int style) const
{
    return style >= 0 && size_t(style) < m_styles.size() ? m_styles[size_t(style)] : NumberMeaning::Plain;
}

} // namespace heyuan
