#include "core/store/verify.h"
#include "core/training/attendance.h"
#include "core/training/counting.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QRandomGenerator>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QDate day(2020, 5, 18);
const Period may = Period::month(2020, 5);
const Period june = Period::month(2020, 6);

/// Two counties of a city, persons, and three indicators that the ledger counts.
struct Ledger {
    Store &store;
    qint64 city = 0;
    qint64 county = 0;
    qint64 other = 0;
    qint64 skill = 0;    ///< 人次 of skill training
    qint64 poor = 0;     ///< 人次 of the registered poor
    qint64 persons = 0;  ///< 人数, a stock

    explicit Ledger(Store &s) : store(s)
    {
        city = put(store, area(u"441600"_qs, u"city"_qs));
        county = put(store, area(u"441621"_qs, u"county"_qs, city));
        other = put(store, area(u"441622"_qs, u"county"_qs, city));
        skill = counted(u"S1"_qs, u"flow"_qs, u"{\"ledger\":\"training\",\"count\":\"attendances\",\"kinds\":[\"skill\"]}"_qs);
        poor = counted(u"S2"_qs, u"flow"_qs, u"{\"ledger\":\"training\",\"count\":\"attendances\",\"groups\":[\"poor\"]}"_qs);
        persons = counted(u"S3"_qs, u"stock"_qs, u"{\"ledger\":\"training\",\"count\":\"persons\"}"_qs);
    }
    qint64 counted(const QString &code, const QString &aggregation, const QString &measure)
    {
        Indicator row = indicator(code, aggregation);
        row.measure = measure;
        return put(store, row);
    }
    qint64 person(const QString &name)
    {
        Trainee row;
        row.name = name;
        return put(store, row);
    }
    qint64 held(qint64 where, QDate on, const QString &kind = u"skill"_qs, const QString &status = u"held"_qs)
    {
        TrainingClass row;
        row.name = u"农村电商"_qs;
        row.kind = kind;
        row.status = status;
        row.area = {where};
        row.startsOn = on;
        return put(store, row);
    }
    qint64 attends(qint64 trainee, qint64 trainingClass, const QString &presence = u"present"_qs)
    {
        Attendance row;
        row.trainee = {trainee};
        row.trainingClass = {trainingClass};
        row.presence = presence;
        return put(store, row);
    }
    QString counting(qint64 attendance) { return stored<Attendance>(store, attendance).counting; }
    /// The figure as it stands, or "none".
    QString figure(qint64 indicator, qint64 where, const Period &period)
    {
        Filter filter;
        filter.conditions = {{"indicator_id", Condition::Test::Is, indicator}, {"area_id", Condition::Test::Is, where},
                             {"period", Condition::Test::Is, qint64(period.code())}};
        const auto rows = store.all<Measurement>(filter);
        return rows && rows->size() == 1 ? rows->front().value.toText() : QStringLiteral("none");
    }
};

QByteArray faultsOf(Store &store)
{
    const auto faults = verifyDatabase(store);
    QByteArray words;
    if (!faults)
        return sentence(faults.error());
    for (const Text &fault : *faults)
        words += fault.in(Language::English).toUtf8() + '\n';
    return words;
}

} // namespace

#define OPEN_LEDGER(name)                                                                                              \
    OPEN_STORE(opened);                                                                                                \
    Ledger name(*opened)

