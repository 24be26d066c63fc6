#include "core/sheet/xlsx_reader.h"

#include "core/base/iso_date.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace heyuan {

namespace {

constexpr size_t mostMerges = 200'000;
constexpr qint64 mostImplied = 50'000'000;
constexpr int widestUnfolded = 512; ///< a title merged over a whole row is not a value of each cell

struct CellPlace {
    int column = -1;
    qint64 row = 0;
};

constexpr QByteArrayView cellTypes[] = {"inlineStr", "str", "s", "b", "e", "d", "n"};

int numberIn(QByteArrayView digits)
{
    int number = 0;
    const char *const end = digits.data() + digits.size();
    const auto [stop, fault] = std::from_chars(digits.data(), end, number);
    return fault == std::errc() && stop == end ? number : 0;
}

/// "AB12"; column -1 if it is none.
CellPlace placeOf(QByteArrayView reference)
{
    CellPlace place;
    qsizetype at = 0;
    int column = 0;
    for (; at < reference.size() && at < 4 && reference[at] >= 'A' && reference[at] <= 'Z'; ++at)
        column = column * 26 + (reference[at] - 'A' + 1);
    const char *const end = reference.data() + reference.size();
    const auto [stop, fault] = std::from_chars(reference.data() + at, end, place.row);
    const bool isNumber = fault == std::errc() && stop == end;
    if (at > 0 && isNumber && column <= XlsxReader::mostColumns && place.row >= 1 && place.row <= XlsxReader::mostRows)
        place.column = column - 1;
    return place;
}

/// Without an exponent. Fifteen digits are what the spreadsheet itself keeps; the rest is the noise of binary fractions.
QString inFifteenDigits(double number)
{
    QString text = QString::number(number, 'g', 15);
    const qsizetype mark = text.indexOf(u'e');
    if (mark < 0)
        return text;
    const int exponent = text.mid(mark + 1).toInt();
    QString digits = text.left(mark);
    const QString sign = digits.startsWith(u'-') ? QStringLiteral("-") : QString();
    digits.remove(u'-').remove(u'.');
    if (exponent < 0)
        return sign + QStringLiteral("0.") + QString(-exponent - 1, u'0') + digits;
    return sign + digits + QString(exponent + 1 - digits.size(), u'0');
}

/// Written as it would be shown: most numbers of a sheet.
bool isPlainWhole(const QString &value)
{
    return value.size() <= 15 && (value.size() == 1 || value.front() != u'0') && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QDateTime dateOfSerial(double serial, bool from1904)
{
    if (!(serial >= 0) || serial >= 2958466)
        return {};
    const double days = std::floor(serial + 0.5 / 86400); // rounded to the second, so that 0.9999999 is midnight
    const qint64 day = qint64(days);
    if (day >= (from1904 ? 2957004 : 2958466) || (!from1904 && day == 60)) // the year 10000
        return {};
    const QDate start = from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const int seconds = std::max(0, int(std::llround((serial - days) * 86400)));
    return {start.addDays(day), QTime(0, 0).addSecs(seconds % 86400)};
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString &file, int sheet, const PackageLimits &limits)
{
    auto book = XlsxBook::open(file, limits);
    if (!book)
        return book.error();
    std::unique_ptr<XlsxReader> reader(new XlsxReader);
    reader->m_book = std::move(*book);
    const auto &sheets = reader->m_book->sheets();
    if (sheet < 0 || size_t(sheet) >= sheets.size())
        return Error{ErrorKind::Invalid, say("Spreadsheet", "There is no sheet %1; the file has %2.").arg(qint64(sheet + 1)).arg(qint64(sheets.size()))};
    const QString part = sheets[size_t(sheet)].part;
    if (Status s = reader->readMerges(part); !s)
        return s.error();
    auto xml = XmlPart::open(reader->m_book->package(), part);
    if (!xml)
        return xml.error();
    reader->m_xml = std::move(*xml);
    return reader;
}

// They stand behind the cells in the file, but are needed with them: the part is run through once, without reading XML.
// If that ends with a fault, it is done once more with the guard, who knows better what is wrong.
Status XlsxReader::readMerges(const QString &part, ZipPackage::Use use)
{
    m_merges.clear();
    auto device = m_book->package().part(part, use);
    if (!device)
        return device.error();
    const QByteArray mark = QByteArrayLiteral("mergeCell ");
    QByteArray text;
    while (true) {
        const QByteArray read = (*device)->read(1 << 18);
        if (!(*device)->fault().isEmpty())
            return use == ZipPackage::Use::Bytes ? readMerges(part, ZipPackage::Use::Xml) : Status(Error{ErrorKind::File, (*device)->fault()});
        text += read;
        qsizetype used = 0;
        for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, used)) {
            const qsizetype from = text.indexOf("ref=\"", at);
            const qsizetype to = from < 0 ? -1 : text.indexOf('"', from + 5);
            if (to < 0)
                break; // the rest comes with the next piece
            const QByteArrayView range = QByteArrayView(text).sliced(from + 5, to - from - 5);
            const qsizetype colon = range.indexOf(':');
            const CellPlace first = placeOf(colon < 0 ? range : range.first(colon));
            const CellPlace last = placeOf(colon < 0 ? QByteArrayView() : range.sliced(colon + 1));
            if (first.column >= 0 && last.column >= first.column && last.row >= first.row && last.column - first.column < widestUnfolded)
                m_merges.push_back({first.row, last.row, first.column, last.column});
            if (m_merges.size() > mostMerges)
                return Error{ErrorKind::File, say("Spreadsheet", "The file has more merged cells than the desk takes. Unmerge them and save it again.")};
            used = to;
        }
        if (read.isEmpty())
            break;
        // What could be the beginning of a mark is kept.
        const qsizetype tail = std::max(used, text.size() - 200);
        text.remove(0, std::max<qsizetype>(0, tail));
    }
    std::sort(m_merges.begin(), m_merges.end(), [](const Merge &a, const Merge &b) { return a.top < b.top; });
    return {};
}

