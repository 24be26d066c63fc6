#include "core/catalogue/loader.h"
#include "core/catalogue/reader.h"
#include "core/duty/duty_book.h"
#include "core/place/unit_names.h"
#include "core/plan/document.h"
#include "core/programme/progress.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

// Due days of the documents' duties and what became of them.
class TestDutyBook : public QObject
{
    Q_OBJECT
private slots:
    void rhythmsMakeDueDays();
    void everyRhythmOfTheCatalogueIsKnown();
    void aFulfilmentTakesTheEarliestOpenDay_data() { addEngines(); }
    void aFulfilmentTakesTheEarliestOpenDay();
    void wrongDaysAreRefused_data() { addEngines(); }
    void wrongDaysAreRefused();
    void statesFollowTheAsOfDate();
    void theOverviewSaysWhatIsOverdue();
    void unitsStandInBothLanguages_data() { addEngines(); }
    void unitsStandInBothLanguages();

private:
    static qint64 duty(const char *code) { return catalogue::idOf("duty", QString::fromLatin1(code)); }
    static DutyFulfilment done(const char *code, QDate on, QDate due = {})
    {
        DutyFulfilment row;
        row.duty = {duty(code)};
        row.dueOn = due;
        row.doneOn = on;
        row.doneBy = QStringLiteral("县商务局");
        return row;
    }
    static Error refused(Store &store, const DutyFulfilment &row)
    {
        Error why;
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            const auto made = t.insert(row);
            return made ? Status() : made.error();
        });
        return done ? Error{ErrorKind::Internal, say("Duty", "nothing was refused")} : done.error();
    }
};

void TestDutyBook::rhythmsMakeDueDays()
{
    DutyLine line;
    line.from = QDate(2020, 1, 19);
    line.to = QDate(2021, 2, 28);
    line.frequency = QStringLiteral("monthly");
    line.dayOfMonth = 20;
    QCOMPARE(line.dueDays({}, {}).size(), 14u); // January 2020 to February 2021
    QCOMPARE(line.dueDays({}, {}).front(), QDate(2020, 1, 20));
    line.from = QDate(2020, 1, 21);
    QCOMPARE(line.dueDays({}, {}).front(), QDate(2020, 2, 20)); // what was due before is not owed
    line.dayOfMonth = 31;
    QCOMPARE(line.dueDays(QDate(2020, 2, 1), QDate(2020, 4, 30)), (std::vector<QDate>{QDate(2020, 2, 29), QDate(2020, 3, 31), QDate(2020, 4, 30)}));
    line.dayOfMonth = 0;
    line.frequency = QStringLiteral("quarterly");
    QCOMPARE(line.dueDays({}, QDate(2020, 12, 31)), (std::vector<QDate>{QDate(2020, 3, 31), QDate(2020, 6, 30), QDate(2020, 9, 30), QDate(2020, 12, 31)}));
    line.frequency = QStringLiteral("two_quarters");
    QCOMPARE(line.dueDays({}, {}), (std::vector<QDate>{QDate(2020, 6, 30), QDate(2020, 12, 31)})); // the next lies after the end
    line.frequency = QStringLiteral("yearly");
    QCOMPARE(line.dueDays({}, {}), (std::vector<QDate>{QDate(2020, 12, 31)}));
    line.frequency = QStringLiteral("continuous");
    QVERIFY(!line.hasDueDays() && line.dueDays({}, QDate(2030, 1, 1)).empty());
    line.frequency = QStringLiteral("once");
    line.once = QDate(2020, 5, 21);
    QVERIFY(line.isDueOn(QDate(2020, 5, 21)) && !line.isDueOn(QDate(2020, 5, 20)));
}

void TestDutyBook::everyRhythmOfTheCatalogueIsKnown()
{
    TestStore store(Engine::Sqlite);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const auto book = DutyBook::load(*store);
    VERIFY_OK(book);
    QCOMPARE(book->duties().size(), size_t(*store->count(dutyType())));
    for (const DutyLine &line : book->duties()) {
        QVERIFY2(line.frequency == u"once" || line.frequency == u"continuous" || line.hasDueDays(), qPrintable(line.code));
        QVERIFY2(line.document && !line.cited.in(Language::Chinese).isEmpty() && !line.cited.in(Language::English).isEmpty(), qPrintable(line.code));
    }
    const DutyLine *towns = book->find(duty("002-U547"));
    QVERIFY(towns);
    QCOMPARE(towns->dayOfMonth, 20);
    QCOMPARE(towns->from, QDate(2020, 1, 19)); // the day of issue: the plan runs from 2019-08-01
    QVERIFY(towns->isDueOn(QDate(2020, 10, 20)));
    QVERIFY(book->find(duty("002-U548"))->isDueOn(QDate(2020, 9, 30)));
    QVERIFY(book->find(duty("003-U33"))->isDueOn(QDate(2020, 6, 30)));
    QVERIFY(book->find(duty("003-U34"))->isDueOn(QDate(2020, 6, 30)));
    QVERIFY(book->find(duty("002-U543"))->isDueOn(QDate(2020, 6, 30)) && !book->find(duty("002-U543"))->isDueOn(QDate(2020, 3, 31)));
}

void TestDutyBook::aFulfilmentTakesTheEarliestOpenDay()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const qint64 first = put(*store, done("002-U548", QDate(2020, 3, 30)));
    const qint64 second = put(*store, done("002-U548", QDate(2020, 7, 4)));
    QCOMPARE(stored<DutyFulfilment>(*store, first).dueOn, QDate(2020, 3, 31));
    QCOMPARE(stored<DutyFulfilment>(*store, second).dueOn, QDate(2020, 6, 30));
    // One taken away opens its day again.
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.remove(DutyFulfilment::description().type(), first, 1); }));
    QCOMPARE(stored<DutyFulfilment>(*store, put(*store, done("002-U548", QDate(2020, 7, 5)))).dueOn, QDate(2020, 3, 31));
    // Nothing that recurs: every record stands for itself.
    QVERIFY(put(*store, done("000-U03", QDate(2020, 7, 5))) && put(*store, done("000-U03", QDate(2020, 7, 5))));
}

