#include "ui/record/filter_header.h"

#include "core/base/pinyin.h"
#include "core/record/entry.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace heyuan {

namespace {

using Test = Condition::Test;

QString markOf(Test test)
{
    switch (test) {
    case Test::Is: return QStringLiteral("=");
    case Test::IsNot: return QStringLiteral("≠");
    case Test::Contains: return QStringLiteral("≈");
    case Test::StartsWith: return QStringLiteral("⊢");
    case Test::AtLeast: return QStringLiteral("≥");
    case Test::AtMost: return QStringLiteral("≤");
    case Test::Above: return QStringLiteral(">");
    case Test::Below: return QStringLiteral("<");
    case Test::Empty: return QStringLiteral("∅");
    case Test::NotEmpty: return QStringLiteral("∃");
    case Test::OneOf: return QStringLiteral("∈");
    }
    return {};
}

// What is typed before a value says the comparison, as in a spreadsheet.
std::optional<Test> testTyped(QString &text)
{
    static const std::pair<const char16_t *, Test> signs[] = {
        {u">=", Test::AtLeast}, {u"≥", Test::AtLeast}, {u"<=", Test::AtMost}, {u"≤", Test::AtMost},
        {u"<>", Test::IsNot},   {u"!=", Test::IsNot},  {u"≠", Test::IsNot},   {u">", Test::Above},
        {u"＞", Test::Above},   {u"<", Test::Below},   {u"＜", Test::Below},  {u"=", Test::Is},
        {u"＝", Test::Is}};
    for (const auto &[sign, test] : signs) {
        if (text.startsWith(QString::fromUtf16(sign))) {
            text = text.mid(qsizetype(std::char_traits<char16_t>::length(sign))).trimmed();
            return test;
        }
    }
    return std::nullopt;
}

} // namespace

FilterCell::FilterCell(RecordTableModel &model, int column, QWidget *parent)
    : QWidget(parent), m_model(model), m_column(column)
{
    const Field &field = model.fieldAt(column);
    m_ticks = field.type == FieldType::Choice || field.type == FieldType::Flag;
    m_test = tests().front();
}

// Most tables are read without their filter row, and wide ones have thirty cells in it.
void FilterCell::build()
{
    if (m_button)
        return;
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(1, 0, 1, 1);
    box->setSpacing(0);
    m_button = new QToolButton(this);
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(m_ticks ? Qt::StrongFocus : Qt::NoFocus);
    box->addWidget(m_button, m_ticks ? 1 : 0);
    auto *menu = new QMenu(m_button);
    m_button->setMenu(menu);
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
    connect(menu, &QMenu::aboutToShow, this, &FilterCell::buildMenu);
    if (m_ticks) {
        m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    } else {
        m_button->setFixedWidth(20);
        m_edit = new QLineEdit(this);
        m_edit->setFrame(false);
        m_edit->setMinimumWidth(10);
        m_edit->setClearButtonEnabled(true);
        m_edit->installEventFilter(this);
        box->addWidget(m_edit, 1);
        connect(m_edit, &QLineEdit::textEdited, this, &FilterCell::read);
        connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
            if (text.isEmpty() && !m_edit->hasFocus())
                read();
        });
    }
    retranslate();
}

std::vector<Test> FilterCell::tests() const
{
    switch (m_model.fieldAt(m_column).type) {
    case FieldType::Text:
    case FieldType::LongText:
        return {Test::Contains, Test::StartsWith, Test::Is, Test::IsNot, Test::Empty, Test::NotEmpty};
    case FieldType::Reference: return {Test::Contains, Test::Empty, Test::NotEmpty};
    case FieldType::Choice:
    case FieldType::Flag: return {Test::OneOf, Test::Empty, Test::NotEmpty};
    default:
        return {Test::Is,    Test::AtLeast, Test::AtMost, Test::Above,
                Test::Below, Test::IsNot,   Test::Empty,  Test::NotEmpty};
    }
}

void FilterCell::buildMenu()
{
    QMenu *menu = m_button->menu();
    menu->clear();
    if (m_ticks) {
        const Field &field = m_model.fieldAt(m_column);
        std::vector<std::pair<QString, QString>> offered;
        if (field.type == FieldType::Flag)
            offered = {{QStringLiteral("1"), m_model.valueText(m_column, qint64(1))},
                       {QStringLiteral("0"), m_model.valueText(m_column, qint64(0))}};
        for (const Choice &choice : field.options.choices)
            offered.emplace_back(QString::fromUtf8(choice.key), choice.text.onScreen());
        for (const auto &[key, text] : offered) {
            QAction *action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(m_ticked.contains(key) && m_test == Test::OneOf);
            connect(action, &QAction::toggled, this, [this, key](bool on) {
                m_test = Test::OneOf;
                m_exact.clear();
                m_ticked.removeAll(key);
                if (on)
                    m_ticked << key;
                retranslate();
                emit changed();
            });
        }
        menu->addSeparator();
    }
    for (const Test test : tests()) {
        if (test == Test::OneOf)
            continue;
        QAction *action = menu->addAction(markOf(test) + QStringLiteral("\u2002") + testName(test).onScreen());
        action->setCheckable(true);
        action->setChecked(test == m_test);
        connect(action, &QAction::triggered, this, [this, test] {
            const bool off = m_ticks && m_test == test;
            setTest(off ? Test::OneOf : test);
        });
    }
}

