#include "core/import/export.h"
#include "core/import/import.h"
#include "core/import/layout.h"
#include "core/sheet/row_source.h"
#include "core/store/verify.h"
#include "core/training/attendance.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"
#include "tests/import/import_desk.h"

#include <QFile>
#include <QStringEncoder>

using namespace heyuan;
using namespace heyuan::test;

namespace {

using Weight = ImportFinding::Weight;

const QString roster = QStringLiteral("河源市东源县农村电商培训班学员花名册,,,,,,\n"
                                      "填报单位：万绿电商学院,,,,,日期：2020年5月,\n"
                                      "序号,姓名,性别,身份证号码,联系电话,是否建档立卡贫困户,备注\n"
                                      "1,王芳,女,１１０１０５１９４９１２３１００２x,138 0013 8000,是,\n"
                                      "2,李强,男,4.41621E+17,13900139000,否,\n"
                                      "3,赵六,女,,13700137000,√,\n"
                                      "4,,男,,13600136000,,\n"
                                      "合计,4人,,,,,\n");

const ImportKind &kind(const char *key)
{
    return *importKindNamed(key);
}

QByteArray columnAt(const SheetHead &head, int column, const ImportKind &of)
{
    const int place = head.columns[size_t(column)].column;
    return place < 0 ? QByteArray() : of.columns[size_t(place)].key;
}

} // namespace

// From somebody else's sheet to rows of the register (P1-P6).
class TestImport : public QObject
{
    Q_OBJECT
private slots:
    void theHeadIsFoundUnderTitles();
    void theHeadMayStandInTwoRows();
    void columnsAreKnownByTheirContent();
    void aSheetWithoutAHeadIsRefused();
    void rostersAreTaken_data() { addEngines(); }
    void rostersAreTaken();
    void checkingWritesNothing_data() { addEngines(); }
    void checkingWritesNothing();
    void onceMoreChangesNothing_data() { addEngines(); }
    void onceMoreChangesNothing();
    void encodingsAreRecognised_data();
    void encodingsAreRecognised();
    void nobodyIsTakenForSomebodyElse_data() { addEngines(); }
    void nobodyIsTakenForSomebodyElse();
    void theRegisterKeepsWhatItKnows_data() { addEngines(); }
    void theRegisterKeepsWhatItKnows();
    void valuesAsOfficesWriteThem();
    void classesAreReadAndKnownAgain();
    void villagesFindTheirTown();
    void anImportIsTakenBack_data() { addEngines(); }
    void anImportIsTakenBack();
    void aChangedRowIsNotTakenBack();
    void findingsStandInTheOrderOfTheColumns();
    void ofALongFileEverybodyIsKnownAgain_data() { addEngines(); }
    void ofALongFileEverybodyIsKnownAgain();
    void layoutsAreRemembered();
    void namesAreNotTakenForSums();
    void aRowThatStandsTwiceIsRefusedBothTimes();
    void aRowCompletedByTheSameFileIsTakenBack();
    void theErrorSheetSaysWhy();
    void anExportImportsWithoutAChange_data();
    void anExportImportsWithoutAChange();
    void anExportMasksNumbers();
    void whoStandsTwiceInAFileComesOnce_data() { addEngines(); }
    void whoStandsTwiceInAFileComesOnce();
};

void TestImport::theHeadIsFoundUnderTitles()
{
    const std::vector<QStringList> rows{{u"学员花名册"_qs}, {u"填报单位：甲"_qs, u""_qs, u"日期：2020年5月"_qs}, {u"手机号码"_qs, u"姓 名*"_qs, u"身份证号（18位）"_qs, u"座号"_qs}, {u"13800138000"_qs, u"王芳"_qs}};
    const SheetHead head = findHead(rows, kind("persons"));
    QCOMPARE(head.firstRow, 2);
    QCOMPARE(head.rows, 1);
    QCOMPARE(columnAt(head, 0, kind("persons")), QByteArray("phone"));
    QCOMPARE(columnAt(head, 1, kind("persons")), QByteArray("name"));
    QCOMPARE(columnAt(head, 2, kind("persons")), QByteArray("id_number"));
    QCOMPARE(head.columns[2].confidence, Confidence::Likely);
    QCOMPARE(columnAt(head, 3, kind("persons")), QByteArray());
}

