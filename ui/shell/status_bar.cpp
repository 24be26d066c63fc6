#include "ui/shell/status_bar.h"

#include "ui/settings/appearance.h"
#include "ui/shell/desk.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace heyuan {

namespace {

constexpr int saidStays = 10000;
constexpr int zoomStep = 10;

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent), m_selection(new QLabel(this)), m_drafts(new QLabel(this)), m_who(new QLabel(this)),
      m_database(new QLabel(this)), m_smaller(new QToolButton(this)), m_zoom(new QToolButton(this)),
      m_larger(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_selection->setObjectName(QStringLiteral("selection"));
    m_drafts->setObjectName(QStringLiteral("drafts"));
    m_database->setObjectName(QStringLiteral("database"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    for (QLabel *label : {m_selection, m_drafts, m_who, m_database}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 6, 0);
        addPermanentWidget(label);
    }
    for (QToolButton *button : {m_smaller, m_zoom, m_larger}) {
        button->setAutoRaise(true);
        addPermanentWidget(button);
    }
    m_smaller->setText(QStringLiteral("−"));
    m_larger->setText(QStringLiteral("+"));
    connect(m_smaller, &QToolButton::clicked, this, [this] { emit zoomChosen(m_percent - zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { emit zoomChosen(m_percent + zoomStep); });
    connect(m_zoom, &QToolButton::clicked, this, [this] { emit zoomChosen(100); });
    follow(nullptr);
}

void StatusBar::follow(Desk *desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    m_rows = 0;
    m_draftCount = 0;
    clearMessage();
    if (desk) {
        connect(desk, &Desk::said, this, [this](const QString &sentence) { showMessage(sentence, saidStays); });
        connect(desk, &Desk::selectionShown, this, &StatusBar::showSelection);
        connect(desk, &Desk::actorChanged, this, &StatusBar::retranslate);
        connect(desk, &QObject::destroyed, this, [this] { m_desk = nullptr; });
    }
    retranslate();
}

void StatusBar::setDrafts(int pages)
{
    m_draftCount = pages;
    retranslate();
}

void StatusBar::setZoom(int percent)
{
    m_percent = percent;
    retranslate();
}

void StatusBar::showSelection(qint64 rows, const QString &sum)
{
    m_rows = rows;
    m_sum = sum;
    if (rows == 0)
        m_selection->clear();
    else if (sum.isEmpty())
        m_selection->setText(tr("%n selected", nullptr, int(rows)));
    else
        m_selection->setText(tr("%n selected, sum %1", nullptr, int(rows)).arg(sum));
    m_selection->setVisible(rows != 0);
}

void StatusBar::retranslate()
{
    showSelection(m_rows, m_sum);
    m_drafts->setText(tr("%n page(s) with unsaved entries", nullptr, m_draftCount));
    m_drafts->setVisible(m_draftCount > 0);
    m_who->setVisible(m_desk);
    m_database->setVisible(m_desk);
    if (m_desk) {
        m_who->setText(tr("Working as %1").arg(m_desk->actor().name));
        m_database->setText(m_desk->isPractice() ? tr("Practice database: %1").arg(m_desk->databaseName())
                                                 : tr("Database: %1").arg(m_desk->databaseName()));
        m_database->setToolTip(m_desk->store().location().description());
    }
    m_zoom->setText(tr("%1 %").arg(m_percent));
    m_zoom->setToolTip(tr("Back to 100 % (Ctrl+0)"));
    m_zoom->setAccessibleName(tr("Size of everything: %1 %").arg(m_percent));
    m_smaller->setToolTip(tr("Smaller (Ctrl+-)"));
    m_larger->setToolTip(tr("Larger (Ctrl++)"));
    m_smaller->setAccessibleName(m_smaller->toolTip());
    m_larger->setAccessibleName(m_larger->toolTip());
    m_smaller->setEnabled(m_percent > 80);
    m_larger->setEnabled(m_percent < 200);
}

void StatusBar::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace heyuan
