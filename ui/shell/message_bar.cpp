#include "ui/shell/message_bar.h"

#include "ui/settings/appearance.h"
#include "ui/shell/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLoggingCategory>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace heyuan {

namespace {

Q_LOGGING_CATEGORY(desk, "heyuan.desk", QtWarningMsg)

constexpr int noteStays = 8000;

QString wordsOf(const Error &error)
{
    QStringList lines{error.message.onScreen()};
    for (const Issue &issue : error.issues) {
        const QString line = issue.message.onScreen();
        if (line != lines.first())
            lines << line;
    }
    return lines.join(u'\n');
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_words(new QLabel(this)), m_button(new QPushButton(this)),
      m_close(new QToolButton(this)), m_goes(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_words->setObjectName(QStringLiteral("message"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("messageAction"));
    m_button->hide();
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pageMargin, 6, space::gap, 6);
    row->setSpacing(space::gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_goes->setSingleShot(true);
    m_goes->setInterval(noteStays);
    connect(m_goes, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_action = {};
        hide();
    });
    connect(m_button, &QPushButton::clicked, this, &MessageBar::runAction);
    retranslate();
    hide();
}

void MessageBar::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (!error.detail.isEmpty())
        qCWarning(desk).noquote() << error.message.in(Language::English) << error.detail;
    m_isError = true;
    m_error = error;
    m_action = {};
    m_goes->stop();
    m_button->hide();
    put(wordsOf(error));
}

void MessageBar::showNote(const QString &sentence, const QString &actionText, std::function<void()> action)
{
    m_isError = false;
    m_action = std::move(action);
    m_button->setText(actionText);
    m_button->setVisible(bool(m_action));
    if (m_action)
        m_goes->stop();
    else
        m_goes->start();
    put(sentence);
}

void MessageBar::put(const QString &words)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    recolour();
    show();
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool MessageBar::runAction()
{
    if (!m_action || isHidden())
        return false;
    hide();
    std::exchange(m_action, {})();
    return true;
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_words->text();
}

void MessageBar::retranslate()
{
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setText(tr("Close this message"));
    m_close->setToolTip(m_close->text());
    if (m_words->text().isEmpty())
        m_words->setAccessibleName(tr("Message"));
    if (m_isError)
        m_words->setText(wordsOf(m_error));
    else
        hide(); // a note is of the moment and is not said again in another language
}

void MessageBar::recolour()
{
    const Palette &palette = screenPalette();
    QPalette words = m_words->palette();
    words.setColor(QPalette::WindowText, palette.text);
    m_words->setPalette(words);
    const QColor colour = palette.mark(m_isError ? Light::Behind : Light::OnCourse);
    m_icon->setPixmap(icon(m_isError ? QStringLiteral("error") : QStringLiteral("information"), colour)
                          .pixmap(QSize(zoomed(18), zoomed(18)), devicePixelRatioF()));
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        update();
    else if (event->type() == QEvent::StyleChange)
        recolour();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Palette &palette = screenPalette();
    const Light light = m_isError ? Light::Behind : Light::OnCourse;
    QPainter painter(this);
    painter.fillRect(rect(), palette.ground(light));
    painter.fillRect(QRect(0, 0, 3, height()), palette.mark(light));
}

} // namespace heyuan