Error XlsxReader::fault(const Text &sentence) const { return {ErrorKind::File, sentence}; }

Result<bool> XlsxReader::next(XlsxRow &row)
{
    row = {};
    while (!m_isDone && !m_xml->atEnd()) {
        const auto token = m_xml->next();
        if (token == XmlPart::Token::End && m_xml->name() == "sheetData")
            m_isDone = true;
        if (token != XmlPart::Token::Start)
            continue;
        if (m_xml->name() == "sheetData")
            m_isInCells = true;
        if (!m_isInCells || m_xml->name() != "row")
            continue;
        bool isNumber = false;
        const qint64 given = m_xml->attribute("r").toByteArray().toLongLong(&isNumber);
        row.number = isNumber ? given : m_last + 1;
        row.isHidden = m_xml->attribute("hidden") == "1" || m_xml->attribute("hidden") == "true";
        if (row.number <= m_last || row.number > mostRows)
            return fault(say("Spreadsheet", "The rows of the file are not in their order, or there are too many: row %1 follows row %2. Open it in the spreadsheet program and save it again.").arg(row.number).arg(m_last));
        m_last = row.number;
        m_characters = 0;
        while (!m_xml->atEnd()) {
            const auto inside = m_xml->next();
            if (inside == XmlPart::Token::End && m_xml->name() == "row")
                break;
            if (inside == XmlPart::Token::Start && m_xml->name() == "c") {
                if (Status s = readCell(row); !s)
                    return s.error();
            }
        }
        if (!m_xml->status())
            break;
        if (Status s = unfold(row); !s)
            return s.error();
        if (!row.cells.empty())
            return true;
    }
    if (const Status s = m_xml->status(); !s)
        return s.error();
    return false;
}

Status XlsxReader::readCell(XlsxRow &row)
{
    const QByteArrayView reference = m_xml->attribute("r");
    int column = int(row.cells.size());
    if (!reference.isEmpty()) {
        const CellPlace place = placeOf(reference);
        if (place.column < 0 || place.row != row.number)
            return fault(say("Spreadsheet", "In row %1 a cell has a place that does not exist. Open the file in the spreadsheet program and save it again.").arg(row.number));
        column = place.column;
    }
    if (column >= mostColumns)
        return fault(say("Spreadsheet", "Row %1 has more cells than a sheet can hold. The file was not read.").arg(row.number));
    const QByteArrayView typeName = m_xml->attribute("t");
    const auto *const known = std::find(std::begin(cellTypes), std::end(cellTypes), typeName);
    const QByteArrayView type = known == std::end(cellTypes) ? QByteArrayView() : *known; // its bytes outlive the element
    const int style = numberIn(m_xml->attribute("s"));
    QString value;
    for (int depth = 1; depth > 0 && !m_xml->atEnd();) {
        const auto token = m_xml->next();
        if (token == XmlPart::Token::Start) {
            if (m_xml->name() == "v")
                value = m_xml->text();
            else if (m_xml->name() == "is")
                value = m_xml->words();
            else
                ++depth;
        } else if (token == XmlPart::Token::End) {
            --depth;
        }
    }
    if (Status s = m_xml->status(); !s)
        return s;
    auto cell = cellOf(type, style, value);
    if (!cell)
        return cell.error();
    if (cell->kind == XlsxCell::Kind::Empty)
        return {}; // only a format
    if (Status s = widen(row, size_t(column) + 1); !s)
        return s;
    m_characters += cell->text.size();
    row.cells[size_t(column)] = std::move(*cell);
    return m_characters > mostCharacters ? tooLong(row) : Status();
}

