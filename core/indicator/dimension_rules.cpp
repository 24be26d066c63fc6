#include "core/indicator/dimension_rules.h"

// What a dimension has to be, kept at the one door whatever page, import or command writes it.
namespace heyuan {

using namespace dimension_rules;

namespace dimension_rules {

Error ratioRefused(const char *field, const Text &ratio)
{
    return refused(field, say("Dimension", "“%1” is a ratio, and the ratios of groups do not add up to it. Take the "
                                           "mark “Groups make up the whole” off its dimension.")
                              .arg(ratio));
}

Result<std::vector<Text>> faultIfAny(Database &database, const QString &countingSql, const Text &sentence)
{
    const auto count = database.scalar(countingSql);
    if (!count)
        return count.error();
    if (count->toLongLong() == 0)
        return std::vector<Text>();
    return std::vector<Text>{sentence.arg(count->toLongLong())};
}

} // namespace dimension_rules

namespace {

/// Dimensions: not more than three of an indicator, none of a group, and no check of sums where nothing adds up.
class DimensionKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return Dimension::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        Store &store = transaction.store();
        if (before) {
            const auto groups = groupsOf(store, before->id);
            if (!groups)
                return groups.error();
            if (!groups->empty()) {
                if (Status s = keepGroups(Dimension::description().read(*before), after, *groups); !s)
                    return s;
            }
        }
        return after ? check(store, Dimension::description().read(*after)) : Status();
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &database) override
    {
        return faultIfAny(
            database,
            QStringLiteral("select count(*) from (select d.indicator_id from dimension d where d.deleted_at is "
                           "null group by d.indicator_id having count(*) > %1) crowded")
                .arg(mostDimensions),
            say("Verify", "Dimensions: indicators that are broken down by more than three: %1."));
    }

private:
    static Status keepGroups(const Dimension &before, const Record *after, const std::vector<Indicator> &groups)
    {
        if (!after)
            return Error{ErrorKind::Denied, say("Dimension", "The dimension “%1” still has groups: %2. Delete them "
                                                             "among the indicators first.")
                                                .arg(before.name())
                                                .arg(namesOf(groups))};
        if (Dimension::description().read(*after).indicator == before.indicator)
            return {};
        return refused("indicator_id", say("Dimension", "The dimension “%1” already has groups: %2. It stays with its "
                                                        "indicator; make a new dimension for another one.")
                                           .arg(before.name())
                                           .arg(namesOf(groups)));
    }

    static Status check(Store &store, const Dimension &dimension)
    {
        const auto whole = living<Indicator>(store, dimension.indicator.id);
        if (!whole)
            return whole.error();
        if (!*whole)
            return refused("indicator_id", say("Dimension", "The indicator of the dimension “%1” was deleted. Restore "
                                                            "it first, or choose another one.")
                                               .arg(dimension.name()));
        if (Status s = canBreakDown(store, **whole, dimension.id); !s)
            return s;
        if (dimension.partsEqualTotal && (*whole)->aggregationKind() == Aggregation::Ratio)
            return ratioRefused("parts_equal_total", (*whole)->name());
        return {};
    }
};

} // namespace

Status canBreakDown(Store &store, const Indicator &whole, qint64 except)
{
    if (whole.dimension) {
        const auto dimension = living<Dimension>(store, whole.dimension.id);
        if (!dimension)
            return dimension.error();
        return refused("indicator_id",
                       say("Dimension", "“%1” is itself a group (by %2) and cannot be broken down again. Break down "
                                        "the whole that it is a part of by one more dimension.")
                           .arg(whole.name())
                           .arg(*dimension ? (*dimension)->name() : Text::plain(QStringLiteral("—"))));
    }
    auto others = dimensionsOf(store, whole.id);
    if (!others)
        return others.error();
    std::erase_if(*others, [except](const Dimension &one) { return one.id == except; });
    if (others->size() < mostDimensions)
        return {};
    return refused("indicator_id", say("Dimension", "“%1” is already broken down by %2; three dimensions are the most "
                                                    "an indicator can have. Delete one that is not needed.")
                                       .arg(whole.name())
                                       .arg(namesOf(*others)));
}

void addDimensionKeepers(Store &store)
{
    store.addSummaryKeeper(groupKeeper());
    store.addSummaryKeeper(std::make_unique<DimensionKeeper>());
}

} // namespace heyuan
