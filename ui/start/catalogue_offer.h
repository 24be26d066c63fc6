#pragma once

#include <QFuture>

namespace heyuan {

class Desk;
class MessageBar;

/// If the program brought a newer edition of the plan documents than the database holds, says so and offers to take it
/// over. What somebody changed in the database stays as it is. A database without the catalogue is left alone.
/// The files of the catalogue are read beside the window.
QFuture<void> offerNewerCatalogue(Desk &desk, MessageBar &messages);

} // namespace heyuan
