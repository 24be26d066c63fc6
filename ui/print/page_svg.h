#pragma once

#include "core/base/result.h"

namespace heyuan {

class PrintLayout;

/// One page as a vector drawing, for documents and the web.
Status writeSvg(PrintLayout &layout, int page, const QString &file);

} // namespace heyuan
