#include "app/command/command.h"
#include "core/record/entry.h"
#include "core/sheet/row_source.h"

#include <QRegularExpression>

namespace heyuan::command {

namespace {

Error wrong(Text sentence) { return {ErrorKind::Invalid, std::move(sentence)}; }

/// "5-20,33"; empty if it says anything else.
std::vector<std::pair<qint64, qint64>> rangesOf(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})(?:-(\\d{1,9}))?$"));
    std::vector<std::pair<qint64, qint64>> ranges;
    for (const QString &part : value.split(u',')) {
        const auto match = form.match(part.trimmed());
        if (!match.hasMatch())
            return {};
        const qint64 first = match.captured(1).toLongLong();
        const qint64 last = match.captured(2).isEmpty() ? first : match.captured(2).toLongLong();
        if (first < 1 || last < first)
            return {};
        ranges.emplace_back(first, last);
    }
    return ranges;
}

} // namespace

Language Options::languageOf(const QStringList &arguments)
{
    QString code = QLocale::system().name();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(u"--lang="))
            code = arguments[i].mid(7);
        else if (arguments[i] == u"--lang" && i + 1 < arguments.size())
            code = arguments[i + 1];
    }
    return languageFromCode(code, Language::Chinese);
}

Result<Options> Options::parse(const QStringList &arguments)
{
    Options options;
    options.language = languageOf(arguments);
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString word = arguments[i];
        if (onlyWords || !word.startsWith(u'-') || word == u"-") {
            options.words << word;
            continue;
        }
        if (word == u"--") {
            onlyWords = true;
            continue;
        }
        std::optional<QString> attached;
        if (const qsizetype equals = word.indexOf(u'='); equals > 0) {
            attached = word.mid(equals + 1);
            word.truncate(equals);
        }
        const std::pair<QString, bool Options::*> switches[] = {{QStringLiteral("--json"), &Options::json},
                                                                {QStringLiteral("--dry-run"), &Options::dryRun},
                                                                {QStringLiteral("--help"), &Options::help},
                                                                {QStringLiteral("-h"), &Options::help},
                                                                {QStringLiteral("--version"), &Options::version},
                                                                {QStringLiteral("--take-doubtful"), &Options::takeDoubtful},
                                                                {QStringLiteral("--drop-extremes"), &Options::dropExtremes},
                                                                {QStringLiteral("--unmasked"), &Options::unmasked},
                                                                {QStringLiteral("--blank"), &Options::blank},
                                                                {QStringLiteral("--apply"), &Options::apply},
                                                                {QStringLiteral("--refuse-rest"), &Options::refuseRest}};
        const auto flag = std::find_if(std::begin(switches), std::end(switches),
                                       [&](const auto &s) { return s.first == word; });
        if (flag != std::end(switches)) {
            if (attached)
                return wrong(say("Command", "The option %1 takes no value.").arg(word));
            options.*flag->second = true;
            continue;
        }
        static const QStringList valued{QStringLiteral("--db"),       QStringLiteral("--lang"),
                                        QStringLiteral("--as-of"),    QStringLiteral("--out"),
                                        QStringLiteral("--document"), QStringLiteral("--paper"),
                                        QStringLiteral("--class"),    QStringLiteral("--errors"),
                                        QStringLiteral("--map"),      QStringLiteral("--undo"),
                                        QStringLiteral("--sheet"),    QStringLiteral("--sample"),
                                        QStringLiteral("--facts"),    QStringLiteral("--rule"),
                                        QStringLiteral("--on"),       QStringLiteral("--project"),
                                        QStringLiteral("--station"),  QStringLiteral("--area"),
                                        QStringLiteral("--encoding"), QStringLiteral("--round"),
                                        QStringLiteral("--rows"),     QStringLiteral("--method"),
                                        QStringLiteral("--reason"),   QStringLiteral("--account"),
                                        QStringLiteral("--year"),     QStringLiteral("--claim"), QStringLiteral("--status")};
        if (!valued.contains(word))
            return wrong(say("Command", "There is no option %1.").arg(word));
        if (!attached && (i + 1 == arguments.size() || arguments[i + 1].startsWith(u"--")))
            return wrong(say("Command", "The option %1 needs a value.").arg(word));
        const QString value = attached ? *attached : arguments[++i];
        if (word == u"--db") {
            options.database = value;
        } else if (word == u"--lang") {
            if (value != u"zh" && value != u"en")
                return wrong(
                    say("Command", "“%1” is no language of the program. Write --lang zh or --lang en.").arg(value));
            options.language = languageFromCode(value);
        } else if (word == u"--as-of" || word == u"--on") {
            options.asOf = parseDate(value);
            if (!options.asOf.isValid())
                return wrong(say("Command", "“%1” is not a date. Write %2 2020-10-31.").arg(value).arg(word));
        } else if (word == u"--sheet") {
            bool isNumber = false;
            options.sheet = value.toInt(&isNumber);
            if (!isNumber || options.sheet < 1)
                return wrong(say("Command", "“%1” is no number of a sheet. Sheets are counted from 1.").arg(value));
        } else if (word == u"--class") {
            options.trainingClass = value;
        } else if (word == u"--sample") {
            options.sample = value;
        } else if (word == u"--project") {
            options.project = value;
        } else if (word == u"--encoding") {
            const auto &known = textEncodings();
            const auto at = std::find_if(known.begin(), known.end(), [&](const QByteArray &name) { return value.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; });
            if (at == known.end() && value.compare(u"GBK", Qt::CaseInsensitive) != 0)
                return wrong(say("Command", "“%1” is no encoding the program reads. There are: %2.").arg(value).arg(QString::fromLatin1(known.join(", "))));
            options.encoding = at == known.end() ? QByteArray("GB18030") : *at; // GBK is a part of it
        } else if (word == u"--rows") {
            options.rows = rangesOf(value);
            if (options.rows.empty())
                return wrong(say("Command", "“%1” are no rows. Write --rows 5-20,33, as the sheet counts them.").arg(value));
        } else if (word == u"--round") {
            options.round = value;
        } else if (word == u"--method") {
            if (value != u"rank" && value != u"pro-rata")
                return wrong(say("Command", "“%1” is no way to divide a shortfall. Write --method rank or --method pro-rata.").arg(value));
            options.method = value;
        } else if (word == u"--reason") {
            options.reason = value;
        } else if (word == u"--account") {
            options.account = value;
        } else if (word == u"--claim") {
            options.claim = value;
        } else if (word == u"--status") {
            options.status = value;
        } else if (word == u"--year") {
            bool isNumber = false;
            options.year = value.toInt(&isNumber);
            if (!isNumber || options.year < 2000 || options.year > 2100)
                return wrong(say("Command", "“%1” is no year. Write --year 2019.").arg(value));
        } else if (word == u"--station") {
            options.station = value;
        } else if (word == u"--area") {
            options.area = value;
        } else if (word == u"--errors") {
            options.errors = value;
        } else if (word == u"--map") {
            options.map = value;
        } else if (word == u"--facts") {
            options.facts = value;
        } else if (word == u"--rule") {
            options.rule = value;
        } else if (word == u"--undo") {
            options.undo = value;
        } else if (word == u"--out") {
            options.out = value;
        } else if (word == u"--document") {
            options.document = value;
        } else {
            options.format = value.toLower();
        }
    }
    return options;
}

} // namespace heyuan::command
