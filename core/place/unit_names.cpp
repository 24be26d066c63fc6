#include "core/place/unit_names.h"

#include "core/place/area.h"

#include <QRegularExpression>

namespace heyuan {

UnitNames::UnitNames(const std::vector<Record> &units)
{
    for (const Record &record : units) {
        const Unit unit = Unit::description().read(record);
        QStringList names = unit.aliases.split(u'；', Qt::SkipEmptyParts);
        names << unit.nameZh;
        names.removeDuplicates();
        m_english.insert(unit.id, unit.nameEn);
        m_chinese.insert(unit.id, unit.nameZh);
        if (!unit.nameEn.isEmpty())
            m_byEnglish.insert(unit.nameEn.toLower(), {unit.id, unit.area.id});
        for (const QString &name : std::as_const(names))
            m_names.insert(name, {unit.id, unit.area.id});
    }
}

QList<UnitNames::Named> UnitNames::meant(const QList<Named> &named, qint64 area)
{
    QList<Named> own;
    std::copy_if(named.begin(), named.end(), std::back_inserter(own), [area](const Named &one) { return one.area == area; });
    return own.isEmpty() ? named : own;
}

Result<qint64> UnitNames::find(const QString &printed, qint64 area) const
{
    const QList<Named> named = m_names.values(printed);
    if (named.isEmpty())
        return Error{
            ErrorKind::NotFound,
            say("Catalogue",
                "No organisation unit is called “%1”. Add the unit, or add this name to the unit that is meant.")
                .arg(printed)};
    const QList<Named> units = meant(named, area);
    if (units.size() > 1)
        return Error{
            ErrorKind::Invalid,
            say("Catalogue", "“%1” is the name of several organisation units. Write it so that it means one of them.")
                .arg(printed)};
    return units.first().unit;
}

Result<UnitNames> UnitNames::load(Store &store)
{
    const auto units = store.select(Unit::description().type());
    return units ? Result<UnitNames>(UnitNames(*units)) : units.error();
}

Text UnitNames::inBoth(const QString &printed, qint64 area) const
{
    QStringList english;
    for (const QString &part : printed.split(u'、', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const auto unit = find(name, area);
        const QString known = unit ? m_english.value(*unit) : QString();
        english << (known.isEmpty() ? name : known);
    }
    // Names hold commas themselves.
    return Text::of(printed, english.join(QStringLiteral("; ")));
}

QString UnitNames::printed(const QString &typed, qint64 area) const
{
    static const QRegularExpression parting(QStringLiteral("\\s*[、;；]\\s*"));
    QStringList names;
    for (const QString &part : typed.split(parting, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const QList<Named> units = meant(m_byEnglish.values(name.toLower()), area);
        names << (units.size() == 1 ? m_chinese.value(units.first().unit) : name);
    }
    return names.join(u'、');
}

} // namespace heyuan