void TestDutyBook::wrongDaysAreRefused()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    QVERIFY(refused(*store, done("002-U547", QDate(2020, 3, 1), QDate(2020, 2, 21))).message.in(Language::English).contains(u"not due on 2020-02-21"));
    QVERIFY(refused(*store, done("000-U03", QDate(2020, 3, 1), QDate(2020, 2, 21))).message.in(Language::English).contains(u"has no due days"));
    QVERIFY(put(*store, done("002-U547", QDate(2020, 2, 19), QDate(2020, 2, 20))));
    QVERIFY(refused(*store, done("002-U547", QDate(2020, 2, 25), QDate(2020, 2, 20))).message.in(Language::English).contains(u"done on 2020-02-19"));
    DutyFulfilment linked = done("002-U547", QDate(2020, 3, 19));
    linked.link = QStringLiteral("www.huidong.gov.cn");
    QCOMPARE(refused(*store, linked).issues.front().field, QByteArray("link"));
    linked.link = QStringLiteral("https://www.huidong.gov.cn/a");
    QVERIFY(put(*store, linked));
}

void TestDutyBook::statesFollowTheAsOfDate()
{
    TestStore store(Engine::Sqlite);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    QVERIFY(put(*store, done("002-U547", QDate(2020, 9, 18), QDate(2020, 9, 20))));
    QVERIFY(put(*store, done("002-U547", QDate(2020, 10, 23), QDate(2020, 10, 20))));
    const auto book = DutyBook::load(*store);
    VERIFY_OK(book);
    const auto state = [&](QDate asOf, QDate due) {
        for (const DutyOccurrence &one : book->occurrences(asOf, due, due)) {
            if (one.duty->id == duty("002-U547"))
                return one.state;
        }
        return DutyState::Upcoming;
    };
    QCOMPARE(state(QDate(2020, 10, 31), QDate(2020, 8, 20)), DutyState::Overdue);
    QCOMPARE(state(QDate(2020, 10, 31), QDate(2020, 9, 20)), DutyState::Done);
    QCOMPARE(state(QDate(2020, 10, 31), QDate(2020, 10, 20)), DutyState::DoneLate);
    QCOMPARE(state(QDate(2020, 10, 22), QDate(2020, 10, 20)), DutyState::Overdue); // what came later is not known yet
    QCOMPARE(state(QDate(2020, 10, 20), QDate(2020, 10, 20)), DutyState::DueSoon); // the day itself is in time
    QCOMPARE(state(QDate(2020, 10, 31), QDate(2020, 11, 20)), DutyState::Upcoming);
    QCOMPARE(state(QDate(2020, 11, 6), QDate(2020, 11, 20)), DutyState::DueSoon);
    QCOMPARE(book->lastDone(duty("002-U547"), QDate(2020, 10, 22)), QDate(2020, 9, 18));
    const auto around = book->around(QDate(2020, 10, 31));
    QVERIFY(std::none_of(around.begin(), around.end(), [](const DutyOccurrence &one) { return one.due > QDate(2021, 1, 31); }));
}

void TestDutyBook::theOverviewSaysWhatIsOverdue()
{
    TestStore store(Engine::Sqlite);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const auto items = [&](qint64 of) {
        const auto progress = ProgrammeProgress::load(*store, QDate(2020, 2, 25));
        std::vector<DueItem> found;
        if (progress) {
            for (const DueItem &one : progress->dueWithin(30)) {
                if (one.recordType == "duty" && one.id == of)
                    found.push_back(one);
            }
        }
        return found;
    };
    const qint64 towns = duty("002-U547");
    QCOMPARE(items(towns).size(), 1u); // one line, however many days are open
    QCOMPARE(items(towns).front().due, QDate(2020, 1, 20));
    QVERIFY(items(towns).front().isOverdue);
    QVERIFY(items(towns).front().name.in(Language::English).contains(u"3 "));
    QVERIFY(put(*store, done("002-U547", QDate(2020, 1, 20))) && put(*store, done("002-U547", QDate(2020, 2, 24))));
    QCOMPARE(items(towns).front().due, QDate(2020, 3, 20));
    QVERIFY(!items(towns).front().isOverdue);
}

void TestDutyBook::unitsStandInBothLanguages()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const auto book = DutyBook::load(*store, 0);
    VERIFY_OK(book);
    const auto line = std::find_if(book->duties().begin(), book->duties().end(), [](const DutyLine &one) { return one.code == u"004-U03"; });
    QVERIFY(line != book->duties().end());
    QCOMPARE(line->byNames.in(Language::English), QStringLiteral("Guangdong Department of Commerce; Guangdong Department of Finance"));
    QCOMPARE(line->byNames.in(Language::Chinese), QStringLiteral("商务厅、财政厅"));
    // A short name means the unit of the document's own area; what no unit is called stays.
    const auto names = UnitNames::load(*store);
    VERIFY_OK(names);
    QCOMPARE(names->inBoth(QStringLiteral("领导小组、某协会"), catalogue::idOf("area", u"441600")).in(Language::English), QStringLiteral("Leading Group for the Heyuan E-commerce Development Action; 某协会"));
    QVERIFY(names->inBoth(QStringLiteral("领导小组"), catalogue::idOf("area", u"441323")).in(Language::English).startsWith(u"Huidong"));
}

QTEST_GUILESS_MAIN(TestDutyBook)
#include "tst_duty_book.moc"
