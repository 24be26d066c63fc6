#include "core/measurement/import.h"

#include "core/place/area.h"
#include "core/record/entry.h"

namespace heyuan {

namespace {

enum Column { IndicatorColumn, AreaColumn, PeriodColumn, ValueColumn, SourceColumn, RemarkColumn, ColumnCount };
constexpr Column needed[] = {IndicatorColumn, AreaColumn, PeriodColumn, ValueColumn};

// How files head the columns; the names of the fields on the screen are taken as well.
const QStringList &headsOf(Column column)
{
    static const std::array<QStringList, ColumnCount> heads{
        QStringList{QStringLiteral("indicator"), QStringLiteral("indicator code"), QStringLiteral("indicator name"),
                    QStringLiteral("指标"), QStringLiteral("指标代码"), QStringLiteral("指标编码"),
                    QStringLiteral("指标名称")},
        QStringList{QStringLiteral("area"), QStringLiteral("area code"), QStringLiteral("area name"),
                    QStringLiteral("county"), QStringLiteral("地区"), QStringLiteral("地区代码"),
                    QStringLiteral("地区名称"), QStringLiteral("行政区划"), QStringLiteral("区划代码"),
                    QStringLiteral("县区"), QStringLiteral("县（区）")},
        QStringList{QStringLiteral("period"), QStringLiteral("month"), QStringLiteral("报告期"), QStringLiteral("时期"),
                    QStringLiteral("期间"), QStringLiteral("月份")},
        QStringList{QStringLiteral("value"), QStringLiteral("数值"), QStringLiteral("实绩"), QStringLiteral("值")},
        QStringList{QStringLiteral("source"), QStringLiteral("来源"), QStringLiteral("数据来源")},
        QStringList{QStringLiteral("remark"), QStringLiteral("remarks"), QStringLiteral("note"), QStringLiteral("备注"),
                    QStringLiteral("说明")}};
    return heads[column];
}

const char *fieldOf(Column column)
{
    static constexpr const char *names[] = {"indicator_id", "area_id", "period", "value", "source", "remark"};
    return names[column];
}

// Codes and names of what rows refer to. A name that several rows bear cannot be used.
class Names
{
public:
    void add(const QString &name, qint64 id)
    {
        const QString key = name.simplified().toCaseFolded();
        if (key.isEmpty())
            return;
        const auto there = m_ids.constFind(key);
        m_ids.insert(key, there == m_ids.constEnd() || *there == id ? id : -1);
    }
    /// 0: unknown, -1: several.
    qint64 find(const QString &name) const { return m_ids.value(name.simplified().toCaseFolded()); }

private:
    QHash<QString, qint64> m_ids;
};

struct Key {
    qint64 indicator;
    qint64 area;
    int period;
    friend auto operator<=>(const Key &, const Key &) = default;
};

class ImportReader
{
public:
    ImportReader(Store &store, RowSource &rows) : m_store(store), m_reader(rows) {}

    Result<MeasurementImport> read(const ImportProgress &progress)
    {
        if (Status s = readNames(); !s)
            return s.error();
        if (Status s = readHead(); !s)
            return s.error();
        QStringList row;
        while (true) {
            const auto more = m_reader.next(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); }))
                continue;
            ++m_import.rows;
            if (Status s = readRow(row); !s)
                return s.error();
            if (progress && m_import.rows % 256 == 0 && !progress(m_import.rows))
                return Error{ErrorKind::Cancelled, say("Import", "Stopped. Nothing was written.")};
        }
        return std::move(m_import);
    }

