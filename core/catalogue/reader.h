#pragma once

#include "core/record/record_type.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

// How one item of the catalogue becomes one record, whatever its kind.
namespace heyuan::catalogue {

/// The identity of a catalogue row: the same in every database, so that files of several offices merge. 43 bits of a
/// digest, in site 0, which no database numbers its own rows in.
qint64 idOf(QByteArrayView recordType, QStringView code);

/// One file of the catalogue and the record type its items become.
struct Source {
    QString file;                                   ///< "targets.json"
    const RecordType *type = nullptr;
    std::vector<std::pair<QString, QByteArray>> renamed =
        {};                                         ///< JSON key -> field, where the common rules do not say it
    QStringList skipped = {};                       ///< JSON keys that are kept elsewhere or by nobody
};
/// Shared files (areas, units, measures, documents), the files of each document's folder, plan against plan.
const std::vector<Source> &sharedSources();
const std::vector<Source> &documentSources();
const Source &comparisonSource();

/// A reference by code that has to exist once everything is read.
struct Pending {
    QByteArray recordType;
    QString code;
    Text where;
};

/// Reads the items of one file.
class Reader
{
public:
    Reader(const Source &source, QString file) : m_source(source), m_file(std::move(file)) {}

    /// The words that name the place of a fault: file and item.
    Text place(const QJsonObject &item) const;
    Result<Record> read(const QJsonObject &item);
    const std::vector<Pending> &pending() const { return m_pending; }

private:
    Status set(Record &record, const QString &key, const QJsonValue &value, const QJsonObject &item);
    Status setParts(Record &record, const QString &key, const QJsonObject &parts, const QJsonObject &item);
    QByteArray fieldFor(const QString &key) const;
    Result<QVariant> valueOf(const Field &field, const QJsonValue &value, const QJsonObject &item);
    const Source &m_source;
    QString m_file;
    std::vector<Pending> m_pending;
};

} // namespace heyuan::catalogue
