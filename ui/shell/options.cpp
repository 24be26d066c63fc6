#include "ui/shell/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace heyuan {

namespace {

QCommandLineOption option(const char *name, const Text &words, const char *value = nullptr)
{
    return QCommandLineOption(QLatin1String(name), words.onScreen(), value ? QString::fromLatin1(value) : QString());
}

// QCommandLineParser keeps no copy rules of its own: one is made for reading and one for the help text.
void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        say("CommandLine",
            "Heyuan Programme Desk: plan, figures, lights and reports of an e-commerce development programme.")
            .onScreen());
    parser.addOptions({
        option("db", say("CommandLine", "Opens this database: a file or postgresql://user@host/database."), "database"),
        option("practice", say("CommandLine", "Opens the practice database; makes it first if there is none.")),
        option("lang", say("CommandLine", "Language of the screen: zh or en."), "language"),
        option("theme", say("CommandLine", "Colours: light or dark."), "theme"),
        option("page", say("CommandLine", "Opens this page, by its key (overview, targets, settings …)."), "page"),
        option("size", say("CommandLine", "Size of the window, such as 1366x768."), "size"),
        option("picture", say("CommandLine", "Writes the window as a PNG picture and ends; needs no screen."), "file"),
        option("all-pages", say("CommandLine", "Writes one picture of every page into this folder and ends."),
               "folder"),
        QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")},
                           say("CommandLine", "Shows this help.").onScreen()),
        QCommandLineOption({QStringLiteral("v"), QStringLiteral("version")},
                           say("CommandLine", "Shows the version.").onScreen()),
    });
}

Error wrong(Text sentence)
{
    return {ErrorKind::Invalid, std::move(sentence)};
}

} // namespace

Result<DeskOptions> DeskOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return wrong(say("CommandLine", "%1 --help lists what can be given.").arg(parser.errorText() + u' '));
    DeskOptions options;
    options.wantsHelp = parser.isSet(QStringLiteral("help"));
    options.wantsVersion = parser.isSet(QStringLiteral("version"));
    options.database = parser.value(QStringLiteral("db"));
    options.practice = parser.isSet(QStringLiteral("practice"));
    options.page = parser.value(QStringLiteral("page")).toLatin1();
    options.picture = parser.value(QStringLiteral("picture"));
    options.pictureFolder = parser.value(QStringLiteral("all-pages"));
    const QStringList left = parser.positionalArguments();
    if (options.database.isEmpty() && left.size() == 1)
        options.database = left.first(); // a double click in the file manager
    else if (!left.isEmpty())
        return wrong(say("CommandLine", "\"%1\" is not understood. --help lists what can be given.").arg(left.last()));
    if (options.practice && !options.database.isEmpty())
        return wrong(say("CommandLine", "Give either --db or --practice, not both."));
    if (const QString language = parser.value(QStringLiteral("lang")); !language.isEmpty()) {
        if (language != u"zh" && language != u"en")
            return wrong(say("CommandLine", "\"%1\" is no language of this program. Give --lang zh or --lang en.")
                             .arg(language));
        options.language = languageFromCode(language);
    }
    if (const QString theme = parser.value(QStringLiteral("theme")); !theme.isEmpty()) {
        if (theme != u"light" && theme != u"dark")
            return wrong(say("CommandLine", "\"%1\" is no theme. Give --theme light or --theme dark.").arg(theme));
        options.theme = SettingTraits<ThemeChoice>::read(theme);
    }
    if (const QString size = parser.value(QStringLiteral("size")); !size.isEmpty()) {
        static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = pattern.match(size);
        if (!match.hasMatch())
            return wrong(
                say("CommandLine", "\"%1\" is no size. Give width and height in points, such as --size 1366x768.")
                    .arg(size));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return options;
}

QString DeskOptions::help()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace heyuan
