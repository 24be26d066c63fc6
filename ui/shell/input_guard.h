#pragma once

#include <QObject>

namespace heyuan {

/// For the whole program: the wheel scrolls the page and never changes a value that has no focus; the inner fields of
/// spin boxes and date fields have the name of the field around them, for readers who listen.
class InputGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace heyuan
