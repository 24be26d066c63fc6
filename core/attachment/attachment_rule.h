#pragma once

#include <QByteArray>
#include <QStringList>

#include <map>
#include <vector>

namespace heyuan {

/// What evidence is asked for, and how long a file may be: resources/attachment_rule.json.
struct AttachmentRule {
    qint64 limitBytes = 0;
    std::map<QByteArray, QStringList> needed; ///< by record type: the kinds of attachment, in the order they are filed
    std::vector<std::pair<QString, QStringList>> words; ///< kind, and what in a file's name tells it; the first that fits holds
    QStringList opens;                        ///< beginnings of media types that other programs may be asked to show

    static const AttachmentRule &shipped();
    /// Nothing for records that need no evidence.
    const QStringList &neededBy(const QByteArray &recordType) const;
    /// The kind that a file's name speaks of; "other" where it says nothing.
    QString kindOf(const QString &fileName) const;
    bool mayBeOpened(const QString &mediaType) const;
};

} // namespace heyuan
