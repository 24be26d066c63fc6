#include "core/selection/selection_reports.h"

#include "core/base/money_words.h"
#include "core/report/table_cells.h"

namespace heyuan {

namespace {

Report begin(const Text &title, const SelectionRound &round, QDate asOf, Language language, Paper paper)
{
    Report report;
    report.language = language;
    report.title = title;
    report.subtitle = Text::plain(round.name);
    report.asOf = asOf;
    report.paper = paper;
    report.source = say("Selection", "Ledger of selection rounds");
    return report;
}

TableCell words(const QString &text) { return TableCell::of(Text::plain(text.isEmpty() ? QStringLiteral("—") : text)); }

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("—"); }

Text choiceWords(const std::vector<Choice> &choices, const QString &key)
{
    const auto at = std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) { return key == QString::fromUtf8(choice.key); });
    return at == choices.end() ? Text() : at->text;
}

Text daysOf(QDate from, QDate to) { return say("Selection", "%1 to %2").arg(dayText(from)).arg(dayText(to)); }

Text cited(const std::optional<Quota> &quota, const std::optional<int> &number, const QString &departure)
{
    if (quota && number && quota->value == Number(*number))
        return say("Selection", "%1: “%2”").arg(quota->cited).arg(quota->quote);
    return departure.isEmpty() ? say("Selection", "set by this office") : say("Selection", "set by this office: %1").arg(departure);
}

Text noticeWords(const SelectionRound &round, QDate asOf)
{
    if (round.daysOfNotice() == 0)
        return Text::plain(QStringLiteral("—"));
    const Text days = say("Selection", "%1: %2").arg(daysOf(round.noticeFrom, round.noticeTo)).arg(round.noticeLength());
    const qint64 begun = round.noticeDayOn(asOf);
    if (asOf < round.noticeFrom)
        return say("Selection", "%1; not begun").arg(days);
    if (asOf > round.noticeTo)
        return say("Selection", "%1; over").arg(days);
    return (round.countsWorkingDays() ? say("Selection", "%1; working day %2 of %3") : say("Selection", "%1; calendar day %2 of %3")).arg(days).arg(begun).arg(round.countedDaysOfNotice());
}

/// Which days count, by whose words, and how many are asked for.
Text noticeBasis(const Ranking &ranking)
{
    const SelectionRound &round = ranking.round;
    const Text counted = choiceWords(noticeCountings(), round.countsWorkingDays() ? QStringLiteral("working") : QStringLiteral("calendar"));
    Text how = ranking.quotas.namesWorkingDays() && round.countsWorkingDays() ? say("Selection", "%1 count, as the document says").arg(counted)
        : round.departure.isEmpty() || !ranking.quotas.namesWorkingDays()     ? say("Selection", "%1 count, first and last day included; set by this office").arg(counted)
                                                                              : say("Selection", "%1 count, first and last day included; set by this office: %2").arg(counted).arg(round.departure);
    if (round.noticeDays)
        how = say("Selection", "%1; at least %2 are asked for").arg(how).arg(qint64(*round.noticeDays));
    return ranking.quotas.notice ? say("Selection", "%1. %2: “%3”").arg(how).arg(ranking.quotas.notice->cited).arg(ranking.quotas.notice->quote) : how;
}

