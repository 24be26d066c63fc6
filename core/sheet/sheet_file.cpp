#include "core/sheet/sheet_file.h"

#include "core/sheet/bounded_queue.h"
#include "core/sheet/csv_writer.h"
#include "core/sheet/xlsx_writer.h"

#include <QSaveFile>

#include <thread>

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

/// Writes on a thread of its own what it is given: packing a spreadsheet takes about as long as reading its rows.
class WrittenBehind : public SheetFile
{
public:
    explicit WrittenBehind(std::unique_ptr<SheetFile> file) : m_file(std::move(file)), m_batches(mostWaiting), m_thread([this] { work(); }) {}
    ~WrittenBehind() override
    {
        m_batches.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    Status add(SheetRow row) override
    {
        m_batch.push_back(std::move(row));
        if (m_batch.size() < rowsAtOnce)
            return {};
        return m_batches.push(std::exchange(m_batch, {})) ? Status() : fault();
    }
    Status finish() override
    {
        if (!m_batches.push(std::exchange(m_batch, {})))
            return fault();
        m_batches.close();
        m_thread.join();
        return m_fault ? fault() : m_file->finish();
    }

private:
    static constexpr size_t rowsAtOnce = 128;
    static constexpr size_t mostWaiting = 4;

    void work()
    {
        while (auto batch = m_batches.pop()) {
            for (SheetRow &row : *batch) {
                if (Status s = m_file->add(std::move(row)); !s) {
                    m_fault = s.error();
                    m_batches.stop();
                    return;
                }
            }
        }
    }
    /// The queue was stopped for it, and only for it.
    Status fault() const { return *m_fault; }

    std::unique_ptr<SheetFile> m_file;
    std::vector<SheetRow> m_batch;
    BoundedQueue<std::vector<SheetRow>> m_batches;
    std::optional<Error> m_fault; ///< written before the queue is stopped
    std::thread m_thread;         ///< last: the others are there when it begins
};

} // namespace

Result<std::unique_ptr<SheetFile>> makeSheetFile(const QString &path, const QString &name, std::vector<SheetColumn> columns)
{
    if (!path.endsWith(u".csv", Qt::CaseInsensitive))
        return std::unique_ptr<SheetFile>(std::make_unique<WrittenBehind>(std::make_unique<SpreadsheetFile>(path, name, std::move(columns))));
    auto file = std::make_unique<TextFile>(path);
    if (Status s = file->begin(columns); !s)
        return s.error();
    return std::unique_ptr<SheetFile>(std::move(file));
}

} // namespace heyuan
