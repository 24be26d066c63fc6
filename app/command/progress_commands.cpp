#include "app/command/command.h"

#include "core/catalogue/item_json.h"
#include "core/plan/document.h"
#include "core/programme/reports.h"
#include "core/sheet/xlsx_writer.h"
#include "ui/print/page_svg.h"
#include "ui/print/print_file.h"
#include "ui/print/print_layout.h"

#include <QFileInfo>
#include <QJsonObject>

// targets and report: how the programme stands on a date.
namespace heyuan::command {

namespace {

// The document of --document; without it all, or for a print the programme. An error names what there is not.
Result<qint64> documentOf(Session &session, Store &store, bool isPrint)
{
    const QString code = session.options().document;
    if (code.isEmpty() && !isPrint)
        return qint64(0);
    const Condition wanted = code.isEmpty() ? Condition{"role", Condition::Test::Is, QStringLiteral("programme")}
                                            : Condition{"code", Condition::Test::Is, code};
    const auto rows = store.select(documentType(), {.conditions = {wanted}, .search = {}});
    if (!rows)
        return rows.error();
    if (rows->empty() && code.isEmpty())
        return qint64(0);
    if (rows->empty())
        return Error{
            ErrorKind::NotFound,
            say("Comparison", "There is no document “%1”. The documents are listed under Documents.").arg(code)};
    return rows->front().id;
}

Result<ProgrammeProgress> progressOf(Session &session, bool isPrint)
{
    const auto store = session.store();
    if (!store)
        return store.error();
    const auto document = documentOf(session, **store, isPrint);
    if (!document)
        return document.error();
    return ProgrammeProgress::load(**store, session.asOf(**store), *document);
}

QString jsonLight(Light light)
{
    return QString::fromLatin1(lightKey(light)).section(u'.', 1);
}

QJsonValue jsonFigure(const std::optional<Number> &value)
{
    if (!value)
        return {};
    return value->isWhole() ? QJsonValue(value->raw() / Number::scale) : QJsonValue(value->toString());
}

QJsonObject jsonEvaluation(const Evaluation &evaluation)
{
    QJsonObject object{{QStringLiteral("light"), jsonLight(evaluation.light)},
                       {QStringLiteral("achieved"), jsonFigure(evaluation.achieved)},
                       {QStringLiteral("required"), jsonFigure(evaluation.required)},
                       {QStringLiteral("expected"), jsonFigure(evaluation.expected)},
                       {QStringLiteral("share"), jsonFigure(evaluation.share)}};
    object.insert(QStringLiteral("verdict_zh"), evaluation.verdict.in(Language::Chinese));
    object.insert(QStringLiteral("verdict_en"), evaluation.verdict.in(Language::English));
    object.insert(QStringLiteral("data_up_to"),
                  evaluation.dataUpTo.isValid() ? QJsonValue(evaluation.dataUpTo.toString(Qt::ISODate)) : QJsonValue());
    return object;
}

QJsonObject jsonTarget(const TargetProgress &progress, const ItemWriter &writer)
{
    const Target &target = progress.target;
    QJsonObject object = jsonEvaluation(progress.whole);
    object.insert(QStringLiteral("id"), target.code);
    object.insert(QStringLiteral("document"), writer.codeOf("document", target.document.id));
    object.insert(QStringLiteral("clause_id"), writer.codeOf("clause", target.clause.id));
    object.insert(QStringLiteral("zh"), target.nameZh);
    object.insert(QStringLiteral("en"), target.nameEn);
    object.insert(QStringLiteral("indicator"), progress.indicator.code);
    object.insert(QStringLiteral("unit"), progress.unit.in(Language::Chinese));
    object.insert(QStringLiteral("unit_en"), progress.unit.in(Language::English));
    object.insert(QStringLiteral("due"),
                  target.due.isValid() ? QJsonValue(target.due.toString(Qt::ISODate)) : QJsonValue());
    QJsonArray counties;
    for (const AreaProgress &county : progress.counties) {
        QJsonObject one = jsonEvaluation(county.evaluation);
        one.insert(QStringLiteral("area"), QString::fromUtf8(county.code));
        one.insert(QStringLiteral("zh"), county.name.in(Language::Chinese));
        one.insert(QStringLiteral("en"), county.name.in(Language::English));
        one.insert(QStringLiteral("judged"), county.isJudged);
        counties.append(one);
    }
    object.insert(QStringLiteral("counties"), counties);
    return object;
}

std::optional<Paper> paperOf(const QString &name, bool isWall)
{
    if (name.isEmpty())
        return isWall ? Paper::A3Landscape : Paper::A4Portrait;
    const std::pair<QString, Paper> papers[] = {{QStringLiteral("a4"), isWall ? Paper::A4Landscape : Paper::A4Portrait},
                                                {QStringLiteral("a3"), Paper::A3Landscape},
                                                {QStringLiteral("a2"), Paper::A2Landscape},
                                                {QStringLiteral("a1"), Paper::A1Landscape}};
    for (const auto &[key, paper] : papers) {
        if (key == name)
            return paper;
    }
    return std::nullopt;
}

// A picture holds one page: the first bears the name asked for, the others a number behind it.
Status writePictures(const Report &report, const QString &file, bool isSvg)
{
    PrintLayout layout(report);
    const QFileInfo info(file);
    for (int page = 0; page < layout.pageCount(); ++page) {
        const QString name = page == 0 ? file
                                       : QStringLiteral("%1/%2-%3.%4")
                                             .arg(info.path(), info.completeBaseName())
                                             .arg(page + 1)
                                             .arg(info.suffix());
        if (const Status written = isSvg ? writeSvg(layout, page, name) : writePng(report, page, name); !written)
            return written;
    }
    return {};
}

} // namespace

Status writeReport(const Report &report, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"pdf")
        return writePdf(report, file);
    if (ending == u"xlsx")
        return writeXlsx(report, file);
    return writePictures(report, file, ending == u"svg");
}