// What the ledger counts, and what the targets see of it (H1-H3).
class TestTrainingLedger : public QObject
{
    Q_OBJECT
private slots:
    void presentPersonsOfHeldClassesCount_data() { addEngines(); }
    void presentPersonsOfHeldClassesCount();
    void aClassThatIsHeldStartsToCount_data() { addEngines(); }
    void aClassThatIsHeldStartsToCount();
    void countingAllAnewPutsRightWhateverDiffers_data() { addEngines(); }
    void countingAllAnewPutsRightWhateverDiffers();
    void twoClassesOnOneDayCountOnce_data() { addEngines(); }
    void twoClassesOnOneDayCountOnce();
    void aGroupCountsWhileThePersonBelongsToIt_data() { addEngines(); }
    void aGroupCountsWhileThePersonBelongsToIt();
    void personsAreNotAttendances_data() { addEngines(); }
    void personsAreNotAttendances();
    void movingAClassMovesItsFigures_data() { addEngines(); }
    void movingAClassMovesItsFigures();
    void aCountedFigureIsNotTypedOver_data() { addEngines(); }
    void aCountedFigureIsNotTypedOver();
    void approvedFiguresStay_data() { addEngines(); }
    void approvedFiguresStay();
    void aFigureEnteredByHandGivesWay_data() { addEngines(); }
    void aFigureEnteredByHandGivesWay();
    void classesAreNumberedByRule_data() { addEngines(); }
    void classesAreNumberedByRule();
    void aCitizenIdIsInTheRegisterOnce_data() { addEngines(); }
    void aCitizenIdIsInTheRegisterOnce();
    void anAttendanceIsWrittenAsItCounts_data() { addEngines(); }
    void anAttendanceIsWrittenAsItCounts();
    void aNumberIsThereOnceAmongMany_data() { addEngines(); }
    void aNumberIsThereOnceAmongMany();
    void loadingInBulkCountsTheSame_data() { addEngines(); }
    void loadingInBulkCountsTheSame();
    void whateverHappensTheSumsAreRight_data() { addEngines(); }
    void whateverHappensTheSumsAreRight();
};

void TestTrainingLedger::presentPersonsOfHeldClassesCount()
{
    OPEN_LEDGER(ledger);
    const qint64 held = ledger.held(ledger.county, day);
    const qint64 planned = ledger.held(ledger.county, day.addDays(1), u"skill"_qs, u"planned"_qs);
    const qint64 wang = ledger.person(u"王芳"_qs);
    QCOMPARE(ledger.counting(ledger.attends(wang, held)), u"counted"_qs);
    QCOMPARE(ledger.counting(ledger.attends(wang, planned)), u"not_held"_qs);
    QCOMPARE(ledger.counting(ledger.attends(ledger.person(u"李强"_qs), held, u"absent"_qs)), u"absent"_qs);
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"1"_qs);
    QCOMPARE(ledger.figure(ledger.skill, ledger.other, may), u"none"_qs);
    const auto row = stored<TrainingClass>(*opened, held);
    QCOMPARE(row.attendances, 1);
    QCOMPARE(row.rosterRows, 2);
    QCOMPARE(row.version, 1); // keeping a number is no change of the class
    QCOMPARE(faultsOf(*opened), QByteArray());
}

void TestTrainingLedger::aClassThatIsHeldStartsToCount()
{
    OPEN_LEDGER(ledger);
    const qint64 id = ledger.held(ledger.county, day, u"skill"_qs, u"open"_qs);
    for (int i = 0; i < 3; ++i)
        ledger.attends(ledger.person(QString::number(i)), id);
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"none"_qs);
    VERIFY_OK(change<TrainingClass>(*opened, id, [](TrainingClass &row) { row.status = u"held"_qs; }));
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"3"_qs);
    VERIFY_OK(change<TrainingClass>(*opened, id, [](TrainingClass &row) { row.status = u"open"_qs; }));
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"none"_qs);
    QCOMPARE(stored<TrainingClass>(*opened, id).attendances, 0);
}

void TestTrainingLedger::countingAllAnewPutsRightWhateverDiffers()
{
    OPEN_LEDGER(ledger);
    const qint64 morning = ledger.held(ledger.county, day);
    const qint64 evening = ledger.held(ledger.county, day);
    const qint64 planned = ledger.held(ledger.other, day.addDays(1), u"popular"_qs, u"open"_qs);
    const qint64 wang = ledger.person(u"王芳"_qs);
    const qint64 li = ledger.person(u"李伟"_qs);
    std::vector<qint64> rows;
    for (const auto &[trainee, trainingClass] : {std::pair(wang, morning), std::pair(wang, evening), std::pair(li, morning), std::pair(li, planned)})
        rows.push_back(ledger.attends(trainee, trainingClass));
    rows.push_back(ledger.attends(ledger.person(u"张三"_qs), morning, u"absent"_qs));
    const QStringList expected{u"counted"_qs, u"same_day"_qs, u"counted"_qs, u"not_held"_qs, u"absent"_qs};
    // Each in another way, and one by one, so that what is right besides does not help.
    for (const QString &wrong : {u"counting = null"_qs, u"counting = 'counted'"_qs, u"counts_on = null"_qs, u"counts_on = '2019-01-01'"_qs, u"area_id = null"_qs, u"kind = null"_qs, u"kind = 'cloud'"_qs, u"version = 1"_qs}) {
        for (const qint64 row : rows) {
            VERIFY_OK(opened->database().execute(u"update attendance set %1 where id = %2"_qs.arg(wrong).arg(row)));
            VERIFY_OK(counting::recountAll(opened->database()));
            const auto differing = counting::wrong(opened->database());
            VERIFY_OK(differing);
            QCOMPARE(*differing, 0);
        }
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(ledger.counting(rows[i]), expected[qsizetype(i)]);
    }
}

