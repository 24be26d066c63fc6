#include "core/import/import_kind.h"

#include "core/training/trainee.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

QStringList words(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list << one.toString();
    return list;
}

void addFields(ImportKind &kind, const RecordType &type, const QJsonObject &heads, const QString &prefix, const QByteArrayList &needed)
{
    for (const Field &field : type.fields) {
        if (field.options.readOnly || field.options.isKept)
            continue;
        const RecordType *pointed = field.type != FieldType::Reference ? nullptr : recordTypeNamed(field.options.reference);
        if (pointed && pointed->isLarge)
            continue; // a person is known by the columns that describe them, not by a name alone
        const QString key = prefix + QString::fromUtf8(field.key);
        if (!heads.contains(key) && !prefix.isEmpty())
            continue; // of a second record only what is named
        ImportColumn column;
        column.key = key.toUtf8();
        column.type = &type;
        column.field = field.key;
        column.heads = words(heads.value(key));
        column.isNeeded = needed.contains(column.key);
        kind.columns.push_back(std::move(column));
    }
}

ImportKind kindOf(const QJsonObject &given)
{
    ImportKind kind;
    kind.key = given.value(QLatin1String("key")).toString().toUtf8();
    kind.recordType = given.value(QLatin1String("record")).toString().toUtf8();
    const RecordType &type = *recordTypeNamed(kind.recordType);
    kind.label = type.plural;
    const QJsonObject heads = given.value(QLatin1String("heads")).toObject();
    QByteArrayList needed;
    for (const QString &word : words(given.value(QLatin1String("needed"))))
        needed << word.toUtf8();
    addFields(kind, type, heads, QString(), needed);
    for (const QString &with : words(given.value(QLatin1String("with"))))
        addFields(kind, *recordTypeNamed(with.toUtf8()), heads, with + u'.', needed);
    const QJsonObject groups = given.value(QLatin1String("groups")).toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        ImportColumn column;
        column.key = "group." + group.key().toUtf8();
        column.group = group.key().toUtf8();
        column.heads = words(group.value());
        kind.columns.push_back(std::move(column));
    }
    for (const QJsonValue &value : given.value(QLatin1String("within")).toArray()) {
        const QJsonObject level = value.toObject();
        ImportColumn column;
        column.within = level.value(QLatin1String("level")).toString().toUtf8();
        column.key = "within." + column.within;
        column.field = level.value(QLatin1String("field")).toString().toUtf8();
        column.heads = words(level.value(QLatin1String("heads")));
        kind.columns.push_back(std::move(column));
    }
    const QJsonObject values = given.value(QLatin1String("values")).toObject();
    for (ImportColumn &column : kind.columns) {
        const QJsonObject choices = values.value(QString::fromUtf8(column.key)).toObject();
        for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
            for (const QString &word : words(choice.value()))
                column.values[word] = choice.key().toUtf8();
        }
    }
    for (const QJsonValue &match : given.value(QLatin1String("matches")).toArray()) {
        QByteArrayList keys;
        for (const QString &key : words(match))
            keys << key.toUtf8();
        kind.matches.push_back(keys);
    }
    return kind;
}

} // namespace

Text ImportColumn::label() const
{
    if (type)
        return type->field(field).label;
    if (within == "town")
        return say("Area", "Town");
    if (within == "county")
        return say("Area", "County or district");
    if (group == "*")
        return say("Training", "Group");
    for (const Choice &choice : traineeGroups()) {
        if (choice.key == group)
            return choice.text;
    }
    return Text::plain(QString::fromUtf8(group));
}

int ImportKind::indexOf(QByteArrayView column) const
{
    const auto at = std::find_if(columns.begin(), columns.end(), [&](const ImportColumn &one) { return one.key == column; });
    return at == columns.end() ? -1 : int(at - columns.begin());
}

const std::vector<ImportKind> &importKinds()
{
    static const std::vector<ImportKind> kinds = [] {
        std::vector<ImportKind> read;
        QFile file(QStringLiteral(":/import_kind.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the import kinds are missing from the program");
        for (const QJsonValue &one : QJsonDocument::fromJson(file.readAll()).array())
            read.push_back(kindOf(one.toObject()));
        return read;
    }();
    return kinds;
}

const ImportKind *importKindNamed(QByteArrayView key)
{
    for (const ImportKind &kind : importKinds()) {
        if (kind.key == key)
            return &kind;
    }
    return nullptr;
}

} // namespace heyuan
