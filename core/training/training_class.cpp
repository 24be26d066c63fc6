#include "core/training/training_class.h"

#include "core/store/store.h"

namespace heyuan {

const std::vector<Choice> &trainingKinds()
{
    static const std::vector<Choice> kinds{
        {"skill", say("Training", "Skills")},
        {"popular", say("Training", "Popular")},
        {"leader", say("Training", "Leaders")},
        {"cross_border", say("Training", "Cross-border")},
        {"official", say("Training", "Grass-roots officials")},
        {"cloud", say("Training", "Cloud platform")},
        {"other", say("Training", "Other")}};
    return kinds;
}

namespace {

std::vector<Choice> statuses()
{
    return {{"planned", say("Training", "Planned")}, {"open", say("Training", "Open")}, {"held", say("Training", "Held")},
            {"closed", say("Training", "Closed")}, {"approved", say("Training", "Approved")}};
}

std::vector<Choice> fundSources()
{
    return {{"central", say("Training", "Central money")}, {"provincial", say("Training", "Provincial money")},
            {"city", say("Training", "City money")}, {"county", say("Training", "County money")},
            {"own", say("Training", "The organiser's own")}};
}

std::vector<Issue> classIssues(const Record &record)
{
    const TrainingClass row = TrainingClass::description().read(record);
    std::vector<Issue> issues;
    if (row.endsOn.isValid() && row.startsOn.isValid() && row.endsOn < row.startsOn)
        issues.push_back({"ends_on", say("Training", "The class ends before it starts. Check the two days.")});
    return issues;
}

/// Year, code of the area, running number: 2020-441621-007.
Status completeClass(Transaction &transaction, Record &record)
{
    const auto &type = TrainingClass::description().type();
    const TrainingClass row = TrainingClass::description().read(record);
    if (!row.number.isEmpty() || !row.startsOn.isValid() || !row.area)
        return {};
    const auto code = transaction.database().scalar(QStringLiteral("select code from area where id = ?"), {row.area.id});
    if (!code)
        return code.error();
    const QString prefix = QStringLiteral("%1-%2-").arg(row.startsOn.year()).arg(code->toString());
    Query q = transaction.database().query(QStringLiteral("select number from training_class where number like ? and deleted_at is null"));
    if (Status s = q.run({prefix + u'%'}); !s)
        return s;
    int last = 0;
    while (q.next())
        last = std::max(last, q.text(0).mid(prefix.size()).toInt()); // numbers of another form count as 0
    type.setValue(record, "number", prefix + QStringLiteral("%1").arg(last + 1, 3, 10, QLatin1Char('0')));
    return {};
}

} // namespace

const Described<TrainingClass> &TrainingClass::description()
{
    static const Described<TrainingClass> described(
        {.name = "training_class", .label = say("Training", "Training class"), .plural = say("Training", "Training classes"), .title = {"number", "name"}, .order = "starts_on", .check = classIssues, .complete = completeClass},
        {field("number", say("Training", "Number"), &TrainingClass::number, {.maxLength = 40, .help = say("Training", "Given by the desk when it is left empty: year, area and a running number.")}),
         field("name", say("Training", "Name of the class"), &TrainingClass::name, {.required = true, .maxLength = 160}),
         field("kind", say("Training", "Kind of training"), &TrainingClass::kind, {.required = true, .choices = trainingKinds()}),
         field("level", say("Training", "Level"), &TrainingClass::level, {.choices = {{"basic", say("Training", "Basic")}, {"advanced", say("Training", "Advanced")}}}),
         field("status", say("Training", "Status"), &TrainingClass::status, {.required = true, .choices = statuses(), .help = say("Training", "Attendances count from the moment the class is held.")}),
         field("area_id", say("Area", "Area"), &TrainingClass::area, {.required = true, .reference = "area", .help = say("Training", "The county or zone for which the attendances count.")}),
         field("organiser_id", say("Training", "Organiser"), &TrainingClass::organiser, {.reference = "unit"}),
         field("institution_id", say("Training", "Training institution"), &TrainingClass::institution, {.reference = "institution"}),
         field("place", say("Training", "Place"), &TrainingClass::place, {.maxLength = 160}),
         field("seats", say("Training", "Seats of the room"), &TrainingClass::seats, {.minimum = Number(1), .inTable = false}),
         field("starts_on", say("Training", "First day"), &TrainingClass::startsOn, {.required = true}),
         field("ends_on", say("Training", "Last day"), &TrainingClass::endsOn, {.help = say("Training", "Leave it empty for a class of one day.")}),
         field("hours", say("Training", "Hours"), &TrainingClass::hours, {.minimum = Number(0)}),
         field("planned", say("Training", "Planned attendances"), &TrainingClass::planned, {.minimum = Number(0), .unit = say("Training", "attendances")}),
         field("attendances", say("Training", "Attendances"), &TrainingClass::attendances, {.readOnly = true, .isKept = true}),
         field("roster_rows", say("Training", "On the roster"), &TrainingClass::rosterRows, {.readOnly = true, .inTable = false, .isKept = true}),
         field("cost_fen", say("Training", "Cost"), &TrainingClass::cost, {.minimum = Number(0)}),
         field("fund_source", say("Training", "Paid from"), &TrainingClass::fundSource, {.choices = fundSources()}),
         field("satisfaction", say("Training", "Satisfaction"), &TrainingClass::satisfaction, {.minimum = Number(0), .maximum = Number(100), .unit = Text::plain(QStringLiteral("%")), .help = say("Training", "Share of the evaluation sheets that say satisfied or better."), .inTable = false}),
         field("document_id", say("Item", "Document"), &TrainingClass::document, {.reference = "document", .help = say("Training", "The plan to which the class belongs."), .inTable = false}),
         longText("note", say("Item", "Note"), &TrainingClass::note)});
    return described;
}

bool TrainingClass::isSettled() const
{
    return status == u"closed" || status == u"approved";
}

bool TrainingClass::isHeld() const
{
    return status == u"held" || status == u"closed" || status == u"approved";
}

const Described<ClassTrainer> &ClassTrainer::description()
{
    static const Described<ClassTrainer> described(
        {.name = "class_trainer", .label = say("Training", "Trainer of a class"), .plural = say("Training", "Trainers of classes"), .title = {"trainer_id"}},
        {field("class_id", say("Training", "Training class"), &ClassTrainer::trainingClass, {.required = true, .reference = "training_class"}),
         field("trainer_id", say("Training", "Trainer"), &ClassTrainer::trainer, {.required = true, .reference = "trainer"}),
         field("subject", say("Training", "Subject"), &ClassTrainer::subject, {.maxLength = 160}),
         field("hours", say("Training", "Hours"), &ClassTrainer::hours, {.minimum = Number(0)})});
    return described;
}

const Described<ClassWaiver> &ClassWaiver::description()
{
    static const Described<ClassWaiver> described(
        {.name = "class_waiver", .label = say("Training", "Warning let pass"), .plural = say("Training", "Warnings let pass"), .title = {"finding"}},
        {field("class_id", say("Training", "Training class"), &ClassWaiver::trainingClass, {.required = true, .reference = "training_class"}),
         field("finding", say("Training", "Warning"), &ClassWaiver::finding, {.required = true, .maxLength = 160, .readOnly = true}),
         field("reason", say("Training", "Reason"), &ClassWaiver::reason, {.required = true, .maxLength = 400})});
    return described;
}

} // namespace heyuan
