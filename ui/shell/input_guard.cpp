#include "ui/shell/input_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace heyuan {

bool InputGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
            && !widget->hasFocus()) {
            event->ignore(); // goes on to whatever scrolls around the field
            return true;
        }
    } else if (event->type() == QEvent::Polish) {
        // Qt gives the focus to such a field before it is asked about the wheel.
        auto *field = qobject_cast<QWidget *>(watched);
        if (field && field->focusPolicy() == Qt::WheelFocus && (qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)))
            field->setFocusPolicy(Qt::StrongFocus);
        if (auto *line = qobject_cast<QLineEdit *>(watched); line && line->accessibleName().isEmpty()) {
            if (auto *field = qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
                line->setAccessibleName(field->accessibleName());
        }
    }
    return false;
}

} // namespace heyuan
