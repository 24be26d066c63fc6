#pragma once

#include "core/indicator/indicator.h"
#include "core/place/area.h"
#include "core/store/store.h"

namespace heyuan::test {

// Valid rows with as little said as possible; a test names only what it is about.
Area area(const QString &code, const QString &level = QStringLiteral("county"), qint64 parent = 0);
Indicator indicator(const QString &code, const QString &aggregation = QStringLiteral("flow"));
Measurement measurement(qint64 indicator, qint64 area, const Period &period, Number value);

/// Who writes in tests.
inline Actor clerk()
{
    return {QStringLiteral("王芳")};
}

void complain(const Error &error);

/// Stores one new row and returns its id; 0 with a warning in the log if it is refused.
template <class R> qint64 put(Store &store, const R &row)
{
    qint64 id = 0;
    const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(row);
        if (!made)
            return made.error();
        id = *made;
        return {};
    });
    if (!done)
        complain(done.error());
    return done ? id : 0;
}

/// The stored row of this id, or a blank one if there is none.
template <class R> R stored(Store &store, qint64 id)
{
    const auto row = store.find(R::description().type(), id);
    return row && *row ? R::description().read(**row) : R();
}

/// One writing transaction with a change of one stored row.
template <class R, class Change> Status change(Store &store, qint64 id, Change &&how)
{
    R row = stored<R>(store, id);
    how(row);
    return store.write(clerk(), [&](Transaction &t) { return t.update(row); });
}

} // namespace heyuan::test
