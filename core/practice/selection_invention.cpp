#include "core/practice/selection_invention.h"

#include "core/catalogue/reader.h"
#include "core/practice/invention.h"
#include "core/selection/applicant_budget.h"
#include "core/selection/selection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::practice {

namespace {

using catalogue::idOf;

QString text(const QJsonObject &given, const char *key) { return given.value(QLatin1String(key)).toString(); }
QDate day(const QJsonObject &given, const char *key) { return QDate::fromString(text(given, key), Qt::ISODate); }

/// Ticks the checklist that the applicant got, but for what is named as missing: "004-A05.3".
Status tick(Transaction &transaction, qint64 applicant, const QJsonArray &missing, QDate on)
{
    std::set<std::pair<qint64, int>> open;
    for (const QJsonValue &value : missing) {
        const QString name = value.toString();
        open.emplace(idOf("material", name.section(u'.', 0, 0)), name.section(u'.', 1).toInt());
    }
    Filter filter;
    filter.conditions = {{"applicant_id", Condition::Test::Is, applicant}};
    auto lines = transaction.store().all<MaterialCheck>(filter);
    if (!lines)
        return lines.error();
    for (MaterialCheck &line : *lines) {
        line.isThere = !open.contains({line.material.id, line.point}) && !open.contains({line.material.id, 0});
        line.checkedOn = on;
        if (Status s = transaction.update(line); !s)
            return s;
    }
    return {};
}

/// Lines of [direction, item, provincial fen, local fen].
Status addPlan(Transaction &transaction, qint64 applicant, const QJsonArray &lines, const QString &note)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonArray given = lines.at(i).toArray();
        ApplicantBudgetLine row;
        row.applicant = {applicant};
        row.line = int(i) + 1;
        row.direction = given.at(0).toString();
        row.item = given.at(1).toString();
        row.provincial = Money::fen(given.at(2).toInteger());
        if (given.at(3).toInteger() > 0)
            row.local = Money::fen(given.at(3).toInteger());
        row.note = note;
        if (const auto made = transaction.insert(row); !made)
            return made.error();
    }
    return {};
}

Status addApplicant(Transaction &transaction, qint64 round, const QJsonObject &plan, const QJsonObject &given, const QString &note)
{
    Applicant row;
    row.round = {round};
    row.area = {areaId(text(given, "area"))};
    row.status = text(given, "status");
    row.recommendedBy = text(given, "by");
    row.recommendedOn = day(given, "on");
    row.documentNumber = text(given, "document");
    row.reason = text(given, "reason");
    row.note = note;
    const auto id = transaction.insert(row);
    if (!id)
        return id.error();
    if (Status s = tick(transaction, *id, given.value(QLatin1String("missing")).toArray(), day(plan, "checked_on")); !s)
        return s;
    if (Status s = addPlan(transaction, *id, given.value(QLatin1String("plan")).toArray(), note); !s)
        return s;
    const QJsonArray experts = plan.value(QLatin1String("experts")).toArray();
    const QJsonArray scores = given.value(QLatin1String("scores")).toArray();
    for (qsizetype i = 0; i < scores.size(); ++i) {
        ExpertScore score;
        score.applicant = {*id};
        score.expert = experts.at(i).toString();
        score.score = Number(scores.at(i).toInteger());
        score.hasConflict = given.value(QLatin1String("conflict")).toInt(-1) == i;
        if (score.hasConflict)
            score.conflictReason = text(given, "conflict_reason");
        score.scoredOn = day(plan, "scored_on");
        if (const auto made = transaction.insert(score); !made)
            return made.error();
    }
    return {};
}

} // namespace

Status loadSelection(Transaction &transaction)
{
    QFile file(QStringLiteral(":/practice_selection.json"));
    const QJsonObject all = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
    if (all.isEmpty())
        return unreadable(file.fileName());
    const QString note = text(all, "note");
    for (const QJsonValue &value : all.value(QLatin1String("rounds")).toArray()) {
        const QJsonObject plan = value.toObject();
        SelectionRound round;
        round.name = text(plan, "name");
        round.document = {idOf("document", text(plan, "document"))};
        round.opensOn = day(plan, "opens");
        round.closesOn = day(plan, "closes");
        round.noticeFrom = day(plan, "notice_from");
        round.noticeTo = day(plan, "notice_to");
        round.noticeDays = plan.value(QLatin1String("notice_days")).toInt();
        round.note = note;
        const auto id = transaction.insert(round);
        if (!id)
            return id.error();
        for (const QJsonValue &applicant : plan.value(QLatin1String("applicants")).toArray()) {
            if (Status s = addApplicant(transaction, *id, plan, applicant.toObject(), note); !s)
                return s;
        }
    }
    return {};
}

} // namespace heyuan::practice
