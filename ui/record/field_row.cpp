#include "ui/record/field_row.h"

#include "core/record/entry.h"
#include "ui/record/record_columns.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace heyuan {

namespace {

QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * space::smallPoints / space::bodyPoints);
    return small;
}

} // namespace

FieldRow::FieldRow(Desk &desk, const Field &field, QWidget *parent)
    : QWidget(parent), m_editor(FieldEditor::make(desk, field, this))
{
    m_box = new QVBoxLayout(this);
    m_box->setContentsMargins(10, 2, 0, 2);
    m_box->setSpacing(3);
    const auto label = [this](const char *name) {
        auto *made = new QLabel(this);
        made->setObjectName(QString::fromUtf8(m_editor->field().key) + QLatin1String(name));
        made->setFont(smaller(font()));
        made->setWordWrap(true);
        return made;
    };
    m_label = label("_label");
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setBuddy(m_editor->input());
    m_box->addWidget(m_label);
    m_box->addWidget(m_editor);
    m_help = label("_help");
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_help->hide();
    m_issue = label("_issue");
    m_issue->hide();
    m_choice = label("_choice");
    m_choice->hide();
    for (QLabel *one : {m_help, m_issue, m_choice})
        m_box->addWidget(one);
    connect(m_choice, &QLabel::linkActivated, this, [this](const QString &link) {
        m_keepMine = link == u"mine";
        offerChoice(m_mine, m_theirs, m_keepMine);
        emit choiceMade();
    });
    m_editor->input()->installEventFilter(this);
    m_editor->setReadOnly(field.options.readOnly);
    if (field.options.mask != Mask::None)
        buildMask();
    m_labelText = [this] { return m_editor->field().label.onScreen(); };
}

void FieldRow::buildMask()
{
    m_mask = new QWidget(this);
    auto *line = new QHBoxLayout(m_mask);
    line->setContentsMargins({});
    m_masked = new QLabel(m_mask);
    m_masked->setObjectName(QString::fromUtf8(field().key) + QStringLiteral("_masked"));
    m_show = new QToolButton(m_mask);
    m_show->setObjectName(QString::fromUtf8(field().key) + QStringLiteral("_show"));
    m_show->setFont(smaller(font()));
    line->addWidget(m_masked);
    line->addWidget(m_show);
    line->addStretch(1);
    m_box->insertWidget(1, m_mask);
    m_mask->hide();
    connect(m_show, &QToolButton::clicked, this, &FieldRow::showAsked);
}

bool FieldRow::isMasked() const { return m_mask && m_mask->isVisibleTo(this); }

void FieldRow::showInFull()
{
    if (!m_mask)
        return;
    m_mask->hide();
    m_editor->show();
}

void FieldRow::setLabel(std::function<QString()> label) { m_labelText = std::move(label); }

void FieldRow::setRendering(Rendering rendering)
{
    m_rendering = std::move(rendering);
    m_rendered = new QLabel(this);
    m_rendered->setObjectName(QString::fromUtf8(field().key) + QStringLiteral("_words"));
    m_rendered->setWordWrap(true);
    m_rendered->setTextFormat(Qt::RichText);
    m_rendered->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_raw = new QToolButton(this);
    m_raw->setCheckable(true);
    m_raw->setFont(smaller(font()));
    m_raw->setAutoRaise(true);
    m_box->insertWidget(1, m_rendered);
    m_box->insertWidget(2, m_raw);
    m_editor->hide();
    connect(m_raw, &QToolButton::toggled, m_editor, &QWidget::setVisible);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::render);
}

void FieldRow::setReading(Rendering reading)
{
    m_rendering = std::move(reading);
    m_rendered = new QLabel(this);
    m_rendered->setObjectName(QString::fromUtf8(field().key) + QStringLiteral("_reading"));
    m_rendered->setFont(smaller(font()));
    m_rendered->setWordWrap(true);
    m_rendered->setTextFormat(Qt::RichText);
    m_rendered->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_box->insertWidget(m_box->indexOf(m_editor) + 1, m_rendered);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::render);
}

