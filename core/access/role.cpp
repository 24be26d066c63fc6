#include "core/access/role.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heyuan {

namespace {

QByteArray bytes(const QJsonValue &value) { return value.toString().toUtf8(); }
Text label(const QJsonObject &of) { return Text::of(of.value(QStringLiteral("zh")).toString(), of.value(QStringLiteral("en")).toString()); }

RoleBook read(const QJsonObject &data)
{
    RoleBook book;
    book.otherwise = bytes(data.value(QStringLiteral("otherwise")));
    for (const QJsonValue &each : data.value(QStringLiteral("rights")).toArray())
        book.rights.push_back({bytes(each[QStringLiteral("key")]), label(each.toObject())});
    const QJsonObject kinds = data.value(QStringLiteral("kinds")).toObject();
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        book.kinds[it.key().toUtf8()] = bytes(it.value());
    for (const QJsonValue &each : data.value(QStringLiteral("steps")).toArray()) {
        RoleBook::Step step{bytes(each[QStringLiteral("kind")]), bytes(each[QStringLiteral("field")]), {}, bytes(each[QStringLiteral("right")])};
        for (const QJsonValue &value : each[QStringLiteral("values")].toArray())
            step.values << value.toString();
        book.steps.push_back(std::move(step));
    }
    for (const QJsonValue &each : data.value(QStringLiteral("roles")).toArray()) {
        Role role{bytes(each[QStringLiteral("key")]), label(each.toObject()), {}, each[QStringLiteral("in_own_area")].toBool()};
        for (const QJsonValue &right : each[QStringLiteral("rights")].toArray())
            role.rights.insert(bytes(right));
        book.roles.push_back(std::move(role));
    }
    return book;
}

} // namespace

const RoleBook &RoleBook::shipped()
{
    static const RoleBook book = [] {
        QFile file(QStringLiteral(":/role.json"));
        const RoleBook made = read(QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object());
        Q_ASSERT(!made.roles.empty() && !made.rights.empty());
        return made;
    }();
    return book;
}

const Role *RoleBook::role(QByteArrayView key) const
{
    const auto at = std::find_if(roles.begin(), roles.end(), [&](const Role &role) { return role.key == key; });
    return at == roles.end() ? nullptr : &*at;
}

Text RoleBook::labelOf(const QByteArray &right) const
{
    const auto at = std::find_if(rights.begin(), rights.end(), [&](const Right &each) { return each.key == right; });
    return at == rights.end() ? Text::of(QString::fromUtf8(right), QString::fromUtf8(right)) : at->label;
}

QByteArray RoleBook::rightFor(const RecordType &type, const Record *before, const Record *after) const
{
    for (const Step &step : steps) {
        if (step.kind != type.name || !after)
            continue;
        const QString now = type.value(*after, step.field).toString();
        const QString then = before ? type.value(*before, step.field).toString() : QString();
        if (now != then && step.values.contains(now))
            return step.right;
    }
    const auto kind = kinds.find(type.name);
    return kind == kinds.end() ? otherwise : kind->second;
}

} // namespace heyuan
