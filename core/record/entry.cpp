#include "core/record/entry.h"

#include "core/base/iso_date.h"
#include "core/identity/identifier.h"

#include <QRegularExpression>

namespace heyuan {

namespace {

Error refused(const Field &field, Text message)
{
    return {ErrorKind::Invalid, message, {}, {{field.key, message}}};
}

Result<QVariant> parseFlag(const Field &field, const QString &text)
{
    static const QStringList yes{QStringLiteral("是"), QStringLiteral("有"), QStringLiteral("√"), QStringLiteral("yes"),
                                 QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("y")};
    static const QStringList no{QStringLiteral("否"), QStringLiteral("无"), QStringLiteral("×"), QStringLiteral("no"),
                                QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("n")};
    const QString plain = withPlainDigits(text);
    if (yes.contains(plain, Qt::CaseInsensitive))
        return QVariant(qint64(1));
    if (no.contains(plain, Qt::CaseInsensitive))
        return QVariant(qint64(0));
    return refused(field, say("Entry", "%1: “%2” is neither yes nor no. Enter yes or no.").arg(field.label).arg(text));
}

Result<QVariant> parseChoice(const Field &field, const QString &text)
{
    for (const Choice &choice : field.options.choices) {
        if (text.compare(QString::fromUtf8(choice.key), Qt::CaseInsensitive) == 0
            || text.compare(choice.text.in(Language::Chinese), Qt::CaseInsensitive) == 0
            || text.compare(choice.text.in(Language::English), Qt::CaseInsensitive) == 0)
            return QVariant(QString::fromUtf8(choice.key));
    }
    return refused(field, say("Entry", "%1: “%2” is not one of the values offered.").arg(field.label).arg(text));
}

} // namespace

QDate parseDate(QStringView text)
{
    static const QRegularExpression apart(QStringLiteral("^(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?$"));
    static const QRegularExpression together(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    const QString plain = withPlainDigits(text).trimmed();
    const auto inReach = [](QDate date) { return date.year() >= 1900 && date.year() <= 2200 ? date : QDate(); };
    if (const QDate date = dateOfIso(plain); date.isValid())
        return inReach(date);
    for (const auto *form : {&apart, &together}) {
        const auto match = form->match(plain);
        if (match.hasMatch()) {
            return inReach(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
        }
    }
    return {};
}

Result<QVariant> parseValue(const Field &field, const QString &typed, MoneyScale money)
{
    QString text = typed;
    text.remove(QChar(0x200B));
    if (field.type != FieldType::LongText)
        text = text.simplified();
    else
        text = text.trimmed();
    if (text.isEmpty())
        return QVariant();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return QVariant(text);
    case FieldType::Integer: {
        const auto number = Number::parse(text);
        if (!number || !number->isWhole())
            return refused(field, say("Entry", "%1: “%2” is not a whole number.").arg(field.label).arg(text));
        return QVariant(number->raw() / Number::scale);
    }
    case FieldType::Number: {
        QString figure = withPlainDigits(text);
        if (figure.endsWith(u'%'))
            figure.chop(1);
        const auto number = Number::parse(figure);
        if (!number)
            return refused(field, say("Entry", "%1: “%2” is not a number with at most four decimals.").arg(field.label).arg(text));
        return QVariant(number->raw());
    }
    case FieldType::Money: {
        const auto amount = Money::parse(text, money);
        if (!amount)
            return refused(field, say("Entry", "%1: “%2” is not an amount of money.").arg(field.label).arg(text));
        return QVariant(amount->fen());
    }
    case FieldType::Date: {
        const QDate date = parseDate(text);
        if (!date.isValid())
            return refused(field, say("Entry", "%1: “%2” is not a date. Write it as 2020-05-18.").arg(field.label).arg(text));
        return QVariant(date);
    }
    case FieldType::Period: {
        const auto period = Period::parse(text);
        if (!period)
            return refused(field, say("Entry", "%1: “%2” is not a period. Write 2020-05, 2020-Q2, 2020-H1 or 2020.").arg(field.label).arg(text));
        return QVariant(qint64(period->code()));
    }
    case FieldType::Flag: return parseFlag(field, text);
    case FieldType::Choice: return parseChoice(field, text);
    case FieldType::Reference:
        return refused(field, say("Entry", "%1: “%2” is not known here.").arg(field.label).arg(text));
    }
    return QVariant();
}

QString displayValue(const Field &field, const QVariant &value, Language language, MoneyScale money)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Number: return Number::fromRaw(value.toLongLong()).toText(field.options.places);
    case FieldType::Money: return Money::fen(value.toLongLong()).toText(money);
    case FieldType::Integer: return Number(value.toLongLong()).toText(0);
    case FieldType::Date: return isoDate(value.toDate());
    case FieldType::Period: {
        const auto period = Period::fromCode(int(value.toLongLong()));
        return period ? period->toText(language) : value.toString();
    }
    case FieldType::Flag:
        return value.toLongLong() ? say("Entry", "Yes").in(language) : say("Entry", "No").in(language);
    case FieldType::Choice: {
        const QByteArray key = value.toString().toUtf8();
        for (const Choice &choice : field.options.choices) {
            if (choice.key == key)
                return choice.text.in(language);
        }
        return value.toString();
    }
    case FieldType::Text: // known words have both languages; any other may be typed
        for (const Choice &choice : field.options.choices) {
            if (choice.key == value.toString().toUtf8())
                return choice.text.in(language);
        }
        break;
    case FieldType::LongText:
    case FieldType::Reference: break;
    }
    switch (field.options.mask) {
    case Mask::None: break;
    case Mask::CitizenId: return maskedCitizenId(value.toString());
    case Mask::Phone: return maskedPhone(value.toString());
    case Mask::Account: return maskedAccount(value.toString());
    }
    return value.toString();
}

