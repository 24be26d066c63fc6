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

QString simplifiedCell(const QString &cell)
{
    bool afterSpace = true;
    for (const QChar c : cell) {
        const bool isSpace = c.isSpace();
        if (isSpace && (afterSpace || c != u' '))
            return cell.simplified();
        afterSpace = isSpace;
    }
    return afterSpace ? cell.simplified() : cell;
}

RowReader::RowReader(Store &store, const ImportKind &kind, Note note) : m_kind(kind), m_note(std::move(note)), m_references(store), m_persons(store)
{
    for (const ImportColumn &column : kind.columns)
        m_fields.push_back(column.fieldInfo());
}

void RowReader::setHead(const SheetHead &head)
{
    m_layout.heads.assign(m_kind.columns.size(), {});
    m_layout.places.assign(m_kind.columns.size(), -1);
    for (size_t c = 0; c < head.columns.size(); ++c) {
        const int place = head.columns[c].column;
        if (place < 0)
            continue;
        m_layout.heads[size_t(place)] = head.columns[c].head;
        m_layout.places[size_t(place)] = int(c);
    }
}

void RowReader::read(const QStringList &cells, ReadRow &row)
{
    row.layout = &m_layout;
    row.values.resize(m_kind.columns.size());
    row.texts.resize(m_kind.columns.size());
    for (size_t i = 0; i < m_kind.columns.size(); ++i) {
        const int at = m_layout.places[i];
        if (at >= 0 && at < cells.size())
            row.texts[i] = simplifiedCell(cells[at]);
    }
    for (size_t i = 0; i < m_kind.columns.size(); ++i)
        readOne(row, int(i));
}

void RowReader::readOne(ReadRow &row, int place)
{
    const ImportColumn &column = m_kind.columns[size_t(place)];
    const QString &text = row.texts[size_t(place)];
    const Field *field = m_fields[size_t(place)];
    if (!column.within.isEmpty())
        return;
    const bool isArea = field && field->options.reference == "area";
    if (text.isEmpty() && (!isArea || withinOf(row, column.field).isEmpty()))
        return;
    if (field && field->type == FieldType::Reference) {
        row.remarks.push_back({.kind = Remark::Kind::Reference, .place = place});
        return;
    }
    if (field && (field->options.mask == Mask::CitizenId || field->options.mask == Mask::Phone || field->key == "credit_code"))
        return readNumber(row, place, *field);
    const auto refuse = [&](const Text &sentence) { row.remarks.push_back({Remark::Kind::Said, place, Weight::Refused, "unreadable", sentence}); };
    if (field && (field->key == "longitude" || field->key == "latitude")) {
        if (const auto degrees = readDegrees(text))
            row.values[size_t(place)] = degrees->raw();
        else
            refuse(say("Import", "%1: “%2” is no number of degrees. Write 115.2573 or 115°15′26″.").arg(field->label).arg(text));
        return;
    }
    // Words of a list come back in every row.
    const bool isChosen = !field || field->type == FieldType::Choice || field->type == FieldType::Flag;
    if (const auto known = isChosen ? m_words.constFind({place, text}) : m_words.constEnd(); known != m_words.constEnd()) {
        row.values[size_t(place)] = *known;
        return;
    }
    ReadingContext context = m_context;
    if (field && field->type == FieldType::Money)
        context.money = moneyScaleOf(m_layout.heads[size_t(place)]);
    const auto value = readCell(column, text, context);
    if (value) {
        row.values[size_t(place)] = *value;
        if (isChosen && m_words.size() < mostWords)
            m_words.insert({place, text}, *value);
    } else {
        refuse(value.error().message);
    }
}

Status RowReader::settle(ReadRow &row)
{
    for (const Remark &remark : std::exchange(row.remarks, {})) {
        if (remark.kind == Remark::Kind::Reference) {
            if (Status s = settleReference(row, remark.place); !s)
                return s;
            continue;
        }
        if (remark.kind == Remark::Kind::UnlessKnown && m_persons.isOnRecord(row.values[size_t(remark.place)].toString()))
            continue; // somebody said so before
        m_note(row, remark.place, remark.weight, remark.code.constData(), remark.sentence);
    }
    return {};
}

Status RowReader::settleReference(ReadRow &row, int place)
{
    const Field &field = *m_fields[size_t(place)];
    const QString &text = row.texts[size_t(place)];
    const QStringList within = field.options.reference == "area" ? withinOf(row, m_kind.columns[size_t(place)].field) : QStringList();
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
        row.remarks.push_back({Remark::Kind::Said, place, Weight::Refused, reading.fault, reading.sentence});
        return;
    }
    row.values[size_t(place)] = reading.value;
    const auto kind = reading.isDoubtful && field.options.mask == Mask::CitizenId ? Remark::Kind::UnlessKnown : Remark::Kind::Said;
    for (const Text &remark : reading.notes)
        row.remarks.push_back({kind, place, reading.isDoubtful ? Weight::Doubtful : Weight::Note, "note", remark});
}

} // namespace heyuan