void FieldRow::setValue(const QVariant &value)
{
    m_editor->setValue(value);
    if (m_mask) {
        m_masked->setText(displayValue(field(), value, screenLanguage()));
        m_mask->setVisible(!value.isNull());
        m_editor->setVisible(value.isNull());
    }
    if (m_raw) // a new row has nothing to put into words; there the structured text is what is entered
        m_raw->setChecked(value.isNull() && field().options.required);
    render();
}

void FieldRow::render()
{
    if (!m_rendered)
        return;
    const QString stored = m_editor->typed();
    const QString words = stored.trimmed().isEmpty() ? QString() : m_rendering(stored, screenLanguage());
    m_rendered->setText(words.isEmpty() && m_raw ? QStringLiteral("—") : words);
    m_rendered->setVisible(m_raw || !words.isEmpty());
}

void FieldRow::setChanged(bool changed)
{
    if (changed == m_changed)
        return;
    m_changed = changed;
    update();
}

void FieldRow::setIssue(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, coloursOf(*this).lightText(Light::Behind));
    m_issue->setPalette(colours);
    m_issue->setText(sentence);
    m_issue->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty() && m_raw)
        m_raw->setChecked(true);
    m_editor->input()->setAccessibleDescription(sentence);
    if (!sentence.isEmpty())
        showInFull(); // what has to be corrected has to be seen
    update();
}

bool FieldRow::hasIssue() const { return !m_issue->text().isEmpty(); }

void FieldRow::offerChoice(const QString &mine, const QString &theirs, bool keepMine)
{
    m_mine = mine;
    m_theirs = theirs;
    m_keepMine = keepMine;
    const auto line = [](bool kept, const QString &words, const QString &link, const QString &action) {
        return kept ? QStringLiteral("<b>● %1</b>").arg(words.toHtmlEscaped())
                    : QStringLiteral("○ %1 <a href=\"%2\">%3</a>")
                          .arg(words.toHtmlEscaped(), link, action.toHtmlEscaped());
    };
    m_choice->setText(line(keepMine, tr("Yours: %1").arg(mine), QStringLiteral("mine"), tr("take this"))
                      + QStringLiteral("<br>")
                      + line(!keepMine, tr("Stored: %1").arg(theirs), QStringLiteral("theirs"), tr("take this")));
    m_choice->show();
    update();
}

void FieldRow::endChoice()
{
    m_choice->clear();
    m_choice->hide();
    update();
}

void FieldRow::retranslate()
{
    m_editor->retranslate();
    const QString label = m_labelText();
    m_label->setText(field().options.required ? tr("%1 *").arg(label) : label);
    m_editor->input()->setAccessibleName(field().label.onScreen());
    m_help->setText(field().options.help.onScreen());
    if (m_show) {
        m_show->setText(tr("Show"));
        m_show->setToolTip(tr("Shows the number in full; the change log keeps who looked at it"));
        m_show->setAccessibleName(tr("Show %1").arg(label));
    }
    if (m_raw)
        m_raw->setText(tr("Edit as structured text"));
    render();
    if (!m_choice->isHidden())
        offerChoice(m_mine, m_theirs, m_keepMine);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    const bool choosing = !m_choice->isHidden();
    if (!m_changed && !hasIssue() && !choosing)
        return;
    QPainter painter(this);
    const Palette &colours = coloursOf(*this);
    painter.fillRect(QRect(0, 4, 3, height() - 8), hasIssue() ? colours.mark(Light::Behind)
                                                   : choosing ? colours.mark(Light::AtRisk)
                                                              : colours.accent);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_help->setVisible(event->type() == QEvent::FocusIn && !m_help->text().isEmpty());
    if (event->type() == QEvent::FocusIn)
        emit entered();
    return QWidget::eventFilter(watched, event);
}

} // namespace heyuan
