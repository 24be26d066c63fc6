#pragma once

#include "core/base/result.h"

namespace heyuan {

class MainWindow;

/// Writes the window as a PNG picture, as it would stand on the screen.
Status savePicture(MainWindow &window, const QString &file);
/// One picture of every page, named after its key, into `folder`.
Status saveAllPages(MainWindow &window, const QString &folder);

} // namespace heyuan
