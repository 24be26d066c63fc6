#include "ui/measurement/refusal_list.h"

#include "ui/measurement/entry_grid_model.h"
#include "ui/record/record_columns.h"
#include "ui/settings/appearance.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace heyuan {

RefusalList::RefusalList(EntryGridModel &model, SheetEntry &entry, QWidget *parent)
    : QWidget(parent), m_model(model), m_entry(entry), m_head(new QLabel(this)), m_undo(new QPushButton(this)),
      m_drop(new QPushButton(this)), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("refusals"));
    m_head->setObjectName(QStringLiteral("refusalHead"));
    m_head->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("refusalUndo"));
    m_drop->setObjectName(QStringLiteral("refusalDrop"));
    m_list->setObjectName(QStringLiteral("refusalList"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(zoomed(132));
    m_list->setColumnCount(3);
    auto *line = new QHBoxLayout;
    line->addWidget(m_head, 1);
    line->addWidget(m_undo);
    line->addWidget(m_drop);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::gap, 0, 0);
    box->setSpacing(space::grid);
    box->addLayout(line);
    box->addWidget(m_list);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_entry.undo();
        m_entry.dropRefused();
    });
    connect(m_drop, &QPushButton::clicked, &entry, &SheetEntry::dropRefused);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        const int row = m_list->indexOfTopLevelItem(item);
        if (row >= 0 && size_t(row) < m_keys.size())
            emit cellAsked(m_keys[size_t(row)]);
    });
    connect(m_list, &QTreeWidget::itemActivated, m_list, &QTreeWidget::itemClicked);
    connect(&model, &EntryGridModel::refusedChanged, this, &RefusalList::refresh, Qt::QueuedConnection);
    connect(&entry, &SheetEntry::outsideChanged, this, &RefusalList::refresh, Qt::QueuedConnection);
    connect(&entry, &SheetEntry::historyChanged, this, &RefusalList::refresh, Qt::QueuedConnection);
    retranslate();
}

void RefusalList::retranslate()
{
    m_list->setHeaderLabels({tr("Cell"), tr("Content"), tr("Why it was refused")});
    m_list->setAccessibleName(tr("Refused cells"));
    m_drop->setText(tr("Give these up"));
    m_drop->setToolTip(tr("The cells show again what is stored"));
    refresh();
}

void RefusalList::refresh()
{
    m_list->clear();
    m_keys.clear();
    const QColor red = coloursOf(*this).lightText(Light::Behind);
    const auto add = [&](const QString &cell, const QString &content, const QString &why) {
        auto *item = new QTreeWidgetItem(m_list, {cell, content, why});
        item->setForeground(1, red);
        item->setToolTip(2, why);
    };
    for (const auto &[key, refused] : m_model.refused()) {
        if (!m_model.grid())
            break;
        const bool isHere = m_model.indexOf(key).isValid();
        add(isHere ? m_model.grid()->nameOf(key).onScreen() : tr("In another sheet"), refused.text,
            refused.why.onScreen());
        m_keys.push_back(key);
    }
    for (const SheetEntry::Outside &one : m_entry.outside())
        add(tr("Row %1, column %2 of the pasted block").arg(one.row).arg(one.column), one.text,
            tr("The sheet ends before it."));
    const int refused = m_list->topLevelItemCount();
    setVisible(refused > 0);
    if (refused == 0)
        return;
    m_head->setText(
        tr("<b>%n cell(s) refused.</b> They keep what was typed until you mend it; everything else is stored.", nullptr,
           refused));
    m_undo->setVisible(m_entry.canUndo());
    m_undo->setText(tr("Undo %1").arg(m_entry.undoName().onScreen()));
    m_undo->setToolTip(tr("Takes back also the cells that were stored"));
    for (const int column : {0, 1})
        m_list->resizeColumnToContents(column);
}

} // namespace heyuan
