#include "core/training/verification_sample.h"

#include "core/record/entry.h"
#include "core/report/table_cells.h"
#include "core/training/trainee.h"
#include "core/training/verification.h"

namespace heyuan {

namespace {

Result<VerificationSample> sampleOf(Store &store, qint64 id)
{
    const auto row = store.find(VerificationSample::description().type(), id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound, say("Verification", "This verification sample is no longer there. Choose another one.")};
    return VerificationSample::description().read(**row);
}

Result<std::vector<sampling::Stratum>> strataOf(Store &store, const VerificationSample &sample)
{
    std::map<QString, std::vector<qint64>> members;
    QString sql = QStringLiteral("select a.id, r.code, a.kind from attendance a join area r on r.id = a.area_id where a.deleted_at is null and a.counting = 'counted' and a.counts_on between ? and ?");
    QVariantList values{sample.from.toString(Qt::ISODate), sample.to.toString(Qt::ISODate)};
    if (sample.area) {
        sql += QStringLiteral(" and a.area_id in (with recursive below (id) as (select id from area where id = ? union select c.id from area c join below b on c.parent_id = b.id) select id from below)");
        values << sample.area.id;
    }
    Query q = store.database().query(sql);
    if (Status s = q.run(values); !s)
        return s.error();
    while (q.next()) {
        const QString name = sample.strata == u"area" ? q.text(1) : sample.strata == u"kind" ? q.text(2) : q.text(1) + u' ' + q.text(2);
        members[name].push_back(q.integer(0));
    }
    std::vector<sampling::Stratum> strata;
    for (auto &[name, ids] : members)
        strata.push_back({name, std::move(ids)});
    return strata;
}

void count(VerificationOutcome &outcome, const QString &result)
{
    ++outcome.calls;
    if (result == u"confirmed")
        ++outcome.confirmed;
    else if (result == u"denied")
        ++outcome.denied;
    else if (result == u"wrong_number")
        ++outcome.wrongNumber;
    else if (result == u"unreachable")
        ++outcome.unreachable;
    else if (result == u"refused")
        ++outcome.refused;
    else
        ++outcome.pending;
}

QString perCent(double share)
{
    return QString::number(share * 100, 'f', 1) + u'%';
}

Table outcomeTable(const std::vector<VerificationOutcome> &outcomes)
{
    Table table;
    table.title = say("Verification", "What the calls brought");
    table.columns = {tableColumn(say("Training", "Stratum"), 2), tableColumn(say("Training", "Calls"), 0.8, true), tableColumn(say("Training", "Confirmed"), 1, true), tableColumn(say("Training", "Says was not there"), 1, true),
                     tableColumn(say("Training", "Wrong number"), 1, true), tableColumn(say("Training", "Not reached"), 1, true), tableColumn(say("Training", "Gives no answer"), 1, true), tableColumn(say("Verification", "Error rate"), 1.8, true)};
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const VerificationOutcome &one = outcomes[i];
        const auto interval = one.interval();
        const Text rate = one.answered() == 0 ? Text::plain(QStringLiteral("—"))
                                              : Text::plain(QStringLiteral("%1 (%2–%3)").arg(perCent(double(one.errors()) / double(one.answered())), perCent(interval.lower), perCent(interval.upper)));
        std::vector<TableCell> cells{TableCell::of(i == 0 ? say("TrainingReport", "Together") : Text::plain(one.stratum)), countCell(one.calls), countCell(one.confirmed), countCell(one.denied),
                                     countCell(one.wrongNumber), countCell(one.unreachable), countCell(one.refused), TableCell::of(rate)};
        if (i == 0)
            table.totals = std::move(cells);
        else
            table.rows.push_back(std::move(cells));
    }
    table.note = say("Verification", "Error rate: denied and wrong numbers among those who could be asked, with the 95 % interval of Wilson (1927). Who was not reached or gives no answer is no error and no proof.");
    return table;
}

} // namespace

