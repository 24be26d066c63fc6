#include "core/sheet/zip_package.h"

#include "core/sheet/xml_guard.h"

#include <QFile>
#include <QFileInfo>

#include <minizip/unzip.h>

namespace heyuan {

namespace {

// minizip is what libxlsxwriter writes with; QuaZip brings changed functions of the same names, which would take the
// place of these in one process.
struct CloseArchive {
    void operator()(void *archive) const { unzClose(archive); }
};
using Archive = std::unique_ptr<void, CloseArchive>;

Archive opened(const QString &file) { return Archive(unzOpen64(QFile::encodeName(file).constData())); }

class LimitedPart : public PackagePart
{
public:
    LimitedPart(Archive archive, const PackageLimits &limits, qint64 packed, bool isXml)
        : m_archive(std::move(archive)), m_limits(limits), m_packed(std::max<qint64>(packed, 1)), m_isXml(isXml), m_guard(limits.longestText)
    {
    }
    bool start(const QByteArray &name)
    {
        return m_archive && unzLocateFile(m_archive.get(), name.constData(), 1) == UNZ_OK && unzOpenCurrentFile(m_archive.get()) == UNZ_OK
               && open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    heyuan::Text fault() const override { return m_fault; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (!m_fault.isEmpty())
            return -1;
        if (m_isAtEnd)
            return 0;
        const qint64 got = unzReadCurrentFile(m_archive.get(), data, unsigned(std::min<qint64>(size, 1 << 20)));
        m_isAtEnd = got == 0 && size > 0;
        if (got < 0 || (m_isAtEnd && unzCloseCurrentFile(m_archive.get()) != UNZ_OK)) // the checksum
            return stop(say("Spreadsheet", "The file is damaged: a part of it cannot be unpacked. Ask for it again."));
        m_total += got;
        const bool isBomb = m_total > m_limits.suspiciousBytes && m_total / m_packed > m_limits.ratio;
        if (m_total > m_limits.partBytes || isBomb)
            return stop(say("Spreadsheet", "The file unpacks to far more than a sheet can hold. It was not read; ask whoever made it what it is."));
        switch (m_isXml ? m_guard.take(data, got) : XmlGuard::Finding::Nothing) {
        case XmlGuard::Finding::Nothing: break;
        case XmlGuard::Finding::LongText: return stop(say("Spreadsheet", "A cell of the file is longer than any cell can be. It was not read; ask for it again."));
        case XmlGuard::Finding::CrowdedTag: return stop(say("Spreadsheet", "The file is damaged: a part of it cannot be read. Open it in the spreadsheet program and save it again."));
        case XmlGuard::Finding::OwnWords: return stop(say("Spreadsheet", "The file defines entities of its own, which no spreadsheet does. It was not read."));
        }
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 stop(const heyuan::Text &why)
    {
        m_fault = why;
        return -1;
    }
    Archive m_archive;
    bool m_isAtEnd = false;
    PackageLimits m_limits;
    qint64 m_packed;
    qint64 m_total = 0;
    bool m_isXml;
    XmlGuard m_guard;
    heyuan::Text m_fault;
};

} // namespace

Error ZipPackage::damaged() const
{
    return {ErrorKind::File, say("Spreadsheet", "%1 is damaged or was not copied whole. Ask for it again.").arg(QFileInfo(m_file).fileName())};
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(const QString &file, const PackageLimits &limits)
{
    std::unique_ptr<ZipPackage> package(new ZipPackage(file, limits));
    const Archive archive = opened(file);
    unz_global_info64 all{};
    if (!archive || unzGetGlobalInfo64(archive.get(), &all) != UNZ_OK)
        return package->damaged();
    if (all.number_entry > ZPOS64_T(limits.entries))
        return Error{ErrorKind::File, say("Spreadsheet", "%1 holds more parts than any spreadsheet has. It was not read.").arg(QFileInfo(file).fileName())};
    int at = unzGoToFirstFile(archive.get());
    for (int seen = 0; at == UNZ_OK && seen < limits.entries; ++seen, at = unzGoToNextFile(archive.get())) {
        unz_file_info64 info{};
        char name[512] = {};
        if (unzGetCurrentFileInfo64(archive.get(), &info, name, sizeof name - 1, nullptr, 0, nullptr, 0) != UNZ_OK)
            return package->damaged();
        constexpr unsigned long encrypted = 1;
        package->m_entries.try_emplace(QString::fromUtf8(name).toLower(), Entry{QByteArray(name), qint64(info.compressed_size), (info.flag & encrypted) != 0});
    }
    if (at != UNZ_END_OF_LIST_OF_FILE)
        return package->damaged();
    return package;
}

bool ZipPackage::has(const QString &part) const { return m_entries.contains(part.toLower()); }

Result<std::unique_ptr<PackagePart>> ZipPackage::part(const QString &name, Use use)
{
    const auto entry = m_entries.find(name.toLower());
    if (entry == m_entries.end())
        return damaged();
    if (entry->second.isProtected)
        return Error{ErrorKind::File, say("Spreadsheet", "%1 is protected by a password. Open it in the spreadsheet program, take the password away and save it again.").arg(QFileInfo(m_file).fileName())};
    auto part = std::make_unique<LimitedPart>(opened(m_file), m_limits, entry->second.packed, use == Use::Xml);
    if (!part->start(entry->second.name))
        return damaged();
    return std::unique_ptr<PackagePart>(std::move(part));
}

} // namespace heyuan
