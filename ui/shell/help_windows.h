#pragma once

class QWidget;

namespace heyuan {

class Actions;

/// The list of all keys.
void showShortcuts(const Actions &actions, QWidget *parent);
/// Program, versions, licence.
void showAbout(QWidget *parent);

} // namespace heyuan
