#pragma once

#include "core/report/chart_table.h"
#include "core/report/content.h"
#include "tests/chart/sample_charts.h"

namespace heyuan::sample {

/// A report with everything a page can hold; `rows` in its long table.
inline Report report(Language language, int rows = 60)
{
    Report report;
    report.language = language;
    report.title = both(u"河源市农村电子商务工作进度通报", "Progress of rural e-commerce in Heyuan");
    report.subtitle = both(u"2020 年第二季度", "Second quarter of 2020");
    report.asOf = QDate(2020, 5, 18);
    report.printedAt = QDateTime(QDate(2020, 5, 19), QTime(9, 30));
    report.source = both(u"各县区月报与培训台账", "monthly returns and training ledgers of the counties");
    report.databaseMark = Text::plain(QStringLiteral("heyuan-2020.db"));
    report.isPractice = true;
    report.blocks.push_back(Heading{1, both(u"一、总体情况", "1  Overall")});
    report.blocks.push_back(Paragraph{both(
        u"截至 2020 年 5 月 18 日，全市 6 项目标中，达标 1 项，正常 1 项，有风险 1 项，滞后 1 项，未到期 1 项，无数据 1 项。农村电商培训人次完成 42%，"
        u"低于均匀进度 16.1 个百分点，东源、和平两县须加大工作力度，一心一意抓好落实。",
        "By 18 May 2020, one of the six targets of the city has been met, one is on course, one at risk, one behind, one is "
        "not yet due and one has no data. Rural e-commerce training stands at 42 %, 16.1 points below an even pace; "
        "Dongyuan and Heping must do more."), false});
    report.blocks.push_back(ChartBlock{bullets(), 92});
    report.blocks.push_back(Heading{1, both(u"二、培训台账", "2  Training ledger")});
    Table table;
    table.title = both(u"表 1  培训班次明细", "Table 1  Training classes");
    const auto column = [&](Text title, bool isNumber, Text unit = {}, bool adds = false) {
        TableColumn c;
        c.title = std::move(title);
        c.unit = std::move(unit);
        c.isNumber = isNumber;
        c.adds = adds;
        table.columns.push_back(c);
    };
    column(both(u"序号", "No."), true);
    column(both(u"县区", "Area"), false);
    column(both(u"培训班次", "Class"), false);
    column(both(u"承办单位", "Institution"), false);
    column(both(u"人次", "Attendances"), true, both(u"人次", "persons"), true);
    column(both(u"经费", "Cost"), true, both(u"万元", "10,000 yuan"), true);
    column(both(u"状态", "Status"), false);
    const auto areas = counties();
    for (int i = 0; i < rows; ++i) {
        const Text name = i % 7 == 3
            ? both(u"农产品网络营销与直播带货实务提高班（第二期，含物流与售后服务专题）", "Marketing farm produce online, with logistics and after-sales service, second course")
            : both(u"农村电商基础班", "Basics of rural e-commerce");
        table.rows.push_back({TableCell::of(Figure::of(i + 1, {})), TableCell::of(areas[size_t(i) % areas.size()]),
                              TableCell::of(name), TableCell::of(Text::of(u"河源职业技术学院%1"_qs.arg(i + 1, 5, 10, QChar(u'0')), u"School %1"_qs.arg(i + 1, 5, 10, QChar(u'0')))),
                              TableCell::of(i % 11 == 5 ? Figure::missing(both(u"未报送", "Not reported")) : Figure::of(30 + i % 40, persons())),
                              TableCell::of(Figure::of(Number::fromRaw(12500 + i * 100), both(u"万元", "10,000 yuan"), 2)),
                              TableCell::of(everyLight()[size_t(i) % 6])});
    }
    table.totals = {TableCell::of(both(u"合计", "Total")), {}, {}, {}, TableCell::of(Figure::of(2710, persons())),
                    TableCell::of(Figure::of(Number::fromRaw(927000), {}, 2)), {}};
    table.totals[0].span = 2;
    table.totals.erase(table.totals.begin() + 1);
    table.note = both(u"培训人次按人次计，不等于人数；“—”表示没有数据，不是零。", "Attendances are not head counts; — means no data, not zero.");
    table.pageTotals = true;
    report.blocks.push_back(table);
    report.blocks.push_back(Heading{1, both(u"三、趋势与比较", "3  Trend and comparison")});
    report.blocks.push_back(ChartBlock{trend(), 78});
    report.blocks.push_back(ChartBlock{bars(), 92});
    report.blocks.push_back(ChartBlock{heat(), 80});
    report.blocks.push_back(ChartBlock{map(), 100});
    return report;
}

inline Report wall(Language language)
{
    Report report = sample::report(language, 0);
    report.title = both(u"河源电商行动计划 2020 年目标挂图作战", "Heyuan e-commerce programme: targets of 2020");
    report.subtitle = both(u"截至 2020 年 5 月 18 日", "As of 18 May 2020");
    report.paper = Paper::A3Landscape;
    report.wallChart = true;
    report.blocks = {Paragraph{both(u"6 项目标：达标 1、正常 1、有风险 1、滞后 1、未到期 1、无数据 1", "6 targets: 1 met, 1 on course, 1 at risk, 1 behind, 1 not due, 1 without data"), false},
                     ChartBlock{bullets(), 90}, ChartBlock{map(), 100}, chartTable(bars())};
    return report;
}

} // namespace heyuan::sample