Table ruleTable(const Ranking &ranking, QDate asOf)
{
    const SelectionRound &round = ranking.round;
    Table table;
    table.title = say("Selection", "The round");
    table.columns = {tableColumn(say("TrainingReport", "Item"), 1.2), tableColumn(say("TrainingReport", "Entry"), 1.4), tableColumn(say("Selection", "Basis"), 3.4)};
    const auto add = [&](const Text &item, const Text &entry, const Text &basis) { table.rows.push_back({TableCell::of(item), TableCell::of(entry), basis.isEmpty() ? words({}) : TableCell::of(basis)}); };
    const auto number = [](const std::optional<int> &value) { return Text::plain(value ? QString::number(*value) : QStringLiteral("—")); };
    add(say("Selection", "Places"), number(round.places), cited(ranking.quotas.province, round.places, round.departure));
    add(say("Selection", "Recommendations of a city"), number(round.perCity), cited(ranking.quotas.city, round.perCity, round.departure));
    add(say("Selection", "Recommendations"), daysOf(round.opensOn, round.closesOn), {});
    add(say("Selection", "Public notice"), noticeWords(round, asOf), noticeBasis(ranking));
    if (!round.overrideReason.isEmpty())
        add(say("Budget", "Reason for breaking a share"), Text::plain(round.overrideReason), Text::plain(round.overrideDocument));
    if (!round.reopenedReason.isEmpty())
        add(say("Selection", "Reopened because"), Text::plain(round.reopenedReason), Text::plain(round.reopenedBy));
    add(say("Selection", "Scores"), ranking.dropsExtremes ? say("Selection", "mean without highest and lowest") : say("Selection", "mean of all that count"), say("Selection", "scores with a conflict of interest do not count"));
    return table;
}

/// Every score: one column an expert, without the name; one that does not count is marked.
Table scoreTable(const Ranking &ranking)
{
    Table table;
    table.title = say("Selection", "Every score");
    QStringList experts;
    for (const RankedApplicant &one : ranking.applicants) {
        for (const ExpertScore &score : one.scores) {
            if (!experts.contains(score.expert))
                experts << score.expert;
        }
    }
    table.columns = {tableColumn(say("Selection", "County"), 1.4)};
    for (qsizetype i = 0; i < experts.size(); ++i)
        table.columns.push_back(tableColumn(Text::plain(QString::number(i + 1)), 0.7, true));
    bool hasMarks = false;
    for (const RankedApplicant &one : ranking.applicants) {
        if (one.scores.empty())
            continue;
        std::vector<TableCell> row(size_t(experts.size()) + 1, words({}));
        row.front() = TableCell::of(one.county);
        for (const ExpertScore &score : one.scores) {
            hasMarks = hasMarks || score.hasConflict;
            row[size_t(experts.indexOf(score.expert)) + 1] = words(score.hasConflict ? QStringLiteral("※") : score.score ? score.score->toText() : QString());
        }
        table.rows.push_back(std::move(row));
    }
    if (hasMarks)
        table.note = say("Selection", "※ conflict of interest: does not count.");
    return table;
}

TableCell tick(bool isThere) { return words(isThere ? QStringLiteral("√") : QString()); }

/// Points of each material; without checks, the boxes are empty.
Table checklistTable(const Text &title, const std::vector<AskedMaterial> &asked, const Checklist *checklist)
{
    constexpr double handWritten = 7.5; // millimetres
    Table table;
    table.title = title;
    table.columns = {tableColumn(say("TrainingReport", "No."), 0.5), tableColumn(say("Selection", "What is asked for"), 4.2), tableColumn(say("Selection", "Is there"), 0.7), tableColumn(say("Selection", "Files"), 0.6, true), tableColumn(say("Item", "Note"), 1.6)};
    if (!checklist)
        table.rowMm = handWritten;
    for (size_t i = 0; i < asked.size(); ++i) {
        const MaterialState *state = checklist && i < checklist->size() ? &(*checklist)[i] : nullptr;
        const auto lineOf = [state](int point) -> const MaterialCheck * {
            if (!state)
                return nullptr;
            const auto at = std::find_if(state->lines.begin(), state->lines.end(), [point](const MaterialCheck &line) { return line.point == point; });
            return at == state->lines.end() ? nullptr : &*at;
        };
        const auto add = [&](int point, const QString &number, const Text &subject, const TableCell &files) {
            const MaterialCheck *line = lineOf(point);
            TableCell name = TableCell::of(subject);
            name.strong = point == 0;
            const TableCell empty = TableCell::of(Text());
            table.rows.push_back({TableCell::of(Text::plain(number)), name, checklist ? tick(line && line->isThere) : TableCell::of(Text::plain(QStringLiteral("□"))), checklist ? files : empty,
                                  checklist ? words(line ? line->note : QString()) : empty});
        };
        add(0, QString::number(asked[i].number), asked[i].name, state ? countCell(state->files) : TableCell());
        for (size_t point = 0; point < asked[i].points.size(); ++point)
            add(int(point) + 1, QStringLiteral("%1.%2").arg(asked[i].number).arg(point + 1), Text::of(asked[i].points[point].first, asked[i].points[point].second), TableCell::of(Text()));
    }
    return table;
}

