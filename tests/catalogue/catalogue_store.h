#pragma once

#include "core/catalogue/loader.h"
#include "core/indicator/rollup.h"

#include <QTemporaryDir>

namespace heyuan {

/// A new database with the catalogue in it, gone with this object.
struct CatalogueStore {
    QTemporaryDir folder;
    std::unique_ptr<Store> store;

    CatalogueStore()
    {
        Location place;
        place.file = folder.filePath(QStringLiteral("desk.db"));
        auto opened = Store::open(place, Store::Mode::Create);
        if (!opened)
            return;
        addSummaryKeepers(**opened);
        const auto loaded = Catalogue::load(**opened, {QStringLiteral("tester")});
        if (loaded)
            store = std::move(*opened);
        else
            qWarning("%s", qPrintable(loaded.error().message.in(Language::English)));
    }
};

} // namespace heyuan
