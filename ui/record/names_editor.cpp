#include "ui/record/field_editor.h"

#include "core/record/entry.h"

#include <QCompleter>
#include <QLineEdit>

namespace heyuan {

NamesEditor::NamesEditor(Desk &desk, const Field &field, QWidget *parent) : LineEditor(desk, field, parent), m_words(desk) {}

void NamesEditor::setRow(const RecordType &type, const Record &row)
{
    m_words.forget();
    m_area = m_words.areaOf(type, row);
    offer();
}

void NamesEditor::offer()
{
    const QStringList names = m_words.offered(m_field);
    if (names.isEmpty())
        return;
    auto *completer = new QCompleter(names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    auto *line = qobject_cast<QLineEdit *>(input());
    delete line->completer();
    line->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &FieldEditor::edited);
}

void NamesEditor::setValue(const QVariant &value)
{
    m_value = value;
    m_shown = m_words.shown(m_field, value.toString(), m_area);
    LineEditor::setValue(m_shown);
}

// What nobody touched stays as it is kept, with the names as they were printed.
Result<QVariant> NamesEditor::value() const
{
    return typed() == m_shown ? Result<QVariant>(m_value) : parseValue(m_field, m_words.kept(m_field, typed(), m_area));
}

void NamesEditor::retranslate()
{
    const auto now = value();
    LineEditor::retranslate();
    if (typed() == m_shown && now)
        setValue(*now);
    offer();
}

} // namespace heyuan