// A few bytes of the file can stand for thousands of cells. There is no end to it that a sheet made by people would reach.
Status XlsxReader::implied(size_t cells)
{
    m_implied += qint64(cells);
    if (m_implied > mostImplied)
        return fault(say("Spreadsheet", "The rows of the file are far wider than what is written in them. Take empty columns and large merged cells away in the spreadsheet program and save it again."));
    return {};
}

Status XlsxReader::widen(XlsxRow &row, size_t cells)
{
    if (cells <= row.cells.size())
        return {};
    const size_t more = cells - row.cells.size();
    row.cells.resize(cells);
    return implied(more - 1);
}

Status XlsxReader::tooLong(const XlsxRow &row) const
{
    return fault(say("Spreadsheet", "Row %1 holds more than %2 characters. The file was not read; look in the spreadsheet program what stands there.").arg(row.number).arg(mostCharacters));
}

Result<XlsxCell> XlsxReader::cellOf(QByteArrayView type, int style, const QString &value) const
{
    using Kind = XlsxCell::Kind;
    if (type == "inlineStr" || type == "str")
        return XlsxCell{value.isEmpty() ? Kind::Empty : Kind::Words, value};
    if (value.isEmpty())
        return XlsxCell{};
    if (type == "s") {
        bool isNumber = false;
        const auto words = m_book->sharedString(value.toLongLong(&isNumber));
        if (!isNumber || !words)
            return fault(say("Spreadsheet", "In row %1 a cell refers to words that are not in the file. Open it in the spreadsheet program and save it again.").arg(m_last));
        return XlsxCell{words->isEmpty() ? Kind::Empty : Kind::Words, *words};
    }
    if (type == "b")
        return XlsxCell{Kind::Flag, value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE")};
    if (type == "e")
        return XlsxCell{Kind::Error, value};
    if (type == "d") // ISO 8601, of strict files
        return XlsxCell{Kind::Date, value.left(10)};
    return numberOf(value, style);
}

XlsxCell XlsxReader::numberOf(const QString &value, int style) const
{
    const NumberMeaning meaning = m_book->meaning(style);
    if (meaning == NumberMeaning::Plain && isPlainWhole(value))
        return {XlsxCell::Kind::Number, value};
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {XlsxCell::Kind::Words, value}; // what it is, the reader of the cell will say
    if (meaning == NumberMeaning::Time && number < 1 && number >= 0)
        return {XlsxCell::Kind::Date, dateOfSerial(number, false).time().toString(QStringLiteral("HH:mm"))};
    if (meaning != NumberMeaning::Plain && meaning != NumberMeaning::Percent) {
        const QDateTime moment = dateOfSerial(number, m_book->countsFrom1904());
        if (moment.isValid())
            return {XlsxCell::Kind::Date, moment.time() == QTime(0, 0) ? isoDate(moment.date())
                                                                     : moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"))};
    }
    XlsxCell cell{XlsxCell::Kind::Number, {}};
    const bool isPercent = meaning == NumberMeaning::Percent && std::isfinite(number * 100);
    const double shown = isPercent ? number * 100 : number;
    cell.hasLostDigits = std::abs(number) >= 1e15;
    cell.text = inFifteenDigits(shown);
    if (isPercent)
        cell.text += u'%';
    return cell;
}

Status XlsxReader::unfold(XlsxRow &row)
{
    std::erase_if(m_openMerges, [&](size_t i) { return m_merges[i].bottom < row.number; });
    for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].top <= row.number; ++m_nextMerge) {
        if (m_merges[m_nextMerge].bottom >= row.number)
            m_openMerges.push_back(m_nextMerge);
    }
    if (Status s = implied(m_openMerges.size()); !s)
        return s;
    for (const size_t i : m_openMerges) {
        Merge &merge = m_merges[i];
        if (merge.top == row.number && size_t(merge.left) < row.cells.size())
            merge.value = row.cells[size_t(merge.left)];
        if (merge.value.kind == XlsxCell::Kind::Empty)
            continue;
        const int width = merge.right - merge.left + 1;
        m_characters += width * merge.value.text.size();
        if (m_characters > mostCharacters)
            return tooLong(row);
        Status s = widen(row, size_t(merge.right) + 1);
        if (s)
            s = implied(size_t(width));
        if (!s)
            return s;
        for (int column = merge.left; column <= merge.right; ++column) {
            if (merge.top == row.number && column == merge.left)
                continue;
            row.cells[size_t(column)] = merge.value;
            row.cells[size_t(column)].isUnfolded = true;
        }
    }
    return {};
}

Result<bool> XlsxReader::next(QStringList &row)
{
    XlsxRow cells;
    const auto more = next(cells);
    row.clear();
    if (!more || !*more)
        return more;
    for (XlsxCell &cell : cells.cells)
        row << std::move(cell.text);
    m_isHidden = cells.isHidden;
    return true;
}

} // namespace heyuan
