#include "core/access/desk_user.h"

#include "core/access/role.h"
#include "core/store/store.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace heyuan {

namespace {

std::vector<Choice> roleChoices()
{
    std::vector<Choice> choices;
    for (const Role &role : RoleBook::shipped().roles)
        choices.push_back({role.key, role.label});
    return choices;
}

std::vector<Issue> userIssues(const Record &record)
{
    const DeskUser row = DeskUser::description().read(record);
    const Role *role = RoleBook::shipped().role(row.role.toUtf8());
    if (role && role->isInOwnArea && !row.area)
        return {{"area_id", say("Access", "Say in whose area this person works: the role %1 writes only what belongs to it.").arg(role->label)}};
    return {};
}

Status completeUser(Transaction &transaction, Record &record)
{
    const DeskUser row = DeskUser::description().read(record);
    const auto twice = transaction.database().scalar(QStringLiteral("select count(*) from desk_user where lower(account) = lower(?) and id <> ? and deleted_at is null"), {row.account, row.id});
    if (!twice)
        return twice.error();
    if (twice->toLongLong() == 0)
        return {};
    const Text sentence = say("Access", "The account %1 is among the users already.").arg(row.account);
    return Error{ErrorKind::Invalid, sentence, {}, {{"account", sentence}}};
}

} // namespace

const Described<DeskUser> &DeskUser::description()
{
    static const Described<DeskUser> described(
        {.name = "desk_user", .label = say("Access", "User"), .plural = say("Access", "Users"), .title = {"name", "account"}, .order = "account", .check = userIssues, .complete = completeUser},
        {field("account", say("Access", "Account"), &DeskUser::account, {.required = true, .maxLength = 120, .help = say("Access", "The name with which the person signs in to the computer.")}),
         field("name", say("Access", "Name"), &DeskUser::name, {.required = true, .maxLength = 120}),
         field("role", say("Access", "Role"), &DeskUser::role, {.required = true, .choices = roleChoices()}),
         field("area_id", say("Access", "Area"), &DeskUser::area, {.reference = "area"}),
         field("has_left", say("Access", "Has left"), &DeskUser::hasLeft),
         longText("note", say("Item", "Note"), &DeskUser::note)});
    return described;
}

QString systemAccount()
{
#ifdef Q_OS_UNIX
    // Not from the environment, which anybody sets as he likes.
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return qEnvironmentVariable("USERNAME", QStringLiteral("desk"));
}

} // namespace heyuan
