#include "core/import/import_words.h"
#include "core/import/row_taker.h"
#include "core/project/trial.h"
#include "core/record/entry.h"

namespace heyuan {

namespace {

class RecordTaker : public RowTaker
{
public:
    RecordTaker(Store &store, const ImportKind &kind) : m_store(store), m_kind(kind), m_type(*recordTypeNamed(kind.recordType)), m_trial(store) {}

    Result<Outcome> take(Transaction *transaction, ReadRow &row, const Say &say) override
    {
        if (const QString key = keyOf(row); !key.isEmpty() && !m_seen.insert(key).second) {
            say(row, -1, ImportFinding::Weight::Refused, "twice", heyuan::say("Import", "The same %1 already stands further up in the file. Keep one of the two rows.").arg(m_type.label));
            return Outcome::Refused;
        }
        auto stored = find(row);
        if (!stored)
            return stored.error();
        Record record = *stored ? **stored : m_type.blank();
        bool changes = false;
        for (size_t i = 0; i < m_kind.columns.size(); ++i) {
            const ImportColumn &column = m_kind.columns[i];
            if (column.type != &m_type || row.values[i].isNull())
                continue;
            changes = changes || m_type.value(record, column.field) != row.values[i];
            m_type.setValue(record, column.field, row.values[i]);
        }
        if (Status s = fillIn(record); !s)
            return s.error();
        for (const Issue &issue : objections(m_type, record))
            say(row, m_kind.indexOf(issue.field), ImportFinding::Weight::Refused, "refused", issue.message);
        if (row.isRefused)
            return Outcome::Refused;
        if (row.isDoubtful)
            return Outcome::Doubtful;
        if (ProjectTrial::judges(m_type) && (!*stored || changes)) {
            const Status fits = m_trial.take(m_type, *stored ? &**stored : nullptr, record);
            if (!fits && fits.error().kind != ErrorKind::Denied)
                return fits.error();
            if (!fits) {
                say(row, -1, ImportFinding::Weight::Refused, "limit", fits.error().message);
                return Outcome::Refused;
            }
        }
        if (seen)
            seen(row.number, record);
        if (*stored && !changes)
            return Outcome::Same;
        if (!transaction)
            return *stored ? Outcome::Changed : Outcome::Added;
        if (*stored) {
            if (Status s = transaction->update(m_type, record); !s)
                return refusedBy(s.error(), row, say);
            return Outcome::Changed;
        }
        const auto id = transaction->insert(m_type, record);
        if (!id)
            return refusedBy(id.error(), row, say);
        if (Status s = added(m_type, *id); !s)
            return s.error();
        return Outcome::Added;
    }

private:
    // A keeper or an index has a reason of its own: PostgreSQL would not go on after a failed statement, so the whole ends.
    static Result<Outcome> refusedBy(const Error &error, ReadRow &, const Say &) { return error; }

    // What a new row needs and lists do not give.
    Status fillIn(Record &record) const
    {
        if (m_type.name == "training_class") {
            if (m_type.value(record, "status").isNull())
                m_type.setValue(record, "status", QStringLiteral("planned"));
            if (m_type.value(record, "kind").isNull())
                m_type.setValue(record, "kind", QStringLiteral("other"));
        }
        if (m_type.name == "area" && m_type.value(record, "level").isNull()) {
            const QString name = m_type.value(record, "name_zh").toString();
            const QStringList &endings = ImportWords::shipped().townEndings;
            const bool isTown = std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return name.endsWith(ending); });
            m_type.setValue(record, "level", isTown ? QStringLiteral("town") : QStringLiteral("village"));
        }
        if (m_type.name == "project_entry")
            return fillInPayment(record);
        if (m_type.name == "contract")
            return fillInContract(record);
        return m_type.name == "station" ? fillInStation(record) : Status();
    }

    // A list of payments names the contract; the project follows from it. Somebody else confirms what was read.
    Status fillInPayment(Record &record) const
    {
        if (m_type.value(record, "kind").isNull())
            m_type.setValue(record, "kind", QStringLiteral("pay"));
        if (m_type.value(record, "status").isNull())
            m_type.setValue(record, "status", QStringLiteral("draft"));
        const RecordType &contracts = *recordTypeNamed("contract");
        const auto contract = m_store.find(contracts, m_type.value(record, "contract_id").toLongLong());
        if (!contract)
            return contract.error();
        if (*contract)
            m_type.setValue(record, "project_id", contracts.value(**contract, "project_id"));
        return {};
    }

    // A list of contracts names the budget line; the project follows from it.
    Status fillInContract(Record &record) const
    {
        if (m_type.value(record, "status").isNull())
            m_type.setValue(record, "status", QStringLiteral("draft"));
        const RecordType &lines = *recordTypeNamed("budget_line");
        const auto line = m_store.find(lines, m_type.value(record, "line_id").toLongLong());
        if (!line)
            return line.error();
        if (!*line)
            return {};
        Filter ofKey;
        ofKey.conditions = {{"project", Condition::Test::Is, lines.value(**line, "project")}};
        const auto projects = m_store.select(*recordTypeNamed("project"), ofKey);
        if (!projects)
            return projects.error();
        if (!projects->empty())
            m_type.setValue(record, "project_id", projects->front().id);
        return {};
    }

    // A point stands in a village, a station in a town; what has opened operates.
    Status fillInStation(Record &record) const
    {
        if (m_type.value(record, "status").isNull())
            m_type.setValue(record, "status", m_type.value(record, "opened_on").isNull() ? QStringLiteral("building") : QStringLiteral("operating"));
        if (!m_type.value(record, "kind").isNull() || m_type.value(record, "area_id").isNull())
            return {};
        const RecordType &areas = *recordTypeNamed("area");
        const auto area = m_store.find(areas, m_type.value(record, "area_id").toLongLong());
        if (!area)
            return area.error();
        const QString level = *area ? areas.value(**area, "level").toString() : QString();
        if (level == u"village" || level == u"town")
            m_type.setValue(record, "kind", level == u"village" ? QStringLiteral("village_point") : QStringLiteral("town_station"));
        return {};
    }

    QString keyOf(const ReadRow &row) const
    {
        QStringList key;
        bool any = false;
        for (const QByteArrayList &keys : m_kind.matches) {
            for (const QByteArray &one : keys) {
                const int at = m_kind.indexOf(one);
                key << (at < 0 ? QString() : row.values[size_t(at)].toString());
                any = any || !key.back().isEmpty();
            }
        }
        return any ? key.join(u'\x1f') : QString();
    }

    Result<std::optional<Record>> find(const ReadRow &row)
    {
        for (const QByteArrayList &keys : m_kind.matches) {
            Filter filter;
            for (const QByteArray &key : keys) {
                const int at = m_kind.indexOf(key);
                if (at >= 0 && !row.values[size_t(at)].isNull())
                    filter.conditions.push_back({m_kind.columns[size_t(at)].field, Condition::Test::Is, row.values[size_t(at)]});
            }
            if (filter.conditions.size() < size_t(keys.size()))
                continue;
            auto rows = m_store.select(m_type, filter);
            if (!rows)
                return rows.error();
            if (!rows->empty())
                return std::optional<Record>(rows->front());
        }
        return std::optional<Record>();
    }

    Store &m_store;
    const ImportKind &m_kind;
    const RecordType &m_type;
    ProjectTrial m_trial;
    std::set<QString> m_seen; ///< keys of this file
};

} // namespace

std::unique_ptr<RowTaker> makeRecordTaker(Store &store, const ImportKind &kind)
{
    return std::make_unique<RecordTaker>(store, kind);
}

} // namespace heyuan
