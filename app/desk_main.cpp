#include "ui/overview/progress_source.h"
#include "ui/settings/appearance.h"
#include "ui/shell/input_guard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/options.h"
#include "ui/shell/picture.h"
#include "ui/start/new_database.h"
#include "ui/start/start_page.h"
#include "ui/theme/font_list.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdlib>

using namespace heyuan;

namespace {

enum ExitCode { Done = 0, WrongUse = 2, NotOpened = 3 };

void print(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
}

void sayThereIsNoScreen()
{
    print(say("CommandLine", "There is no screen to show the window on. Start the program from a desktop session, or "
                             "with ssh -X. Without a screen use the command heyuan, or heyuan-desk --picture FILE.png.")
              .onScreen());
}

// Qt ends the program when it finds no screen. The reader gets a sentence instead of its complaint.
void explainFatal(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg && message.contains(QLatin1String("platform plugin"))) {
        sayThereIsNoScreen();
        std::_Exit(NotOpened);
    }
    if (type != QtWarningMsg || !message.contains(QLatin1String("could not connect to display")))
        print(qFormatLogMessage(type, context, message));
}

Language languageOfSystem()
{
    return languageFromCode(QLocale::system().name(), Language::Chinese);
}

bool hasScreen()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// What the command line asks for holds for this run only. A picture looks the same on every computer.
void chooseSettings(const DeskOptions &options)
{
    if (options.wantsPictures())
        useSettings({});
    else
        useSettings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/desk.ini"));
    if (options.wantsPictures())
        settings().setForNow(setting::theme, ThemeChoice::Light);
    if (options.theme)
        settings().setForNow(setting::theme, *options.theme);
    if (options.language)
        settings().setForNow(setting::language, *options.language);
}

int takePictures(MainWindow &window, const DeskOptions &options)
{
    const Status outcome = options.picture.isEmpty() ? saveAllPages(window, options.pictureFolder)
                                                     : savePicture(window, options.picture);
    if (outcome)
        return Done;
    print(outcome.error().message.onScreen());
    return NotOpened;
}

bool makePracticeNow()
{
    Location location;
    location.file = practiceFile();
    if (QFileInfo::exists(location.file))
        return true;
    const Status made = makeDatabase(location, FirstContent::Practice, settings().userName(),
                                     [](int, const Text &) { return true; });
    if (!made)
        print(made.error().message.onScreen());
    return bool(made);
}

// Before the pictures, without the start page and its progress.
bool bringUpToDate(const Location &location)
{
    const Status done = migrateDatabase(location, [](int, const Text &) { return true; });
    if (!done)
        print(done.error().message.onScreen());
    return bool(done);
}

// Reading and judging takes as long as making the window: both at once.
void beginProgress(const DeskOptions &options)
{
    const bool isShownFirst = options.page.isEmpty() || options.page == "overview" || options.page == "targets";
    const auto location = Location::parse(options.database);
    if (isShownFirst && location && (location->engine != Engine::Sqlite || QFileInfo::exists(location->file)))
        ProgressSource::begin(*location);
}

// A window that is made later asks for fonts, whose list is read meanwhile. What is wrong with the database it says itself.
std::optional<Result<OpenDesk>> openBefore(const DeskOptions &options)
{
    const auto location = Location::parse(options.database);
    if (options.database.isEmpty() || options.practice || !location)
        return std::nullopt;
    return openDesk(*location, settings().userName());
}

int start(QApplication &application, const DeskOptions &options)
{
    if (!options.database.isEmpty())
        beginProgress(options);
    auto opened = openBefore(options);
    MainWindow window;
    if (options.size.isValid())
        window.resize(options.size);
    if (options.practice && !options.wantsPictures()) {
        window.showStart();
        window.startPage().openPractice();
    } else if (options.practice && !makePracticeNow()) {
        return NotOpened;
    } else if (options.practice || !options.database.isEmpty()) {
        const auto location = Location::parse(options.practice ? practiceFile() : options.database);
        if (!location) {
            window.showStart();
            window.startPage().showError(location.error());
        } else if (!options.wantsPictures()) {
            window.open(*location, {}, options.page, {}, std::move(opened));
        } else if (!window.open(*location, {}, options.page, bringUpToDate, std::move(opened))) {
            return NotOpened;
        }
    } else {
        window.showStart();
    }
    ProgressSource::forget(); // of a database that was not opened
    // A picture is painted into its file; nobody sees the window, and painting it first would take as long again.
    window.setUpdatesEnabled(!options.wantsPictures());
    window.show();
    return options.wantsPictures() ? takePictures(window, options) : application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    setScreenLanguage(languageOfSystem());
    const auto options = DeskOptions::parse(arguments);
    if (!options) {
        print(options.error().message.onScreen());
        return WrongUse;
    }
    if (options->language)
        setScreenLanguage(*options->language);
    if (options->wantsVersion || options->wantsHelp) {
        QCoreApplication application(argc, argv);
        QTextStream(stdout) << (options->wantsHelp ? DeskOptions::help()
                                                   : QStringLiteral("heyuan-desk " HEYUAN_VERSION "\n"));
        return Done;
    }
    if (options->wantsPictures())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (!hasScreen()) {
        sayThereIsNoScreen();
        return NotOpened;
    }
    const std::jthread fonts = readFontsBeside();
    qInstallMessageHandler(explainFatal);
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("heyuan-desk"));
    application.setApplicationVersion(QStringLiteral(HEYUAN_VERSION));
    application.setDesktopFileName(QStringLiteral("heyuan-desk"));
    chooseSettings(*options);
    applyAppearance(settings());
    applyLanguage(settings().value(setting::language));
    application.installEventFilter(new InputGuard(&application));
    return start(application, *options);
}
