#include "core/catalogue/reader.h"
#include "core/project/contract.h"
#include "core/project/project_reports.h"
#include "core/station/asset.h"
#include "core/station/asset_reports.h"
#include "core/station/coverage.h"
#include "core/station/station.h"
#include "tests/support/practice_projects.h"
#include "tests/support/sheet_request.h"

using namespace heyuan;
using namespace heyuan::test;

// The register of what stations and projects bought.
class TestAssets : public QObject
{
    Q_OBJECT
private slots:
    void anAssetBelongsSomewhere_data() { addEngines(); }
    void anAssetBelongsSomewhere();
    void theContractGivesProjectCodeAndSource_data() { addEngines(); }
    void theContractGivesProjectCodeAndSource();
    void assetsCostNoMoreThanTheirContract_data() { addEngines(); }
    void assetsCostNoMoreThanTheirContract();
    void disposalNeedsItsApproval_data() { addEngines(); }
    void disposalNeedsItsApproval();
    void deliverablesAreComparedWithTheRegister_data() { addEngines(); }
    void deliverablesAreComparedWithTheRegister();
    void theListIsPrinted_data() { addEngines(); }
    void theListIsPrinted();
    void assetsAreImported_data() { addEngines(); }
    void assetsAreImported();
    void assetsAreHeldAgainstTheirContracts_data() { addEngines(); }
    void assetsAreHeldAgainstTheirContracts();

private:
    static qint64 contract(Store &store, const QString &number)
    {
        Filter filter;
        filter.conditions = {{"number", Condition::Test::Is, number}};
        const auto rows = store.all<Contract>(filter);
        return rows && !rows->empty() ? rows->front().id : 0;
    }
    static qint64 project(Store &store)
    {
        const auto one = projectNamed(store, QStringLiteral("huidong-2019"));
        return one ? one->id : 0;
    }
    static StationEquipment of(qint64 contract, const QString &name, qint64 wan)
    {
        StationEquipment row;
        row.name = name;
        row.contract = {contract};
        row.cost = Money::wan(wan);
        row.acceptedOn = QDate(2020, 9, 1);
        return row;
    }
    static DeliverableState deliverable(Store &store, const char *code, QDate asOf)
    {
        const auto states = deliverableStates(store, *projectNamed(store, QStringLiteral("huidong-2019")), asOf);
        const qint64 id = catalogue::idOf("deliverable", QString::fromLatin1(code));
        for (const DeliverableState &one : *states) {
            if (one.id == id)
                return one;
        }
        return {};
    }
};

void TestAssets::anAssetBelongsSomewhere()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    StationEquipment nowhere;
    nowhere.name = u"电脑"_qs;
    QVERIFY(!put(*store, nowhere));
    nowhere.project = {project(*store)};
    const qint64 id = put(*store, nowhere);
    QVERIFY(id);
    QVERIFY(stored<StationEquipment>(*store, id).code.contains(u"-ZC"));
    // Equipment of stations stays as it was: with a station, without a code.
    const auto all = store->all<StationEquipment>();
    VERIFY_OK(all);
    QVERIFY(std::any_of(all->begin(), all->end(), [](const StationEquipment &one) { return one.station && !one.project && one.code.isEmpty() && one.serial.startsWith(u"LX"_qs); }));
}

void TestAssets::theContractGivesProjectCodeAndSource()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    const qint64 central = contract(*store, u"HD-2020-03"_qs); // 48 of central money only
    const auto row = stored<StationEquipment>(*store, put(*store, of(central, u"货架"_qs, 5)));
    QCOMPARE(row.project.id, project(*store));
    QCOMPARE(row.central.value_or(Money()), Money::wan(5));
    const auto next = stored<StationEquipment>(*store, put(*store, of(central, u"货架"_qs, 5)));
    QCOMPARE(next.code.right(4).toInt(), row.code.right(4).toInt() + 1);
    StationEquipment twice = of(central, u"货架"_qs, 1);
    twice.code = row.code;
    QVERIFY(!put(*store, twice));
    // Two sources: nobody guesses.
    QVERIFY(!stored<StationEquipment>(*store, put(*store, of(contract(*store, u"HD-2020-02"_qs), u"音响"_qs, 5))).central);
    StationEquipment other = of(central, u"货架"_qs, 1);
    other.project = {projectNamed(*store, u"puning-2019"_qs)->id};
    QVERIFY(!put(*store, other));
}

void TestAssets::assetsCostNoMoreThanTheirContract()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    const qint64 id = contract(*store, u"HD-2020-03"_qs);
    QVERIFY(put(*store, of(id, u"货架"_qs, 40)));
    QVERIFY(!put(*store, of(id, u"货架"_qs, 9)));
    QVERIFY(put(*store, of(id, u"货架"_qs, 8))); // exactly the contract
    // Without parts by source the sum alone is the limit: 280, of which the practice data has taken 27.
    const qint64 mixed = contract(*store, u"HD-2020-02"_qs);
    QVERIFY(!put(*store, of(mixed, u"大屏"_qs, 254)));
    QVERIFY(put(*store, of(mixed, u"大屏"_qs, 253)));
    StationEquipment wrong = of(contract(*store, u"HD-2020-05"_qs), u"投影仪"_qs, 2);
    wrong.local = Money::wan(2); // the contract has none of it
    QVERIFY(!put(*store, wrong));
    wrong.local.reset();
    wrong.central = Money::wan(1); // the parts are not the cost
    QVERIFY(!put(*store, wrong));
}

