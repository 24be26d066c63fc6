#pragma once

#include "core/record/record_type.h"

class QWidget;

namespace heyuan {

struct Palette;

/// A column of the one table: a field, or the two fields that hold the same words in Chinese and English, of which a
/// reader sees the one in his language, and the other where that is missing.
struct RecordColumn {
    QByteArray key;        ///< the field's key, without the language for twins
    int chinese = -1;
    int english = -1;      ///< the same as chinese for a field without a twin

    bool isPair() const { return chinese != english; }
    int fieldFor(Language language) const { return language == Language::Chinese ? chinese : english; }
    const Field &field(const RecordType &type, Language language) const
    {
        return type.fields[size_t(fieldFor(language))];
    }
    const QVariant &value(const Record &record, Language language) const;
    /// The words at its head: without the unit.
    QString name(const RecordType &type, Language language) const;
    /// The same with the unit, which stands once in the header.
    QString title(const RecordType &type, Language language) const;
};

std::vector<RecordColumn> columnsOf(const RecordType &type);

/// "Name (Chinese)" is "Name" where both languages stand together.
QString withoutLanguageMark(const QString &label);
bool isFigure(const Field &field);
bool isWords(const Field &field);

/// The colours for a widget, light or dark as its own palette is.
const Palette &coloursOf(const QWidget &widget);

} // namespace heyuan
