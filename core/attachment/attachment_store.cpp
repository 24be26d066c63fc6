#include "core/attachment/attachment_store.h"

#include <QCryptographicHash>

namespace heyuan {

namespace {

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Error lost(const QString &fileName)
{
    return {ErrorKind::NotFound, say("Attachment", "The bytes of the file %1 are missing from the database. Take the file in again, or restore a backup.").arg(fileName), {}, {}};
}

Error changed(const QString &fileName)
{
    return {ErrorKind::Invalid, say("Attachment", "The file %1 is no longer what was taken in: its digest differs. Take it in again, or restore a backup.").arg(fileName), {}, {}};
}

size_t placeOf(const QString &kind)
{
    const auto &kinds = attachmentKinds();
    return size_t(std::find_if(kinds.begin(), kinds.end(), [&](const Choice &choice) { return QString::fromUtf8(choice.key) == kind; }) - kinds.begin());
}

/// Keeps no sum; files have to be whole as sums have to be right.
class AttachmentKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return Attachment::description().type().name; }
    Status changed(Transaction &, const Record *, const Record *) override { return {}; }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &database) override
    {
        std::vector<Text> faults;
        Query names = database.query(QStringLiteral("select min(file_name), sha256 from attachment where deleted_at is null group by sha256 order by 1"));
        if (Status s = names.run(); !s)
            return s.error();
        while (names.next()) {
            Attachment one;
            one.fileName = names.text(0);
            one.sha256 = names.text(1);
            if (const auto bytes = bytesOf(database, one); !bytes)
                faults.push_back(bytes.error().message);
        }
        return faults;
    }
};

} // namespace

Status keepBytes(Transaction &transaction, const AttachmentFile &file)
{
    Database &database = transaction.database();
    const auto known = database.scalar(QStringLiteral("select count(*) from attachment_content where sha256 = ?"), {file.sha256});
    if (!known)
        return known.error();
    if (known->toLongLong() > 0)
        return {};
    return database.query(QStringLiteral("insert into attachment_content (sha256, bytes) values (?, ?)")).run({file.sha256, file.bytes});
}

Result<qint64> attach(Transaction &transaction, const RecordType &ownerType, qint64 owner, const QString &kind, const AttachmentFile &file, std::optional<int> pages)
{
    const auto twice = transaction.database().scalar(QStringLiteral("select count(*) from attachment where owner_type = ? and owner_id = ? and kind = ? and sha256 = ? and deleted_at is null"),
                                                     {QString::fromUtf8(ownerType.name), owner, kind, file.sha256});
    if (!twice)
        return twice.error();
    if (twice->toLongLong() > 0)
        return Error{ErrorKind::Invalid, say("Attachment", "The file %1 is attached here already. Nothing was added.").arg(file.fileName), {}, {}};
    if (Status s = keepBytes(transaction, file); !s)
        return s.error();
    Attachment row;
    row.ownerType = QString::fromUtf8(ownerType.name);
    row.owner = owner;
    row.kind = kind;
    row.fileName = file.fileName;
    row.mediaType = file.mediaType;
    row.size = file.bytes.size();
    row.sha256 = file.sha256;
    row.pages = pages;
    return transaction.insert(row);
}

Result<QByteArray> bytesOf(Database &database, const Attachment &attachment)
{
    const auto found = database.scalar(QStringLiteral("select bytes from attachment_content where sha256 = ?"), {attachment.sha256});
    if (!found)
        return found.error();
    if (found->isNull())
        return lost(attachment.fileName);
    const QByteArray bytes = found->toByteArray();
    if (digestOf(bytes) != attachment.sha256)
        return changed(attachment.fileName);
    return bytes;
}

Result<std::vector<Attachment>> attachmentsOf(Store &store, const RecordType &ownerType, qint64 owner)
{
    Filter filter;
    filter.conditions = {{"owner_type", Condition::Test::Is, QString::fromUtf8(ownerType.name)}, {"owner_id", Condition::Test::Is, owner}};
    auto rows = store.all<Attachment>(filter);
    if (!rows)
        return rows.error();
    std::sort(rows->begin(), rows->end(), [](const Attachment &a, const Attachment &b) {
        const size_t one = placeOf(a.kind);
        const size_t other = placeOf(b.kind);
        return one != other ? one < other : a.fileName != b.fileName ? a.fileName < b.fileName : a.id < b.id;
    });
    return rows;
}

std::unique_ptr<SummaryKeeper> makeAttachmentKeeper() { return std::make_unique<AttachmentKeeper>(); }

} // namespace heyuan
