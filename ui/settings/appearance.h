#pragma once

#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

namespace heyuan {

/// Style, colours, font and density as the settings have them; called at the start and whenever one of them changes.
void applyAppearance(const Settings &settings);
/// Language of every word on the screen: the desk's, Qt's own, and how numbers and dates are written.
void applyLanguage(Language language);

/// The colours the screen has now.
const Palette &screenPalette();
/// The height of a table row: normal or compact, and in step with the zoom.
int tableRowHeight();
/// A length given for 100 % zoom.
int zoomed(int pixels);

} // namespace heyuan
