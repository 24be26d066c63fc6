#pragma once

#include "core/acceptance/evaluation_score.h"
#include "core/acceptance/evaluation_sheet.h"
#include "core/attachment/attachment.h"
#include "core/project/project.h"
#include "core/report/content.h"

namespace heyuan {

/// One item of a project's sheet with its scores and evidence.
struct EvaluatedItem {
    const SheetItem *item = nullptr;
    std::optional<EvaluationScore> score; ///< none: the row was not written yet
    std::vector<Attachment> evidence;
    Text cited;                           ///< clause of the project's own document that asks for the matter

    std::optional<Number> self() const { return score ? score->self : std::nullopt; }
    std::optional<Number> evaluated() const { return score ? score->evaluated : std::nullopt; }
    /// The evaluator's score less the own one; nothing unless both are there.
    std::optional<Number> gap() const;
};

/// Points of one side.
struct EvaluationTotal {
    Number base;
    Number bonus;
    int open = 0;                         ///< items, but for extra points, without a score
    Number total() const { return base + bonus; }
    /// Known only when every item is scored.
    Text grade() const;
};

/// A project's sheet (M4).
struct SelfEvaluation {
    Project project;
    std::vector<EvaluatedItem> items;     ///< in the order of the sheet
    EvaluationTotal self;
    EvaluationTotal evaluated;

    bool isBlank() const;                 ///< nobody has scored anything
    qint64 withoutEvidence() const;       ///< items with an own score above nothing and without a file
    Text verdict() const;
    static Result<SelfEvaluation> load(Store &store, qint64 project);
};

/// Items, points, evidence, scores, gap and grade; where nothing is scored yet, a sheet to be filled in by hand.
Result<Report> selfEvaluationReport(Store &store, qint64 project, QDate asOf, Language language);
/// Every file by item, with pages, day and the beginning of its digest; what is missing is named.
Result<Report> evidenceIndexReport(Store &store, qint64 project, QDate asOf, Language language);

} // namespace heyuan