void TestAssets::disposalNeedsItsApproval()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    const qint64 id = put(*store, of(contract(*store, u"HD-2020-03"_qs), u"货架"_qs, 5));
    const auto dispose = [&](const QString &document) {
        return change<StationEquipment>(*store, id, [&](StationEquipment &row) {
            row.disposal = u"scrapped"_qs;
            row.disposedOn = QDate(2020, 10, 5);
            row.disposalDocument = document;
        });
    };
    const Status silent = dispose({});
    QVERIFY(!silent && silent.error().issues.front().field == "disposal_document");
    VERIFY_OK(dispose(u"惠东财资〔2020〕9号"_qs));
    QVERIFY(!change<StationEquipment>(*store, id, [](StationEquipment &row) { row.disposedOn = {}; }));
}

void TestAssets::deliverablesAreComparedWithTheRegister()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    const QDate day(2020, 10, 31);
    const DeliverableState points = deliverable(*store, "002-D512", day);
    QVERIFY(points.registered && points.isOfStations && !points.isReachedThere);
    qint64 operating = 0;
    const auto tree = AreaHierarchy::load(*store);
    const auto stations = store->all<Station>();
    VERIFY_OK(tree);
    VERIFY_OK(stations);
    const qint64 county = projectNamed(*store, u"huidong-2019"_qs)->area.id;
    for (const Station &one : *stations)
        operating += one.kind == u"village_point" && one.operatesOn(day) && tree->isWithin(one.area.id, county) ? 1 : 0;
    QVERIFY(operating > 0);
    QCOMPARE(*points.registered, Number(operating));
    QVERIFY2(points.registerSentence().in(Language::English).contains(u"by the ledger of stations"), qPrintable(points.registerSentence().in(Language::English)));
    QCOMPARE(*deliverable(*store, "002-D512", QDate(2015, 1, 1)).registered, Number()); // before any opened
    // A coverage is accepted by nobody: it is reached when the ledger says so, and unknown while nobody knows of how many.
    QVERIFY(!deliverable(*store, "002-D513", day).registered);
    Fact number;
    number.code = u"F-1"_qs;
    number.nameZh = u"惠东县省定贫困村数"_qs;
    number.key = u"poor_villages"_qs;
    number.area = {county};
    number.value = Number(20);
    QVERIFY(put(*store, number));
    const auto coverage = stationCoverage(*store, day, county);
    VERIFY_OK(coverage);
    const DeliverableState poor = deliverable(*store, "002-D513", day);
    QVERIFY(poor.isReachedThere && coverage->whole.poorVillages.share.isKnown());
    QCOMPARE(*poor.registered, coverage->whole.poorVillages.share.value);
    QCOMPARE(poor.isMet(), *poor.registered >= Number(100));
    QVERIFY(poor.registerSentence().isEmpty() || !poor.differsFromRegister());
    const DeliverableState vans = deliverable(*store, "002-D504", day); // 12 accepted, 10 registered
    QVERIFY(vans.registered && vans.differsFromRegister());
    QCOMPARE(*vans.registered, Number(10));
    QVERIFY2(vans.registerSentence().in(Language::English).contains(u"12 accepted, 10 in the register"), qPrintable(vans.registerSentence().in(Language::English)));
    StationEquipment more = of(contract(*store, u"HD-2020-01"_qs), u"镇村投递车"_qs, 10);
    more.quantity = 2;
    more.central = more.cost;
    more.deliverable = {vans.id};
    const qint64 id = put(*store, more);
    QVERIFY(!deliverable(*store, "002-D504", day).differsFromRegister());
    QVERIFY(deliverable(*store, "002-D504", QDate(2020, 8, 31)).differsFromRegister()); // bought later
    VERIFY_OK(change<StationEquipment>(*store, id, [](StationEquipment &row) {
        row.disposal = u"sold"_qs;
        row.disposedOn = QDate(2020, 10, 31);
        row.disposalDocument = u"批复1号"_qs;
    }));
    QVERIFY(deliverable(*store, "002-D504", day).differsFromRegister());
    QVERIFY(!deliverable(*store, "002-D504", QDate(2020, 10, 30)).differsFromRegister());
    QVERIFY(!deliverable(*store, "002-D510", day).registered); // a floor area is no asset
    more.deliverable = {catalogue::idOf("deliverable", u"003-D12")};
    QVERIFY(!put(*store, more)); // of another project
}