void TestImport::theHeadMayStandInTwoRows()
{
    const std::vector<QStringList> rows{{u"姓名"_qs, u"联系方式"_qs, u"联系方式"_qs, u"身份"_qs}, {u"姓名"_qs, u"手机"_qs, u"家庭住址"_qs, u"证件号码"_qs}, {u"王芳"_qs}};
    const SheetHead head = findHead(rows, kind("persons"));
    QCOMPARE(head.firstRow + head.rows, 2);
    QCOMPARE(columnAt(head, 1, kind("persons")), QByteArray("phone"));
    QCOMPARE(columnAt(head, 2, kind("persons")), QByteArray("address"));
    QCOMPARE(columnAt(head, 3, kind("persons")), QByteArray("id_number"));
}

void TestImport::columnsAreKnownByTheirContent()
{
    const std::vector<QStringList> rows{{u"姓名"_qs, u"号"_qs, u"其他"_qs}, {u"王芳"_qs, u"11010519491231002X"_qs, u"13800138000"_qs}};
    const SheetHead head = findHead(rows, kind("persons"));
    QCOMPARE(columnAt(head, 1, kind("persons")), QByteArray("id_number"));
    QCOMPARE(head.columns[1].confidence, Confidence::Guess);
    QCOMPARE(columnAt(head, 2, kind("persons")), QByteArray("phone"));
}

void TestImport::aSheetWithoutAHeadIsRefused()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    const auto none = checkImport(*opened, desk.request("persons", "1,2,3\n4,5,6\n"));
    QVERIFY(!none);
    QVERIFY(none.error().message.in(Language::English).contains(u"heads the columns"_qs));
    const auto unnamed = checkImport(*opened, desk.request("persons", u"身份证号,手机\n"_qs.toUtf8()));
    QVERIFY(!unnamed);
    QVERIFY(unnamed.error().message.in(Language::English).contains(u"Full name"_qs));
}

void TestImport::rostersAreTaken()
{
    OPEN_STORE(opened);
    ImportDesk desk(*opened);
    const auto done = runImport(*opened, clerk(), desk.request("attendances", roster.toUtf8(), desk.trainingClass));
    VERIFY_OK(done);
    QCOMPARE(done->rows, 4);
    QCOMPARE(done->added, 2);
    QCOMPARE(done->refused, 2);
    QCOMPARE(done->skipped, 1);
    QCOMPARE(codes(*done, 5), QByteArrayList{"damaged_scientific"});
    QVERIFY(codes(*done, 7).contains("refused"));
    QCOMPARE(codes(*done, 8), QByteArrayList{"words"});
    const auto row = stored<TrainingClass>(*opened, desk.trainingClass);
    QCOMPARE(row.attendances, 2);
    const auto persons = opened->all<Trainee>();
    VERIFY_OK(persons);
    QCOMPARE(persons->size(), 2u);
    const auto wang = std::find_if(persons->begin(), persons->end(), [](const Trainee &one) { return one.name == u"王芳"; });
    QVERIFY(wang != persons->end());
    QCOMPARE(wang->idNumber, u"11010519491231002X"_qs);
    QCOMPARE(wang->bornOn, QDate(1949, 12, 31));
    QCOMPARE(wang->phone, u"13800138000"_qs);
    QCOMPARE(desk.count(TraineeGroup::description().type()), 2);
    for (const ImportFinding &finding : done->findings)
        QVERIFY2(!finding.value.contains(u"1949"_qs), "personal numbers are masked in findings");
    const auto faults = verifyDatabase(*opened);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

void TestImport::checkingWritesNothing()
{
    OPEN_STORE(opened);
    ImportDesk desk(*opened);
    const auto checked = checkImport(*opened, desk.request("attendances", roster.toUtf8(), desk.trainingClass));
    VERIFY_OK(checked);
    QCOMPARE(checked->added, 2);
    QVERIFY(!checked->isWritten);
    QCOMPARE(desk.count(Trainee::description().type()), 0);
    QCOMPARE(desk.count(Attendance::description().type()), 0);
}

void TestImport::onceMoreChangesNothing()
{
    OPEN_STORE(opened);
    ImportDesk desk(*opened);
    const auto first = desk.request("attendances", roster.toUtf8(), desk.trainingClass);
    VERIFY_OK(runImport(*opened, clerk(), first));
    const auto again = runImport(*opened, clerk(), first);
    VERIFY_OK(again);
    QCOMPARE(again->same, 2);
    QCOMPARE(again->added + again->changed, 0);
    QVERIFY(!again->isWritten);
}

void TestImport::encodingsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = QStringLiteral("姓名,手机\n㛃镕,13800138000\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    for (const char *name : {"UTF-16LE", "GB18030"}) {
        QStringEncoder encoder(name, QStringConverter::Flag::WriteBom);
        if (encoder.isValid())
            QTest::newRow(name) << QByteArray(encoder.encode(text));
    }
    QTest::newRow("tabs") << QString(text).replace(u',', u'\t').toUtf8();
}

