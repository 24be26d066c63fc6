#include "ui/record/field_editor.h"

#include "core/record/entry.h"

#include <QLineEdit>

namespace heyuan {

UnitNamesEditor::UnitNamesEditor(Desk &desk, const Field &field, QWidget *parent) : LineEditor(desk, field, parent), m_words(desk) {}

void UnitNamesEditor::setRow(const RecordType &type, const Record &row)
{
    m_words.forget();
    m_area = m_words.areaOf(type, row);
}

void UnitNamesEditor::setValue(const QVariant &value)
{
    m_value = value;
    m_shown = m_words.shown(value.toString(), m_area);
    LineEditor::setValue(m_shown);
}

// What nobody touched stays as it is kept, with the names as they were printed.
Result<QVariant> UnitNamesEditor::value() const
{
    return typed() == m_shown ? Result<QVariant>(m_value) : parseValue(m_field, m_words.kept(typed(), m_area));
}

void UnitNamesEditor::retranslate()
{
    const auto now = value();
    LineEditor::retranslate();
    if (typed() == m_shown && now)
        setValue(*now);
}

} // namespace heyuan
