#include "core/store/row_block.h"

namespace heyuan {

Status RowBlockKeeper::changed(Transaction &, const Record *before, const Record *after)
{
    const int step = (after ? 1 : 0) - (before ? 1 : 0);
    if (step == 0)
        return {};
    m_steps[(after ? after : before)->id >> bits] += step;
    return {};
}

Status RowBlockKeeper::finish(Transaction &transaction)
{
    for (const auto &[block, step] : m_steps) {
        Query q = transaction.database().query(QStringLiteral(
            "insert into row_block (record_type, block, rows) values (?, ?, ?) "
            "on conflict (record_type, block) do update set rows = row_block.rows + excluded.rows"));
        if (Status s = q.run({QString::fromUtf8(m_type.name), block, step}); !s)
            return s;
    }
    m_steps.clear();
    return {};
}

Status RowBlockKeeper::rebuild(Database &database)
{
    m_steps.clear(); // everything is counted anew, with what this write did before
    const QString name = QString::fromUtf8(m_type.name);
    {
        Query q = database.query(QStringLiteral("delete from row_block where record_type = ?"));
        if (Status s = q.run({name}); !s)
            return s;
    }
    Query q = database.query(QStringLiteral("insert into row_block (record_type, block, rows) select '%1', id >> %2, count(*) from %1 "
                                            "where deleted_at is null group by id >> %2").arg(name).arg(bits));
    return q.run();
}

Result<std::vector<Text>> RowBlockKeeper::verify(Database &database)
{
    const QString name = QString::fromUtf8(m_type.name);
    const auto wrong = database.scalar(QStringLiteral(
        "select count(*) from (select id >> %2 as block, count(*) as rows from %1 where deleted_at is null group by id >> %2) a "
        "full join (select block, rows from row_block where record_type = '%1' and rows <> 0) b on a.block = b.block "
        "where a.rows is null or b.rows is null or a.rows <> b.rows").arg(name).arg(bits));
    if (!wrong)
        return wrong.error();
    if (wrong->toLongLong() == 0)
        return std::vector<Text>();
    return std::vector<Text>{say("Verify", "%1: places where the kept row counts differ from the rows: %2.").arg(m_type.plural).arg(wrong->toLongLong())};
}

} // namespace heyuan
