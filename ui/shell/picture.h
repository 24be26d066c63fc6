#pragma once

#include "core/base/result.h"

class QWidget;

namespace heyuan {

class MainWindow;

/// Writes the window as a PNG picture, as it would stand on the screen.
Status savePicture(QWidget &window, const QString &file);
/// One picture of every page, named after its key, into `folder`.
Status saveAllPages(MainWindow &window, const QString &folder);

} // namespace heyuan
