#include "core/catalogue/plan_data.h"

#include "core/fund/commitment.h"
#include "core/award/rule.h"
#include "core/plan/document.h"
#include "core/project/budget.h"

namespace heyuan::catalogue {

Result<PlanData> PlanData::load(Store &store)
{
    PlanData data;
    for (const RecordType *type :
         {&documentType(), &clauseType(), &readingType(), &readingLinkType(), &mentionType(), &correspondenceType(),
          &awardRuleType(), &fundCommitmentType(), &budgetLineType(), &deliverableType(), &policyConstraintType(),
          &Target::description().type(), &Indicator::description().type(), &Fact::description().type(),
          &Area::description().type(), &MeasureUnit::description().type()}) {
        auto rows = store.select(*type);
        if (!rows)
            return rows.error();
        auto &index = data.m_indexes[type->name];
        for (size_t i = 0; i < rows->size(); ++i)
            index.insert((*rows)[i].id, i);
        data.m_records[type->name] = std::move(*rows);
    }
    for (const Row &row : data.rows(Target::description().type()))
        data.m_targets.push_back(Target::description().read(*data.find(row.type(), row.id())));
    for (const Row &link : data.rows(readingLinkType()))
        data.m_readings[link.text("item_type").toUtf8() + ' ' + link.text("item_code").toUtf8()].push_back(
            link.integer("reading_id"));
    for (const Record &record : data.m_records[MeasureUnit::description().type().name]) {
        const MeasureUnit unit = MeasureUnit::description().read(record);
        data.m_measures.insert(unit.zh, unit);
    }
    return data;
}

std::vector<Row> PlanData::rows(const RecordType &type) const
{
    std::vector<Row> rows;
    if (const auto at = m_records.find(type.name); at != m_records.end()) {
        rows.reserve(at->second.size());
        for (const Record &record : at->second)
            rows.emplace_back(type, record);
    }
    return rows;
}

const Record *PlanData::find(const RecordType &type, qint64 id) const
{
    const auto index = m_indexes.find(type.name);
    if (index == m_indexes.end() || !index->second.contains(id))
        return nullptr;
    return &m_records.at(type.name)[index->second.value(id)];
}

QString PlanData::clausePath(qint64 clause) const
{
    const Record *record = find(clauseType(), clause);
    return record ? clauseType().value(*record, "path").toString() : QString();
}

Text PlanData::place(qint64 clause) const
{
    const Record *record = find(clauseType(), clause);
    const Record *document = record ? find(documentType(), clauseType().value(*record, "document_id").toLongLong())
                                    : nullptr;
    if (!document)
        return Text::plain(QStringLiteral("—"));
    const Row row(documentType(), *document);
    return say("Catalogue", "%1, %2").arg(Text::of(row.text("short_zh"), row.text("short_en"))).arg(clausePath(clause));
}

QString PlanData::documentCode(qint64 document) const
{
    const Record *record = find(documentType(), document);
    return record ? documentType().value(*record, "code").toString() : QString();
}

std::vector<qint64> PlanData::readingsOf(QByteArrayView type, const QString &code) const
{
    return m_readings.value(type.toByteArray() + ' ' + code.toUtf8());
}

std::optional<PlanData::Scaled> PlanData::scaled(Number value, const QString &unit) const
{
    const auto measure = m_measures.constFind(unit);
    if (measure == m_measures.constEnd())
        return std::nullopt;
    return Scaled{value.times(measure->factor), measure->base};
}

Text tenThousands(Money amount)
{
    return say("Catalogue", "%1 × RMB 10,000").arg(amount.toText(MoneyScale::TenThousand));
}

QString added(const std::vector<Money> &amounts)
{
    QStringList words;
    for (const Money amount : amounts)
        words << amount.toText(MoneyScale::TenThousand);
    return words.join(QStringLiteral(" + "));
}

} // namespace heyuan::catalogue
