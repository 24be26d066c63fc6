#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

class TestStatement : public QObject
{
    Q_OBJECT
private slots:
    void valuesComeBack_data() { addEngines(); }
    void valuesComeBack();
    void nothingIsNotEmpty_data() { addEngines(); }
    void nothingIsNotEmpty();
    void aStatementMayBeRunAgainBeforeItsEnd_data() { addEngines(); }
    void aStatementMayBeRunAgainBeforeItsEnd();
    void tooFewValuesAreRefused_data() { addEngines(); }
    void tooFewValuesAreRefused();
    void afterAFaultTheStatementServesAgain_data() { addEngines(); }
    void afterAFaultTheStatementServesAgain();
    void rowsChangedAreCounted_data() { addEngines(); }
    void rowsChangedAreCounted();
    void textsAreToldApartByWhatTheySay_data() { addEngines(); }
    void textsAreToldApartByWhatTheySay();
    void twoStatementsInOneAreRefused();

private:
    static bool makeTable(Database &database)
    {
        return bool(database.execute(dialect::translate(u"create table probe (n bigint primary key, words text, bytes {{bytes}}, share double precision)"_qs, database.engine())));
    }
};

void TestStatement::valuesComeBack()
{
    OPEN_STORE(opened);
    Database &database = opened->database();
    QVERIFY(makeTable(database));
    const QString words = u"东源县 ‘𠅤’ ;--\n\"x\""_qs;
    const QByteArray bytes("a\0b\xff", 4);
    {
        Query q = database.query(u"insert into probe (n, words, bytes, share) values (?, ?, ?, ?)"_qs);
        VERIFY_OK(q.run({std::numeric_limits<qint64>::min(), words, bytes, 0.25}));
        VERIFY_OK(q.run({std::numeric_limits<qint64>::max(), QDate(2020, 5, 18).toString(Qt::ISODate), bytes, -1e300}));
    }
    Query q = database.query(u"select n, words, bytes, share from probe order by n"_qs);
    VERIFY_OK(q.run());
    QVERIFY(q.next());
    QCOMPARE(q.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(q.text(1), words);
    QCOMPARE(q.value(2).toByteArray(), bytes);
    QCOMPARE(q.value(3).toDouble(), 0.25);
    QVERIFY(q.next());
    QCOMPARE(q.integer(0), std::numeric_limits<qint64>::max());
    QCOMPARE(q.text(1), u"2020-05-18"_qs);
    QVERIFY(!q.next());
    QVERIFY(!q.next());
}

void TestStatement::nothingIsNotEmpty()
{
    OPEN_STORE(opened);
    Database &database = opened->database();
    QVERIFY(makeTable(database));
    {
        Query q = database.query(u"insert into probe (n, words) values (?, ?)"_qs);
        VERIFY_OK(q.run({1, QString()}));
        VERIFY_OK(q.run({2, u""_qs}));
        VERIFY_OK(q.run({3, QVariant()}));
    }
    Query q = database.query(u"select words from probe order by n"_qs);
    VERIFY_OK(q.run());
    for (const bool isNothing : {true, false, true}) {
        QVERIFY(q.next());
        QCOMPARE(q.isNull(0), isNothing);
        QCOMPARE(q.text(0), QString());
    }
}

void TestStatement::aStatementMayBeRunAgainBeforeItsEnd()
{
    OPEN_STORE(opened);
    Database &database = opened->database();
    QVERIFY(makeTable(database));
    {
        Query q = database.query(u"insert into probe (n) values (?)"_qs);
        for (int i = 1; i <= 5; ++i)
            VERIFY_OK(q.run({i}));
    }
    const QString sql = u"select n from probe where n >= ? order by n"_qs;
    {
        Query q = database.query(sql);
        VERIFY_OK(q.run({1}));
        QVERIFY(q.next());
        VERIFY_OK(q.run({4}));
        QVERIFY(q.next());
        QCOMPARE(q.integer(0), 4);
    }
    Query q = database.query(sql); // given back half-way, it begins anew
    VERIFY_OK(q.run({2}));
    int rows = 0;
    while (q.next())
        ++rows;
    QCOMPARE(rows, 4);
}

void TestStatement::tooFewValuesAreRefused()
{
    OPEN_STORE(opened);
    Database &database = opened->database();
    QVERIFY(makeTable(database));
    Query q = database.query(u"insert into probe (n, words) values (?, ?)"_qs);
    QVERIFY(!q.run({1}));
}

void TestStatement::afterAFaultTheStatementServesAgain()
{
    OPEN_STORE(opened);
    Database &database = opened->database();
    QVERIFY(makeTable(database));
    Query q = database.query(u"insert into probe (n) values (?)"_qs);
    VERIFY_OK(q.run({1}));
    const Status twice = q.run({1});
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::Invalid);
    QVERIFY(twice.error().message.in(Language::English).contains(u"key values"_qs));
    VERIFY_OK(q.run({2}));
    const auto rows = database.scalar(u"select count(*) from probe"_qs);
    VERIFY_OK(rows);
    QCOMPARE(rows->toInt(), 2);
}

void TestStatement::rowsChangedAreCounted()
{
    OPEN_STORE(opened);
    Database &database = opened->database();
    QVERIFY(makeTable(database));
    for (int i = 1; i <= 3; ++i) {
        Query q = database.query(u"insert into probe (n) values (?)"_qs);
        VERIFY_OK(q.run({i}));
        QCOMPARE(q.rowsAffected(), 1);
    }
    Query q = database.query(u"update probe set words = ? where n >= ?"_qs);
    VERIFY_OK(q.run({u"x"_qs, 2}));
    QCOMPARE(q.rowsAffected(), 2);
    VERIFY_OK(q.run({u"x"_qs, 9}));
    QCOMPARE(q.rowsAffected(), 0);
}

void TestStatement::textsAreToldApartByWhatTheySay()
{
    OPEN_STORE(opened);
    Database &database = opened->database();
    // The memory of one text may be that of another before: written over in place, and given back.
    QString same = u"select cast(? as bigint) + 0"_qs;
    for (int i = 0; i < 200; ++i) {
        same[same.size() - 1] = QChar(u'0' + i % 10);
        const auto one = database.scalar(same, {100});
        VERIFY_OK(one);
        QCOMPARE(one->toInt(), 100 + i % 10);
        const auto other = database.scalar(QStringLiteral("select cast(? as bigint) - %1").arg(i), {1000});
        VERIFY_OK(other);
        QCOMPARE(other->toInt(), 1000 - i);
        if (i % 50 == 0)
            database.forgetStatements();
    }
    const auto none = database.scalar(u"select nothing from nowhere"_qs);
    QVERIFY(!none);
    QVERIFY(!database.scalar(u"select nothing from nowhere"_qs));
}

void TestStatement::twoStatementsInOneAreRefused()
{
    TestStore opened(Engine::Sqlite);
    QVERIFY(opened.isOpen());
    Database &database = opened->database();
    QVERIFY(makeTable(database));
    QVERIFY(!database.query(u"select 1; delete from probe"_qs).run());
    VERIFY_OK(database.query(u"select 1;  "_qs).run());
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
