#include "app/command/award_json.h"

#include "core/award/wording.h"

#include <QJsonArray>

#include <set>

namespace heyuan::command {

using namespace award;

namespace {

void insertText(QJsonObject &object, const QString &stem, const Text &text)
{
    object.insert(stem + QStringLiteral("zh"), text.in(Language::Chinese));
    object.insert(stem + QStringLiteral("en"), text.in(Language::English));
}

QJsonValue eligibility(Verdict verdict)
{
    return verdict == Verdict::Undecided ? QJsonValue() : QJsonValue(verdict == Verdict::Eligible);
}

QJsonValue fen(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->fen()) : QJsonValue();
}

/// Whether a condition holds: null where a fact is not given, or where the readings differ; "judged" tells the two apart.
void insertHolds(QJsonObject &object, Holds holds)
{
    object.insert(QStringLiteral("holds"), holds == Holds::Yes || holds == Holds::No ? QJsonValue(holds == Holds::Yes) : QJsonValue());
    object.insert(QStringLiteral("judged"), holds == Holds::Yes       ? QStringLiteral("met")
                                            : holds == Holds::No      ? QStringLiteral("not_met")
                                            : holds == Holds::Unclear ? QStringLiteral("unclear")
                                                                      : QStringLiteral("not_given"));
}

QString sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast: return QStringLiteral(">=");
    case Comparison::MoreThan: return QStringLiteral(">");
    case Comparison::AtMost: return QStringLiteral("<=");
    case Comparison::LessThan: return QStringLiteral("<");
    case Comparison::Equal: return QStringLiteral("=");
    case Comparison::OneOf: return QStringLiteral("in");
    case Comparison::Unclear: break;
    }
    return QStringLiteral("unclear");
}

QJsonValue thresholdJson(const AwardFact &fact, const AwardCondition &condition)
{
    if (condition.accepted.size() < 2)
        return factJson(fact, condition.threshold);
    QJsonArray all;
    for (const qint64 accepted : condition.accepted)
        all.append(factJson(fact, accepted));
    return all;
}

QJsonArray conditionsJson(const FactBook &book, const Outcome &outcome)
{
    QJsonArray all;
    for (const CheckedCondition &checked : outcome.conditions) {
        const AwardCondition &condition = *checked.condition;
        const AwardFact &fact = book.fact(condition.fact);
        QJsonObject object{{QStringLiteral("name"), fact.key},
                           {QStringLiteral("value"), checked.value ? factJson(fact, *checked.value) : QJsonValue()},
                           {QStringLiteral("comparison"), sign(condition.comparison)},
                           {QStringLiteral("threshold"), thresholdJson(fact, condition)},
                           {QStringLiteral("unit"), fact.unit},
                           {QStringLiteral("unclear"), QJsonArray::fromStringList(condition.unclear)}};
        insertHolds(object, checked.holds);
        insertText(object, {}, condition.words);
        if (const Text missing = missingWords(book, checked); !missing.isEmpty())
            insertText(object, QStringLiteral("missing_"), missing);
        all.append(object);
    }
    return all;
}

QJsonArray stepsJson(const FactBook &book, const Outcome &outcome)
{
    QJsonArray all;
    for (const Step &step : outcome.steps) {
        QJsonObject object;
        insertText(object, {}, stepWords(book, outcome.variant->rule, step));
        all.append(object);
    }
    return all;
}

QJsonArray readingsJson(const FactBook &book, const Evaluation &evaluation)
{
    QJsonArray all;
    for (const Outcome &outcome : evaluation.outcomes) {
        QJsonObject readings;
        for (const size_t q : evaluation.differing) {
            const Question &question = *evaluation.rule->questions[q];
            readings.insert(question.code, question.choices[size_t(outcome.variant->choices[q])].key);
        }
        QJsonObject object{{QStringLiteral("readings"), readings},
                           {QStringLiteral("eligible"), eligibility(outcome.verdict)},
                           {QStringLiteral("amount_fen"), fen(outcome.amount)},
                           {QStringLiteral("conditions"), conditionsJson(book, outcome)},
                           {QStringLiteral("steps"), stepsJson(book, outcome)}};
        insertText(object, {}, readingWords(evaluation, outcome));
        all.append(object);
    }
    return all;
}

QJsonArray codes(const std::vector<const Question *> &questions)
{
    QJsonArray all;
    for (const Question *question : questions)
        all.append(question->code);
    return all;
}

QJsonObject versionJson(const Rule &rule)
{
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    return {{QStringLiteral("number"), rule.version}, {QStringLiteral("published_by"), rule.basis.isEmpty() ? QJsonValue() : QJsonValue(rule.basis)}, {QStringLiteral("valid_from"), day(rule.validFrom)}, {QStringLiteral("valid_to"), day(rule.validTo)}};
}

QJsonArray decidedJson(const Evaluation &evaluation)
{
    QJsonArray all;
    const auto orNull = [](const QString &words) { return words.isEmpty() ? QJsonValue() : QJsonValue(words); };
    for (const DecidedReading &one : decidedReadings(evaluation)) {
        QJsonObject object{{QStringLiteral("code"), one.question->code}, {QStringLiteral("reading"), one.question->decided}, {QStringLiteral("decided_by"), orNull(one.question->decidedBy)},
                           {QStringLiteral("decided_on"), orNull(one.question->decidedOn)}, {QStringLiteral("decided_document"), orNull(one.question->decidedDocument)}};
        insertText(object, {}, one.reading);
        all.append(object);
    }
    return all;
}

