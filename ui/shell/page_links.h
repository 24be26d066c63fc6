#pragma once

#include <QByteArray>

namespace heyuan {

/// The page of this desk on which rows of a kind of record are shown; empty if there is none.
QByteArray pageShowing(QByteArrayView recordType);
/// True if the desk has a page of this key.
bool hasPage(QByteArrayView key);

} // namespace heyuan