void TestImport::encodingsAreRecognised()
{
    QFETCH(QByteArray, content);
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    VERIFY_OK(runImport(*opened, clerk(), desk.request("persons", content)));
    const auto persons = opened->all<Trainee>();
    VERIFY_OK(persons);
    QCOMPARE(persons->size(), 1u);
    QCOMPARE(persons->front().name, u"㛃镕"_qs);
}

void TestImport::nobodyIsTakenForSomebodyElse()
{
    OPEN_STORE(opened);
    ImportDesk desk(*opened);
    VERIFY_OK(runImport(*opened, clerk(), desk.request("persons", u"姓名,身份证号,手机\n王芳,11010519491231002X,13800138000\n"_qs.toUtf8())));
    const auto done = runImport(*opened, clerk(), desk.request("persons", u"姓名,身份证号,手机\n"
                                                                           "王方,11010519491231002X,13800138000\n" // another name
                                                                           "王芳,44162119900307883X,13800138000\n" // another number
                                                                           "王芳,,13800138000\n"                   // the same
                                                                           "周全,,\n"_qs.toUtf8()));                // nobody could know them again
    VERIFY_OK(done);
    QCOMPARE(codes(*done, 2), QByteArrayList{"other_name"});
    QVERIFY2(codes(*done, 3).contains("other_id") || codes(*done, 3).contains("check"), codes(*done, 3).join(' '));
    QCOMPARE(codes(*done, 4), QByteArrayList());
    QCOMPARE(codes(*done, 5), QByteArrayList{"unrecognisable"});
    QCOMPARE(done->added, 0);
    QCOMPARE(done->same, 1);
    QCOMPARE(desk.count(Trainee::description().type()), 1);
    // Somebody looked at it and says that it is right.
    auto request = desk.request("persons", u"姓名,单位\n周全,合作社\n"_qs.toUtf8());
    request.takeDoubtful = true;
    const auto taken = runImport(*opened, clerk(), request);
    VERIFY_OK(taken);
    QCOMPARE(taken->added, 1);
}

