#include "core/place/unit_names.h"

#include "core/place/area.h"

namespace heyuan {

UnitNames::UnitNames(const std::vector<Record> &units)
{
    for (const Record &record : units) {
        const Unit unit = Unit::description().read(record);
        QStringList names = unit.aliases.split(u'；', Qt::SkipEmptyParts);
        names << unit.nameZh;
        names.removeDuplicates();
        m_english.insert(unit.id, unit.nameEn);
        for (const QString &name : std::as_const(names))
            m_names.insert(name, {unit.id, unit.area.id});
    }
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
    QList<Named> own;
    for (const Named &one : named) {
        if (one.area == area)
            own << one;
    }
    const QList<Named> &meant = own.isEmpty() ? named : own;
    if (meant.size() > 1)
        return Error{
            ErrorKind::Invalid,
            say("Catalogue", "“%1” is the name of several organisation units. Write it so that it means one of them.")
                .arg(printed)};
    return meant.first().unit;
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
    return Text::of(printed, english.join(QStringLiteral(", ")));
}

} // namespace heyuan
