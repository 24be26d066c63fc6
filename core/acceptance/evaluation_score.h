#pragma once

#include "core/record/record_type.h"
#include "core/store/store.h"

namespace heyuan {

/// What a project gives itself for one item of the sheet, and what the evaluator gives it. Its attachments are the
/// evidence.
struct EvaluationScore {
    qint64 id = 0;
    int version = 0;
    Ref project;
    QString item;                         ///< key in the sheet
    std::optional<Number> self;
    QString selfRemark;
    std::optional<Number> evaluated;
    QString evaluator;
    QString evaluatorRemark;
    QDate scoredOn;
    QString note;

    static const Described<EvaluationScore> &description();
};

/// Writes the rows of a project that are not there yet, one for each item of the sheet.
Status makeSheet(Transaction &transaction, qint64 project);

} // namespace heyuan
