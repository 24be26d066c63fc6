#pragma once

#include "core/place/unit_names.h"

#include <memory>

namespace heyuan {

class Desk;

/// Names of organisation units in a text, as the reader knows them: texts that refer to units (their `reference` is "unit")
/// hold the printed Chinese names; in English those that the catalogue knows are shown by their English names. What no unit
/// is called stays as it was written.
class UnitWords
{
public:
    explicit UnitWords(Desk &desk) : m_desk(desk) {}
    static bool holds(const Field &field) { return field.type == FieldType::Text && field.options.reference == "unit"; }

    /// The area by which a name of several units is told: the row's own, or that of its project. 0: none.
    qint64 areaOf(const RecordType &type, const Record &row);
    QString shown(const QString &printed, qint64 area);
    /// What was typed in the reader's language, as it is kept.
    QString kept(const QString &typed, qint64 area);
    /// Units or projects may have changed.
    void forget();

private:
    const UnitNames *names();
    Desk &m_desk;
    std::unique_ptr<UnitNames> m_names;
    QHash<QString, qint64> m_areas; ///< of projects, by key
};

} // namespace heyuan
