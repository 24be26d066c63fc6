#include "core/practice/evidence_invention.h"

#include "core/attachment/attachment_store.h"

#include <QJsonArray>

#include <random>

namespace heyuan::practice {

Status loadEvidence(Transaction &transaction, const QJsonObject &plan, const std::vector<TrainingClass> &classes, const QString &what)
{
    const QJsonObject evidence = plan.value(QLatin1String("evidence")).toObject();
    const auto missingPercent = unsigned(evidence.value(QLatin1String("missing_percent")).toInt());
    std::mt19937 dice(unsigned(plan.value(QLatin1String("seed")).toInteger()));
    std::map<QString, AttachmentFile> files;
    std::vector<Attachment> rows;
    for (const TrainingClass &of : classes) {
        if (!of.isHeld())
            continue;
        for (const QJsonValue &value : evidence.value(QLatin1String("files")).toArray()) {
            const QJsonObject given = value.toObject();
            if (dice() % 100 < missingPercent)
                continue;
            const QString source = given.value(QLatin1String("bytes")).toString();
            if (!files.contains(source)) {
                auto file = readAttachmentFile(QStringLiteral(":/practice/") + source, 1 << 20);
                if (!file)
                    return file.error();
                if (Status s = keepBytes(transaction, *file); !s)
                    return s;
                files.emplace(source, std::move(*file));
            }
            const AttachmentFile &file = files.at(source);
            const auto id = transaction.newId();
            if (!id)
                return id.error();
            Attachment row;
            row.id = *id;
            row.ownerType = QString::fromUtf8(TrainingClass::description().type().name);
            row.owner = of.id;
            row.kind = given.value(QLatin1String("kind")).toString();
            row.fileName = given.value(QLatin1String("file")).toString();
            row.mediaType = file.mediaType;
            row.size = file.bytes.size();
            row.sha256 = file.sha256;
            row.pages = file.mediaType == u"application/pdf" ? std::optional<int>(1) : std::nullopt;
            row.madeOn = of.startsOn.addDays(given.value(QLatin1String("days")).toInt());
            rows.push_back(row);
        }
    }
    return transaction.load(rows, what);
}

} // namespace heyuan::practice
