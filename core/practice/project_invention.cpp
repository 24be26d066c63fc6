#include "core/practice/project_invention.h"

#include "core/acceptance/evaluation_score.h"
#include "core/attachment/attachment_store.h"
#include "core/catalogue/reader.h"
#include "core/project/budget.h"
#include "core/project/contract.h"
#include "core/project/disclosure.h"
#include "core/project/entry.h"
#include "core/project/forecast_of_payments.h"
#include "core/project/revision.h"
#include "core/project/risk.h"
#include "core/station/asset.h"
#include "core/store/preparer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::practice {

namespace {

using catalogue::idOf;

QDate day(const QJsonObject &given, const char *key) { return QDate::fromString(given.value(QLatin1String(key)).toString(), Qt::ISODate); }
QString text(const QJsonObject &given, const char *key) { return given.value(QLatin1String(key)).toString(); }
std::optional<Money> wan(const QJsonObject &given, const char *key)
{
    const QJsonValue value = given.value(QLatin1String(key));
    return value.isUndefined() ? std::nullopt : std::optional<Money>(Money::wan(value.toInteger()));
}
QJsonArray list(const QJsonObject &given, const char *key) { return given.value(QLatin1String(key)).toArray(); }

/// The first row with these values, or 0.
Result<qint64> find(Transaction &transaction, const RecordType &type, std::vector<Condition> conditions)
{
    Filter filter;
    filter.conditions = std::move(conditions);
    const auto rows = transaction.store().select(type, filter);
    if (!rows)
        return rows.error();
    return rows->empty() ? Error{ErrorKind::NotFound, say("Practice", "The practice data names a %1 that the catalogue does not have.").arg(type.label), {}, {}} : Result<qint64>(rows->front().id);
}

class ProjectInvention
{
public:
    ProjectInvention(Transaction &transaction, const QJsonObject &plan) : m_transaction(transaction), m_preparer(text(plan, "prepared_by")), m_confirmer(text(plan, "confirmed_by")) {}

    Status make(const QJsonObject &given)
    {
        m_key = text(given, "project");
        const auto project = find(m_transaction, Project::description().type(), {{"project", Condition::Test::Is, m_key}});
        if (!project)
            return project.error();
        m_project = *project;
        for (const auto part : {&ProjectInvention::begin, &ProjectInvention::allocate, &ProjectInvention::contracts, &ProjectInvention::revisions, &ProjectInvention::forecasts, &ProjectInvention::selfEvaluation, &ProjectInvention::disclosures, &ProjectInvention::risks, &ProjectInvention::assets}) {
            if (Status s = (this->*part)(given); !s)
                return s;
        }
        return {};
    }

private:
    Status begin(const QJsonObject &given)
    {
        const RecordType &type = Project::description().type();
        auto row = m_transaction.store().find(type, m_project);
        if (!row)
            return row.error();
        type.setValue(**row, "status", text(given, "status"));
        if (Status s = m_transaction.update(type, **row); !s)
            return s;
        for (const QJsonValue &value : list(given, "phases")) {
            const QJsonObject phase = value.toObject();
            const auto id = find(m_transaction, phaseType(), {{"project", Condition::Test::Is, m_key}, {"number", Condition::Test::Is, phase.value(QLatin1String("number")).toInteger()}});
            if (!id)
                return id.error();
            auto stored = m_transaction.store().find(phaseType(), *id);
            if (!stored)
                return stored.error();
            phaseType().setValue(**stored, "actual_from", day(phase, "from"));
            if (const QDate to = day(phase, "to"); to.isValid())
                phaseType().setValue(**stored, "actual_to", to);
            if (const QString cause = text(phase, "cause"); !cause.isEmpty())
                phaseType().setValue(**stored, "late_cause", cause);
            if (Status s = m_transaction.update(phaseType(), **stored); !s)
                return s;
        }
        return {};
    }

    Status book(const char *kind, const QJsonObject &given, qint64 contract)
    {
        ProjectEntry entry;
        entry.project = {m_project};
        entry.kind = QString::fromLatin1(kind);
        entry.bookedOn = day(given, "on");
        entry.source = text(given, "source");
        const qint64 amount = given.value(QLatin1String("wan")).toInteger();
        if (amount < 0)
            entry.kind = QStringLiteral("return");
        entry.amount = Money::wan(std::abs(amount));
        entry.contract = {contract};
        entry.invoice = text(given, "invoice");
        entry.documentNumber = text(given, "document");
        entry.status = QStringLiteral("confirmed");
        entry.preparedBy = m_preparer;
        entry.confirmedBy = m_confirmer;
        const auto made = m_transaction.insert(entry);
        return made ? Status() : made.error();
    }

