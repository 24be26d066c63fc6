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

/// An applicant is named by its county; where a county applies in several rounds, by round and county.
Status ReferenceFinder::addApplicant(const RecordType &type, const Record &row, Names &names)
{
    const auto areas = namesOf("area");
    if (!areas)
        return areas.error();
    const RecordType &rounds = *recordTypeNamed("selection_round");
    const auto round = m_store.find(rounds, type.value(row, "round_id").toLongLong());
    if (!round)
        return round.error();
    const QString of = *round ? rounds.value(**round, "name").toString() : QString();
    for (auto it = (*areas)->constBegin(); it != (*areas)->constEnd(); ++it) {
        if (it.value().size() == 1 && it.value().front() == type.value(row, "area_id").toLongLong()) {
            names[it.key()].append(row.id);
            names[keyOf(of + u' ' + it.key())].append(row.id);
        }
    }
    return {};
}

Result<ReferenceFinder::Names> ReferenceFinder::read(const RecordType &type)
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
        QList<qint64> &ids = to[key];
        if (!ids.contains(id))
            ids.append(id);
    };
    for (const Record &row : *rows) {
        if (type.name == "area")
            m_parents.insert(row.id, type.value(row, "parent_id").toLongLong());
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
        if (type.name == "applicant") {
            if (Status s = addApplicant(type, row, names); !s)
                return s.error();
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

Result<const ReferenceFinder::Names *> ReferenceFinder::namesOf(const QByteArray &recordType)
{
    auto at = m_names.find(recordType);
    if (at == m_names.end()) {
        auto names = read(*recordTypeNamed(recordType));
        if (!names)
            return names.error();
        at = m_names.emplace(recordType, std::move(*names)).first;
    }
    return &at->second;
}

Result<qint64> ReferenceFinder::find(const QByteArray &recordType, const QString &name)
{
    const auto names = namesOf(recordType);
    if (!names)
        return names.error();
    const QList<qint64> ids = (*names)->value(keyOf(name));
    return ids.isEmpty() ? 0 : ids.size() == 1 ? ids.front() : -1;
}

bool ReferenceFinder::liesIn(qint64 area, const QList<qint64> &candidates) const
{
    constexpr int deepest = 12; // a circle of parents ends here
    for (int i = 0; area && i < deepest; ++i, area = m_parents.value(area)) {
        if (candidates.contains(area))
            return true;
    }
    return false;
}

Result<qint64> ReferenceFinder::findArea(const QString &name, const QStringList &within)
{
    const auto names = namesOf("area");
    if (!names)
        return names.error();
    QStringList places = within;
    if (!name.isEmpty())
        places.prepend(name);
    places.removeAll(QString());
    QList<qint64> found = places.isEmpty() ? QList<qint64>() : (*names)->value(keyOf(places.front()));
    for (qsizetype i = 1; i < places.size(); ++i) {
        const QList<qint64> around = (*names)->value(keyOf(places[i]));
        found.removeIf([&](qint64 area) { return !liesIn(area, around); });
    }
    return found.isEmpty() ? 0 : found.size() == 1 ? found.front() : -1;
}

} // namespace heyuan
