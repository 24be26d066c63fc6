#include "core/store/draft.h"

#include <QJsonDocument>

namespace heyuan::draft {

namespace {

Draft read(const Query &q)
{
    return {q.text(0), QDateTime::fromMSecsSinceEpoch(q.integer(1), Qt::UTC),
            QJsonDocument::fromJson(q.text(2).toUtf8()).object()};
}

} // namespace

QString formOf(QByteArrayView recordType, qint64 id)
{
    return QString::fromUtf8(recordType) + u'/' + QString::number(id);
}

Status keep(Store &store, const QString &who, const Draft &draft)
{
    Query q = store.database().query(
        QStringLiteral("insert into form_draft (form, who, at, content) values (?, ?, ?, ?) "
                       "on conflict (form, who) do update set at = excluded.at, content = excluded.content"));
    return q.run({draft.form, who, draft.at.toMSecsSinceEpoch(),
                  QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact))});
}

Status drop(Store &store, const QString &who, const QString &form)
{
    Query q = store.database().query(QStringLiteral("delete from form_draft where form = ? and who = ?"));
    return q.run({form, who});
}

Result<std::optional<Draft>> find(Store &store, const QString &who, const QString &form)
{
    Query q =
        store.database().query(QStringLiteral("select form, at, content from form_draft where form = ? and who = ?"));
    if (Status s = q.run({form, who}); !s)
        return s.error();
    return q.next() ? std::optional<Draft>(read(q)) : std::nullopt;
}

Result<std::vector<Draft>> left(Store &store, const QString &who, QByteArrayView recordType)
{
    std::vector<Draft> drafts;
    // The kind is compared as a whole: "task" must not find the drafts of "task_note".
    Query q = store.database().query(QStringLiteral(
        "select form, at, content from form_draft where who = ? and substr(form, 1, ?) = ? order by at desc"));
    const QString prefix = QString::fromUtf8(recordType) + u'/';
    if (Status s = q.run({who, prefix.size(), prefix}); !s)
        return s.error();
    while (q.next())
        drafts.push_back(read(q));
    return drafts;
}

} // namespace heyuan::draft