    Status allocate(const QJsonObject &given)
    {
        for (const QJsonValue &value : list(given, "allocate")) {
            if (Status s = book("allocate", value.toObject(), 0); !s)
                return s;
        }
        return {};
    }

    Result<qint64> lineOf(const QJsonObject &given)
    {
        return find(m_transaction, budgetLineType(), {{"project", Condition::Test::Is, m_key}, {"line", Condition::Test::Is, given.value(QLatin1String("line")).toInteger()}});
    }

    /// Their contract gives the project and, where it has one source only, the parts of the cost.
    Status assets(const QJsonObject &given)
    {
        for (const QJsonValue &value : list(given, "assets")) {
            const QJsonObject one = value.toObject();
            StationEquipment asset;
            asset.project = {m_project};
            asset.name = text(one, "name");
            asset.kind = text(one, "kind");
            asset.quantity = one.value(QLatin1String("quantity")).toInt(1);
            const auto contract = find(m_transaction, Contract::description().type(), {{"project_id", Condition::Test::Is, m_project}, {"number", Condition::Test::Is, text(one, "contract")}});
            if (!contract)
                return contract.error();
            asset.contract = {*contract};
            if (const QString deliverable = text(one, "deliverable"); !deliverable.isEmpty())
                asset.deliverable = {idOf("deliverable", deliverable)};
            asset.serial = text(one, "serial");
            asset.boughtOn = day(one, "on");
            asset.acceptedOn = day(one, "accepted_on");
            asset.cost = wan(one, "wan");
            asset.central = wan(one, "central_wan");
            asset.local = wan(one, "local_wan");
            asset.place = text(one, "place");
            asset.keeper = text(one, "keeper");
            asset.condition = text(one, "condition");
            asset.disposedOn = day(one, "disposed_on");
            asset.disposal = text(one, "disposal");
            asset.disposalDocument = text(one, "disposal_document");
            if (const auto made = m_transaction.insert(asset); !made)
                return made.error();
        }
        return {};
    }

    Status contracts(const QJsonObject &given)
    {
        for (const QJsonValue &value : list(given, "contracts")) {
            const QJsonObject one = value.toObject();
            const auto line = lineOf(one);
            if (!line)
                return line.error();
            Contract contract;
            contract.project = {m_project};
            contract.number = text(one, "number");
            contract.name = text(one, "name");
            contract.line = {*line};
            contract.contractor = text(one, "contractor");
            if (const QString use = text(one, "use"); !use.isEmpty())
                contract.use = {idOf("policy_constraint", use)};
            contract.central = wan(one, "central_wan");
            contract.local = wan(one, "local_wan");
            contract.signedOn = day(one, "on");
            contract.startsOn = contract.signedOn;
            contract.endsOn = day(one, "to");
            contract.preparedBy = m_preparer;
            const auto id = m_transaction.insert(contract);
            if (!id)
                return id.error();
            if (Status s = confirmContract(m_transaction, *id); !s)
                return s;
            if (Status s = milestones(one, *id); !s)
                return s;
            for (const QJsonValue &payment : list(one, "pay")) {
                if (Status s = book("pay", payment.toObject(), *id); !s)
                    return s;
            }
        }
        return {};
    }

    Status milestones(const QJsonObject &given, qint64 contract)
    {
        int number = 0;
        for (const QJsonValue &value : list(given, "milestones")) {
            const QJsonObject one = value.toObject();
            Milestone row;
            row.contract = {contract};
            row.number = ++number;
            row.name = text(one, "name");
            row.dueOn = day(one, "due");
            row.amount = wan(one, "wan");
            if (const QString deliverable = text(one, "deliverable"); !deliverable.isEmpty()) {
                row.deliverable = {idOf("deliverable", deliverable)};
                row.quantity = Number(one.value(QLatin1String("quantity")).toInteger());
            }
            row.acceptedOn = day(one, "accepted_on");
            if (one.contains(QLatin1String("accepted")))
                row.accepted = Number(one.value(QLatin1String("accepted")).toInteger());
            row.acceptanceDocument = text(one, "record");
            if (const auto made = m_transaction.insert(row); !made)
                return made.error();
        }
        return {};
    }

