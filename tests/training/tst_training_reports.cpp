#include "core/training/attendance.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"
#include "core/training/class_lists.h"
#include "core/training/training_reports.h"
#include "core/training/training_summary.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QDate day(2020, 5, 18);
const QString idNumber = QStringLiteral("11010519491231002X");

struct Ledger {
    Store &store;
    qint64 county = 0;
    qint64 other = 0;
    explicit Ledger(Store &s) : store(s)
    {
        county = put(store, area(u"441621"_qs));
        other = put(store, area(u"441622"_qs));
    }
    qint64 held(qint64 where, QDate on, const QString &kind, qint64 yuan)
    {
        TrainingClass row;
        row.name = u"农村电商"_qs;
        row.kind = kind;
        row.status = u"held"_qs;
        row.area = {where};
        row.startsOn = on;
        row.cost = Money::yuan(yuan);
        return put(store, row);
    }
    qint64 person(const QString &name, const QString &id = {})
    {
        Trainee row;
        row.name = name;
        row.phone = u"13800138000"_qs;
        row.idNumber = id;
        return put(store, row);
    }
    void attends(qint64 trainee, qint64 trainingClass)
    {
        Attendance row;
        row.trainee = {trainee};
        row.trainingClass = {trainingClass};
        row.presence = u"present"_qs;
        put(store, row);
    }
};

/// All words of a report, as its reader sees them.
QString words(const Report &report)
{
    QString all = report.title.in(report.language) + u'\n' + report.subtitle.in(report.language) + u'\n';
    for (const Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            all += paragraph->text.in(report.language) + u'\n';
        if (const auto *table = std::get_if<Table>(&block)) {
            for (const auto &row : table->rows) {
                for (const TableCell &cell : row)
                    all += (cell.kind == TableCell::Kind::Figure ? cell.figure.toText() : cell.words.in(report.language)) + u'|';
                all += u'\n';
            }
        }
    }
    return all;
}

} // namespace

// What of the ledger comes on paper (H3, H9).
class TestTrainingReports : public QObject
{
    Q_OBJECT
private slots:
    void personsAreCountedOnceInAYear_data() { addEngines(); }
    void personsAreCountedOnceInAYear();
    void otherYearsAreLeftOut();
    void papersShowNoWholeNumbers_data();
    void papersShowNoWholeNumbers();
    void aSheetToSignHasRoom();
    void theYearReportHoldsBothFigures();
};

void TestTrainingReports::personsAreCountedOnceInAYear()
{
    OPEN_STORE(store);
    Ledger ledger(*store);
    const qint64 skill = ledger.held(ledger.county, day, u"skill"_qs, 900);
    const qint64 popular = ledger.held(ledger.other, day.addDays(3), u"popular"_qs, 100);
    const qint64 wang = ledger.person(u"王芳"_qs, idNumber);
    const qint64 li = ledger.person(u"李强"_qs);
    TraineeGroup group;
    group.trainee = {wang};
    group.group = u"poor"_qs;
    put(*store, group);
    ledger.attends(wang, skill);
    ledger.attends(wang, popular);
    ledger.attends(li, skill);
    const auto year = trainingYear(*store, 2020);
    VERIFY_OK(year);
    QCOMPARE(year->all.classes, 2);
    QCOMPARE(year->all.attendances, 3);
    QCOMPARE(year->all.persons, 2);
    QCOMPARE(year->all.poor, 2);
    QCOMPARE(year->all.cost, Money::yuan(1000));
    QCOMPARE(year->all.costPerAttendance()->fen(), 33333);
    QCOMPARE(year->areas.size(), 2u);
    QCOMPARE(year->areas[0].first, ledger.county);
    QCOMPARE(year->areas[0].second.persons, 2);
    QCOMPARE(year->areas[1].second.persons, 1); // together they would be three
    QCOMPARE(year->kinds.front().first, u"skill"_qs);
    QCOMPARE(year->months[4], 3);
}

void TestTrainingReports::otherYearsAreLeftOut()
{
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    Ledger ledger(*store);
    ledger.attends(ledger.person(u"王芳"_qs), ledger.held(ledger.county, QDate(2019, 12, 31), u"skill"_qs, 10));
    const auto year = trainingYear(*store, 2020);
    VERIFY_OK(year);
    QCOMPARE(year->all.attendances, 0);
    QVERIFY(!year->all.costPerAttendance());
    QVERIFY(year->areas.empty());
}

void TestTrainingReports::papersShowNoWholeNumbers_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<int>("language");
    for (const bool isFile : {false, true}) {
        for (const Language language : {Language::Chinese, Language::English})
            QTest::addRow("%s %d", isFile ? "class file" : "sign-in sheet", int(language)) << isFile << int(language);
    }
}

void TestTrainingReports::papersShowNoWholeNumbers()
{
    QFETCH(bool, isFile);
    QFETCH(int, language);
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    Ledger ledger(*store);
    const qint64 id = ledger.held(ledger.county, day, u"skill"_qs, 10);
    ledger.attends(ledger.person(u"王芳"_qs, idNumber), id);
    const auto report = isFile ? classFile(*store, id, Language(language)) : signInSheet(*store, id, Language(language));
    VERIFY_OK(report);
    const QString text = words(*report);
    QVERIFY(text.contains(u"王芳"_qs));
    QVERIFY(text.contains(u"002X"_qs));
    QVERIFY(text.contains(u"138****8000"_qs));
    QVERIFY(!text.contains(u"19491231"_qs));
    QVERIFY(!text.contains(u"13800138000"_qs));
}

void TestTrainingReports::aSheetToSignHasRoom()
{
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    Ledger ledger(*store);
    const qint64 id = ledger.held(ledger.county, day, u"skill"_qs, 10);
    const auto blank = signInSheet(*store, id, Language::Chinese);
    VERIFY_OK(blank);
    QCOMPARE(std::get<Table>(blank->blocks.back()).rows.size(), 40u);
    ledger.attends(ledger.person(u"王芳"_qs), id);
    const auto filled = signInSheet(*store, id, Language::Chinese);
    VERIFY_OK(filled);
    const Table &table = std::get<Table>(filled->blocks.back());
    QCOMPARE(table.rows.size(), 6u); // and some who come unannounced
    QVERIFY(table.rowMm >= 8);
    QVERIFY(table.rows.front().back().words.isEmpty());
    QVERIFY(!signInSheet(*store, 12345, Language::Chinese));
}

void TestTrainingReports::theYearReportHoldsBothFigures()
{
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    Ledger ledger(*store);
    const qint64 wang = ledger.person(u"王芳"_qs);
    ledger.attends(wang, ledger.held(ledger.county, day, u"skill"_qs, 10));
    ledger.attends(wang, ledger.held(ledger.county, day.addDays(1), u"skill"_qs, 10));
    const auto report = trainingYearReport(*store, 2020, Language::English);
    VERIFY_OK(report);
    QVERIFY(words(*report).contains(u"2 classes were held, with 2 attendances of 1 persons"_qs));
}

QTEST_GUILESS_MAIN(TestTrainingReports)
#include "tst_training_reports.moc"
