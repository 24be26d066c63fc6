#include "core/import/export.h"
#include "core/import/import.h"
#include "core/station/station.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QFile>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QString sheet = QStringLiteral("龙川县电子商务服务站点台账,,,,,,,,,,\n"
                                     "填报单位：县商务局,,,,,,,,,2020年10月,\n"
                                     "序号,站点名称,乡镇,行政村,经度,纬度,站长,联系电话,运营状态,开业时间,备注\n"
                                     "1,龙母镇大塘村服务点,龙母镇,大塘村,东经115.257312,24.1,王芳,138 0013 8000,正常运营,2019年11月1日,\n"
                                     "2,铁场镇大塘村服务点,铁场镇,大塘,115°12′36″,２４．０５,李强,0762-6712345,停业,2019.12.01,停业未报日期\n"
                                     "3,龙母镇服务站,龙母镇,,115.26,24.11,赵六,13700137000,营业,2019-10-08,\n"
                                     "4,无名村服务点,龙母镇,无名村,115.3,24.2,,,在建,,\n"
                                     "5,大塘村服务点,,大塘村,115.3,24.2,,,在建,,\n"
                                     "6,龙母镇新塘村服务点,龙母镇,新塘村,村委会,24.2,钱七,13600136000,在建,,\n"
                                     "合计,6个,,,,,,,,,\n");

/// Two towns, each with a village of the same name.
struct Desk {
    Store &store;
    QTemporaryDir folder;
    qint64 first = 0, second = 0, town = 0;
    int files = 0;

    explicit Desk(Store &s) : store(s)
    {
        const qint64 county = named(u"441622"_qs, u"county"_qs, 0, u"龙川县"_qs);
        town = named(u"441622101"_qs, u"town"_qs, county, u"龙母镇"_qs);
        const qint64 other = named(u"441622102"_qs, u"town"_qs, county, u"铁场镇"_qs);
        first = named(u"441622101001"_qs, u"village"_qs, town, u"大塘村"_qs);
        named(u"441622101002"_qs, u"village"_qs, town, u"新塘村"_qs);
        second = named(u"441622102001"_qs, u"village"_qs, other, u"大塘村"_qs);
    }
    qint64 named(const QString &code, const QString &level, qint64 parent, const QString &name)
    {
        Area row = area(code, level, parent);
        row.nameZh = name;
        return put(store, row);
    }
    ImportRequest request(const QString &content)
    {
        ImportRequest made;
        made.kind = "stations";
        made.file = folder.filePath(QStringLiteral("%1.csv").arg(++files));
        QFile file(made.file);
        if (file.open(QIODevice::WriteOnly))
            file.write(content.toUtf8());
        return made;
    }
};

QByteArrayList codes(const ImportResult &result, qint64 row)
{
    QByteArrayList list;
    for (const ImportFinding &finding : result.findings) {
        if (finding.row == row)
            list << finding.code;
    }
    return list;
}

} // namespace

// Lists of stations as counties keep them.
class TestStationImport : public QObject
{
    Q_OBJECT
private slots:
    void aMessySheetIsTaken_data() { addEngines(); }
    void aMessySheetIsTaken();
    void whatIsSeenIsNotWritten_data() { addEngines(); }
    void whatIsSeenIsNotWritten();
    void anExportImportsWithoutAChange_data() { addEngines(); }
    void anExportImportsWithoutAChange();
};

void TestStationImport::aMessySheetIsTaken()
{
    OPEN_STORE(opened);
    Desk desk(*opened);
    const auto done = runImport(*opened, clerk(), desk.request(sheet));
    VERIFY_OK(done);
    QCOMPARE(done->rows, 6);
    QCOMPARE(done->added, 2);
    QCOMPARE(done->refused, 4);
    QCOMPARE(codes(*done, 5), QByteArrayList{"refused"});      // closed, but nobody wrote since when
    QVERIFY(codes(*done, 7).contains("unknown"));              // no such village in that town
    QVERIFY(codes(*done, 8).contains("ambiguous"));            // two villages bear the name, and no town says which
    QVERIFY(codes(*done, 9).contains("unreadable"));           // no coordinate
    const auto rows = opened->all<Station>();
    VERIFY_OK(rows);
    const auto named = [&](QStringView name) { return *std::find_if(rows->begin(), rows->end(), [&](const Station &row) { return row.name == name; }); };
    const Station point = named(u"龙母镇大塘村服务点");
    QCOMPARE(point.area.id, desk.first);
    QCOMPARE(point.kind, u"village_point"_qs);
    QCOMPARE(point.status, u"operating"_qs);
    QCOMPARE(point.longitude->toString(), u"115.2573"_qs);
    QCOMPARE(point.phone, u"13800138000"_qs);
    QCOMPARE(point.openedOn, QDate(2019, 11, 1));
    QCOMPARE(point.code, u"441622101001-C01"_qs);
    const Station station = named(u"龙母镇服务站");
    QCOMPARE(station.area.id, desk.town);
    QCOMPARE(station.kind, u"town_station"_qs);
    QString mended = sheet;
    mended.replace(u"李强,0762-6712345,停业"_qs, u"李强,0762-6712345,正常"_qs);
    const auto again = runImport(*opened, clerk(), desk.request(mended));
    VERIFY_OK(again);
    QCOMPARE(again->added, 1);
    QCOMPARE(again->same, 2);
    const auto after = opened->all<Station>();
    VERIFY_OK(after);
    const auto fixed = std::find_if(after->begin(), after->end(), [&](const Station &row) { return row.area.id == desk.second; });
    QVERIFY(fixed != after->end());
    QCOMPARE(fixed->phone, u"0762-6712345"_qs);
    QCOMPARE(fixed->longitude->toString(), u"115.21"_qs);
    QCOMPARE(fixed->latitude->toString(), u"24.05"_qs);
}

void TestStationImport::whatIsSeenIsNotWritten()
{
    OPEN_STORE(opened);
    Desk desk(*opened);
    std::vector<qint64> rows;
    const auto checked = checkImport(*opened, desk.request(sheet), {}, [&](qint64 row, const Record &record) {
        rows.push_back(row);
        QCOMPARE(Station::description().read(record).id, 0);
    });
    VERIFY_OK(checked);
    QCOMPARE(rows, (std::vector<qint64>{4, 6}));
    QCOMPARE(*opened->count(Station::description().type()), 0);
}

void TestStationImport::anExportImportsWithoutAChange()
{
    OPEN_STORE(opened);
    Desk desk(*opened);
    VERIFY_OK(runImport(*opened, clerk(), desk.request(sheet)));
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString file = desk.folder.filePath(u"export.xlsx"_qs);
        const auto written = exportRows(*opened, clerk(), "stations", file, {true, language});
        VERIFY_OK(written);
        ImportRequest request;
        request.kind = "stations";
        request.file = file;
        const auto again = checkImport(*opened, request);
        VERIFY_OK(again);
        QVERIFY2(again->findings.empty(), again->findings.empty() ? "" : qPrintable(again->findings.front().column + again->findings.front().sentence.in(Language::English)));
        QCOMPARE(again->same, *written);
    }
}

QTEST_GUILESS_MAIN(TestStationImport)
#include "tst_station_import.moc"
