#include "core/catalogue/arithmetic_parts.h"

#include "core/plan/document.h"
#include "core/project/budget.h"

namespace heyuan::catalogue {

namespace {

Row rowOf(const PlanData &data, const Target &target)
{
    return {Target::description().type(), *data.find(Target::description().type(), target.id)};
}

std::vector<Area> partsOf(const PlanData &data, qint64 area, QStringView level)
{
    std::vector<Area> parts;
    for (const Row &row : data.rows(Area::description().type())) {
        if (row.integer("parent_id") == area && row.text("level") == level)
            parts.push_back(Area::description().read(*data.find(row.type(), row.id())));
    }
    return parts;
}

Text withUnit(Number value, const QString &unit, const PlanData &data)
{
    for (const Row &row : data.rows(MeasureUnit::description().type())) {
        if (row.text("zh") == unit)
            return say("Arithmetic", "%1 %2").arg(value.toText()).arg(Text::of(unit, row.text("en")));
    }
    return say("Arithmetic", "%1 %2").arg(value.toText()).arg(unit);
}

} // namespace

// What each county has to do in each year, times counties and years, against what the city asks of all of them.
void checkCountyTargets(const PlanData &data, Findings &findings)
{
    for (const Target &whole : data.targets()) {
        if (!whole.per.isEmpty() || whole.kind != u"quantity" || whole.counting != u"total" || !whole.value
            || !whole.startsOn.isValid())
            continue;
        std::vector<Row> rows{rowOf(data, whole)};
        std::vector<Number> years;
        for (const Target &part : data.targets()) {
            if (part.per == u"county" && part.indicator == whole.indicator && part.area == whole.area
                && part.counting == u"year" && part.value && part.unit == whole.unit && part.startsOn >= whole.startsOn
                && part.due <= whole.due) {
                years.push_back(*part.value);
                rows.push_back(rowOf(data, part));
            }
        }
        const auto counties = partsOf(data, whole.area.id, u"county");
        if (years.empty() || counties.empty())
            continue;
        Number each;
        for (const Number year : years)
            each += year;
        const auto zones = std::count_if(counties.begin(), counties.end(), [](const Area &area) { return area.zone; });
        const Number all = each.times(Number(qint64(counties.size())));
        const Number withoutZones = each.times(Number(qint64(counties.size()) - qint64(zones)));
        const Text where = data.place(rows.back().integer("clause_id"));
        if (all == *whole.value)
            findings.add(Severity::Agrees, "county-targets",
                         say("Arithmetic", "%1: %2 a county over %3 years and %4 counties make %5, as the city asks.")
                             .arg(where)
                             .arg(withUnit(each, whole.unit, data))
                             .arg(qint64(years.size()))
                             .arg(qint64(counties.size()))
                             .arg(withUnit(all, whole.unit, data)),
                         rows);
        else
            findings.add(Severity::Fault, "county-targets",
                         say("Arithmetic", "%1: %2 a county over %3 years make %4 in %5 counties and zones and %6 in "
                                           "the %7 without the zones; %8 asks %9 of the whole city.")
                             .arg(where)
                             .arg(withUnit(each, whole.unit, data))
                             .arg(qint64(years.size()))
                             .arg(withUnit(all, whole.unit, data))
                             .arg(qint64(counties.size()))
                             .arg(withUnit(withoutZones, whole.unit, data))
                             .arg(qint64(counties.size()) - qint64(zones))
                             .arg(data.place(whole.clause.id))
                             .arg(withUnit(*whole.value, whole.unit, data)),
                         rows);
    }
}

void checkTargetRanges(const PlanData &data, Findings &findings)
{
    for (const Target &target : data.targets()) {
        if ((target.kind == u"coverage" || target.kind == u"share") && target.value && *target.value > Number(100))
            findings.add(Severity::Fault, "coverage",
                         say("Arithmetic", "%1: “%2” asks %3%, more than all there is.")
                             .arg(data.place(target.clause.id))
                             .arg(target.name())
                             .arg(target.value->toText()),
                         {rowOf(data, target)});
        if (target.value && target.valueMax && *target.valueMax < *target.value)
            findings.add(Severity::Fault, "range",
                         say("Arithmetic", "%1: the range of “%2” ends at %3, before it begins at %4.")
                             .arg(data.place(target.clause.id))
                             .arg(target.name())
                             .arg(target.valueMax->toText())
                             .arg(target.value->toText()),
                         {rowOf(data, target)});
    }
}

// The same indicator asked for twice: by one date with two figures, or with one figure by two dates.
void checkSameSubject(const PlanData &data, Findings &findings)
{
    const auto &targets = data.targets();
    const auto scaled = [&](const Target &t) { return t.value ? data.scaled(*t.value, t.unit) : std::nullopt; };
    for (size_t i = 0; i < targets.size(); ++i) {
        for (size_t j = i + 1; j < targets.size(); ++j) {
            const Target &a = targets[i];
            const Target &b = targets[j];
            if (a.indicator != b.indicator || a.area != b.area || a.per != b.per || a.kind != b.kind || !a.due.isValid()
                || !b.due.isValid())
                continue;
            const auto left = scaled(a);
            const auto right = scaled(b);
            const bool sameValue = left && right ? left->base == right->base && left->value == right->value
                                                 : !a.value && !b.value;
            const std::vector<Row> rows{rowOf(data, a), rowOf(data, b)};
            if (a.due == b.due && !sameValue && a.counting == b.counting && a.startsOn == b.startsOn)
                findings.add(Severity::Fault, "two-values",
                             say("Arithmetic", "By %1 both “%2” (%3) and “%4” (%5) are asked; the figures differ.")
                                 .arg(a.due.toString(Qt::ISODate))
                                 .arg(a.name())
                                 .arg(data.place(a.clause.id))
                                 .arg(b.name())
                                 .arg(data.place(b.clause.id)),
                             rows);
            else if (a.due != b.due && sameValue && a.comparator == b.comparator && a.counting != u"year")
                findings.add(Severity::Doubt, "two-dates",
                             say("Arithmetic", "“%1” is asked by %2 (%3) and by %4 (%5).")
                                 .arg(a.name())
                                 .arg(std::min(a.due, b.due).toString(Qt::ISODate))
                                 .arg(data.place((a.due < b.due ? a : b).clause.id))
                                 .arg(std::max(a.due, b.due).toString(Qt::ISODate))
                                 .arg(data.place((a.due < b.due ? b : a).clause.id)),
                             rows);
        }
    }
}

// A clause that repeats quantities of other clauses and gives a number for all of them: 139 = 16 + 123.
void checkRepeatedQuantities(const PlanData &data, Findings &findings)
{
    const std::vector<Row> all = data.rows(deliverableType());
    std::map<qint64, std::vector<Row>> repeated;
    for (const Row &mention : data.rows(mentionType())) {
        if (mention.text("item_type") != u"deliverable")
            continue;
        for (const Row &row : all) {
            if (row.code() == mention.text("item_code") && row.integer("clause_id") != mention.integer("clause_id"))
                repeated[mention.integer("clause_id")].push_back(row);
        }
    }
    for (const auto &[clause, quantities] : repeated) {
        if (quantities.size() < 2)
            continue;
        Number sum;
        QStringList words;
        for (const Row &row : quantities) {
            sum += row.number("quantity");
            words << row.number("quantity").toText();
        }
        // The clause's own number for all of them is its largest of that unit.
        const Row *own = nullptr;
        for (const Row &row : all) {
            if (row.integer("clause_id") == clause && row.text("unit") == quantities.front().text("unit")
                && (!own || own->number("quantity") < row.number("quantity")))
                own = &row;
        }
        if (!own)
            continue;
        std::vector<Row> rows{*own};
        rows.insert(rows.end(), quantities.begin(), quantities.end());
        const bool agrees = sum == own->number("quantity");
        findings.add(agrees ? Severity::Agrees : Severity::Fault, "quantities",
                     agrees ? say("Arithmetic", "%1: %2 = %3, as the single quantities say.")
                                  .arg(data.place(clause))
                                  .arg(own->number("quantity").toText())
                                  .arg(words.join(QStringLiteral(" + ")))
                            : say("Arithmetic", "%1: the clause says %2, the single quantities make %3 = %4.")
                                  .arg(data.place(clause))
                                  .arg(own->number("quantity").toText())
                                  .arg(words.join(QStringLiteral(" + ")))
                                  .arg(sum.toText()),
                     rows);
    }
}

// Full coverage of towns or villages whose number the plan does not give, against the number in the tree of areas. What
// is to be built is known by the unclear wording that touches both.
void checkCoverageAgainstAreas(const PlanData &data, Findings &findings)
{
    static const QHash<QString, QString> levels{{QStringLiteral("towns"), QStringLiteral("town")},
                                                {QStringLiteral("villages"), QStringLiteral("village")}};
    for (const Row &fact : data.rows(Fact::description().type())) {
        if (fact.has("value") || !levels.contains(fact.text("key")))
            continue;
        const auto areas = partsOf(data, fact.integer("area_id"), levels.value(fact.text("key")));
        const auto readings = data.readingsOf("fact", fact.code());
        if (areas.empty() || readings.empty())
            continue;
        std::vector<Row> fewer;
        for (const Row &deliverable : data.rows(deliverableType())) {
            for (const qint64 reading : data.readingsOf("deliverable", deliverable.code())) {
                if (std::find(readings.begin(), readings.end(), reading) != readings.end()
                    && deliverable.number("quantity") != Number(qint64(areas.size())))
                    fewer.push_back(deliverable);
            }
        }
        for (const Row &deliverable : fewer)
            findings.add(
                Severity::Fault, "coverage-areas",
                say("Arithmetic", "%1: “%2” is %3, but there are %4 areas to be covered (%5); %3 of %4 are %6%.")
                    .arg(data.place(deliverable.integer("clause_id")))
                    .arg(deliverable.name())
                    .arg(deliverable.number("quantity").toText())
                    .arg(qint64(areas.size()))
                    .arg(fact.name())
                    .arg(Number::ratio(deliverable.number("quantity").times(100), Number(qint64(areas.size())))
                             .value_or(Number())
                             .toText(2)),
                {deliverable, fact});
    }
}

void addReadings(const PlanData &data, Findings &findings)
{
    static const QStringList kinds{QStringLiteral("contradiction"), QStringLiteral("cross-document"),
                                   QStringLiteral("arithmetic")};
    for (const Row &reading : data.rows(readingType())) {
        if (!kinds.contains(reading.text("kind")))
            continue;
        const Text question = Text::of(reading.text("question_zh"), reading.text("question_en"));
        const Text where = data.place(reading.integer("clause_id"));
        const char *rule = reading.text("kind") == u"cross-document" ? "reading-cross-document"
            : reading.text("kind") == u"arithmetic" ? "reading-arithmetic" : "reading-contradiction";
        if (reading.has("decided"))
            findings.add(Severity::Agrees, rule,
                         say("Arithmetic", "%1: %2 Decided by %3 on %4.")
                             .arg(where)
                             .arg(question)
                             .arg(reading.text("decided_by"))
                             .arg(reading.value("decided_on").toDate().toString(Qt::ISODate)),
                         {reading});
        else if (reading.has("handling_zh"))
            findings.add(Severity::Doubt, rule, say("Arithmetic", "%1: %2 Handling: %3").arg(where).arg(question)
                .arg(Text::of(reading.text("handling_zh"), reading.text("handling_en"))), {reading});
        else
            findings.add(Severity::Doubt, rule, say("Arithmetic", "%1: %2 Not decided yet.").arg(where).arg(question),
                         {reading});
    }
}

} // namespace heyuan::catalogue
