// What is entered in the window reaches the sums of the areas above, as it does from the command line.
#include "core/catalogue/loader.h"
#include "core/indicator/rollup.h"
#include "core/store/verify.h"
#include "tests/support/test_store.h"
#include "ui/shell/desk.h"

using namespace heyuan;
using namespace heyuan::test;

class DeskSumsTest : public QObject
{
    Q_OBJECT

private slots:
    void anEntryReachesTheCity();
};

void DeskSumsTest::anEntryReachesTheCity()
{
    TestPlace place(Engine::Sqlite);
    QVERIFY2(place.isReady(), place.why());
    auto opened = Store::open(place.location(), Store::Mode::Create); // as the start page opens it
    VERIFY_OK(opened);
    VERIFY_OK(Catalogue::load(**opened, {QStringLiteral("tester")}));
    Desk desk(std::move(*opened), {QStringLiteral("tester")});
    Measurement parcels;
    parcels.indicator = {catalogue::idOf("indicator", u"IND-000-parcels")};
    parcels.area = {catalogue::idOf("area", u"441602")};
    parcels.period = Period::month(2020, 5);
    parcels.value = Number(12);
    VERIFY_OK(desk.write([&](Transaction &transaction) -> Status {
        const auto id = transaction.insert(parcels);
        return id ? Status() : Status(id.error());
    }));
    const auto sum = desk.store().database().scalar(
        QStringLiteral("select parts from measurement_rollup where area_id = ?"), {catalogue::idOf("area", u"441600")});
    VERIFY_OK(sum);
    QCOMPARE(sum->toLongLong(), Number(12).raw());
    const auto faults = verifyDatabase(desk.store());
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

QTEST_GUILESS_MAIN(DeskSumsTest)
#include "tst_desk_sums.moc"
