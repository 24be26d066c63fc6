#include "core/indicator/grouping.h"

#include <QSet>

namespace heyuan {

namespace {

Issue missing(qsizetype line, const char *field, const Text &message)
{
    return {"groups/" + QByteArray::number(line) + '/' + field, message};
}

// What the form of an indicator would say in its own fields is said here by line.
std::vector<Issue> objections(const NewGrouping &grouping)
{
    std::vector<Issue> issues;
    const Dimension &dimension = grouping.dimension;
    if (dimension.nameZh.trimmed().isEmpty())
        issues.push_back({"name_zh", say("Grouping", "The dimension has no Chinese name. Say by what is grouped.")});
    if (dimension.nameEn.trimmed().isEmpty())
        issues.push_back({"name_en", say("Grouping", "The dimension has no English name. Say by what is grouped.")});
    if (grouping.groups.empty())
        issues.push_back({"groups", say("Grouping", "There is no group yet. Enter the name of each group in a line.")});
    QSet<QString> names;
    for (size_t i = 0; i < grouping.groups.size(); ++i) {
        const GroupName &group = grouping.groups[i];
        const auto line = qint64(i) + 1;
        if (group.zh.trimmed().isEmpty())
            issues.push_back(
                missing(qsizetype(i), "name_zh", say("Grouping", "Group %1 has no Chinese name. Enter it.").arg(line)));
        if (group.en.trimmed().isEmpty())
            issues.push_back(
                missing(qsizetype(i), "name_en", say("Grouping", "Group %1 has no English name. Enter it.").arg(line)));
        if (const QString zh = group.zh.trimmed(); !zh.isEmpty() && names.contains(zh))
            issues.push_back(missing(qsizetype(i), "name_zh",
                                     say("Grouping", "The group “%1” stands here twice. Take one line out.").arg(zh)));
        names.insert(group.zh.trimmed());
    }
    return issues;
}

// Two digits keep the groups in their order; a code that ever was is not used again, so that it can be restored.
Result<QStringList> freeCodes(Database &database, const QString &whole, size_t wanted)
{
    const qsizetype longest = Indicator::description().type().field("code").options.maxLength;
    QStringList codes;
    for (int number = 1; size_t(codes.size()) < wanted; ++number) {
        const QString ending = QStringLiteral("-%1").arg(number, 2, 10, QLatin1Char('0'));
        const QString code = whole.left(longest - ending.size()) + ending;
        const auto taken = database.scalar(QStringLiteral("select 1 from indicator where code = ?"), {code});
        if (!taken)
            return taken.error();
        if (taken->isNull())
            codes << code;
    }
    return codes;
}

Indicator groupOf(const Indicator &whole, const Dimension &dimension, const GroupName &name)
{
    Indicator group;
    const GroupName full = fullName(whole, name);
    group.nameZh = full.zh;
    group.nameEn = full.en;
    group.definitionZh = QStringLiteral("%1 其中：%2（按%3分组）。").arg(whole.definitionZh, name.zh, dimension.nameZh);
    group.definitionEn = QStringLiteral("%1 Of these: %2 (by %3).").arg(whole.definitionEn, name.en, dimension.nameEn);
    group.unit = whole.unit;
    group.frequency = whole.frequency;
    group.aggregation = whole.aggregation;
    group.direction = whole.direction;
    group.dimension = Ref{dimension.id};
    group.sourceZh = whole.sourceZh;
    group.sourceEn = whole.sourceEn;
    group.document = whole.document; // not the clause: its words speak of the whole
    return group;
}

} // namespace

GroupName fullName(const Indicator &whole, const GroupName &group)
{
    return {whole.nameZh + QStringLiteral("：") + group.zh, whole.nameEn + QStringLiteral(": ") + group.en};
}

Text shortName(const Indicator &whole, const Indicator &group)
{
    const GroupName before = fullName(whole, {});
    const bool isWhole = group.nameZh.startsWith(before.zh) && group.nameEn.startsWith(before.en);
    return isWhole ? Text::of(group.nameZh.mid(before.zh.size()), group.nameEn.mid(before.en.size())) : group.name();
}

Result<qint64> addGrouping(Transaction &transaction, const NewGrouping &grouping)
{
    if (auto issues = objections(grouping); !issues.empty()) {
        const Text first = issues.front().message;
        return Error{ErrorKind::Invalid, first, {}, std::move(issues)};
    }
    const RecordType &type = Indicator::description().type();
    const auto row = transaction.store().find(type, grouping.dimension.indicator.id);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return Error{ErrorKind::NotFound,
                     say("Grouping", "The indicator is no longer there; somebody deleted it meanwhile.")};
    const Indicator whole = Indicator::description().read(**row);
    Dimension dimension = grouping.dimension;
    dimension.nameZh = dimension.nameZh.trimmed();
    dimension.nameEn = dimension.nameEn.trimmed();
    const auto made = transaction.insert(dimension);
    if (!made)
        return made.error();
    dimension.id = *made;
    const auto codes = freeCodes(transaction.database(), whole.code, grouping.groups.size());
    if (!codes)
        return codes.error();
    for (size_t i = 0; i < grouping.groups.size(); ++i) {
        const GroupName &name = grouping.groups[i];
        Indicator group = groupOf(whole, dimension, {name.zh.trimmed(), name.en.trimmed()});
        group.id = name.id;
        group.code = codes->at(qsizetype(i));
        if (const auto id = transaction.insert(group); !id)
            return id.error();
    }
    return dimension.id;
}

Status removeGrouping(Transaction &transaction, qint64 dimension)
{
    const auto groups = groupsOf(transaction.store(), dimension);
    if (!groups)
        return groups.error();
    for (const Indicator &group : *groups) {
        if (Status s = transaction.remove(Indicator::description().type(), group.id, group.version); !s)
            return s;
    }
    const auto row = transaction.store().find(Dimension::description().type(), dimension);
    if (!row)
        return row.error();
    if (!*row || (*row)->deleted)
        return {};
    return transaction.remove(Dimension::description().type(), dimension, (*row)->version);
}

} // namespace heyuan
