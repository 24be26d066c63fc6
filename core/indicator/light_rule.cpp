#include "core/indicator/evaluation.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

/// A share as the file writes it: "80", "97.5" or a whole JSON number. Fractions are written as text, since a JSON
/// number would pass through binary floating point.
std::optional<Number> shareIn(const QJsonValue &value)
{
    if (value.isString())
        return Number::parse(value.toString());
    if (value.isDouble() && value.toInteger(-1) >= 0)
        return Number(value.toInteger());
    return std::nullopt;
}

Error broken(const Text &message, const QString &detail = {})
{
    return {.kind = ErrorKind::Invalid, .message = message, .detail = detail};
}

bool reaches(Number value, Number expected, Number share)
{
    return Int128(value.raw()) * Number(100).raw() >= Int128(expected.raw()) * share.raw();
}

} // namespace

Result<LightRule> LightRule::load(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject()) {
        return broken(say("LightRule",
                          "The rule of the lights (light_rule.json) cannot be read: it is not a JSON object. "
                          "Restore the file that came with the program."),
                      QStringLiteral("%1 at offset %2").arg(parse.errorString()).arg(parse.offset));
    }
    LightRule rule;
    struct { QLatin1String key; Number *share; } const entries[] = {
        {QLatin1String("on_course_share"), &rule.onCourseShare}, {QLatin1String("at_risk_share"), &rule.atRiskShare}};
    for (const auto &entry : entries) {
        const auto share = shareIn(document.object().value(entry.key));
        if (!share || *share <= Number(0) || *share > Number(100)) {
            return broken(say("LightRule",
                              "In the rule of the lights (light_rule.json), %1 must be a share above 0 and up to "
                              "100 per cent, such as \"80\". Correct it or restore the file that came with the "
                              "program.")
                              .arg(QString(entry.key)));
        }
        *entry.share = *share;
    }
    if (rule.atRiskShare > rule.onCourseShare) {
        return broken(say("LightRule", "In the rule of the lights (light_rule.json), at_risk_share (%1) is above "
                                       "on_course_share (%2). Lower it or restore the file that came with the program.")
                          .arg(rule.atRiskShare.toText()).arg(rule.onCourseShare.toText()));
    }
    return rule;
}

Text LightRule::inWords() const
{
    return say("LightRule",
               "Until the due date a target is on course while at least %1% of what an even pace expects is "
               "achieved, at risk from %2%, behind below that; where less is better, the other way round. "
               "On the due date it is met or behind.")
        .arg(onCourseShare.toText()).arg(atRiskShare.toText());
}

Light LightRule::judge(Number achieved, Number expected, bool higherIsBetter) const
{
    const Number value = higherIsBetter ? achieved : expected;
    const Number measure = higherIsBetter ? expected : achieved;
    if (reaches(value, measure, onCourseShare))
        return Light::OnCourse;
    return reaches(value, measure, atRiskShare) ? Light::AtRisk : Light::Behind;
}

} // namespace heyuan
