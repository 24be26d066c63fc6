#include "core/plan/document.h"
#include "core/task/task_board.h"

#include <QTest>

using namespace heyuan;

class TestTaskBoard : public QObject
{
    Q_OBJECT
private slots:
    void lightsFollowTheRule_data();
    void lightsFollowTheRule();
};

void TestTaskBoard::lightsFollowTheRule_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("progress");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<Light>("light");
    const QDate far(2020, 12, 31);
    QTest::newRow("done") << u"done"_qs << 100 << far << Light::Met;
    QTest::newRow("done late counts as done") << u"done"_qs << 100 << QDate(2020, 1, 31) << Light::Met;
    QTest::newRow("past its due date") << u"running"_qs << 90 << QDate(2020, 6, 29) << Light::Behind;
    QTest::newRow("on its due date it is not late yet") << u"running"_qs << 90 << QDate(2020, 6, 30) << Light::AtRisk;
    QTest::newRow("31 days before") << u"running"_qs << 90 << QDate(2020, 7, 31) << Light::OnCourse;
    QTest::newRow("30 days before") << u"running"_qs << 90 << QDate(2020, 7, 30) << Light::AtRisk;
    QTest::newRow("exactly the lag that is allowed") << u"running"_qs << 29 << far << Light::OnCourse;
    QTest::newRow("one point more") << u"running"_qs << 28 << far << Light::AtRisk;
    QTest::newRow("nothing reported") << QString() << -1 << far << Light::NoData;
    QTest::newRow("no due date, under way") << u"running"_qs << 5 << QDate() << Light::OnCourse;
    QTest::newRow("dropped") << u"dropped"_qs << 5 << QDate(2020, 1, 1) << Light::NotDue;
}

void TestTaskBoard::lightsFollowTheRule()
{
    QFETCH(QString, status);
    QFETCH(int, progress);
    QFETCH(QDate, due);
    QFETCH(Light, light);
    const RecordType &type = taskType();
    Record task = type.blank();
    type.setValue(task, "starts_on", QDate(2020, 1, 1));
    if (!status.isEmpty())
        type.setValue(task, "status", status);
    if (progress >= 0)
        type.setValue(task, "progress", qint64(progress));
    if (due.isValid())
        type.setValue(task, "due", due);
    TaskLightRule rule;
    rule.warnDays = 30;
    rule.lagPoints = 20;
    const auto [found, why] = taskLight(task, QDate(2020, 6, 30), rule);
    QCOMPARE(found, light);
    QVERIFY(!why.isEmpty());
}

QTEST_GUILESS_MAIN(TestTaskBoard)
#include "tst_task_board.moc"
