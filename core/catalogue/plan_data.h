#pragma once

#include "core/indicator/indicator.h"
#include "core/place/area.h"
#include "core/plan/target.h"
#include "core/store/store.h"

// The plan items of a database as the checks of the catalogue read them.
namespace heyuan::catalogue {

/// A record with its type: fields by name.
class Row
{
public:
    Row(const RecordType &type, const Record &record) : m_type(&type), m_record(&record) {}
    qint64 id() const { return m_record->id; }
    const RecordType &type() const { return *m_type; }
    QVariant value(QByteArrayView key) const { return m_type->value(*m_record, key); }
    bool has(QByteArrayView key) const { return !value(key).isNull(); }
    QString text(QByteArrayView key) const { return value(key).toString(); }
    qint64 integer(QByteArrayView key) const { return value(key).toLongLong(); }
    Money money(QByteArrayView key) const { return Money::fen(integer(key)); }
    Number number(QByteArrayView key) const { return Number::fromRaw(integer(key)); }
    QString code() const { return text("code"); }
    Text name() const { return Text::of(text("name_zh"), text("name_en")); }

private:
    const RecordType *m_type;
    const Record *m_record;
};

/// Everything the checks need, read once.
class PlanData
{
public:
    static Result<PlanData> load(Store &store);

    std::vector<Row> rows(const RecordType &type) const;
    const Record *find(const RecordType &type, qint64 id) const;
    const std::vector<Target> &targets() const { return m_targets; }
    QString clausePath(qint64 clause) const;
    /// "000 main 2.1": the document's short title and the path of the clause.
    Text place(qint64 clause) const;
    QString documentCode(qint64 document) const;
    /// The readings that touch an item.
    std::vector<qint64> readingsOf(QByteArrayView type, const QString &code) const;
    /// A value in the base of its unit of measure, to compare 3000 万件 with 30,000,000 件; nullopt for an unknown unit.
    struct Scaled { Number value; QString base; };
    std::optional<Scaled> scaled(Number value, const QString &unit) const;

private:
    std::map<QByteArray, std::vector<Record>> m_records;
    std::map<QByteArray, QHash<qint64, size_t>> m_indexes;
    std::vector<Target> m_targets;
    QHash<QByteArray, std::vector<qint64>> m_readings;
    QHash<QString, MeasureUnit> m_measures;
};

/// An amount in 万元.
Text tenThousands(Money amount);
/// "58 + 131 + 50": figures as they are added up, in 万元 where they are money.
QString added(const std::vector<Money> &amounts);

} // namespace heyuan::catalogue
