#include "core/attachment/attachment_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace heyuan {

namespace {

constexpr int longestName = 240; // bytes: file systems hold 255, and the same name may need a number behind it

Error cannotTake(const QString &path, Text why)
{
    return {ErrorKind::File, std::move(why), path, {}};
}

} // namespace

Result<AttachmentFile> readAttachmentFile(const QString &path, qint64 limit)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotTake(path, say("Attachment", "The file %1 cannot be read (%2). Check that it exists and that you may read it.")
                                    .arg(name).arg(file.errorString()));
    // One byte more than allowed tells a file that is too long, even one that grows while it is read.
    AttachmentFile taken{safeFileName(name), {}, {}, file.read(limit + 1)};
    if (file.error() != QFileDevice::NoError)
        return cannotTake(path, say("Attachment", "The file %1 cannot be read (%2). Check that it exists and that you may read it.")
                                    .arg(name).arg(file.errorString()));
    if (taken.bytes.isEmpty())
        return cannotTake(path, say("Attachment", "The file %1 is empty. Choose the file that holds the evidence.").arg(name));
    if (taken.bytes.size() > limit)
        return cannotTake(path, say("Attachment", "The file %1 is longer than %2 bytes. Make it smaller, or divide it.")
                                    .arg(name).arg(QString::number(limit)));
    taken.sha256 = QString::fromLatin1(QCryptographicHash::hash(taken.bytes, QCryptographicHash::Sha256).toHex());
    taken.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, taken.bytes).name();
    return taken;
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"|?*]"));
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString safe = name;
    safe.replace(u'\\', u'/');
    safe = safe.section(u'/', -1);
    safe.replace(refused, QStringLiteral("_"));
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    if (safe.isEmpty())
        return QStringLiteral("file");
    if (device.match(safe).hasMatch())
        safe.prepend(u'_');
    const qsizetype dot = safe.lastIndexOf(u'.');
    const QString suffix = dot > 0 && safe.size() - dot <= 12 ? safe.mid(dot) : QString();
    QString stem = safe.chopped(suffix.size());
    while ((stem + suffix).toUtf8().size() > longestName)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem + suffix;
}

} // namespace heyuan
