#include "core/catalogue/comparison_parts.h"

#include "core/award/rule.h"
#include "core/fund/commitment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::catalogue {

namespace {

// What can be said of a pair before anybody judges it.
struct Compared {
    bool definition = false;   ///< another indicator, another way of computing, another beneficiary
    bool value = false;
    bool time = false;
    std::vector<Text> sentences;
};

Text words(const PlanData &data, const QString &value, const QString &unit)
{
    for (const Row &row : data.rows(MeasureUnit::description().type())) {
        if (row.text("zh") == unit)
            return say("Comparison", "%1 %2").arg(value).arg(Text::of(unit, row.text("en")));
    }
    return Text::plain(value);
}

Text dateOr(const QDate &date)
{
    return date.isValid() ? Text::plain(date.toString(Qt::ISODate)) : say("Comparison", "no date");
}

Compared compareTargets(const PlanData &data, const Row &a, const Row &b)
{
    Compared found;
    if (a.integer("indicator_id") != b.integer("indicator_id")) {
        found.definition = true;
        const auto name = [&](const Row &row) {
            const Record *indicator = data.find(Indicator::description().type(), row.integer("indicator_id"));
            return indicator ? Row(Indicator::description().type(), *indicator).name() : Text();
        };
        found.sentences.push_back(say("Comparison", "Indicator: %1 → %2").arg(name(a)).arg(name(b)));
    }
    if (a.text("kind") != b.text("kind") || a.text("per") != b.text("per"))
        found.definition = true;
    const auto range = [&](const Row &row) {
        if (!row.has("value"))
            return say("Comparison", "no figure");
        const QString value = row.has("value_max")
                                  ? row.number("value").toText() + u'–' + row.number("value_max").toText()
                                  : row.text("comparator") + u' ' + row.number("value").toText();
        return words(data, value, row.text("unit"));
    };
    const auto left = data.scaled(a.number("value"), a.text("unit"));
    const auto right = data.scaled(b.number("value"), b.text("unit"));
    // 家 and 个 count the same things in these plans; the number decides.
    const bool sameFigure = a.has("value") == b.has("value")
        && (!a.has("value") || (left && right ? left->value == right->value : a.number("value") == b.number("value")))
        && a.value("value_max") == b.value("value_max") && a.text("comparator") == b.text("comparator");
    if (!sameFigure) {
        found.value = true;
        found.sentences.push_back(say("Comparison", "Value: %1 → %2").arg(range(a)).arg(range(b)));
    }
    if (a.value("due") != b.value("due")) {
        found.time = true;
        found.sentences.push_back(say("Comparison", "Due: %1 → %2")
                                      .arg(dateOr(a.value("due").toDate()))
                                      .arg(dateOr(b.value("due").toDate())));
    }
    return found;
}

// The figures an amount is made of, by name; what they mean is the same in every form.
std::map<QString, QString> figures(const QJsonObject &amount)
{
    std::map<QString, QString> named;
    for (const char *key : {"amount_fen", "rate_fen", "cap_fen", "percent", "years", "months"}) {
        const QJsonValue value = amount.value(QLatin1String(key));
        if (value.isUndefined())
            continue;
        named[QLatin1String(key)] = QByteArrayView(key).endsWith("_fen")
                                        ? Money::fen(value.toInteger()).toText(MoneyScale::Yuan)
                                    : value.isString() ? value.toString()
                                                       : QString::number(value.toInteger());
    }
    QStringList tiers;
    for (const QJsonValue &tier : amount.value(QLatin1String("tiers")).toArray()) {
        const QJsonObject object = tier.toObject();
        const QJsonValue value = object.contains(QLatin1String("amount_fen"))
                                     ? object.value(QLatin1String("amount_fen"))
                                     : object.value(QLatin1String("cap_fen"));
        tiers << Money::fen(value.toInteger()).toText(MoneyScale::Yuan);
    }
    if (!tiers.isEmpty())
        named[QStringLiteral("tiers")] = tiers.join(QStringLiteral(" / "));
    return named;
}

Text figureName(const QString &key)
{
    if (key == u"amount_fen")
        return say("Comparison", "Amount (yuan)");
    if (key == u"rate_fen")
        return say("Comparison", "Rate (yuan)");
    if (key == u"cap_fen")
        return say("Comparison", "Cap (yuan)");
    if (key == u"percent")
        return say("Comparison", "Share (%)");
    if (key == u"years")
        return say("Comparison", "Years");
    if (key == u"months")
        return say("Comparison", "Months");
    return say("Comparison", "Tiers (yuan)");
}

Compared compareRules(const Row &a, const Row &b)
{
    Compared found;
    const QJsonObject left = QJsonDocument::fromJson(a.text("amount").toUtf8()).object();
    const QJsonObject right = QJsonDocument::fromJson(b.text("amount").toUtf8()).object();
    found.definition = left.value(QLatin1String("form")) != right.value(QLatin1String("form"))
                       || a.text("beneficiary") != b.text("beneficiary");
    auto before = figures(left);
    auto after = figures(right);
    // Months are only another way of writing the years.
    if (before.contains(QStringLiteral("years")) && after.contains(QStringLiteral("years"))) {
        before.erase(QStringLiteral("months"));
        after.erase(QStringLiteral("months"));
    }
    std::map<QString, std::pair<QString, QString>> both;
    for (const auto &[key, value] : before)
        both[key].first = value;
    for (const auto &[key, value] : after)
        both[key].second = value;
    for (const auto &[key, pair] : both) {
        if (pair.first == pair.second)
            continue;
        found.value = true;
        const auto shown = [](const QString &value) {
            return value.isEmpty() ? say("Comparison", "no figure") : Text::plain(value);
        };
        found.sentences.push_back(
            say("Comparison", "%1: %2 → %3").arg(figureName(key)).arg(shown(pair.first)).arg(shown(pair.second)));
    }
    if (a.value("valid_from") != b.value("valid_from") || a.value("valid_to") != b.value("valid_to")) {
        found.time = true;
        const auto span = [](const Row &row) {
            return say("Comparison", "%1 to %2")
                .arg(dateOr(row.value("valid_from").toDate()))
                .arg(dateOr(row.value("valid_to").toDate()));
        };
        found.sentences.push_back(say("Comparison", "Valid: %1 → %2").arg(span(a)).arg(span(b)));
    }
    return found;
}

Compared compareFunds(const Row &a, const Row &b)
{
    Compared found;
    found.definition = a.text("level") != b.text("level") || a.text("kind") != b.text("kind");
    found.value = a.money("amount_fen") != b.money("amount_fen");
    if (found.value || a.text("comparator") != b.text("comparator"))
        found.sentences.push_back(say("Comparison", "Amount: %1 %2 → %3 %4")
                                      .arg(a.text("comparator"))
                                      .arg(tenThousands(a.money("amount_fen")))
                                      .arg(b.text("comparator"))
                                      .arg(tenThousands(b.money("amount_fen"))));
    if (a.integer("year") != b.integer("year")) {
        found.time = true;
        found.sentences.push_back(say("Comparison", "Year: %1 → %2").arg(a.integer("year")).arg(b.integer("year")));
    }
    return found;
}

Compared compare(const PlanData &data, const Row &a, const Row &b)
{
    if (&a.type() == &awardRuleType())
        return compareRules(a, b);
    if (&a.type() == &fundCommitmentType())
        return compareFunds(a, b);
    return compareTargets(data, a, b);
}

} // namespace

