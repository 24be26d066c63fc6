#pragma once

#include "core/report/content.h"
#include "ui/theme/theme.h"

namespace heyuan {

/// A report's table as rich text for a reader pane: hairlines, figures at the right, the unit once in the head.
QString tableHtml(const Table &table, const Palette &colours, Language language);

} // namespace heyuan
