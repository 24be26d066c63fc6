#include "ui/record/unit_words.h"

#include "ui/shell/desk.h"

namespace heyuan {

const UnitNames *UnitWords::names()
{
    if (!m_names) {
        auto read = UnitNames::load(m_desk.store());
        if (!read)
            return nullptr;
        m_names = std::make_unique<UnitNames>(std::move(*read));
    }
    return m_names.get();
}

qint64 UnitWords::areaOf(const RecordType &type, const Record &row)
{
    for (const char *key : {"city_id", "area_id"}) { // a county's recommendation is written by its city
        if (type.indexOf(key) >= 0)
            return type.value(row, key).toLongLong();
    }
    const QByteArray key = type.indexOf("project_id") >= 0 ? QByteArray("project_id") : QByteArray("project");
    if (type.indexOf(key) < 0)
        return 0;
    const QString project = type.value(row, key).toString();
    if (const auto known = m_areas.find(project); known != m_areas.end())
        return *known;
    const RecordType &projects = *recordTypeNamed("project");
    qint64 area = 0;
    if (key == "project_id") {
        if (const auto of = m_desk.store().find(projects, project.toLongLong()); of && *of)
            area = projects.value(**of, "area_id").toLongLong();
    } else {
        Filter filter;
        filter.conditions = {{"project", Condition::Test::Is, project}};
        if (const auto of = m_desk.store().select(projects, filter); of && !of->empty())
            area = projects.value(of->front(), "area_id").toLongLong();
    }
    return *m_areas.insert(project, area);
}

QString UnitWords::shown(const QString &printed, qint64 area)
{
    const UnitNames *known = screenLanguage() == Language::English && !printed.isEmpty() ? names() : nullptr;
    return known ? known->inBoth(printed, area).in(Language::English) : printed;
}

QString UnitWords::kept(const QString &typed, qint64 area)
{
    const UnitNames *known = screenLanguage() == Language::English && !typed.isEmpty() ? names() : nullptr;
    return known ? known->printed(typed, area) : typed;
}

void UnitWords::forget()
{
    m_names.reset();
    m_areas.clear();
}

} // namespace heyuan