void TestTrainingLedger::twoClassesOnOneDayCountOnce()
{
    OPEN_LEDGER(ledger);
    const qint64 morning = ledger.held(ledger.county, day);
    const qint64 evening = ledger.held(ledger.county, day);
    const qint64 nextDay = ledger.held(ledger.county, day.addDays(1));
    const qint64 wang = ledger.person(u"王芳"_qs);
    const qint64 first = ledger.attends(wang, morning);
    const qint64 second = ledger.attends(wang, evening);
    ledger.attends(wang, nextDay);
    QCOMPARE(ledger.counting(second), u"same_day"_qs);
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"2"_qs);
    // The first one goes: now the other counts.
    VERIFY_OK(opened->write(clerk(), [&](Transaction &t) { return t.remove(Attendance::description().type(), first, 1); }));
    QCOMPARE(ledger.counting(second), u"counted"_qs);
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"2"_qs);
    QCOMPARE(stored<TrainingClass>(*opened, morning).rosterRows, 0);
    VERIFY_OK(opened->write(clerk(), [&](Transaction &t) { return t.restore(Attendance::description().type(), first); }));
    QCOMPARE(ledger.counting(second), u"same_day"_qs);
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"2"_qs);
    QCOMPARE(faultsOf(*opened), QByteArray());
}

void TestTrainingLedger::aGroupCountsWhileThePersonBelongsToIt()
{
    OPEN_LEDGER(ledger);
    const qint64 wang = ledger.person(u"王芳"_qs);
    ledger.attends(wang, ledger.held(ledger.county, day));
    ledger.attends(wang, ledger.held(ledger.county, day.addMonths(1)));
    QCOMPARE(ledger.figure(ledger.poor, ledger.county, may), u"none"_qs);
    TraineeGroup group;
    group.trainee = {wang};
    group.group = u"poor"_qs;
    group.to = QDate(2020, 5, 31);
    const qint64 id = put(*opened, group);
    QCOMPARE(ledger.figure(ledger.poor, ledger.county, may), u"1"_qs);
    QCOMPARE(ledger.figure(ledger.poor, ledger.county, june), u"none"_qs);
    VERIFY_OK(change<TraineeGroup>(*opened, id, [](TraineeGroup &row) { row.to = QDate(); }));
    QCOMPARE(ledger.figure(ledger.poor, ledger.county, june), u"1"_qs);
}

void TestTrainingLedger::personsAreNotAttendances()
{
    OPEN_LEDGER(ledger);
    const qint64 wang = ledger.person(u"王芳"_qs);
    const qint64 li = ledger.person(u"李强"_qs);
    const qint64 inMay = ledger.held(ledger.county, day);
    const qint64 inJune = ledger.held(ledger.county, day.addMonths(1));
    const qint64 elsewhere = ledger.held(ledger.other, day.addMonths(1).addDays(1));
    ledger.attends(wang, inJune);
    QCOMPARE(ledger.figure(ledger.persons, ledger.county, june), u"1"_qs);
    ledger.attends(li, inJune);
    ledger.attends(wang, inMay); // entered later, but it was first
    QCOMPARE(ledger.figure(ledger.persons, ledger.county, may), u"1"_qs);
    QCOMPARE(ledger.figure(ledger.persons, ledger.county, june), u"2"_qs);
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, june), u"2"_qs);
    // Known to the programme already: no new person there, but an attendance.
    ledger.attends(wang, elsewhere);
    QCOMPARE(ledger.figure(ledger.persons, ledger.other, june), u"0"_qs);
    QCOMPARE(ledger.figure(ledger.skill, ledger.other, june), u"1"_qs);
    QCOMPARE(faultsOf(*opened), QByteArray());
}

