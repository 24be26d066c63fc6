#include "tests/benchmarks/ledger.h"

#include "core/indicator/indicator.h"
#include "core/summary_keepers.h"
#include "core/place/area.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace heyuan::benchmark {

namespace {

constexpr int indicators = 60;
constexpr int counties = 8;
constexpr int townsPerCounty = 250;

Status fill(Store &store, int measurements)
{
    return store.write({QStringLiteral("benchmark")}, [&](Transaction &tx) -> Status {
        Area city;
        city.code = QStringLiteral("C");
        city.nameZh = QStringLiteral("市");
        city.level = QStringLiteral("city");
        auto cityId = tx.insert(city);
        if (!cityId)
            return cityId.error();
        std::vector<qint64> towns;
        for (int c = 0; c < counties; ++c) {
            Area county;
            county.code = QStringLiteral("C%1").arg(c);
            county.nameZh = QStringLiteral("县%1").arg(c);
            county.level = QStringLiteral("county");
            county.parent = {*cityId};
            auto countyId = tx.insert(county);
            if (!countyId)
                return countyId.error();
            for (int t = 0; t < townsPerCounty; ++t) {
                Area town;
                town.code = QStringLiteral("C%1T%2").arg(c).arg(t);
                town.nameZh = QStringLiteral("镇%1").arg(t);
                town.level = QStringLiteral("town");
                town.parent = {*countyId};
                auto id = tx.insert(town);
                if (!id)
                    return id.error();
                towns.push_back(*id);
            }
        }
        std::vector<qint64> kinds;
        for (int i = 0; i < indicators; ++i) {
            Indicator indicator;
            indicator.code = QStringLiteral("I%1").arg(i);
            indicator.nameZh = indicator.nameEn = indicator.definitionZh = indicator.definitionEn = indicator.code;
            indicator.unit = QStringLiteral("个");
            indicator.frequency = QStringLiteral("month");
            indicator.aggregation = i % 4 == 3 ? QStringLiteral("stock") : QStringLiteral("flow");
            indicator.direction = QStringLiteral("up");
            indicator.sourceZh = indicator.sourceEn = QStringLiteral("x");
            auto id = tx.insert(indicator);
            if (!id)
                return id.error();
            kinds.push_back(*id);
        }
        // Rows are written past the one door: what is measured is reading a ledger of this size, not making it.
        Query q = tx.database().query(QStringLiteral("insert into measurement (id, version, created_at, created_by, updated_at, updated_by, indicator_id, area_id, "
                                                     "period, value, adjusted, source, approved) values (?, 1, 0, 'b', 0, 'b', ?, ?, ?, ?, 0, ?, 0)"));
        const qint64 base = 1 + (qint64(7) << 43);
        for (int n = 0; n < measurements; ++n) {
            const int month = n / (indicators * int(towns.size())) % 120;
            const Period period = Period::month(2011, 1).next(month);
            if (Status s = q.run({base + n, kinds[size_t(n % indicators)], towns[size_t(n / indicators) % towns.size()], period.code(),
                                  qint64(n % 997) * Number::scale, QStringLiteral("来源")}); !s)
                return s;
        }
        return {};
    });
}

} // namespace

QString ledgerFile(int measurements)
{
    return QDir::temp().filePath(QStringLiteral("heyuan-benchmark-%1.db").arg(measurements));
}

Status addTowns(Store &store, int measurements)
{
    Filter counties;
    counties.conditions.push_back({"level", Condition::Test::Is, QStringLiteral("county")});
    const auto areas = store.all<Area>(counties);
    const auto indicators = store.all<Indicator>();
    if (!areas || !indicators)
        return areas ? indicators.error() : areas.error();
    Status written = store.write({QStringLiteral("benchmark")}, [&](Transaction &tx) -> Status {
        std::vector<qint64> towns;
        for (int t = 0; t < 200; ++t) {
            for (const Area &county : *areas) {
                Area town;
                town.code = QStringLiteral("%1B%2").arg(county.code).arg(t);
                town.nameZh = QStringLiteral("镇%1").arg(t);
                town.level = QStringLiteral("town");
                town.parent = {county.id};
                auto id = tx.insert(town);
                if (!id)
                    return id.error();
                towns.push_back(*id);
            }
        }
        Query q = tx.database().query(QStringLiteral("insert into measurement (id, version, created_at, created_by, updated_at, updated_by, indicator_id, area_id, "
                                                     "period, value, adjusted, source, approved) values (?, 1, 0, 'b', 0, 'b', ?, ?, ?, ?, 0, ?, 1)"));
        // Every length of ledger reports the same indicators and months, from towns of every county; a longer one has more
        // towns that report. Each town leaves out one month of the year, as towns do: sums have to bridge it.
        constexpr size_t kinds = 8;
        constexpr size_t months = 80;
        qint64 id = 1 + (qint64(9) << 43);
        const qint64 end = id + measurements;
        for (size_t town = 0; town < towns.size(); ++town) {
            for (size_t month = 0; month < months; ++month) {
                if (month % 12 == town % 12)
                    continue;
                for (size_t kind = 0; kind < kinds; ++kind, ++id) {
                    if (id == end)
                        return {};
                    if (Status s = q.run({id, (*indicators)[kind].id, towns[town], Period::month(2005, 1).next(int(month)).code(),
                                          id % 97 * Number::scale, QStringLiteral("来源")}); !s)
                        return s;
                }
            }
        }
        if (id < end)
            return Error{ErrorKind::Invalid, Text::plain(QStringLiteral("There are too few towns for so many measurements."))};
        return {};
    });
    if (!written)
        return written;
    for (const auto &keeper : store.summaryKeepers()) {
        if (Status s = keeper->rebuild(store.database()); !s)
            return s;
    }
    return {};
}

Result<std::unique_ptr<Store>> ledger(int measurements)
{
    Location location;
    location.file = ledgerFile(measurements);
    const bool made = QFileInfo::exists(location.file);
    auto store = Store::open(location, made ? Store::Mode::Existing : Store::Mode::Create);
    if (!store)
        return store;
    addSummaryKeepers(**store);
    if (!made) {
        if (Status s = fill(**store, measurements); !s)
            return s.error();
        for (const auto &keeper : (*store)->summaryKeepers()) {
            if (Status s = keeper->rebuild((*store)->database()); !s)
                return s.error();
        }
    }
    return store;
}

Time time(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2]};
}

Time calmer(Time a, Time b)
{
    return a.median < b.median ? a : b;
}

void report(const char *what, Time figure, const char *referenceName, Time reference, double limit)
{
    const double ratio = reference.median > 0 ? figure.median / reference.median : 0;
    std::printf("%-58s %9.3f ms   %-34s %9.3f ms   ratio %6.2f   goal <= %.2f   %s\n", what, figure.median, referenceName,
                reference.median, ratio, limit, ratio <= limit ? "reached" : "NOT reached");
    std::fflush(stdout);
}

} // namespace heyuan::benchmark