    Status revisions(const QJsonObject &given)
    {
        for (const QJsonValue &value : list(given, "revisions")) {
            const QJsonObject one = value.toObject();
            BudgetRevision revision;
            revision.project = {m_project};
            revision.number = text(one, "number");
            revision.documentNumber = text(one, "document");
            revision.decidedOn = day(one, "on");
            revision.reason = text(one, "reason");
            revision.preparedBy = m_preparer;
            const auto id = m_transaction.insert(revision);
            if (!id)
                return id.error();
            for (const QJsonValue &change : list(one, "changes")) {
                const auto line = lineOf(change.toObject());
                if (!line)
                    return line.error();
                BudgetChange row;
                row.revision = {*id};
                row.line = {*line};
                row.central = wan(change.toObject(), "central_wan");
                row.local = wan(change.toObject(), "local_wan");
                if (const auto made = m_transaction.insert(row); !made)
                    return made.error();
            }
            if (Status s = confirm(m_transaction, BudgetRevision::description().type(), *id); !s)
                return s;
        }
        return {};
    }

    Status forecasts(const QJsonObject &given)
    {
        for (const QJsonValue &value : list(given, "forecasts")) {
            const QJsonObject one = value.toObject();
            PaymentForecast row;
            row.project = {m_project};
            row.quarter = Period::parse(text(one, "quarter")).value_or(Period());
            row.madeOn = day(one, "on");
            row.amount = wan(one, "wan");
            row.remark = text(one, "remark");
            if (const auto made = m_transaction.insert(row); !made)
                return made.error();
        }
        return {};
    }

    Status disclosures(const QJsonObject &given)
    {
        for (const QJsonValue &value : list(given, "disclosures")) {
            const QJsonObject one = value.toObject();
            Disclosure row;
            row.project = {m_project};
            row.item = text(one, "item");
            row.name = text(one, "name");
            row.dueOn = day(one, "due");
            row.disclosedOn = day(one, "on");
            row.place = text(one, "place");
            row.link = text(one, "link");
            if (const auto id = m_transaction.insert(row); !id)
                return id.error();
        }
        return makeDisclosures(m_transaction, m_project);
    }

    Status risks(const QJsonObject &given)
    {
        for (const QJsonValue &value : list(given, "risks")) {
            const QJsonObject one = value.toObject();
            ProjectRisk row;
            row.project = {m_project};
            row.name = text(one, "name");
            row.likelihood = text(one, "likelihood");
            row.impact = text(one, "impact");
            row.ownerUnit = text(one, "owner");
            row.measure = text(one, "measure");
            row.status = text(one, "status");
            row.foundOn = day(one, "found");
            row.dueOn = day(one, "due");
            row.closedOn = day(one, "closed");
            if (const auto id = m_transaction.insert(row); !id)
                return id.error();
        }
        return {};
    }

    Status selfEvaluation(const QJsonObject &given)
    {
        const QJsonObject plan = given.value(QLatin1String("self_evaluation")).toObject();
        if (plan.isEmpty())
            return {};
        if (Status s = makeSheet(m_transaction, m_project); !s)
            return s;
        const QJsonObject self = plan.value(QLatin1String("scores")).toObject(), evaluated = plan.value(QLatin1String("evaluated")).toObject();
        Filter filter;
        filter.conditions = {{"project_id", Condition::Test::Is, m_project}};
        auto rows = m_transaction.store().all<EvaluationScore>(filter);
        if (!rows)
            return rows.error();
        for (EvaluationScore &row : *rows) {
            if (self.contains(row.item)) {
                row.self = Number(self.value(row.item).toInteger());
                row.scoredOn = day(plan, "on");
            }
            if (evaluated.contains(row.item)) {
                row.evaluated = Number(evaluated.value(row.item).toInteger());
                row.evaluator = text(plan, "evaluator");
            }
            if (Status s = m_transaction.update(row); !s)
                return s;
            for (const QJsonValue &value : list(plan, "evidence")) {
                const QJsonObject one = value.toObject();
                if (text(one, "item") != row.item)
                    continue;
                auto file = readAttachmentFile(QStringLiteral(":/practice/") + text(one, "bytes"), 1 << 20);
                if (!file)
                    return file.error();
                file->fileName = text(one, "file");
                if (const auto id = attach(m_transaction, EvaluationScore::description().type(), row.id, QStringLiteral("other"), *file); !id)
                    return id.error();
            }
        }
        return {};
    }

    Transaction &m_transaction;
    QString m_preparer;
    QString m_confirmer;
    QString m_key;
    qint64 m_project = 0;
};

} // namespace

Status loadProjects(Transaction &transaction)
{
    QFile file(QStringLiteral(":/practice_project.json"));
    const QJsonObject plan = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
    ProjectInvention invention(transaction, plan);
    for (const QJsonValue &value : list(plan, "projects")) {
        if (Status s = invention.make(value.toObject()); !s)
            return s;
    }
    return {};
}

} // namespace heyuan::practice
