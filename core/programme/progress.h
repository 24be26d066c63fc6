#pragma once

#include "core/duty/duty_book.h"
#include "core/indicator/formula_book.h"
#include "core/indicator/series_table.h"
#include "core/place/area.h"
#include "core/plan/target.h"
#include "core/report/chart.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace heyuan {

/// How one target stands in one county.
struct AreaProgress {
    qint64 area = 0;
    QByteArray code;
    Text name;
    /// False: the county has no requirement of its own; its figure is a contribution to the whole, without a light.
    bool isJudged = false;
    Evaluation evaluation;
    Text supplier;       ///< who must supply what is missing
    QString missingFact; ///< the fact that is missing, if it is one
    Figure value;        ///< achieved
    Figure required;
    Figure share; ///< per cent of what is required
};

/// How one target stands at the as-of date: as a whole and in the counties of its area.
struct TargetProgress {
    Target target;
    Indicator indicator;
    Text document;  ///< short title
    Text unit;      ///< of the figures
    Text askedUnit; ///< of the value as printed in the plan
    int places = 0;
    Evaluation whole;    ///< each-county targets: the worst light, with the counties that reached it
    Text supplier;       ///< who must supply what is missing
    QString missingFact; ///< the fact that is missing, if it is one
    Figure value;
    Figure required;
    Figure expected;
    Figure share;              ///< per cent of what is required
    bool isEachCounty = false; ///< every county has to reach it: value and required count counties
    int countiesMet = 0;
    std::vector<AreaProgress> counties; ///< empty if the target's area is no city
    std::vector<TargetShare> parts;     ///< the county parts, as entered
    std::vector<qint64> readings;       ///< unclear wordings that touch it

    int year() const { return target.due.isValid() ? target.due.year() : 0; }
    Light light() const { return whole.light; }
    const AreaProgress *county(qint64 area) const;
};

/// Something a figure needs and nobody has entered, and who must supply it.
struct MissingItem {
    Text what;
    Text supplier;
    std::vector<qint64> targets;
    qint64 area = 0;
};

/// Something that is due soon or overdue: a target, a task or a duty (once, with what is overdue of it before what comes).
struct DueItem {
    QByteArray recordType;
    qint64 id = 0;
    Text name;
    Text who;
    QDate due;
    bool isOverdue = false;
};

/// The targets of the plan documents, evaluated at an explicit date from a few summary rows. Everything needed is kept
/// in memory; after an edit only the targets that the indicator feeds are evaluated anew. Plain values: a copy may be
/// evaluated on another thread.
class ProgrammeProgress
{
public:
    /// Targets of one document, or of all (0), evaluated.
    static Result<ProgrammeProgress> load(Store &store, QDate asOf, qint64 document = 0);
    /// The same without the evaluation, which may follow on another thread.
    static Result<ProgrammeProgress> read(Store &store, QDate asOf, qint64 document = 0);
    void evaluate();

    QDate asOf() const { return m_asOf; }
    qint64 document() const { return m_document; }
    const LightRule &rule() const { return m_rule; }
    /// In the order of due year, then of their codes.
    const std::vector<TargetProgress> &targets() const { return m_targets; }
    const TargetProgress *find(qint64 target) const;
    /// Of one target in a county, or as a whole for any other area.
    const Evaluation *evaluation(qint64 target, qint64 area) const;
    const Series *series(qint64 indicator, qint64 area) const { return m_series.find(indicator, area); }
    const Area *area(qint64 id) const;
    const Indicator *indicator(qint64 id) const;
    /// Kinds of fact by key, with the words that name them: what parts can be weighted with.
    std::map<QString, Text> factNames() const;
    /// The area's own, or the sum of its counties' when all are there.
    std::optional<Number> factValue(const QString &key, qint64 area) const;
    /// Decimals that a value in this unit of measure is split into.
    int placesOf(const QString &unit) const;

    /// Another date: evaluated from what is in memory, unless it lies in a year that was not read.
    Status setAsOf(Store &store, QDate asOf);
    /// After an edit of measurements of this indicator.
    Status reloadIndicator(Store &store, qint64 indicator);
    /// Reads what the changes touch; true if something shown here may have changed.
    Result<bool> follow(Store &store, const ChangeSet &changes);
    /// Whether changes may be seen here at all, and whether they ask for everything to be read anew.
    static bool isTouchedBy(const ChangeSet &changes);
    static bool isReadAnewFor(const ChangeSet &changes);

    /// Which targets are meant, and where.
    struct Choice {
        int year = -1; ///< -1: every year; 0: without a date
        bool principalOnly = false;
        qint64 area = 0;     ///< a county: how the targets stand there; 0: as a whole
        qint64 document = 0; ///< 0: every document
        bool holds(const TargetProgress &t) const;
    };
    /// Years that have targets, in order; 0 stands for targets without a date and comes last.
    std::vector<int> years(qint64 document = 0) const;
    /// The year that a reader means now: that of the as-of date, or the nearest one that has targets.
    int currentYear(qint64 document = 0) const;
    /// "2021 年目标 14 项：达标 5、正常 4 …".
    Text verdictLine(const Choice &choice) const;
    std::map<Light, int> lights(const Choice &choice) const;
    static Light lightIn(const TargetProgress &t, qint64 area);

    std::vector<MissingItem> missing(qint64 document = 0) const;
    /// Due from the as-of date on within `days`, and what is overdue, earliest first.
    std::vector<DueItem> dueWithin(int days, qint64 document = 0) const;

    /// Worst first; targets for which nothing is known come last.
    std::vector<const TargetProgress *> chosen(const Choice &choice) const;
    BulletChart bullets(const Choice &choice) const;
    /// County x target.
    HeatChart heat(const Choice &choice) const;
    TrendChart trend(qint64 target, qint64 area) const;
    BarChart ranking(qint64 target) const;
    MapChart map(qint64 target) const;

private:
    friend class ProgressEvaluator;
    Status readWhatIsJudged(Store &store, QDate asOf, qint64 document);
    Status readPlan(Store &store);
    Status readSeries(Store &store, const std::set<qint64> &indicators);
    std::set<qint64> neededIndicators() const;
    std::map<qint64, std::vector<qint64>> partsAt(QDate day) const;
    void takeParts(std::map<qint64, std::vector<qint64>> parts);
    /// Judges all targets while the other work is done, and after it.
    void evaluateBeside(const std::function<void()> &other);
    Status readDated(Store &store);
    std::set<qint64> indicatorsOf(const Target &target) const;
    /// These, and those that are computed from one of them.
    std::set<qint64> withComputed(const std::set<qint64> &indicators) const;

    QDate m_asOf;
    qint64 m_document = 0;
    LightRule m_rule;
    int m_fromYear = 0;
    int m_toYear = 0;
    std::map<qint64, Indicator> m_indicators;
    FormulaBook m_formulas;
    std::map<qint64, Area> m_areas;
    std::map<qint64, std::vector<qint64>> m_parts; ///< areas below an area, in the order of their codes
    std::map<qint64, std::vector<qint64>> m_countiesOf; ///< those of them that are counties
    std::map<QString, MeasureUnit> m_units;
    std::map<QString, std::vector<Fact>> m_facts; ///< by key
    std::map<qint64, Target> m_allTargets;        ///< also of other documents: bases of growth
    std::vector<TargetProgress> m_targets;
    std::vector<Record> m_tasks; ///< with a due date and not finished
    DutyBook m_duties;
    SeriesTable m_series;
};

/// "河源市", "Heyuan" and the like for sentences about an area that may be unknown.
Text areaName(const ProgrammeProgress &progress, qint64 area);

} // namespace heyuan
