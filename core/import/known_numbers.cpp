#include "core/import/known_numbers.h"

#include <bit>

namespace heyuan {

namespace {

constexpr qint64 bitsEach = 16;
constexpr int marks = 5;
constexpr qint64 rowsAQuestion = 10; // asking once costs as much as reading so many rows

} // namespace

/// Calls `see` with the word and the bits in it of each mark of the number, while it answers true. All marks lie in one
/// block, which is one line of the processor's memory.
template <class See> bool KnownNumbers::at(Kind kind, const QString &number, const See &see) const
{
    quint64 hash = qHash(number, size_t(kind) + 1) * 0x9E3779B97F4A7C15u;
    const size_t block = size_t(hash >> 20) & (m_blocks.size() - 1);
    hash ^= hash >> 31;
    hash *= 0xBF58476D1CE4E5B9u;
    for (int i = 0; i < marks; ++i, hash >>= 9) {
        if (!see(block, size_t(hash & 7), quint64(1) << ((hash >> 3) & 63)))
            return false;
    }
    return true;
}

Result<bool> KnownNumbers::mayHave(Kind kind, const QString &number)
{
    if (m_blocks.empty() && ++m_asked >= m_enough) {
        if (Status s = decide(); !s)
            return s.error();
    }
    if (m_numbers > m_room) { // more would look known than are
        if (Status s = read(m_room * 4); !s)
            return s.error();
    }
    return m_blocks.empty() || at(kind, number, [this](size_t block, size_t word, quint64 bit) { return (m_blocks[block].words[word] & bit) != 0; });
}

void KnownNumbers::add(Kind kind, const QString &number)
{
    if (m_blocks.empty() || number.isEmpty())
        return;
    ++m_numbers;
    at(kind, number, [this](size_t block, size_t word, quint64 bit) {
        m_blocks[block].words[word] |= bit;
        return true;
    });
}

Status KnownNumbers::decide()
{
    const auto rows = m_database.scalar(QStringLiteral("select coalesce(sum(rows), 0) from row_block where record_type = 'trainee'"));
    if (!rows)
        return rows.error();
    m_enough = std::max(m_asked + 1, rows->toLongLong() / rowsAQuestion);
    return m_asked * rowsAQuestion >= rows->toLongLong() ? read(std::max<qint64>(2'500'000, rows->toLongLong() * 4)) : Status();
}

Status KnownNumbers::read(qint64 room)
{
    constexpr qint64 bitsABlock = 8 * sizeof(Block);
    m_numbers = 0;
    m_blocks.assign(std::bit_ceil(size_t(room * bitsEach / bitsABlock)), {});
    m_room = qint64(m_blocks.size()) * bitsABlock / bitsEach;
    Query q = m_database.query(QStringLiteral("select id_number, phone from trainee where deleted_at is null"));
    if (Status s = q.run(); !s)
        return s;
    while (q.next()) {
        add(Kind::CitizenId, q.text(0));
        add(Kind::Phone, q.text(1));
    }
    return {};
}

} // namespace heyuan
