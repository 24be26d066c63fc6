#include "core/sheet/xml_part.h"

#include <QRegularExpression>

#include <expat.h>

namespace heyuan {

namespace {

constexpr int mostDepth = 256;
constexpr qsizetype mostCharacters = 1 << 18; // 32,767 in a cell, each of which may be written as _x0041_
constexpr size_t mostBytes = 3 * size_t(mostCharacters);

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
bool isKnownEncoding(const QByteArray &name)
{
    for (const char *known : {"UTF-8", "UTF-16", "GB", "ISO-8859-", "US-ASCII", "WINDOWS-125"}) {
        if (name.toUpper().startsWith(known))
            return true;
    }
    return name.isEmpty();
}

/// What <?xml … encoding="…"?> says, where it is written in signs of ASCII.
QByteArray declaredEncoding(QByteArrayView head)
{
    const QByteArray line = head.first(std::min<qsizetype>(head.size(), 256)).toByteArray();
    const qsizetype end = line.indexOf("?>");
    const qsizetype key = line.indexOf("encoding");
    if (!line.startsWith("<?xml") || key < 0 || end < key)
        return {};
    qsizetype from = key + 8;
    while (from < end && line[from] != '"' && line[from] != '\'')
        ++from;
    const qsizetype to = from < end ? line.indexOf(line[from], from + 1) : -1;
    return to < 0 ? QByteArray() : line.mid(from + 1, to - from - 1);
}

Text damaged() { return say("Spreadsheet", "The file is damaged: a part of it cannot be read. Open it in the spreadsheet program and save it again."); }

QByteArrayView localPart(QByteArrayView name) { return name.sliced(name.lastIndexOf(':') + 1); }

} // namespace

/// What the parser calls while it is fed.
struct XmlPartCalls {
    static void XMLCALL start(void *part, const XML_Char *name, const XML_Char **attributes)
    {
        XmlPart &to = *static_cast<XmlPart *>(part);
        to.add(XmlPart::Token::Start, name);
        for (; *attributes; attributes += 2) {
            to.addPiece(attributes[0]);
            to.addPiece(attributes[1]);
            ++to.m_events.back().attributes;
        }
    }
    static void XMLCALL end(void *part, const XML_Char *name) { static_cast<XmlPart *>(part)->add(XmlPart::Token::End, name); }
    static void XMLCALL characters(void *part, const XML_Char *text, int size)
    {
        XmlPart &to = *static_cast<XmlPart *>(part);
        if (to.m_events.empty() || to.m_events.back().token != XmlPart::Token::Characters)
            return to.add(XmlPart::Token::Characters, QByteArrayView(text, size));
        to.m_bytes.append(text, size_t(size)); // the text goes on: it stands at the end
        to.m_pieces.back().size += size_t(size);
    }
    static void XMLCALL declaration(void *part, const XML_Char *, const XML_Char *encoding, int)
    {
        if (!isKnownEncoding(QByteArray(encoding)))
            refuse(part, damaged());
    }
    static void XMLCALL documentType(void *part, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        refuse(part, say("Spreadsheet", "The file defines entities of its own, which no spreadsheet does. It was not read."));
    }
    static void refuse(void *part, const Text &why)
    {
        XmlPart &of = *static_cast<XmlPart *>(part);
        of.stop(why);
        XML_StopParser(of.m_parser, XML_FALSE);
    }
};

XmlPart::XmlPart(std::unique_ptr<PackagePart> device) : m_device(std::move(device)), m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &XmlPartCalls::start, &XmlPartCalls::end);
    XML_SetCharacterDataHandler(m_parser, &XmlPartCalls::characters);
    XML_SetXmlDeclHandler(m_parser, &XmlPartCalls::declaration);
    XML_SetStartDoctypeDeclHandler(m_parser, &XmlPartCalls::documentType);
}

XmlPart::~XmlPart() { XML_ParserFree(m_parser); }

Result<std::unique_ptr<XmlPart>> XmlPart::open(ZipPackage &package, const QString &part)
{
    auto device = package.part(part);
    if (!device)
        return device.error();
    return std::unique_ptr<XmlPart>(new XmlPart(std::move(*device)));
}

void XmlPart::stop(const Text &why)
{
    if (!m_isStopped)
        m_fault = why;
    m_isStopped = true;
}

void XmlPart::add(Token token, QByteArrayView piece)
{
    m_events.push_back({token, 0, m_pieces.size()});
    addPiece(piece);
}

void XmlPart::addPiece(QByteArrayView piece)
{
    m_pieces.push_back({m_bytes.size(), size_t(piece.size())});
    m_bytes.append(piece.data(), size_t(piece.size()));
}

