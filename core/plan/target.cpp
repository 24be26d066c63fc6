#include "core/plan/target.h"

namespace heyuan {

TargetKind Target::targetKind() const
{
    return kind == u"growth" ? TargetKind::Growth : kind == u"share" ? TargetKind::Share
        : kind == u"coverage" ? TargetKind::Coverage : kind == u"yesno" ? TargetKind::YesNo : TargetKind::Quantity;
}

Comparator Target::comparatorKind() const
{
    return comparator == u">" ? Comparator::MoreThan : comparator == u"=" ? Comparator::Exactly
        : comparator == u"<=" ? Comparator::AtMost : comparator == u"<" ? Comparator::LessThan
        : comparator == u"range" ? Comparator::Range : comparator == u"yes" ? Comparator::Yes : Comparator::AtLeast;
}

const Described<Target> &Target::description()
{
    using T = Target;
    static const Described<T> described(
        {.name = "target", .label = say("Target", "Target"), .plural = say("Target", "Targets"), .title = {"name_zh", "name_en"}, .order = "code",
         .check = [](const Record &record) -> std::vector<Issue> {
             const T target = T::description().read(record);
             if (target.kind != u"yesno" && !target.value)
                 return {{"value", say("Target", "The target has no value. Enter it, or make it a yes/no target.")}};
             if (target.comparator == u"range" && !target.valueMax)
                 return {{"value_max", say("Target", "A range needs its upper end. Enter it.")}};
             if (target.startsOn.isValid() && target.due.isValid() && target.due < target.startsOn)
                 return {{"due", say("Target", "The due date lies before the first day that counts. Correct one of the two.")}};
             return {};
         }},
        {field("code", say("Item", "Code"), &T::code, {.required = true, .maxLength = 60}),
         field("name_zh", say("Item", "Name (Chinese)"), &T::nameZh, {.required = true, .maxLength = 400, .language = Language::Chinese}),
         field("name_en", say("Item", "Name (English)"), &T::nameEn, {.maxLength = 600, .language = Language::English}),
         field("indicator_id", say("Target", "Indicator"), &T::indicator, {.required = true, .reference = "indicator", .inTable = false}),
         field("kind", say("Target", "Kind"), &T::kind, {.required = true, .choices = {
               {"quantity", say("Target", "Quantity")}, {"growth", say("Target", "Growth on a base")}, {"share", say("Target", "Share")},
               {"coverage", say("Target", "Coverage of a set")}, {"yesno", say("Target", "Yes or no")}}, .inTable = false}),
         field("comparator", say("Target", "Comparison"), &T::comparator, {.required = true, .choices = {
               {">=", say("Target", "at least")}, {">", say("Target", "more than")}, {"=", say("Target", "exactly")}, {"<=", say("Target", "at most")},
               {"<", say("Target", "less than")}, {"range", say("Target", "between")}, {"yes", say("Target", "is done")}}}),
         field("value", say("Target", "Value"), &T::value),
         field("value_max", say("Target", "Upper end"), &T::valueMax, {.inTable = false}),
         field("unit", say("Target", "Unit"), &T::unit, {.maxLength = 20}),
         field("starts_on", say("Target", "Counts from"), &T::startsOn, {.inTable = false}),
         field("due", say("Target", "Due"), &T::due),
         field("area_id", say("Target", "Area"), &T::area, {.required = true, .reference = "area", .inTable = false}),
         field("per", say("Target", "To be reached by each"), &T::per, {.choices = {
               {"county", say("Target", "County")}, {"town", say("Target", "Town")}, {"village", say("Target", "Village")},
               {"province", say("Target", "Province")}}, .inTable = false}),
         field("counting", say("Target", "Counted"), &T::counting, {.choices = {
               {"total", say("Target", "Over the whole time")}, {"year", say("Target", "In the year")}, {"month", say("Target", "In each month")}}, .inTable = false}),
         field("base_indicator_id", say("Target", "Base (indicator)"), &T::baseIndicator, {.reference = "indicator", .inTable = false}),
         field("base_fact", say("Target", "Base (fact)"), &T::baseFact, {.maxLength = 80, .inTable = false}),
         field("base_period", say("Target", "Base period"), &T::basePeriod, {.maxLength = 20, .inTable = false}),
         field("base_target_id", say("Target", "Base (another target)"), &T::baseTarget, {.reference = "target", .inTable = false}),
         field("principal", say("Target", "Principal"), &T::principal, {.help = say("Target", "Principal targets head the overview and the progress report.")}),
         field("shares_locked", say("Target", "Breakdown approved"), &T::sharesLocked, {.inTable = false}),
         field("document_id", say("Item", "Document"), &T::document, {.reference = "document"}),
         field("clause_id", say("Item", "Clause"), &T::clause, {.reference = "clause"}),
         longText("quote", say("Item", "Quoted words"), &T::quote),
         longText("note_zh", say("Item", "Note (Chinese)"), &T::noteZh, {.language = Language::Chinese}),
         longText("note_en", say("Item", "Note (English)"), &T::noteEn, {.language = Language::English})});
    return described;
}

const Described<TargetShare> &TargetShare::description()
{
    using S = TargetShare;
    static const Described<S> described(
        {.name = "target_share", .label = say("TargetShare", "County part"), .plural = say("TargetShare", "County parts"), .title = {"value"}},
        {field("target_id", say("TargetShare", "Target"), &S::target, {.required = true, .reference = "target"}),
         field("area_id", say("TargetShare", "Area"), &S::area, {.required = true, .reference = "area"}),
         field("method", say("TargetShare", "Split"), &S::method, {.required = true, .choices = {
               {"equal", say("TargetShare", "Equally")}, {"weight", say("TargetShare", "By weight")}, {"hand", say("TargetShare", "By hand")}}}),
         field("weight", say("TargetShare", "Weight"), &S::weight, {.minimum = Number(0)}),
         field("value", say("TargetShare", "Part"), &S::value, {.required = true, .minimum = Number(0)})});
    return described;
}

} // namespace heyuan
