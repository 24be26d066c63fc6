#include "core/import/import_words.h"
#include "core/import/row_taker.h"
#include "core/project/trial.h"
#include "core/record/entry.h"
#include "core/selection/plan_trial.h"
#include "core/station/asset_trial.h"

namespace heyuan {

namespace {

/// Holds rows of this kind against what is stored; none where there is nothing to hold them against.
std::unique_ptr<RowTrial> trialOf(Store &store, const RecordType &type)
{
    std::unique_ptr<RowTrial> trials[] = {std::make_unique<ProjectTrial>(store), std::make_unique<AssetTrial>(store), std::make_unique<PlanLineTrial>(store)};
    for (auto &trial : trials) {
        if (trial->judges(type))
            return std::move(trial);
    }
    return nullptr;
}

class RecordTaker : public RowTaker
{
public:
    RecordTaker(Store &store, const ImportKind &kind) : m_store(store), m_kind(kind), m_type(*recordTypeNamed(kind.recordType)), m_trial(trialOf(store, m_type)) {}

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
        if (*stored && m_type.name == "station_equipment")
            followCost(row, **stored, record);
        if (Status s = fillIn(record); !s)
            return s.error();
        for (const Issue &issue : objections(m_type, record))
            say(row, m_kind.indexOf(issue.field), ImportFinding::Weight::Refused, "refused", issue.message);
        if (row.isRefused)
            return Outcome::Refused;
        if (row.isDoubtful)
            return Outcome::Doubtful;
        if (m_trial && (!*stored || changes)) {
            const Status fits = m_trial->take(m_type, *stored ? &**stored : nullptr, record);
            if (!fits && fits.error().kind != ErrorKind::Denied && fits.error().kind != ErrorKind::Invalid)
                return fits.error();
            if (!fits) {
                const auto &issues = fits.error().issues;
                say(row, issues.empty() ? -1 : m_kind.indexOf(issues.front().field), ImportFinding::Weight::Refused, "limit", fits.error().message);
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

    // An asset whose cost had one source keeps it when a list that names no sources gives another cost; under another
    // contract it follows that one's money.
    void followCost(const ReadRow &row, const Record &stored, Record &asset) const
    {
        QByteArrayList given;
        for (const QByteArray &part : {QByteArray("central_fen"), QByteArray("provincial_fen"), QByteArray("local_fen")}) {
            const int at = m_kind.indexOf(part);
            if (at >= 0 && !row.values[size_t(at)].isNull())
                return;
            if (!m_type.value(stored, part).isNull())
                given << part;
        }
        if (given.size() != 1)
            return;
        const bool isMoved = m_type.value(stored, "contract_id") != m_type.value(asset, "contract_id");
        m_type.setValue(asset, given.front(), isMoved ? QVariant() : m_type.value(asset, "cost_fen"));
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
    std::unique_ptr<RowTrial> m_trial; ///< none: nothing but the row itself is to be held against
    std::set<QString> m_seen; ///< keys of this file
};

} // namespace

std::unique_ptr<RowTaker> makeRecordTaker(Store &store, const ImportKind &kind)
{
    return std::make_unique<RecordTaker>(store, kind);
}

} // namespace heyuan
