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

std::optional<Sex> sexKindOf(const QString &sex)
{
    if (sex.isEmpty())
        return std::nullopt;
    return sex == u"female" ? Sex::Female : Sex::Male;
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

/// Where the fields stand that depend on each other; the whole row is not made for them with every line of a file.
struct Places {
    size_t idNumber = at("id_number");
    size_t sex = at("sex");
    size_t bornOn = at("born_on");
    size_t phone = at("phone");

    static size_t at(const char *key) { return size_t(Trainee::description().type().indexOf(key)); }
    static const Places &known()
    {
        static const Places places;
        return places;
    }
};

std::vector<Issue> traineeIssues(const Record &record)
{
    const Places &at = Places::known();
    std::vector<Issue> issues;
    if (const QString number = record.values[at.idNumber].toString(); !number.isEmpty()) {
        const auto id = readCitizenId(number, today());
        const QDate bornOn = record.values[at.bornOn].toDate();
        if (!id.isAccepted()) {
            issues.push_back({"id_number", id.sentence});
        } else {
            if (bornOn.isValid() && bornOn != id.birth)
                issues.push_back({"born_on", say("Training", "The citizen ID says born on %1, the field says %2. Correct the one that is wrong.")
                                                 .arg(id.birth.toString(Qt::ISODate)).arg(bornOn.toString(Qt::ISODate))});
            if (const auto sex = sexKindOf(record.values[at.sex].toString())) {
                if (const Text disagreement = sexDisagreement(id, *sex); !disagreement.isEmpty())
                    issues.push_back({"sex", disagreement});
            }
        }
    }
    if (const QString number = record.values[at.phone].toString(); !number.isEmpty()) {
        if (const auto phone = readMobile(number); !phone.isAccepted())
            issues.push_back({"phone", phone.sentence});
    }
    return issues;
}

// A citizen ID says when somebody was born and which sex; as it is kept it has no spaces and plain digits.
Status completeTrainee(Transaction &, Record &record)
{
    const Places &at = Places::known();
    if (const QString number = record.values[at.idNumber].toString(); !number.isEmpty()) {
        if (const auto id = readCitizenId(number, today()); id.isAccepted()) {
            record.values[at.idNumber] = id.value;
            if (!record.values[at.bornOn].toDate().isValid())
                record.values[at.bornOn] = id.birth;
            if (record.values[at.sex].toString().isEmpty() && id.sex)
                record.values[at.sex] = *id.sex == Sex::Female ? QStringLiteral("female") : QStringLiteral("male");
        }
    }
    if (const QString number = record.values[at.phone].toString(); !number.isEmpty()) {
        if (const auto phone = readMobile(number); phone.isAccepted())
            record.values[at.phone] = phone.value;
    }
    for (QVariant &value : record.values) { // empty words, no day and a reference to nothing are no value
        const bool isEmpty = (value.typeId() == QMetaType::QString && value.toString().isEmpty())
            || (value.typeId() == QMetaType::QDate && !value.toDate().isValid())
            || (value.typeId() == QMetaType::LongLong && value.toLongLong() == 0);
        if (isEmpty)
            value = QVariant();
    }
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

std::optional<Sex> Trainee::sexKind() const { return sexKindOf(sex); }

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