QJsonObject heading(const Rule &rule)
{
    QJsonObject object{{QStringLiteral("id"), rule.id},
                       {QStringLiteral("document"), rule.document},
                       {QStringLiteral("clause"), rule.clause},
                       {QStringLiteral("quote"), rule.quote},
                       {QStringLiteral("beneficiary"), rule.beneficiary}};
    insertText(object, {}, rule.name);
    return object;
}

/// A condition on which the readings differ is not known to hold.
void markDifferent(QJsonArray &conditions, const Evaluation &evaluation)
{
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const CheckedCondition &first = evaluation.outcomes.front().conditions[size_t(i)];
        for (const Outcome &outcome : evaluation.outcomes) {
            for (const CheckedCondition &other : outcome.conditions) {
                if (other.condition->fact == first.condition->fact && other.condition->word == first.condition->word
                    && other.holds != first.holds) {
                    QJsonObject object = conditions[i].toObject();
                    insertHolds(object, Holds::Unclear);
                    conditions[i] = object;
                }
            }
        }
    }
}

} // namespace

QJsonValue factJson(const AwardFact &fact, qint64 value)
{
    switch (fact.type) {
    case FactType::Flag: return value != 0;
    case FactType::Choice: return fact.choices[size_t(value)].key;
    case FactType::Area: return QString::number(value);
    case FactType::Number: {
        const Number number = Number::fromRaw(value);
        return number.isWhole() ? QJsonValue(value / Number::scale) : QJsonValue(number.toString());
    }
    case FactType::Money:
    case FactType::Dollars: break;
    }
    return value % 100 == 0 ? QJsonValue(value / 100)
                            : QJsonValue(Money::fen(value).toText(MoneyScale::Yuan).remove(u','));
}

QJsonObject json(const RuleBook &book, const Evaluation &evaluation)
{
    QJsonObject object = heading(evaluation.rule->printed);
    QJsonArray conditions = conditionsJson(book.facts(), evaluation.outcomes.front());
    markDifferent(conditions, evaluation);
    object.insert(QStringLiteral("date"), evaluation.date.toString(Qt::ISODate));
    object.insert(QStringLiteral("eligible"), eligibility(evaluation.verdict()));
    object.insert(QStringLiteral("amount_fen"), fen(evaluation.amount()));
    object.insert(QStringLiteral("cap_fen"), fen(evaluation.cap()));
    if (const auto amount = evaluation.amount())
        object.insert(QStringLiteral("amount_capitals"), amount->inCapitals());
    // Each reading with what it comes to; empty where the words are clear or come to the same.
    object.insert(QStringLiteral("ambiguous"), evaluation.isAmbiguous() ? readingsJson(book.facts(), evaluation) : QJsonArray());
    object.insert(QStringLiteral("conditions"), conditions);
    object.insert(QStringLiteral("steps"),
                  evaluation.isAmbiguous() ? QJsonArray() : stepsJson(book.facts(), evaluation.outcomes.front()));
    object.insert(QStringLiteral("version"), versionJson(evaluation.rule->printed));
    object.insert(QStringLiteral("decided_readings"), decidedJson(evaluation));
    object.insert(QStringLiteral("open_questions"), codes(evaluation.rule->remarks));
    const auto sentences = explain(book, evaluation);
    object.insert(QStringLiteral("explanation_zh"), inLines(sentences, Language::Chinese));
    object.insert(QStringLiteral("explanation_en"), inLines(sentences, Language::English));
    return object;
}

QJsonObject json(const FactBook &book, const JudgedRule &rule)
{
    QJsonObject object = heading(rule.printed);
    QJsonArray facts;
    for (const AwardCondition &condition : rule.printed.conditions) {
        const AwardFact &fact = book.fact(condition.fact);
        QJsonObject one{{QStringLiteral("name"), fact.key},
                        {QStringLiteral("comparison"), sign(condition.comparison)},
                        {QStringLiteral("threshold"), thresholdJson(fact, condition)},
                        {QStringLiteral("unit"), fact.unit}};
        insertText(one, {}, condition.words);
        facts.append(one);
    }
    object.insert(QStringLiteral("conditions"), facts);
    object.insert(QStringLiteral("valid_from"), rule.printed.validFrom.toString(Qt::ISODate));
    object.insert(QStringLiteral("valid_to"), rule.printed.validTo.toString(Qt::ISODate));
    object.insert(QStringLiteral("unclear"), codes(rule.questions));
    object.insert(QStringLiteral("version"), versionJson(rule.printed));
    object.insert(QStringLiteral("open_questions"), codes(rule.remarks));
    return object;
}

QJsonObject factsTemplate(const RuleBook &book, const std::vector<const JudgedRule *> &rules)
{
    std::set<int> all;
    for (const JudgedRule *rule : rules)
        all.merge(factsOf(book.facts(), *rule));
    QJsonObject facts, about;
    for (const int index : all) {
        const AwardFact &fact = book.facts().fact(index);
        facts.insert(fact.key, QJsonValue());
        QJsonObject words{{QStringLiteral("unit"), fact.unit}};
        insertText(words, {}, fact.name);
        QJsonObject choices;
        for (const FactChoice &choice : fact.choices)
            choices.insert(choice.key, choice.name.in(Language::Chinese));
        if (!choices.isEmpty())
            words.insert(QStringLiteral("choices"), choices);
        if (fact.type == FactType::Flag)
            words.insert(QStringLiteral("choices"), QJsonObject{{QStringLiteral("true"), QStringLiteral("是")},
                                                                {QStringLiteral("false"), QStringLiteral("否")}});
        about.insert(fact.key, words);
    }
    return {{QStringLiteral("date"), QJsonValue()},
            {QStringLiteral("facts"), facts},
            {QStringLiteral("awards"), QJsonArray()},
            {QStringLiteral("readings"), QJsonObject()},
            {QStringLiteral("about"), about}};
}

} // namespace heyuan::command
