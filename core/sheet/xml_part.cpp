#include "core/sheet/xml_part.h"

#include <QRegularExpression>

namespace heyuan {

namespace {

constexpr int mostDepth = 256;
constexpr qsizetype mostCharacters = 1 << 18; // 32,767 in a cell, each of which may be written as _x0041_

/// _x000D_ stands for a control character.
QString withControls(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(u"_x"))
        return text;
    QString plain;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar(ushort(match.capturedView(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain;
}

/// UTF-8 and UTF-16 are what the standard allows; others that keep the signs of XML as they are do no harm.
bool isKnownEncoding(QStringView name)
{
    for (const QStringView known : {u"UTF-8", u"UTF-16", u"GB", u"ISO-8859-", u"US-ASCII", u"windows-125"}) {
        if (name.startsWith(known, Qt::CaseInsensitive))
            return true;
    }
    return name.isEmpty();
}

} // namespace

XmlPart::XmlPart(std::unique_ptr<PackagePart> device) : m_device(std::move(device)), m_xml(m_device.get())
{
    m_xml.setNamespaceProcessing(false); // it looks through all declarations above at each name
}

Result<std::unique_ptr<XmlPart>> XmlPart::open(ZipPackage &package, const QString &part)
{
    auto device = package.part(part);
    if (!device)
        return device.error();
    return std::unique_ptr<XmlPart>(new XmlPart(std::move(*device)));
}

void XmlPart::stop(const Text &why)
{
    m_fault = why;
    m_xml.raiseError();
}

XmlPart::Token XmlPart::next()
{
    const Token token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement && ++m_depth > mostDepth)
        stop(say("Spreadsheet", "The file is damaged: a part of it cannot be read. Open it in the spreadsheet program and save it again."));
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    else if (token == QXmlStreamReader::DTD)
        stop(say("Spreadsheet", "The file defines entities of its own, which no spreadsheet does. It was not read."));
    else if (token == QXmlStreamReader::StartDocument && !isKnownEncoding(m_xml.documentEncoding()))
        stop(say("Spreadsheet", "The file is damaged: a part of it cannot be read. Open it in the spreadsheet program and save it again."));
    return m_xml.tokenType();
}

void XmlPart::append(QString &text)
{
    if (text.size() + m_xml.text().size() > mostCharacters)
        stop(say("Spreadsheet", "A cell of the file is longer than any cell can be. It was not read; ask for it again."));
    else
        text += m_xml.text();
}

QString XmlPart::text()
{
    QString text;
    for (int depth = 1; depth > 0 && !atEnd();) {
        const Token token = next();
        depth += int(token == QXmlStreamReader::StartElement) - int(token == QXmlStreamReader::EndElement);
        if (depth == 1 && token == QXmlStreamReader::Characters)
            append(text);
    }
    return text;
}

QString XmlPart::words()
{
    QString words;
    int phonetic = 0; // the depth of <rPh>, and of <t> below
    int inText = 0;
    for (int depth = 1; depth > 0 && !atEnd();) {
        const Token token = next();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (phonetic == 0 && name() == u"rPh")
                phonetic = depth;
            else if (phonetic == 0 && inText == 0 && name() == u"t")
                inText = depth;
        } else if (token == QXmlStreamReader::EndElement) {
            if (depth == phonetic)
                phonetic = 0;
            if (depth == inText)
                inText = 0;
            --depth;
        } else if (token == QXmlStreamReader::Characters && phonetic == 0 && depth == inText) {
            append(words);
        }
    }
    return withControls(words);
}

Status XmlPart::status() const
{
    if (!m_xml.hasError())
        return {};
    if (!m_fault.isEmpty())
        return Error{ErrorKind::File, m_fault};
    if (!m_device->fault().isEmpty())
        return Error{ErrorKind::File, m_device->fault()};
    return Error{ErrorKind::File, say("Spreadsheet", "The file is damaged: a part of it cannot be read. Open it in the spreadsheet program and save it again."), m_xml.errorString()};
}

Status readPart(ZipPackage &package, const QString &part, const std::function<Status(XmlPart &)> &element)
{
    auto xml = XmlPart::open(package, part);
    if (!xml)
        return xml.error();
    while (!(*xml)->atEnd()) {
        if ((*xml)->next() != QXmlStreamReader::StartElement)
            continue;
        if (Status s = element(**xml); !s)
            return s;
    }
    return (*xml)->status();
}

} // namespace heyuan