void TestTrainingLedger::movingAClassMovesItsFigures()
{
    OPEN_LEDGER(ledger);
    const qint64 id = ledger.held(ledger.county, day);
    ledger.attends(ledger.person(u"王芳"_qs), id);
    VERIFY_OK(change<TrainingClass>(*opened, id, [&](TrainingClass &row) {
        row.area = {ledger.other};
        row.startsOn = day.addMonths(1);
    }));
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"none"_qs);
    QCOMPARE(ledger.figure(ledger.skill, ledger.other, june), u"1"_qs);
    VERIFY_OK(change<TrainingClass>(*opened, id, [&](TrainingClass &row) { row.kind = u"popular"_qs; }));
    QCOMPARE(ledger.figure(ledger.skill, ledger.other, june), u"none"_qs);
    QCOMPARE(faultsOf(*opened), QByteArray());
}

void TestTrainingLedger::aCountedFigureIsNotTypedOver()
{
    OPEN_LEDGER(ledger);
    ledger.attends(ledger.person(u"王芳"_qs), ledger.held(ledger.county, day));
    const auto rows = opened->all<Measurement>();
    VERIFY_OK(rows);
    const auto own = std::find_if(rows->begin(), rows->end(), [&](const Measurement &row) { return row.indicator.id == ledger.skill; });
    QVERIFY(own != rows->end() && own->counted);
    const Status typed = change<Measurement>(*opened, own->id, [](Measurement &row) { row.value = 500; });
    QVERIFY(!typed);
    QVERIFY(typed.error().message.in(Language::English).contains(u"counted from the training ledger"_qs));
    QVERIFY(!opened->write(clerk(), [&](Transaction &t) { return t.remove(Measurement::description().type(), own->id, own->version); }));
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"1"_qs);
    VERIFY_OK(change<Measurement>(*opened, own->id, [](Measurement &row) { row.remark = u"核对"_qs; }));
}

void TestTrainingLedger::approvedFiguresStay()
{
    OPEN_LEDGER(ledger);
    const qint64 id = ledger.held(ledger.county, day);
    ledger.attends(ledger.person(u"王芳"_qs), id);
    const auto rows = opened->all<Measurement>();
    VERIFY_OK(rows);
    for (const Measurement &row : *rows)
        VERIFY_OK(change<Measurement>(*opened, row.id, [](Measurement &m) { m.approved = true; }));
    ledger.attends(ledger.person(u"李强"_qs), id);
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"1"_qs);
    QCOMPARE(stored<TrainingClass>(*opened, id).attendances, 2);
    QVERIFY(faultsOf(*opened).contains("differ from what the training ledger counts")); // somebody has to adjust it
}

void TestTrainingLedger::aFigureEnteredByHandGivesWay()
{
    OPEN_LEDGER(ledger);
    const qint64 typed = put(*opened, measurement(ledger.skill, ledger.county, may, 40));
    ledger.attends(ledger.person(u"王芳"_qs), ledger.held(ledger.county, day));
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"1"_qs);
    QVERIFY(stored<Measurement>(*opened, typed).counted);
    QCOMPARE(faultsOf(*opened), QByteArray());
}

void TestTrainingLedger::classesAreNumberedByRule()
{
    OPEN_LEDGER(ledger);
    QCOMPARE(stored<TrainingClass>(*opened, ledger.held(ledger.county, day)).number, u"2020-441621-001"_qs);
    QCOMPARE(stored<TrainingClass>(*opened, ledger.held(ledger.county, day)).number, u"2020-441621-002"_qs);
    QCOMPARE(stored<TrainingClass>(*opened, ledger.held(ledger.other, day)).number, u"2020-441622-001"_qs);
    QCOMPARE(stored<TrainingClass>(*opened, ledger.held(ledger.county, day.addYears(1))).number, u"2021-441621-001"_qs);
}

