#pragma once

#include "core/sheet/zip_package.h"

#include <QXmlStreamReader>

#include <functional>

namespace heyuan {

/// The elements of one XML part of a package, read forward. Only local names are looked at, so strict and transitional
/// files read alike. What no spreadsheet has (a document type, foreign encodings, deep nesting, endless text) ends the
/// reading with a fault.
class XmlPart
{
public:
    using Token = QXmlStreamReader::TokenType;
    static Result<std::unique_ptr<XmlPart>> open(ZipPackage &package, const QString &part);

    Token next();
    bool atEnd() const { return m_xml.atEnd(); }
    QStringView name() const { return m_xml.name(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// The text of the element that has just begun, without that of elements in it; read to its end.
    QString text();
    /// The words of a string item <si> or <is> that has just begun: runs joined, phonetic guides left out.
    QString words();

    /// An error if the reading has stopped before the end.
    Status status() const;

private:
    explicit XmlPart(std::unique_ptr<PackagePart> device);
    void append(QString &text);
    void stop(const Text &why);
    std::unique_ptr<PackagePart> m_device;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    Text m_fault;
};

/// Reads the part to its end with `element` called at each start of an element.
Status readPart(ZipPackage &package, const QString &part, const std::function<Status(XmlPart &)> &element);

} // namespace heyuan
