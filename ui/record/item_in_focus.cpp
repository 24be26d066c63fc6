#include "ui/record/item_in_focus.h"

#include "ui/record/record_form.h"
#include "ui/record/record_table.h"

#include <QApplication>

namespace heyuan {

namespace {

qint64 itemOf(const QWidget *widget)
{
    if (const auto *table = qobject_cast<const RecordTable *>(widget))
        return table->currentId();
    if (const auto *form = qobject_cast<const RecordForm *>(widget))
        return form->isEmpty() ? 0 : form->id();
    return 0;
}

} // namespace

qint64 itemInFocus(const QWidget &page)
{
    for (const QWidget *at = QApplication::focusWidget(); at && page.isAncestorOf(at); at = at->parentWidget()) {
        if (const qint64 item = itemOf(at))
            return item;
    }
    for (const QWidget *part : page.findChildren<QWidget *>()) {
        const qint64 item = part->isVisible() ? itemOf(part) : 0;
        if (item)
            return item;
    }
    return 0;
}

} // namespace heyuan
