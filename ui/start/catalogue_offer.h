#pragma once

namespace heyuan {

class Desk;
class MessageBar;

/// If the program brought a newer edition of the plan documents than the database holds, says so and offers to take it
/// over. What somebody changed in the database stays as it is. A database without the catalogue is left alone.
void offerNewerCatalogue(Desk &desk, MessageBar &messages);

} // namespace heyuan
