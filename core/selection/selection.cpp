#include "core/selection/selection.h"

#include "core/base/work_calendar.h"
#include "core/selection/quota.h"
#include "core/selection/selection_rule.h"
#include "core/store/preparer.h"

namespace heyuan {

const std::vector<Choice> &noticeCountings()
{
    static const std::vector<Choice> countings{{"calendar", say("Selection", "Calendar days")}, {"working", say("Selection", "Working days")}};
    return countings;
}

const std::vector<Choice> &applicantStatuses()
{
    static const std::vector<Choice> statuses{{"applied", say("Selection", "Applied")},
                                              {"recommended", say("Selection", "Recommended")},
                                              {"shortlisted", say("Selection", "Shortlisted")},
                                              {"selected", say("Selection", "Selected")},
                                              {"refused", say("Selection", "Refused")}};
    return statuses;
}

Text applicantStatusName(const QString &status)
{
    for (const Choice &choice : applicantStatuses()) {
        if (status == QString::fromUtf8(choice.key))
            return choice.text;
    }
    return {};
}

namespace {

std::vector<Issue> roundIssues(const Record &record)
{
    const SelectionRound row = SelectionRound::description().read(record);
    std::vector<Issue> issues = preparerIssues(SelectionRound::description().type(), record);
    if (row.opensOn.isValid() && row.closesOn.isValid() && row.closesOn < row.opensOn)
        issues.push_back({"closes_on", say("Selection", "The round closes before it opens. Check the two days.")});
    if (row.noticeTo.isValid() && (!row.noticeFrom.isValid() || row.noticeTo < row.noticeFrom))
        issues.push_back({"notice_to", say("Selection", "The public notice ends before it begins. Check the two days.")});
    if (row.noticeFrom.isValid() && row.closesOn.isValid() && row.noticeFrom < row.closesOn)
        issues.push_back({"notice_from", say("Selection", "The public notice begins while recommendations are still taken. Check the days.")});
    if (row.noticeDays && row.daysOfNotice() > 0 && row.countedDaysOfNotice() < *row.noticeDays)
        issues.push_back({"notice_to", (row.countsWorkingDays() ? say("Selection", "The public notice lasts %1, first and last day counted; %2 working days are asked for. End it later.")
                                                                : say("Selection", "The public notice lasts %1, first and last day counted; %2 calendar days are asked for. End it later."))
                                           .arg(row.noticeLength()).arg(qint64(*row.noticeDays))});
    if (row.overrideReason.isEmpty() != row.overrideDocument.isEmpty())
        issues.push_back(row.overrideReason.isEmpty() ? Issue{"override_reason", say("Selection", "Enter why the share may be broken; the document alone does not say.")}
                                                      : Issue{"override_document", say("Selection", "Enter the number of the document that allows the share to be broken.")});
    return issues;
}

std::vector<Issue> applicantIssues(const Record &record)
{
    const Applicant row = Applicant::description().read(record);
    std::vector<Issue> issues;
    if (row.isRanked() && row.recommendedBy.isEmpty())
        issues.push_back({"recommended_by", say("Selection", "Enter which authorities of the city recommended the county.")});
    if (row.isRanked() && !row.recommendedOn.isValid())
        issues.push_back({"recommended_on", say("Selection", "Enter the day on which the recommendation came in.")});
    if (row.status == u"refused" && row.reason.isEmpty())
        issues.push_back({"reason", say("Selection", "A refusal needs its reason. Enter it.")});
    return issues;
}

std::vector<Issue> scoreIssues(const Record &record)
{
    const ExpertScore row = ExpertScore::description().read(record);
    std::vector<Issue> issues;
    if (row.hasConflict && row.conflictReason.isEmpty())
        issues.push_back({"conflict_reason", say("Selection", "Enter what the conflict of interest is; the score then does not count.")});
    if (!row.hasConflict && !row.score)
        issues.push_back({"score", say("Selection", "Enter the points, or mark a conflict of interest.")});
    return issues;
}

} // namespace

const Described<SelectionRound> &SelectionRound::description()
{
    static const Described<SelectionRound> described(
        {.name = "selection_round", .label = say("Selection", "Selection round"), .plural = say("Selection", "Selection rounds"), .title = {"name"}, .order = "opens_on", .check = roundIssues, .complete = completeRound},
        {field("name", say("Selection", "Name of the round"), &SelectionRound::name, {.required = true, .maxLength = 160}),
         field("document_id", say("Item", "Document"), &SelectionRound::document, {.required = true, .reference = "document"}),
         field("places", say("Selection", "Places"), &SelectionRound::places, {.minimum = Number(1), .help = say("Selection", "Left empty, the quota of the document is taken.")}),
         field("per_city", say("Selection", "Recommendations of a city"), &SelectionRound::perCity, {.minimum = Number(1), .help = say("Selection", "Left empty, the quota of the document is taken.")}),
         field("departure", say("Selection", "Reason of a departure"), &SelectionRound::departure, {.maxLength = 400, .help = say("Selection", "Only where a number differs from the document's: who allowed it, and by which document."), .inTable = false}),
         field("opens_on", say("Selection", "Opens"), &SelectionRound::opensOn),
         field("closes_on", say("Selection", "Closes"), &SelectionRound::closesOn, {.help = say("Selection", "The last day on which recommendations are taken.")}),
         field("notice_from", say("Selection", "Public notice from"), &SelectionRound::noticeFrom),
         field("notice_to", say("Selection", "Public notice to"), &SelectionRound::noticeTo),
         field("notice_days", say("Selection", "Days of notice asked for"), &SelectionRound::noticeDays, {.minimum = Number(1), .help = say("Selection", "How many days the notice has to last, first and last day counted. Where the document names none, this office sets it."), .inTable = false}),
         field("notice_counting", say("Selection", "Days of notice counted as"), &SelectionRound::noticeCounting, {.choices = noticeCountings(), .help = say("Selection", "Left empty: working days where the document's words name them, otherwise what this office has set."), .inTable = false}),
         field("status", say("Project", "Status"), &SelectionRound::status, {.readOnly = true, .choices = preparedStatuses()}),
         field("prepared_by", say("Budget", "Prepared by"), &SelectionRound::preparedBy, {.maxLength = 120, .readOnly = true, .inTable = false}),
         field("confirmed_by", say("Budget", "Confirmed by"), &SelectionRound::confirmedBy, {.maxLength = 120, .readOnly = true, .inTable = false}),
         field("override_reason", say("Budget", "Reason for breaking a share"), &SelectionRound::overrideReason, {.maxLength = 400, .help = say("Selection", "Only where the plan of a selected county breaks a share that binds: who allowed it, and why."), .inTable = false}),
         field("override_document", say("Selection", "Document that allows it"), &SelectionRound::overrideDocument, {.maxLength = 120, .help = say("Selection", "The number of the document by which the share may be broken."), .inTable = false}),
         field("reopened_reason", say("Selection", "Reopened because"), &SelectionRound::reopenedReason, {.maxLength = 400, .readOnly = true, .inTable = false}),
         field("reopened_by", say("Selection", "Reopened by"), &SelectionRound::reopenedBy, {.maxLength = 120, .readOnly = true, .inTable = false}),
         longText("note", say("Item", "Note"), &SelectionRound::note)});
    return described;
}

qint64 SelectionRound::daysOfNotice() const
{
    return noticeFrom.isValid() && noticeTo.isValid() ? noticeFrom.daysTo(noticeTo) + 1 : 0;
}

qint64 SelectionRound::workingDaysOfNotice() const
{
    return noticeFrom.isValid() && noticeTo.isValid() ? WorkCalendar::shipped().between(noticeFrom, noticeTo) : 0;
}

bool SelectionRound::countsWorkingDays() const
{
    return (noticeCounting.isEmpty() ? SelectionRule::shipped().counting : noticeCounting) == u"working";
}

qint64 SelectionRound::noticeDayOn(QDate day) const
{
    if (daysOfNotice() == 0)
        return 0;
    return countsWorkingDays() ? WorkCalendar::shipped().between(noticeFrom, std::min(day, noticeTo)) : std::clamp<qint64>(noticeFrom.daysTo(day) + 1, 0, daysOfNotice());
}

Text SelectionRound::noticeLength() const
{
    const bool isKnown = WorkCalendar::shipped().isKnown(noticeFrom.year()) && WorkCalendar::shipped().isKnown(noticeTo.year());
    return (isKnown ? say("Selection", "%1 calendar days, %2 working days") : say("Selection", "%1 calendar days, %2 working days (the holidays of the year are not known, weekends only)"))
        .arg(daysOfNotice()).arg(workingDaysOfNotice());
}

const Described<Applicant> &Applicant::description()
{
    static const Described<Applicant> described(
        {.name = "applicant", .label = say("Selection", "Applicant"), .plural = say("Selection", "Applicants"), .title = {"area_id"}, .check = applicantIssues, .complete = completeApplicant},
        {field("round_id", say("Selection", "Selection round"), &Applicant::round, {.required = true, .reference = "selection_round"}),
         field("area_id", say("Selection", "County"), &Applicant::area, {.required = true, .reference = "area"}),
         field("city_id", say("Area", "City"), &Applicant::city, {.readOnly = true, .reference = "area"}),
         field("status", say("Selection", "Status"), &Applicant::status, {.required = true, .choices = applicantStatuses()}),
         field("recommended_by", say("Selection", "Recommended by"), &Applicant::recommendedBy, {.maxLength = 200, .reference = "unit"}),
         field("recommended_on", say("Selection", "Recommended on"), &Applicant::recommendedOn),
         field("document_number", say("Budget", "Document number"), &Applicant::documentNumber, {.maxLength = 120, .help = say("Selection", "Of the recommendation."), .inTable = false}),
         field("reason", say("Selection", "Reason of the refusal"), &Applicant::reason, {.maxLength = 400, .inTable = false}),
         longText("note", say("Item", "Note"), &Applicant::note)});
    return described;
}

bool Applicant::isRecommendation() const
{
    return isRanked() || (status == u"refused" && recommendedOn.isValid());
}

const Described<MaterialCheck> &MaterialCheck::description()
{
    static const Described<MaterialCheck> described(
        {.name = "material_check", .label = say("Selection", "Material of an applicant"), .plural = say("Selection", "Materials of applicants"), .title = {"subject_zh", "subject_en"}},
        {field("applicant_id", say("Selection", "Applicant"), &MaterialCheck::applicant, {.required = true, .reference = "applicant"}),
         field("material_id", say("Material", "Application material"), &MaterialCheck::material, {.required = true, .reference = "material"}),
         field("point", say("Selection", "Point"), &MaterialCheck::point, {.readOnly = true, .help = say("Selection", "0 is the material itself; the others are the points it has to cover.")}),
         field("subject_zh", say("Selection", "What is asked for (Chinese)"), &MaterialCheck::subjectZh, {.maxLength = 400, .readOnly = true, .language = Language::Chinese}),
         field("subject_en", say("Selection", "What is asked for (English)"), &MaterialCheck::subjectEn, {.maxLength = 600, .readOnly = true, .language = Language::English}),
         field("is_there", say("Selection", "Is there"), &MaterialCheck::isThere),
         field("checked_on", say("Selection", "Checked on"), &MaterialCheck::checkedOn),
         longText("note", say("Item", "Note"), &MaterialCheck::note)});
    return described;
}

const Described<ExpertScore> &ExpertScore::description()
{
    static const Described<ExpertScore> described(
        {.name = "expert_score", .label = say("Selection", "Score of an expert"), .plural = say("Selection", "Scores of experts"), .title = {"expert"}, .check = scoreIssues, .complete = completeScore},
        {field("applicant_id", say("Selection", "Applicant"), &ExpertScore::applicant, {.required = true, .reference = "applicant"}),
         field("expert", say("Selection", "Expert"), &ExpertScore::expert, {.required = true, .maxLength = 60, .sensitivity = Sensitivity::Personal}),
         field("score", say("Selection", "Points"), &ExpertScore::score, {.minimum = Number(0), .maximum = Number(100)}),
         field("has_conflict", say("Selection", "Conflict of interest"), &ExpertScore::hasConflict, {.help = say("Selection", "The expert has to stand aside; the points do not count.")}),
         field("conflict_reason", say("Selection", "What the conflict is"), &ExpertScore::conflictReason, {.maxLength = 400, .inTable = false}),
         field("scored_on", say("Selection", "Scored on"), &ExpertScore::scoredOn),
         longText("note", say("Item", "Note"), &ExpertScore::note)});
    return described;
}

} // namespace heyuan
