#include "core/import/conversion.h"

#include "core/import/import.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace heyuan {

namespace {

/// Keeps what a converted file needs while its rows are read.
class ConvertedRows : public RowSource
{
public:
    ConvertedRows(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<RowSource> rows) : m_folder(std::move(folder)), m_rows(std::move(rows)) {}
    Result<bool> next(QStringList &row) override { return m_rows->next(row); }
    qint64 line() const override { return m_rows->line(); }
    bool isHidden() const override { return m_rows->isHidden(); }
    bool countsFrom1904() const override { return m_rows->countsFrom1904(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RowSource> m_rows;
};

} // namespace

Result<QString> asModernSheet(const QString &file, const QTemporaryDir &folder)
{
    constexpr int mostMilliseconds = 120'000;
    const QFileInfo info(file);
    static const QStringList old{QStringLiteral("xls"), QStringLiteral("et"), QStringLiteral("ods")};
    if (!info.isFile() || !old.contains(info.suffix().toLower()))
        return file;
    const QString made = folder.filePath(info.completeBaseName() + QStringLiteral(".xlsx"));
    QStringList arguments;
    QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (!program.isEmpty()) {
        // A profile of its own: an open LibreOffice of the reader is left alone, and no macros of his run.
        arguments = {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--headless"),
                     QStringLiteral("--convert-to"), QStringLiteral("xlsx"), QStringLiteral("--outdir"), folder.path(), info.absoluteFilePath()};
    } else {
        program = QStandardPaths::findExecutable(QStringLiteral("ssconvert"));
        arguments = {info.absoluteFilePath(), made};
    }
    if (program.isEmpty())
        return Error{ErrorKind::File, say("Import", "%1 is an old spreadsheet and there is no program here that reads it. Save it as .xlsx in the spreadsheet program, or install LibreOffice.").arg(info.fileName())};
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(mostMilliseconds);
    if (!isDone) {
        process.kill();
        process.waitForFinished();
    }
    if (!isDone || process.exitCode() != 0 || !QFileInfo(made).isFile())
        return Error{ErrorKind::File, say("Import", "%1 could not be converted. Open it in the spreadsheet program and save it as .xlsx without a password.").arg(info.fileName()),
                     QString::fromUtf8(process.readAllStandardError())};
    return made;
}

Result<std::unique_ptr<RowSource>> openImport(const ImportRequest &request)
{
    if (!request.converted.isEmpty())
        return openRows(request.converted, request.sheet, request.encoding);
    auto folder = std::make_unique<QTemporaryDir>();
    const auto file = asModernSheet(request.file, *folder);
    if (!file)
        return file.error();
    auto rows = openRows(*file, request.sheet, request.encoding);
    if (!rows || *file == request.file)
        return rows;
    return std::unique_ptr<RowSource>(std::make_unique<ConvertedRows>(std::move(folder), std::move(*rows)));
}

} // namespace heyuan