void TestImport::theRegisterKeepsWhatItKnows()
{
    OPEN_STORE(opened);
    ImportDesk desk(*opened);
    VERIFY_OK(runImport(*opened, clerk(), desk.request("persons", u"姓名,手机,单位\n王芳,13800138000,合作社\n"_qs.toUtf8())));
    const auto done = runImport(*opened, clerk(), desk.request("persons", u"姓名,手机,单位,学历\n王芳,13800138000,商行,大专\n"_qs.toUtf8()));
    VERIFY_OK(done);
    QCOMPARE(done->changed, 1);
    QCOMPARE(codes(*done, 2), QByteArrayList{"kept"});
    const auto persons = opened->all<Trainee>();
    QCOMPARE(persons->front().employer, u"合作社"_qs);
    QCOMPARE(persons->front().education, u"college"_qs);
}

void TestImport::valuesAsOfficesWriteThem()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    const auto done = runImport(*opened, clerk(), desk.request("classes", u"班次名称,培训类型,县区,开班日期,结束日期,计划人数,培训经费（万元）,资金来源\n"
                                                                           "甲班,专业技能,东源,2020.5.18,43971,45人,1.2,市级\n"
                                                                           "乙班,普及型,441625,2020年6月1日,20200602,６０,\"￥12,000元\",省级资金\n"
                                                                           "丙班,普及,不存在县,2020-13-45,,x,,\n"_qs.toUtf8()));
    VERIFY_OK(done);
    QCOMPARE(done->added, 2);
    QCOMPARE(codes(*done, 4), (QByteArrayList{"unknown", "unreadable", "unreadable", "refused", "refused"}));
    const auto rows = opened->all<TrainingClass>();
    VERIFY_OK(rows);
    const auto named = [&](QStringView name) { return *std::find_if(rows->begin(), rows->end(), [&](const TrainingClass &row) { return row.name == name; }); };
    QCOMPARE(named(u"甲班").startsOn, QDate(2020, 5, 18));
    QCOMPARE(named(u"甲班").endsOn, QDate(2020, 5, 20));
    QCOMPARE(named(u"甲班").planned, 45);
    QCOMPARE(named(u"甲班").cost->fen(), 1'200'000);
    QCOMPARE(named(u"甲班").kind, u"skill"_qs);
    QCOMPARE(named(u"甲班").area.id, desk.county);
    QCOMPARE(named(u"乙班").cost->fen(), 1'200'000);
    QCOMPARE(named(u"乙班").planned, 60);
    QCOMPARE(named(u"乙班").fundSource, u"provincial"_qs);
}

void TestImport::classesAreReadAndKnownAgain()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    const QByteArray sheet = u"班次名称,县区,开班日期,地点\n甲班,东源县,2020-05-18,二楼\n"_qs.toUtf8();
    VERIFY_OK(runImport(*opened, clerk(), desk.request("classes", sheet)));
    const auto again = runImport(*opened, clerk(), desk.request("classes", QByteArray(sheet).replace("二楼", "三楼")));
    VERIFY_OK(again);
    QCOMPARE(again->changed, 1);
    const auto twice = checkImport(*opened, desk.request("classes", sheet + u"丁班,东源县,2020-05-19,\n丁班,东源县,2020-05-19,\n"_qs.toUtf8()));
    VERIFY_OK(twice);
    QCOMPARE(codes(*twice, 4), QByteArrayList{"twice"});
}

void TestImport::villagesFindTheirTown()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    const auto done = runImport(*opened, clerk(), desk.request("areas", u"统计用区划代码,名称,上级\n441625101,仙塘镇,东源县\n"_qs.toUtf8()));
    VERIFY_OK(done);
    const auto villages = runImport(*opened, clerk(), desk.request("areas", u"区划代码,村名,所属镇\n441625101001,新洋潭村,仙塘\n"_qs.toUtf8()));
    VERIFY_OK(villages);
    QCOMPARE(villages->added, 1);
    const auto rows = opened->all<Area>();
    const auto village = std::find_if(rows->begin(), rows->end(), [](const Area &one) { return one.code == u"441625101001"; });
    QVERIFY(village != rows->end());
    QCOMPARE(village->level, u"village"_qs);
    QCOMPARE(stored<Area>(*opened, village->parent.id).nameZh, u"仙塘镇"_qs);
}

