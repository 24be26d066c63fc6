#pragma once

namespace heyuan {

/// Gives memory that was freed back to the system, after work that took much of it for a while. The allocator keeps it
/// otherwise, for each thread that worked.
void giveBackMemory();

} // namespace heyuan