// The parser reads UTF-8, UTF-16 and Latin 1; what else is allowed is made into UTF-8 first.
bool XmlPart::chooseEncoding(QByteArrayView head)
{
    const QByteArray name = declaredEncoding(head);
    for (const char *own : {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ISO-8859-1"}) {
        if (name.isEmpty() || name.compare(own, Qt::CaseInsensitive) == 0)
            return true;
    }
    if (!isKnownEncoding(name))
        return false;
    m_decoder.emplace(name.constData());
    return m_decoder->isValid() && XML_SetEncoding(m_parser, "UTF-8") == XML_STATUS_OK;
}

/// Reads the next block of the part; its events take the place of those before.
void XmlPart::feed()
{
    constexpr qint64 block = 1 << 15;
    m_events.clear();
    m_pieces.clear();
    m_bytes.clear();
    m_at = 0;
    QByteArray data(block, Qt::Uninitialized);
    const qint64 got = m_device->read(data.data(), block);
    if (!m_device->fault().isEmpty())
        return stop(m_device->fault());
    data.truncate(std::max<qint64>(got, 0));
    if (!std::exchange(m_isBegun, true) && !chooseEncoding(data))
        return stop(damaged());
    m_isRead = got <= 0;
    if (!m_decoder)
        return parse(data.constData(), data.size(), m_isRead);
    const QByteArray decoded = QString(m_decoder->decode(data)).toUtf8();
    m_isBroken = m_decoder->hasError();
    parse(decoded.constData(), decoded.size(), m_isRead);
}

void XmlPart::parse(const char *data, qsizetype size, bool isLast)
{
    if (XML_Parse(m_parser, data, int(size), isLast) != XML_STATUS_OK)
        m_isBroken = true;
    m_isRead = m_isRead || m_isBroken;
}

XmlPart::Token XmlPart::next()
{
    while (m_at == m_events.size() && !m_isRead && !m_isStopped)
        feed();
    if (atEnd())
        return Token::Nothing;
    const Token token = m_events[m_at++].token;
    if (token == Token::Start && ++m_depth > mostDepth) {
        stop(damaged());
        return Token::Nothing;
    }
    if (token == Token::End)
        --m_depth;
    return token;
}

QByteArrayView XmlPart::name() const { return m_at == 0 ? QByteArrayView() : localPart(at(m_events[m_at - 1].piece)); }

QByteArrayView XmlPart::attribute(QByteArrayView name) const
{
    const Event &event = m_events[m_at - 1];
    for (size_t i = 0; i < size_t(event.attributes); ++i) {
        if (at(event.piece + 1 + 2 * i) == name)
            return at(event.piece + 2 + 2 * i);
    }
    return {};
}

QByteArrayView XmlPart::prefixedAttribute(QByteArrayView localName) const
{
    const Event &event = m_events[m_at - 1];
    for (size_t i = 0; i < size_t(event.attributes); ++i) {
        if (localPart(at(event.piece + 1 + 2 * i)) == localName)
            return at(event.piece + 2 + 2 * i);
    }
    return {};
}

/// What is longer than any cell is not kept; collected() says so.
void XmlPart::appendCurrent(std::string &bytes) const
{
    const QByteArrayView piece = at(m_events[m_at - 1].piece);
    if (bytes.size() <= mostBytes)
        bytes.append(piece.data(), size_t(piece.size()));
}

QString XmlPart::collected(const std::string &bytes)
{
    const QString text = bytes.size() > mostBytes ? QString() : QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    if (text.size() > mostCharacters || bytes.size() > mostBytes) {
        stop(say("Spreadsheet", "A cell of the file is longer than any cell can be. It was not read; ask for it again."));
        return {};
    }
    return text;
}

QString XmlPart::text()
{
    std::string text; // the next block may take the place of this one
    for (int depth = 1; depth > 0 && !atEnd();) {
        const Token token = next();
        depth += int(token == Token::Start) - int(token == Token::End);
        if (depth == 1 && token == Token::Characters)
            appendCurrent(text);
    }
    return collected(text);
}

QString XmlPart::words()
{
    std::string words;
    int phonetic = 0; // the depth of <rPh>, and of <t> below
    int inText = 0;
    for (int depth = 1; depth > 0 && !atEnd();) {
        const Token token = next();
        if (token == Token::Start) {
            ++depth;
            if (phonetic == 0 && name() == "rPh")
                phonetic = depth;
            else if (phonetic == 0 && inText == 0 && name() == "t")
                inText = depth;
        } else if (token == Token::End) {
            if (depth == phonetic)
                phonetic = 0;
            if (depth == inText)
                inText = 0;
            --depth;
        } else if (token == Token::Characters && phonetic == 0 && depth == inText) {
            appendCurrent(words);
        }
    }
    return withControls(collected(words));
}

Status XmlPart::status() const
{
    if (m_isStopped)
        return Error{ErrorKind::File, m_fault};
    if (m_isBroken && m_at == m_events.size())
        return Error{ErrorKind::File, damaged(), QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))};
    return {};
}

Status readPart(ZipPackage &package, const QString &part, const std::function<Status(XmlPart &)> &element)
{
    auto xml = XmlPart::open(package, part);
    if (!xml)
        return xml.error();
    while (!(*xml)->atEnd()) {
        if ((*xml)->next() != XmlPart::Token::Start)
            continue;
        if (Status s = element(**xml); !s)
            return s;
    }
    return (*xml)->status();
}

} // namespace heyuan