void TestImport::anImportIsTakenBack()
{
    OPEN_STORE(opened);
    ImportDesk desk(*opened);
    const auto done = runImport(*opened, clerk(), desk.request("attendances", roster.toUtf8(), desk.trainingClass));
    VERIFY_OK(done);
    const auto removed = undoImport(*opened, clerk(), done->batch);
    VERIFY_OK(removed);
    QCOMPARE(*removed, 6); // two attendances, two persons, two groups
    QCOMPARE(desk.count(Trainee::description().type()), 0);
    QCOMPARE(stored<TrainingClass>(*opened, desk.trainingClass).attendances, 0);
    QVERIFY(!undoImport(*opened, clerk(), done->batch));
    const auto faults = verifyDatabase(*opened);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

void TestImport::aChangedRowIsNotTakenBack()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    const auto done = runImport(*opened, clerk(), desk.request("persons", u"姓名,手机\n王芳,13800138000\n"_qs.toUtf8()));
    VERIFY_OK(done);
    const auto persons = opened->all<Trainee>();
    VERIFY_OK(change<Trainee>(*opened, persons->front().id, [](Trainee &row) { row.employer = u"合作社"_qs; }));
    QVERIFY(!undoImport(*opened, clerk(), done->batch));
    QCOMPARE(desk.count(Trainee::description().type()), 1);
}

void TestImport::namesAreNotTakenForSums()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    const auto persons = runImport(*opened, clerk(), desk.request("persons", u"姓名,手机\nSummer Lee,13800138000\n小 计,\n"_qs.toUtf8()));
    VERIFY_OK(persons);
    QCOMPARE(persons->added, 1);
    QCOMPARE(persons->skipped, 1);
    const auto classes = runImport(*opened, clerk(), desk.request("classes", u"班次名称,县区,开班日期\n经办人员业务培训班,东源县,2020-05-18\n审核人：王某,,\n经办,,\n"_qs.toUtf8()));
    VERIFY_OK(classes);
    QCOMPARE(classes->added, 1);
    QCOMPARE(classes->skipped, 2);
}

void TestImport::aRowThatStandsTwiceIsRefusedBothTimes()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    const auto request = desk.request("classes", u"班次名称,县区,开班日期,地点\n甲班,东源县,2020-05-18,二楼\n甲班,东源县,2020-05-18,三楼\n"_qs.toUtf8());
    const auto checked = checkImport(*opened, request);
    VERIFY_OK(checked);
    const auto done = runImport(*opened, clerk(), request);
    VERIFY_OK(done);
    for (const ImportResult *result : {&*checked, &*done}) {
        QCOMPARE(result->added, 1);
        QCOMPARE(result->refused, 1);
        QCOMPARE(codes(*result, 3), QByteArrayList{"twice"});
    }
    const auto rows = opened->all<TrainingClass>();
    VERIFY_OK(rows);
    QVERIFY(std::any_of(rows->begin(), rows->end(), [](const TrainingClass &row) { return row.place == u"二楼"; }));
}

void TestImport::aRowCompletedByTheSameFileIsTakenBack()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    const auto done = runImport(*opened, clerk(), desk.request("persons", u"姓名,手机,单位\n李四,13800138000,\n李四,13800138000,合作社\n"_qs.toUtf8()));
    VERIFY_OK(done);
    QCOMPARE(done->added, 1);
    QCOMPARE(done->changed, 1);
    const auto removed = undoImport(*opened, clerk(), done->batch);
    VERIFY_OK(removed);
    QCOMPARE(*removed, 1);
}

