#pragma once

#include "core/store/store.h"

namespace heyuan {

/// Finds the organisation unit behind a printed name: its full name or one of its printed variants. A name that stands
/// for several units (市政府) means the one of the document's own area.
class UnitNames
{
public:
    explicit UnitNames(const std::vector<Record> &units);
    static Result<UnitNames> load(Store &store);

    /// The unit's id; an error that names the printed words when no unit, or more than one, is meant.
    Result<qint64> find(const QString &printed, qint64 area) const;
    /// Names joined by 、 in both languages: in Chinese as printed, in English those of the units that are meant; a name
    /// that no unit has, or several have, stays as it is.
    Text inBoth(const QString &printed, qint64 area) const;
    /// Names as typed, parted by 、 or ; and in either language, as the documents print them; a name that no unit has stays.
    QString printed(const QString &typed, qint64 area) const;

private:
    struct Named { qint64 unit; qint64 area; };
    /// Those of the area, or else all.
    static QList<Named> meant(const QList<Named> &named, qint64 area);
    QMultiHash<QString, Named> m_names;
    QHash<qint64, QString> m_english;
    QMultiHash<QString, Named> m_byEnglish; ///< in small letters
    QHash<qint64, QString> m_chinese;
};

} // namespace heyuan
