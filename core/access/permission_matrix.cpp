#include "core/access/access.h"

namespace heyuan {

Result<Report> permissionMatrix(Store &store)
{
    const auto users = store.all<DeskUser>();
    if (!users)
        return users.error();
    const RoleBook &book = RoleBook::shipped();
    Report report;
    report.title = say("Access", "Roles and rights");
    report.paper = Paper::A4Landscape;
    report.source = say("Access", "Rights of the roles as shipped with the program; users as entered in this database");
    Table rights;
    rights.title = say("Access", "What each role may do");
    rights.columns.push_back({say("Access", "Right"), {}, 3});
    for (const Role &role : book.roles)
        rights.columns.push_back({role.label, {}, 2});
    for (const Right &right : book.rights) {
        std::vector<TableCell> row{TableCell::of(right.label)};
        for (const Role &role : book.roles)
            row.push_back(TableCell::of(!role.may(right.key) ? Text() : role.isInOwnArea ? say("Access", "own area") : say("Access", "yes")));
        rights.rows.push_back(std::move(row));
    }
    rights.note = say("Access", "Everybody may read; numbers of persons and accounts are shown in part to who lacks the right to see them in full, and whoever looks at them is kept in the change log.");
    report.blocks.push_back(rights);
    if (users->empty()) {
        report.blocks.push_back(Paragraph{say("Access", "No users are entered: everybody who opens this database may do everything.")});
        return report;
    }
    Table list;
    list.title = say("Access", "Users");
    list.columns = {{say("Access", "Account"), {}, 2}, {say("Access", "Name"), {}, 2}, {say("Access", "Role"), {}, 3}, {say("Access", "Area"), {}, 2}, {say("Access", "Has left"), {}, 1}};
    for (const DeskUser &user : *users) {
        const Role *role = book.role(user.role.toUtf8());
        const auto area = user.area ? store.find(*recordTypeNamed("area"), user.area.id) : Result<std::optional<Record>>(std::optional<Record>());
        if (!area)
            return area.error();
        Text place;
        if (*area) {
            const RecordType &type = *recordTypeNamed("area");
            place = Text::of(type.value(**area, "name_zh").toString(), type.value(**area, "name_en").toString());
        }
        const auto plain = [](const QString &words) { return TableCell::of(Text::of(words, words)); };
        list.rows.push_back({plain(user.account), plain(user.name), TableCell::of(role ? role->label : Text()), TableCell::of(place),
                             TableCell::of(user.hasLeft ? say("Access", "yes") : say("Access", "no"))});
    }
    report.blocks.push_back(list);
    return report;
}

} // namespace heyuan
