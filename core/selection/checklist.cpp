#include "core/selection/checklist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace heyuan {

Result<std::vector<AskedMaterial>> askedMaterials(Database &database, qint64 document)
{
    std::vector<AskedMaterial> materials;
    Query q = database.query(QStringLiteral("select m.id, m.number, m.name_zh, m.name_en, m.points, c.name_zh, c.name_en from material m left join clause c on c.id = m.clause_id "
                                            "where m.document_id = ? and m.deleted_at is null order by m.number, m.code"));
    if (Status s = q.run({document}); !s)
        return s.error();
    while (q.next()) {
        AskedMaterial one{q.integer(0), int(q.integer(1)), Text::of(q.text(2), q.text(3)), Text::of(q.text(5), q.text(6)), {}};
        const QJsonArray points = QJsonDocument::fromJson(q.text(4).toUtf8()).array();
        for (const QJsonValue &point : points)
            one.points.emplace_back(point.toObject().value(QStringLiteral("zh")).toString(), point.toObject().value(QStringLiteral("en")).toString());
        materials.push_back(std::move(one));
    }
    return materials;
}

int completeOf(const Checklist &checklist)
{
    return int(std::count_if(checklist.begin(), checklist.end(), [](const MaterialState &one) { return one.isComplete(); }));
}

Result<std::map<qint64, Checklist>> checklistsOf(Store &store, const SelectionRound &round, const std::vector<AskedMaterial> &asked)
{
    std::map<qint64, Checklist> lists;
    Filter ofRound;
    ofRound.conditions = {{"round_id", Condition::Test::Is, round.id}};
    const auto applicants = store.all<Applicant>(ofRound);
    if (!applicants)
        return applicants.error();
    for (const Applicant &one : *applicants) {
        Checklist &list = lists[one.id];
        for (const AskedMaterial &material : asked)
            list.push_back({material.id, false, 0, int(material.points.size()), 0, {}});
    }
    const auto checks = store.all<MaterialCheck>();
    if (!checks)
        return checks.error();
    std::map<qint64, qint64> files; // by line
    {
        Query q = store.database().query(QStringLiteral("select owner_id, count(*) from attachment where owner_type = 'material_check' and deleted_at is null group by owner_id"));
        if (Status s = q.run(); !s)
            return s.error();
        while (q.next())
            files[q.integer(0)] = q.integer(1);
    }
    for (const MaterialCheck &check : *checks) {
        const auto list = lists.find(check.applicant.id);
        if (list == lists.end())
            continue;
        const auto state = std::find_if(list->second.begin(), list->second.end(), [&](const MaterialState &one) { return one.material == check.material.id; });
        if (state == list->second.end())
            continue;
        if (check.point == 0)
            state->isThere = check.isThere;
        else if (check.isThere && check.point <= state->points)
            ++state->covered;
        if (const auto own = files.find(check.id); own != files.end())
            state->files += own->second;
        state->lines.push_back(check);
    }
    for (auto &[id, list] : lists) {
        for (MaterialState &state : list)
            std::sort(state.lines.begin(), state.lines.end(), [](const MaterialCheck &a, const MaterialCheck &b) { return std::pair(a.point, a.id) < std::pair(b.point, b.id); });
    }
    return lists;
}

Status makeChecklist(Transaction &transaction, qint64 applicant)
{
    const auto document = transaction.database().scalar(QStringLiteral("select r.document_id from applicant a join selection_round r on r.id = a.round_id where a.id = ?"), {applicant});
    if (!document)
        return document.error();
    const auto asked = askedMaterials(transaction.database(), document->toLongLong());
    if (!asked)
        return asked.error();
    std::set<std::pair<qint64, int>> present;
    {
        Query q = transaction.database().query(QStringLiteral("select material_id, point from material_check where applicant_id = ? and deleted_at is null"));
        if (Status s = q.run({applicant}); !s)
            return s;
        while (q.next())
            present.emplace(q.integer(0), int(q.integer(1)));
    }
    for (const AskedMaterial &material : *asked) {
        for (size_t point = 0; point <= material.points.size(); ++point) {
            if (present.contains({material.id, int(point)}))
                continue;
            MaterialCheck row;
            row.applicant = {applicant};
            row.material = {material.id};
            row.point = int(point);
            row.subjectZh = point == 0 ? material.name.in(Language::Chinese) : material.points[point - 1].first;
            row.subjectEn = point == 0 ? material.name.in(Language::English) : material.points[point - 1].second;
            if (const auto made = transaction.insert(row); !made)
                return made.error();
        }
    }
    return {};
}

} // namespace heyuan
