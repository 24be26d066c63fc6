#pragma once

#include "core/report/chart.h"

// One chart of every kind with the situations that matter: over the target, far behind, no data, no target, gaps.
namespace heyuan::sample {

inline Text both(const char16_t *chinese, const char *english)
{
    return Text::of(QString::fromUtf16(chinese), QString::fromUtf8(english));
}
inline Text persons() { return both(u"人次", "attendances"); }
inline Text percent() { return Text::plain(QStringLiteral("%")); }
inline ChartHead head(const char16_t *chinese, const char *english)
{
    return {both(chinese, english), both(u"截至 2020-05-18，按年度均匀进度判断", "As of 18 May 2020, judged at an even pace over the year"),
            both(u"河源市商务局各县月报", "monthly returns of the counties")};
}

inline BulletChart bullets()
{
    BulletChart chart;
    chart.head = head(u"五项目标中两项滞后", "Two of five targets are behind");
    const auto add = [&](qint64 id, Text name, Figure value, Figure target, Figure expected, Light light, Text verdict) {
        value.origin.recordType = QByteArrayLiteral("measurement");
        value.origin.ids = {id * 10};
        chart.bullets.push_back({std::move(name), std::move(value), std::move(target), std::move(expected), light,
                                 std::move(verdict), id});
    };
    add(1, both(u"农村电商培训人次", "Rural e-commerce training"), Figure::of(420, persons()), Figure::of(1000, persons()),
        Figure::of(581, persons()), Light::Behind,
        both(u"已完成 42%，到今天应完成 58.1%，每月还需 116 人次", "42 % done where 58.1 % is expected by now; 116 a month are still needed"));
    add(2, both(u"电商交易额", "E-commerce turnover"), Figure::of(Number::fromRaw(1485000), both(u"亿元", "100 million yuan"), 1),
        Figure::of(300, both(u"亿元", "100 million yuan")), Figure::of(150, both(u"亿元", "100 million yuan")), Light::AtRisk,
        both(u"比均匀进度少 1.5 亿元", "150 million yuan below an even pace"));
    add(3, both(u"村级服务站点", "Village service stations"), Figure::of(123, both(u"个", "stations")),
        Figure::of(130, both(u"个", "stations")), Figure::of(75, both(u"个", "stations")), Light::OnCourse,
        both(u"还差 7 个", "7 to go"));
    add(4, both(u"网络零售额增速（县域平均，不含高新区）", "Growth of online retail sales, average of the counties"),
        Figure::of(46, percent()), Figure::of(20, percent()), Figure::missing({}), Light::Met, both(u"已达标", "Target met"));
    add(5, both(u"冷链物流覆盖率", "Cold-chain coverage"), Figure::missing(both(u"和平县未报 3 月数据", "Heping has not reported March")),
        Figure::of(80, percent()), Figure::missing({}), Light::NoData, both(u"和平县未报 3 月数据", "Heping has not reported March"));
    add(6, both(u"地理标志产品", "Products with a geographical mark"), Figure::of(3, both(u"个", "products")), Figure::missing({}), Figure::missing({}),
        Light::NotDue, {});
    return chart;
}

inline std::vector<Text> counties()
{
    return {both(u"源城区", "Yuancheng"), both(u"东源县", "Dongyuan"), both(u"和平县", "Heping"), both(u"龙川县", "Longchuan"),
            both(u"紫金县", "Zijin"), both(u"连平县", "Lianping"), both(u"江东新区", "Jiangdong New Area"),
            both(u"河源国家高新区", "Heyuan High-Tech Zone")};
}
inline const std::vector<Light> &everyLight()
{
    static const std::vector<Light> lights{Light::Met, Light::OnCourse, Light::AtRisk, Light::Behind, Light::NotDue, Light::NoData};
    return lights;
}

inline HeatChart heat()
{
    HeatChart chart;
    chart.head = head(u"和平、龙川三项以上滞后", "Heping and Longchuan are behind in three targets or more");
    chart.rows = counties();
    chart.columns = {both(u"培训人次", "Training attendances"), both(u"交易额", "Turnover"), both(u"服务站点", "Service stations"),
                     both(u"网络零售额增速", "Growth of online retail"), both(u"冷链覆盖率", "Cold-chain coverage"),
                     both(u"电商企业", "E-commerce enterprises"), both(u"示范村", "Model villages"), both(u"品牌", "Brands")};
    for (size_t row = 0; row < chart.rows.size(); ++row) {
        chart.cells.emplace_back();
        for (size_t column = 0; column < chart.columns.size(); ++column) {
            HeatCell cell;
            cell.light = everyLight()[(row * 5 + column * 3 + row * column) % 6];
            cell.figure = cell.light == Light::NoData ? Figure::missing(both(u"未报送", "Not reported"))
                                                      : Figure::of(int(120 - row * 9 - column * 4), percent());
            cell.row = qint64(100 + row);
            cell.column = qint64(1 + column);
            chart.cells.back().push_back(cell);
        }
    }
    return chart;
}

inline TrendChart trend()
{
    TrendChart chart;
    chart.head = head(u"照现在的速度，年底将少 100 至 180 人次", "At this pace the year will end 100 to 180 attendances short");
    chart.unit = persons();
    chart.target = Number(1000);
    chart.asOf = QDate(2020, 8, 18);
    chart.from = QDate(2020, 1, 1);
    chart.to = QDate(2020, 12, 31);
    const int sums[] = {40, 60, -1, 210, 300, 390, 470, 540};
    for (int month = 1; month <= 12; ++month) {
        const QDate end(2020, month, QDate(2020, month, 1).daysInMonth());
        if (month <= 8)
            chart.actual.push_back({end, sums[month - 1] < 0 ? std::nullopt : std::optional<Number>(Number(sums[month - 1]))});
        else
            chart.forecast.push_back({end, Number(540 + (month - 8) * 70), Number(540 + (month - 8) * 90)});
        chart.lastYear.push_back({end, Number(month * 62)});
        chart.expected.push_back({end, Number(1000).times(month).dividedBy(12)});
    }
    return chart;
}

inline BarChart bars()
{
    BarChart chart;
    chart.head = head(u"三县技能培训未达 1,000 人次", "Three counties are below 1,000 attendances in skills training");
    chart.unit = persons();
    chart.categories = counties();
    BarChart::Series last{both(u"2019 年", "2019"), {}, false};
    BarChart::Series now{both(u"2020 年", "2020"), {}, false};
    BarChart::Series target{both(u"2020 年目标", "Target for 2020"), {}, true};
    for (int i = 0; i < 8; ++i) {
        last.values.push_back(Figure::of(900 - i * 80, persons()));
        now.values.push_back(i == 6 ? Figure::missing(both(u"未报送", "Not reported")) : Figure::of(1480 - i * 160, persons()));
        target.values.push_back(Figure::of(i < 5 ? 1000 : 500, persons()));
        chart.lights.push_back(i == 6 ? Light::NoData : i < 4 ? Light::Met : i == 4 ? Light::AtRisk : Light::Behind);
        chart.ids.push_back(100 + i);
    }
    chart.series = {last, now, target};
    return chart;
}

inline MapChart map()
{
    MapChart chart;
    chart.head = head(u"北部两县滞后", "Two northern counties are behind");
    const char *codes[] = {"441602", "441625", "441624", "441622", "441621", "441623", "4416Z1", "4416Z2"};
    const auto names = counties();
    for (size_t i = 0; i < names.size(); ++i) {
        const Light light = everyLight()[i % 6];
        chart.tiles.push_back({QByteArray(codes[i]), names[i],
                               light == Light::NoData ? Figure::missing(both(u"未报送", "Not reported"))
                                                      : Figure::of(int(118 - i * 11), percent()),
                               light, qint64(100 + i)});
    }
    return chart;
}

inline WaterfallChart waterfall()
{
    WaterfallChart chart;
    chart.head = head(u"全年资金 1,300 万元，已支付 506.5 万元，可用 563.5 万元", "Of 1,300 in the year, 506.5 are paid and 563.5 are free");
    chart.unit = both(u"万元", "RMB 10,000");
    chart.places = 1;
    const auto step = [&chart](const char16_t *zh, const char *en, const char *amount, bool isSum) {
        WaterfallStep one{both(zh, en), Figure::of(*Number::parse(QString::fromLatin1(amount)), chart.unit, 1), isSum, {}, qint64(chart.steps.size()) + 1};
        one.amount.origin.recordType = "fund_entry";
        one.amount.origin.ids = {one.id};
        chart.steps.push_back(one);
    };
    step(u"上年结转", "Brought forward", "300", true);
    step(u"拨入", "Allocated", "1050", false);
    step(u"调整", "Adjusted", "-50", false);
    step(u"已承诺未支付", "Committed, unpaid", "-230", false);
    step(u"支付", "Paid", "-520", false);
    step(u"退回", "Returned", "13.5", false);
    step(u"可用", "Free", "563.5", true);
    return chart;
}

inline std::vector<Chart> everyKind() { return {bullets(), heat(), trend(), bars(), map(), waterfall()}; }

} // namespace heyuan::sample
