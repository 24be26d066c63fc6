#include "core/project/budget.h"

#include "core/store/store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace heyuan {

namespace {

Field projectField()
{
    return plainField("project", FieldType::Text, say("Project", "Project"), {.maxLength = 60, .reference = "project"});
}

/// Units as the catalogue names them in both languages.
std::vector<Choice> unitWords()
{
    QFile file(QStringLiteral(":/catalogue/measures.json"));
    std::vector<Choice> words;
    for (const QJsonValue &unit : QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).array()) {
        const QString zh = unit[QLatin1String("zh")].toString();
        words.push_back({zh.toUtf8(), Text::of(zh, unit[QLatin1String("en")].toString())});
    }
    return words;
}

/// Signs of the catalogue in words; one that the document leaves unclear is so by a reading.
std::vector<Choice> comparisons()
{
    return {{">=", say("Target", "at least")}, {">", say("Target", "more than")}, {"=", say("Target", "exactly")}, {"<=", say("Target", "at most")},
            {"<", say("Target", "less than")}, {"range", say("Target", "between")}, {"unclear", say("Budget", "unclear")}};
}

/// What a share is a part of, and for what each a number holds: the words of the documents. `source`: the money that it is.
struct ConstraintBase {
    QByteArray key;
    Text name;
    QByteArray source;
};

const std::vector<ConstraintBase> &constraintBases()
{
    static const std::vector<ConstraintBase> bases{{"central_money", say("Constraint", "Central fiscal money"), "central"},
                                                   {"provincial_special_fund", say("Constraint", "Provincial special fund"), "provincial"},
                                                   {"local_money", say("Constraint", "Money of the place itself"), "local"},
                                                   {"all_money", say("Constraint", "All money of the project"), "any"},
                                                   {"促进电子商务发展专项资金", say("Constraint", "Special fund for the development of e-commerce"), {}},
                                                   {"e-commerce talent training funds", say("Constraint", "Training funds for e-commerce talent"), {}},
                                                   {"province", say("Constraint", "Whole province"), {}},
                                                   {"city", say("Constraint", "Each city"), {}},
                                                   {"town", say("Constraint", "Each town"), {}},
                                                   {"village", say("Constraint", "Each village"), {}},
                                                   {"village_residents", say("Constraint", "Residents of a village"), {}}};
    return bases;
}

std::vector<Choice> baseChoices()
{
    std::vector<Choice> choices;
    for (const ConstraintBase &one : constraintBases())
        choices.push_back({one.key, one.name});
    return choices;
}

/// The money of which a share is a part, by its source.
const ConstraintBase *moneyOf(const QString &source)
{
    const auto at = std::find_if(constraintBases().begin(), constraintBases().end(), [&](const ConstraintBase &one) { return !one.source.isEmpty() && source == QLatin1String(one.source); });
    return at == constraintBases().end() ? nullptr : &*at;
}

std::vector<Issue> phaseIssues(const Record &record)
{
    const RecordType &type = phaseType();
    const auto day = [&](const char *key) { return type.value(record, key).toDate(); };
    std::vector<Issue> issues;
    if (day("starts_on").isValid() && day("ends_on").isValid() && day("ends_on") < day("starts_on"))
        issues.push_back({"ends_on", say("Phase", "The phase ends before it starts. Check the two days.")});
    if (day("actual_to").isValid() && !day("actual_from").isValid())
        issues.push_back({"actual_from", say("Phase", "Enter when the phase began; the day on which it ended is given.")});
    if (day("actual_from").isValid() && day("actual_to").isValid() && day("actual_to") < day("actual_from"))
        issues.push_back({"actual_to", say("Phase", "The phase ended before it began. Check the two days.")});
    return issues;
}