Table materialMatrix(const Ranking &ranking)
{
    Table table;
    table.title = say("Selection", "Materials at a glance");
    table.columns = {tableColumn(say("Selection", "County"), 1.4), tableColumn(say("Selection", "Status"), 1)};
    for (const AskedMaterial &material : ranking.asked)
        table.columns.push_back(tableColumn(Text::plain(QString::number(material.number)), 0.7));
    table.columns.push_back(tableColumn(say("Selection", "Complete"), 0.9));
    for (const RankedApplicant &one : ranking.applicants) {
        std::vector<TableCell> row{TableCell::of(one.county), TableCell::of(applicantStatusName(one.applicant.status))};
        for (const MaterialState &state : ranking.checklists.at(one.applicant.id)) {
            const QString covered = QStringLiteral("%1/%2").arg(state.covered).arg(state.points);
            row.push_back(state.isComplete() ? tick(true) : words(!state.isThere ? QString() : covered));
        }
        row.push_back(words(QStringLiteral("%1/%2").arg(one.complete).arg(ranking.asked.size())));
        table.rows.push_back(std::move(row));
    }
    table.note = say("Selection", "√ is there and covers every point; 3/4: is there and covers three of four points; — is missing.");
    return table;
}

/// One county's plan by direction: what the rule asks for, what the plan gives, and what is left to move.
Table planTable(const PlanShares &plan)
{
    Table table;
    table.title = plan.verdict();
    const auto money = [](const Text &title) {
        TableColumn column = tableColumn(title, 1, true);
        column.unit = say("BudgetTable", "RMB 10,000");
        return column;
    };
    table.columns = {tableColumn(say("Selection", "Direction"), 1.8), money(say("Selection", "Planned")), tableColumn(say("Selection", "Share"), 0.8, true), tableColumn(say("ProjectReport", "Asked for"), 0.9, true),
                     money(say("Selection", "Money of the share")), tableColumn(say("Selection", "Still free"), 1.9), tableColumn(say("Selection", "Basis"), 2.4)};
    for (const ShareState &state : plan.shares)
        table.rows.push_back({TableCell::of(state.constraint.head()), words(state.amount.toText(MoneyScale::TenThousand)), words(state.percent ? state.percent->toText(2) + u'%' : QString()), words(askedShare(state.constraint)),
                              words(state.limit.toText(MoneyScale::TenThousand)), TableCell::of(state.roomSentence()), TableCell::of(say("Selection", "%1: “%2”").arg(state.constraint.code).arg(state.constraint.quote))});
    if (plan.elsewhere() > Money())
        table.note = say("Selection", "Lines of which no share rule speaks: RMB %1.").arg(amountInSentence(plan.elsewhere()));
    return table;
}

} // namespace

QString askedShare(const MoneyConstraint &constraint)
{
    const QString sign = constraint.kind == u"share_min" ? QStringLiteral("≥ ") : constraint.kind == u"share_max" ? QStringLiteral("≤ ") : QStringLiteral("= ");
    return sign + constraint.value.value_or(Number()).toText() + u'%';
}

Text noticeSentence(const Ranking &ranking, QDate asOf)
{
    if (ranking.round.daysOfNotice() == 0)
        return say("Selection", "Public notice: no days entered yet. %1").arg(noticeBasis(ranking));
    return say("Selection", "Public notice %1. %2").arg(noticeWords(ranking.round, asOf)).arg(noticeBasis(ranking));
}

