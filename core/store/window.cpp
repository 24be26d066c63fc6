#include "core/store/window.h"

#include "core/base/memory.h"
#include "core/store/row_block.h"

#include <algorithm>

namespace heyuan {

// Rows refer to others by identity, but a reader expects them in the order in which the others stand.
QString orderOf(const RecordType &type, const RowOrder &order)
{
    const QString direction = order.descending ? QStringLiteral(" desc") : QString();
    if (order.isDefault() || type.indexOf(order.field) < 0)
        return QStringLiteral("id") + direction;
    QString column = QString::fromUtf8(order.field);
    const Field &field = type.field(order.field);
    const RecordType *other = field.type == FieldType::Reference ? recordTypeNamed(field.options.reference) : nullptr;
    if (other && !other->order.isEmpty())
        column = QStringLiteral("(select referred.%1 from %2 referred where referred.id = %3.%4)")
                     .arg(QString::fromUtf8(other->order), QString::fromUtf8(other->name), QString::fromUtf8(type.name),
                          column);
    return column + direction + QStringLiteral(", id") + direction;
}

Result<std::vector<Record>> rowsByIds(Store &store, const RecordType &type, const std::vector<qint64> &ids, size_t first,
                                      size_t most)
{
    const size_t end = std::min(first + most, ids.size());
    if (first >= end)
        return std::vector<Record>();
    // One statement text for all pages: the last one repeats its last identity.
    QVariantList values;
    for (size_t i = 0; i < most; ++i)
        values << ids[std::min(first + i, end - 1)];
    const QString marks = QStringList(qsizetype(most), QStringLiteral("?")).join(u',');
    Query q = store.database().query(QStringLiteral("select %1 from %2 where id in (%3)")
                                         .arg(columnList(type), QString::fromUtf8(type.name), marks));
    if (Status s = q.run(values); !s)
        return s.error();
    std::unordered_map<qint64, Record> read;
    while (q.next()) {
        Record record = readRow(type, q);
        read.emplace(record.id, std::move(record));
    }
    std::vector<Record> rows(end - first);
    for (size_t i = first; i < end; ++i) {
        if (const auto at = read.find(ids[i]); at != read.end())
            rows[i - first] = at->second;
    }
    return rows;
}

RowWindow::RowWindow(Store &store, const RecordType &type, QObject *parent)
    : QObject(parent), m_store(store), m_type(type), m_worker(this)
{
}

bool RowWindow::isPlain() const
{
    return m_order.isDefault() && m_order.descending && !m_filter.deleted && m_filter.conditions.empty()
        && m_filter.search.trimmed().isEmpty();
}

std::vector<RowWindow::Block> RowWindow::blocksOf(Store &store, const RecordType &type, Status &status)
{
    std::vector<Block> blocks;
    Query q = store.database().query(
        QStringLiteral("select block, rows from row_block where record_type = ? and rows > 0 order by block desc"));
    status = q.run({QString::fromUtf8(type.name)});
    if (!status)
        return blocks;
    qint64 first = 0;
    while (q.next()) {
        blocks.push_back({q.integer(0), first, q.integer(1)});
        first += q.integer(1);
    }
    return blocks;
}

void RowWindow::show(const Filter &filter, const RowOrder &order)
{
    cancel();
    m_filter = filter;
    m_order = order;
    if (!isPlain())
        return collect();
    Status status;
    auto blocks = blocksOf(m_store, m_type, status);
    if (!status) {
        emit failed(status.error());
        return;
    }
    m_blocks = std::move(blocks);
    m_ids.clear();
    m_ids.shrink_to_fit();
    m_pages.clear();
    m_recent.clear();
    m_byBlocks = true;
    m_count = m_blocks.empty() ? 0 : m_blocks.back().first + m_blocks.back().rows;
    m_exact = true;
    emit shown();
    emit counted();
}

void RowWindow::collect()
{
    const Where where = whereOf(m_type, m_filter);
    const QString tail = QStringLiteral(" from %1 where %2 order by %3")
                             .arg(QString::fromUtf8(m_type.name), where.sql, orderOf(m_type, m_order));
    m_worker.start([this, where, tail, location = m_store.location()](const Background::Asker &asker) {
        const auto tell = [this, &asker](const Error &error) {
            asker.tell([this, error] {
                m_worker.end();
                emit failed(error);
            });
        };
        auto database = Database::open(location);
        if (!database)
            return tell(database.error());
        {
            auto page = std::make_shared<Page>();
            Query q = (*database)->query(QStringLiteral("select ") + columnList(m_type) + tail
                                         + QStringLiteral(" limit %1").arg(pageRows));
            if (Status s = q.run(where.values); !s)
                return tell(s.error());
            while (q.next())
                page->push_back(readRow(m_type, q));
            if (!asker.isWanted())
                return;
            asker.tell([this, page] { firstPageRead(std::move(*page)); });
        }
        auto ids = std::make_shared<std::vector<qint64>>();
        Query q = (*database)->query(QStringLiteral("select id") + tail);
        if (Status s = q.run(where.values); !s)
            return tell(s.error());
        while (q.next()) {
            ids->push_back(q.integer(0));
            if (ids->size() % 1024 == 0 && !asker.isWanted())
                return;
        }
        ids->shrink_to_fit();
        const bool isMuch = ids->size() > 10'000;
        asker.tell([this, ids] { idsRead(std::move(*ids)); });
        if (isMuch)
            giveBackMemory(); // on this thread: nobody waits for it
    });
}

void RowWindow::firstPageRead(Page page)
{
    m_byBlocks = false;
    m_ids.clear();
    for (const Record &record : page)
        m_ids.push_back(record.id);
    m_count = qint64(page.size());
    m_exact = m_count < pageRows;
    m_pages.clear();
    m_recent.clear();
    m_pages.emplace(0, std::move(page));
    m_recent.push_back(0);
    emit shown();
}

void RowWindow::idsRead(std::vector<qint64> ids)
{
    m_worker.end();
    // Rows may have come or gone since the first page was read; then the page is read again.
    if (ids.size() < m_ids.size() || !std::equal(m_ids.begin(), m_ids.end(), ids.begin())) {
        m_pages.clear();
        m_recent.clear();
    }
    m_ids = std::move(ids);
    m_count = qint64(m_ids.size());
    m_exact = true;
    emit counted();
}

const Record *RowWindow::row(qint64 position)
{
    if (position < 0 || position >= m_count)
        return nullptr;
    const qint64 number = position / pageRows;
    auto at = m_pages.find(number);
    if (at == m_pages.end()) {
        at = m_pages.emplace(number, readPage(number)).first;
        m_recent.push_back(number);
        if (m_recent.size() > keptPages) {
            m_pages.erase(m_recent.front());
            m_recent.erase(m_recent.begin());
        }
    } else if (m_recent.back() != number) {
        std::erase(m_recent, number);
        m_recent.push_back(number);
    }
    const size_t inPage = size_t(position % pageRows);
    return inPage < at->second.size() && at->second[inPage].id ? &at->second[inPage] : nullptr;
}

RowWindow::Page RowWindow::readPage(qint64 number)
{
    return m_byBlocks ? readByBlocks(number * pageRows) : readByIds(number * pageRows);
}

RowWindow::Page RowWindow::readByBlocks(qint64 first)
{
    Page page;
    const auto after =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), first, [](qint64 p, const Block &b) { return p < b.first; });
    if (after == m_blocks.begin())
        return page;
    const Block &block = *std::prev(after);
    // At most one block is skipped, so the last page costs what the first does.
    Query q = m_store.database().query(
        QStringLiteral("select %1 from %2 where id < ? and deleted_at is null order by id desc limit ? offset ?")
            .arg(columnList(m_type), QString::fromUtf8(m_type.name)));
    if (Status s = q.run({(block.number + 1) << RowBlockKeeper::bits, pageRows, first - block.first}); !s) {
        emit failed(s.error());
        return page;
    }
    page.reserve(pageRows);
    while (q.next())
        page.push_back(readRow(m_type, q));
    return page;
}

