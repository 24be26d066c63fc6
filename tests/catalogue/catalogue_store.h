#pragma once

#include "core/catalogue/loader.h"
#include "tests/support/test_store.h"

namespace heyuan::test {

/// A new database with the catalogue in it, gone with this object.
struct CatalogueStore {
    TestStore store{Engine::Sqlite};
    bool isReady = false;

    CatalogueStore()
    {
        if (!store.isOpen())
            return;
        const auto loaded = Catalogue::load(*store, {QStringLiteral("tester")});
        isReady = bool(loaded);
        if (!loaded)
            qWarning("%s", sentence(loaded.error()).constData());
    }
};

} // namespace heyuan::test
