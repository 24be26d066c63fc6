#pragma once

#include <QString>

namespace heyuan {

/// The initials of the pinyin of Chinese text, lower case; letters and digits stay: 河源市商务局 → hysswj.
QString pinyinInitials(const QString &text);

/// True if every word of `typed` occurs in `text`, by its characters or as pinyin initials.
bool found(const QString &typed, const QString &text);

/// Order of text as a Chinese reader expects it (by pinyin).
int compareText(const QString &a, const QString &b);

} // namespace heyuan
