#include "core/import/import_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

const ImportWords &ImportWords::shipped()
{
    static const ImportWords words = [] {
        QFile file(QStringLiteral(":/import_words.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the words of imports are missing from the program");
        const QJsonObject given = QJsonDocument::fromJson(file.readAll()).object();
        const auto list = [&](const char *key) {
            QStringList read;
            for (const QJsonValue &value : given.value(QLatin1String(key)).toArray())
                read << value.toString();
            return read;
        };
        return ImportWords{list("sums"), list("remarks"), list("units"), list("area_endings"), list("town_endings")};
    }();
    return words;
}

} // namespace heyuan
