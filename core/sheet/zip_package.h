#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <map>
#include <memory>

namespace heyuan {

/// What a package from outside may cost. A sheet of a million rows unpacks to about a gigabyte at a ratio of 10 to 50.
struct PackageLimits {
    int entries = 10'000;
    qint64 partBytes = qint64(2) << 30;    ///< unpacked, counted while reading: what the header declares is not believed
    qint64 suspiciousBytes = 32 << 20;     ///< from here on the ratio is looked at
    qint64 ratio = 200;                    ///< unpacked to packed
    qint64 longestText = 1 << 20;          ///< bytes between two tags: no cell is that long
};

/// One XML file inside a package, read forward only and within the limits.
class PackagePart : public QIODevice
{
public:
    /// What was wrong when reading stopped; empty: nothing.
    virtual heyuan::Text fault() const = 0; // QIODevice has a Text of its own
};

/// A zip archive from outside, in which nothing is believed. It is never unpacked to the disk.
class ZipPackage
{
public:
    static Result<std::unique_ptr<ZipPackage>> open(const QString &file, const PackageLimits &limits = {});
    bool has(const QString &part) const;
    /// Bytes that no parser of XML will see need not be looked at as XML.
    enum class Use { Xml, Bytes };
    Result<std::unique_ptr<PackagePart>> part(const QString &name, Use use = Use::Xml);

private:
    struct Entry {
        QByteArray name;   ///< as the archive spells it
        qint64 packed = 0;
        bool isProtected = false;
    };
    ZipPackage(const QString &file, const PackageLimits &limits) : m_file(file), m_limits(limits) {}
    Error damaged() const;
    QString m_file;
    PackageLimits m_limits;
    std::map<QString, Entry> m_entries; ///< by their names in small letters
};

} // namespace heyuan
