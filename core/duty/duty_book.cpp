#include "core/duty/duty_book.h"

#include "core/duty/duty_rule.h"
#include "core/place/unit_names.h"
#include "core/plan/document.h"

#include <algorithm>

namespace heyuan {

namespace {

DutyState stateOf(QDate due, const DutyFulfilment *done, QDate asOf)
{
    if (done)
        return done->doneOn <= due ? DutyState::Done : DutyState::DoneLate;
    if (due < asOf)
        return DutyState::Overdue;
    return due <= asOf.addDays(DutyRule::shipped().soonDays) ? DutyState::DueSoon : DutyState::Upcoming;
}

QDate dueIn(const Period &period, int day)
{
    const QDate last = period.last();
    return day == 0 ? last : QDate(last.year(), last.month(), std::min(day, last.daysInMonth()));
}

/// Names of the documents and clauses that duties come from.
struct Sources {
    std::map<qint64, Record> documents;
    std::map<qint64, Text> clauses;  ///< by duty
    UnitNames units{{}};

    static Result<Sources> load(Store &store)
    {
        Sources sources;
        auto documents = store.select(documentType());
        if (!documents)
            return documents.error();
        for (Record &row : *documents)
            sources.documents.emplace(row.id, std::move(row));
        auto units = UnitNames::load(store);
        if (!units)
            return units.error();
        sources.units = std::move(*units);
        // Not whole clauses: their texts are long, and the overview reads duties when the program starts.
        Query q = store.database().query(QStringLiteral("select d.id, c.path, c.name_en from duty d join clause c on c.id = d.clause_id"));
        if (Status s = q.run(); !s)
            return s.error();
        while (q.next())
            sources.clauses.emplace(q.integer(0), Text::of(q.text(1), q.text(2).isEmpty() ? q.text(1) : q.text(2)));
        return sources;
    }
    Text documentName(qint64 id) const
    {
        const auto at = documents.find(id);
        if (at == documents.end())
            return {};
        const auto text = [&](const char *key, const char *otherwise) {
            const QString own = documentType().value(at->second, key).toString();
            return own.isEmpty() ? documentType().value(at->second, otherwise).toString() : own;
        };
        return Text::of(text("short_zh", "name_zh"), text("short_en", "name_en"));
    }
    Text clauseOf(qint64 duty) const
    {
        const auto at = clauses.find(duty);
        return at == clauses.end() ? Text() : at->second;
    }
};

DutyLine lineOf(const Record &row, const Sources &sources)
{
    const RecordType &t = dutyType();
    const auto text = [&](const char *key) { return t.value(row, key).toString(); };
    DutyLine line;
    line.id = row.id;
    line.code = text("code");
    line.name = Text::of(text("name_zh"), text("name_en").isEmpty() ? text("name_zh") : text("name_en"));
    line.kind = text("kind");
    line.frequency = text("frequency");
    line.byUnits = text("by_units");
    line.document = t.value(row, "document_id").toLongLong();
    line.documentName = sources.documentName(line.document);
    line.clause = t.value(row, "clause_id").toLongLong();
    const Text clause = sources.clauseOf(line.id);
    line.cited = clause.isEmpty() ? line.documentName : say("Station", "%1, %2").arg(line.documentName).arg(clause);
    line.dayOfMonth = t.value(row, "day").toInt();
    line.from = t.value(row, "starts_on").toDate();
    line.to = t.value(row, "ends_on").toDate();
    line.once = t.value(row, "due").toDate();
    if (line.frequency == u"once" && !line.once.isValid())
        line.once = line.to;
    const auto document = sources.documents.find(line.document);
    const qint64 area = document == sources.documents.end() ? 0 : documentType().value(document->second, "area_id").toLongLong();
    line.byNames = sources.units.inBoth(line.byUnits, area);
    line.toNames = sources.units.inBoth(text("to_units"), area);
    if (document != sources.documents.end()) {
        // Nothing that recurs was owed before its document was there.
        const QDate starts = documentType().value(document->second, "starts_on").toDate();
        const QDate issued = documentType().value(document->second, "issued_on").toDate();
        if (!line.from.isValid())
            line.from = starts.isValid() && issued.isValid() ? std::max(starts, issued) : starts.isValid() ? starts : issued;
        if (!line.to.isValid())
            line.to = documentType().value(document->second, "ends_on").toDate();
    }
    return line;
}

} // namespace

Text dutyStateName(DutyState state)
{
    switch (state) {
    case DutyState::Overdue: return say("Duty", "Overdue");
    case DutyState::DueSoon: return say("Duty", "Due soon");
    case DutyState::Upcoming: return say("Duty", "Coming up");
    case DutyState::Done: return say("Duty", "Done in time");
    case DutyState::DoneLate: return say("Duty", "Done late");
    }
    return {};
}

Light dutyStateLight(DutyState state)
{
    switch (state) {
    case DutyState::Overdue: return Light::Behind;
    case DutyState::DueSoon: return Light::OnCourse;
    case DutyState::Upcoming: return Light::NotDue;
    case DutyState::Done: return Light::Met;
    case DutyState::DoneLate: return Light::AtRisk;
    }
    return Light::NoData;
}

bool DutyLine::hasDueDays() const
{
    return once.isValid() || (DutyRule::shipped().rhythms.contains(frequency) && from.isValid());
}

std::vector<QDate> DutyLine::dueDays(QDate first, QDate last) const
{
    std::vector<QDate> days;
    const auto rhythm = DutyRule::shipped().rhythms.constFind(frequency);
    const auto within = [&](QDate day) { return (!first.isValid() || day >= first) && (!last.isValid() || day <= last); };
    if (rhythm == DutyRule::shipped().rhythms.constEnd()) {
        if (once.isValid() && within(once))
            days.push_back(once);
        return days;
    }
    if (!from.isValid() || (!to.isValid() && !last.isValid()))
        return days;
    const QDate end = to.isValid() && last.isValid() ? std::min(to, last) : to.isValid() ? to : last;
    for (Period period = Period::containing(first.isValid() ? std::max(first, from) : from, *rhythm); period.first() <= end; period = period.next()) {
        const QDate day = dueIn(period, dayOfMonth);
        if (day >= from && day <= end && within(day))
            days.push_back(day);
    }
    return days;
}

bool DutyLine::isDueOn(QDate day) const { return !dueDays(day, day).empty(); }

QStringList DutyLine::units() const
{
    QStringList names;
    for (const QString &unit : byUnits.split(u'、', Qt::SkipEmptyParts))
        names << unit.trimmed();
    return names;
}

Result<DutyBook> DutyBook::load(Store &store, qint64 document)
{
    Filter filter;
    if (document)
        filter.conditions.push_back({"document_id", Condition::Test::Is, document});
    const auto duties = store.select(dutyType(), filter);
    if (!duties)
        return duties.error();
    const auto fulfilments = store.all<DutyFulfilment>();
    if (!fulfilments)
        return fulfilments.error();
    const auto sources = Sources::load(store);
    if (!sources)
        return sources.error();
    DutyBook book;
    for (const Record &row : *duties)
        book.m_duties.push_back(lineOf(row, *sources));
    for (const DutyFulfilment &one : *fulfilments)
        book.m_fulfilments[one.duty.id].push_back(one);
    return book;
}

const DutyLine *DutyBook::find(qint64 duty) const
{
    const auto at = std::find_if(m_duties.begin(), m_duties.end(), [duty](const DutyLine &line) { return line.id == duty; });
    return at == m_duties.end() ? nullptr : &*at;
}

const DutyFulfilment *DutyBook::answerTo(qint64 duty, QDate dueOn) const
{
    const auto of = m_fulfilments.find(duty);
    if (of == m_fulfilments.end())
        return nullptr;
    const auto at = std::find_if(of->second.begin(), of->second.end(), [dueOn](const DutyFulfilment &one) { return one.dueOn == dueOn; });
    return at == of->second.end() ? nullptr : &*at;
}

QDate DutyBook::lastDone(qint64 duty, QDate asOf) const
{
    QDate last;
    const auto of = m_fulfilments.find(duty);
    if (of == m_fulfilments.end())
        return last;
    for (const DutyFulfilment &one : of->second) {
        if (one.doneOn <= asOf && (!last.isValid() || one.doneOn > last))
            last = one.doneOn;
    }
    return last;
}

std::vector<DutyOccurrence> DutyBook::occurrences(QDate asOf, QDate first, QDate last) const
{
    std::vector<DutyOccurrence> found;
    for (const DutyLine &duty : m_duties) {
        for (const QDate day : duty.dueDays(first, last)) {
            DutyOccurrence one{&duty, day, DutyState::Upcoming, nullptr};
            if (const DutyFulfilment *answer = answerTo(duty.id, day); answer && answer->doneOn <= asOf)
                one.done = answer;
            one.state = stateOf(day, one.done, asOf);
            found.push_back(std::move(one));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const DutyOccurrence &a, const DutyOccurrence &b) { return a.due < b.due; });
    return found;
}

std::vector<DutyOccurrence> DutyBook::around(QDate asOf) const
{
    const DutyRule &rule = DutyRule::shipped();
    auto found = occurrences(asOf, {}, asOf.addDays(rule.aheadDays));
    const QDate since = asOf.addDays(-rule.doneDays);
    std::erase_if(found, [&](const DutyOccurrence &one) { return one.done && one.done->doneOn < since && one.due < since; });
    return found;
}

QDate DutyBook::firstDay() const
{
    QDate first;
    for (const DutyLine &duty : m_duties) {
        const QDate from = duty.once.isValid() ? duty.once : duty.hasDueDays() ? duty.from : QDate();
        if (from.isValid() && (!first.isValid() || from < first))
            first = from;
    }
    return first;
}

Text dutyVerdict(const std::vector<DutyOccurrence> &occurrences, QDate asOf)
{
    std::map<DutyState, qint64> counts;
    for (const DutyOccurrence &one : occurrences)
        ++counts[one.state];
    return say("Duty", "As of %1: %2 overdue, %3 due within %4 days, %5 coming up; done %6, of them late %7.")
        .arg(asOf.toString(Qt::ISODate)).arg(counts[DutyState::Overdue]).arg(counts[DutyState::DueSoon]).arg(qint64(DutyRule::shipped().soonDays))
        .arg(counts[DutyState::Upcoming]).arg(counts[DutyState::Done] + counts[DutyState::DoneLate]).arg(counts[DutyState::DoneLate]);
}

} // namespace heyuan
