#include "core/practice/practice.h"

#include "core/catalogue/loader.h"
#include "core/indicator/breakdown.h"
#include "core/indicator/grouping.h"
#include "core/summary_keepers.h"
#include "core/place/area.h"
#include "core/plan/document.h"
#include "core/plan/target.h"
#include "core/practice/award_invention.h"
#include "core/practice/duty_invention.h"
#include "core/practice/fund_invention.h"
#include "core/practice/invention.h"
#include "core/practice/project_invention.h"
#include "core/practice/selection_invention.h"
#include "core/practice/station_invention.h"
#include "core/practice/training_invention.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace heyuan::practice {

namespace {

using catalogue::idOf;

Result<QJsonObject> readPlan(const QString &file)
{
    QFile json(file);
    if (!json.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QJsonObject plan = QJsonDocument::fromJson(json.readAll()).object();
    return plan.isEmpty() ? Result<QJsonObject>(unreadable(file)) : plan;
}

// With the ledger of training, which makes up some of the figures.
Status loadMeasurements(Transaction &transaction, const QJsonObject &plan)
{
    const auto training = readPlan(QStringLiteral(":/practice_training.json"));
    if (!training)
        return training.error();
    Invention invention(plan);
    auto measurements = invention.measurements();
    if (!measurements)
        return measurements.error();
    for (Measurement &one : *measurements) {
        const auto id = transaction.newId();
        if (!id)
            return id.error();
        one.id = *id;
    }
    markMadeUp(*training, *measurements);
    const auto adjustments = invention.adjustments(*measurements);
    if (!adjustments)
        return adjustments.error();
    for (const Adjustment &adjustment : *adjustments) {
        for (Measurement &one : *measurements) {
            if (one.id == adjustment.measurement.id)
                one.adjusted += adjustment.amount;
        }
    }
    if (Status s = transaction.load(*measurements, QStringLiteral("Practice data")); !s)
        return s;
    if (Status s = transaction.load(*adjustments, QStringLiteral("Practice data")); !s)
        return s;
    return loadTraining(transaction, *training, *measurements);
}

// Before everything else: towns and villages are areas, and what is kept by area is kept anew when areas are loaded.
Status loadStationLedger(Transaction &transaction, const QJsonObject &)
{
    const auto stations = readPlan(QStringLiteral(":/practice_station.json"));
    return stations ? loadStations(transaction, *stations) : stations.error();
}

// A notice runs and an exclusion holds on the day of the practice data, not on the day on which it is made.
Status loadAwards(Transaction &transaction, const QJsonObject &plan)
{
    Store &store = transaction.store();
    const auto back = qScopeGuard([&store, clock = store.now] { store.now = clock; });
    const QDate day = QDate::fromString(plan.value(QLatin1String("as_of")).toString(), Qt::ISODate);
    store.now = [day] { return QDateTime(day, QTime(1, 0), Qt::UTC); };
    const auto awards = readPlan(QStringLiteral(":/practice_award.json"));
    return awards ? loadBeneficiaries(transaction, *awards) : awards.error();
}

// Before the measurements, which refer to the groups.
Status loadGroupings(Transaction &transaction, const QJsonObject &plan)
{
    for (const QJsonValue &value : plan.value(QLatin1String("groupings")).toArray()) {
        const QJsonObject given = value.toObject();
        const QString indicator = given.value(QLatin1String("indicator")).toString();
        NewGrouping grouping;
        grouping.dimension.indicator = {indicatorId(indicator)};
        grouping.dimension.nameZh = given.value(QLatin1String("zh")).toString();
        grouping.dimension.nameEn = given.value(QLatin1String("en")).toString();
        grouping.dimension.partsEqualTotal = true;
        for (const QJsonValue &one : given.value(QLatin1String("groups")).toArray()) {
            const QJsonObject group = one.toObject();
            grouping.groups.push_back({group.value(QLatin1String("zh")).toString(),
                                       group.value(QLatin1String("en")).toString(),
                                       groupId(indicator, qsizetype(grouping.groups.size()))});
        }
        if (const auto made = addGrouping(transaction, grouping); !made)
            return made.error();
    }
    return {};
}

Result<Area> areaOf(Transaction &transaction, const QString &code)
{
    const auto record = transaction.store().find(Area::description().type(), areaId(code));
    if (!record)
        return record.error();
    return *record ? Result<Area>(Area::description().read(**record)) : unreadable(code);
}

Status loadFacts(Transaction &transaction, const QJsonObject &plan)
{
    std::vector<Fact> facts;
    for (const QJsonValue &one : plan.value(QLatin1String("facts")).toArray()) {
        const QJsonObject kind = one.toObject();
        const QString key = kind.value(QLatin1String("key")).toString();
        const QJsonObject values = kind.value(QLatin1String("values")).toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            const auto area = areaOf(transaction, value.key());
            if (!area)
                return area.error();
            Fact fact;
            fact.code = QStringLiteral("practice-%1-%2").arg(key, value.key());
            fact.key = key;
            fact.area = {area->id};
            fact.nameZh = kind.value(QLatin1String("zh")).toString().arg(area->nameZh);
            fact.nameEn = kind.value(QLatin1String("en")).toString().arg(area->nameEn);
            fact.unit = kind.value(QLatin1String("unit")).toString();
            fact.asOf = QDate::fromString(kind.value(QLatin1String("as_of")).toString(), Qt::ISODate);
            fact.supplierZh = kind.value(QLatin1String("supplier_zh")).toString();
            fact.supplierEn = kind.value(QLatin1String("supplier_en")).toString();
            fact.noteZh = plan.value(QLatin1String("note_zh")).toString();
            fact.noteEn = plan.value(QLatin1String("note_en")).toString();
            if (!value.value().isNull()) {
                const auto number = numberOf(value.value());
                if (!number)
                    return number.error();
                fact.value = *number;
            }
            facts.push_back(fact);
        }
    }
    if (Status s = transaction.load(facts, QStringLiteral("Practice data")); !s)
        return s;
    const QJsonObject known = plan.value(QLatin1String("known_facts")).toObject();
    for (auto value = known.begin(); value != known.end(); ++value) {
        const auto record = transaction.store().find(Fact::description().type(), idOf("fact", value.key()));
        const auto number = numberOf(value.value());
        if (!record)
            return record.error();
        if (!*record || !number)
            return unreadable(value.key());
        Fact fact = Fact::description().read(**record);
        fact.value = *number;
        fact.noteZh = plan.value(QLatin1String("note_zh")).toString();
        fact.noteEn = plan.value(QLatin1String("note_en")).toString();
        if (Status s = transaction.update(fact); !s)
            return s;
    }
    return {};
}

Status loadShares(Transaction &transaction, const QJsonObject &plan)
{
    std::vector<TargetShare> shares;
    for (const QJsonValue &one : plan.value(QLatin1String("shares")).toArray()) {
        const QJsonObject split = one.toObject();
        const QString code = split.value(QLatin1String("target")).toString();
        const auto record = transaction.store().find(Target::description().type(), idOf("target", code));
        if (!record)
            return record.error();
        if (!*record)
            return unreadable(code);
        Target target = Target::description().read(**record);
        const bool byHand = split.contains(QLatin1String("values"));
        const QJsonObject given = split.value(QLatin1String(byHand ? "values" : "weights")).toObject();
        std::vector<BreakdownPart> parts;
        for (auto part = given.begin(); part != given.end(); ++part) {
            const auto number = numberOf(part.value());
            if (!number)
                return number.error();
            BreakdownPart of;
            of.area = areaId(part.key());
            (byHand ? of.value : of.weight.emplace()) = *number;
            parts.push_back(of);
        }
        if (!byHand) {
            auto byWeight = splitByWeight(target.value.value_or(Number()), parts,
                                          int(split.value(QLatin1String("places")).toInteger()));
            if (!byWeight)
                return byWeight.error();
            parts = std::move(*byWeight);
        }
        for (const BreakdownPart &part : parts) {
            TargetShare share;
            share.target = {target.id};
            share.area = {part.area};
            share.method = split.value(QLatin1String("method")).toString();
            share.weight = part.weight;
            share.value = part.value;
            shares.push_back(share);
        }
        if (split.value(QLatin1String("locked")).toBool()) {
            target.sharesLocked = true;
            if (Status s = transaction.update(target); !s)
                return s;
        }
    }
    return transaction.load(shares, QStringLiteral("Practice data"));
}

Status loadTasks(Transaction &transaction, const QJsonObject &plan)
{
    std::vector<Record> notes;
    for (const QJsonValue &one : plan.value(QLatin1String("tasks")).toArray()) {
        const QJsonObject given = one.toObject();
        const QString code = given.value(QLatin1String("task")).toString();
        const auto stored = transaction.store().find(taskType(), idOf("task", code));
        if (!stored)
            return stored.error();
        if (!*stored)
            return unreadable(code);
        Record task = **stored;
        taskType().setValue(task, "status", given.value(QLatin1String("status")).toString());
        taskType().setValue(task, "progress", given.value(QLatin1String("progress")).toInteger());
        taskType().setValue(task, "officer", given.value(QLatin1String("officer")).toString());
        if (Status s = transaction.update(taskType(), task); !s)
            return s;
        for (const QJsonValue &value : given.value(QLatin1String("notes")).toArray()) {
            const QJsonObject words = value.toObject();
            Record note = taskNoteType().blank();
            taskNoteType().setValue(note, "task_id", task.id);
            taskNoteType().setValue(note, "noted_on",
                                    QDate::fromString(words.value(QLatin1String("on")).toString(), Qt::ISODate));
            taskNoteType().setValue(note, "note", words.value(QLatin1String("note")).toString());
            taskNoteType().setValue(note, "progress", words.value(QLatin1String("progress")).toInteger());
            notes.push_back(std::move(note));
        }
    }
    return transaction.load(taskNoteType(), std::move(notes), QStringLiteral("Practice data"));
}

} // namespace

