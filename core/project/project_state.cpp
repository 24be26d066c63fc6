#include "core/project/project_state.h"

#include "core/project/deliverable_register.h"
#include "core/project/project_rule.h"
#include "core/store/stored_day.h"

namespace heyuan {

namespace {

QDate dayAt(const Query &q, int column) { return storedDay(q.value(column)); }

Light lightOf(const StepState &step, QDate asOf)
{
    const bool isDone = step.actualTo.isValid() && step.actualTo <= asOf;
    if (!step.plannedTo.isValid() && !step.plannedFrom.isValid())
        return isDone ? Light::Met : Light::NotDue;
    if (isDone)
        return step.plannedTo.isValid() && step.actualTo > step.plannedTo ? Light::AtRisk : Light::Met;
    if (step.plannedTo.isValid() && step.plannedTo < asOf)
        return Light::Behind;
    const bool isBegun = step.actualFrom.isValid() && step.actualFrom <= asOf;
    if (step.plannedFrom.isValid() && step.plannedFrom > asOf)
        return isBegun ? Light::OnCourse : Light::NotDue;
    if (!isBegun && step.plannedTo.isValid() && asOf.daysTo(step.plannedTo) <= ProjectRule::shipped().soonDays)
        return Light::AtRisk;
    if (!isBegun && step.kind == StepState::Kind::Phase)
        return Light::AtRisk; // its time has come
    return isBegun ? Light::OnCourse : Light::NotDue;
}

} // namespace

bool DeliverableState::isMet() const
{
    if (comparator == u"<=")
        return reached() <= asked;
    if (comparator == u"<" || comparator == u">")
        return comparator == u"<" ? reached() < asked : reached() > asked;
    return reached() >= asked;
}

Text DeliverableState::askedWords() const
{
    const Text figure = Text::plain(asked.toText());
    if (askedMax)
        return say("Words", "%1 to %2").arg(figure).arg(askedMax->toText());
    if (comparator == u">=" || comparator == u">")
        return (comparator == u">" ? say("Words", "more than %1") : say("Words", "at least %1")).arg(figure);
    if (comparator == u"<=" || comparator == u"<")
        return (comparator == u"<" ? say("Words", "less than %1") : say("Words", "at most %1")).arg(figure);
    return figure; // a bare figure is exactly that
}

Text DeliverableState::registerSentence() const
{
    if (!registered)
        return {};
    return (isOfStations ? say("ProjectReport", "%1: %2 accepted, %3 operate by the ledger of stations (%4).") : say("ProjectReport", "%1: %2 accepted, %3 in the register of assets (%4)."))
        .arg(name).arg(accepted.toText()).arg(registered->toText()).arg(unitName);
}

Result<std::vector<DeliverableState>> deliverableStates(Store &store, const Project &project, QDate asOf)
{
    std::vector<DeliverableState> states;
    Query q = store.database().query(QStringLiteral("select d.id, d.name_zh, d.name_en, d.line, d.comparator, d.quantity, d.quantity_max, d.unit, "
                                            "(select coalesce(sum(m.quantity), 0) from milestone m join contract c on c.id = m.contract_id where m.deliverable_id = d.id and m.deleted_at is null and c.deleted_at is null and c.status <> 'draft' and c.signed_on <= ?), "
                                            "(select coalesce(sum(m.accepted), 0) from milestone m join contract c on c.id = m.contract_id where m.deliverable_id = d.id and m.deleted_at is null and c.deleted_at is null and m.accepted_on <= ?), "
                                            "(select max(u.en) from measure_unit u where u.zh = d.unit and u.deleted_at is null), "
                                            "(select coalesce(sum(coalesce(e.quantity, 1)), 0) from station_equipment e where e.deliverable_id = d.id and e.deleted_at is null and (coalesce(e.accepted_on, e.bought_on) is null or coalesce(e.accepted_on, e.bought_on) <= ?) and (e.disposed_on is null or e.disposed_on > ?)) "
                                            "from deliverable d where d.project = ? and d.deleted_at is null order by d.line, d.code"));
    const QString day = asOf.toString(Qt::ISODate);
    if (Status s = q.run({day, day, day, day, project.key}); !s)
        return s.error();
    while (q.next()) {
        DeliverableState one;
        one.id = q.integer(0);
        one.name = Text::of(q.text(1), q.text(2));
        one.line = int(q.integer(3));
        one.comparator = q.text(4);
        one.asked = Number::fromRaw(q.integer(5));
        if (!q.isNull(6))
            one.askedMax = Number::fromRaw(q.integer(6));
        one.unit = q.text(7);
        one.unitName = Text::of(one.unit, q.text(10).isEmpty() ? one.unit : q.text(10));
        one.contracted = Number::fromRaw(q.integer(8));
        one.accepted = Number::fromRaw(q.integer(9));
        if (ProjectRule::shipped().assetUnits.contains(one.unit))
            one.registered = Number(q.integer(11));
        states.push_back(std::move(one));
    }
    const auto ruleOf = [](const DeliverableState &one) { return ProjectRule::shipped().stationDeliverable(one.name.in(Language::Chinese)); };
    if (std::none_of(states.begin(), states.end(), ruleOf))
        return states;
    const auto stations = StationRegister::load(store, project, asOf);
    if (!stations)
        return stations.error();
    for (DeliverableState &one : states) {
        const StationDeliverable *rule = ruleOf(one);
        if (!rule)
            continue;
        one.registered = stations->count(rule->key);
        one.isOfStations = one.registered.has_value();
        one.isReachedThere = one.isOfStations && rule->isAcceptance;
    }
    return states;
}

Result<std::vector<StepState>> projectSteps(Database &database, const Project &project, QDate asOf)
{
    std::vector<StepState> steps;
    {
        Query q = database.query(QStringLiteral("select id, name_zh, name_en, starts_on, ends_on, actual_from, actual_to, late_cause from phase where project = ? and number > 0 and deleted_at is null order by number"));
        if (Status s = q.run({project.key}); !s)
            return s.error();
        while (q.next())
            steps.push_back({StepState::Kind::Phase, q.integer(0), Text::of(q.text(1), q.text(2)), {}, dayAt(q, 3), dayAt(q, 4), dayAt(q, 5), dayAt(q, 6), q.text(7)});
    }
    Query q = database.query(QStringLiteral("select m.id, m.name, c.number, c.signed_on, m.due_on, m.accepted_on from milestone m join contract c on c.id = m.contract_id "
                                            "where c.project_id = ? and m.deleted_at is null and c.deleted_at is null and c.status <> 'draft' order by m.due_on, c.number, m.number"));
    if (Status s = q.run({project.id}); !s)
        return s.error();
    while (q.next()) {
        const QDate accepted = dayAt(q, 5);
        const QDate signedOn = dayAt(q, 3);
        steps.push_back({StepState::Kind::Milestone, q.integer(0), Text::plain(QStringLiteral("%1 %2").arg(q.text(2), q.text(1))), q.text(2), signedOn, dayAt(q, 4), signedOn <= asOf ? signedOn : QDate(), accepted, {}});
    }
    for (StepState &step : steps)
        step.light = lightOf(step, asOf);
    return steps;
}

GanttChart ganttOf(const Project &project, const std::vector<StepState> &steps, QDate asOf)
{
    GanttChart chart;
    chart.asOf = asOf;
    const auto late = std::count_if(steps.begin(), steps.end(), [](const StepState &step) { return step.light == Light::Behind; });
    chart.head.title = late > 0 ? say("ProjectReport", "%1: %2 steps are late").arg(project.name()).arg(qint64(late)) : say("ProjectReport", "%1: no step is late").arg(project.name());
    chart.head.subtitle = say("ProjectReport", "Planned as outline, done as bar; phases of the plan and milestones of contracts, as of %1").arg(asOf.toString(Qt::ISODate));
    chart.head.source = say("ProjectReport", "Project books");
    for (const StepState &step : steps)
        chart.bars.push_back({step.name, step.kind == StepState::Kind::Phase ? say("Phase", "Phases") : say("Contract", "Milestones"), step.plannedFrom, step.plannedTo, step.actualFrom, step.actualTo, step.light, step.id});
    return chart;
}

} // namespace heyuan
