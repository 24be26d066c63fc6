#include "core/project/forecast_of_payments.h"

#include "core/project/project_rule.h"
#include "core/report/table_cells.h"

namespace heyuan {

namespace {

std::vector<Issue> forecastIssues(const Record &record)
{
    const PaymentForecast row = PaymentForecast::description().read(record);
    if (row.quarter.kind() != PeriodKind::Quarter)
        return {{"quarter", say("Forecast", "A forecast is made for a quarter. Write it as 2020-Q3.")}};
    return {};
}

} // namespace

const Described<PaymentForecast> &PaymentForecast::description()
{
    static const Described<PaymentForecast> described(
        {.name = "payment_forecast", .label = say("Forecast", "Payment forecast"), .plural = say("Forecast", "Payment forecasts"), .title = {"quarter"}, .order = "quarter", .check = forecastIssues},
        {field("project_id", say("Project", "Project"), &PaymentForecast::project, {.required = true, .reference = "project"}),
         field("quarter", say("Forecast", "Quarter"), &PaymentForecast::quarter, {.required = true}),
         field("made_on", say("Forecast", "Made on"), &PaymentForecast::madeOn, {.required = true}),
         field("amount_fen", say("Forecast", "Expected payments"), &PaymentForecast::amount, {.required = true, .minimum = Number(0)}),
         field("remark", say("Forecast", "Remark on the variance"), &PaymentForecast::remark, {.maxLength = 400}),
         longText("note", say("Item", "Note"), &PaymentForecast::note)});
    return described;
}

bool PaymentVariance::needsRemark() const
{
    const qint64 off = std::abs(paid.fen() - expected.fen());
    return isOver && remark.trimmed().isEmpty() && Int128(off) * 100 > Int128(expected.fen()) * ProjectRule::shipped().variancePercent;
}

std::optional<Number> PaymentVariance::percent() const
{
    return Number::ratio(Number::fromRaw((paid.fen() - expected.fen()) * 100), Number::fromRaw(expected.fen()));
}

Result<std::vector<PaymentVariance>> paymentVariances(Database &database, qint64 project, QDate asOf)
{
    std::map<int, PaymentVariance> quarters;
    const RecordType &type = PaymentForecast::description().type();
    {
        Query q = database.query(QStringLiteral("select %1 from payment_forecast where project_id = ? and deleted_at is null and made_on <= ? order by made_on, id").arg(columnList(type)));
        if (Status s = q.run({project, asOf.toString(Qt::ISODate)}); !s)
            return s.error();
        while (q.next()) {
            const PaymentForecast row = PaymentForecast::description().read(readRow(type, q));
            if (row.madeOn > row.quarter.last())
                continue; // afterwards everybody knows
            quarters[row.quarter.code()] = {row.id, row.quarter, row.madeOn, row.amount.value_or(Money()), {}, row.quarter.last() <= asOf, row.remark};
        }
    }
    std::vector<PaymentVariance> variances;
    for (auto &[code, variance] : quarters) {
        const auto paid = database.scalar(QStringLiteral("select coalesce(sum(case when to_account = 'paid' then amount_fen when from_account = 'paid' then -amount_fen else 0 end), 0) from project_entry "
                                                         "where project_id = ? and deleted_at is null and status = 'confirmed' and booked_on between ? and ?"),
                                          {project, variance.quarter.first().toString(Qt::ISODate), std::min(variance.quarter.last(), asOf).toString(Qt::ISODate)});
        if (!paid)
            return paid.error();
        variance.paid = Money::fen(paid->toLongLong());
        variances.push_back(variance);
    }
    return variances;
}

Table varianceTable(const std::vector<PaymentVariance> &variances)
{
    const auto wan = [](Money money) { return TableCell::of(Text::plain(money.toText(MoneyScale::TenThousand))); };
    const auto wanColumn = [](const Text &title) {
        TableColumn column = tableColumn(title, 1, true);
        column.unit = say("BudgetTable", "RMB 10,000");
        return column;
    };
    Table table;
    table.title = say("Forecast", "Forecast and payments by quarter");
    table.columns = {tableColumn(say("Forecast", "Quarter"), 1), tableColumn(say("Forecast", "Made on"), 1), wanColumn(say("Forecast", "Expected")), wanColumn(say("ProjectReport", "Paid")), tableColumn(say("Forecast", "Variance"), 0.8, true),
                     tableColumn(say("Forecast", "Remark on the variance"), 3)};
    for (const PaymentVariance &one : variances) {
        const auto percent = one.percent();
        table.rows.push_back({TableCell::of(Text::of(one.quarter.toText(Language::Chinese), one.quarter.toText(Language::English))), TableCell::of(Text::plain(one.madeOn.toString(Qt::ISODate))), wan(one.expected), wan(one.paid),
                              TableCell::of(Text::plain(percent ? percent->toText(1) + u'%' : QStringLiteral("—"))),
                              TableCell::of(one.needsRemark() ? say("Forecast", "missing: say why it came out otherwise") : one.isOver ? Text::plain(one.remark) : say("Forecast", "the quarter is not over"))});
    }
    return table;
}

} // namespace heyuan
