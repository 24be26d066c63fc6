#include "core/acceptance/evidence_export.h"

#include "core/acceptance/self_evaluation.h"
#include "core/attachment/attachment_file.h"
#include "core/attachment/attachment_store.h"
#include "core/sheet/csv_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace heyuan {

namespace {

Error notWritten(const QString &name, const QString &why)
{
    return {ErrorKind::File, say("Acceptance", "%1 cannot be written (%2). Nothing was exported; check the disk, or choose another folder.").arg(name).arg(why), why, {}};
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return notWritten(path, file.errorString());
    return {};
}

Status writeItem(Store &store, const EvaluatedItem &one, const QDir &into, Language language, CsvWriter &index, EvidenceExport &done)
{
    const QString name = safeFileName(one.item->key + u' ' + one.item->name.in(language));
    if (!into.mkdir(name))
        return notWritten(into.filePath(name), QStringLiteral("mkdir"));
    if (one.evidence.empty()) {
        ++done.empty;
        index.addRow(QStringList{one.item->key, one.item->name.in(language), say("Acceptance", "missing: %1").arg(one.item->evidence).in(language), {}, {}, {}});
    }
    int number = 0;
    for (const Attachment &file : one.evidence) {
        const auto bytes = bytesOf(store.database(), file);
        if (!bytes)
            return bytes.error();
        // Two files of one name stay two: each is numbered.
        const QString numbered = safeFileName(QStringLiteral("%1-%2 %3").arg(one.item->key).arg(++number, 2, 10, QLatin1Char('0')).arg(safeFileName(file.fileName)));
        if (Status s = writeFile(into.filePath(name + u'/' + numbered), *bytes); !s)
            return s;
        ++done.files;
        index.addRow(QStringList{QStringLiteral("%1-%2").arg(one.item->key).arg(number, 2, 10, QLatin1Char('0')), one.item->name.in(language), name + u'/' + numbered, file.pages ? QString::number(*file.pages) : QString(),
                                 file.madeOn.isValid() ? file.madeOn.toString(Qt::ISODate) : QString(), file.sha256});
    }
    return {};
}

} // namespace

Result<EvidenceExport> exportEvidence(Store &store, qint64 project, const QString &folder, Language language)
{
    const auto sheet = SelfEvaluation::load(store, project);
    if (!sheet)
        return sheet.error();
    const QString target = QDir::cleanPath(QDir(folder).absolutePath());
    const QFileInfo there(target);
    if (there.exists() && (!there.isDir() || !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return Error{ErrorKind::File, say("Acceptance", "%1 is there already and not empty. Name a new folder; nothing was written.").arg(target), {}, {}};
    if (!QDir().mkpath(there.absolutePath()))
        return notWritten(there.absolutePath(), QStringLiteral("mkdir"));
    // Written beside the target, so that taking its place is one step; gone by itself if anything fails.
    QTemporaryDir made(target + QStringLiteral(".XXXXXX"));
    if (!made.isValid())
        return notWritten(target, made.errorString());
    EvidenceExport done{target, 0, 0};
    const QDir into(made.path());
    {
        QFile indexFile(into.filePath(safeFileName(say("Acceptance", "Index of evidence").in(language) + QStringLiteral(".csv"))));
        if (!indexFile.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return notWritten(indexFile.fileName(), indexFile.errorString());
        CsvWriter index(indexFile);
        index.addRow(QStringList{say("TrainingReport", "No.").in(language), say("Acceptance", "Item").in(language), say("Attachment", "File").in(language), say("Attachment", "Pages").in(language), say("Attachment", "Made on").in(language),
                                 say("Attachment", "Digest (SHA-256)").in(language)});
        for (const EvaluatedItem &one : sheet->items) {
            if (Status s = writeItem(store, one, into, language, index, done); !s)
                return s.error();
        }
        if (!index.flush() || !indexFile.flush())
            return notWritten(indexFile.fileName(), indexFile.errorString());
    }
    // The temporary folder is its owner's alone; the evidence is for whoever may read where it stands.
    QFile::setPermissions(made.path(), QFile::permissions(there.absolutePath()) | QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (there.exists() && !QDir().rmdir(target))
        return notWritten(target, QStringLiteral("rmdir"));
    if (!QDir().rename(made.path(), target))
        return notWritten(target, QStringLiteral("rename"));
    made.setAutoRemove(false);
    return done;
}

} // namespace heyuan