QString fileValue(const Field &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Number: return Number::fromRaw(value.toLongLong()).toString();
    case FieldType::Money: {
        QString yuan = Money::fen(value.toLongLong()).toText(MoneyScale::Yuan);
        return yuan.remove(u',') + QStringLiteral("元");
    }
    case FieldType::Date: return isoDate(value.toDate());
    case FieldType::Period: {
        const auto period = Period::fromCode(int(value.toLongLong()));
        return period ? period->toString() : value.toString();
    }
    default: return value.toString();
    }
}

std::vector<Issue> objections(const RecordType &type, const Record &record)
{
    std::vector<Issue> issues;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        const QVariant &value = record.values[i];
        if (value.isNull()) {
            if (field.options.required)
                issues.push_back({field.key, say("Entry", "%1 is missing. Enter it.").arg(field.label)});
            continue;
        }
        if (field.options.maxLength > 0 && value.toString().size() > field.options.maxLength)
            issues.push_back({field.key, say("Entry", "%1 has %2 characters; at most %3 fit.").arg(field.label)
                                             .arg(value.toString().size()).arg(field.options.maxLength)});
        if (field.type == FieldType::Number || field.type == FieldType::Integer || field.type == FieldType::Money) {
            const Number number = field.type == FieldType::Number ? Number::fromRaw(value.toLongLong())
                : field.type == FieldType::Money ? Number::fromRaw(value.toLongLong() * (Number::scale / 100))
                                                 : Number(value.toLongLong());
            if (field.options.minimum && number < *field.options.minimum)
                issues.push_back({field.key, say("Entry", "%1 is %2; it must be at least %3.").arg(field.label)
                                                 .arg(number.toText()).arg(field.options.minimum->toText())});
            if (field.options.maximum && number > *field.options.maximum)
                issues.push_back({field.key, say("Entry", "%1 is %2; it must be at most %3.").arg(field.label)
                                                 .arg(number.toText()).arg(field.options.maximum->toText())});
        }
        if (field.type == FieldType::Choice) {
            const QString key = value.toString();
            const auto &choices = field.options.choices;
            if (std::none_of(choices.begin(), choices.end(), [&](const Choice &c) { return QAnyStringView::equal(key, c.key); }))
                issues.push_back({field.key, say("Entry", "%1: “%2” is not one of the values offered.").arg(field.label)
                                                 .arg(value.toString())});
        }
        if (field.type == FieldType::Period && !Period::fromCode(int(value.toLongLong())))
            issues.push_back({field.key, say("Entry", "%1: there is no such period.").arg(field.label)});
    }
    if (type.check) {
        auto more = type.check(record);
        issues.insert(issues.end(), more.begin(), more.end());
    }
    return issues;
}

} // namespace heyuan
