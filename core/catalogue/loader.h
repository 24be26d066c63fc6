#pragma once

#include "core/catalogue/reader.h"
#include "core/store/store.h"

#include <map>

namespace heyuan {

/// The catalogue: the plan documents and what is read out of them, from files that are built into the program, as
/// records. Its rows have the same identity in every database.
class Catalogue
{
public:
    /// What a load did to the rows of the database.
    struct Outcome {
        int added = 0;
        int changed = 0;   ///< rows brought up to a newer catalogue
        int kept = 0;      ///< rows in which somebody's own words stand before those of a newer catalogue
    };

    /// Reads and checks every file: known fields, references that resolve, unit names that mean one unit. An error
    /// names file, item and word.
    static Result<Catalogue> read(const QString &folder = QStringLiteral(":/catalogue"));
    /// A digest of all files: the version of the catalogue.
    static QString versionOf(const QString &folder = QStringLiteral(":/catalogue"));

    /// Puts the catalogue into a database, all or nothing. A database that has this version is left as it is; one that
    /// has another gets what is new or corrected, except in fields that somebody changed here.
    static Result<Outcome> load(Store &store, const Actor &actor,
                                const QString &folder = QStringLiteral(":/catalogue"));
    static bool isCurrent(Store &store, const QString &folder = QStringLiteral(":/catalogue"));

    const std::vector<Record> &records(const RecordType &type) const;

private:
    Status readFile(const catalogue::Source &source, const QString &folder, const QString &name,
                    const QString &document);
    Status addLinks(const catalogue::Source &source, const QJsonObject &item, const Text &place);
    Status addMentions(const catalogue::Source &source, const QJsonObject &item, const Text &place);
    Status addTaskUnits();
    Status add(const RecordType &type, Record record, const QString &code, const Text &place);
    Status checkReferences() const;
    Status writeNew(Transaction &transaction) const;
    Status writeNewer(Transaction &transaction, Outcome &outcome) const;

    struct UnitsOfTask { QJsonObject item; QString document; Text place; };
    std::map<QByteArray, std::vector<Record>> m_records;
    std::map<QByteArray, QHash<qint64, QString>> m_codes;
    std::vector<catalogue::Pending> m_pending;
    std::vector<UnitsOfTask> m_unitsOfTasks;
    qint64 m_position = 0;
};

} // namespace heyuan
