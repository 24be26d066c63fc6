#include "ui/training/class_checks_view.h"

#include "core/training/training_class.h"
#include "ui/record/quiet_delegate.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace heyuan {

ClassChecksView::ClassChecksView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_summary(new QLabel(this)), m_list(new QTreeWidget(this)), m_reason(new QLineEdit(this)), m_pass(new QPushButton(this))
{
    setObjectName(QStringLiteral("classChecks"));
    m_summary->setWordWrap(true);
    HeadView::putOn(*m_list);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->header()->setStretchLastSection(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_reason, 1);
    line->addWidget(m_pass);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::gap, 0, 0);
    box->setSpacing(space::gap);
    box->addWidget(m_summary);
    box->addWidget(m_list, 1);
    box->addLayout(line);
    box->addStretch(0);
    const auto update = [this] {
        const ClassFinding *finding = current();
        const bool mayPass = finding && !finding->isError && finding->isOpen();
        m_reason->setEnabled(mayPass);
        m_pass->setEnabled(mayPass && !m_reason->text().trimmed().isEmpty());
    };
    connect(m_list, &QTreeWidget::currentItemChanged, this, update);
    connect(m_reason, &QLineEdit::textChanged, this, update);
    connect(m_reason, &QLineEdit::returnPressed, this, &ClassChecksView::letPass);
    connect(m_pass, &QPushButton::clicked, this, &ClassChecksView::letPass);
    connect(&desk, &Desk::recordsChanged, this, [this](const ChangeSet &changes) {
        for (const char *type : {"training_class", "attendance", "trainee", "class_waiver"}) {
            if (changes.touches(type))
                return show(m_class);
        }
    });
    retranslate();
    update();
}

void ClassChecksView::show(qint64 trainingClass)
{
    m_class = trainingClass;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ClassChecksView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ClassChecksView::refresh()
{
    m_isStale = false;
    m_list->clear();
    auto findings = m_class ? checkClass(m_desk.store(), m_class) : Result<std::vector<ClassFinding>>(std::vector<ClassFinding>());
    if (!findings) {
        m_summary->setText(findings.error().message.onScreen());
        return;
    }
    m_findings = std::move(*findings);
    const Palette &colours = coloursOf(*this);
    int open = 0;
    for (const ClassFinding &finding : m_findings) {
        open += finding.isOpen() ? 1 : 0;
        const QString kind = finding.isError ? tr("Error") : finding.isOpen() ? tr("Warning") : tr("Passed");
        const QString words = finding.isOpen() ? finding.sentence.onScreen() : tr("%1 Passed because: %2").arg(finding.sentence.onScreen(), finding.waived);
        auto *item = new QTreeWidgetItem(m_list, {kind, words});
        item->setToolTip(1, words);
        item->setForeground(0, colours.lightText(finding.isError ? Light::Behind : finding.isOpen() ? Light::AtRisk : Light::Met));
    }
    m_list->resizeColumnToContents(0);
    for (QWidget *one : std::initializer_list<QWidget *>{m_list, m_reason, m_pass})
        one->setVisible(!m_findings.empty());
    m_summary->setText(m_findings.empty() ? tr("Nothing is wrong with this class and its roster.")
                       : open == 0        ? tr("Every warning passed with a reason.")
                                          : tr("%n finding(s) have to be settled before the class is closed.", nullptr, open));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

const ClassFinding *ClassChecksView::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || size_t(row) >= m_findings.size() ? nullptr : &m_findings[size_t(row)];
}

void ClassChecksView::letPass()
{
    const ClassFinding *finding = current();
    const QString reason = m_reason->text().trimmed();
    if (!finding || finding->isError || !finding->isOpen() || reason.isEmpty())
        return;
    ClassWaiver waiver;
    waiver.trainingClass = {m_class};
    waiver.finding = finding->key();
    waiver.reason = reason;
    const Status written = m_desk.write([&](Transaction &transaction) -> Status {
        const auto made = transaction.insert(waiver);
        return made ? Status() : made.error();
    });
    if (!written)
        return emit m_desk.failed(written.error());
    m_reason->clear();
}

void ClassChecksView::retranslate()
{
    m_list->setHeaderLabels({tr("Kind"), tr("Finding")});
    m_list->setAccessibleName(tr("Findings about the class"));
    m_reason->setPlaceholderText(tr("Reason why the warning may pass"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_pass->setText(tr("Let pass"));
    if (!m_isStale)
        refresh();
}

void ClassChecksView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace heyuan
