#include "core/award/rule_book.h"

#include "core/award/rule.h"
#include "core/award/rule_draft.h"
#include "core/plan/document.h"
#include "core/plan/reading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heyuan::award {

namespace {

Result<QByteArray> builtIn(const QString &name)
{
    QFile file(QStringLiteral(":/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File,
                     say("Award", "The file %1 is missing in this program. Install the program again.").arg(name)};
    return file.readAll();
}

struct Columns {
    const RecordType &type;
    const Record &row;
    QString text(const char *key) const { return type.value(row, key).toString(); }
    qint64 integer(const char *key) const { return type.value(row, key).toLongLong(); }
    QDate date(const char *key) const { return type.value(row, key).toDate(); }
};

Text nameOf(const Columns &row, const char *zh, const char *en)
{
    return Text::of(row.text(zh), row.text(en));
}

template <class Each> Status forRows(Store &store, const RecordType &type, Each each)
{
    const auto rows = store.select(type);
    if (!rows)
        return rows.error();
    for (const Record &row : *rows) {
        if (!row.deleted)
            each(Columns{type, row});
    }
    return {};
}

void readWords(Rule &rule, const Columns &row)
{
    rule.id = row.text("code");
    rule.name = nameOf(row, "name_zh", "name_en");
    rule.quote = row.text("quote");
    rule.beneficiary = row.text("beneficiary");
    rule.stacking = row.text("stacking");
    rule.maxYears = int(row.integer("max_years"));
    rule.validFrom = row.date("valid_from");
    rule.validTo = row.date("valid_to");
}

void readRepeat(Rule &rule, bool onceOnly)
{
    if (onceOnly)
        rule.repeat = Repeat::Never;
    else if (rule.amount.isYearly || rule.amount.form == Form::ContributionShare)
        rule.repeat = Repeat::OnceAYear;
    else
        rule.repeat = Repeat::Free;
}

/// What a version is given in addition to, as the catalogue words it: codes of rules, or “*” for all.
QString stackingOf(const QJsonArray &beside)
{
    if (beside.isEmpty())
        return {};
    const bool isAll = beside.contains(QJsonValue(QStringLiteral("*")));
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("allowed"), true}, {QStringLiteral("with"), isAll ? QJsonValue(QStringLiteral("*")) : QJsonValue(beside)}}).toJson(QJsonDocument::Compact));
}

// A rule without a time of its own holds as long as its plan runs.
void readDocument(Rule &rule, const Columns &document)
{
    rule.document = document.text("code");
    rule.documentName = nameOf(document, "name_zh", "name_en");
    if (!rule.validFrom.isValid())
        rule.validFrom = document.date("starts_on");
    if (!rule.validTo.isValid())
        rule.validTo = document.date("ends_on");
}

// Tiers whose word is in doubt wait for a reading.
void markUnclearTiers(Rule &rule)
{
    for (Tier &tier : rule.amount.tiers) {
        for (const AwardCondition &condition : rule.conditions)
            tier.isClear = tier.isClear
                           && !(condition.comparison == Comparison::Unclear && condition.word == tier.word);
    }
}

/// Every combination of readings is worked out beforehand: an evaluation then only compares numbers.
Status combine(JudgedRule &judged, const FactBook &book, const QHash<QString, const Rule *> &printed)
{
    constexpr size_t most = 2000;
    std::vector<int> choices(judged.questions.size(), 0);
    for (bool isLast = false; !isLast;) {
        Variant variant{choices, judged.printed};
        for (size_t i = 0; i < choices.size(); ++i) {
            const auto &effects = judged.questions[i]->choices[size_t(choices[i])].effects;
            if (Status s = applyReading(variant.rule, effects, book, printed); !s)
                return s;
        }
        judged.variants.push_back(std::move(variant));
        if (judged.variants.size() > most)
            return Error{ErrorKind::Invalid, say("Award", "The award rule %1 has too many open readings to be worked "
                                                          "out together. Take those off it that do not touch it.")
                                                 .arg(judged.printed.id)};
        isLast = true;
        for (size_t i = 0; i < choices.size() && isLast; ++i) {
            isLast = ++choices[i] == int(judged.questions[i]->choices.size());
            if (isLast)
                choices[i] = 0;
        }
    }
    return {};
}

} // namespace

const JudgedRule &JudgedRule::on(const QDate &day) const
{
    const JudgedRule *held = this;
    for (const JudgedRule &version : later) {
        if (version.printed.validFrom <= day)
            held = &version;
    }
    return *held;
}

