#include "core/award/wording.h"

#include "core/base/money.h"
#include "core/base/number.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

// Chinese counts whole ten thousands as such (10万元), English does not (100,000 yuan).
Text moneyWords(Money amount)
{
    QString yuan = amount.toText(MoneyScale::Yuan);
    if (yuan.endsWith(QLatin1String(".00")))
        yuan.chop(3);
    const bool whole = amount.fen() != 0 && amount.fen() % Money::wan(1).fen() == 0;
    return say("Award", "%1 yuan")
        .arg(Text::of(whole ? amount.toText(MoneyScale::TenThousand) + QStringLiteral("万") : yuan, yuan));
}

namespace {

QString words(const QJsonObject &object, const QString &stem, Language language)
{
    return Text::of(object[stem + QStringLiteral("_zh")].toString(), object[stem + QStringLiteral("_en")].toString())
        .in(language);
}

QString plain(const QJsonValue &value)
{
    if (value.isDouble()) {
        const auto number = Number::parse(QString::number(value.toDouble(), 'f', 4));
        return number ? number->toText() : QString();
    }
    const auto number = Number::parse(value.toString());
    return number ? number->toText() : value.toString();
}

Text money(const QJsonValue &fen) { return moneyWords(Money::fen(fen.toInteger())); }

/// A limit of a tier in its printed unit; amounts of money in the reader's scale.
Text quantity(const QJsonValue &value, const QString &unit)
{
    const QString figure = plain(value);
    const auto amount = unit.endsWith(u'元') ? Money::parse(figure + unit) : std::nullopt;
    if (!amount)
        return Text::plain(figure + unit);
    return Text::of(figure + unit, moneyWords(*amount).in(Language::English));
}

Text level(const QString &key)
{
    if (key == u"national")
        return say("Award", "national level");
    if (key == u"provincial")
        return say("Award", "provincial level");
    if (key == u"city")
        return say("Award", "municipal level");
    return Text::plain(key);
}

Text capOf(const QJsonObject &amount)
{
    const QString per = amount[QStringLiteral("cap_per")].toString();
    const Text cap = money(amount[QStringLiteral("cap_fen")]);
    if (per == u"year")
        return say("Award", "at most %1 a year").arg(cap);
    if (per == u"beneficiary")
        return say("Award", "at most %1 for each beneficiary").arg(cap);
    return say("Award", "at most %1").arg(cap);
}

Text tierRange(const QJsonObject &tier)
{
    if (tier.contains(QStringLiteral("level")))
        return level(tier[QStringLiteral("level")].toString());
    const QString unit = tier[QStringLiteral("unit")].toString();
    const Text from = quantity(tier[QStringLiteral("from")], unit);
    if (tier.contains(QStringLiteral("to")))
        return say("Award", "from %1 up to %2").arg(from).arg(quantity(tier[QStringLiteral("to")], unit));
    return say("Award", "from %1").arg(from);
}

Text yearsOf(const QJsonObject &amount)
{
    const int years = amount[QStringLiteral("years")].toInt();
    return years == 1 ? say("Award", "for 1 year") : say("Award", "for %1 years").arg(qint64(years));
}

/// Parts of one sentence, in the order in which they are read.
QString joined(const std::vector<Text> &parts, Language language)
{
    QStringList all;
    for (const Text &part : parts) {
        if (const QString text = part.in(language); !text.isEmpty())
            all << text;
    }
    return all.join(language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", "));
}

Text rateOf(const QJsonObject &amount, Language language)
{
    const QString printed = amount[QStringLiteral("rate_unit")].toString();
    const Text unit = printed == u"平方米" ? say("Award", "square metre")
                                           : Text::of(printed, amount[QStringLiteral("rate_unit_en")].toString());
    const QString of = amount.contains(QStringLiteral("of_zh")) ? words(amount, QStringLiteral("of"), language)
                                                                : words(amount, QStringLiteral("basis"), language);
    const Text rate = money(amount[QStringLiteral("rate_fen")]);
    Text sentence;
    if (amount[QStringLiteral("per")] == QStringLiteral("month"))
        sentence = say("Award", "%1 a month for each %2").arg(rate).arg(unit);
    else if (amount.contains(QStringLiteral("rate_unit_en")))
        sentence = say("Award", "%1 %2").arg(rate).arg(unit); // the unit says "per square metre per month" itself
    else
        sentence = say("Award", "%1 for each %2").arg(rate).arg(unit);
    return of.isEmpty() ? sentence : say("Award", "%1 of %2").arg(sentence).arg(Text::plain(of));
}

QStringList tierWords(const QJsonObject &amount, const QString &key, Language language)
{
    QStringList lines;
    for (const QJsonValue &value : amount[QStringLiteral("tiers")].toArray()) {
        const QJsonObject tier = value.toObject();
        const Text sum = key == u"cap_fen" ? say("Award", "at most %1").arg(money(tier[key])) : money(tier[key]);
        lines << say("Award", "%1: %2").arg(tierRange(tier)).arg(sum).in(language);
    }
    return lines;
}

} // namespace

