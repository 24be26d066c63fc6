#include "ui/start/choice_button.h"

#include "ui/settings/appearance.h"
#include "ui/shell/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace heyuan {

ChoiceButton::ChoiceButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_icon(heyuan::icon(iconName))
{
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setAutoExclusive(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setWords(const QString &title, const QString &explanation)
{
    setText(title);
    m_explanation = explanation;
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int words = qMax(metrics.horizontalAdvance(text()), metrics.horizontalAdvance(m_explanation));
    return {zoomed(64) + qMin(words, zoomed(360)), 2 * metrics.lineSpacing() + zoomed(20)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Palette &palette = screenPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus()                    ? QPen(palette.accent, 1.5)
                   : isChecked() || underMouse() ? QPen(palette.hairline, 1)
                                                 : QPen(Qt::NoPen));
    painter.setBrush(isDown() || isChecked()       ? palette.selection
                     : underMouse() && isEnabled() ? palette.surfaceRaised
                                                   : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 5, 5);
    const int side = zoomed(24);
    m_icon.paint(&painter, QRect(zoomed(14), (height() - side) / 2, side, side), Qt::AlignCenter,
                 isEnabled() ? QIcon::Selected : QIcon::Disabled);
    const QRect words = rect().adjusted(zoomed(52), zoomed(9), -zoomed(10), -zoomed(9));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(isEnabled() ? palette.text : palette.lastYear);
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    painter.setFont(font());
    painter.setPen(isEnabled() ? palette.mutedText : palette.lastYear);
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft,
                     fontMetrics().elidedText(m_explanation, Qt::ElideRight, words.width()));
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); break;
    case Qt::Key_Down: focusNextPrevChild(true); break;
    case Qt::Key_Up: focusNextPrevChild(false); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void ChoiceButton::enterEvent(QEnterEvent *)
{
    update();
}
void ChoiceButton::leaveEvent(QEvent *)
{
    update();
}

} // namespace heyuan
