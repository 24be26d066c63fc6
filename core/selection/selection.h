#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// A round in which demonstration counties are selected 遴选: how many places, how many recommendations a city may make,
/// and its days. Places come from the quotas of the document unless the office departs from them with a reason.
struct SelectionRound {
    qint64 id = 0;
    int version = 0;
    QString name;
    Ref document;
    std::optional<int> places;
    std::optional<int> perCity;
    QString departure;     ///< why a number differs from the document's
    QDate opensOn;
    QDate closesOn;        ///< the last day on which recommendations are taken
    QDate noticeFrom;      ///< public notice 公示, first and last day
    QDate noticeTo;
    std::optional<int> noticeDays; ///< how many days the notice has to last
    QString noticeCounting; ///< which days count: calendar, working; empty: as selection_rule.json says
    QString status;        ///< draft, confirmed: its result stands
    QString preparedBy;
    QString confirmedBy;
    QString overrideReason;   ///< why it is confirmed although a plan breaks a share, and by which document
    QString overrideDocument;
    QString reopenedReason;   ///< why a confirmed result was taken back last
    QString reopenedBy;
    QString note;

    static const Described<SelectionRound> &description();
    /// Days of the public notice, both ends counted; 0 without days.
    qint64 daysOfNotice() const;
    qint64 workingDaysOfNotice() const;
    bool countsWorkingDays() const;
    /// Those of them that count.
    qint64 countedDaysOfNotice() const { return countsWorkingDays() ? workingDaysOfNotice() : daysOfNotice(); }
    /// Counted days of the notice that have begun on this day.
    qint64 noticeDayOn(QDate day) const;
    /// "7 calendar days, 5 working days"; where no holidays of the year are known, it says so.
    Text noticeLength() const;
};

/// A county that applies in a round.
struct Applicant {
    qint64 id = 0;
    int version = 0;
    Ref round;
    Ref area;
    Ref city;              ///< in which the county lies
    QString status;        ///< applied, recommended, shortlisted, selected, refused
    QString recommendedBy;
    QDate recommendedOn;
    QString documentNumber;
    QString reason;        ///< of a refusal
    QString note;

    static const Described<Applicant> &description();
    /// Takes one of its city's recommendations; a refusal does not give it back.
    bool isRecommendation() const;
    /// Still in the round: recommended and not refused.
    bool isRanked() const { return status == u"recommended" || status == u"shortlisted" || status == u"selected"; }
};

/// One line of an applicant's checklist: a material of the document (point 0) or a point the material has to cover.
struct MaterialCheck {
    qint64 id = 0;
    int version = 0;
    Ref applicant;
    Ref material;
    int point = 0;
    QString subjectZh;
    QString subjectEn;
    bool isThere = false;
    QDate checkedOn;
    QString note;

    static const Described<MaterialCheck> &description();
    Text subject() const { return Text::of(subjectZh, subjectEn); }
};

/// What an expert gives an applicant. With a conflict of interest 回避 it does not count, whatever stands there.
struct ExpertScore {
    qint64 id = 0;
    int version = 0;
    Ref applicant;
    QString expert;
    std::optional<Number> score; ///< 0 to 100
    bool hasConflict = false;
    QString conflictReason;
    QDate scoredOn;
    QString note;

    static const Described<ExpertScore> &description();
    bool counts() const { return score && !hasConflict; }
};

const std::vector<Choice> &noticeCountings();
const std::vector<Choice> &applicantStatuses();
Text applicantStatusName(const QString &status);

} // namespace heyuan
