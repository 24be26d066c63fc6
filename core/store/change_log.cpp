#include "core/store/change_log.h"

#include "core/record/entry.h"
#include "core/store/digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

namespace heyuan::change_log {

namespace {

const QString columns = QStringLiteral("seq, at, who, record_type, record_id, action, version, reason, changes, hash");

ChangeEntry readEntry(const Query &q)
{
    return {q.integer(0), QDateTime::fromMSecsSinceEpoch(q.integer(1), Qt::UTC), q.text(2), q.text(3).toUtf8(), q.integer(4),
            q.text(5).toUtf8(), int(q.integer(6)), q.text(7), q.text(8).toUtf8(), q.text(9).toUtf8()};
}

} // namespace

QByteArray chainHash(const QByteArray &previous, const ChangeEntry &entry)
{
    // Every part is preceded by its length, so that no two different entries have the same bytes.
    QByteArray whole;
    whole.reserve(previous.size() + entry.changes.size() + 3 * entry.reason.size() + 200);
    const auto number = [](char *to, qint64 value) { return QByteArrayView(to, std::to_chars(to, to + 20, value).ptr - to); };
    const auto add = [&](QByteArrayView part) {
        char size[20];
        whole.append(number(size, part.size())).append(':').append(part);
    };
    char digits[20];
    add(previous);
    add(number(digits, entry.sequence));
    add(number(digits, entry.at.toMSecsSinceEpoch()));
    add(entry.who.toUtf8());
    add(entry.recordType);
    add(number(digits, entry.recordId));
    add(entry.action);
    add(number(digits, entry.version));
    add(entry.reason.toUtf8());
    add(entry.changes);
    return sha256(whole);
}

namespace {

/// A JSON string. Most values are plain; the others are left to Qt.
void addString(QByteArray &json, const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate(); });
    if (isPlain) {
        json.append('"').append(text.toUtf8()).append('"');
        return;
    }
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    json.append(array.mid(1, array.size() - 2));
}

} // namespace

QByteArray differences(const RecordType &type, const Record *before, const Record &after)
{
    QByteArray json; // written as it is read: a bulk of rows is logged one by one
    json.reserve(400);
    json.append('{');
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if (field.options.isKept)
            continue;
        if (!before && after.values[i].isNull())
            continue;
        QString was = before ? fileValue(field, before->values[i]) : QString();
        QString is = fileValue(field, after.values[i]);
        if (was == is)
            continue;
        if (field.options.sensitivity == Sensitivity::Personal) { // that it changed is on record, what it held is not
            was = was.isEmpty() ? was : QStringLiteral("***");
            is = is.isEmpty() ? is : QStringLiteral("***");
        }
        json.append(json.size() > 1 ? ",\"" : "\"").append(field.key).append("\":{\"new\":");
        addString(json, is);
        json.append(",\"old\":");
        addString(json, was);
        json.append('}');
    }
    return json.append('}');
}

Result<std::vector<ChangeEntry>> historyOf(Store &store, QByteArrayView recordType, qint64 id)
{
    std::vector<ChangeEntry> entries;
    Query q = store.database().query(QStringLiteral("select %1 from change_log where record_type = ? and record_id = ? order by seq desc").arg(columns));
    if (Status s = q.run({QString::fromUtf8(recordType), id}); !s)
        return s.error();
    while (q.next())
        entries.push_back(readEntry(q));
    return entries;
}

Result<std::vector<ChangeEntry>> latest(Store &store, int most)
{
    std::vector<ChangeEntry> entries;
    Query q = store.database().query(QStringLiteral("select %1 from change_log order by seq desc limit ?").arg(columns));
    if (Status s = q.run({most}); !s)
        return s.error();
    while (q.next())
        entries.push_back(readEntry(q));
    return entries;
}

Result<std::vector<Text>> verify(Store &store)
{
    std::vector<Text> faults;
    QByteArray previous;
    qint64 expected = 0;
    {
        Query q = store.database().query(QStringLiteral("select %1 from change_log order by seq").arg(columns));
        if (Status s = q.run(); !s)
            return s.error();
        while (q.next()) {
            const ChangeEntry entry = readEntry(q);
            ++expected;
            if (entry.sequence != expected) {
                faults.push_back(say("Verify", "The change log has a gap: entry %1 is missing.").arg(expected));
                expected = entry.sequence;
            }
            if (chainHash(previous, entry) != entry.hash)
                faults.push_back(say("Verify", "The change log was altered: entry %1 does not fit the one before it.").arg(entry.sequence));
            previous = entry.hash;
        }
    }
    Query head = store.database().query(QStringLiteral("select seq, hash from change_head where id = 1"));
    if (Status s = head.run(); !s)
        return s.error();
    if (!head.next() || head.integer(0) != expected || head.text(1).toUtf8() != previous)
        faults.push_back(say("Verify", "The end of the change log was cut off or replaced: its last entry is not the one on record."));
    return faults;
}

} // namespace heyuan::change_log