void TestAssets::theListIsPrinted()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    const auto tables = [&](QDate asOf) {
        std::vector<Table> all;
        const auto report = projectAssetReport(*store, project(*store), asOf, Language::English);
        if (report) {
            for (const Block &block : report->blocks) {
                if (const auto *table = std::get_if<Table>(&block))
                    all.push_back(*table);
            }
        }
        return all;
    };
    const auto late = tables(QDate(2020, 10, 31));
    QCOMPARE(late.size(), 2u);
    QCOMPARE(late[0].rows.size(), 4u);
    QCOMPARE(late[0].totals[5].words.in(Language::English), u"1,560,000.00"_qs); // 90 + 12 + 36 + 18
    QCOMPARE(late[0].totals[6].words.in(Language::English), u"1,400,000.00"_qs);
    QCOMPARE(late[1].rows.size(), 1u);
    QVERIFY(late[1].rows[0].back().words.in(Language::English).contains(u"示例12号"));
    const auto early = tables(QDate(2020, 10, 8)); // not disposed of yet
    QCOMPARE(early.size(), 1u);
    QCOMPARE(early[0].rows.size(), 5u);
    QVERIFY(tables(QDate(2020, 8, 1)).empty());
}

void TestAssets::assetsAreImported()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    const ImportRequest request = sheetRequest(store, "assets", QStringLiteral("资产名称,资产类别,数量,合同编号,序列号,购置日期,原值（万元）,存放地点,保管人,使用状况\n"
                              "标签打印机,设备,4,HD-2020-03,PX-1,2020-08-01,1.2,镇级站,示例合作社,在用\n"
                              "服务站管理系统,软件,1,HD-2020-03,PX-2,2020-08-01,10,县中心,示例合作社,在用\n"
                              "无主设备,设备,1,,PX-3,2020-08-01,1,,,在用\n"));
    const auto result = runImport(*store, clerk(), request);
    VERIFY_OK(result);
    QCOMPARE(result->added, 2);
    QCOMPARE(result->refused, 1);
    Filter filter;
    filter.conditions = {{"serial", Condition::Test::Is, u"PX-1"_qs}};
    const auto rows = store->all<StationEquipment>(filter);
    VERIFY_OK(rows);
    QCOMPARE(rows->front().cost.value_or(Money()), Money::fen(1200000));
    QCOMPARE(rows->front().quantity.value_or(0), 4);
    QCOMPARE(rows->front().project.id, project(*store));
    const auto again = runImport(*store, clerk(), request);
    VERIFY_OK(again);
    QCOMPARE(again->added, 0);
}

void TestAssets::assetsAreHeldAgainstTheirContracts()
{
    OPEN_STORE(store);
    VERIFY_OK(fillProjects(*store));
    // HD-2020-03 has 48 of central money only, HD-2020-02 has 280 of several sources with 27 taken.
    const QString head = QStringLiteral("资产编号,资产名称,数量,合同编号,序列号,原值（万元）,本级资金（万元）,交付成果\n");
    const QString rows = QStringLiteral(",货架,1,HD-2020-03,QX-1,30,,\n"
                                        ",货架,1,HD-2020-03,QX-2,20,,\n" // 18 are left after the row before it
                                        ",货架,1,HD-2020-03,QX-3,18,,\n" // what was refused does not count: exactly the rest
                                        ",货架,1,HD-2020-03,QX-4,0.0001,,\n"
                                        ",大屏,1,HD-2020-02,QX-5,254,,\n"
                                        ",投影仪,1,HD-2020-05,QX-6,2,2,\n" // has no local money
                                        "HD-77,投影仪,1,,QX-7,2,,\n"
                                        "HD-77,投影仪,1,,QX-8,2,,\n");
    const auto dry = checkImport(*store, sheetRequest(store, "assets", head + rows));
    VERIFY_OK(dry);
    auto why = refusals(*dry);
    QVERIFY2(why[3].contains(u"HD-2020-03 would cost 500,000.00 yuan; the contract has 480,000.00"), qPrintable(why[3]));
    QVERIFY2(why[5].contains(u"480,001.00"), qPrintable(why[5]));
    QVERIFY2(why[6].contains(u"2,810,000.00") && why[6].contains(u"2,800,000.00"), qPrintable(why[6]));
    QVERIFY2(why[7].contains(u"Local money: the assets of contract HD-2020-05"), qPrintable(why[7]));
    const auto finding = std::find_if(dry->findings.begin(), dry->findings.end(), [](const ImportFinding &one) { return one.row == 3; });
    QCOMPARE(finding->code, QByteArray("limit"));
    QVERIFY2(finding->column.contains(u"原值"), qPrintable(finding->column));
    const auto result = runImport(*store, clerk(), sheetRequest(store, "assets", head + rows));
    VERIFY_OK(result);
    QCOMPARE(result->added, dry->added);
    QCOMPARE(result->refused, dry->refused);
    // A row that goes to another contract frees what it took, and a changed one counts once.
    const auto moved = checkImport(*store, sheetRequest(store, "assets", head + QStringLiteral(",货架,1,HD-2020-02,QX-1,30,,\n,货架,1,HD-2020-03,QX-3,48,,\n,货架,1,HD-2020-03,QX-9,0.01,,\n")));
    VERIFY_OK(moved);
    QCOMPARE(moved->changed, 2);
    QCOMPARE(moved->refused, 1);
}

QTEST_GUILESS_MAIN(TestAssets)
#include "tst_assets.moc"
