#include "core/measurement/export.h"

#include "core/indicator/indicator.h"
#include "core/sheet/sheet_file.h"

namespace heyuan {

namespace {

std::vector<SheetColumn> heads(Language language)
{
    using Kind = SheetColumn::Kind;
    const auto &field = [](const char *key) { return Measurement::description().type().field(key).label; };
    std::vector<SheetColumn> made;
    for (const auto &[title, kind] : std::initializer_list<std::pair<Text, Kind>>{
             {say("Measurement", "Indicator code"), Kind::Words},
             {say("Measurement", "Indicator name"), Kind::Words},
             {say("Measurement", "Area code"), Kind::Words},
             {say("Measurement", "Area name"), Kind::Words},
             {field("period"), Kind::Words},
             {field("value"), Kind::Number},
             {field("adjusted"), Kind::Number},
             {say("Measurement", "Unit"), Kind::Words},
             {field("source"), Kind::Words},
             {field("remark"), Kind::Words}})
        made.push_back({.title = title.in(language), .kind = kind});
    return made;
}

} // namespace

Result<qint64> exportMeasurements(Store &store, const QString &path, Language language)
{
    auto file = makeSheetFile(path, Measurement::description().type().plural.in(language), heads(language));
    if (!file)
        return file.error();
    Query q = store.database().query(
        QStringLiteral("select i.code, i.name_zh, i.name_en, a.code, a.name_zh, a.name_en, m.period, m.value, m.adjusted, "
                       "coalesce(u.zh, i.unit), u.en, m.source, m.remark from measurement m "
                       "join indicator i on i.id = m.indicator_id join area a on a.id = m.area_id "
                       "left join measure_unit u on u.zh = i.unit and u.deleted_at is null where m.deleted_at is null order by i.code, a.code, m.period, m.id"));
    if (Status s = q.run(); !s)
        return s.error();
    const auto name = [&](int column) { return Text::of(q.text(column), q.text(column + 1)).in(language); };
    qint64 count = 0;
    while (q.next()) {
        const auto period = Period::fromCode(int(q.integer(6)));
        const qint64 adjusted = q.integer(8);
        SheetRow cells{q.text(0), name(1), q.text(3), name(4), period ? period->toString() : QString(),
                       Number::fromRaw(q.integer(7)), adjusted ? SheetCell(Number::fromRaw(adjusted)) : SheetCell(), name(9),
                       q.text(11), q.text(12)};
        if (Status s = (*file)->add(std::move(cells)); !s)
            return s.error();
        ++count;
    }
    if (Status s = (*file)->finish(); !s)
        return s.error();
    return count;
}

} // namespace heyuan
