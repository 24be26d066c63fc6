#include "core/indicator/indicator.h"

namespace heyuan {

Aggregation Indicator::aggregationKind() const
{
    return aggregation == u"stock" ? Aggregation::Stock : aggregation == u"ratio" ? Aggregation::Ratio : Aggregation::Flow;
}

PeriodKind Indicator::periodKind() const
{
    return frequency == u"quarter" ? PeriodKind::Quarter
        : frequency == u"half_year" ? PeriodKind::HalfYear
        : frequency == u"year" ? PeriodKind::Year : PeriodKind::Month;
}

const Described<Indicator> &Indicator::description()
{
    using I = Indicator;
    static const Described<I> described(
        {.name = "indicator", .label = say("Indicator", "Indicator"), .plural = say("Indicator", "Indicators"), .title = {"name_zh", "name_en"}, .order = "code"},
        {field("code", say("Item", "Code"), &I::code, {.required = true, .maxLength = 60}),
         field("name_zh", say("Item", "Name (Chinese)"), &I::nameZh, {.required = true, .maxLength = 400, .language = Language::Chinese}),
         field("name_en", say("Item", "Name (English)"), &I::nameEn, {.required = true, .maxLength = 600, .language = Language::English}),
         longText("definition_zh", say("Indicator", "Definition (Chinese)"), &I::definitionZh, {.required = true, .language = Language::Chinese}),
         longText("definition_en", say("Indicator", "Definition (English)"), &I::definitionEn, {.required = true, .language = Language::English}),
         field("unit", say("Indicator", "Unit"), &I::unit, {.required = true, .maxLength = 20}),
         field("frequency", say("Indicator", "Frequency"), &I::frequency, {.required = true, .choices = {
               {"month", say("Indicator", "Monthly")}, {"quarter", say("Indicator", "Quarterly")},
               {"half_year", say("Indicator", "Half-yearly")}, {"year", say("Indicator", "Yearly")}}}),
         field("aggregation", say("Indicator", "Goes together as"), &I::aggregation, {.required = true, .choices = {
               {"flow", say("Indicator", "Flow (adds up)")}, {"stock", say("Indicator", "Stock (last value)")},
               {"ratio", say("Indicator", "Ratio (recomputed from its parts)")}}}),
         field("direction", say("Indicator", "Better is"), &I::direction, {.required = true, .choices = {
               {"up", say("Indicator", "More")}, {"down", say("Indicator", "Less")}}}),
         field("numerator_id", say("Indicator", "Numerator"), &I::numerator, {.reference = "indicator", .inTable = false}),
         field("numerator_fact", say("Indicator", "Numerator (fact)"), &I::numeratorFact, {.maxLength = 80, .inTable = false}),
         field("denominator_id", say("Indicator", "Denominator"), &I::denominator, {.reference = "indicator", .inTable = false}),
         field("denominator_fact", say("Indicator", "Denominator (fact)"), &I::denominatorFact, {.maxLength = 80, .inTable = false}),
         field("dimension_id", say("Indicator", "Group of"), &I::dimension, {.reference = "dimension", .help = say("Indicator", "For a group, such as the women among all trainees: the dimension it belongs to. It then has unit, frequency and aggregation of the whole."), .inTable = false}),
         field("formula", say("Indicator", "Formula"), &I::formula, {.maxLength = 600,
               .help = say("Indicator", "Leave it empty for an indicator that is reported. Otherwise: other indicators in square brackets, + − × ÷, and previous(…), ytd(…), lastyear(…). Example: [Skill training attendances] / lastyear([Skill training attendances]) × 100"),
               .inTable = false}),
         longText("measure", say("Indicator", "Counted from a ledger"), &I::measure, {.maxLength = 600, .readOnly = true}),
         field("source_zh", say("Indicator", "Supplied by (Chinese)"), &I::sourceZh, {.required = true, .maxLength = 300, .language = Language::Chinese}),
         field("source_en", say("Indicator", "Supplied by (English)"), &I::sourceEn, {.required = true, .maxLength = 400, .language = Language::English}),
         field("document_id", say("Item", "Document"), &I::document, {.reference = "document"}),
         field("clause_id", say("Item", "Clause"), &I::clause, {.reference = "clause"}),
         longText("quote", say("Item", "Quoted words"), &I::quote),
         longText("note_zh", say("Item", "Note (Chinese)"), &I::noteZh, {.language = Language::Chinese}),
         longText("note_en", say("Item", "Note (English)"), &I::noteEn, {.language = Language::English})});
    return described;
}

const Described<Measurement> &Measurement::description()
{
    using M = Measurement;
    static const Described<M> described(
        {.name = "measurement", .label = say("Measurement", "Measurement"), .plural = say("Measurement", "Measurements"), .title = {"period"}, .isLarge = true},
        {field("indicator_id", say("Measurement", "Indicator"), &M::indicator, {.required = true, .reference = "indicator"}),
         field("area_id", say("Measurement", "Area"), &M::area, {.required = true, .reference = "area"}),
         field("period", say("Measurement", "Period"), &M::period, {.required = true}),
         field("value", say("Measurement", "Value"), &M::value, {.required = true, .help = say("Measurement", "In the indicator's unit. Leave a period without an entry if nothing was reported; 0 means that it was zero.")}),
         field("adjusted", say("Measurement", "Adjusted by"), &M::adjusted, {.readOnly = true, .inTable = false}),
         field("source", say("Measurement", "Source"), &M::source, {.maxLength = 200}),
         field("remark", say("Measurement", "Remark"), &M::remark, {.maxLength = 400}),
         field("approved", say("Measurement", "Approved"), &M::approved),
         field("counted", say("Measurement", "Counted from a ledger"), &M::counted, {.readOnly = true, .inTable = false})});
    return described;
}

const Described<Adjustment> &Adjustment::description()
{
    using A = Adjustment;
    static const Described<A> described(
        {.name = "adjustment", .label = say("Adjustment", "Adjustment"), .plural = say("Adjustment", "Adjustments"), .title = {"document_number"}},
        {field("measurement_id", say("Adjustment", "Measurement"), &A::measurement, {.required = true, .reference = "measurement"}),
         field("amount", say("Adjustment", "Amount added"), &A::amount, {.required = true, .help = say("Adjustment", "Added to the approved value; negative to take away.")}),
         field("reason", say("Adjustment", "Reason"), &A::reason, {.required = true, .maxLength = 400}),
         field("document_number", say("Adjustment", "Document number"), &A::documentNumber, {.required = true, .maxLength = 120}),
         field("decided_on", say("Adjustment", "Decided on"), &A::decidedOn, {.required = true})});
    return described;
}

const Described<MeasureUnit> &MeasureUnit::description()
{
    using U = MeasureUnit;
    static const Described<U> described(
        {.name = "measure_unit", .label = say("MeasureUnit", "Unit of measure"), .plural = say("MeasureUnit", "Units of measure"), .title = {"zh", "en"}, .order = "zh"},
        {field("zh", say("MeasureUnit", "Unit (Chinese)"), &U::zh, {.required = true, .maxLength = 20, .language = Language::Chinese}),
         field("en", say("MeasureUnit", "Unit (English)"), &U::en, {.required = true, .maxLength = 60, .language = Language::English}),
         field("base", say("MeasureUnit", "Counts in"), &U::base, {.required = true, .maxLength = 20}),
         field("factor", say("MeasureUnit", "Times"), &U::factor, {.required = true, .minimum = Number::fromRaw(1)}),
         field("decimals", say("MeasureUnit", "Decimals"), &U::decimals, {.required = true, .minimum = Number(0), .maximum = Number(4)})});
    return described;
}

} // namespace heyuan
