#pragma once

#include <QtGlobal>

class QWidget;

namespace heyuan {

/// The stored row a reader is at on a page: that of the table or form with the focus, else that of the first one he sees.
/// 0: none.
qint64 itemInFocus(const QWidget &page);

} // namespace heyuan