RowWindow::Page RowWindow::readByIds(qint64 first)
{
    auto page = rowsByIds(m_store, m_type, m_ids, size_t(first), pageRows);
    if (!page) {
        emit failed(page.error());
        return {};
    }
    return std::move(*page);
}

std::vector<qint64> RowWindow::ids(qint64 first, qint64 rows)
{
    std::vector<qint64> found;
    if (!m_byBlocks) {
        const qint64 end = std::min(first + rows, qint64(m_ids.size()));
        if (first < end)
            found.assign(m_ids.begin() + first, m_ids.begin() + end);
        return found;
    }
    const Page at = readByBlocks(first);
    if (at.empty())
        return found;
    Query q = m_store.database().query(
        QStringLiteral("select id from %1 where id <= ? and deleted_at is null order by id desc limit ?").arg(QString::fromUtf8(m_type.name)));
    if (Status s = q.run({at.front().id, rows}); !s) {
        emit failed(s.error());
        return found;
    }
    while (q.next())
        found.push_back(q.integer(0));
    return found;
}

qint64 RowWindow::positionOf(qint64 id)
{
    for (const auto &[number, page] : m_pages) {
        for (size_t i = 0; i < page.size(); ++i) {
            if (page[i].id == id)
                return number * pageRows + qint64(i);
        }
    }
    if (!m_byBlocks) {
        const auto at = std::find(m_ids.begin(), m_ids.end(), id);
        return at == m_ids.end() ? -1 : at - m_ids.begin();
    }
    const qint64 number = id >> RowBlockKeeper::bits;
    const auto block =
        std::find_if(m_blocks.begin(), m_blocks.end(), [number](const Block &b) { return b.number == number; });
    if (block == m_blocks.end())
        return -1;
    Query q = m_store.database().query(
        QStringLiteral("select count(*), coalesce(sum(case when id = ? then 1 else 0 end), 0) from %1 "
                       "where id >= ? and id < ? and deleted_at is null")
            .arg(QString::fromUtf8(m_type.name)));
    if (Status s = q.run({id, id, (number + 1) << RowBlockKeeper::bits}); !s || !q.next() || q.integer(1) == 0)
        return -1;
    return block->first + q.integer(0) - 1;
}

