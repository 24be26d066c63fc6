#include "core/access/access.h"

#include "core/record/entry.h"

namespace heyuan {

namespace {

/// Who may enter users, to be asked.
Result<QString> administrators(Database &database)
{
    QStringList names, roles;
    for (const Role &role : RoleBook::shipped().roles) {
        if (role.may(right::users))
            roles << QString::fromUtf8(role.key);
    }
    Query query = database.query(QStringLiteral("select name, role from desk_user where coalesce(has_left, 0) = 0 and deleted_at is null order by account"));
    if (Status s = query.run(); !s)
        return s.error();
    while (query.next()) {
        if (roles.contains(query.text(1)))
            names << query.text(0);
    }
    return names.join(QStringLiteral(", "));
}

Status denied(Database &database, const Access &access, const QString &account, const QByteArray &right)
{
    const auto whom = administrators(database);
    if (!whom)
        return whom.error();
    if (!access.user)
        return Error{ErrorKind::Denied, say("Access", "The account %1 is not among the users of this database, so it can only read. Ask an administrator to enter it: %2.").arg(account).arg(*whom)};
    return Error{ErrorKind::Denied, say("Access", "This needs the right “%1”, which %2 as %3 does not have. Ask an administrator: %4.")
                                        .arg(RoleBook::shipped().labelOf(right)).arg(access.user->name).arg(access.role ? access.role->label : Text()).arg(*whom)};
}

class AccessGuard : public WriteGuard
{
public:
    Status begin(Transaction &transaction) override
    {
        m_account = transaction.actor().account.isEmpty() ? transaction.actor().name : transaction.actor().account;
        m_changesUsers = false;
        auto access = accessOf(transaction.database(), m_account);
        if (!access)
            return access.error();
        m_access = std::move(*access);
        return {};
    }

    Status allows(Transaction &transaction, const RecordType &type, const Record *before, const Record *after) override
    {
        m_changesUsers = m_changesUsers || type.name == DeskUser::description().type().name;
        if (m_access.isOpen)
            return {};
        const QByteArray needed = RoleBook::shipped().rightFor(type, before, after);
        if (!m_access.may(needed) || !m_access.user)
            return denied(transaction.database(), m_access, m_account, needed);
        if (!m_access.role->isInOwnArea)
            return {};
        for (const Record *row : {before, after}) {
            if (Status s = row ? ownArea(transaction, type, *row) : Status(); !s)
                return s;
        }
        return {};
    }

    Status allowsShowing(Transaction &transaction) override
    {
        return m_access.may(right::unmask) ? Status() : denied(transaction.database(), m_access, m_account, right::unmask);
    }

    // Who locks himself and everybody else out could not be let in again.
    Status end(Transaction &transaction) override
    {
        if (!m_changesUsers)
            return {};
        const auto users = transaction.database().scalar(QStringLiteral("select count(*) from desk_user where coalesce(has_left, 0) = 0 and deleted_at is null"));
        if (!users)
            return users.error();
        const auto whom = administrators(transaction.database());
        if (!whom)
            return whom.error();
        if (users->toLongLong() > 0 && whom->isEmpty())
            return Error{ErrorKind::Invalid, say("Access", "Nobody would be left who may manage users. Enter an administrator first.")};
        return {};
    }

private:
    /// The area a row belongs to: its own, or that of the row it is a part of. 0: it belongs to none.
    Result<qint64> areaOf(Transaction &transaction, const RecordType &type, const Record &row)
    {
        if (const qint64 area = type.indexOf("area_id") >= 0 ? type.value(row, "area_id").toLongLong() : 0)
            return area;
        for (const Field &field : type.fields) {
            if (field.type != FieldType::Reference || !field.options.required)
                continue;
            const RecordType *whole = recordTypeNamed(field.options.reference);
            const qint64 id = type.value(row, field.key).toLongLong();
            if (!whole || whole->indexOf("area_id") < 0 || !id)
                continue;
            const auto found = transaction.store().find(*whole, id);
            if (!found)
                return found.error();
            if (const qint64 area = *found ? whole->value(**found, "area_id").toLongLong() : 0)
                return area;
        }
        return qint64(0);
    }

    Status ownArea(Transaction &transaction, const RecordType &type, const Record &row)
    {
        auto area = areaOf(transaction, type, row);
        if (!area)
            return area.error();
        constexpr int deepest = 10;
        qint64 at = *area;
        for (int level = 0; at && at != m_access.user->area.id && level < deepest; ++level) {
            const auto parent = transaction.database().scalar(QStringLiteral("select parent_id from area where id = ?"), {at});
            if (!parent)
                return parent.error();
            at = parent->toLongLong();
        }
        if (!*area || at)
            return {};
        return Error{ErrorKind::Denied, say("Access", "This %1 belongs to another area. As %2 you write only what belongs to your own.").arg(type.label).arg(m_access.role->label)};
    }

    QString m_account;
    Access m_access;
    bool m_changesUsers = false;
};

} // namespace

Result<Access> accessOf(Database &database, const QString &account)
{
    Access access;
    Query query = database.query(QStringLiteral("select id, account, name, role, area_id from desk_user where coalesce(has_left, 0) = 0 and deleted_at is null"));
    if (Status s = query.run(); !s)
        return s.error();
    while (query.next()) {
        access.isOpen = false;
        if (query.text(1).compare(account, Qt::CaseInsensitive) != 0)
            continue;
        DeskUser user;
        user.id = query.integer(0);
        user.account = query.text(1);
        user.name = query.text(2);
        user.role = query.text(3);
        user.area.id = query.integer(4);
        access.role = RoleBook::shipped().role(user.role.toUtf8());
        access.user = user;
    }
    return access;
}

Status require(Database &database, const QString &account, const QByteArray &right)
{
    const auto access = accessOf(database, account);
    if (!access)
        return access.error();
    return access->may(right) ? Status() : denied(database, *access, account, right);
}

std::unique_ptr<WriteGuard> makeAccessGuard() { return std::make_unique<AccessGuard>(); }

} // namespace heyuan
