#include "ui/record/choice_box.h"

#include "core/base/pinyin.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace heyuan {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent), m_completer(new QCompleter(this)), m_offered(new QStringListModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setMaxVisibleItems(20);
    setFocusPolicy(Qt::StrongFocus);
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // initials are no prefix of what they find
    m_completer->setWidget(lineEdit());
    m_completer->setMaxVisibleItems(12);
    connect(lineEdit(), &QLineEdit::textEdited, this, &ChoiceBox::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ChoiceBox::take);
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (!m_offered->stringList().isEmpty() && lineEdit()->text() != currentText())
            take(m_offered->stringList().front());
        else if (!m_offered->stringList().isEmpty() && findText(lineEdit()->text()) < 0)
            take(m_offered->stringList().front());
    });
    connect(this, &QComboBox::activated, this, [this] { emit chosenByHand(chosen()); });
}

void ChoiceBox::setChoices(const std::vector<std::pair<qint64, QString>> &choices)
{
    const qint64 kept = chosen();
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &[id, title] : choices)
        addItem(title, id);
    if (!choose(kept) && count() > 0)
        setCurrentIndex(0);
    lineEdit()->setCursorPosition(0);
}

bool ChoiceBox::choose(qint64 id)
{
    const int row = findData(id);
    if (row < 0)
        return false;
    setCurrentIndex(row);
    lineEdit()->setText(itemText(row));
    lineEdit()->setCursorPosition(0);
    return true;
}

void ChoiceBox::step(int rows)
{
    const int row = currentIndex() + rows;
    if (row < 0 || row >= count())
        return;
    setCurrentIndex(row);
    lineEdit()->setCursorPosition(0);
    emit chosenByHand(chosen());
}

void ChoiceBox::offer(const QString &typed)
{
    QStringList fitting;
    for (int row = 0; row < count(); ++row) {
        if (found(typed, itemText(row)))
            fitting << itemText(row);
    }
    m_offered->setStringList(fitting);
    if (fitting.isEmpty() || typed.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void ChoiceBox::take(const QString &title)
{
    const int row = findText(title);
    if (row < 0)
        return;
    m_completer->popup()->hide();
    m_offered->setStringList({});
    choose(itemData(row).toLongLong());
    emit chosenByHand(chosen());
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    // Half-typed words choose nothing: the line shows again what is chosen.
    if (event->reason() != Qt::PopupFocusReason && currentIndex() >= 0)
        choose(chosen());
}

} // namespace heyuan
