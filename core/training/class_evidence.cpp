#include "core/training/class_evidence.h"

#include "core/attachment/attachment_rule.h"
#include "core/training/training_class.h"

namespace heyuan {

int ClassEvidence::missing() const
{
    return isHeld ? int(std::count(files.begin(), files.end(), 0)) : 0;
}

int ClassEvidence::percent() const
{
    return files.empty() ? 100 : int(std::count_if(files.begin(), files.end(), [](int n) { return n > 0; })) * 100 / int(files.size());
}

int EvidenceMatrix::held() const
{
    return int(std::count_if(classes.begin(), classes.end(), [](const ClassEvidence &one) { return one.isHeld; }));
}

int EvidenceMatrix::complete() const
{
    return int(std::count_if(classes.begin(), classes.end(), [](const ClassEvidence &one) { return one.isHeld && one.missing() == 0; }));
}

std::vector<int> EvidenceMatrix::missingByKind() const
{
    std::vector<int> missing(size_t(kinds.size()), 0);
    for (const ClassEvidence &one : classes) {
        for (size_t i = 0; one.isHeld && i < missing.size(); ++i)
            missing[i] += one.files[i] == 0 ? 1 : 0;
    }
    return missing;
}

Result<EvidenceMatrix> evidenceMatrix(Store &store, QDate first, QDate last, qint64 area)
{
    EvidenceMatrix matrix;
    matrix.kinds = AttachmentRule::shipped().neededBy(TrainingClass::description().type().name);
    Filter filter;
    filter.conditions = {{"starts_on", Condition::Test::AtLeast, first}, {"starts_on", Condition::Test::AtMost, last}};
    if (area)
        filter.conditions.push_back({"area_id", Condition::Test::Is, area});
    const auto classes = store.all<TrainingClass>(filter);
    if (!classes)
        return classes.error();
    QHash<qint64, size_t> places;
    for (const TrainingClass &of : *classes) {
        places.insert(of.id, matrix.classes.size());
        matrix.classes.push_back({of.id, of.number, of.name, of.area.id, of.startsOn, of.isHeld(), std::vector<int>(size_t(matrix.kinds.size()), 0)});
    }
    Query q = store.database().query(QStringLiteral("select t.owner_id, t.kind, count(*) from attachment t join training_class c on c.id = t.owner_id "
                                                    "where t.owner_type = 'training_class' and t.deleted_at is null and c.starts_on between ? and ? group by t.owner_id, t.kind"));
    if (Status s = q.run({first.toString(Qt::ISODate), last.toString(Qt::ISODate)}); !s)
        return s.error();
    while (q.next()) {
        const auto at = places.constFind(q.integer(0));
        if (at == places.cend())
            continue;
        ClassEvidence &one = matrix.classes[*at];
        const qsizetype kind = matrix.kinds.indexOf(q.text(1));
        (kind < 0 ? one.others : one.files[size_t(kind)]) += int(q.integer(2));
    }
    std::stable_sort(matrix.classes.begin(), matrix.classes.end(), [](const ClassEvidence &a, const ClassEvidence &b) {
        return a.startsOn != b.startsOn ? a.startsOn < b.startsOn : a.number < b.number;
    });
    return matrix;
}

Text attachmentKindName(const QString &kind)
{
    for (const Choice &choice : attachmentKinds()) {
        if (QString::fromUtf8(choice.key) == kind)
            return choice.text;
    }
    return Text::plain(kind);
}

} // namespace heyuan
