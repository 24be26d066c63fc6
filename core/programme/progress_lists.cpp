#include "core/programme/progress.h"

#include "core/plan/document.h"
#include "core/programme/words.h"

#include <algorithm>

// What is said about many targets at once: verdict, what is missing, what is due.
namespace heyuan {

using namespace programme;

namespace {

constexpr Light inOrder[] = {Light::Met, Light::OnCourse, Light::AtRisk, Light::Behind, Light::NotDue, Light::NoData};

} // namespace

Status ProgrammeProgress::readDated(Store &store)
{
    Filter filter;
    if (m_document)
        filter.conditions.push_back({"document_id", Condition::Test::Is, m_document});
    auto duties = DutyBook::load(store, m_document);
    if (!duties)
        return duties.error();
    auto tasks = store.select(taskType(), filter);
    if (!tasks)
        return tasks.error();
    m_duties = std::move(*duties);
    m_tasks.clear();
    for (Record &task : *tasks) {
        const QString status = taskType().value(task, "status").toString();
        if (taskType().value(task, "due").toDate().isValid() && status != u"done" && status != u"dropped")
            m_tasks.push_back(std::move(task));
    }
    return {};
}

bool ProgrammeProgress::Choice::holds(const TargetProgress &t) const
{
    return (year < 0 || t.year() == year) && (!principalOnly || t.target.principal)
           && (document == 0 || t.target.document.id == document);
}

Light ProgrammeProgress::lightIn(const TargetProgress &t, qint64 area)
{
    const AreaProgress *county = t.county(area);
    return county ? county->evaluation.light : t.light();
}

std::vector<int> ProgrammeProgress::years(qint64 document) const
{
    std::set<int> found;
    bool hasUndated = false;
    for (const TargetProgress &t : m_targets) {
        if (document != 0 && t.target.document.id != document)
            continue;
        if (t.year() != 0)
            found.insert(t.year());
        else
            hasUndated = true;
    }
    std::vector<int> years(found.begin(), found.end());
    if (hasUndated)
        years.push_back(0);
    return years;
}

int ProgrammeProgress::currentYear(qint64 document) const
{
    int best = 0;
    for (const int year : years(document)) {
        if (year == 0)
            continue;
        // The next year that has targets, else the last one that had.
        if (year >= m_asOf.year())
            return year;
        best = year;
    }
    return best;
}

std::map<Light, int> ProgrammeProgress::lights(const Choice &choice) const
{
    std::map<Light, int> counts;
    for (const TargetProgress &t : m_targets) {
        if (choice.holds(t))
            ++counts[lightIn(t, choice.area)];
    }
    return counts;
}

Text ProgrammeProgress::verdictLine(const Choice &choice) const
{
    const auto counts = lights(choice);
    std::vector<Text> each;
    int all = 0;
    for (const Light light : inOrder) {
        const auto found = counts.find(light);
        if (found == counts.end())
            continue;
        all += found->second;
        each.push_back(say("Progress", "%1 %2").arg(lightName(light)).arg(found->second));
    }
    const int year = choice.year;
    if (all == 0)
        return year > 0 ? say("Progress", "There are no targets for %1.").arg(year)
                        : say("Progress", "There are no targets.");
    const Text list = listed(each);
    if (choice.principalOnly) {
        const Text sentence = year < 0    ? say("Progress", "%1 principal targets: %2.")
                              : year == 0 ? say("Progress", "%1 principal targets without a date: %2.")
                                          : say("Progress", "%1 principal targets for %3: %2.");
        return sentence.arg(all).arg(list).arg(year);
    }
    const Text sentence = year < 0    ? say("Progress", "%1 targets: %2.")
                          : year == 0 ? say("Progress", "%1 targets without a date: %2.")
                                      : say("Progress", "%1 targets for %3: %2.");
    return sentence.arg(all).arg(list).arg(year);
}

std::vector<MissingItem> ProgrammeProgress::missing(qint64 document) const
{
    struct Found {
        MissingItem item;
        Text name;
        std::vector<qint64> areas;
    };
    std::vector<Found> found;
    // One line a thing: an indicator, a fact, or a base that only a sentence describes.
    std::map<QString, size_t> places;
    const auto note = [&](const TargetProgress &t, const Evaluation &e, const Text &supplier, const QString &fact,
                          qint64 area) {
        const bool isReported = e.achieved.has_value();
        const auto facts = m_facts.find(fact);
        const QString key = !fact.isEmpty() ? QStringLiteral("fact ") + fact
                            : !isReported   ? QStringLiteral("indicator ") + QString::number(t.indicator.id)
                                            : e.missing.in(Language::English);
        const auto [at, isNew] = places.try_emplace(key, found.size());
        if (isNew) {
            const Text name = !fact.isEmpty()
                                  ? (facts == m_facts.end() ? Text::plain(fact) : facts->second.front().name())
                              : !isReported ? t.indicator.name()
                                            : Text();
            found.push_back({{.what = e.missing, .supplier = supplier, .targets = {}, .area = area}, name, {}});
        }
        Found &entry = found[at->second];
        if (std::find(entry.item.targets.begin(), entry.item.targets.end(), t.target.id) == entry.item.targets.end())
            entry.item.targets.push_back(t.target.id);
        if (std::find(entry.areas.begin(), entry.areas.end(), area) == entry.areas.end())
            entry.areas.push_back(area);
    };
    for (const TargetProgress &t : m_targets) {
        if (document != 0 && t.target.document.id != document)
            continue;
        const bool isNowhere = !t.counties.empty()
                               && std::all_of(t.counties.begin(), t.counties.end(), [](const AreaProgress &c) {
                                      return c.evaluation.light == Light::NoData && !c.evaluation.achieved;
                                  });
        if (t.light() == Light::NoData && (!t.isEachCounty || isNowhere))
            note(t, t.whole, t.supplier, t.missingFact, t.target.area.id);
        if (isNowhere)
            continue;
        for (const AreaProgress &county : t.counties) {
            if (county.isJudged && county.evaluation.light == Light::NoData)
                note(t, county.evaluation, county.supplier, county.missingFact, county.area);
        }
    }
    std::vector<MissingItem> items;
    for (Found &entry : found) {
        if (!entry.name.isEmpty()) {
            std::vector<Text> names;
            for (const qint64 area : entry.areas)
                names.push_back(areaName(*this, area));
            entry.item.what = say("Progress", "%1: %2").arg(entry.name).arg(listed(names, 4));
        }
        items.push_back(std::move(entry.item));
    }
    return items;
}

std::vector<DueItem> ProgrammeProgress::dueWithin(int days, qint64 document) const
{
    std::vector<DueItem> items;
    const QDate end = m_asOf.addDays(days);
    for (const TargetProgress &t : m_targets) {
        const bool isOpen = t.light() != Light::Met && (document == 0 || t.target.document.id == document);
        if (t.target.due.isValid() && isOpen && t.target.due <= end) {
            items.push_back({"target", t.target.id, t.target.name(),
                             Text::of(t.indicator.sourceZh, t.indicator.sourceEn), t.target.due,
                             t.target.due < m_asOf});
        }
    }
    const auto isOf = [document](const RecordType &type, const Record &row) {
        return document == 0 || type.value(row, "document_id").toLongLong() == document;
    };
    const RecordType &task = taskType();
    for (const Record &row : m_tasks) {
        const QDate due = task.value(row, "due").toDate();
        if (due <= end && isOf(task, row)) {
            items.push_back({"task", row.id,
                             Text::of(task.value(row, "name_zh").toString(), task.value(row, "name_en").toString()),
                             Text::plain(task.value(row, "officer").toString()), due, due < m_asOf});
        }
    }
    std::map<qint64, size_t> ofDuty; // the earliest open day stands for all of a duty
    std::map<qint64, qint64> open;
    for (const DutyOccurrence &one : m_duties.occurrences(m_asOf, {}, end)) {
        if (one.done || (document != 0 && one.duty->document != document))
            continue;
        if (++open[one.duty->id] > 1)
            continue;
        ofDuty.emplace(one.duty->id, items.size());
        items.push_back({"duty", one.duty->id, one.duty->name, one.duty->byNames, one.due, one.due < m_asOf});
    }
    for (const auto &[duty, at] : ofDuty) {
        if (open[duty] > 1)
            items[at].name = say("Duty", "%1 (%2 days open)").arg(items[at].name).arg(open[duty]);
    }
    std::stable_sort(items.begin(), items.end(), [](const DueItem &a, const DueItem &b) { return a.due < b.due; });
    return items;
}

} // namespace heyuan
