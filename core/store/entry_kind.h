#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// A kind of double-sided entry: the account it takes an amount from and the one it brings it to. For kinds of record with
/// the fields kind, from_account and to_account.
struct EntryKind {
    const char *key;
    const char *from;      ///< nullptr: as the entry it reverses says
    const char *to;
    bool belongs;          ///< to a contract, to a commitment made before
    Text name;
};
using EntryKinds = std::vector<EntryKind>;

inline const EntryKind *entryKind(const EntryKinds &kinds, const QString &key)
{
    const auto at = std::find_if(kinds.begin(), kinds.end(), [&](const EntryKind &kind) { return QLatin1String(kind.key) == key; });
    return at == kinds.end() ? nullptr : &*at;
}

inline std::vector<Choice> choicesOf(const EntryKinds &kinds)
{
    std::vector<Choice> choices;
    for (const EntryKind &kind : kinds)
        choices.push_back({kind.key, kind.name});
    return choices;
}

/// Accounts follow from the kind.
inline void setAccounts(const EntryKinds &kinds, const RecordType &type, Record &record)
{
    if (const EntryKind *kind = entryKind(kinds, type.value(record, "kind").toString()); kind && kind->from) {
        type.setValue(record, "from_account", QString::fromLatin1(kind->from));
        type.setValue(record, "to_account", QString::fromLatin1(kind->to));
    }
}

} // namespace heyuan
