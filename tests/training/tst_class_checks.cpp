#include "core/training/attendance.h"
#include "core/training/class_checks.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QDate day(2020, 5, 18);

struct Ledger {
    Store &store;
    qint64 county = 0;
    explicit Ledger(Store &s) : store(s) { county = put(store, area(u"441621"_qs)); }
    qint64 held(QDate on, const QString &place, std::optional<int> seats = {})
    {
        TrainingClass row;
        row.name = u"农村电商"_qs;
        row.kind = u"skill"_qs;
        row.status = u"held"_qs;
        row.area = {county};
        row.startsOn = on;
        row.place = place;
        row.seats = seats;
        return put(store, row);
    }
    qint64 person(const QString &name, const QString &phone, QDate born = QDate(1990, 3, 7))
    {
        Trainee row;
        row.name = name;
        row.phone = phone;
        row.bornOn = born;
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
    QByteArray codes(qint64 trainingClass)
    {
        const auto findings = checkClass(store, trainingClass);
        if (!findings)
            return sentence(findings.error());
        QByteArrayList list;
        for (const ClassFinding &finding : *findings)
            list << finding.code + (finding.isError ? "!" : finding.isOpen() ? "" : "~");
        return list.join(' ');
    }
    QString phone(int n) { return u"1400000"_qs + QString::number(1000 + n); }
};

} // namespace

// What cannot be right about a class, and what is unlikely (H4).
class TestClassChecks : public QObject
{
    Q_OBJECT
private slots:
    void anOrdinaryClassHasNone_data() { addEngines(); }
    void anOrdinaryClassHasNone();
    void eachKindIsFound_data() { addEngines(); }
    void eachKindIsFound();
    void otherPlacesAtOneTime_data() { addEngines(); }
    void otherPlacesAtOneTime();
    void rostersThatAreAlike_data() { addEngines(); }
    void rostersThatAreAlike();
    void aWarningPassesWithAReason_data() { addEngines(); }
    void aWarningPassesWithAReason();
    void anErrorDoesNotPass();
};

void TestClassChecks::anOrdinaryClassHasNone()
{
    OPEN_STORE(store);
    Ledger ledger(*store);
    const qint64 id = ledger.held(day, u"二楼"_qs, 3);
    for (int i = 0; i < 3; ++i)
        ledger.attends(ledger.person(QString::number(i), ledger.phone(i)), id);
    QCOMPARE(ledger.codes(id), QByteArray());
    VERIFY_OK(change<TrainingClass>(*store, id, [](TrainingClass &row) { row.status = u"closed"_qs; }));
}

void TestClassChecks::eachKindIsFound()
{
    OPEN_STORE(store);
    Ledger ledger(*store);
    const TrainingRule &rule = TrainingRule::shipped();
    const qint64 id = ledger.held(day, u"二楼"_qs, 1);
    ledger.attends(ledger.person(u"刚满"_qs, ledger.phone(1), day.addYears(-rule.youngest)), id); // just old enough
    ledger.attends(ledger.person(u"未满"_qs, ledger.phone(2), day.addYears(-rule.youngest).addDays(1)), id);
    ledger.attends(ledger.person(u"无号"_qs, QString()), id);
    QCOMPARE(ledger.codes(id), QByteArray("age unrecognisable too_many"));
    for (int i = 0; i < rule.personsAPhone; ++i)
        ledger.person(QString::number(i), ledger.phone(1));
    QCOMPARE(ledger.codes(id), QByteArray("age unrecognisable phone_shared too_many"));
    ledger.attends(ledger.person(u"刚满"_qs, ledger.phone(1)), id);
    QCOMPARE(ledger.codes(id), QByteArray("twice! age unrecognisable phone_shared too_many"));
}

