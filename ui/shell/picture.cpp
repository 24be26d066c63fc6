#include "ui/shell/picture.h"

#include "ui/shell/desk_view.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace heyuan {

namespace {

void wait()
{
    QEventLoop loop;
    QTimer::singleShot(2, &loop, &QEventLoop::quit);
    loop.exec();
}

// Pages may finish their first layout, and read what they show, in events of their own.
void settle(const Page *page)
{
    QDeadlineTimer patience(10000);
    while (page && page->isBusy() && !patience.hasExpired())
        wait();
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

} // namespace

Status savePicture(MainWindow &window, const QString &file)
{
    settle(window.deskView() ? window.deskView()->currentPage() : nullptr);
    window.setUpdatesEnabled(true);
    if (!window.grab().save(file, "PNG"))
        return Error{ErrorKind::File,
                     say("Picture", "The picture %1 cannot be written. Check the folder and your right to write there.")
                         .arg(file)};
    return {};
}

Status saveAllPages(MainWindow &window, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::File, say("Picture", "The folder %1 cannot be made. Choose another one.").arg(folder)};
    if (!window.deskView())
        return savePicture(window, folder + QStringLiteral("/start.png"));
    for (const PageEntry &entry : pageList()) {
        window.deskView()->openPage(entry.key);
        if (Status s = savePicture(window, QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(entry.key))); !s)
            return s;
    }
    return {};
}

} // namespace heyuan