void TestImport::findingsStandInTheOrderOfTheColumns()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    // What is read from the file alone and what is asked of the database stand beside each other; rows near the head are
    // read before the others.
    QByteArray file = u"学历,户籍地,手机,出生日期,姓名\n"_qs.toUtf8();
    for (int row = 0; row < 300; ++row)
        file += u"哪里都没有的,没有的县,12,不是日子,王芳\n"_qs.toUtf8();
    const auto checked = checkImport(*opened, desk.request("persons", file));
    VERIFY_OK(checked);
    QCOMPARE(checked->refused, 300);
    for (const qint64 row : {2, 26, 301})
        QCOMPARE(codes(*checked, row), (QByteArrayList{"unreadable", "length", "unknown", "unreadable"}));
    QCOMPARE(checked->findings.front().column, u"出生日期"_qs);
    QCOMPARE(checked->findings.front().place, 3);
}

void TestImport::ofALongFileEverybodyIsKnownAgain()
{
    OPEN_STORE(opened);
    ImportDesk desk(*opened);
    const auto row = [](int n, bool withId, bool withPhone) {
        static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        const QString body = u"441625"_qs + QDate(1970, 1, 1).addDays(n).toString(u"yyyyMMdd"_qs) + u"111"_qs;
        int sum = 0;
        for (int i = 0; i < 17; ++i)
            sum += (body[i].unicode() - u'0') * weights[i];
        const QString id = body + QStringLiteral("10X98765432")[sum % 11];
        return QStringLiteral("学员%1,%2,%3\n").arg(n).arg(withId ? id : QString(), withPhone ? QStringLiteral("138%1").arg(n, 8, 10, QChar(u'0')) : QString());
    };
    QString before = u"姓名,身份证号,手机号\n"_qs;
    for (int n = 0; n < 40; ++n)
        before += row(n, true, n % 2 == 0);
    VERIFY_OK(runImport(*opened, clerk(), desk.request("persons", before.toUtf8())));
    QString file = u"姓名,身份证号,手机号\n"_qs;
    for (int n = 40; n < 1200; ++n)
        file += row(n, n % 3 != 0, n % 3 != 1);
    for (int n = 0; n < 40; ++n) // the register knows them; half of them bring their telephone
        file += row(n, true, true);
    for (int n = 0; n < 40; ++n) // by which they are known now
        file += row(n, false, true);
    for (int n = 40; n < 1200; ++n)
        file += row(n, n % 3 != 0, n % 3 != 1);
    for (int left = 0; left < 2; ++left) {
        const auto done = runImport(*opened, clerk(), desk.request("persons", file.toUtf8()));
        VERIFY_OK(done);
        QCOMPARE(done->added, left ? 0 : 1160);
        QCOMPARE(done->changed, left ? 0 : 20);
        QCOMPARE(done->refused + done->doubtful, 0);
        QCOMPARE(done->rows, 1160 + 80 + 1160);
        QCOMPARE(desk.count(Trainee::description().type()), 1200);
    }
}

void TestImport::layoutsAreRemembered()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    auto head = readSheetHead(desk.request("persons", u"姓名,代号,手机\n"_qs.toUtf8()));
    VERIFY_OK(head);
    QCOMPARE(head->columns[1].column, -1);
    head->columns[1].column = kind("persons").indexOf("employer");
    VERIFY_OK(rememberLayout(*opened, clerk(), kind("persons"), *head));
    auto again = readSheetHead(desk.request("persons", u"姓名,代号,手机\n"_qs.toUtf8()));
    VERIFY_OK(again);
    const auto recalled = recallLayout(*opened, kind("persons"), *again);
    VERIFY_OK(recalled);
    QVERIFY(*recalled);
    QCOMPARE(columnAt(*again, 1, kind("persons")), QByteArray("employer"));
}

