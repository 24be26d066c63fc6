#include "core/store/change_log.h"

#include "core/record/entry.h"
#include "core/store/digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <string>

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
    std::string whole;
    whole.reserve(size_t(previous.size() + entry.changes.size() + 3 * entry.reason.size() + 300));
    const auto number = [](char *to, qint64 value) { return QByteArrayView(to, std::to_chars(to, to + 20, value).ptr - to); };
    const auto add = [&](QByteArrayView part) {
        char size[21];
        const QByteArrayView digits = number(size, part.size());
        size[digits.size()] = ':';
        whole.append(size, size_t(digits.size()) + 1).append(part.data(), size_t(part.size()));
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
    return sha256(QByteArrayView(whole.data(), qsizetype(whole.size())));
}

namespace {

/// A JSON string. Most values are plain; the others are left to Qt.
void addString(std::string &json, const QString &text)
{
    const size_t before = json.size();
    json += '"';
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20 || u == u'"' || u == u'\\' || c.isSurrogate()) {
            const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
            json.resize(before);
            json.append(array.constData() + 1, size_t(array.size()) - 2);
            return;
        }
        if (u < 0x80) {
            json += char(u);
        } else if (u < 0x800) {
            json += char(0xC0 | (u >> 6));
            json += char(0x80 | (u & 0x3F));
        } else {
            json += char(0xE0 | (u >> 12));
            json += char(0x80 | ((u >> 6) & 0x3F));
            json += char(0x80 | (u & 0x3F));
        }
    }
    json += '"';
}

} // namespace

QByteArray differences(const RecordType &type, const Record *before, const Record &after)
{
    std::string json; // written as it is read: a bulk of rows is logged one by one
    json.reserve(600);
    json += '{';
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
        json.append(json.size() > 1 ? ",\"" : "\"").append(field.key.constData(), size_t(field.key.size())).append("\":{\"new\":");
        addString(json, is);
        json += ",\"old\":";
        addString(json, was);
        json += '}';
    }
    json += '}';
    return {json.data(), qsizetype(json.size())};
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