void addPlans(Report &report, const std::vector<PlanShares> &plans)
{
    if (plans.empty())
        return;
    report.blocks.push_back(Heading{2, say("Selection", "Plans against the share rules")});
    report.blocks.push_back(Paragraph{verdictOf(plans)});
    for (const PlanShares &plan : plans) {
        if (!plan.isEntered() || plan.shares.empty()) {
            report.blocks.push_back(Paragraph{plan.verdict()});
            continue;
        }
        report.blocks.push_back(planTable(plan));
        for (const ShareState &state : plan.shares) {
            if (plan.isBroken(state))
                report.blocks.push_back(Paragraph{plan.brokenWords(state), true});
        }
    }
}

Table rankingTable(const Ranking &ranking)
{
    Table table;
    table.title = say("Selection", "Ranking");
    table.columns = {tableColumn(say("Selection", "Rank"), 0.7, true), tableColumn(say("Selection", "County"), 1.3), tableColumn(say("Area", "City"), 1.2), tableColumn(say("Selection", "Mean"), 0.9, true),
                     tableColumn(say("Selection", "Scores counted"), 0.9, true), tableColumn(say("Selection", "Conflicts"), 0.8, true), tableColumn(say("Selection", "Materials"), 0.9), tableColumn(say("Selection", "Status"), 1.1)};
    for (const RankedApplicant &one : ranking.applicants) {
        const Text rank = one.rank == 0 ? Text::plain(QStringLiteral("—")) : one.isTied ? say("Selection", "%1 (tie)").arg(qint64(one.rank)) : Text::plain(QString::number(one.rank));
        table.rows.push_back({TableCell::of(rank), TableCell::of(one.county), TableCell::of(one.city), words(one.mean ? one.mean->toText(2) : QString()), countCell(one.counted), countCell(one.conflicts),
                              words(QStringLiteral("%1/%2").arg(one.complete).arg(ranking.asked.size())), TableCell::of(applicantStatusName(one.applicant.status))});
    }
    return table;
}

Result<Report> selectionReport(Store &store, qint64 round, bool dropExtremes, QDate asOf, Language language)
{
    const auto ranking = rankingOf(store, round, dropExtremes);
    if (!ranking)
        return ranking.error();
    Report report = begin(say("Selection", "Ranking of the applicants"), ranking->round, asOf, language, Paper::A4Portrait);
    report.blocks.push_back(Paragraph{ranking->verdict()});
    report.blocks.push_back(rankingTable(*ranking));
    for (const Text &note : ranking->notes)
        report.blocks.push_back(Paragraph{note, true});
    if (Table scores = scoreTable(*ranking); !scores.rows.empty())
        report.blocks.push_back(std::move(scores));
    const auto plans = plansOf(store, ranking->round);
    if (!plans)
        return plans.error();
    addPlans(report, *plans);
    report.blocks.push_back(ruleTable(*ranking, asOf));
    return report;
}

Result<Report> selectionMaterialsReport(Store &store, qint64 round, QDate asOf, Language language)
{
    const auto ranking = rankingOf(store, round, false);
    if (!ranking)
        return ranking.error();
    Report report = begin(say("Selection", "Checklist of application materials"), ranking->round, asOf, language, Paper::A4Portrait);
    if (ranking->applicants.empty()) {
        report.blocks.push_back(Paragraph{say("Selection", "County: ____________________    Checked by: ______________    Date: ______________")});
        report.blocks.push_back(checklistTable(say("Selection", "Checklist"), ranking->asked, nullptr));
        return report;
    }
    report.blocks.push_back(materialMatrix(*ranking));
    for (const RankedApplicant &one : ranking->applicants)
        report.blocks.push_back(checklistTable(one.county, ranking->asked, &ranking->checklists.at(one.applicant.id)));
    return report;
}

} // namespace heyuan