std::vector<Text> differences(const PlanData &data, const Row &before, const Row &after)
{
    return compare(data, before, after).sentences;
}

Judgement derived(const PlanData &data, const Row &before, const Row &after)
{
    const Compared found = compare(data, before, after);
    return found.definition ? Judgement::Definition
           : found.value    ? Judgement::Value
           : found.time     ? Judgement::Moved
                            : Judgement::Kept;
}

void holdAgainstFigures(const PlanData &data, const std::vector<Row> &before, const std::vector<Row> &after,
                        ComparisonLine &line)
{
    // Families that are written clause by clause or year by year stand on one line; their first items speak for them.
    const Compared found = compare(data, before.front(), after.front());
    line.differences = found.sentences;
    const Text stated = judgementName(line.judgement);
    const bool timeBound = line.itemType != "award_rule"; // most rules carry no dates of their own
    if (line.judgement == Judgement::Kept && (found.value || (found.time && timeBound)))
        line.doubts.push_back(say("Comparison", "Judged “%1”, but the figures differ.").arg(stated));
    if (line.judgement == Judgement::Moved && !found.time)
        line.doubts.push_back(say("Comparison", "Judged “%1”, but the dates are the same.").arg(stated));
    if (line.judgement == Judgement::Moved && found.value)
        line.doubts.push_back(say("Comparison", "Judged “%1”, but the value changed as well.").arg(stated));
    if (line.judgement == Judgement::Value && !found.value)
        line.doubts.push_back(say("Comparison", "Judged “%1”, but the figures are the same.").arg(stated));
    if (found.definition && line.judgement != Judgement::Definition && line.remark.isEmpty())
        line.doubts.push_back(
            say("Comparison",
                "The items are defined differently, but judged “%1” without a remark. Say why they may be compared.")
                .arg(stated));
}

} // namespace heyuan::catalogue
