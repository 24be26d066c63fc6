#include "core/acceptance/evaluation_sheet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

Text both(const QJsonObject &given, const QString &prefix = {})
{
    return Text::of(given.value(prefix + QStringLiteral("zh")).toString(), given.value(prefix + QStringLiteral("en")).toString());
}

} // namespace

const EvaluationSheet &EvaluationSheet::shipped()
{
    static const EvaluationSheet sheet = [] {
        QFile file(QStringLiteral(":/evaluation_sheet.json"));
        const QJsonObject data = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
        EvaluationSheet read;
        read.source = both(data, QStringLiteral("source_"));
        for (const QJsonValue &value : data.value(QStringLiteral("grades")).toArray())
            read.grades.push_back({Number(value.toObject().value(QStringLiteral("from")).toInteger()), both(value.toObject())});
        for (const QJsonValue &value : data.value(QStringLiteral("groups")).toArray()) {
            const QJsonObject group = value.toObject();
            for (const QJsonValue &one : group.value(QStringLiteral("items")).toArray()) {
                const QJsonObject item = one.toObject();
                read.items.push_back({item.value(QStringLiteral("key")).toString(), both(group), both(item), Number(item.value(QStringLiteral("points")).toInteger()),
                                      group.value(QStringLiteral("is_bonus")).toBool(), both(item, QStringLiteral("evidence_")), item.value(QStringLiteral("clauses")).toVariant().toStringList()});
            }
        }
        Q_ASSERT(!read.items.empty() && !read.grades.empty());
        return read;
    }();
    return sheet;
}

const SheetItem *EvaluationSheet::find(const QString &key) const
{
    const auto at = std::find_if(items.begin(), items.end(), [&](const SheetItem &item) { return item.key == key; });
    return at == items.end() ? nullptr : &*at;
}

Number EvaluationSheet::points(bool isBonus) const
{
    Number sum;
    for (const SheetItem &item : items)
        sum += item.isBonus == isBonus ? item.points : Number();
    return sum;
}

Text EvaluationSheet::gradeOf(Number total) const
{
    for (const SheetGrade &grade : grades) {
        if (total >= grade.from)
            return grade.name;
    }
    return {};
}

} // namespace heyuan
