#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// A person who works with this database, known by the account of the operating system. As long as none is entered,
/// everybody who opens the database may do everything.
struct DeskUser {
    qint64 id = 0;
    int version = 0;
    QString account;      ///< of the operating system, which has asked for the password
    QString name;
    QString role;         ///< key in resources/role.json
    Ref area;             ///< whose rows a county clerk writes
    bool hasLeft = false; ///< may only read, and stays for the change log
    QString note;

    static const Described<DeskUser> &description();
};

/// The account under which this program runs.
QString systemAccount();

} // namespace heyuan
