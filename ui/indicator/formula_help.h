#pragma once

namespace heyuan {

class Desk;
class RecordForm;

/// Helps to write the formula of an indicator: an opened square bracket offers the names, by their characters or their
/// pinyin initials, and under the line stands, while it is typed, how the formula is understood or what is wrong.
void helpWithFormula(RecordForm &form, Desk &desk);

} // namespace heyuan
