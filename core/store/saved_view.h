#pragma once

#include "core/store/store.h"

#include <QJsonObject>

namespace heyuan {

/// How somebody looks at a table, under a name: order, filter, columns, groups. Like drafts, views are nobody's record
/// and stand outside the change log. The table that made the content reads it, and leaves out what it no longer knows.
struct SavedView {
    QString name;
    bool isDefault = false;     ///< the page opens with it
    QJsonObject content = {};
};

namespace saved_view {

constexpr int longestName = 60;

/// The views of one person for one page, by name as a Chinese reader expects.
Result<std::vector<SavedView>> all(Store &store, const QString &who, const QString &page);
/// Keeps a view; one of the same name is replaced. At most one is the default.
Status keep(Store &store, const QString &who, const QString &page, const SavedView &view);
/// Refused if another view bears the name already.
Status rename(Store &store, const QString &who, const QString &page, const QString &from, const QString &to);
Status drop(Store &store, const QString &who, const QString &page, const QString &name);

} // namespace saved_view
} // namespace heyuan
