#include "core/sheet/row_source.h"

#include "core/sheet/csv_reader.h"
#include "core/sheet/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace heyuan {

namespace {

class TextRows : public RowSource
{
public:
    TextRows(std::unique_ptr<QFile> file, const QByteArray &encoding) : m_file(std::move(file)), m_reader(*m_file, CsvFormat{encoding, {}}) {}
    Result<bool> next(QStringList &row) override { return m_reader.next(row); }
    qint64 line() const override { return m_reader.line(); }
    QByteArray encoding() const override { return m_reader.format().encoding; }

private:
    std::unique_ptr<QFile> m_file;
    CsvReader m_reader;
};

} // namespace

const QByteArrayList &textEncodings()
{
    static const QByteArrayList all{"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"};
    return all;
}

Result<std::unique_ptr<RowSource>> openRows(const QString &file, int sheet, const QByteArray &encoding)
{
    const QString name = QFileInfo(file).fileName();
    auto device = std::make_unique<QFile>(file);
    if (!device->open(QIODevice::ReadOnly))
        return Error{ErrorKind::File, say("Spreadsheet", "%1 cannot be opened. Look whether it exists, whether you may read it, and whether another program holds it.").arg(name), device->errorString()};
    const QByteArray beginning = device->peek(512);
    if (beginning.startsWith("PK\x03\x04")) {
        device->close();
        auto reader = XlsxReader::open(file, sheet);
        if (!reader)
            return reader.error();
        return std::unique_ptr<RowSource>(std::move(*reader));
    }
    if (beginning.startsWith("\xD0\xCF\x11\xE0"))
        return Error{ErrorKind::File, say("Spreadsheet", "%1 is an old spreadsheet (.xls, .et) or protected by a password. Open it in the spreadsheet program and save it as .xlsx without a password.").arg(name)};
    const QByteArray head = beginning.trimmed().left(64).toLower();
    if (head.startsWith("<html") || head.startsWith("<!doctype") || head.startsWith("<?xml") || head.startsWith("<table"))
        return Error{ErrorKind::File, say("Spreadsheet", "%1 is a web page with the name of a spreadsheet. Open it in the spreadsheet program and save it as .xlsx.").arg(name)};
    return std::unique_ptr<RowSource>(std::make_unique<TextRows>(std::move(device), encoding));
}

} // namespace heyuan
