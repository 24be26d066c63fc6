#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Which citizen IDs and telephones the register may have. What is not in here nobody has, and need not be asked for: a
/// long file brings mostly persons whom nobody knows yet, with two numbers each. A few bytes a number are kept, so now and
/// then one looks known that is not; it is then asked for like any other.
class KnownNumbers
{
public:
    enum class Kind { CitizenId, Phone };
    explicit KnownNumbers(Database &database) : m_database(database) {}

    /// False: no person of the register has it. The register is looked through once as many numbers were asked for as
    /// make that worth while.
    Result<bool> mayHave(Kind kind, const QString &number);
    /// A person was written meanwhile.
    void add(Kind kind, const QString &number);

private:
    struct Block {
        quint64 words[8] = {};
    };
    Status decide();
    Status read(qint64 room);
    template <class See> bool at(Kind kind, const QString &number, const See &see) const;

    Database &m_database;
    std::vector<Block> m_blocks; ///< empty: the register was not looked through
    qint64 m_asked = 0;
    qint64 m_enough = 500;       ///< so many questions, and the register is counted
    qint64 m_numbers = 0;
    qint64 m_room = 0;
};

} // namespace heyuan
