#include "core/import/cell_value.h"

#include "core/import/import_words.h"
#include "core/record/entry.h"
#include "core/sheet/xlsx_reader.h"
#include "core/training/trainee.h"

#include <QRegularExpression>

namespace heyuan {

namespace {

QDate readDay(const QString &text, const ReadingContext &context)
{
    QString plain = withPlainDigits(text).simplified();
    static const QRegularExpression midnight(QStringLiteral("[ T]0{1,2}:00(:00)?(\\.0+)?$"));
    if (plain.contains(u':'))
        plain.remove(midnight);
    if (const QDate day = parseDate(plain); day.isValid())
        return day;
    static const QRegularExpression withoutYear(QStringLiteral("^(\\d{1,2})月(\\d{1,2})[日号]$"));
    if (const auto match = withoutYear.match(plain); match.hasMatch() && context.year > 0)
        return QDate(context.year, match.captured(1).toInt(), match.captured(2).toInt());
    // Five digits are the day's number in a spreadsheet whose cell lost its format: 1954 to 2119 counted from 1900.
    static const QRegularExpression serial(QStringLiteral("^[2-7]\\d{4}$"));
    if (serial.match(plain).hasMatch())
        return dateOfSerial(plain.toInt(), context.from1904).date();
    return {};
}

/// Groups of a person as a list: the keys, joined by 、.
Result<QVariant> readGroups(const ImportColumn &column, const QString &text)
{
    static const QRegularExpression apart(QStringLiteral("[、,，;；/]"));
    QStringList keys;
    for (const QString &word : text.split(apart, Qt::SkipEmptyParts)) {
        const QString name = word.simplified();
        QByteArray key;
        if (const auto known = column.values.find(name); known != column.values.end())
            key = known->second;
        for (const Choice &choice : traineeGroups()) {
            if (key.isEmpty() && (choice.text.in(Language::Chinese) == name || choice.text.in(Language::English).compare(name, Qt::CaseInsensitive) == 0))
                key = choice.key;
        }
        if (key.isEmpty())
            return Error{ErrorKind::Invalid, say("Import", "“%1” is none of the groups of persons. Write one of them, or leave the cell empty.").arg(name)};
        keys << QString::fromUtf8(key);
    }
    return keys.isEmpty() ? QVariant() : QVariant(keys.join(u'、'));
}

QString withoutUnit(QString text)
{
    text = text.simplified();
    for (const QString &unit : ImportWords::shipped().units) {
        if (text.endsWith(unit) && text.size() > unit.size())
            return text.chopped(unit.size()).trimmed();
    }
    return text;
}

} // namespace

MoneyScale moneyScaleOf(const QString &head)
{
    if (head.contains(QStringLiteral("亿元")))
        return MoneyScale::HundredMillion;
    return head.contains(QStringLiteral("万元")) ? MoneyScale::TenThousand : MoneyScale::Yuan;
}

Result<QVariant> readCell(const ImportColumn &column, const QString &text, const ReadingContext &context)
{
    const QString word = text.simplified();
    if (word.isEmpty())
        return QVariant();
    if (const auto choice = column.values.find(word); column.group != "*" && choice != column.values.end())
        return QVariant(QString::fromUtf8(choice->second));
    const Field *field = column.fieldInfo();
    if (!field && column.group == "*")
        return readGroups(column, text);
    if (!field) { // belongs to a group, or not
        static const Field flag{"flag", {}, FieldType::Flag, {}};
        Field named = flag;
        named.label = column.label();
        return parseValue(named, text);
    }
    switch (field->type) {
    case FieldType::Date: {
        const QDate day = readDay(text, context);
        if (day.isValid())
            return QVariant(day);
        return parseValue(*field, text);
    }
    case FieldType::Integer:
    case FieldType::Number: return parseValue(*field, withoutUnit(text));
    default: return parseValue(*field, text, context.money);
    }
}

} // namespace heyuan
