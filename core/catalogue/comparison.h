#pragma once

#include "core/report/content.h"
#include "core/store/store.h"

// One plan against another (A7). Which item answers which is data (the correspondence records): a person's judgement.
// What follows from values, dates and definitions is worked out here and held against that judgement.
namespace heyuan {

enum class Judgement { Kept, Moved, Value, Definition, Dropped, New };
Text judgementName(Judgement judgement);

struct ComparisonLine {
    struct Item {
        qint64 id = 0;
        QString code;
        Text name;
        qint64 clause = 0;
        Text place;       ///< "Heyuan opinions 2015, 二(2020)"
        QString quote;
    };
    QString code;         ///< of the correspondence; empty: nobody has matched the item yet
    qint64 id = 0;        ///< of the correspondence record
    QByteArray itemType;  ///< target, award_rule, fund_commitment
    Text subject;
    std::vector<Item> before;
    std::vector<Item> after;
    Judgement judgement = Judgement::New;
    std::vector<Text> differences; ///< in figures: value, date, rate, cap …
    Text remark;
    std::vector<Text> doubts;      ///< where the judgement does not fit the figures
};

struct Comparison {
    Text older;
    Text newer;
    std::vector<ComparisonLine> lines;
    int count(Judgement judgement) const;
};

/// Every target, award rule and fund commitment of both documents, each exactly once. Items that no correspondence
/// names are matched if they share an indicator, and otherwise stand as dropped or new.
Result<Comparison> comparePlans(Store &store, const QString &older, const QString &newer);

/// The comparison side by side, for print and spreadsheet.
Report comparisonReport(const Comparison &comparison, Language language);

} // namespace heyuan