int runTargets(Session &session, const QStringList &)
{
    if (session.options().database.isEmpty())
        return session.wrongUse(
            say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…"));
    const auto progress = progressOf(session, false);
    if (!progress)
        return progress.error().kind == ErrorKind::NotFound ? session.wrongUse(progress.error().message)
                                                            : session.fail(progress.error());
    if (session.options().json) {
        const auto writer = ItemWriter::forStore(**session.store());
        if (!writer)
            return session.fail(writer.error());
        QJsonArray rows;
        for (const TargetProgress &target : progress->targets())
            rows.append(jsonTarget(target, *writer));
        session.print(rows);
        return Done;
    }
    OutputTable table;
    table.head = {session.in(say("Item", "Code")),     session.in(say("Target", "Target")),
                  session.in(say("Target", "Due")),    session.in(say("Command", "Achieved")),
                  session.in(say("Command", "Asked")), session.in(say("Fact", "Unit")),
                  session.in(say("Command", "Light")), session.in(say("Command", "Verdict"))};
    table.isNumber = {false, false, false, true, true};
    for (const TargetProgress &target : progress->targets())
        table.rows.push_back({target.target.code, session.in(target.target.name()),
                              target.target.due.toString(Qt::ISODate), target.value.toText(), target.required.toText(),
                              session.in(target.value.unit),
                              lightMark(target.light()) + u' ' + session.in(lightName(target.light())),
                              session.in(target.whole.verdict)});
    session.print(table);
    return Done;
}

int runReport(Session &session, const QStringList &words)
{
    const QString kind = words.first();
    const Options &options = session.options();
    const auto usage = [&](const Text &sentence) { return session.wrongUse(sentence); };
    const bool isTraining = kind == u"training-year" || kind == u"class" || kind == u"sign-in" || kind == u"verification";
    const bool isStation = kind == u"stations" || kind == u"station-card" || kind == u"station-findings" || kind == u"coverage";
    if (kind != u"progress" && kind != u"wallchart" && kind != u"targets" && !isTraining && !isStation)
        return usage(say("Command", "There is no report “%1”. There are progress, wallchart, targets, training-year, class, sign-in, verification, stations, station-card, station-findings and coverage.").arg(kind));
    if (options.database.isEmpty())
        return usage(say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…"));
    static const QStringList endings{QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("png"),
                                     QStringLiteral("svg")};
    if (!endings.contains(QFileInfo(options.out).suffix().toLower()))
        return usage(say("Command", "Name the file with --out; it ends in .pdf, .xlsx, .png or .svg."));
    if (isTraining)
        return runTrainingReport(session, kind);
    if (isStation)
        return runStationReport(session, kind);
    const bool isWall = kind == u"wallchart";
    const auto paper = paperOf(options.format, isWall);
    if (!paper)
        return usage(say("Command", "There is no paper “%1”. Write --paper A4, A3, A2 or A1.").arg(options.format));
    const auto progress = progressOf(session, true);
    if (!progress)
        return progress.error().kind == ErrorKind::NotFound ? usage(progress.error().message)
                                                            : session.fail(progress.error());
    Store &store = **session.store();
    session.progress(say("Command", "Laying out the report …"));
    ProgressReportOptions wanted;
    wanted.paper = *paper;
    wanted.document = progress->document();
    wanted.withCharts = kind != u"targets";
    wanted.printedAt = QDateTime::currentDateTime();
    wanted.databaseMark = Text::plain(store.location().engine == Engine::Sqlite
                                          ? QFileInfo(store.location().file).fileName()
                                          : store.location().database);
    wanted.isPractice = store.info(QStringLiteral("practice")) == u"1";
    const Report report = isWall ? wallChart(*progress, session.language(), wanted)
                                 : progressReport(*progress, session.language(), wanted);
    if (const Status written = writeReport(report, options.out); !written)
        return session.fail(written.error());
    session.tell(say("Command", "%1 is written.").arg(options.out));
    return Done;
}

} // namespace heyuan::command
