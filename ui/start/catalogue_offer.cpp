#include "ui/start/catalogue_offer.h"

#include "core/catalogue/loader.h"
#include "ui/shell/desk.h"
#include "ui/shell/message_bar.h"

#include <QtConcurrentRun>

namespace heyuan {

namespace {

void takeOver(Desk &desk, MessageBar &messages)
{
    const auto outcome = Catalogue::load(desk.store(), desk.actor());
    if (!outcome)
        return messages.showError(outcome.error());
    messages.showNote(
        say("Opening", "The newer edition is taken over: %1 new, %2 corrected, %3 left as they were changed here.")
            .arg(outcome->added)
            .arg(outcome->changed)
            .arg(outcome->kept)
            .onScreen());
}

} // namespace

QFuture<void> offerNewerCatalogue(Desk &desk, MessageBar &messages)
{
    const QString held = desk.store().info(QStringLiteral("catalogue"));
    if (held.isEmpty())
        return QtFuture::makeReadyFuture();
    return QtConcurrent::run([] { return Catalogue::versionOf(); }).then(&messages, [held, &desk, &messages](const QString &shipped) {
        if (held == shipped || messages.hasAction())
            return;
        messages.showNote(
            say("Opening", "The program has a newer edition of the plan documents than this database.").onScreen(),
            say("Opening", "Take it over").onScreen(), [&desk, &messages] { takeOver(desk, messages); });
    });
}

} // namespace heyuan
