#include "core/plan/reading.h"

#include "core/plan/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heyuan {

namespace {

QString text(const Record &record, const char *key) { return readingType().value(record, key).toString(); }

} // namespace

std::vector<PossibleReading> possibleReadings(const Record &record)
{
    std::vector<PossibleReading> possible;
    const QJsonArray entries = QJsonDocument::fromJson(text(record, "readings").toUtf8()).array();
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        possible.push_back({object[QLatin1String("key")].toString(),
                            Text::of(object[QLatin1String("zh")].toString(), object[QLatin1String("en")].toString())});
    }
    if (possible.empty() && !text(record, "handling_zh").isEmpty())
        possible.push_back({reading::asHandled, Text::of(text(record, "handling_zh"), text(record, "handling_en"))});
    return possible;
}

bool isDecided(const Record &record) { return !text(record, "decided").isEmpty(); }

Text decisionWords(const Record &record)
{
    if (!isDecided(record))
        return {};
    const QString key = text(record, "decided");
    if (key == reading::ownWords)
        return Text::plain(text(record, "decided_words"));
    for (const PossibleReading &possible : possibleReadings(record)) {
        if (possible.key == key)
            return possible.words;
    }
    return Text::plain(key);
}

Text decisionNote(const Record &record)
{
    if (!isDecided(record))
        return {};
    const QString document = text(record, "decided_document");
    const QString day = readingType().value(record, "decided_on").toDate().toString(Qt::ISODate);
    if (document.isEmpty())
        return say("Reading", "Decided by %1 on %2").arg(text(record, "decided_by")).arg(day);
    return say("Reading", "Decided by %1 on %2, document: %3").arg(text(record, "decided_by")).arg(day).arg(document);
}

std::vector<Issue> objectionsToDecision(const Record &record)
{
    std::vector<Issue> issues;
    const QString key = text(record, "decided");
    if (key.isEmpty()) {
        for (const char *field : {"decided_words", "decided_by", "decided_on", "decided_document"}) {
            if (!readingType().value(record, field).isNull())
                return {{"decided", say("Reading", "No reading is chosen. Choose one, or clear who decided, when and by which document.")}};
        }
        return {};
    }
    const auto possible = possibleReadings(record);
    if (key == reading::ownWords) {
        if (text(record, "decided_words").trimmed().isEmpty())
            issues.push_back({"decided_words", say("Reading", "Write down how the words are to be read, or choose one of the readings above.")});
    } else if (std::none_of(possible.begin(), possible.end(), [&](const PossibleReading &one) { return one.key == key; })) {
        issues.push_back({"decided", say("Reading", "“%1” is none of the possible readings. Choose one of them, or “other” with your own words.").arg(key)});
    }
    if (text(record, "decided_by").trimmed().isEmpty())
        issues.push_back({"decided_by", say("Reading", "Say who decided: a person or an office.")});
    if (readingType().value(record, "decided_on").isNull())
        issues.push_back({"decided_on", say("Reading", "Say on which day it was decided, for example 2020-05-18.")});
    return issues;
}

} // namespace heyuan