void TestTrainingLedger::aCitizenIdIsInTheRegisterOnce()
{
    OPEN_LEDGER(ledger);
    Trainee wang;
    wang.name = u"王芳"_qs;
    wang.idNumber = u" １１０１０５１９４９１２３１００２x "_qs;
    const qint64 id = put(*opened, wang);
    const auto row = stored<Trainee>(*opened, id);
    QCOMPARE(row.idNumber, u"11010519491231002X"_qs);
    QCOMPARE(row.bornOn, QDate(1949, 12, 31));
    QCOMPARE(row.sex, u"female"_qs);
    wang.name = u"王方"_qs;
    const Status again = opened->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(wang);
        return made ? Status() : made.error();
    });
    QVERIFY(!again);
    QVERIFY(again.error().message.in(Language::English).contains(u"王芳"_qs));
    const auto count = opened->count(Trainee::description().type());
    VERIFY_OK(count);
    QCOMPARE(*count, 1);
    // Two in one load, too.
    Trainee twice;
    twice.name = u"赵"_qs;
    twice.idNumber = u"44162119900307883X"_qs;
    QVERIFY(!opened->write(clerk(), [&](Transaction &t) { return t.load(std::vector<Trainee>{twice, twice}, u"test"_qs); }));
}

void TestTrainingLedger::anAttendanceIsWrittenAsItCounts()
{
    OPEN_LEDGER(ledger);
    const qint64 planned = ledger.held(ledger.county, day);
    VERIFY_OK(change<TrainingClass>(*opened, planned, [](TrainingClass &row) { row.status = u"planned"_qs; }));
    const auto attend = [&](Transaction &t, const QString &presence, QString &counting) -> Status {
        Trainee person;
        person.name = u"学员"_qs;
        const auto who = t.insert(person);
        if (!who)
            return who.error();
        Attendance row;
        row.trainingClass = {planned};
        row.trainee = {*who};
        row.presence = presence;
        row.counting = u"same_day"_qs; // not for others to say
        const auto made = t.insert(row);
        if (!made)
            return made.error();
        const auto kept = t.database().scalar(u"select counting from attendance where id = ?"_qs, {*made});
        counting = kept ? kept->toString() : QString();
        return {};
    };
    QStringList counted(3);
    VERIFY_OK(opened->write(clerk(), [&](Transaction &t) -> Status {
        if (Status s = attend(t, u"present"_qs, counted[0]); !s)
            return s;
        TrainingClass row = TrainingClass::description().read(**opened->find(TrainingClass::description().type(), planned));
        row.status = u"held"_qs;
        if (Status s = t.update(row); !s)
            return s;
        if (Status s = attend(t, u"present"_qs, counted[1]); !s)
            return s;
        return attend(t, u"absent"_qs, counted[2]);
    }));
    QCOMPARE(counted, (QStringList{u"not_held"_qs, u"counted"_qs, u"absent"_qs}));
    const auto rows = opened->database().scalar(u"select count(*) from attendance where counting = 'counted' and counts_on is not null and area_id = ?"_qs, {ledger.county});
    VERIFY_OK(rows);
    QCOMPARE(rows->toInt(), 2);
    QCOMPARE(stored<TrainingClass>(*opened, planned).attendances, 2);
    const auto faults = verifyDatabase(*opened);
    VERIFY_OK(faults);
    QVERIFY(faults->empty());
}

void TestTrainingLedger::aNumberIsThereOnceAmongMany()
{
    OPEN_STORE(opened);
    const auto person = [](int n) {
        static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        const QString body = u"44162119900307"_qs + QString::number(100 + n);
        int sum = 0;
        for (int i = 0; i < 17; ++i)
            sum += (body[i].unicode() - u'0') * weights[i];
        Trainee made;
        made.name = QStringLiteral("学员%1").arg(n);
        made.idNumber = body + QStringLiteral("10X98765432")[sum % 11];
        return made;
    };
    const auto enter = [&](int persons, const Trainee &last) {
        return opened->write(clerk(), [&](Transaction &t) -> Status {
            for (int n = 0; n < persons; ++n) {
                if (const auto made = t.insert(person(n)); !made)
                    return made.error();
            }
            const auto made = t.insert(last);
            return made ? Status() : made.error();
        });
    };
    // Asked together, at the end or before: the first of the write, and one of those in between.
    for (const auto &[persons, twice] : {std::pair{150, 0}, {150, 149}, {63, 62}, {64, 1}, {5, 3}}) {
        Trainee again = person(twice);
        again.name = u"别人"_qs;
        const Status refused = enter(persons, again);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.in(Language::English).contains(person(twice).name));
        QCOMPARE(refused.error().issues.front().field, "id_number");
    }
    // Who was removed does not count.
    const qint64 removed = put(*opened, person(7));
    VERIFY_OK(opened->write(clerk(), [&](Transaction &t) { return t.remove(Trainee::description().type(), removed, 1); }));
    VERIFY_OK(enter(150, person(150)));
    const auto count = opened->count(Trainee::description().type());
    VERIFY_OK(count);
    QCOMPARE(*count, 151);
}

