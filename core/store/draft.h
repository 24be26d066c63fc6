#pragma once

#include "core/store/store.h"

#include <QJsonObject>

namespace heyuan {

/// What somebody typed into a form and has not saved. Drafts are nobody's record: they stand outside the change log and
/// are gone once the form is saved or given up.
struct Draft {
    QString form;          ///< "indicator/17"; 0 for a new row
    QDateTime at;
    QJsonObject content;
};

namespace draft {

QString formOf(QByteArrayView recordType, qint64 id);
Status keep(Store &store, const QString &who, const Draft &draft);
Status drop(Store &store, const QString &who, const QString &form);
Result<std::optional<Draft>> find(Store &store, const QString &who, const QString &form);
/// Everything that was left of one kind of record, the newest first.
Result<std::vector<Draft>> left(Store &store, const QString &who, QByteArrayView recordType);

} // namespace draft
} // namespace heyuan