Status drawCalls(Store &store, const Actor &actor, qint64 id)
{
    auto sample = sampleOf(store, id);
    if (!sample)
        return sample.error();
    Filter filter;
    filter.conditions = {{"sample_id", Condition::Test::Is, id}};
    const auto calls = store.count(VerificationCall::description().type(), filter);
    if (!calls)
        return calls.error();
    if (*calls > 0)
        return Error{ErrorKind::Invalid, say("Verification", "The sample was drawn already. Make a new one to draw again.")};
    auto strata = strataOf(store, *sample);
    if (!strata)
        return strata.error();
    qint64 population = 0;
    for (const sampling::Stratum &stratum : *strata)
        population += qint64(stratum.members.size());
    if (population == 0)
        return Error{ErrorKind::Invalid, say("Verification", "No attendance counts in these days and this area. Look at the days of the sample.")};
    const auto drawn = sampling::draw(std::move(*strata), sample->size, quint64(sample->seed));
    sample->population = int(population);
    sample->drawnOn = store.now().toLocalTime().date();
    return store.write(actor, [&](Transaction &transaction) -> Status {
        int position = 0;
        for (const sampling::Stratum &stratum : drawn) {
            for (const qint64 attendance : stratum.members) {
                VerificationCall call;
                call.sample = {id};
                call.attendance = {attendance};
                call.position = ++position;
                call.stratum = stratum.name;
                call.result = QStringLiteral("pending");
                if (const auto made = transaction.insert(call); !made)
                    return made.error();
            }
        }
        return transaction.update(*sample);
    });
}

Result<std::vector<VerificationOutcome>> outcomesOf(Store &store, qint64 sample)
{
    Filter filter;
    filter.conditions = {{"sample_id", Condition::Test::Is, sample}};
    const auto calls = store.all<VerificationCall>(filter);
    if (!calls)
        return calls.error();
    std::vector<VerificationOutcome> outcomes(1);
    std::map<QString, VerificationOutcome> strata;
    for (const VerificationCall &call : *calls) {
        count(outcomes.front(), call.result);
        strata[call.stratum].stratum = call.stratum;
        count(strata[call.stratum], call.result);
    }
    for (const auto &[name, outcome] : strata)
        outcomes.push_back(outcome);
    return outcomes;
}

Result<Report> verificationReport(Store &store, qint64 id, Language language, bool isUnmasked)
{
    const auto sample = sampleOf(store, id);
    if (!sample)
        return sample.error();
    const auto outcomes = outcomesOf(store, id);
    if (!outcomes)
        return outcomes.error();
    Report report;
    report.language = language;
    report.title = say("Verification", "Verification by telephone");
    report.subtitle = Text::plain(sample->name);
    report.source = say("TrainingReport", "Training ledger");
    report.blocks.push_back(Paragraph{say("Verification", "%1 calls drawn from %2 attendances of %3 to %4, seed %5.")
                                          .arg(outcomes->front().calls).arg(qint64(sample->population.value_or(0))).arg(sample->from.toString(Qt::ISODate)).arg(sample->to.toString(Qt::ISODate)).arg(sample->seed), false});
    report.blocks.push_back(outcomeTable(*outcomes));
    const Field &phone = Trainee::description().type().field("phone");
    const Field &result = VerificationCall::description().type().field("result");
    Table table;
    table.title = say("Verification", "Call sheet");
    table.rowMm = 8;
    table.columns = {tableColumn(say("TrainingReport", "No."), 0.5, true), tableColumn(say("Training", "Full name"), 1), tableColumn(phone.label, 1.3), tableColumn(say("Training", "Training class"), 2.6), tableColumn(say("Training", "Day"), 1.1),
                     tableColumn(result.label, 1.2), tableColumn(say("Item", "Note"), 1.6)};
    Query q = store.database().query(QStringLiteral("select v.position, t.name, t.phone, c.number, c.name, a.counts_on, v.result, v.note from verification_call v join attendance a on a.id = v.attendance_id "
                                                    "join trainee t on t.id = a.trainee_id join training_class c on c.id = a.class_id where v.sample_id = ? and v.deleted_at is null order by v.position"));
    if (Status s = q.run({id}); !s)
        return s.error();
    while (q.next()) {
        const bool isPending = q.text(6) == u"pending";
        const QString number = isUnmasked || q.isNull(2) ? q.text(2) : displayValue(phone, q.value(2), language);
        table.rows.push_back({countCell(q.integer(0)), TableCell::of(Text::plain(q.text(1))), TableCell::of(Text::plain(number)), TableCell::of(Text::plain(q.text(3) + u' ' + q.text(4))),
                              TableCell::of(Text::plain(q.text(5).left(10))), TableCell::of(isPending ? Text() : Text::plain(displayValue(result, q.text(6), language))), TableCell::of(Text::plain(q.text(7)))});
    }
    report.blocks.push_back(std::move(table));
    return report;
}

} // namespace heyuan