void TestImport::theErrorSheetSaysWhy()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    const auto request = desk.request("attendances", roster.toUtf8(), desk.trainingClass);
    const auto checked = checkImport(*opened, request);
    VERIFY_OK(checked);
    const QString file = desk.folder.filePath(u"errors.xlsx"_qs);
    VERIFY_OK(writeErrorSheet(request, *checked, file));
    auto rows = openRows(file);
    VERIFY_OK(rows);
    QStringList cells;
    std::vector<QStringList> all;
    while (true) {
        const auto more = (*rows)->next(cells);
        VERIFY_OK(more);
        if (!*more)
            break;
        all.push_back(cells);
    }
    QCOMPARE(all.size(), 6u); // head, four rows and the sums
    QCOMPARE(all[2].value(1), u"李强"_qs);
    QVERIFY(all[2].value(7).contains(u"身份证号码"_qs));
    QVERIFY(all[1].value(7).isEmpty());
}

void TestImport::anExportImportsWithoutAChange_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("language");
    for (const char *key : {"persons", "attendances", "classes", "areas"}) {
        for (const char *ending : {"xlsx", "csv"}) {
            for (const Language language : {Language::Chinese, Language::English})
                QTest::addRow("%s.%s-%d", key, ending, int(language)) << QByteArray(key) << QString::fromLatin1(ending) << int(language);
        }
    }
}

void TestImport::anExportImportsWithoutAChange()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, ending);
    QFETCH(int, language);
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    VERIFY_OK(runImport(*opened, clerk(), desk.request("attendances", roster.toUtf8(), desk.trainingClass)));
    const auto persons = opened->all<Trainee>();
    TraineeGroup second;
    second.trainee = {persons->front().id};
    second.group = u"veteran"_qs;
    put(*opened, second);
    const QString file = desk.folder.filePath(u"export."_qs + ending);
    const auto written = exportRows(*opened, clerk(), key, file, {true, Language(language)});
    VERIFY_OK(written);
    QVERIFY(*written > 0);
    ImportRequest request;
    request.kind = key;
    request.file = file;
    const auto again = checkImport(*opened, request);
    VERIFY_OK(again);
    QVERIFY2(again->findings.empty(), again->findings.empty() ? "" : qPrintable(again->findings.front().column + again->findings.front().sentence.in(Language::English)));
    QCOMPARE(again->same, *written);
}

void TestImport::anExportMasksNumbers()
{
    TestStore opened(Engine::Sqlite);
    ImportDesk desk(*opened);
    VERIFY_OK(runImport(*opened, clerk(), desk.request("attendances", roster.toUtf8(), desk.trainingClass)));
    for (const bool isUnmasked : {false, true}) {
        const QString name = desk.folder.filePath(u"export.csv"_qs);
        VERIFY_OK(exportRows(*opened, clerk(), "persons", name, {isUnmasked, Language::Chinese}));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().contains("194912310"), isUnmasked);
        const auto shown = opened->database().scalar(u"select count(*) from change_log where action = 'show'"_qs);
        VERIFY_OK(shown);
        QCOMPARE(shown->toInt() > 0, isUnmasked); // who took the whole numbers is on record
    }
}

void TestImport::whoStandsTwiceInAFileComesOnce()
{
    OPEN_STORE(opened);
    ImportDesk desk(*opened);
    const auto request = desk.request("attendances", u"姓名,联系电话,是否建档立卡贫困户,学时\n王芳,13800138000,是,\n王芳,13800138000,是,16\n王芳,13800138000,是,16\n李强,13900139000,否,8\n"_qs.toUtf8(), desk.trainingClass);
    VERIFY_OK(checkImport(*opened, request));
    const auto done = runImport(*opened, clerk(), request);
    VERIFY_OK(done);
    QCOMPARE(done->added, 2);
    QCOMPARE(done->changed, 1); // the hours that the first row did not say
    QCOMPARE(done->same, 1);
    const auto rows = opened->all<Attendance>();
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 2U);
    for (const Attendance &row : *rows)
        QVERIFY(row.hours);
    const auto groups = opened->count(TraineeGroup::description().type());
    VERIFY_OK(groups);
    QCOMPARE(*groups, 1);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
