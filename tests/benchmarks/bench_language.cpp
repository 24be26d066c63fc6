// Switching the language while every page of the main window is open, until it is painted in the other language:
// against the goal of 50 ms, and against a bare window with as many labels that all get other words.
#include "tests/benchmarks/ledger.h"

#include "ui/settings/appearance.h"
#include "ui/shell/desk_view.h"
#include "ui/shell/main_window.h"
#include "ui/start/new_database.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QGridLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace heyuan;

namespace {

/// Does some work and everything that follows from it, until the window is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &window) : m_window(window) { qApp->installEventFilter(this); }
    void untilPainted(const std::function<void()> &work)
    {
        m_isPainted = false;
        work();
        for (QDeadlineTimer patience(5000); !m_isPainted && !patience.hasExpired();)
            QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType())
            m_isPainted = m_isPainted || static_cast<QWidget *>(object)->window() == &m_window;
        return false;
    }

private:
    QWidget &m_window;
    bool m_isPainted = false;
};

class BareLabel : public QLabel
{
public:
    BareLabel() : QLabel(QStringLiteral("培训人数")) {}

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() != QEvent::LanguageChange)
            return;
        m_isChinese = !m_isChinese;
        setText(m_isChinese ? QStringLiteral("培训人数") : QStringLiteral("Trainees"));
    }

private:
    bool m_isChinese = true;
};

/// The least a switch can cost: `count` labels on as many pages as the desk has, one of which is seen.
benchmark::Time bareSwitch(int count)
{
    QStackedWidget window;
    const int pages = int(pageList().size());
    for (int p = 0; p < pages; ++p) {
        auto *page = new QWidget;
        auto *grid = new QGridLayout(page);
        for (int n = 0; n < count / pages; ++n)
            grid->addWidget(new BareLabel, n / 8, n % 8);
        window.addWidget(page);
    }
    window.resize(1366, 768);
    window.show();
    QCoreApplication::processEvents();
    PaintWatch watch(window);
    return benchmark::time(20, [&] {
        watch.untilPainted([&] {
            QEvent event(QEvent::LanguageChange);
            QCoreApplication::sendEvent(&window, &event);
        });
    });
}

Language other()
{
    return screenLanguage() == Language::Chinese ? Language::English : Language::Chinese;
}

void settle(const Page &page)
{
    for (QDeadlineTimer patience(10000); page.isBusy() && !patience.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    useSettings({});
    settings().set(setting::language, Language::Chinese);
    applyAppearance(settings());
    applyLanguage(Language::Chinese);
    QTemporaryDir folder;
    Location location;
    location.file = folder.filePath(QStringLiteral("practice.heyuan"));
    const Status made = makeDatabase(location, FirstContent::Practice, QStringLiteral("benchmark"),
                                     [](int, const Text &) { return true; });
    MainWindow window;
    if (!made || !window.open(location)) {
        std::fprintf(stderr, "the practice database cannot be made\n");
        return 1;
    }
    window.show();
    DeskView &view = *window.deskView();
    for (const PageEntry &entry : pageList()) {
        view.openPage(entry.key);
        settle(*view.currentPage());
    }
    const int widgets = int(window.findChildren<QWidget *>().size());
    std::printf("main window: %zu pages, %d widgets\n", pageList().size(), widgets);

    // In turns, so that other work on the machine falls on all; the calmest round of each counts.
    benchmark::Time bare{1e9, 1e9};
    std::map<QByteArray, benchmark::Time> seen;
    for (int round = 0; round < 3; ++round) {
        bare = benchmark::calmer(bare, bareSwitch(widgets));
        for (const PageEntry &entry : pageList()) {
            view.openPage(entry.key);
            settle(*view.currentPage());
            PaintWatch watch(window);
            const auto figure = benchmark::time(
                8, [&] { watch.untilPainted([] { settings().set(setting::language, other()); }); });
            benchmark::Time &best = seen.try_emplace(entry.key, figure).first->second;
            best = benchmark::calmer(best, figure);
        }
    }
    for (const PageEntry &entry : pageList())
        std::printf("  %-16s %9.3f ms\n", entry.key.constData(), seen[entry.key].median);
    const auto slowest = std::max_element(
        seen.begin(), seen.end(), [](const auto &a, const auto &b) { return a.second.median < b.second.median; });
    const benchmark::Time overview = seen[pageList().front().key];
    const benchmark::Time goal{50, 50};
    benchmark::report("language switch, all pages open, overview seen", overview, "goal", goal, 1);
    benchmark::report("the same", overview, "bare window, as many labels", bare, 1.5);
    benchmark::report(("the same, slowest page seen: " + slowest->first).constData(), slowest->second, "goal", goal, 1);
    return 0;
}
