#include "core/indicator/dimension_rules.h"

// What a group has to be, kept at the one door whatever page, import or command writes it.
namespace heyuan::dimension_rules {

namespace {

/// What a group shares with its whole.
const QByteArrayList &sharedFields()
{
    static const QByteArrayList fields{"unit", "frequency", "aggregation"};
    return fields;
}

Text wordsOf(const Field &field, const QVariant &value)
{
    for (const Choice &choice : field.options.choices) {
        if (QString::fromUtf8(choice.key) == value.toString())
            return choice.text;
    }
    return Text::plain(value.toString());
}

/// Indicators: a group is like its whole, its whole is no group, and what is broken down is not taken away under it.
class GroupKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return Indicator::description().type().name; }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        Store &store = transaction.store();
        const Indicator now = Indicator::description().read(after ? *after : *before);
        const auto dimensions = dimensionsOf(store, now.id);
        if (!dimensions)
            return dimensions.error();
        if (!after) {
            if (dimensions->empty())
                return {};
            return Error{ErrorKind::Denied,
                         say("Dimension", "“%1” is broken down by %2. Delete the groups and then the dimension first.")
                             .arg(now.name())
                             .arg(namesOf(*dimensions))};
        }
        if (now.dimension) {
            if (Status s = checkGroup(store, *after, now, *dimensions); !s)
                return s;
        }
        return before ? followWhole(transaction, *before, *after, *dimensions) : Status();
    }
    Status rebuild(Database &) override { return {}; }
    Result<std::vector<Text>> verify(Database &database) override
    {
        return faultIfAny(
            database,
            QStringLiteral(
                "select count(*) from indicator g left join dimension d on d.id = g.dimension_id"
                " left join indicator w on w.id = d.indicator_id where g.deleted_at is null"
                " and g.dimension_id is not null and (d.id is null or d.deleted_at is not null or w.id is null"
                " or w.deleted_at is not null or w.dimension_id is not null or w.unit <> g.unit"
                " or w.frequency <> g.frequency or w.aggregation <> g.aggregation)"),
            say("Verify", "Indicators: groups that do not fit the indicator they are a part of: %1."));
    }

private:
    static Status checkGroup(Store &store, const Record &row, const Indicator &group,
                             const std::vector<Dimension> &ownDimensions)
    {
        const auto dimension = living<Dimension>(store, group.dimension.id);
        if (!dimension)
            return dimension.error();
        const auto whole = living<Indicator>(store, *dimension ? (*dimension)->indicator.id : 0);
        if (!whole)
            return whole.error();
        if (!*dimension || !*whole)
            return refused("dimension_id", say("Dimension", "The dimension of “%1” was deleted. Restore it first, or "
                                                            "leave “Group of” empty.")
                                               .arg(group.name()));
        if ((*whole)->id == group.id)
            return refused("dimension_id", say("Dimension", "“%1” cannot be a group of itself. Choose a dimension of "
                                                            "another indicator, or leave “Group of” empty.")
                                               .arg(group.name()));
        if (!ownDimensions.empty())
            return refused("dimension_id",
                           say("Dimension", "“%1” is broken down by %2 itself, so it cannot be a group of “%3”. Leave "
                                            "“Group of” empty, or delete its own dimensions first.")
                               .arg(group.name())
                               .arg(namesOf(ownDimensions))
                               .arg((*whole)->name()));
        const RecordType &type = Indicator::description().type();
        const Record wholeRow = Indicator::description().write(**whole);
        std::vector<Issue> issues;
        for (const QByteArray &key : sharedFields()) {
            const Field &field = type.field(key);
            const QVariant own = type.value(row, key);
            const QVariant theirs = type.value(wholeRow, key);
            if (own.toString() != theirs.toString())
                issues.push_back({key, say("Dimension", "%1: the group “%2” has “%3”, its whole “%4” has “%5”. A group "
                                                        "is counted like its whole; change the whole, and its groups "
                                                        "follow.")
                                           .arg(field.label)
                                           .arg(group.name())
                                           .arg(wordsOf(field, own))
                                           .arg((*whole)->name())
                                           .arg(wordsOf(field, theirs))});
        }
        if (issues.empty())
            return {};
        const Text first = issues.front().message;
        return Error{ErrorKind::Invalid, first, {}, std::move(issues)};
    }

    // The whole got another unit, rhythm or aggregation: its groups get it in the same write.
    static Status followWhole(Transaction &transaction, const Record &before, const Record &after,
                              const std::vector<Dimension> &dimensions)
    {
        const RecordType &type = Indicator::description().type();
        const auto stays = [&](const QByteArray &key) { return type.value(before, key) == type.value(after, key); };
        if (std::all_of(sharedFields().begin(), sharedFields().end(), stays))
            return {};
        const Indicator whole = Indicator::description().read(after);
        for (const Dimension &dimension : dimensions) {
            if (dimension.partsEqualTotal && whole.aggregationKind() == Aggregation::Ratio)
                return ratioRefused("aggregation", whole.name());
            const auto groups = groupsOf(transaction.store(), dimension.id);
            if (!groups)
                return groups.error();
            for (Indicator group : *groups) {
                group.unit = whole.unit;
                group.frequency = whole.frequency;
                group.aggregation = whole.aggregation;
                if (Status s = transaction.update(group); !s)
                    return s;
            }
        }
        return {};
    }
};

} // namespace

std::unique_ptr<SummaryKeeper> groupKeeper()
{
    return std::make_unique<GroupKeeper>();
}

} // namespace heyuan::dimension_rules
