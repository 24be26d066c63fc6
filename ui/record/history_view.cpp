#include "ui/record/history_view.h"

#include "core/record/entry.h"
#include "core/store/change_log.h"
#include "ui/record/name_words.h"
#include "ui/shell/desk.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

Text actionName(const QByteArray &action)
{
    if (action == "insert")
        return say("History", "entered");
    if (action == "update")
        return say("History", "changed");
    if (action == "delete")
        return say("History", "deleted");
    if (action == "show")
        return say("History", "Shown in full");
    if (action == "restore")
        return say("History", "restored");
    return say("History", "loaded");
}

} // namespace

HistoryView::HistoryView(Desk &desk, const RecordType &type, QWidget *parent)
    : QTreeWidget(parent), m_desk(desk), m_type(type)
{
    setObjectName(QStringLiteral("history"));
    setColumnCount(3);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(true);
    setUniformRowHeights(false);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    header()->setSectionResizeMode(QHeaderView::Stretch);
}

QString HistoryView::words(const Field &field, const QString &stored) const
{
    if (stored.isEmpty())
        return QStringLiteral("—");
    if (field.type == FieldType::Reference)
        return m_desk.titleOf(field.options.reference, stored.toLongLong());
    if (NameWords::holds(field)) {
        NameWords words(m_desk);
        const auto row = m_desk.store().find(m_type, m_id);
        return words.shown(field, stored, row && *row ? words.areaOf(m_type, **row) : 0);
    }
    const auto value = parseValue(field, stored);
    return value ? displayValue(field, *value, screenLanguage()) : stored;
}

void HistoryView::show(qint64 id)
{
    m_id = id;
    clear();
    if (!id)
        return;
    const auto entries = change_log::historyOf(m_desk.store(), m_type.name, id);
    if (!entries) {
        addTopLevelItem(new QTreeWidgetItem({entries.error().message.onScreen()}));
        topLevelItem(0)->setFirstColumnSpanned(true);
        return;
    }
    for (const ChangeEntry &entry : *entries) {
        const QString when = entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        QString head =
            tr("%1: %2 by %3")
                .arg(when, actionName(entry.action).onScreen(), entry.who.isEmpty() ? tr("somebody") : entry.who);
        if (!entry.reason.isEmpty())
            head = tr("%1 (%2)").arg(head, entry.reason);
        auto *item = new QTreeWidgetItem(this, {head});
        item->setFirstColumnSpanned(true);
        const QJsonObject changes = QJsonDocument::fromJson(entry.changes).object();
        for (const Field &field : m_type.fields) {
            const auto change = changes.constFind(QString::fromUtf8(field.key));
            if (change == changes.constEnd())
                continue;
            const QJsonObject both = change->toObject();
            new QTreeWidgetItem(item, {field.label.onScreen(), words(field, both[QStringLiteral("old")].toString()),
                                       words(field, both[QStringLiteral("new")].toString())});
        }
        item->setExpanded(entry.action == "update");
    }
    if (topLevelItemCount() == 0) {
        auto *item =
            new QTreeWidgetItem(this, {tr("Came with the catalogue or an import; nobody has changed it since.")});
        item->setFirstColumnSpanned(true);
    }
}

void HistoryView::retranslate()
{
    setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    setAccessibleName(tr("History of changes"));
    show(m_id);
}

} // namespace heyuan
