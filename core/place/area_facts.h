#pragma once

#include "core/store/store.h"

#include <QHash>

namespace heyuan {

/// One kind of fact about areas on a day: the newest that was true by then.
struct AreaFacts {
    struct Known { std::optional<Number> value; Text supplier; qint64 id = 0; };
    QHash<qint64, Known> byArea;

    std::optional<Number> valueOf(qint64 area) const { return byArea.value(area).value; }
};

Result<AreaFacts> areaFacts(Store &store, const QString &key, QDate asOf);

} // namespace heyuan