QStringList conditionWords(const QString &json, Language language)
{
    QStringList lines;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject condition = value.toObject();
        const Text sentence =
            Text::of(condition[QStringLiteral("zh")].toString(), condition[QStringLiteral("en")].toString());
        const bool unclear = !condition[QStringLiteral("unclear")].toArray().isEmpty();
        lines << (unclear ? say("Award", "%1 (the wording is unclear)").arg(sentence) : sentence).in(language);
    }
    return lines;
}

QStringList amountWords(const QString &json, Language language)
{
    const QJsonObject amount = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString form = amount[QStringLiteral("form")].toString();
    const bool capped = amount.contains(QStringLiteral("cap_fen"));
    const Text cap = capped ? capOf(amount) : Text();
    const Text percent = Text::plain(plain(amount[QStringLiteral("percent")]));
    if (form == u"fixed") {
        std::vector<Text> parts{amount[QStringLiteral("per")] == QStringLiteral("year")
                                    ? say("Award", "%1 a year").arg(money(amount[QStringLiteral("amount_fen")]))
                                    : money(amount[QStringLiteral("amount_fen")])};
        if (amount.contains(QStringLiteral("years")))
            parts.push_back(yearsOf(amount));
        return {joined(parts, language)};
    }
    if (form == u"tiers")
        return tierWords(amount, QStringLiteral("amount_fen"), language);
    if (form == u"share")
        return {joined(
            {say("Award", "%1% of %2").arg(percent).arg(Text::plain(words(amount, QStringLiteral("of"), language))),
             cap},
            language)};
    if (form == u"rate") {
        std::vector<Text> parts{rateOf(amount, language),
                                Text::plain(words(amount, QStringLiteral("start"), language))};
        if (amount.contains(QStringLiteral("years")))
            parts.push_back(yearsOf(amount));
        parts.push_back(cap);
        return {joined(parts, language)};
    }
    if (form == u"per_currency") {
        const QString of = words(amount, QStringLiteral("of"), language);
        return {joined({say("Award", "%1 for each %2 of %3")
                            .arg(money(amount[QStringLiteral("rate_fen")]))
                            .arg(amount[QStringLiteral("currency")] == QStringLiteral("美元")
                                     ? say("Award", "US dollar")
                                     : Text::plain(amount[QStringLiteral("currency")].toString()))
                            .arg(of),
                        cap},
                       language)};
    }
    if (form == u"interest_share") {
        QStringList lines{
            joined({say("Award", "%1% of %2").arg(percent).arg(words(amount, QStringLiteral("of"), language)),
                    yearsOf(amount)},
                   language)};
        return lines + tierWords(amount, QStringLiteral("cap_fen"), language);
    }
    if (form == u"contribution_share") {
        const QJsonObject first = amount[QStringLiteral("first_year")].toObject();
        const QJsonObject increase = amount[QStringLiteral("increase")].toObject();
        const QJsonArray years = increase[QStringLiteral("years")].toArray();
        QStringList lines{say("Award", "First year: %1% of %2")
                              .arg(plain(first[QStringLiteral("percent")]))
                              .arg(words(first, QStringLiteral("of"), language))
                              .in(language)};
        if (!years.isEmpty())
            lines << say("Award", "Years %1 to %2: %3% of %4")
                         .arg(plain(years.first()))
                         .arg(plain(years.last()))
                         .arg(plain(increase[QStringLiteral("percent")]))
                         .arg(words(increase, QStringLiteral("of"), language))
                         .in(language);
        return lines;
    }
    if (form == u"up_to")
        return {capped ? say("Award", "Decided case by case, %1").arg(cap).in(language)
                       : say("Award", "Decided case by case; the document names no amount").in(language)};
    if (form == u"unwritten")
        return {say("Award", "Not written yet: write it as a draft in “Rules and versions”").in(language)};
    if (form == u"reference")
        return {say("Award", "As laid down in %1")
                    .arg(Text::of(amount[QStringLiteral("refers_to")].toString(),
                                  amount[QStringLiteral("refers_to_en")].toString()))
                    .in(language)};
    return {};
}

QString stackingWords(const QString &json, Language language)
{
    const QJsonObject stacking = QJsonDocument::fromJson(json.toUtf8()).object();
    if (stacking.isEmpty())
        return {};
    QStringList with;
    if (stacking[QStringLiteral("with")].isArray()) {
        for (const QJsonValue &one : stacking[QStringLiteral("with")].toArray())
            with << one.toString();
    } else {
        const QString all = stacking[QStringLiteral("with")].toString();
        with << (all == u"*" ? say("Award", "other awards").in(language) : all);
    }
    const QString others = with.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
    const QJsonValue allowed = stacking[QStringLiteral("allowed")];
    if (!allowed.isBool())
        return say("Award", "Whether it may be paid together with %1 is unclear").arg(others).in(language);
    return (allowed.toBool() ? say("Award", "May be paid together with %1")
                             : say("Award", "May not be paid together with %1"))
        .arg(others)
        .in(language);
}

} // namespace heyuan
