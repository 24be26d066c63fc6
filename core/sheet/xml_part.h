#pragma once

#include "core/sheet/zip_package.h"

#include <QStringDecoder>

#include <functional>
#include <string>
#include <vector>

struct XML_ParserStruct;

namespace heyuan {

/// The elements of one XML part of a package, read forward. Only local names of elements are looked at, so strict and
/// transitional files read alike. What no spreadsheet has (a document type, foreign encodings, deep nesting, endless text)
/// ends the reading with a fault.
class XmlPart
{
public:
    enum class Token { Nothing, Start, End, Characters };
    static Result<std::unique_ptr<XmlPart>> open(ZipPackage &package, const QString &part);
    ~XmlPart();
    XmlPart(const XmlPart &) = delete;

    /// Nothing at the end, or when the reading has stopped.
    Token next();
    bool atEnd() const { return m_isStopped || (m_isRead && m_at == m_events.size()); }
    /// Of the element that begins or ends, without a prefix; valid until next().
    QByteArrayView name() const;
    /// By its whole name; empty if there is none. Valid until next().
    QByteArrayView attribute(QByteArrayView name) const;
    /// The same by the name behind a prefix: r:id, whatever the prefix.
    QByteArrayView prefixedAttribute(QByteArrayView localName) const;
    /// The text of the element that has just begun, without that of elements in it; read to its end.
    QString text();
    /// The words of a string item <si> or <is> that has just begun: runs joined, phonetic guides left out.
    QString words();

    /// An error if the reading has stopped before the end.
    Status status() const;

private:
    struct Event {
        Token token = Token::Nothing;
        int attributes = 0;    ///< pairs of pieces behind the event's own
        size_t piece = 0;      ///< its name or text
    };
    struct Piece {
        size_t from = 0;
        size_t size = 0;
    };
    explicit XmlPart(std::unique_ptr<PackagePart> device);
    void feed();
    void parse(const char *data, qsizetype size, bool isLast);
    bool chooseEncoding(QByteArrayView head);
    void add(Token token, QByteArrayView piece);
    void addPiece(QByteArrayView piece);
    QByteArrayView at(size_t piece) const { return {m_bytes.data() + m_pieces[piece].from, qsizetype(m_pieces[piece].size)}; }
    void appendCurrent(std::string &bytes) const;
    QString collected(const std::string &bytes);
    void stop(const Text &why);

    std::unique_ptr<PackagePart> m_device;
    XML_ParserStruct *m_parser = nullptr;
    std::optional<QStringDecoder> m_decoder; ///< of an encoding that the parser does not know
    std::string m_bytes;                     ///< names, values and texts of the block that was read last
    std::vector<Piece> m_pieces;
    std::vector<Event> m_events;
    size_t m_at = 0;       ///< the next event
    int m_depth = 0;
    bool m_isBegun = false;
    bool m_isRead = false; ///< nothing more comes
    bool m_isBroken = false; ///< … since it is no XML
    bool m_isStopped = false;
    Text m_fault;
    friend struct XmlPartCalls;
};

/// Reads the part to its end with `element` called at each start of an element.
Status readPart(ZipPackage &package, const QString &part, const std::function<Status(XmlPart &)> &element);

} // namespace heyuan
