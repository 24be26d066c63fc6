#include "ui/record/field_editor.h"

#include "core/base/pinyin.h"
#include "core/record/entry.h"
#include "ui/record/record_columns.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidgetAction>

namespace heyuan {

namespace {

/// Pasted words without what cannot be seen in one line.
QString inOneLine(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\t\\r\\n\\x{2028}\\x{2029}]+"));
    static const QRegularExpression invisible(QStringLiteral("[\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}]"));
    return text.replace(breaks, QStringLiteral(" ")).remove(invisible);
}

QString entryText(const Field &field, const QVariant &value)
{
    QString text = value.isNull() ? QString() : displayValue(field, value, screenLanguage());
    if (field.type == FieldType::Period || field.options.mask != Mask::None)
        text = fileValue(field, value);
    if (field.type == FieldType::Integer)
        text.remove(u',');
    return text;
}

} // namespace

FieldEditor::FieldEditor(Desk &desk, const Field &field, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_field(field)
{
    setObjectName(QString::fromUtf8(field.key));
}

FieldEditor *FieldEditor::make(Desk &desk, const Field &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::LongText: return new TextEditor(desk, field, parent);
    case FieldType::Choice: return new ChoiceEditor(desk, field, parent);
    case FieldType::Flag: return new FlagEditor(desk, field, parent);
    case FieldType::Reference: return new ReferenceEditor(desk, field, parent);
    default: break;
    }
    if (NameWords::holds(field))
        return new NamesEditor(desk, field, parent);
    return new LineEditor(desk, field, parent);
}

void FieldEditor::watch(QWidget *input)
{
    // No focus proxy: Tab would stop at this widget's own place in the chain, not at its input's.
    input->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    input->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        break;
    case QEvent::Wheel:
        event->ignore(); // the form scrolls instead
        return true;
    case QEvent::FocusOut:
        m_composing = false;
        emit left();
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !m_composing && (!takesEnter() || key->modifiers() & Qt::ControlModifier)) {
            emit nextAsked();
            return true;
        }
        break;
    }
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

LineEditor::LineEditor(Desk &desk, const Field &field, QWidget *parent)
    : FieldEditor(desk, field, parent), m_line(new QLineEdit(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::grid);
    line->addWidget(m_line, 1);
    box->addLayout(line);
    if (isFigure(field)) {
        m_line->setAlignment(Qt::AlignRight);
        m_line->setMaximumWidth(180);
    }
    if (field.type == FieldType::Money || !field.options.unit.isEmpty()) {
        m_unit = new QLabel(this);
        line->addWidget(m_unit);
    }
    if (field.type == FieldType::Date) {
        m_line->setMaximumWidth(140);
        m_calendar = new QToolButton(this);
        m_calendar->setText(QStringLiteral("▾"));
        m_calendar->setFocusPolicy(Qt::NoFocus);
        connect(m_calendar, &QToolButton::clicked, this, &LineEditor::showCalendar);
        auto *open = new QAction(m_line);
        open->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::Key_F4)}); // as a list opens
        open->setShortcutContext(Qt::WidgetShortcut);
        m_line->addAction(open);
        connect(open, &QAction::triggered, this, [this] {
            if (!m_line->isReadOnly())
                showCalendar();
        });
        line->addWidget(m_calendar);
    }
    if (field.type == FieldType::Period)
        m_line->setMaximumWidth(140);
    if (isFigure(field) || field.type == FieldType::Date || field.type == FieldType::Period)
        line->addStretch(1);
    if (field.type == FieldType::Money) {
        m_echo = new QLabel(this);
        m_echo->setObjectName(QStringLiteral("echo"));
        m_echo->setForegroundRole(QPalette::PlaceholderText);
        m_echo->setWordWrap(true);
        box->addWidget(m_echo);
    }
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        clean();
        echo();
        emit edited();
    });
    connect(this, &FieldEditor::left, this, [this] {
        const auto read = value(); // what was typed is shown as it was understood
        if (read && !read->isNull() && !m_line->isReadOnly() && !isWords(m_field))
            m_line->setText(entryText(m_field, *read));
        echo();
    });
    retranslate();
}

void LineEditor::clean()
{
    const QString text = m_line->text();
    const QString cleaned = inOneLine(text);
    if (cleaned == text)
        return;
    const int cursor = m_line->cursorPosition() - int(text.size() - cleaned.size());
    m_line->setText(cleaned);
    m_line->setCursorPosition(std::max(cursor, 0));
}

void LineEditor::echo()
{
    if (!m_echo)
        return;
    const auto amount = value();
    m_echo->setText(amount && !amount->isNull() ? Money::fen(amount->toLongLong()).inCapitals() : QString());
    m_echo->setVisible(!m_echo->text().isEmpty());
}

