#include "ui/award/claim_duplicates.h"

#include "core/award/duplicate.h"

#include <QEvent>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace heyuan {

ClaimDuplicates::ClaimDuplicates(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_text(new QTextBrowser(this))
{
    m_text->setObjectName(QStringLiteral("claimDuplicates"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { emit m_desk.pageRequested("claims", link.toString().toLongLong()); });
    connect(&desk, &Desk::recordsChanged, this, [this](const ChangeSet &changes) {
        if (changes.touches("award_claim") || changes.touches("beneficiary"))
            show(m_claim);
    });
}

void ClaimDuplicates::show(qint64 claim)
{
    m_claim = claim;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ClaimDuplicates::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ClaimDuplicates::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_claim);
}

void ClaimDuplicates::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_text->setAccessibleName(tr("Claims that may be the same award"));
    m_text->clear();
    if (!m_claim)
        return;
    const auto row = m_desk.store().find(AwardClaim::description().type(), m_claim);
    const auto book = award::RuleBook::load(m_desk.store());
    if (!row || !book)
        return emit m_desk.failed(row ? book.error() : row.error());
    if (!*row)
        return;
    const auto found = award::duplicatesOf(m_desk.store(), *book, AwardClaim::description().read(**row));
    if (!found)
        return emit m_desk.failed(found.error());
    if (found->empty())
        return m_text->setPlainText(tr("No other claim stands against this one. Credit code, citizen ID, account, address, legal representative, invoices and premises were compared, across years and documents."));
    QString html;
    for (const award::Duplicate &one : *found) {
        const QString verdict = one.isRefused ? tr("Not both:") : tr("To be looked at:");
        html += QStringLiteral("<p><b>%1</b> %2 <a href=\"%3\">%4</a></p>").arg(verdict.toHtmlEscaped(), one.sentence.onScreen().toHtmlEscaped(), QString::number(one.claim), tr("Open it").toHtmlEscaped());
    }
    m_text->setHtml(html);
}

} // namespace heyuan
