#include "core/indicator/dimension.h"

namespace heyuan {

const Described<Dimension> &Dimension::description()
{
    using D = Dimension;
    static const Described<D> described(
        // The same dimension exists for several indicators: only with its indicator a choice is clear.
        {.name = "dimension",
         .label = say("Dimension", "Dimension"),
         .plural = say("Dimension", "Dimensions"),
         .title = {"name_zh", "name_en", "indicator_id"}},
        {field("indicator_id", say("Dimension", "Breaks down"), &D::indicator,
               {.required = true,
                .reference = "indicator",
                .help = say("Dimension", "The whole whose values are also reported by group.")}),
         field("name_zh", say("Item", "Name (Chinese)"), &D::nameZh,
               {.required = true, .maxLength = 120, .language = Language::Chinese}),
         field("name_en", say("Item", "Name (English)"), &D::nameEn,
               {.required = true, .maxLength = 160, .language = Language::English}),
         field("parts_equal_total", say("Dimension", "Groups make up the whole"), &D::partsEqualTotal,
               {.help = say("Dimension", "Yes: where every group is reported, their sum has to equal the whole, and a "
                                         "difference is marked in the sheet. No: groups may overlap or leave some "
                                         "out.")})});
    return described;
}

Result<std::vector<Dimension>> dimensionsOf(Store &store, qint64 indicator)
{
    auto rows = store.select(Dimension::description().type(),
                             {.conditions = {{"indicator_id", Condition::Test::Is, indicator}}, .search = {}},
                             QStringLiteral("id"));
    if (!rows)
        return rows.error();
    std::vector<Dimension> dimensions;
    for (const Record &row : *rows)
        dimensions.push_back(Dimension::description().read(row));
    return dimensions;
}

Result<std::vector<Indicator>> groupsOf(Store &store, qint64 dimension)
{
    return store.all<Indicator>({.conditions = {{"dimension_id", Condition::Test::Is, dimension}}, .search = {}});
}

Text listed(const std::vector<Text> &names)
{
    Text words = names.empty() ? Text() : names.front();
    for (size_t i = 1; i < names.size(); ++i)
        words = say("Dimension", "%1, %2").arg(words).arg(names[i]);
    return words;
}

} // namespace heyuan