std::set<int> factsOf(const FactBook &book, const JudgedRule &rule)
{
    std::set<int> facts;
    for (const JudgedRule &version : rule.later)
        facts.merge(factsOf(book, version));
    for (const Variant &variant : rule.variants) {
        const Rule &one = variant.rule;
        for (const AwardCondition &condition : one.conditions)
            facts.insert(condition.fact);
        facts.insert({one.amount.measure, one.amount.of, one.amount.previous, one.amount.first});
        if (one.amount.isMonthly)
            facts.insert(book.claimedMonths());
        if (one.maxYears > 0)
            facts.insert(book.awardYear());
    }
    facts.erase(-1);
    return facts;
}

Result<RuleBook> RuleBook::load(Store &store)
{
    const auto facts = builtIn(QStringLiteral("award_fact.json"));
    const auto readings = builtIn(QStringLiteral("award_reading.json"));
    if (!facts || !readings)
        return facts ? readings.error() : facts.error();
    auto book = FactBook::load(*facts);
    if (!book)
        return book.error();
    const auto effects = loadReadingEffects(*readings);
    if (!effects)
        return effects.error();
    RuleBook rules;
    rules.m_facts = *std::move(book);
    if (Status s = rules.readQuestions(store, *effects); !s)
        return s.error();
    if (Status s = rules.readRules(store); !s)
        return s.error();
    rules.combineReadings();
    if (Status s = rules.readVersions(store); !s)
        return s.error();
    return rules;
}

Status RuleBook::readQuestions(Store &store, const ReadingEffects &effects)
{
    QHash<qint64, QString> clauses;
    if (Status s = forRows(store, clauseType(),
                           [&](const Columns &row) { clauses.insert(row.row.id, row.text("path")); });
        !s)
        return s;
    return forRows(store, readingType(), [&](const Columns &row) {
        auto question = std::make_shared<Question>();
        question->code = row.text("code");
        question->words = nameOf(row, "question_zh", "question_en");
        question->clause = clauses.value(row.integer("clause_id"));
        question->decided = row.text("decided");
        question->decidedWords = row.text("decided_words");
        question->decidedBy = row.text("decided_by");
        question->decidedOn = readingType().value(row.row, "decided_on").toDate().toString(Qt::ISODate);
        question->decidedDocument = row.text("decided_document");
        const auto &own = effects[question->code];
        for (const PossibleReading &possible : possibleReadings(row.row))
            question->choices.push_back({possible.key, possible.words, own.value(possible.key)});
        m_questions.insert(question->code, std::move(question));
    });
}

Status RuleBook::readRules(Store &store)
{
    QHash<qint64, Record> documents, clauses;
    QHash<qint64, QString> questionCodes;
    QHash<QString, QStringList> questions;
    Status s = forRows(store, documentType(), [&](const Columns &row) { documents.insert(row.row.id, row.row); });
    if (s)
        s = forRows(store, clauseType(), [&](const Columns &row) { clauses.insert(row.row.id, row.row); });
    if (s)
        s = forRows(store, readingType(),
                    [&](const Columns &row) { questionCodes.insert(row.row.id, row.text("code")); });
    if (s)
        s = forRows(store, readingLinkType(), [&](const Columns &row) {
            if (row.text("item_type") == QLatin1String(awardRuleType().name))
                questions[row.text("item_code")] << questionCodes.value(row.integer("reading_id"));
        });
    if (!s)
        return s;
    return forRows(store, awardRuleType(), [&](const Columns &row) {
        JudgedRule judged;
        Rule &rule = judged.printed;
        readWords(rule, row);
        rule.questions = questions.value(rule.id);
        rule.questions.removeDuplicates();
        if (clauses.contains(row.integer("clause_id")))
            rule.clause = Columns{clauseType(), clauses[row.integer("clause_id")]}.text("path");
        if (documents.contains(row.integer("document_id")))
            readDocument(rule, {documentType(), documents[row.integer("document_id")]});
        Status own = readConditions(rule, m_facts, row.text("conditions"));
        if (own)
            own = readAmount(rule, m_facts, row.text("amount"));
        readRepeat(rule, row.integer("once_only"));
        if (own)
            m_rules.push_back(std::move(judged));
        else
            m_faults.push_back(own.error());
    });
}

