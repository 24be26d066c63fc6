#pragma once

#include <QIcon>

namespace heyuan {

/// The icon `name` of resources/icons in the colours of the theme, at any size; it follows a change of theme by itself.
/// Normal is the muted text colour, Selected the accent, Active the text colour, Disabled pale. An empty icon if there
/// is none of this name.
QIcon icon(const QString &name);
/// The same in one colour of the caller's choice.
QIcon icon(const QString &name, const QColor &colour);

} // namespace heyuan