/// A share without its class, source or percentage would be shown and hold nobody to anything.
std::vector<Issue> constraintIssues(const Record &record)
{
    const RecordType &type = policyConstraintType();
    if (!type.value(record, "kind").toString().startsWith(u"share_"))
        return {};
    std::vector<Issue> issues;
    if (type.value(record, "class").isNull())
        issues.push_back({"class", say("Constraint", "Choose the class of budget lines of which this is a share.")});
    if (type.value(record, "source").isNull())
        issues.push_back({"source", say("Constraint", "Choose the money of which this is a share: central, provincial, local or any.")});
    const QVariant value = type.value(record, "value");
    if (value.isNull() || Number::fromRaw(value.toLongLong()) < Number() || Number::fromRaw(value.toLongLong()) > Number(100))
        issues.push_back({"value", say("Constraint", "Enter the share in per cent, from 0 to 100.")});
    const QString base = type.value(record, "base").toString();
    const ConstraintBase *money = moneyOf(type.value(record, "source").toString());
    if (!base.isEmpty() && money && base != QString::fromUtf8(money->key))
        issues.push_back({"base", say("Constraint", "The share is of “%1” by its source of money. Choose that here, or another source.").arg(money->name)});
    if (type.value(record, "project").isNull() && type.value(record, "document_id").isNull())
        issues.push_back({"project", say("Constraint", "Enter the project that the share binds, or the document for all that come under it.")});
    return issues;
}

/// A share says what it is a part of, and a project that nobody knows would be tried against nothing.
Status completeConstraint(Transaction &transaction, Record &record)
{
    const RecordType &type = policyConstraintType();
    if (type.value(record, "kind").toString().startsWith(u"share_")) {
        if (const ConstraintBase *money = moneyOf(type.value(record, "source").toString()); money && type.value(record, "base").isNull())
            type.setValue(record, "base", QString::fromUtf8(money->key));
        if (type.value(record, "unit").isNull())
            type.setValue(record, "unit", QStringLiteral("%"));
    }
    const QString key = type.value(record, "project").toString();
    if (key.isEmpty())
        return {};
    const qint64 document = type.value(record, "document_id").toLongLong();
    QStringList keys, zh, en;
    Query q = transaction.database().query(document ? QStringLiteral("select project, name_zh, name_en from project where deleted_at is null and document_id = ? order by project") : QStringLiteral("select project, name_zh, name_en from project where deleted_at is null order by project"));
    if (Status s = document ? q.run({document}) : q.run(); !s)
        return s;
    while (q.next()) {
        keys << q.text(0);
        zh << QStringLiteral("%1（%2）").arg(q.text(1), q.text(0));
        en << QStringLiteral("%1 (%2)").arg(q.text(2).isEmpty() ? q.text(1) : q.text(2), q.text(0));
    }
    if (keys.contains(key) || (document && keys.isEmpty())) // a document without projects names its programme
        return {};
    const Text sentence = say("Constraint", "There is no project “%1”. There are: %2.").arg(key).arg(Text::of(zh.join(QStringLiteral("、")), en.join(QStringLiteral("; "))));
    return Error{ErrorKind::Invalid, sentence, {}, {{"project", sentence}}};
}

} // namespace

const std::vector<Choice> &budgetClasses()
{
    static const std::vector<Choice> classes{{"rural_circulation", say("Budget", "Rural circulation")},
                                             {"service_system", say("Budget", "Service system")},
                                             {"county_centre", say("Budget", "County centre")},
                                             {"rural_products", say("Budget", "Online sale of rural products")},
                                             {"park", say("Budget", "E-commerce park")},
                                             {"stations", say("Budget", "Service stations")},
                                             {"training", say("Budget", "Training")},
                                             {"other", say("Budget", "Other")}};
    return classes;
}

