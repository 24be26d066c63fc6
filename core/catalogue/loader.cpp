#include "core/catalogue/loader.h"

#include "core/place/area.h"
#include "core/place/unit_names.h"
#include "core/plan/document.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

namespace heyuan {

using catalogue::idOf;
using catalogue::Source;

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File,
                     say("Catalogue", "The catalogue file %1 cannot be read. Install the program again.").arg(path),
                     file.errorString()};
    return file.readAll();
}

Result<QJsonArray> itemsOf(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &fault);
    if (!document.isArray())
        return Error{ErrorKind::Invalid,
                     say("Catalogue", "The catalogue file %1 is not a list of items (at byte %2). Correct it there.")
                         .arg(path)
                         .arg(qint64(fault.offset)),
                     fault.errorString()};
    return document.array();
}

// Every file below the folder, in an order that is the same everywhere.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files << name;
    for (const QString &sub : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString &name : filesBelow(dir.filePath(sub)))
            files << sub + u'/' + name;
    }
    return files;
}

} // namespace

QString Catalogue::versionOf(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : filesBelow(folder)) {
        const auto content = contentOf(folder + u'/' + name);
        hash.addData(name.toUtf8());
        hash.addData("\x1f");
        hash.addData(content ? *content : QByteArray());
    }
    return QString::fromLatin1(hash.result().toHex());
}

bool Catalogue::isCurrent(Store &store, const QString &folder)
{
    return store.info(QStringLiteral("catalogue")) == versionOf(folder);
}

const std::vector<Record> &Catalogue::records(const RecordType &type) const
{
    static const std::vector<Record> none;
    const auto at = m_records.find(type.name);
    return at == m_records.end() ? none : at->second;
}

Status Catalogue::add(const RecordType &type, Record record, const QString &code, const Text &place)
{
    record.id = idOf(type.name, code);
    auto &codes = m_codes[type.name];
    if (const auto there = codes.constFind(record.id); there != codes.constEnd()) {
        if (*there == code)
            return Error{ErrorKind::Invalid,
                         say("Catalogue", "%1 stands twice. Give one of the two another id.").arg(place)};
        return Error{ErrorKind::Internal,
                     say("Catalogue", "%1 has by chance the same identity as %2. Give one of the two another id.")
                         .arg(place)
                         .arg(*there)};
    }
    codes.insert(record.id, code);
    m_records[type.name].push_back(std::move(record));
    return {};
}

Status Catalogue::addMentions(const Source &source, const QJsonObject &item, const Text &place)
{
    const QString code = item.value(QLatin1String("id")).toString();
    int number = 0;
    for (const QJsonValue &quote : item.value(QLatin1String("quotes")).toArray()) {
        const QString clause = quote.toObject().value(QLatin1String("clause")).toString();
        Record record = mentionType().blank();
        mentionType().setValue(record, "item_type", QString::fromUtf8(source.type->name));
        mentionType().setValue(record, "item_code", code);
        mentionType().setValue(record, "clause_id", idOf("clause", clause));
        mentionType().setValue(record, "quote", quote.toObject().value(QLatin1String("quote")).toString());
        m_pending.push_back({"clause", clause, place});
        if (Status s = add(mentionType(), std::move(record),
                           QStringLiteral("%1 %2 %3").arg(QString::fromUtf8(source.type->name), code).arg(++number),
                           place);
            !s)
            return s;
    }
    return {};
}

Status Catalogue::addLinks(const Source &source, const QJsonObject &item, const Text &place)
{
    const QString code = item.value(QLatin1String("id")).toString();
    for (const QJsonValue &unclear : item.value(QLatin1String("unclear")).toArray()) {
        const QString reading = unclear.toString();
        Record record = readingLinkType().blank();
        readingLinkType().setValue(record, "reading_id", idOf("reading", reading));
        readingLinkType().setValue(record, "item_type", QString::fromUtf8(source.type->name));
        readingLinkType().setValue(record, "item_code", code);
        m_pending.push_back({"reading", reading, place});
        if (Status s = add(readingLinkType(), std::move(record), reading + u' ' + code, place); !s)
            return s;
    }
    return {};
}