void TestTrainingLedger::loadingInBulkCountsTheSame()
{
    OPEN_LEDGER(ledger);
    const qint64 morning = ledger.held(ledger.county, day);
    const qint64 evening = ledger.held(ledger.other, day);
    std::vector<Attendance> rows;
    for (int i = 0; i < 5; ++i) {
        Attendance row;
        row.trainee = {ledger.person(QString::number(i))};
        row.presence = u"present"_qs;
        row.trainingClass = {morning};
        rows.push_back(row);
        row.trainingClass = {evening};
        rows.push_back(row);
    }
    VERIFY_OK(opened->write(clerk(), [&](Transaction &t) { return t.load(rows, u"test"_qs); }));
    QCOMPARE(ledger.figure(ledger.skill, ledger.county, may), u"5"_qs);
    QCOMPARE(ledger.figure(ledger.skill, ledger.other, may), u"none"_qs);
    QCOMPARE(ledger.figure(ledger.persons, ledger.county, may), u"5"_qs);
    QCOMPARE(stored<TrainingClass>(*opened, evening).rosterRows, 5);
    QCOMPARE(faultsOf(*opened), QByteArray());
}

// Random changes; afterwards everything that was kept on the way is what counting anew says.
void TestTrainingLedger::whateverHappensTheSumsAreRight()
{
    OPEN_LEDGER(ledger);
    QRandomGenerator dice(20200518);
    std::vector<qint64> persons;
    std::vector<qint64> classes;
    std::vector<qint64> rows;
    std::vector<qint64> groups;
    for (int i = 0; i < 6; ++i)
        persons.push_back(ledger.person(QString::number(i)));
    const QStringList kinds{u"skill"_qs, u"popular"_qs};
    const QStringList statuses{u"planned"_qs, u"held"_qs, u"open"_qs};
    const auto one = [&](const std::vector<qint64> &of) { return of[size_t(dice.bounded(int(of.size())))]; };
    const auto someDay = [&] { return day.addDays(dice.bounded(75)); };
    for (int step = 0; step < 150; ++step) {
        const int what = classes.empty() ? 0 : dice.bounded(8);
        if (what == 0)
            classes.push_back(ledger.held(dice.bounded(2) ? ledger.county : ledger.other, someDay(), kinds[dice.bounded(2)], statuses[dice.bounded(3)]));
        else if (what <= 3) {
            Attendance row;
            row.trainee = {one(persons)};
            row.trainingClass = {one(classes)};
            row.presence = dice.bounded(5) ? u"present"_qs : u"absent"_qs;
            Filter there;
            there.conditions = {{"class_id", Condition::Test::Is, row.trainingClass.id}, {"trainee_id", Condition::Test::Is, row.trainee.id}};
            if (const auto before = opened->all<Attendance>(there); before && before->empty())
                rows.push_back(put(*opened, row));
        } else if (what == 4)
            VERIFY_OK(change<TrainingClass>(*opened, one(classes), [&](TrainingClass &row) { row.status = statuses[dice.bounded(3)]; }));
        else if (what == 5)
            VERIFY_OK(change<TrainingClass>(*opened, one(classes), [&](TrainingClass &row) {
                row.startsOn = someDay();
                row.area = {dice.bounded(2) ? ledger.county : ledger.other};
            }));
        else if (what == 6 && !rows.empty()) {
            const qint64 id = one(rows);
            const auto record = opened->find(Attendance::description().type(), id);
            VERIFY_OK(record);
            if (!(*record)->deleted)
                VERIFY_OK(opened->write(clerk(), [&](Transaction &t) { return t.remove(Attendance::description().type(), id, (*record)->version); }));
        } else if (what == 7) {
            TraineeGroup group;
            group.trainee = {one(persons)};
            group.group = u"poor"_qs;
            group.from = someDay();
            groups.push_back(put(*opened, group));
        }
    }
    QVERIFY(rows.size() > 20);
    QCOMPARE(faultsOf(*opened), QByteArray());
}

QTEST_GUILESS_MAIN(TestTrainingLedger)
#include "tst_training_ledger.moc"