private:
    Status readNames()
    {
        const auto indicators = m_store.all<Indicator>();
        if (!indicators)
            return indicators.error();
        const auto areas = m_store.all<Area>();
        if (!areas)
            return areas.error();
        for (const Indicator &one : *indicators) {
            for (const QString &name : {one.code, one.nameZh, one.nameEn})
                m_indicators.add(name, one.id);
            m_units[one.id] = one.unit;
            if (!one.formula.isEmpty())
                m_computed.insert(one.id);
        }
        for (const Area &one : *areas) {
            for (const QString &name : {one.code, one.nameZh, one.nameEn})
                m_areas.add(name, one.id);
        }
        return {};
    }

    /// The first line that heads the columns; titles and dates may stand above it.
    Status readHead()
    {
        constexpr int mostTitles = 20;
        QStringList first;
        for (int i = 0; i < mostTitles; ++i) {
            QStringList row;
            const auto more = m_reader.next(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (isHead(row))
                return {};
            if (first.isEmpty())
                first = row;
        }
        isHead(first); // for the column to name
        for (const Column column : needed) {
            if (m_columns[column] < 0)
                return Error{ErrorKind::Invalid,
                             say("Import", "No line at the top has a column “%1”. Head the columns with: indicator, area, "
                                           "period, value, source, remark.")
                                 .arg(Measurement::description().type().field(fieldOf(column)).label)};
        }
        return {};
    }

    bool isHead(const QStringList &row)
    {
        m_columns.fill(-1);
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString head = row[i].simplified();
            for (int column = 0; column < ColumnCount; ++column) {
                const Text &label = Measurement::description().type().field(fieldOf(Column(column))).label;
                const bool named = headsOf(Column(column)).contains(head, Qt::CaseInsensitive)
                    || head.compare(label.in(Language::Chinese), Qt::CaseInsensitive) == 0;
                if (named && m_columns[size_t(column)] < 0)
                    m_columns[size_t(column)] = i;
            }
        }
        m_head = row;
        return std::all_of(std::begin(needed), std::end(needed), [&](Column column) { return m_columns[column] >= 0; });
    }

    QString cell(const QStringList &row, Column column) const
    {
        const qsizetype at = m_columns[column];
        return at >= 0 && at < row.size() ? row[at].simplified() : QString();
    }

    void fault(const QStringList &row, Column column, Text reason)
    {
        const qsizetype at = m_columns[column];
        m_import.faults.push_back(
            {m_reader.line(), at >= 0 ? m_head.value(at) : QString(), cell(row, column), std::move(reason)});
    }

    qint64 reference(const QStringList &row, Column column, const Names &names)
    {
        const QString name = cell(row, column);
        const Text &label = Measurement::description().type().field(fieldOf(column)).label;
        const qint64 id = name.isEmpty() ? 0 : names.find(name);
        if (name.isEmpty())
            fault(row, column, say("Entry", "%1 is missing. Enter it.").arg(label));
        else if (id == 0)
            fault(row, column,
                  say("Import", "No %1 has this code or name. Write it as it stands in the list.").arg(label));
        else if (id < 0)
            fault(row, column,
                  say("Import", "This name stands for more than one %1. Write the code instead.").arg(label));
        return std::max<qint64>(id, 0);
    }

    Status readRow(const QStringList &row)
    {
        const RecordType &type = Measurement::description().type();
        const size_t before = m_import.faults.size();
        Record record = type.blank();
        const qint64 indicator = reference(row, IndicatorColumn, m_indicators);
        if (m_computed.contains(indicator))
            fault(row, IndicatorColumn, say("Import", "This indicator is computed by a formula and not entered. Enter what it is computed from."));
        type.setValue(record, "indicator_id", indicator);
        type.setValue(record, "area_id", reference(row, AreaColumn, m_areas));
        type.setValue(record, "adjusted", qint64(0));
        type.setValue(record, "approved", qint64(0));
        for (const Column column : {PeriodColumn, ValueColumn, SourceColumn, RemarkColumn}) {
            const Field &field = type.field(fieldOf(column));
            QString content = cell(row, column);
            const QString unit = m_units.value(indicator);
            if (column == ValueColumn && !unit.isEmpty() && content.endsWith(unit))
                content = content.chopped(unit.size()).trimmed(); // "12.5%", "300人次"
            // A sheet keeps "May 2020" as the first of May.
            if (const QDate day = QDate::fromString(content, Qt::ISODate); column == PeriodColumn && day.isValid() && day.day() == 1)
                content = Period::containing(day, PeriodKind::Month).toString();
            const auto value = parseValue(field, content);
            if (!value)
                fault(row, column, value.error().message);
            else if (value->isNull() && field.options.required)
                fault(row, column, say("Entry", "%1 is missing. Enter it.").arg(field.label));
            else
                type.setValue(record, fieldOf(column), *value);
        }
        if (m_import.faults.size() > before)
            return {};
        for (const Issue &issue : objections(type, record)) {
            for (int column = 0; column < ColumnCount; ++column) {
                if (issue.field == fieldOf(Column(column)))
                    fault(row, Column(column), issue.message);
            }
        }
        if (m_import.faults.size() > before)
            return {};
        return hold(row, Measurement::description().read(record));
    }

    // Against the rows of the file above it and against the database.
    Status hold(const QStringList &row, Measurement measurement)
    {
        const Key key{measurement.indicator.id, measurement.area.id, measurement.period.code()};
        const auto [at, isNew] = m_seen.try_emplace(key, m_reader.line());
        if (!isNew) {
            fault(row, PeriodColumn,
                  say("Import", "The same indicator, area and period already stand on line %1. Keep one of the two.")
                      .arg(at->second));
            return {};
        }
        Filter filter;
        filter.conditions = {{"indicator_id", Condition::Test::Is, key.indicator},
                             {"area_id", Condition::Test::Is, key.area},
                             {"period", Condition::Test::Is, qint64(key.period)}};
        const auto stored = m_store.all<Measurement>(filter);
        if (!stored)
            return stored.error();
        if (stored->empty()) {
            m_import.added.push_back(std::move(measurement));
            return {};
        }
        const Measurement &there = stored->front();
        if (there.value == measurement.value && (measurement.source.isEmpty() || there.source == measurement.source)
            && (measurement.remark.isEmpty() || there.remark == measurement.remark)) {
            ++m_import.unchanged;
            return {};
        }
        if (there.approved) {
            fault(
                row, ValueColumn,
                say("Import",
                    "The stored value %1 is approved. Correct it by an adjustment with its document, not by an import.")
                    .arg(there.value.toText()));
            return {};
        }
        if (there.counted && there.value != measurement.value) {
            fault(row, ValueColumn,
                  say("Import", "The stored value %1 is counted from a ledger. Correct the ledger instead, and leave this row out.")
                      .arg(there.value.toText()));
            return {};
        }
        Measurement changed = there;
        changed.value = measurement.value;
        if (!measurement.source.isEmpty())
            changed.source = measurement.source;
        if (!measurement.remark.isEmpty())
            changed.remark = measurement.remark;
        m_import.changed.push_back(std::move(changed));
        return {};
    }

    Store &m_store;
    RowSource &m_reader;
    Names m_indicators;
    Names m_areas;
    QHash<qint64, QString> m_units;
    std::set<qint64> m_computed;
    QStringList m_head;
    std::array<qsizetype, ColumnCount> m_columns{};
    std::map<Key, qint64> m_seen;
    MeasurementImport m_import;
};

} // namespace

Result<MeasurementImport> readMeasurements(Store &store, RowSource &rows, const ImportProgress &progress)
{
    return ImportReader(store, rows).read(progress);
}

Status writeMeasurements(Store &store, const Actor &actor, const MeasurementImport &import,
                         const ImportProgress &progress)
{
    if (!import.faults.empty())
        return Error{ErrorKind::Invalid, say("Import", "Nothing was written: %1 cells have to be corrected first.")
                                             .arg(qint64(import.faults.size()))};
    return store.write(actor, [&](Transaction &transaction) -> Status {
        qint64 done = 0;
        const auto goesOn = [&] { return ++done % 256 != 0 || !progress || progress(done); };
        for (const Measurement &one : import.added) {
            if (const auto id = transaction.insert(one); !id)
                return id.error();
            if (!goesOn())
                return Error{ErrorKind::Cancelled, say("Import", "Stopped. Nothing was written.")};
        }
        for (const Measurement &one : import.changed) {
            if (Status s = transaction.update(one); !s)
                return s;
            if (!goesOn())
                return Error{ErrorKind::Cancelled, say("Import", "Stopped. Nothing was written.")};
        }
        return {};
    });
}

} // namespace heyuan