const RecordType &budgetLineType()
{
    static const RecordType type{
        .name = "budget_line",
        .label = say("Budget", "Budget line"),
        .plural = say("Budget", "Budget lines"),
        .fields = withItemFields({projectField(),
                                  plainField("line", FieldType::Integer, say("Budget", "Line"), {.required = true}),
                                  plainField("group_zh", FieldType::Text, say("Budget", "Direction (Chinese)"),
                                             {.maxLength = 200, .language = Language::Chinese}),
                                  plainField("group_en", FieldType::Text, say("Budget", "Direction (English)"),
                                             {.maxLength = 300, .language = Language::English}),
                                  plainField("item_zh", FieldType::Text, say("Budget", "Item (Chinese)"),
                                             {.maxLength = 300, .language = Language::Chinese}),
                                  plainField("item_en", FieldType::Text, say("Budget", "Item (English)"),
                                             {.maxLength = 400, .language = Language::English}),
                                  plainField("content_zh", FieldType::LongText, say("Task", "Content (Chinese)"),
                                             {.language = Language::Chinese}),
                                  plainField("content_en", FieldType::LongText, say("Task", "Content (English)"),
                                             {.language = Language::English}),
                                  plainField("total_fen", FieldType::Money, say("Budget", "Total"),
                                             {.required = true, .minimum = Number(0)}),
                                  plainField("central_fen", FieldType::Money, say("Budget", "Central money"),
                                             {.required = true, .minimum = Number(0)}),
                                  plainField("provincial_fen", FieldType::Money, say("Constraint", "Provincial money"),
                                             {.minimum = Number(0), .inTable = false}),
                                  plainField("local_fen", FieldType::Money, say("Budget", "Local money"),
                                             {.required = true, .minimum = Number(0)}),
                                  plainField("class", FieldType::Choice, say("Budget", "Class"),
                                             {.choices = budgetClasses(),
                                              .inTable = false}),
                                  plainField("derived", FieldType::Text, say("Budget", "Derived fields"),
                                             {.maxLength = 200, .inTable = false}),
                                  plainField("due", FieldType::Date, say("Task", "Due")),
                                  plainField("lead_units", FieldType::Text, say("TaskUnit", "Lead unit"),
                                             {.maxLength = 600, .reference = "unit", .inTable = false}),
                                  plainField("cooperating_units", FieldType::Text, say("TaskUnit", "Co-operating unit"),
                                             {.maxLength = 1000, .reference = "unit", .inTable = false}),
                                  plainField("parts", FieldType::LongText, say("Budget", "Parts named in the text"))}),
        .title = {"name_zh", "name_en"},
        .order = "code",
        .check = [](const Record &record) -> std::vector<Issue> {
            const RecordType &t = budgetLineType();
            if (t.value(record, "total_fen").toLongLong()
                != t.value(record, "central_fen").toLongLong() + t.value(record, "provincial_fen").toLongLong() + t.value(record, "local_fen").toLongLong())
                return {{"total_fen",
                         say("Budget", "The total is not central plus provincial plus local money. Correct one of them.")}};
            return {};
        }};
    return type;
}

const RecordType &deliverableType()
{
    static const RecordType type{
        .name = "deliverable", .label = say("Deliverable", "Deliverable"), .plural = say("Deliverable", "Deliverables"),
        .fields = withItemFields({
            projectField(),
            plainField("line", FieldType::Integer, say("Budget", "Line")),
            plainField("comparator", FieldType::Choice, say("Fund", "Comparison"), {.choices = comparisons()}),
            plainField("quantity", FieldType::Number, say("Deliverable", "Quantity"), {.required = true}),
            plainField("quantity_max", FieldType::Number, say("Target", "Upper end"), {.inTable = false}),
            plainField("unit", FieldType::Text, say("Fact", "Unit"), {.maxLength = 20, .choices = unitWords()})}),
        .title = {"name_zh", "name_en"}, .order = "code"};
    return type;
}

const RecordType &phaseType()
{
    static const RecordType type{
        .name = "phase",
        .label = say("Phase", "Phase"),
        .plural = say("Phase", "Phases"),
        .fields = withItemFields({projectField(),
                                  plainField("number", FieldType::Integer, say("Phase", "Number"), {.required = true}),
                                  plainField("starts_on", FieldType::Date, say("Task", "Starts")),
                                  plainField("ends_on", FieldType::Date, say("Duty", "Ends")),
                                  plainField("actual_from", FieldType::Date, say("Phase", "Begun on")),
                                  plainField("actual_to", FieldType::Date, say("Phase", "Ended on")),
                                  plainField("late_cause", FieldType::Text, say("Phase", "Cause of delay"),
                                             {.maxLength = 400, .inTable = false}),
                                  plainField("content_zh", FieldType::LongText, say("Task", "Content (Chinese)"),
                                             {.language = Language::Chinese}),
                                  plainField("content_en", FieldType::LongText, say("Task", "Content (English)"),
                                             {.language = Language::English})}),
        .title = {"name_zh", "name_en"},
        .order = "code",
        .check = phaseIssues};
    return type;
}

