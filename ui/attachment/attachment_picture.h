#pragma once

#include <QByteArray>
#include <QPixmap>

#include <optional>

namespace heyuan {

/// A small picture of an image file, at most `side` pixels wide and high; null for what is no image. Large images are
/// scaled while they are read, and never unpacked whole beyond Qt's own limit.
QPixmap thumbnailOf(const QByteArray &bytes, int side);
/// Pages of a PDF; nothing for other files or damaged ones.
std::optional<int> pagesOf(const QByteArray &bytes);

} // namespace heyuan
