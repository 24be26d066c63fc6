#include "core/training/training_dashboard.h"

#include "core/training/trainee.h"

namespace heyuan {

namespace {

Text grouped(qint64 count) { return Text::plain(Number(count).toText(0)); }

Text yearText(const TrainingYear &year) { return Text::plain(QString::number(year.year)); }

Text percentText(Number share) { return Text::plain(share.toText(1) + QStringLiteral(" %")); }

BarChart begin(const TrainingYear &year, const Text &title, const Text &definition, const Text &unit)
{
    BarChart chart;
    chart.head.title = title;
    chart.head.subtitle = say("TrainingChart", "%1, %2").arg(definition).arg(yearText(year));
    chart.head.source = say("TrainingReport", "Training ledger");
    chart.unit = unit;
    return chart;
}

Figure nobody() { return Figure::missing(say("TrainingChart", "No attendance counted here.")); }

Text groupName(const QString &key)
{
    for (const Choice &choice : traineeGroups()) {
        if (QString::fromUtf8(choice.key) == key)
            return choice.text;
    }
    return Text::plain(key);
}

} // namespace

Result<std::map<qint64, Text>> areaNames(Store &store, const TrainingYear &year)
{
    std::map<qint64, Text> names;
    for (const auto &[area, count] : year.areas) {
        Query q = store.database().query(QStringLiteral("select name_zh, name_en from area where id = ?"));
        if (Status s = q.run({area}); !s)
            return s.error();
        if (q.next())
            names[area] = Text::of(q.text(0), q.text(1));
    }
    return names;
}

Text trainingVerdict(const TrainingYear &year)
{
    const TrainingCount &all = year.all;
    if (all.attendances == 0)
        return say("TrainingChart", "%1: no attendance counted yet.").arg(yearText(year));
    const auto cost = all.costPerAttendance();
    return say("TrainingChart", "%1: %2 classes held, %3 attendances of %4 persons; poor households %5 of attendances; %6 yuan an attendance.")
        .arg(yearText(year)).arg(grouped(all.classes)).arg(grouped(all.attendances)).arg(grouped(all.persons))
        .arg(percentText(*poorShare(all))).arg(Text::plain(cost->toText(MoneyScale::Yuan)));
}

BarChart attendancesByMonth(const TrainingYear &year)
{
    const auto most = std::max_element(year.months.begin(), year.months.end());
    BarChart chart = begin(year, *most == 0 ? say("TrainingChart", "No attendance counted yet") : say("TrainingChart", "Most attendances in month %1: %2").arg(int(most - year.months.begin()) + 1).arg(grouped(*most)),
                           say("TrainingChart", "Attendances that count, by month"), say("Training", "attendances"));
    chart.series.push_back({say("TrainingReport", "Attendances"), {}, false});
    for (int month = 1; month <= 12; ++month) {
        chart.categories.push_back(Text::plain(QString::number(month)));
        chart.series.front().values.push_back(Figure::of(Number(year.months[size_t(month - 1)]), chart.unit));
    }
    return chart;
}

BarChart attendancesByGroup(const TrainingYear &year)
{
    const auto most = std::max_element(year.groups.begin(), year.groups.end(), [](const auto &a, const auto &b) { return a.second.attendances < b.second.attendances; });
    BarChart chart = begin(year, most == year.groups.end() ? say("TrainingChart", "Nobody who was trained belongs to a group") : say("TrainingChart", "Largest group: %1, %2 attendances").arg(groupName(most->first)).arg(grouped(most->second.attendances)),
                           say("TrainingChart", "Attendances and persons by group; who belongs to two counts in both"), say("TrainingChart", "attendances, persons"));
    chart.series.push_back({say("TrainingReport", "Attendances"), {}, false});
    chart.series.push_back({say("TrainingReport", "Persons"), {}, false});
    for (const auto &[key, count] : year.groups) {
        chart.categories.push_back(groupName(key));
        chart.series[0].values.push_back(Figure::of(Number(count.attendances), chart.unit));
        chart.series[1].values.push_back(Figure::of(Number(count.persons), chart.unit));
    }
    return chart;
}

BarChart poorShareByArea(const TrainingYear &year, const std::map<qint64, Text> &names)
{
    const auto all = poorShare(year.all);
    BarChart chart = begin(year, all ? say("TrainingChart", "Registered poor households: %1 of all attendances").arg(percentText(*all)) : say("TrainingChart", "No attendance counted yet"),
                           say("TrainingChart", "Attendances of registered poor households in per cent of all"), Text::plain(QStringLiteral("%")));
    chart.places = 1;
    chart.series.push_back({say("TrainingReport", "Poor households’ share"), {}, false});
    for (const auto &[area, count] : year.areas) {
        const auto share = poorShare(count);
        chart.categories.push_back(names.at(area));
        chart.ids.push_back(area);
        chart.series.front().values.push_back(share ? Figure::of(*share, chart.unit, 1) : nobody());
    }
    return chart;
}

BarChart costByArea(const TrainingYear &year, const std::map<qint64, Text> &names)
{
    const auto all = year.all.costPerAttendance();
    BarChart chart = begin(year, all ? say("TrainingChart", "An attendance cost %1 yuan on average").arg(Text::plain(all->toText(MoneyScale::Yuan))) : say("TrainingChart", "No attendance counted yet"),
                           say("TrainingChart", "Cost of the classes held, for each attendance that counts"), say("TrainingChart", "yuan"));
    chart.places = 0;
    chart.series.push_back({say("TrainingReport", "Cost per attendance (yuan)"), {}, false});
    for (const auto &[area, count] : year.areas) {
        const auto cost = count.costPerAttendance();
        chart.categories.push_back(names.at(area));
        chart.ids.push_back(area);
        chart.series.front().values.push_back(cost ? Figure::of(Number::fromRaw(cost->fen() * (Number::scale / 100)), chart.unit) : nobody());
    }
    return chart;
}

} // namespace heyuan
