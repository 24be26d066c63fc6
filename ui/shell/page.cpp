#include "ui/shell/page.h"

#include <QEvent>

namespace heyuan {

Page::Page(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    connect(&desk, &Desk::asOfChanged, this, &Page::invalidate);
    connect(&desk, &Desk::areaChanged, this, &Page::invalidate);
    connect(&desk, &Desk::recordsChanged, this, [this](const ChangeSet &changes) {
        for (const QByteArray &type : dependsOn()) {
            if (changes.touches(type))
                return invalidate();
        }
    });
}

void Page::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        m_stale = false;
        refresh();
    }
}

void Page::setDetail(QWidget *detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    emit detailChanged();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A page nobody sees finds its words when it is seen again, so that the switch costs what is on the screen.
    m_wordsAreStale = m_wasShown && !isVisible();
    if (!m_wordsAreStale)
        retranslate();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_wasShown = true;
    if (std::exchange(m_wordsAreStale, false))
        retranslate();
    if (m_stale) {
        m_stale = false;
        refresh();
    }
}

} // namespace heyuan
