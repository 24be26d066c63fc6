#include "ui/record/name_words.h"

#include "ui/shell/desk.h"

namespace heyuan {

const UnitNames *NameWords::names()
{
    if (!m_names) {
        auto read = UnitNames::load(m_desk.store());
        if (!read)
            return nullptr;
        m_names = std::make_unique<UnitNames>(std::move(*read));
    }
    return m_names.get();
}

qint64 NameWords::areaOf(const RecordType &type, const Record &row)
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

const std::vector<NameWords::Named> &NameWords::projects()
{
    if (!m_projects) {
        m_projects.emplace();
        const RecordType &type = *recordTypeNamed("project");
        if (const auto rows = m_desk.store().select(type)) {
            for (const Record &row : *rows) {
                const QString zh = type.value(row, "name_zh").toString();
                const QString en = type.value(row, "name_en").toString();
                m_projects->push_back({type.value(row, "project").toString(), Text::of(zh, en.isEmpty() ? zh : en)});
            }
        }
        addProgrammes();
    }
    return *m_projects;
}

/// Rules for all that come under a document name its programme: it is shown by the short name of the document.
void NameWords::addProgrammes()
{
    const RecordType &type = *recordTypeNamed("policy_constraint");
    const RecordType &documents = *recordTypeNamed("document");
    Filter named;
    named.conditions = {{"project", Condition::Test::NotEmpty, {}}, {"document_id", Condition::Test::NotEmpty, {}}};
    const auto rows = m_desk.store().select(type, named);
    if (!rows)
        return;
    for (const Record &row : *rows) {
        const QString key = type.value(row, "project").toString();
        if (std::any_of(m_projects->begin(), m_projects->end(), [&](const Named &one) { return one.key == key; }))
            continue;
        const auto document = m_desk.store().find(documents, type.value(row, "document_id").toLongLong());
        if (!document || !*document)
            continue;
        const QString zh = documents.value(**document, "short_zh").toString();
        const QString en = documents.value(**document, "short_en").toString();
        if (!zh.isEmpty())
            m_projects->push_back({key, Text::of(zh, en.isEmpty() ? zh : en), true});
    }
}

QString NameWords::shown(const Field &field, const QString &kept, qint64 area)
{
    if (field.options.reference == "project") {
        const auto at = std::find_if(projects().begin(), projects().end(), [&](const Named &one) { return one.key == kept; });
        return at == projects().end() ? kept : at->name.onScreen();
    }
    const UnitNames *known = screenLanguage() == Language::English && !kept.isEmpty() ? names() : nullptr;
    return known ? known->inBoth(kept, area).in(Language::English) : kept;
}

QStringList NameWords::offered(const Field &field)
{
    QStringList names;
    if (field.options.reference == "project") {
        for (const Named &one : projects()) {
            if (!one.isProgramme)
                names << one.name.onScreen();
        }
    }
    return names;
}

QString NameWords::kept(const Field &field, const QString &typed, qint64 area)
{
    if (field.options.reference == "project") {
        const QString name = typed.trimmed();
        const auto at = std::find_if(projects().begin(), projects().end(), [&](const Named &one) { return one.name.in(Language::Chinese) == name || one.name.in(Language::English) == name; });
        return at == projects().end() ? typed : at->key;
    }
    const UnitNames *known = screenLanguage() == Language::English && !typed.isEmpty() ? names() : nullptr;
    return known ? known->printed(typed, area) : typed;
}

void NameWords::forget()
{
    m_names.reset();
    m_projects.reset();
    m_areas.clear();
}

} // namespace heyuan
