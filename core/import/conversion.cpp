#include "core/import/conversion.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace heyuan {

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

} // namespace heyuan
