#include "ui/overview/rows_dialog.h"

#include "core/programme/origin_rows.h"
#include "core/training/behind.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace heyuan {

RowsDialog::RowsDialog(Desk &desk, const Origin &origin, const Text &what, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_origin(origin), m_what(what), m_title(new QLabel(this)), m_sum(new QLabel(this)),
      m_rows(new QTreeWidget(this)), m_open(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("rowsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 460);
    m_title->setFont(deskFont(space::groupHeadPoints, true));
    m_title->setWordWrap(true);
    HeadView::putOn(*m_rows);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setColumnCount(6);
    m_rows->setSortingEnabled(false);
    m_close->setDefault(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    box->setSpacing(space::gap);
    box->addWidget(m_title);
    box->addWidget(m_rows, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_open);
    foot->addWidget(m_close);
    box->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_open, &QPushButton::clicked, this, &RowsDialog::open);
    connect(m_rows, &QTreeWidget::itemActivated, this, &RowsDialog::open);
    retranslate();
}

void RowsDialog::open()
{
    const QTreeWidgetItem *current = m_rows->currentItem();
    const qint64 id = current ? current->data(0, Qt::UserRole).toLongLong() : 0;
    accept();
    const auto record = m_desk.store().find(Measurement::description().type(), id);
    if (record && *record && Measurement::description().read(**record).counted) {
        const auto behind = attendancesBehind(m_desk.store(), Measurement::description().read(**record));
        if (!behind)
            return emit m_desk.failed(behind.error());
        return emit m_desk.originRequested({QByteArrayLiteral("attendance"), *behind});
    }
    emit m_desk.pageRequested(QByteArrayLiteral("measurements"), id);
}

void RowsDialog::retranslate()
{
    setWindowTitle(tr("Rows behind the figure"));
    m_title->setText(m_what.onScreen());
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Opens the value in the measurements, or the attendances it was counted from"));
    m_close->setText(tr("Close"));
    m_rows->setHeaderLabels({tr("Area"), tr("Period"), tr("Value"), tr("Source"), tr("Remark"), tr("Approved")});
    m_rows->clear();
    const auto rows = rowsBehind(m_desk.store(), m_origin);
    if (!rows) {
        m_sum->setText(rows.error().message.onScreen());
        return;
    }
    Number sum;
    for (const Measurement &m : *rows) {
        const Number value = m.value + m.adjusted;
        sum += value;
        auto *item = new QTreeWidgetItem({m_desk.titleOf("area", m.area.id), m.period.toText(screenLanguage()),
                                          value.toText(), m.counted ? tr("ledger") : m.source, m.remark, m.approved ? tr("yes") : tr("no")});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, m.id);
        m_rows->addTopLevelItem(item);
    }
    m_sum->setText(rows->empty() ? tr("Nothing is reported there yet.")
                                 : tr("%n row(s), together %1", nullptr, int(rows->size())).arg(sum.toText()));
    m_open->setEnabled(!rows->empty());
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->resizeColumnToContents(column);
    if (m_rows->topLevelItemCount() > 0)
        m_rows->setCurrentItem(m_rows->topLevelItem(0));
}

void RowsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace heyuan
