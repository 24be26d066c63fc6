#pragma once

#include "core/programme/progress.h"
#include "core/report/content.h"

namespace heyuan {

/// What a report about progress covers and carries.
struct ProgressReportOptions {
    int year = -1; ///< targets due in this year; -1: every year
    bool principalOnly = false;
    qint64 document = 0;    ///< 0: every document
    bool withCharts = true; ///< one chart a principal target
    Paper paper = Paper::A4Portrait;
    QDateTime printedAt; ///< of the footer; the caller's clock
    Text databaseMark;
    bool isPractice = false;
};

/// The progress of the targets for the file (A4): verdict, table, a chart for each principal target, counties, the rule
/// of the lights, sources and what is missing.
Report progressReport(const ProgrammeProgress &progress, Language language, const ProgressReportOptions &options);
/// One page about one target: verdict, chart, counties, clause.
Report targetReport(const ProgrammeProgress &progress, qint64 target, Language language,
                    const ProgressReportOptions &options);
/// One sheet for the wall (A3 to A1), readable from three metres.
Report wallChart(const ProgrammeProgress &progress, Language language, const ProgressReportOptions &options);
/// What a target asks for, as printed: "at least 30 亿元", "each county at least 1,000 人次".
Text askedInWords(const TargetProgress &target);
/// "done" or "not done" for a figure of a yes/no target; nullopt for every other.
std::optional<Text> doneInWords(const TargetProgress &target, const Figure &figure);
/// The table of targets as it is printed and exported: name, asked, due, achieved, share, light.
Table targetsTable(const ProgrammeProgress &progress, const ProgrammeProgress::Choice &choice);
/// County x target, each cell with its share and light.
Table countiesTable(const ProgrammeProgress &progress, const ProgrammeProgress::Choice &choice);

} // namespace heyuan
