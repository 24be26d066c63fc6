#pragma once

#include "core/sheet/zip_package.h"

#include <vector>

namespace heyuan {

/// How the number in a cell is meant, by its format.
enum class NumberMeaning { Plain, Percent, Date, Time, DateTime };

/// What all sheets of a workbook share: their names, the shared strings, the formats. ECMA-376 part 1; strict and
/// transitional files alike, since only local names are looked at.
class XlsxBook
{
public:
    struct SheetEntry {
        QString name;
        QString part;           ///< inside the package
        bool isHidden = false;
    };
    static Result<std::unique_ptr<XlsxBook>> open(const QString &file, const PackageLimits &limits = {});

    ZipPackage &package() { return *m_package; }
    const std::vector<SheetEntry> &sheets() const { return m_sheets; }
    bool countsFrom1904() const { return m_from1904; }
    /// nullopt if there is no string of this number.
    std::optional<QString> sharedString(qint64 index) const;
    NumberMeaning meaning(int style) const;

    /// The meaning of a format code such as yyyy"年"m"月"d"日".
    static NumberMeaning meaningOfCode(const QString &code);

private:
    XlsxBook() = default;
    Status readSheets();
    Status readStrings();
    Status readStyles();
    std::unique_ptr<ZipPackage> m_package;
    std::vector<SheetEntry> m_sheets;
    bool m_from1904 = false;
    QByteArray m_strings;               // UTF-8, one behind the other
    std::vector<quint32> m_stringEnds;
    std::vector<NumberMeaning> m_styles;
};

} // namespace heyuan
