#include "app/command/command.h"

#include <QApplication>
#include <QTextStream>

using namespace heyuan;

namespace {

// Standard error is for sentences to the reader; what Qt remarks about the machine (no runtime folder on a server, say)
// is none of them.
void onlyFaults(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        QTextStream(stderr) << message << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(onlyFaults);
    // Lists need no fonts and no platform; only pages that are drawn do, and those without a screen.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = command::Options::parse(arguments);
    const command::Command *wanted = options && !options->words.isEmpty()
                                         ? command::commandNamed(options->words.first())
                                         : nullptr;
    std::unique_ptr<QCoreApplication> application;
    if (wanted && wanted->drawsPages && !options->help) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("heyuan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEYUAN_VERSION));
    if (!options) {
        QTextStream(stderr) << options.error().message.in(command::Options::languageOf(arguments)) << '\n';
        return command::WrongUse;
    }
    return command::run(*options);
}
