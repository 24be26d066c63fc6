#include "ui/place/user_page.h"

#include "core/access/access.h"
#include "ui/overview/report_preview.h"

namespace heyuan {

RecordPage *makeUserPage(Desk &desk, QWidget *parent)
{
    return new RecordPage(desk,
                          {.recordType = "desk_user",
                           .empty = say("Access", "Here stand the persons who may work with this database. As long as nobody is entered, everybody who opens it may do everything. Begin with an administrator: your own account is %1.").arg(systemAccount()),
                           .columns = {"account", "name", "role", "area_id", "has_left"},
                           .actions = {{"printRights", "print", say("Access", "Roles and rights…"), say("Access", "What each role may do, and who has which role; to look at and print"),
                                        [&desk](qint64, RecordPage &page) {
                                            if (const auto report = permissionMatrix(desk.store()))
                                                previewReport(*report, desk, &page);
                                            else
                                                emit desk.failed(report.error());
                                        }}}},
                          parent);
}

} // namespace heyuan
