#pragma once

#include "core/record/record_type.h"

#include <map>
#include <set>

namespace heyuan {

/// Something a person may or may not do: enter, unmask, approve …
struct Right {
    QByteArray key;
    Text label;
};

struct Role {
    QByteArray key;
    Text label;
    std::set<QByteArray> rights;
    bool isInOwnArea = false; ///< writes only what belongs to the person's area and those below it
    bool may(const QByteArray &right) const { return right.isEmpty() || rights.count(right) > 0; }
};

/// Who may do what: resources/role.json. The desk knows rights by their keys and nothing of the roles.
struct RoleBook {
    /// Setting a field to one of these values needs a right of its own, instead of that of the kind.
    struct Step {
        QByteArray kind;
        QByteArray field;
        QStringList values;
        QByteArray right;
    };
    std::vector<Right> rights;
    std::vector<Role> roles;
    std::map<QByteArray, QByteArray> kinds;
    std::vector<Step> steps;
    QByteArray otherwise;

    static const RoleBook &shipped();
    const Role *role(QByteArrayView key) const;
    Text labelOf(const QByteArray &right) const;
    /// What is needed to write a row of this kind; empty: nothing.
    QByteArray rightFor(const RecordType &type, const Record *before, const Record *after) const;
};

namespace right {
inline const QByteArray unmask = "unmask";
inline const QByteArray users = "users";
} // namespace right

} // namespace heyuan
