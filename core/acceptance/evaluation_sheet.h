#pragma once

#include "core/base/number.h"
#include "core/base/text.h"

#include <QStringList>

#include <vector>

namespace heyuan {

/// One item of the sheet.
struct SheetItem {
    QString key;           ///< "2.1": number, and beginning of its folder of evidence
    Text group;
    Text name;
    Number points;
    bool isBonus = false;
    Text evidence;         ///< what proves it
    QStringList clauses;   ///< of all documents: what asks for the matter itself
};

/// What a total is called, from this many points on.
struct SheetGrade {
    Number from;
    Text name;
};

/// The sheet of the performance evaluation (M4) as data: resources/evaluation_sheet.json. No document gives one, so the
/// points are those of this office.
struct EvaluationSheet {
    std::vector<SheetItem> items;
    std::vector<SheetGrade> grades; ///< the highest first
    Text source;

    static const EvaluationSheet &shipped();
    const SheetItem *find(const QString &key) const;
    Number points(bool isBonus) const;
    Text gradeOf(Number total) const;
};

} // namespace heyuan
