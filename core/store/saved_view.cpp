#include "core/store/saved_view.h"

#include "core/base/pinyin.h"

#include <QJsonDocument>

namespace heyuan::saved_view {

namespace {

Result<QString> readName(const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return Error{ErrorKind::Invalid, say("View", "A view needs a name. Type one and press Enter.")};
    if (name.size() > longestName)
        return Error{ErrorKind::Invalid, say("View", "The name of a view has at most %1 characters; “%2” is longer. Shorten it.")
                                             .arg(longestName).arg(name)};
    return name;
}

} // namespace

Result<std::vector<SavedView>> all(Store &store, const QString &who, const QString &page)
{
    Query q = store.database().query(QStringLiteral("select name, is_default, content from saved_view where who = ? and page = ?"));
    if (Status s = q.run({who, page}); !s)
        return s.error();
    std::vector<SavedView> views;
    while (q.next())
        views.push_back({q.text(0), q.integer(1) != 0, QJsonDocument::fromJson(q.text(2).toUtf8()).object()});
    std::sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) { return compareText(a.name, b.name) < 0; });
    return views;
}

Status keep(Store &store, const QString &who, const QString &page, const SavedView &view)
{
    const auto name = readName(view.name);
    if (!name)
        return name.error();
    if (view.isDefault) {
        Query q = store.database().query(QStringLiteral("update saved_view set is_default = 0 where who = ? and page = ?"));
        if (Status s = q.run({who, page}); !s)
            return s;
    }
    Query q = store.database().query(QStringLiteral(
        "insert into saved_view (page, who, name, is_default, content) values (?, ?, ?, ?, ?) "
        "on conflict (page, who, name) do update set is_default = excluded.is_default, content = excluded.content"));
    return q.run({page, who, *name, qint64(view.isDefault), QString::fromUtf8(QJsonDocument(view.content).toJson(QJsonDocument::Compact))});
}

Status rename(Store &store, const QString &who, const QString &page, const QString &from, const QString &to)
{
    const auto name = readName(to);
    if (!name)
        return name.error();
    if (*name == from)
        return {};
    const auto taken = store.database().scalar(
        QStringLiteral("select count(*) from saved_view where who = ? and page = ? and name = ?"), {who, page, *name});
    if (!taken)
        return taken.error();
    if (taken->toLongLong() > 0)
        return Error{ErrorKind::Invalid, say("View", "There is a view “%1” already. Choose another name.").arg(*name)};
    Query q = store.database().query(QStringLiteral("update saved_view set name = ? where who = ? and page = ? and name = ?"));
    return q.run({*name, who, page, from});
}

Status drop(Store &store, const QString &who, const QString &page, const QString &name)
{
    Query q = store.database().query(QStringLiteral("delete from saved_view where who = ? and page = ? and name = ?"));
    return q.run({who, page, name});
}

} // namespace heyuan::saved_view
