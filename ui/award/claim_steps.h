#pragma once

#include <QtGlobal>

namespace heyuan {

class RecordPage;
struct RecordPageSetup;

/// Ask for the day, amount and number of a part of a claim, and draft it for another person to confirm.
void payInPart(qint64 claim, RecordPage &page);
void recoverInPart(qint64 claim, RecordPage &page);
/// Payments and recoveries of a claim, confirmed here.
RecordPageSetup claimPayments();

} // namespace heyuan
