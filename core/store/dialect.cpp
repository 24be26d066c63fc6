#include "core/store/dialect.h"

#include <QStringList>

namespace heyuan::dialect {

QString translate(const QString &migration, Engine engine)
{
    QStringList kept;
    bool mine = true;
    for (const QString &line : migration.split(u'\n')) {
        if (line.startsWith(u"--@sqlite"))
            mine = engine == Engine::Sqlite;
        else if (line.startsWith(u"--@postgresql"))
            mine = engine == Engine::Postgresql;
        else if (line.startsWith(u"--@all"))
            mine = true;
        else if (mine)
            kept.append(line);
    }
    // SQLite makes an id the row's own address only under this exact spelling.
    const bool sqlite = engine == Engine::Sqlite;
    return kept.join(u'\n')
        .replace(QLatin1String("{{id}}"), sqlite ? QStringLiteral("integer primary key") : QStringLiteral("bigint primary key"))
        .replace(QLatin1String("{{bytes}}"), sqlite ? QStringLiteral("blob") : QStringLiteral("bytea"));
}

QString between(Engine engine, const QString &column)
{
    const QString plain = engine == Engine::Sqlite ? column : column + QStringLiteral(" collate \"C\"");
    return QStringLiteral("%1 >= ? and %1 < ?").arg(plain);
}

QString isOneOf(Engine engine, const QString &column)
{
    return (engine == Engine::Sqlite ? QStringLiteral("%1 in (select value from json_each(?))")
                                     : QStringLiteral("%1 = any(cast(? as bigint[]))"))
        .arg(column);
}

QString idList(Engine engine, const std::vector<qint64> &ids)
{
    const bool sqlite = engine == Engine::Sqlite;
    QString list(sqlite ? u'[' : u'{');
    list.reserve(qsizetype(ids.size()) * 20 + 2);
    for (const qint64 id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(id);
    }
    return list + (sqlite ? u']' : u'}');
}

QString beginWrite(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral("begin immediate") : QStringLiteral("begin");
}

QString lockClause(Engine engine)
{
    return engine == Engine::Sqlite ? QString() : QStringLiteral(" for update");
}

QString tablesQuery(Engine engine)
{
    return engine == Engine::Sqlite
        ? QStringLiteral("select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name")
        : QStringLiteral("select table_name from information_schema.tables where table_schema = current_schema() order by table_name");
}

QString columnsQuery(Engine engine)
{
    return engine == Engine::Sqlite
        ? QStringLiteral("select name, case when \"notnull\" = 1 or pk > 0 then 1 else 0 end from pragma_table_info(?) order by cid")
        : QStringLiteral("select column_name, case when is_nullable = 'NO' then 1 else 0 end from information_schema.columns "
                         "where table_schema = current_schema() and table_name = ? order by ordinal_position");
}

bool isUnique(Engine engine, const QString &code)
{
    return engine == Engine::Sqlite ? code == u"2067" || code == u"1555" : code == u"23505";
}

bool isForeignKey(Engine engine, const QString &code)
{
    return engine == Engine::Sqlite ? code == u"787" : code == u"23503";
}

bool isBusy(Engine engine, const QString &code)
{
    return engine == Engine::Sqlite ? code == u"5" || code == u"517" || code == u"261" : code == u"55P03" || code == u"40001";
}

bool isConnectionLost(Engine engine, const QString &code)
{
    // Without a code the client itself failed: it could not reach the server any more.
    return engine == Engine::Postgresql && (code.isEmpty() || code.startsWith(u"08") || code.startsWith(u"57P"));
}

} // namespace heyuan::dialect
