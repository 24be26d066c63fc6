#pragma once

#include "core/catalogue/loader.h"
#include "core/practice/project_invention.h"
#include "core/practice/station_invention.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::test {

/// The catalogue with the stations and the projects of the practice data, without its thousands of attendances: a server
/// takes seconds for those, and each test wants a database of its own.
inline Status fillProjects(Store &store)
{
    if (const auto loaded = Catalogue::load(store, clerk()); !loaded)
        return loaded.error();
    QFile stations(QStringLiteral(":/practice_station.json"));
    if (!stations.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File, Text::plain(stations.errorString())};
    const QJsonObject plan = QJsonDocument::fromJson(stations.readAll()).object();
    return store.write(clerk(), [&](Transaction &transaction) -> Status {
        if (Status s = practice::loadStations(transaction, plan); !s)
            return s;
        return practice::loadProjects(transaction);
    });
}

} // namespace heyuan::test
