#include "core/sheet/csv_writer.h"

#include <QSaveFile>

namespace heyuan {

namespace {

const char *codecOf(CsvEncoding encoding) { return encoding == CsvEncoding::Utf8 ? "UTF-8" : "GB18030"; }

QString textOf(const SheetCell &cell)
{
    if (const auto *words = std::get_if<QString>(&cell))
        return looksLikeFormula(*words) ? u'\'' + *words : *words;
    if (const auto *number = std::get_if<Number>(&cell))
        return number->toString();
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    return {};
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty() || !QStringView(u"=+-@\t\r＝＋－＠").contains(text.front()))
        return false;
    return !Number::parse(text);
}

CsvWriter::CsvWriter(QIODevice &device, CsvEncoding encoding)
    : m_device(device), m_encoder(codecOf(encoding),
                                  encoding == CsvEncoding::Utf8 ? QStringConverter::Flag::WriteBom
                                                                : QStringConverter::Flag::Default)
{
}

void CsvWriter::append(QStringView text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')
        || text.contains(u';') || text.contains(u'\t')
        || text.startsWith(u"sep=", Qt::CaseInsensitive) || text.startsWith(QChar(0xFEFF)) // would be no words on the first line
        || (!text.isEmpty() && (text.front() == u' ' || text.back() == u' '));
    if (!needsQuotes) {
        m_pending += text;
        return;
    }
    m_pending += u'"';
    for (const QChar c : text) {
        if (c == u'"')
            m_pending += u'"';
        m_pending += c;
    }
    m_pending += u'"';
}

bool CsvWriter::addRow(std::span<const SheetCell> cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending += u',';
        append(textOf(cells[i]));
    }
    m_pending += QStringLiteral("\r\n");
    return m_pending.size() < (1 << 16) || flush();
}

bool CsvWriter::addRow(const QStringList &cells)
{
    SheetRow row;
    for (const QString &cell : cells)
        row.emplace_back(cell);
    return addRow(row);
}

bool CsvWriter::flush()
{
    const QByteArray bytes = m_encoder.encode(m_pending);
    m_pending.clear();
    return m_device.write(bytes) == bytes.size();
}

Status writeCsv(const Sheet &sheet, const QString &path, CsvEncoding encoding)
{
    QSaveFile file(path);
    bool good = file.open(QIODevice::WriteOnly);
    if (good) {
        CsvWriter writer(file, encoding);
        QStringList head;
        for (const SheetColumn &column : sheet.columns)
            head << column.title;
        good = writer.addRow(head);
        for (size_t i = 0; good && i < sheet.rows.size(); ++i)
            good = writer.addRow(sheet.rows[i]);
        good = good && writer.flush() && file.commit();
    }
    if (good)
        return {};
    return fileNotWritten(path, file.errorString());
}

} // namespace heyuan
