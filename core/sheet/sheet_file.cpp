#include "core/sheet/sheet_file.h"

#include "core/sheet/csv_writer.h"
#include "core/sheet/xlsx_writer.h"

#include <QDir>
#include <QSaveFile>

namespace heyuan {

namespace {

class SpreadsheetFile : public SheetFile
{
public:
    SpreadsheetFile(const QString &path, QString name, std::vector<SheetColumn> columns)
        : m_writer(path), m_name(std::move(name)), m_columns(std::move(columns))
    {
    }

    Status add(SheetRow row) override
    {
        if (m_isBegun)
            return m_writer.addRow(row);
        m_first.push_back(std::move(row));
        return m_first.size() < rowsThatFit ? Status() : begin();
    }

    Status finish() override
    {
        if (Status s = m_isBegun ? Status() : begin(); !s)
            return s;
        if (Status s = m_writer.endSheet(); !s)
            return s;
        return m_writer.finish();
    }

private:
    // Widths come before the first row: they are those of the first rows.
    Status begin()
    {
        m_isBegun = true;
        fitColumns(m_columns, m_first);
        if (Status s = m_writer.beginSheet(m_name, m_columns); !s)
            return s;
        for (const SheetRow &row : m_first) {
            if (Status s = m_writer.addRow(row); !s)
                return s;
        }
        m_first = {};
        return {};
    }

    XlsxWriter m_writer;
    QString m_name;
    std::vector<SheetColumn> m_columns;
    std::vector<SheetRow> m_first;
    bool m_isBegun = false;
};

class TextFile : public SheetFile
{
public:
    explicit TextFile(const QString &path) : m_path(path), m_file(path) {}

    Status begin(const std::vector<SheetColumn> &columns)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return refused();
        m_writer.emplace(m_file);
        QStringList head;
        for (const SheetColumn &column : columns)
            head << column.title;
        return m_writer->addRow(head) ? Status() : refused();
    }
    Status add(SheetRow row) override { return m_writer->addRow(row) ? Status() : refused(); }
    Status finish() override { return m_writer->flush() && m_file.commit() ? Status() : refused(); }

private:
    Status refused() const { return fileNotWritten(m_path, m_file.errorString()); }

    QString m_path;
    QSaveFile m_file;
    std::optional<CsvWriter> m_writer;
};

} // namespace

Result<std::unique_ptr<SheetFile>> makeSheetFile(const QString &path, const QString &name, std::vector<SheetColumn> columns)
{
    if (!path.endsWith(u".csv", Qt::CaseInsensitive))
        return std::unique_ptr<SheetFile>(std::make_unique<SpreadsheetFile>(path, name, std::move(columns)));
    auto file = std::make_unique<TextFile>(path);
    if (Status s = file->begin(columns); !s)
        return s.error();
    return std::unique_ptr<SheetFile>(std::move(file));
}

} // namespace heyuan