void FilterCell::setTest(Test test)
{
    m_test = test;
    m_exact.clear();
    if (test == Test::Empty || test == Test::NotEmpty)
        m_ticked.clear();
    retranslate();
    emit changed();
    if (m_edit && test != Test::Empty && test != Test::NotEmpty)
        m_edit->setFocus();
}

void FilterCell::showEvent(QShowEvent *event)
{
    build();
    QWidget::showEvent(event);
}

void FilterCell::setText(const QString &text)
{
    build();
    if (m_edit) {
        m_edit->setText(text);
        read();
    }
}

void FilterCell::read()
{
    m_exact.clear();
    QString text = m_edit->text();
    const auto offered = tests();
    if (const auto typed = testTyped(text); typed && std::find(offered.begin(), offered.end(), *typed) != offered.end())
        m_test = *typed;
    else if ((m_test == Test::Empty || m_test == Test::NotEmpty) && !text.isEmpty())
        m_test = offered.front();
    retranslate();
    emit changed();
}

std::optional<Condition> FilterCell::condition() const
{
    const Field &field = m_model.fieldAt(m_column);
    if (m_test == Test::Empty || m_test == Test::NotEmpty)
        return Condition{field.key, m_test, {}};
    if (m_ticks) {
        if (m_ticked.isEmpty())
            return std::nullopt;
        QVariantList values;
        for (const QString &key : m_ticked)
            values << (field.type == FieldType::Flag ? QVariant(key.toLongLong()) : QVariant(key));
        return Condition{field.key, Test::OneOf, values};
    }
    QString text = m_edit ? m_edit->text().trimmed() : QString();
    (void)testTyped(text);
    if (text.isEmpty())
        return std::nullopt;
    if (field.type == FieldType::Reference) {
        QVariantList ids;
        for (const auto &[id, title] : m_model.desk().choicesOf(field.options.reference)) {
            if (found(text, title))
                ids << id;
        }
        return Condition{field.key, Test::OneOf, ids};
    }
    if (isWords(field))
        return Condition{field.key, m_test, text};
    const auto value = parseValue(field, text);
    if (!value || value->isNull())
        return std::nullopt;
    return Condition{field.key, m_test, *value};
}

QString FilterCell::words() const
{
    const QString name = m_model.columns()[size_t(m_column)].name(m_model.type(), screenLanguage());
    if (!m_exact.empty())
        return say("Record", "%1 %2 “%3”").arg(name).arg(testName(m_exact.front().test)).arg(exactWords()).onScreen();
    if (m_test == Test::Empty || m_test == Test::NotEmpty)
        return say("Record", "%1 %2").arg(name).arg(testName(m_test)).onScreen();
    QString value;
    if (m_ticks) {
        QStringList values;
        for (const QString &key : m_ticked)
            values << m_model.valueText(m_column, m_model.fieldAt(m_column).type == FieldType::Flag
                                                      ? QVariant(key.toLongLong())
                                                      : QVariant(key));
        value = values.join(screenLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
    } else if (m_edit) {
        value = m_edit->text().trimmed();
        (void)testTyped(value);
    }
    return say("Record", "%1 %2 “%3”").arg(name).arg(testName(m_test)).arg(value).onScreen();
}

void FilterCell::clear()
{
    m_test = tests().front();
    m_ticked.clear();
    m_exact.clear();
    if (m_edit) {
        const QSignalBlocker quiet(m_edit);
        m_edit->clear();
    }
    retranslate();
    emit changed();
}

void FilterCell::retranslate()
{
    if (!m_button)
        return;
    const QString name = m_model.columns()[size_t(m_column)].name(m_model.type(), screenLanguage());
    const QString label = tr("Filter by %1").arg(name);
    const bool bare = m_test == Test::Empty || m_test == Test::NotEmpty;
    if (m_ticks) {
        QStringList values;
        for (const QString &key : m_ticked)
            values << m_model.valueText(m_column, m_model.fieldAt(m_column).type == FieldType::Flag
                                                      ? QVariant(key.toLongLong())
                                                      : QVariant(key));
        m_button->setText(!m_exact.empty() ? markOf(m_exact.front().test) + exactWords() : bare ? testName(m_test).onScreen() : values.isEmpty() ? tr("All") : values.join(u','));
        m_button->setAccessibleName(label);
    } else {
        m_button->setText(markOf(m_exact.empty() ? m_test : m_exact.front().test));
        m_button->setToolTip(tr("Comparison: %1").arg(testName(m_test).onScreen()));
        m_button->setAccessibleName(tr("Comparison for %1").arg(name));
        if (!m_exact.empty())
            m_edit->setPlaceholderText(exactWords());
        else
            m_edit->setPlaceholderText(bare ? testName(m_test).onScreen() : QString());
        m_edit->setAccessibleName(label);
        m_edit->setToolTip(label);
        // A figure or date that cannot be read filters nothing; the field shows so instead of hiding every row.
        QString text = m_edit->text().trimmed();
        (void)testTyped(text);
        m_refused = !text.isEmpty() && !condition() && !bare;
        QPalette colours = palette();
        if (m_refused)
            colours.setColor(QPalette::Text, coloursOf(*this).lightText(Light::Behind));
        m_edit->setPalette(colours);
    }
}

bool FilterCell::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            emit left();
            return true;
        }
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heyuan