Status fill(Store &store, const Actor &actor, const QString &file)
{
    const auto measured = store.count(Measurement::description().type());
    if (!measured)
        return measured.error();
    if (*measured > 0 || store.info(QStringLiteral("practice")) == u"1")
        return Error{ErrorKind::Invalid, say("Practice", "%1 already holds measurements. Practice data only goes into "
                                                         "a new database; this one was left as it is.")
                                             .arg(store.location().description())};
    if (store.summaryKeepers().empty())
        addSummaryKeepers(store); // the sums of areas belong to the figures that are loaded
    const auto read = readPlan(file);
    if (!read)
        return read.error();
    const QJsonObject &plan = *read;
    if (const auto loaded = Catalogue::load(store, actor); !loaded)
        return loaded.error();
    return store.write({actor.name, QStringLiteral("练习数据")}, [&](Transaction &transaction) -> Status {
        for (const auto part : {loadStationLedger, loadGroupings, loadMeasurements, loadFacts, loadShares, loadTasks}) {
            if (Status s = part(transaction, plan); !s)
                return s;
        }
        for (const auto part : {loadProjects, loadSelection, loadFunds, loadDuties}) {
            if (Status s = part(transaction); !s)
                return s;
        }
        if (Status s = loadAwards(transaction, plan); !s) // its claims take money of the funds
            return s;
        if (Status s = transaction.setInfo(QStringLiteral("practice"), QStringLiteral("1")); !s)
            return s;
        return transaction.setInfo(QStringLiteral("as_of"), plan.value(QLatin1String("as_of")).toString());
    });
}

} // namespace heyuan::practice
