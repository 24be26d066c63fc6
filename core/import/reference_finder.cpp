#include "core/import/reference_finder.h"

#include "core/import/import_words.h"

namespace heyuan {

namespace {

QString keyOf(const QString &name)
{
    return withPlainDigits(name).simplified().toCaseFolded();
}

QStringList shortened(const QString &name)
{
    for (const QString &ending : ImportWords::shipped().areaEndings) {
        if (name.endsWith(ending) && name.size() > ending.size() + 1)
            return {name.chopped(ending.size())};
    }
    return {};
}

} // namespace

Result<QHash<QString, qint64>> ReferenceFinder::read(const RecordType &type)
{
    const auto rows = m_store.select(type);
    if (!rows)
        return rows.error();
    Names names;
    Names shorter;
    const auto add = [](Names &to, const QString &name, qint64 id) {
        const QString key = keyOf(name);
        if (key.isEmpty())
            return;
        const auto there = to.constFind(key);
        to.insert(key, there == to.constEnd() || *there == id ? id : -1);
    };
    for (const Record &row : *rows) {
        for (const char *field : {"code", "number", "name", "name_zh", "name_en", "credit_code"}) {
            if (type.indexOf(field) < 0)
                continue;
            const QString name = type.value(row, field).toString();
            add(names, name, row.id);
            if (type.name == "area") {
                for (const QString &part : shortened(name))
                    add(shorter, part, row.id);
            }
        }
        if (type.indexOf("aliases") >= 0) {
            for (const QString &alias : type.value(row, "aliases").toString().split(u'；', Qt::SkipEmptyParts))
                add(names, alias, row.id);
        }
    }
    for (auto it = shorter.constBegin(); it != shorter.constEnd(); ++it) {
        if (!names.contains(it.key())) // a name in full goes before
            names.insert(it.key(), it.value());
    }
    return names;
}

Result<qint64> ReferenceFinder::find(const QByteArray &recordType, const QString &name)
{
    auto at = m_names.find(recordType);
    if (at == m_names.end()) {
        auto names = read(*recordTypeNamed(recordType));
        if (!names)
            return names.error();
        at = m_names.emplace(recordType, std::move(*names)).first;
    }
    return at->second.value(keyOf(name), 0);
}

} // namespace heyuan
