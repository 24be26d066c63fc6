#pragma once

#include <QtGlobal>

#include <vector>

class QWidget;

namespace heyuan {

/// The stored rows a reader is at on a page, the nearest first: that of the table or form with the focus, then those of
/// the others he sees.
std::vector<qint64> itemsInSight(const QWidget &page);

} // namespace heyuan
