#include "core/attachment/attachment_rule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

const AttachmentRule &AttachmentRule::shipped()
{
    static const AttachmentRule rule = [] {
        QFile file(QStringLiteral(":/attachment_rule.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        const QJsonObject data = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
        AttachmentRule read;
        read.limitBytes = data.value(QStringLiteral("limit_bytes")).toInteger();
        const QJsonObject needed = data.value(QStringLiteral("needed")).toObject();
        for (auto it = needed.begin(); it != needed.end(); ++it) {
            for (const QJsonValue &kind : it->toArray())
                read.needed[it.key().toUtf8()] << kind.toString();
        }
        for (const QJsonValue &entry : data.value(QStringLiteral("words")).toArray())
            read.words.emplace_back(entry[0].toString(), entry[1].toVariant().toStringList());
        read.opens = data.value(QStringLiteral("opens")).toVariant().toStringList();
        Q_ASSERT(read.limitBytes > 0 && !read.needed.empty());
        return read;
    }();
    return rule;
}

const QStringList &AttachmentRule::neededBy(const QByteArray &recordType) const
{
    static const QStringList nothing;
    const auto at = needed.find(recordType);
    return at == needed.end() ? nothing : at->second;
}

QString AttachmentRule::kindOf(const QString &fileName) const
{
    for (const auto &[kind, parts] : words) {
        for (const QString &part : parts) {
            if (part.startsWith(u'.') ? fileName.endsWith(part, Qt::CaseInsensitive) : fileName.contains(part, Qt::CaseInsensitive))
                return kind;
        }
    }
    return QStringLiteral("other");
}

bool AttachmentRule::mayBeOpened(const QString &mediaType) const
{
    return std::any_of(opens.begin(), opens.end(), [&](const QString &start) { return mediaType.startsWith(start); });
}

} // namespace heyuan
