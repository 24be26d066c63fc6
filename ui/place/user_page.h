#pragma once

#include "ui/record/record_page.h"

namespace heyuan {

/// Who works with this database and as what; prints the rights of the roles.
RecordPage *makeUserPage(Desk &desk, QWidget *parent);

} // namespace heyuan