void LineEditor::showCalendar()
{
    QMenu popup(this);
    auto *calendar = new QCalendarWidget(&popup);
    calendar->setLocale(localeOf(screenLanguage()));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate now = parseDate(m_line->text());
    calendar->setSelectedDate(now.isValid() ? now : m_desk.asOf());
    auto *action = new QWidgetAction(&popup);
    action->setDefaultWidget(calendar);
    popup.addAction(action);
    const auto take = [&](QDate day) {
        setValue(day);
        popup.close();
        emit edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->setFocus();
    popup.exec(m_line->mapToGlobal(QPoint(0, m_line->height())));
}

void LineEditor::setValue(const QVariant &value)
{
    m_line->setText(entryText(m_field, value));
    m_line->setCursorPosition(0);
    echo();
}

Result<QVariant> LineEditor::value() const { return parseValue(m_field, m_line->text()); }

QString LineEditor::typed() const { return m_line->text(); }

void LineEditor::setTyped(const QString &text)
{
    m_line->setText(text);
    echo();
}

QWidget *LineEditor::input() const { return m_line; }

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    if (m_calendar)
        m_calendar->setVisible(!readOnly);
}

void LineEditor::retranslate()
{
    if (m_unit)
        m_unit->setText(m_field.type == FieldType::Money ? tr("10,000 yuan") : m_field.options.unit.onScreen());
    if (m_field.type == FieldType::Date) {
        m_line->setPlaceholderText(tr("YYYY-MM-DD"));
        m_calendar->setToolTip(tr("Choose in a calendar (Alt+↓)"));
        m_calendar->setAccessibleName(tr("Choose in a calendar"));
    }
    if (m_field.type == FieldType::Period)
        m_line->setPlaceholderText(tr("YYYY-MM, YYYY-Q1, YYYY"));
}

namespace {

/// Keeps tabs and invisible characters of a paste out of the text.
class PlainText : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        QStringList lines;
        for (const QString &line : source->text().split(QRegularExpression(QStringLiteral("\\r\\n|\\r|\\n"))))
            lines << inOneLine(line);
        insertPlainText(lines.join(u'\n'));
    }
};

} // namespace

TextEditor::TextEditor(Desk &desk, const Field &field, QWidget *parent)
    : FieldEditor(desk, field, parent), m_text(new PlainText(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    watch(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_setting)
            emit edited();
    });
    fit();
}

// As tall as its words, within limits: a form of twenty long fields stays readable.
void TextEditor::fit()
{
    const int lines = std::clamp(m_text->document()->size().toSize().height(), 2, 7);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + 12);
}

void TextEditor::setValue(const QVariant &value) { setTyped(value.toString()); }

Result<QVariant> TextEditor::value() const { return parseValue(m_field, m_text->toPlainText()); }

QString TextEditor::typed() const { return m_text->toPlainText(); }

void TextEditor::setTyped(const QString &text)
{
    m_setting = true;
    m_text->setPlainText(text);
    m_setting = false;
}

QWidget *TextEditor::input() const { return m_text; }

void TextEditor::setReadOnly(bool readOnly) { m_text->setReadOnly(readOnly); }

ChoiceEditor::ChoiceEditor(Desk &desk, const Field &field, QWidget *parent)
    : FieldEditor(desk, field, parent), m_box(new QComboBox(this))
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_box);
    box->addStretch(1);
    m_box->setMinimumWidth(160);
    m_box->addItem(QString(), QString());
    for (const Choice &choice : field.options.choices)
        m_box->addItem(QString(), QString::fromUtf8(choice.key));
    watch(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    retranslate();
}

void ChoiceEditor::setValue(const QVariant &value) { setTyped(value.toString()); }

Result<QVariant> ChoiceEditor::value() const
{
    const QString key = m_box->currentData().toString();
    return key.isEmpty() ? QVariant() : QVariant(key);
}

QString ChoiceEditor::typed() const { return m_box->currentData().toString(); }

void ChoiceEditor::setTyped(const QString &text)
{
    int at = m_box->findData(text);
    if (at < 0) { // a value that is offered no longer is shown, not lost
        m_box->addItem(text, text);
        at = m_box->count() - 1;
    }
    m_box->setCurrentIndex(at);
}

QWidget *ChoiceEditor::input() const { return m_box; }

void ChoiceEditor::setReadOnly(bool readOnly) { m_box->setEnabled(!readOnly); }

void ChoiceEditor::retranslate()
{
    m_box->setItemText(0, m_field.options.required ? tr("(choose)") : tr("—"));
    for (int i = 0; i < int(m_field.options.choices.size()); ++i)
        m_box->setItemText(i + 1, m_field.options.choices[size_t(i)].text.onScreen());
}

FlagEditor::FlagEditor(Desk &desk, const Field &field, QWidget *parent)
    : FieldEditor(desk, field, parent), m_box(new QCheckBox(this))
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_box);
    watch(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_known = true;
        emit edited();
    });
    retranslate();
}

void FlagEditor::setValue(const QVariant &value)
{
    m_known = !value.isNull();
    m_box->setChecked(value.toLongLong() != 0);
}

Result<QVariant> FlagEditor::value() const
{
    return m_known ? QVariant(qint64(m_box->isChecked() ? 1 : 0)) : QVariant();
}

QString FlagEditor::typed() const
{
    return !m_known ? QString() : m_box->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
}

void FlagEditor::setTyped(const QString &text)
{
    m_known = !text.isEmpty();
    m_box->setChecked(text == u"1");
}

QWidget *FlagEditor::input() const { return m_box; }

void FlagEditor::setReadOnly(bool readOnly) { m_box->setEnabled(!readOnly); }

void FlagEditor::retranslate() { m_box->setText(tr("Yes")); }

} // namespace heyuan
