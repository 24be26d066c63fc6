#include "ui/record/record_columns.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QWidget>

namespace heyuan {

const QVariant &RecordColumn::value(const Record &record, Language language) const
{
    const QVariant &own = record.values[size_t(fieldFor(language))];
    if (!own.isNull() || !isPair())
        return own;
    return record.values[size_t(language == Language::Chinese ? english : chinese)];
}

QString RecordColumn::name(const RecordType &type, Language language) const
{
    const QString label = field(type, language).label.in(language);
    return isPair() ? withoutLanguageMark(label) : label;
}

QString RecordColumn::title(const RecordType &type, Language language) const
{
    const Field &shown = field(type, language);
    if (shown.type == FieldType::Money)
        return say("Record", "%1 (10,000 yuan)").arg(name(type, language)).in(language);
    if (!shown.options.unit.isEmpty())
        return say("Record", "%1 (%2)").arg(name(type, language)).arg(shown.options.unit).in(language);
    return name(type, language);
}

std::vector<RecordColumn> columnsOf(const RecordType &type)
{
    const auto stem = [](const Field &field) {
        QByteArray key = field.key;
        if (key == "zh" || key == "en")
            return QByteArrayLiteral("name");
        key.chop(3); // _zh, _en
        return key;
    };
    std::vector<RecordColumn> columns;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if (!field.options.language) {
            columns.push_back({field.key, int(i), int(i)});
            continue;
        }
        const QByteArray key = stem(field);
        const auto twin = std::find_if(columns.begin(), columns.end(), [&](const RecordColumn &c) {
            return c.key == key && type.fields[size_t(c.chinese)].options.language;
        });
        if (twin == columns.end())
            columns.push_back({key, int(i), int(i)});
        else
            (*field.options.language == Language::Chinese ? twin->chinese : twin->english) = int(i);
    }
    return columns;
}

QString withoutLanguageMark(const QString &label)
{
    static const QRegularExpression mark(QStringLiteral("\\s*[(（][^()（）]*[)）]$"));
    QString plain = label;
    return plain.remove(mark);
}

bool isFigure(const Field &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::Money;
}

bool isWords(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

const Palette &coloursOf(const QWidget &widget)
{
    return paletteOf(widget.palette().color(QPalette::Window).lightness() < 128 ? Look::Dark : Look::Light);
}

} // namespace heyuan
