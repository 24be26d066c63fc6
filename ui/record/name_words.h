#pragma once

#include "core/place/unit_names.h"

#include <memory>

namespace heyuan {

class Desk;

/// Texts that refer to others by name, as the reader knows them. Those that refer to units (their `reference` is "unit") hold
/// the printed Chinese names, of which English shows those that the catalogue knows by their English ones; those that refer
/// to a project hold its key, or that of a programme, and show its name. What is not known stays as it was written.
class NameWords
{
public:
    explicit NameWords(Desk &desk) : m_desk(desk) {}
    static bool holds(const Field &field) { return field.type == FieldType::Text && !field.options.reference.isEmpty(); }

    /// The area by which a name of several units is told: the row's own, or that of its project. 0: none.
    qint64 areaOf(const RecordType &type, const Record &row);
    QString shown(const Field &field, const QString &kept, qint64 area);
    /// What was typed in the reader's language, as it is kept.
    QString kept(const Field &field, const QString &typed, qint64 area);
    /// Names to choose from; none for units, of which a text may hold several.
    QStringList offered(const Field &field);
    /// Units or projects may have changed.
    void forget();

private:
    const UnitNames *names();
    struct Named { QString key; Text name; bool isProgramme = false; };
    const std::vector<Named> &projects();
    void addProgrammes();
    Desk &m_desk;
    std::unique_ptr<UnitNames> m_names;
    std::optional<std::vector<Named>> m_projects;
    QHash<QString, qint64> m_areas; ///< of projects, by key
};

} // namespace heyuan
