#include "ui/document/document_page.h"
#include "ui/settings/settings_page.h"
#include "ui/task/task_page.h"
#include "ui/shell/page.h"

namespace heyuan {

namespace {

template <class P> Page *make(Desk &desk, QWidget *parent) { return new P(desk, parent); }

} // namespace

const std::vector<PageEntry> &pageList()
{
    static const std::vector<PageEntry> pages{
        {"documents", "plan", QStringLiteral("documents"), say("Page", "Documents"), make<DocumentPage>},
        {"tasks", "plan", QStringLiteral("tasks"), say("Page", "Tasks"), make<TaskPage>},
        {"settings", "settings", QStringLiteral("settings"), say("Page", "Settings"), make<SettingsPage>},
    };
    return pages;
}

} // namespace heyuan
