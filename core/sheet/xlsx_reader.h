#pragma once

#include "core/sheet/row_source.h"
#include "core/sheet/xlsx_book.h"
#include "core/sheet/xml_part.h"

namespace heyuan {

/// A cell as a reader of the sheet sees it. Numbers are text that parses back to what was meant: 1.1 and not
/// 1.1000000000000001, dates as 2020-05-18, times as 14:30, per cents as 12.5%.
struct XlsxCell {
    enum class Kind { Empty, Words, Number, Date, Flag, Error };
    Kind kind = Kind::Empty;
    QString text;
    bool hasLostDigits = false; ///< a number of more than fifteen digits: a spreadsheet keeps no more
    bool isUnfolded = false;    ///< the value of the merged cells it belongs to
};

struct XlsxRow {
    qint64 number = 0;          ///< as the sheet counts, from 1; rows without cells are left out
    bool isHidden = false;
    std::vector<XlsxCell> cells;
};

/// Rows of one sheet of an .xlsx file, streaming: memory does not grow with the sheet. Formulas are read by their cached
/// value. Merged cells hold the value in each of them.
class XlsxReader : public RowSource
{
public:
    static constexpr qint64 mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;
    static constexpr qint64 mostCharacters = 1 << 20; ///< in a row, as in that of a text file

    static Result<std::unique_ptr<XlsxReader>> open(const QString &file, int sheet = 0, const PackageLimits &limits = {});

    const XlsxBook &book() const { return *m_book; }
    Result<bool> next(XlsxRow &row);
    Result<bool> next(QStringList &row) override;
    qint64 line() const override { return m_last; }
    bool isHidden() const override { return m_isHidden; }
    bool countsFrom1904() const override { return m_book->countsFrom1904(); }

private:
    struct Merge {
        qint64 top = 0;
        qint64 bottom = 0;
        int left = 0;
        int right = 0;
        XlsxCell value = {};
    };
    XlsxReader() = default;
    Status readMerges(const QString &part, ZipPackage::Use use = ZipPackage::Use::Bytes);
    Status readCell(XlsxRow &row);
    Result<XlsxCell> cellOf(QByteArrayView type, int style, const QString &value) const;
    XlsxCell numberOf(const QString &value, int style) const;
    Status unfold(XlsxRow &row);
    Status widen(XlsxRow &row, size_t cells);
    Status implied(size_t cells);
    Status tooLong(const XlsxRow &row) const;
    Error fault(const Text &sentence) const;

    std::unique_ptr<XlsxBook> m_book;
    std::unique_ptr<XmlPart> m_xml;
    std::vector<Merge> m_merges;   ///< by their first row
    size_t m_nextMerge = 0;
    std::vector<size_t> m_openMerges;
    qint64 m_last = 0;
    qint64 m_characters = 0;       ///< of the row
    qint64 m_implied = 0;          ///< cells that the file does not spell out: gaps, and those below merged ones
    bool m_isInCells = false;
    bool m_isHidden = false;       ///< the last row
    bool m_isDone = false;
};

/// The day and time a spreadsheet's serial number stands for; invalid outside 1900 to 9999, and for the 29 February 1900
/// that never was.
QDateTime dateOfSerial(double serial, bool from1904);

} // namespace heyuan
