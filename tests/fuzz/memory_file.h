#pragma once

#include <QString>

#include <sys/mman.h>
#include <unistd.h>

namespace heyuan::test {

/// A file without a disk below it, for readers that want a path.
class MemoryFile
{
public:
    MemoryFile() : m_number(memfd_create("fuzz", MFD_CLOEXEC)) {}
    ~MemoryFile() { close(m_number); }
    MemoryFile(const MemoryFile &) = delete;

    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_number); }
    bool write(const void *data, size_t size) { return ::write(m_number, data, size) == ssize_t(size); }

private:
    int m_number;
};

} // namespace heyuan::test