Status Catalogue::readFile(const Source &source, const QString &folder, const QString &name, const QString &document)
{
    const auto items = itemsOf(folder + u'/' + name);
    if (!items)
        return items.error();
    const RecordType &type = *source.type;
    catalogue::Reader reader(source, name);
    for (const QJsonValue &value : *items) {
        const QJsonObject item = value.toObject();
        const Text place = reader.place(item);
        auto record = reader.read(item);
        if (!record)
            return record.error();
        if (!document.isEmpty() && type.indexOf("document_id") >= 0)
            type.setValue(*record, "document_id", idOf("document", document));
        if (&type == &clauseType())
            type.setValue(*record, "position", ++m_position);
        const QByteArray key = type.indexOf("code") >= 0 ? "code" : "zh";
        if (Status s = add(type, *record, type.value(*record, key).toString(), place); !s)
            return s;
        if (Status s = addMentions(source, item, place); !s)
            return s;
        if (Status s = addLinks(source, item, place); !s)
            return s;
        if (&type == &correspondenceType()) {
            const QByteArray kind = item.value(QLatin1String("item_type")).toString().toUtf8();
            for (const char *side : {"old_item", "new_item"}) {
                for (const QJsonValue &code : item.value(QLatin1String(side)).toArray())
                    m_pending.push_back({kind, code.toString(), place});
            }
        }
        if (&type == &taskType())
            m_unitsOfTasks.push_back({item, document, place});
    }
    m_pending.insert(m_pending.end(), reader.pending().begin(), reader.pending().end());
    return {};
}

// Printed names mean units once all units are known.
Status Catalogue::addTaskUnits()
{
    const UnitNames names(records(Unit::description().type()));
    QHash<QString, qint64> areas;
    for (const Record &document : records(documentType()))
        areas.insert(documentType().value(document, "code").toString(),
                     documentType().value(document, "area_id").toLongLong());
    for (const auto &[item, document, place] : m_unitsOfTasks) {
        const QString task = item.value(QLatin1String("id")).toString();
        const QString inherited = item.value(QLatin1String("inherited_from")).toString();
        const QString clause = inherited.isEmpty() ? item.value(QLatin1String("clause")).toString() : inherited;
        for (const char *role : {"lead", "cooperating"}) {
            qint64 position = 0;
            for (const QJsonValue &printed : item.value(QLatin1String(role) + QLatin1String("_units")).toArray()) {
                const auto unit = names.find(printed.toString(), areas.value(document));
                if (!unit)
                    return Error{unit.error().kind, say("Catalogue", "%1: %2").arg(place).arg(unit.error().message)};
                Record record = taskUnitType().blank();
                taskUnitType().setValue(record, "task_id", idOf("task", task));
                taskUnitType().setValue(record, "unit_id", *unit);
                taskUnitType().setValue(record, "role", QString::fromLatin1(role));
                taskUnitType().setValue(record, "printed_name", printed.toString());
                taskUnitType().setValue(record, "position", ++position);
                taskUnitType().setValue(record, "clause_id", idOf("clause", clause));
                m_pending.push_back({"clause", clause, place});
                if (Status s = add(taskUnitType(), std::move(record),
                                   QStringLiteral("%1 %2 %3").arg(task, QLatin1String(role)).arg(position), place);
                    !s)
                    return s;
            }
        }
    }
    return {};
}

Status Catalogue::checkReferences() const
{
    for (const catalogue::Pending &reference : m_pending) {
        const auto codes = m_codes.find(reference.recordType);
        if (codes == m_codes.end() || !codes->second.contains(idOf(reference.recordType, reference.code)))
            return Error{
                ErrorKind::NotFound,
                say("Catalogue", "%1 refers to “%2”, which is not in the catalogue. Add it or correct the reference.")
                    .arg(reference.where)
                    .arg(reference.code)};
    }
    return {};
}

Result<Catalogue> Catalogue::read(const QString &folder)
{
    Catalogue whole;
    const QStringList files = filesBelow(folder);
    for (const Source &source : catalogue::sharedSources()) {
        const QStringList names = files.filter(
            QRegularExpression(QRegularExpression::wildcardToRegularExpression(source.file)));
        if (names.isEmpty())
            return Error{
                ErrorKind::File,
                say("Catalogue", "The catalogue file %1 cannot be read. Install the program again.").arg(source.file)};
        for (const QString &name : names) {
            if (Status s = whole.readFile(source, folder, name, {}); !s)
                return s.error();
        }
    }
    std::vector<QString> documents;
    for (const Record &document : whole.records(documentType()))
        documents.push_back(documentType().value(document, "code").toString());
    for (const QString &document : documents) {
        for (const Source &source : catalogue::documentSources()) {
            const QString name = document + u'/' + source.file;
            if (!files.contains(name))
                continue; // not every document sets budgets or phases
            if (Status s = whole.readFile(source, folder, name, document); !s)
                return s.error();
        }
    }
    if (files.contains(catalogue::comparisonSource().file)) {
        if (Status s = whole.readFile(catalogue::comparisonSource(), folder, catalogue::comparisonSource().file, {});
            !s)
            return s.error();
    }
    if (Status s = whole.addTaskUnits(); !s)
        return s.error();
    if (Status s = whole.checkReferences(); !s)
        return s.error();
    return whole;
}

} // namespace heyuan
