#pragma once

#include "ui/record/record_tabs.h"

namespace heyuan {

/// The ledger of service stations: stations with equipment, activity and checks; coverage; siting and standing.
Page *makeStationPage(Desk &desk, QWidget *parent);

} // namespace heyuan