QHash<QString, const Rule *> RuleBook::printedRules() const
{
    QHash<QString, const Rule *> printed;
    for (const JudgedRule &judged : m_rules)
        printed.insert(judged.printed.id, &judged.printed);
    return printed;
}

void RuleBook::shareQuestions(JudgedRule &judged) const
{
    for (const QString &code : judged.printed.questions) {
        if (const auto question = m_questions.value(code))
            (question->hasEffect() ? judged.questions : judged.remarks).push_back(question.get());
    }
}

void RuleBook::combineReadings()
{
    for (JudgedRule &judged : m_rules)
        markUnclearTiers(judged.printed);
    const auto printed = printedRules();
    QSet<QString> faulty;
    for (JudgedRule &judged : m_rules) {
        shareQuestions(judged);
        if (Status s = combine(judged, m_facts, printed); !s) {
            faulty.insert(judged.printed.id);
            m_faults.push_back(s.error());
        }
    }
    std::erase_if(m_rules, [&](const JudgedRule &judged) { return faulty.contains(judged.printed.id); });
    for (size_t i = 0; i < m_rules.size(); ++i)
        m_indexes.insert(m_rules[i].printed.id, i);
}

Status RuleBook::readVersions(Store &store)
{
    const auto versions = publishedVersions(store);
    if (!versions)
        return versions.error();
    for (const auto &[code, version] : *versions) {
        if (!m_indexes.contains(code))
            continue; // its rule is gone, or has its own fault
        auto judged = this->judged(textOf(version, code));
        if (judged)
            m_rules[m_indexes[code]].later.push_back(*std::move(judged));
        else
            m_faults.push_back(judged.error());
    }
    return {};
}

Result<JudgedRule> RuleBook::judged(const RuleText &text) const
{
    const JudgedRule *issued = rule(text.rule);
    if (!issued)
        return Error{ErrorKind::NotFound,
                     say("Award", "There is no award rule “%1”. heyuan award rules lists them.").arg(text.rule)};
    JudgedRule judged;
    Rule &rule = judged.printed;
    rule = issued->printed;
    rule.conditions.clear();
    rule.amount = {};
    rule.maxYears = text.maxYears;
    rule.version = text.number;
    rule.basis = text.basis;
    if (text.validFrom.isValid())
        rule.validFrom = text.validFrom;
    if (text.validTo.isValid())
        rule.validTo = text.validTo;
    if (Status s = readConditions(rule, m_facts, text.conditions); !s)
        return s.error();
    if (Status s = readAmount(rule, m_facts, text.amount); !s)
        return s.error();
    readRepeat(rule, text.onceOnly);
    const QJsonObject amount = QJsonDocument::fromJson(text.amount.toUtf8()).object();
    rule.deducted = amount[QLatin1String("deduct")].toVariant().toStringList();
    rule.notAfter = amount[QLatin1String("not_after")].toVariant().toStringList();
    if (amount.contains(QLatin1String("beside")))
        rule.stacking = stackingOf(amount[QLatin1String("beside")].toArray());
    markUnclearTiers(rule);
    shareQuestions(judged);
    if (Status s = combine(judged, m_facts, printedRules()); !s)
        return s.error();
    return judged;
}

const JudgedRule *RuleBook::rule(const QString &id) const
{
    const auto found = m_indexes.find(id);
    return found == m_indexes.end() ? nullptr : &m_rules[*found];
}

const Question *RuleBook::question(const QString &code) const
{
    return m_questions.value(code).get();
}

Status RuleBook::check(const QHash<QString, QString> &readings, const QStringList &rules) const
{
    for (auto reading = readings.begin(); reading != readings.end(); ++reading) {
        const Question *question = this->question(reading.key());
        if (!question)
            return Error{ErrorKind::Invalid,
                         say("Award", "There is no unclear wording “%1”. heyuan catalogue readings lists them.")
                             .arg(reading.key())};
        QStringList keys;
        for (const ReadingChoice &choice : question->choices)
            keys << choice.key;
        if (!keys.contains(reading.value()))
            return Error{ErrorKind::Invalid, say("Award", "“%1” is no reading of %2. Write one of: %3.")
                                                 .arg(reading.value())
                                                 .arg(reading.key())
                                                 .arg(keys.join(QStringLiteral(", ")))};
    }
    for (const QString &id : rules) {
        if (!rule(id))
            return Error{ErrorKind::NotFound,
                         say("Award", "There is no award rule “%1”. heyuan award rules lists them.").arg(id)};
    }
    return {};
}

} // namespace heyuan::award
