#pragma once

#include "core/indicator/indicator.h"
#include "core/store/store.h"

namespace heyuan {

/// By what an indicator is broken down 维度: sex, trainee group, town, product. Its groups 分组 are indicators of their
/// own that name the dimension, so that they are measured, targeted, summed and printed as every other indicator is.
struct Dimension {
    qint64 id = 0;
    int version = 0;
    Ref indicator; ///< the whole
    QString nameZh;
    QString nameEn;
    bool partsEqualTotal = false; ///< the groups exclude one another and leave nothing out

    static const Described<Dimension> &description();
    Text name() const { return Text::of(nameZh, nameEn); }
};

constexpr size_t mostDimensions = 3; ///< of one indicator

/// The dimensions of an indicator, in the order in which they were made.
Result<std::vector<Dimension>> dimensionsOf(Store &store, qint64 indicator);
/// The groups of a dimension, in the order of their codes.
Result<std::vector<Indicator>> groupsOf(Store &store, qint64 dimension);

/// Whether an indicator can have a dimension more, besides that of id `except`; if not, a sentence that says why.
Status canBreakDown(Store &store, const Indicator &whole, qint64 except = 0);

/// Names as words: "sex, town".
Text listed(const std::vector<Text> &names);

/// Registers the rules that dimensions and groups keep: group_rules.cpp, dimension_rules.cpp.
void addDimensionKeepers(Store &store);

} // namespace heyuan