const RecordType &materialType()
{
    static const RecordType type{
        .name = "material",
        .label = say("Material", "Application material"),
        .plural = say("Material", "Application materials"),
        .fields = withItemFields({plainField("number", FieldType::Integer, say("Phase", "Number"), {.required = true}),
                                  plainField("content_zh", FieldType::LongText, say("Task", "Content (Chinese)"),
                                             {.language = Language::Chinese}),
                                  plainField("content_en", FieldType::LongText, say("Task", "Content (English)"),
                                             {.language = Language::English}),
                                  plainField("points", FieldType::LongText, say("Material", "Points to be covered"))}),
        .title = {"name_zh", "name_en"},
        .order = "code"};
    return type;
}

const RecordType &policyConstraintType()
{
    static const RecordType type{
        .name = "policy_constraint",
        .label = say("Constraint", "Constraint"),
        .plural = say("Constraint", "Constraints"),
        .fields = withItemFields(
            {plainField("kind", FieldType::Choice, say("Constraint", "Kind"),
                        {.required = true,
                         .choices = {{"share_min", say("Constraint", "Share at least")},
                                     {"share_max", say("Constraint", "Share at most")},
                                     {"share_exact", say("Constraint", "Share exactly")},
                                     {"prohibited_use", say("Constraint", "Prohibited use")},
                                     {"permitted_use", say("Constraint", "Permitted use")},
                                     {"count_max", say("Constraint", "Number at most")},
                                     {"count_min", say("Constraint", "Number at least")},
                                     {"distance_min", say("Constraint", "Distance at least")},
                                     {"extra_per", say("Constraint", "One more for each")},
                                     {"siting", say("Constraint", "Siting")},
                                     {"quota", say("Constraint", "Quota")}}}),
             projectField(), plainField("base", FieldType::Choice, say("Constraint", "Base"),
                        {.choices = baseChoices(), .help = say("Constraint", "The money of which a share is a part, or for what each a number holds. Of a share it may be left out: the source says it."), .inTable = false}),
             plainField("subject_zh", FieldType::Text, say("Constraint", "Subject (Chinese)"),
                        {.maxLength = 400, .language = Language::Chinese}),
             plainField("subject_en", FieldType::Text, say("Constraint", "Subject (English)"),
                        {.maxLength = 600, .language = Language::English}),
             plainField("class", FieldType::Choice, say("Budget", "Class"),
                        {.choices = budgetClasses(),
                         .inTable = false}),
             plainField("comparator", FieldType::Choice, say("Fund", "Comparison"), {.choices = comparisons(), .inTable = false}),
             plainField("value", FieldType::Number, say("Target", "Value")),
             plainField("unit", FieldType::Text, say("Fact", "Unit"), {.maxLength = 20, .choices = unitWords()}),
             plainField("threshold", FieldType::Number, say("Constraint", "From this number on"), {.inTable = false}),
             plainField("extra", FieldType::Number, say("Constraint", "Allowed in addition"), {.inTable = false}),
             plainField("source", FieldType::Choice, say("Constraint", "Source of money"),
                        {.choices = {{"central", say("Constraint", "Central money")},
                                     {"provincial", say("Constraint", "Provincial money")},
                                     {"local", say("Constraint", "Local money")},
                                     {"any", say("Constraint", "Any")}}})}),
        .title = {"name_zh", "name_en"},
        .order = "code",
        .check = constraintIssues,
        .complete = completeConstraint};
    return type;
}

} // namespace heyuan
