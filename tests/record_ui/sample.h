#pragma once

#include "core/catalogue/loader.h"
#include "core/indicator/indicator.h"
#include "core/summary_keepers.h"
#include "ui/settings/appearance.h"
#include "ui/shell/desk.h"

#include <QTemporaryDir>

#include <memory>

namespace heyuan::sample {

/// A desk over a new database that holds the catalogue; the file lives as long as the test.
inline std::unique_ptr<Desk> desk(const QTemporaryDir &dir, const QString &name = QStringLiteral("desk.db"))
{
    Location location;
    location.file = dir.filePath(name);
    const bool made = QFile::exists(location.file);
    auto store = Store::open(location, made ? Store::Mode::Existing : Store::Mode::Create);
    if (!store)
        return nullptr;
    addSummaryKeepers(**store);
    if (!made && !Catalogue::load(**store, {QStringLiteral("catalogue")}))
        return nullptr;
    return std::make_unique<Desk>(std::move(*store), Actor{QStringLiteral("陈小明")});
}

} // namespace heyuan::sample
