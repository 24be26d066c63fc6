#include "ui/record/items_in_sight.h"

#include "ui/record/record_form.h"
#include "ui/record/record_table.h"

#include <QApplication>

#include <algorithm>

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

std::vector<qint64> itemsInSight(const QWidget &page)
{
    std::vector<qint64> items;
    const auto add = [&](const QWidget *widget) {
        const qint64 item = itemOf(widget);
        if (item && std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    };
    for (const QWidget *at = QApplication::focusWidget(); at && page.isAncestorOf(at); at = at->parentWidget())
        add(at);
    for (const QWidget *part : page.findChildren<QWidget *>()) {
        if (part->isVisible())
            add(part);
    }
    return items;
}

} // namespace heyuan
