#include "core/programme/reports.h"

#include "core/programme/words.h"

namespace heyuan {

using namespace programme;

namespace {

double heightOf(const BulletChart &chart)
{
    return 24 + 9.0 * double(chart.bullets.size());
}
double heightOf(const HeatChart &chart)
{
    return 42 + 8.0 * double(chart.rows.size());
}

Report frame(const ProgrammeProgress &progress, Language language, const ProgressReportOptions &options)
{
    Report report;
    report.language = language;
    report.paper = options.paper;
    report.asOf = progress.asOf();
    report.printedAt = options.printedAt;
    report.databaseMark = options.databaseMark;
    report.isPractice = options.isPractice;
    report.source = say("Progress", "measurements entered at this desk");
    return report;
}

Text documentsOf(const ProgrammeProgress &progress, qint64 document)
{
    std::vector<Text> names;
    for (const TargetProgress &t : progress.targets()) {
        const bool isNew = std::none_of(names.begin(), names.end(), [&](const Text &n) {
            return n.in(Language::Chinese) == t.document.in(Language::Chinese);
        });
        if (isNew && !t.document.isEmpty() && (document == 0 || t.target.document.id == document))
            names.push_back(t.document);
    }
    return listed(names);
}

void addMissing(const ProgrammeProgress &progress, qint64 document, Report &report)
{
    const auto missing = progress.missing(document);
    if (missing.empty())
        return;
    report.blocks.push_back(Heading{2, say("ProgressReport", "What is missing, and who must supply it")});
    Table table;
    table.columns = {{say("ProgressReport", "Missing"), {}, 3, false},
                     {say("ProgressReport", "To be supplied by"), {}, 1.4, false},
                     {say("ProgressReport", "Targets"), {}, 0.6, true}};
    for (const MissingItem &item : missing) {
        table.rows.push_back({TableCell::of(item.what), TableCell::of(item.supplier),
                              TableCell::of(Figure::of(Number(qint64(item.targets.size())), {}))});
    }
    table.note = say("ProgressReport", "What is not reported is shown as “no data”, never as 0.");
    report.blocks.push_back(std::move(table));
}

void addRule(const ProgrammeProgress &progress, Report &report)
{
    report.blocks.push_back(Heading{2, say("ProgressReport", "How the lights are given")});
    report.blocks.push_back(Paragraph{progress.rule().inWords(), true});
}

} // namespace

Text askedInWords(const TargetProgress &t)
{
    const Text each = t.isEachCounty               ? say("ProgressReport", "each county %1")
                      : t.target.per == u"town"    ? say("ProgressReport", "each town %1")
                      : t.target.per == u"village" ? say("ProgressReport", "each village %1")
                                                   : Text();
    const Target &target = t.target;
    Text asked;
    const Text &unit = t.askedUnit;
    const auto figure = [&](const std::optional<Number> &value) { return amount(value.value_or(Number(0)), unit, -1); };
    switch (target.comparatorKind()) {
    case Comparator::AtLeast: asked = say("ProgressReport", "at least %1").arg(figure(target.value)); break;
    case Comparator::MoreThan: asked = say("ProgressReport", "more than %1").arg(figure(target.value)); break;
    case Comparator::Exactly: asked = say("ProgressReport", "exactly %1").arg(figure(target.value)); break;
    case Comparator::AtMost: asked = say("ProgressReport", "at most %1").arg(figure(target.value)); break;
    case Comparator::LessThan: asked = say("ProgressReport", "less than %1").arg(figure(target.value)); break;
    case Comparator::Range:
        asked = say("ProgressReport", "%1 to %2")
                    .arg(target.value.value_or(Number(0)).toText())
                    .arg(figure(target.valueMax));
        break;
    case Comparator::Yes: asked = say("ProgressReport", "done"); break;
    }
    if (target.targetKind() == TargetKind::Growth)
        asked = say("ProgressReport", "growth of %1").arg(asked);
    return each.isEmpty() ? asked : each.arg(asked);
}

std::optional<Text> doneInWords(const TargetProgress &target, const Figure &figure)
{
    const bool isCounted = target.isEachCounty || target.target.per == u"town" || target.target.per == u"village";
    if (target.target.targetKind() != TargetKind::YesNo || isCounted || !figure.isKnown())
        return std::nullopt;
    return figure.value >= Number(1) ? say("ProgressReport", "done") : say("ProgressReport", "not done");
}

Table targetsTable(const ProgrammeProgress &progress, const ProgrammeProgress::Choice &choice)
{
    Table table;
    table.title = progress.verdictLine(choice);
    table.columns = {{say("ProgressReport", "Target"), {}, 3.4, false},
                     {say("ProgressReport", "Asked"), {}, 1.5, false},
                     {say("ProgressReport", "Due"), {}, 1, false},
                     {say("ProgressReport", "Achieved"), {}, 1.1, true},
                     {say("ProgressReport", "Required"), {}, 1.1, true},
                     {say("ProgressReport", "Unit"), {}, 0.8, false},
                     {say("ProgressReport", "Reached"), Text::plain(QStringLiteral("%")), 0.8, true},
                     {say("ProgressReport", "Light"), {}, 1, false}};
    for (const TargetProgress *t : progress.chosen(choice)) {
        const AreaProgress *county = t->county(choice.area);
        const Text due = t->target.due.isValid() ? Text::plain(t->target.due.toString(Qt::ISODate))
                                                 : say("ProgressReport", "no date");
        const auto cell = [&](const Figure &figure) {
            TableCell made = TableCell::of(figure);
            if (const auto done = doneInWords(*t, figure)) {
                made.kind = TableCell::Kind::Words;
                made.words = *done;
            }
            return made;
        };
        const Figure &value = county ? county->value : t->value;
        const Figure &required = county ? county->required : t->required;
        const Text unit = doneInWords(*t, required) ? Text() : value.unit;
        table.rows.push_back({TableCell::of(t->target.name()), TableCell::of(askedInWords(*t)), TableCell::of(due),
                              cell(value), cell(required), TableCell::of(unit),
                              TableCell::of(county ? county->share : t->share),
                              TableCell::of(county ? county->evaluation.light : t->light())});
    }
    return table;
}

Table countiesTable(const ProgrammeProgress &progress, const ProgrammeProgress::Choice &choice)
{
    const HeatChart heat = progress.heat(choice);
    Table table;
    table.title = heat.head.title;
    table.note = heat.head.subtitle;
    table.columns.push_back({say("ProgressReport", "Target"), {}, 2.6, false});
    for (const Text &row : heat.rows)
        table.columns.push_back({row, {}, 1, true});
    // Targets go down and counties across: there are more targets than a page is wide.
    for (size_t column = 0; column < heat.columns.size(); ++column) {
        std::vector<TableCell> line{TableCell::of(heat.columns[column])};
        for (const auto &cells : heat.cells) {
            TableCell cell = TableCell::of(cells[column].figure);
            cell.light = cells[column].light;
            line.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

Report progressReport(const ProgrammeProgress &progress, Language language, const ProgressReportOptions &options)
{
    Report report = frame(progress, language, options);
    const ProgrammeProgress::Choice all{
        .year = options.year, .principalOnly = options.principalOnly, .area = 0, .document = options.document};
    report.title = say("ProgressReport", "Progress of the targets");
    report.subtitle = say("ProgressReport", "%1, as of %2")
                          .arg(documentsOf(progress, options.document))
                          .arg(dayText(progress.asOf()));
    report.blocks.push_back(Paragraph{progress.verdictLine(all)});
    const BulletChart bullets = progress.bullets(
        {.year = options.year, .principalOnly = true, .area = 0, .document = options.document});
    if (options.withCharts && !bullets.bullets.empty())
        report.blocks.push_back(ChartBlock{bullets, heightOf(bullets)});
    Table table = targetsTable(progress, all);
    table.title = say("ProgressReport", "Targets, worst first");
    report.blocks.push_back(std::move(table));
    Table counties = countiesTable(progress, all);
    if (!counties.rows.empty()) {
        report.blocks.push_back(Heading{2, say("ProgressReport", "Counties")});
        report.blocks.push_back(std::move(counties));
    }
    if (options.withCharts) {
        bool isFirst = true;
        for (const TargetProgress *t :
             progress.chosen({.year = options.year, .principalOnly = true, .area = 0, .document = options.document})) {
            const TrendChart chart = progress.trend(t->target.id, 0);
            if (chart.actual.empty())
                continue;
            if (isFirst)
                report.blocks.push_back(Heading{2, say("ProgressReport", "Principal targets over time")});
            isFirst = false;
            report.blocks.push_back(ChartBlock{chart, 72});
            report.blocks.push_back(Paragraph{t->whole.verdict, true});
        }
    }
    addMissing(progress, options.document, report);
    addRule(progress, report);
    return report;
}

Report targetReport(const ProgrammeProgress &progress, qint64 target, Language language,
                    const ProgressReportOptions &options)
{
    Report report = frame(progress, language, options);
    const TargetProgress *t = progress.find(target);
    if (!t)
        return report;
    report.title = t->target.name();
    report.subtitle = t->document;
    report.blocks.push_back(Paragraph{t->whole.verdict.isEmpty() ? t->whole.missing : t->whole.verdict});
    // A sum over the counties is not what is asked of each of them: there the ranking stands, else the line.
    if (t->isEachCounty) {
        const BarChart ranking = progress.ranking(target);
        report.blocks.push_back(ChartBlock{ranking, 30 + 8.0 * double(ranking.categories.size())});
    } else if (const TrendChart trend = progress.trend(target, 0); !trend.actual.empty()) {
        report.blocks.push_back(ChartBlock{trend, 85});
    }
    if (!t->counties.empty()) {
        Table table;
        table.columns = {{say("ProgressReport", "County"), {}, 1.5, false},
                         {say("ProgressReport", "Achieved"), t->unit, 1, true},
                         {say("ProgressReport", "Required"), t->unit, 1, true},
                         {say("ProgressReport", "Reached"), Text::plain(QStringLiteral("%")), 1, true},
                         {say("ProgressReport", "Light"), {}, 1, false}};
        for (const AreaProgress &county : t->counties) {
            table.rows.push_back({TableCell::of(county.name), TableCell::of(county.value),
                                  TableCell::of(county.required), TableCell::of(county.share),
                                  county.isJudged ? TableCell::of(county.evaluation.light)
                                                  : TableCell::of(say("ProgressReport", "contribution"))});
        }
        report.blocks.push_back(std::move(table));
    }
    for (const Text &note : t->whole.notes)
        report.blocks.push_back(Paragraph{note, true});
    if (!t->target.quote.isEmpty()) {
        report.blocks.push_back(Paragraph{say("ProgressReport", "The document says: “%1”").arg(t->target.quote), true});
    }
    addRule(progress, report);
    return report;
}

namespace {

// On the wall the few targets that say most about the counties stand under each other, their names long beside them.
HeatChart forTheWall(const HeatChart &heat, size_t most)
{
    struct Line { size_t column; int lagging; };
    std::vector<Line> lines;
    for (size_t column = 0; column < heat.columns.size(); ++column) {
        int judged = 0;
        int lagging = 0;
        for (const auto &row : heat.cells) {
            judged += row[column].isJudged;
            lagging += row[column].isJudged && (row[column].light == Light::Behind || row[column].light == Light::AtRisk);
        }
        if (judged > 0)
            lines.push_back({column, lagging});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.lagging > b.lagging; });
    if (lines.size() > most)
        lines.resize(most);
    HeatChart wall;
    wall.head = heat.head;
    wall.columns = heat.rows;
    for (const Line &line : lines) {
        wall.rows.push_back(heat.columns[line.column]);
        std::vector<HeatCell> cells;
        for (const auto &row : heat.cells)
            cells.push_back(row[line.column]);
        wall.cells.push_back(std::move(cells));
    }
    return wall;
}

} // namespace

Report wallChart(const ProgrammeProgress &progress, Language language, const ProgressReportOptions &options)
{
    Report report = frame(progress, language, options);
    report.wallChart = true;
    if (options.paper == Paper::A4Portrait || options.paper == Paper::A4Landscape)
        report.paper = Paper::A3Landscape;
    const bool hasPrincipal =
        !progress.chosen({.year = options.year, .principalOnly = true, .area = 0, .document = options.document})
             .empty();
    const ProgrammeProgress::Choice choice{
        .year = options.year, .principalOnly = hasPrincipal, .area = 0, .document = options.document};
    report.title = progress.verdictLine(choice);
    report.subtitle = say("ProgressReport", "%1, as of %2")
                          .arg(documentsOf(progress, options.document))
                          .arg(dayText(progress.asOf()));
    BulletChart bullets = progress.bullets(choice);
    bullets.head = {};
    for (Bullet &bullet : bullets.bullets)
        bullet.verdict = {}; // few words on the wall
    report.blocks.push_back(ChartBlock{bullets, heightOf(bullets)});
    constexpr size_t readable = 12; // from three metres
    const HeatChart heat = forTheWall(
        progress.heat({.year = options.year, .principalOnly = false, .area = 0, .document = options.document}), readable);
    if (!heat.rows.empty())
        report.blocks.push_back(ChartBlock{heat, heightOf(heat)});
    return report;
}

} // namespace heyuan