void TestClassChecks::otherPlacesAtOneTime()
{
    OPEN_STORE(store);
    Ledger ledger(*store);
    const qint64 here = ledger.held(day, u"二楼"_qs);
    const qint64 there = ledger.held(day, u"镇政府"_qs);
    const qint64 nextDoor = ledger.held(day, u"二楼"_qs);
    const qint64 later = ledger.held(day.addDays(1), u"镇政府"_qs);
    const qint64 wang = ledger.person(u"王芳"_qs, ledger.phone(1));
    ledger.attends(wang, here);
    ledger.attends(wang, nextDoor);
    ledger.attends(wang, later);
    QCOMPARE(ledger.codes(here), QByteArray());
    ledger.attends(wang, there);
    QCOMPARE(ledger.codes(here), QByteArray("overlap!"));
    VERIFY_OK(change<TrainingClass>(*store, later, [](TrainingClass &row) { row.startsOn = day.addDays(-1), row.endsOn = day; }));
    QCOMPARE(ledger.codes(here), QByteArray("overlap! overlap!"));
}

void TestClassChecks::rostersThatAreAlike()
{
    OPEN_STORE(store);
    Ledger ledger(*store);
    const qint64 may = ledger.held(day, u"二楼"_qs);
    const qint64 june = ledger.held(day.addMonths(1), u"二楼"_qs);
    for (int i = 0; i < 10; ++i) {
        const qint64 person = ledger.person(QString::number(i), ledger.phone(i));
        ledger.attends(person, may);
        if (i < 8)
            ledger.attends(person, june);
    }
    for (int i = 10; i < 12; ++i)
        ledger.attends(ledger.person(QString::number(i), ledger.phone(i)), june);
    QCOMPARE(ledger.codes(june), QByteArray()); // 8 of 10
    const auto rows = store->all<Attendance>();
    VERIFY_OK(rows);
    for (const Attendance &row : *rows) {
        if (row.trainingClass.id == june && row.trainee.id == rows->back().trainee.id)
            VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.remove(Attendance::description().type(), row.id, row.version); }));
    }
    QCOMPARE(ledger.codes(june), QByteArray()); // 8 of 9 are less than 90 per cent
    ledger.attends((*rows)[18].trainee.id, may);
    QCOMPARE(ledger.codes(june), QByteArray("alike"));
}

void TestClassChecks::aWarningPassesWithAReason()
{
    OPEN_STORE(store);
    Ledger ledger(*store);
    const qint64 id = ledger.held(day, u"二楼"_qs, 1);
    ledger.attends(ledger.person(u"王芳"_qs, ledger.phone(1)), id);
    ledger.attends(ledger.person(u"李强"_qs, ledger.phone(2)), id);
    const Status early = change<TrainingClass>(*store, id, [](TrainingClass &row) { row.status = u"closed"_qs; });
    QVERIFY(!early);
    QVERIFY(early.error().message.in(Language::English).contains(u"2 persons were present, but the room has 1 seats"_qs));
    const auto findings = checkClass(*store, id);
    VERIFY_OK(findings);
    ClassWaiver waiver;
    waiver.trainingClass = {id};
    waiver.finding = findings->front().key();
    waiver.reason = u"加座"_qs;
    QVERIFY(put(*store, waiver));
    QCOMPARE(ledger.codes(id), QByteArray("too_many~"));
    VERIFY_OK(change<TrainingClass>(*store, id, [](TrainingClass &row) { row.status = u"closed"_qs; }));
}

void TestClassChecks::anErrorDoesNotPass()
{
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    Ledger ledger(*store);
    const qint64 id = ledger.held(day, u"二楼"_qs);
    ledger.attends(ledger.person(u"王芳"_qs, ledger.phone(1)), id);
    ledger.attends(ledger.person(u"王芳"_qs, ledger.phone(1)), id);
    ClassWaiver waiver;
    waiver.trainingClass = {id};
    waiver.finding = checkClass(*store, id)->front().key();
    waiver.reason = u"同名"_qs;
    QVERIFY(put(*store, waiver));
    QCOMPARE(ledger.codes(id), QByteArray("twice!"));
    QVERIFY(!change<TrainingClass>(*store, id, [](TrainingClass &row) { row.status = u"approved"_qs; }));
}

QTEST_GUILESS_MAIN(TestClassChecks)
#include "tst_class_checks.moc"