RowWindow::Step RowWindow::stepFor(const std::set<qint64> &ids)
{
    using Kind = Step::Kind;
    // Where a row stands under a filter or another order after it was changed is known only by asking again.
    if (!isPlain() || !m_byBlocks || ids.size() != 1)
        return {ids.empty() ? Kind::None : Kind::Anew};
    Status status;
    m_nextBlocks = blocksOf(m_store, m_type, status);
    if (!status)
        return {Kind::Anew};
    const qint64 next = m_nextBlocks.empty() ? 0 : m_nextBlocks.back().first + m_nextBlocks.back().rows;
    const qint64 id = *ids.begin();
    qint64 held = -1;
    for (const auto &[number, page] : m_pages) {
        for (size_t i = 0; i < page.size(); ++i) {
            if (page[i].id == id)
                held = number * pageRows + qint64(i);
        }
    }
    if (next == m_count)
        return {held < 0 ? Kind::None : Kind::Changed, held};
    if (next == m_count - 1 && held >= 0)
        return {Kind::Removed, held};
    if (next == m_count + 1) {
        std::swap(m_blocks, m_nextBlocks);
        const auto pages = std::exchange(m_pages, {});
        const qint64 position = positionOf(id);
        m_pages = pages;
        std::swap(m_blocks, m_nextBlocks);
        if (position >= 0)
            return {Kind::Inserted, position};
    }
    return {Kind::Anew};
}

void RowWindow::take(const Step &step)
{
    if (step.kind == Step::Kind::None)
        return;
    m_blocks = std::move(m_nextBlocks);
    m_nextBlocks.clear();
    m_pages.clear();
    m_recent.clear();
    m_count = m_blocks.empty() ? 0 : m_blocks.back().first + m_blocks.back().rows;
}

} // namespace heyuan
