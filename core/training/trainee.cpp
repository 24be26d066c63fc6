#include "core/training/trainee.h"

#include "core/store/store.h"

namespace heyuan {

const std::vector<Choice> &traineeGroups()
{
    static const std::vector<Choice> groups{
        {"poor", say("Training", "Registered poor household")},
        {"rural_youth", say("Training", "Rural youth")},
        {"veteran", say("Training", "Veteran")},
        {"rural_woman", say("Training", "Rural woman")},
        {"returned_student", say("Training", "Returned student")},
        {"official", say("Training", "Grass-roots official")},
        {"agri_manager", say("Training", "Head of an agricultural enterprise")},
        {"disabled", say("Training", "Person with a disability")},
        {"other", say("Training", "Other")}};
    return groups;
}

namespace {

std::vector<Choice> educations()
{
    return {{"primary", say("Training", "Primary school")}, {"middle", say("Training", "Junior secondary school")},
            {"high", say("Training", "Senior secondary school")}, {"college", say("Training", "Junior college")},
            {"university", say("Training", "University")}};
}

/// Asking the clock reads the time zone's file each time; a roster has many rows.
QDate today()
{
    static thread_local QDeadlineTimer known(0);
    static thread_local QDate day;
    if (known.hasExpired()) {
        day = QDate::currentDate();
        known.setRemainingTime(1000);
    }
    return day;
}

std::vector<Issue> traineeIssues(const Record &record)
{
    const Trainee row = Trainee::description().read(record);
    std::vector<Issue> issues;
    if (!row.idNumber.isEmpty()) {
        const auto id = readCitizenId(row.idNumber, today());
        if (!id.isAccepted()) {
            issues.push_back({"id_number", id.sentence});
        } else {
            if (row.bornOn.isValid() && row.bornOn != id.birth)
                issues.push_back({"born_on", say("Training", "The citizen ID says born on %1, the field says %2. Correct the one that is wrong.")
                                                 .arg(id.birth.toString(Qt::ISODate)).arg(row.bornOn.toString(Qt::ISODate))});
            if (const auto sex = row.sexKind()) {
                if (const Text disagreement = sexDisagreement(id, *sex); !disagreement.isEmpty())
                    issues.push_back({"sex", disagreement});
            }
        }
    }
    if (!row.phone.isEmpty()) {
        if (const auto phone = readMobile(row.phone); !phone.isAccepted())
            issues.push_back({"phone", phone.sentence});
    }
    return issues;
}

// A citizen ID says when somebody was born and which sex; as it is kept it has no spaces and plain digits.
Status completeTrainee(Transaction &, Record &record)
{
    Trainee row = Trainee::description().read(record);
    if (const auto id = readCitizenId(row.idNumber, today()); !row.idNumber.isEmpty() && id.isAccepted()) {
        row.idNumber = id.value;
        if (!row.bornOn.isValid())
            row.bornOn = id.birth;
        if (row.sex.isEmpty() && id.sex)
            row.sex = *id.sex == Sex::Female ? QStringLiteral("female") : QStringLiteral("male");
    }
    if (const auto phone = readMobile(row.phone); !row.phone.isEmpty() && phone.isAccepted())
        row.phone = phone.value;
    const bool deleted = record.deleted;
    record = Trainee::description().write(row);
    record.deleted = deleted;
    return {};
}

std::vector<Issue> groupIssues(const Record &record)
{
    const TraineeGroup row = TraineeGroup::description().read(record);
    if (row.from.isValid() && row.to.isValid() && row.to < row.from)
        return {{"valid_to", say("Training", "The last day lies before the first. Check the two days.")}};
    return {};
}

} // namespace

std::optional<Sex> Trainee::sexKind() const
{
    if (sex.isEmpty())
        return std::nullopt;
    return sex == u"female" ? Sex::Female : Sex::Male;
}

const Described<Trainee> &Trainee::description()
{
    static const Described<Trainee> described(
        {.name = "trainee", .label = say("Training", "Person"), .plural = say("Training", "Persons"), .title = {"name"}, .isLarge = true, .check = traineeIssues, .complete = completeTrainee},
        {field("name", say("Training", "Full name"), &Trainee::name, {.required = true, .maxLength = 60, .sensitivity = Sensitivity::Personal}),
         field("id_number", say("Training", "Citizen ID"), &Trainee::idNumber, {.maxLength = 30, .help = say("Training", "18 characters. Birth date and sex are read from it."), .sensitivity = Sensitivity::Personal, .mask = Mask::CitizenId}),
         field("sex", say("Training", "Sex"), &Trainee::sex, {.choices = {{"female", say("Training", "Female")}, {"male", say("Training", "Male")}}}),
         field("born_on", say("Training", "Born on"), &Trainee::bornOn, {.inTable = false, .sensitivity = Sensitivity::Personal}),
         field("phone", say("Training", "Mobile number"), &Trainee::phone, {.maxLength = 30, .sensitivity = Sensitivity::Personal, .mask = Mask::Phone}),
         field("area_id", say("Training", "Home"), &Trainee::area, {.reference = "area", .help = say("Training", "County, town or village where the person is registered.")}),
         field("address", say("Training", "Address"), &Trainee::address, {.maxLength = 200, .inTable = false, .sensitivity = Sensitivity::Personal}),
         field("employer", say("Training", "Employer"), &Trainee::employer, {.maxLength = 160}),
         field("education", say("Training", "Education"), &Trainee::education, {.choices = educations(), .inTable = false}),
         longText("note", say("Item", "Note"), &Trainee::note)});
    return described;
}

const Described<TraineeGroup> &TraineeGroup::description()
{
    static const Described<TraineeGroup> described(
        {.name = "trainee_group", .label = say("Training", "Group of a person"), .plural = say("Training", "Groups of persons"), .title = {"group_key"}, .isLarge = true, .check = groupIssues},
        {field("trainee_id", say("Training", "Person"), &TraineeGroup::trainee, {.required = true, .reference = "trainee"}),
         field("group_key", say("Training", "Group"), &TraineeGroup::group, {.required = true, .choices = traineeGroups()}),
         field("valid_from", say("Area", "Valid from"), &TraineeGroup::from, {.help = say("Training", "Empty: always.")}),
         field("valid_to", say("Area", "Valid to"), &TraineeGroup::to, {.help = say("Training", "Empty: until further notice.")}),
         field("evidence", say("Training", "Evidence"), &TraineeGroup::evidence, {.maxLength = 200, .help = say("Training", "The list or certificate that says so, with its number.")})});
    return described;
}

} // namespace heyuan
