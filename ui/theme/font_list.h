#pragma once

#include <thread>

namespace heyuan {

/// Reads the system's list of fonts on a thread of its own, where fontconfig keeps it: the first widget that asks for a font
/// would wait for it. To be begun before the application is made.
std::jthread readFontsBeside();

} // namespace heyuan
