#include "ui/measurement/refused_keeper.h"

#include "core/store/draft.h"
#include "ui/measurement/entry_grid_model.h"
#include "ui/shell/desk.h"

#include <QJsonArray>

namespace heyuan {

namespace {

constexpr int keepAfter = 1000; // milliseconds
const QString form = QStringLiteral("sheet/measurement");

} // namespace

RefusedKeeper::RefusedKeeper(Desk &desk, EntryGridModel &model, QObject *parent)
    : QObject(parent), m_desk(desk), m_model(model)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfter);
    connect(&m_timer, &QTimer::timeout, this, &RefusedKeeper::keepNow);
    connect(&model, &EntryGridModel::refusedChanged, &m_timer, qOverload<>(&QTimer::start));
}

void RefusedKeeper::finish()
{
    if (m_timer.isActive())
        keepNow();
}

void RefusedKeeper::keepNow()
{
    m_timer.stop();
    QJsonArray cells;
    for (const auto &[key, refused] : m_model.refused()) {
        // Identities do not fit into the numbers of JSON.
        cells << QJsonObject{{QStringLiteral("indicator"), QString::number(key.indicator)},
                             {QStringLiteral("area"), QString::number(key.area)},
                             {QStringLiteral("period"), key.period.code()},
                             {QStringLiteral("text"), refused.text}};
    }
    const Status kept = cells.isEmpty() ? draft::drop(m_desk.store(), m_desk.actor().name, form)
                                        : draft::keep(m_desk.store(), m_desk.actor().name,
                                                      {form, m_desk.store().now(), {{QStringLiteral("cells"), cells}}});
    if (!kept)
        emit m_desk.failed(kept.error());
}

void RefusedKeeper::bringBack()
{
    const auto left = draft::find(m_desk.store(), m_desk.actor().name, form);
    if (!left || !*left)
        return;
    for (const QJsonValue &value : (*left)->content.value(QLatin1String("cells")).toArray()) {
        const QJsonObject cell = value.toObject();
        const auto period = Period::fromCode(cell.value(QLatin1String("period")).toInt());
        if (!period)
            continue;
        const CellKey key{cell.value(QLatin1String("indicator")).toString().toLongLong(),
                          cell.value(QLatin1String("area")).toString().toLongLong(), *period};
        m_model.setRefused(key, {cell.value(QLatin1String("text")).toString(),
                                 say("Entry", "Typed earlier and refused then. Mend it, or give it up with Delete.")});
    }
    m_timer.stop(); // it is what is kept already
}

} // namespace heyuan
