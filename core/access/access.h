#pragma once

#include "core/access/desk_user.h"
#include "core/access/role.h"
#include "core/report/content.h"
#include "core/store/store.h"

namespace heyuan {

/// What one person may do in one database.
struct Access {
    bool isOpen = true;                  ///< no users are entered: everybody may do everything
    std::optional<DeskUser> user = {};   ///< none in a database with users: the account may only read
    const Role *role = nullptr;
    bool may(const QByteArray &right) const { return isOpen || right.isEmpty() || (role && role->may(right)); }
};

/// `account`: of the operating system.
Result<Access> accessOf(Database &database, const QString &account);
/// Denied with a sentence that names the right, the role and who can give it.
Status require(Database &database, const QString &account, const QByteArray &right);
/// Has every write asked whether its author may; for Store::setGuard().
std::unique_ptr<WriteGuard> makeAccessGuard();
/// Roles across, rights down, and who has which role.
Result<Report> permissionMatrix(Store &store);

} // namespace heyuan
