#include "core/import/row_reader.h"

#include "core/identity/identifier.h"
#include "core/place/coordinate.h"
#include "core/record/entry.h"

#include <QRegularExpression>

namespace heyuan {

namespace {

using Weight = ImportFinding::Weight;

constexpr qsizetype mostWords = 1000;

/// An office or a shop may have a fixed line; a person of the register is called on a mobile.
bool isFixedLine(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(0\\d{2,3}[- ]?)?[2-9]\\d{6,7}(-\\d{1,6})?$"));
    return form.match(withPlainDigits(text).simplified()).hasMatch();
}

} // namespace

Status RowReader::read(const QStringList &cells, const SheetHead &head, ReadRow &row)
{
    row.values.resize(m_kind.columns.size());
    row.texts.resize(m_kind.columns.size());
    row.heads.resize(m_kind.columns.size());
    row.places.resize(m_kind.columns.size(), -1);
    for (size_t c = 0; c < head.columns.size(); ++c) {
        const int place = head.columns[c].column;
        if (place < 0)
            continue;
        row.texts[size_t(place)] = cells.value(qsizetype(c)).simplified();
        row.heads[size_t(place)] = head.columns[c].head;
        row.places[size_t(place)] = int(c);
    }
    for (size_t i = 0; i < m_kind.columns.size(); ++i) {
        if (Status s = readOne(row, int(i)); !s)
            return s;
    }
    return {};
}

Status RowReader::readOne(ReadRow &row, int place)
{
    const ImportColumn &column = m_kind.columns[size_t(place)];
    const QString &text = row.texts[size_t(place)];
    const Field *field = column.fieldInfo();
    const QStringList within = field && field->options.reference == "area" ? withinOf(row, column.field) : QStringList();
    if (!column.within.isEmpty() || (text.isEmpty() && within.isEmpty()))
        return {};
    if (field && field->type == FieldType::Reference)
        return readReference(row, place, *field, within);
    if (field && (field->options.mask == Mask::CitizenId || field->options.mask == Mask::Phone || field->key == "credit_code")) {
        readNumber(row, place, *field);
        return {};
    }
    if (field && (field->key == "longitude" || field->key == "latitude")) {
        if (const auto degrees = readDegrees(text))
            row.values[size_t(place)] = degrees->raw();
        else
            m_note(row, place, Weight::Refused, "unreadable", say("Import", "%1: “%2” is no number of degrees. Write 115.2573 or 115°15′26″.").arg(field->label).arg(text));
        return {};
    }
    // Words of a list come back in every row.
    const bool isChosen = !field || field->type == FieldType::Choice || field->type == FieldType::Flag;
    if (const auto known = isChosen ? m_words.constFind({place, text}) : m_words.constEnd(); known != m_words.constEnd()) {
        row.values[size_t(place)] = *known;
        return {};
    }
    ReadingContext context = m_context;
    if (field && field->type == FieldType::Money)
        context.money = moneyScaleOf(row.heads[size_t(place)]);
    const auto value = readCell(column, text, context);
    if (value) {
        row.values[size_t(place)] = *value;
        if (isChosen && m_words.size() < mostWords)
            m_words.insert({place, text}, *value);
    } else {
        m_note(row, place, Weight::Refused, "unreadable", value.error().message);
    }
    return {};
}

Status RowReader::readReference(ReadRow &row, int place, const Field &field, const QStringList &within)
{
    const QString &text = row.texts[size_t(place)];
    const auto id = within.isEmpty() ? m_references.find(field.options.reference, text) : m_references.findArea(text, within);
    if (!id)
        return id.error();
    if (*id == 0)
        m_note(row, place, Weight::Refused, "unknown", say("Import", "No %1 has this code or name. Write it as it stands in the list.").arg(field.label));
    else if (*id < 0)
        m_note(row, place, Weight::Refused, "ambiguous", say("Import", "This name stands for more than one %1. Write the code instead.").arg(field.label));
    else
        row.values[size_t(place)] = *id;
    return {};
}

/// Other columns that say in which town and county the area lies.
QStringList RowReader::withinOf(const ReadRow &row, const QByteArray &field) const
{
    QStringList names;
    for (size_t i = 0; i < m_kind.columns.size(); ++i) {
        if (!m_kind.columns[i].within.isEmpty() && m_kind.columns[i].field == field && !row.texts[i].isEmpty())
            names << row.texts[i];
    }
    return names;
}

void RowReader::readNumber(ReadRow &row, int place, const Field &field)
{
    const QString &text = row.texts[size_t(place)];
    if (field.options.mask == Mask::Phone && m_kind.recordType == "station" && isFixedLine(text)) {
        row.values[size_t(place)] = withPlainDigits(text).simplified();
        return;
    }
    const IdentifierReading reading = field.options.mask == Mask::CitizenId ? readCitizenId(text, m_today)
        : field.options.mask == Mask::Phone                                 ? readMobile(text)
                                                                            : readCreditCode(text);
    if (!reading.isAccepted()) {
        row.damaged.insert(place);
        m_note(row, place, Weight::Refused, reading.fault.constData(), reading.sentence);
        return;
    }
    row.values[size_t(place)] = reading.value;
    if (reading.isDoubtful && field.options.mask == Mask::CitizenId && m_persons.isOnRecord(reading.value))
        return; // somebody said so before
    for (const Text &remark : reading.notes)
        m_note(row, place, reading.isDoubtful ? Weight::Doubtful : Weight::Note, "note", remark);
}

} // namespace heyuan
