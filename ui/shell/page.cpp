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
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        refresh();
    }
}

} // namespace heyuan
