#include "core/selection/quota.h"

#include "core/place/area_hierarchy.h"
#include "core/selection/selection_rule.h"
#include "core/store/preparer.h"

namespace heyuan {

namespace {

Error objection(const char *field, const Text &message)
{
    return {ErrorKind::Invalid, message, {}, {{field, message}}};
}

/// The number typed, or the document's.
Status settle(Record &record, const char *key, const std::optional<Quota> &quota, const Text &missing, bool isExplained)
{
    const RecordType &type = SelectionRound::description().type();
    const QVariant typed = type.value(record, key);
    if (!quota)
        return typed.isNull() ? Status(objection(key, missing)) : Status();
    if (typed.isNull()) {
        type.setValue(record, key, quota->value.rounded());
        return {};
    }
    if (typed.toLongLong() != quota->value.rounded() && !isExplained)
        return objection("departure", say("Selection", "“%1” is %2, but the document states %3 (%4: “%5”). Enter the reason of the departure, or leave the number empty.")
                                          .arg(type.field(key).label).arg(typed.toLongLong()).arg(quota->value.toText()).arg(quota->cited).arg(quota->quote));
    return {};
}

/// Document and clause, from six columns: short and full name of the document, path and name of the clause.
Text citedAt(const Query &q, int first)
{
    const auto either = [&](int a, int b) { return q.text(first + (q.text(first + a).isEmpty() ? b : a)); };
    const Text of = Text::of(either(0, 2), either(1, 3));
    return q.isNull(first + 4) ? of : say("Station", "%1, %2").arg(of).arg(Text::of(q.text(first + 4), either(5, 4)));
}

/// Working days where the document's words name them; another choice then needs its reason.
Status settleCounting(Record &record, const SelectionQuotas &quotas, bool isExplained)
{
    const RecordType &type = SelectionRound::description().type();
    const QString chosen = type.value(record, "notice_counting").toString();
    if (chosen.isEmpty())
        type.setValue(record, "notice_counting", quotas.namesWorkingDays() ? QStringLiteral("working") : SelectionRule::shipped().counting);
    else if (quotas.namesWorkingDays() && chosen != u"working" && !isExplained)
        return objection("departure", say("Selection", "The document counts the public notice in working days (%1: “%2”). Enter the reason of the departure, or choose working days.").arg(quotas.notice->cited).arg(quotas.notice->quote));
    return {};
}

} // namespace

Result<SelectionQuotas> quotasOf(Database &database, qint64 document)
{
    SelectionQuotas quotas;
    Query q = database.query(QStringLiteral("select p.base, p.value, p.code, p.quote, d.short_zh, d.short_en, d.name_zh, d.name_en, c.path, c.name_en from policy_constraint p "
                                            "join document d on d.id = p.document_id left join clause c on c.id = p.clause_id "
                                            "where p.kind = 'quota' and p.value is not null and p.document_id = ? and p.deleted_at is null order by p.code"));
    if (Status s = q.run({document}); !s)
        return s.error();
    while (q.next()) {
        const Quota one{Number::fromRaw(q.integer(1)), q.text(2), citedAt(q, 4), q.text(3)};
        if (q.text(0) == u"province")
            quotas.province = one;
        else if (q.text(0) == u"city")
            quotas.city = one;
    }
    Query duties = database.query(QStringLiteral("select y.code, y.quote, d.short_zh, d.short_en, d.name_zh, d.name_en, c.path, c.name_en from duty y "
                                                 "join document d on d.id = y.document_id left join clause c on c.id = y.clause_id where y.document_id = ? and y.deleted_at is null order by y.code"));
    if (Status s = duties.run({document}); !s)
        return s.error();
    while (duties.next()) {
        if (SelectionRule::shipped().noticeDuties.contains(duties.text(0)))
            quotas.notice = Quota{Number(), duties.text(0), citedAt(duties, 2), duties.text(1)};
    }
    return quotas;
}

bool SelectionQuotas::namesWorkingDays() const
{
    const QStringList &words = SelectionRule::shipped().workingWords;
    return notice && std::any_of(words.begin(), words.end(), [this](const QString &word) { return notice->quote.contains(word); });
}

Status completeRound(Transaction &transaction, Record &record)
{
    const RecordType &type = SelectionRound::description().type();
    rememberPreparer(transaction, type, record);
    const qint64 document = type.value(record, "document_id").toLongLong();
    if (!document)
        return {}; // the document is asked for by its field
    const auto quotas = quotasOf(transaction.database(), document);
    if (!quotas)
        return quotas.error();
    const bool isExplained = !type.value(record, "departure").isNull();
    if (Status s = settle(record, "places", quotas->province, say("Selection", "The document states no number of places. Enter how many counties are selected."), isExplained); !s)
        return s;
    if (Status s = settleCounting(record, *quotas, isExplained); !s)
        return s;
    return settle(record, "per_city", quotas->city, say("Selection", "The document does not state how many counties a city may recommend. Enter it."), isExplained);
}

Status completeApplicant(Transaction &transaction, Record &record)
{
    const RecordType &type = Applicant::description().type();
    const qint64 area = type.value(record, "area_id").toLongLong();
    if (!area)
        return {};
    const auto tree = AreaHierarchy::load(transaction.store());
    if (!tree)
        return tree.error();
    const Area *city = tree->atLevel(area, QStringLiteral("city"));
    const Area *own = tree->find(area);
    if (!own || own->level != u"county" || !city)
        return objection("area_id", say("Selection", "%1 is no county, city or district that lies in a city. Choose the county that applies.").arg(own ? own->name() : Text::plain(QStringLiteral("—"))));
    type.setValue(record, "city_id", city->id);
    const auto twice = transaction.database().scalar(QStringLiteral("select count(*) from applicant where round_id = ? and area_id = ? and id <> ? and deleted_at is null"),
                                                     {type.value(record, "round_id").toLongLong(), area, record.id});
    if (!twice)
        return twice.error();
    return twice->toLongLong() == 0 ? Status() : Status(objection("area_id", say("Selection", "%1 applies in this round already. Open that row.").arg(own->name())));
}

// Asked beforehand: what a server says of a key that is there already names the expert.
Status completeScore(Transaction &transaction, Record &record)
{
    const ExpertScore row = ExpertScore::description().read(record);
    const auto twice = transaction.database().scalar(QStringLiteral("select count(*) from expert_score where applicant_id = ? and expert = ? and id <> ? and deleted_at is null"),
                                                     {row.applicant.id, row.expert, row.id});
    if (!twice)
        return twice.error();
    return twice->toLongLong() == 0 ? Status() : Status(objection("expert", say("Selection", "This expert has scored the applicant already. Change that row.")));
}

} // namespace heyuan
