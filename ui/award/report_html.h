#pragma once

#include "core/report/content.h"
#include "ui/theme/theme.h"

namespace heyuan {

/// The words and tables of a report as rich text for a reader pane; charts are left to the preview.
QString reportHtml(const Report &report, const Palette &colours);

} // namespace heyuan
