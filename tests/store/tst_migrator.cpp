#include "core/store/migrator.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QDir>
#include <QFileInfo>

using namespace heyuan;
using namespace heyuan::test;

class TestMigrator : public QObject
{
    Q_OBJECT
private slots:
    void shippedNumbersRunWithoutGaps();
    void aFreshDatabaseGetsAll_data() { addEngines(); }
    void aFreshDatabaseGetsAll();
    void runningTwiceDoesNothing_data() { addEngines(); }
    void runningTwiceDoesNothing();
    void aFailingStatementLeavesEverythingAsItWas_data() { addEngines(); }
    void aFailingStatementLeavesEverythingAsItWas();
    void whatWasDoneBeforeTheFailingStepStays_data() { addEngines(); }
    void whatWasDoneBeforeTheFailingStepStays();
    void aCopyIsMadeBeforeAFileIsChanged();
    void noCopyIsMadeWhenNothingIsToDo();
    void rowsStayThroughEachStep_data() { addEngines(); }
    void rowsStayThroughEachStep();
    void aNewerSchemaIsRefused_data() { addEngines(); }
    void aNewerSchemaIsRefused();
    void aRebuildKeepsChildRows_data() { addEngines(); }
    void aRebuildKeepsChildRows();
    void aRebuildThatWouldOrphanRowsIsTakenBack();
    void blocksOfTheOtherEngineAreLeftOut();

private:
    static QStringList backups(const TestPlace &place)
    {
        return QDir(QFileInfo(place.location().file).absolutePath() + QStringLiteral("/backups"))
            .entryList(QDir::Files);
    }
};

#define OPEN_PLACE(name)                                                                                               \
    QFETCH(Engine, engine);                                                                                            \
    TestPlace name(engine);                                                                                            \
    QVERIFY2(name.isReady(), name.why())

static std::unique_ptr<Database> opened(const TestPlace &place)
{
    auto database = Database::open(place.location(), Database::Access::Create);
    return database ? std::move(*database) : nullptr;
}

static std::vector<migrator::Migration> with(std::vector<migrator::Migration> migrations, const char *sql)
{
    const int number = migrations.back().number + 1;
    migrations.push_back({number, QStringLiteral("test"), QString::fromUtf8(sql)});
    return migrations;
}

void TestMigrator::shippedNumbersRunWithoutGaps()
{
    const auto migrations = migrator::shipped();
    QVERIFY(migrations.size() >= 2);
    for (size_t i = 0; i < migrations.size(); ++i)
        QCOMPARE(migrations[i].number, int(i) + 1);
}

void TestMigrator::aFreshDatabaseGetsAll()
{
    OPEN_PLACE(place);
    const auto database = opened(place);
    QVERIFY(database);
    QCOMPARE(*migrator::version(*database), 0);
    const auto copy = migrator::migrate(*database);
    VERIFY_OK(copy);
    QVERIFY2(copy->isEmpty(), "there is nothing to copy in an empty database");
    QCOMPARE(*migrator::version(*database), migrator::shipped().back().number);
    QCOMPARE(database->scalar(u"select count(*) from schema_version"_qs)->toInt(), int(migrator::shipped().size()));
    const QStringList tables = database->tables();
    for (const RecordType *type : recordTypes())
        QVERIFY2(tables.contains(QString::fromUtf8(type->name)), type->name.constData());
}

void TestMigrator::runningTwiceDoesNothing()
{
    OPEN_PLACE(place);
    const auto database = opened(place);
    QVERIFY(database);
    VERIFY_OK(migrator::migrate(*database));
    const auto before = database->scalar(u"select max(applied_at) from schema_version"_qs);
    VERIFY_OK(migrator::migrate(*database));
    QCOMPARE(database->scalar(u"select max(applied_at) from schema_version"_qs)->toLongLong(), before->toLongLong());
    QCOMPARE(database->scalar(u"select count(*) from schema_version"_qs)->toInt(), int(migrator::shipped().size()));
}

void TestMigrator::aFailingStatementLeavesEverythingAsItWas()
{
    OPEN_PLACE(place);
    const auto database = opened(place);
    QVERIFY(database);
    VERIFY_OK(migrator::migrate(*database));
    const QStringList before = database->tables();
    const auto done = migrator::migrate(
        *database, with(migrator::shipped(), "create table first_part (id {{id}})\n--;;\ninsert into first_part (id) "
                                             "values (1)\n--;;\ninsert into no_such_table (id) values (1)\n"
                                             "--;;\ncreate table last_part (id {{id}})"));
    QVERIFY(!done);
    QVERIFY2(done.error().message.in(Language::English).contains(u"statement 3"), sentence(done.error()).constData());
    QVERIFY(done.error().detail.contains(u"no_such_table"));
    QCOMPARE(*migrator::version(*database), migrator::shipped().back().number);
    QCOMPARE(database->tables(), before);
    VERIFY_OK(migrator::migrate(*database,
                                with(migrator::shipped(), "create table first_part (id {{id}})"))); // usable as before
}

void TestMigrator::whatWasDoneBeforeTheFailingStepStays()
{
    OPEN_PLACE(place);
    const auto database = opened(place);
    QVERIFY(database);
    const auto good = with(migrator::shipped(), "create table good (id {{id}})");
    QVERIFY(!migrator::migrate(*database, with(good, "create nonsense")));
    QCOMPARE(*migrator::version(*database), good.back().number);
    QVERIFY(database->tables().contains(u"good"_qs));
}

void TestMigrator::aCopyIsMadeBeforeAFileIsChanged()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    const qint64 area = put(*store, test::area(u"441600"_qs, u"city"_qs));
    QVERIFY(area);
    store.close();
    const auto database = opened(store.place());
    QVERIFY(database);
    const auto copy = migrator::migrate(
        *database, with(migrator::shipped(), "delete from area\n--;;\ncreate table more (id {{id}})"));
    VERIFY_OK(copy);
    QVERIFY(QFileInfo::exists(*copy));
    QCOMPARE(QFileInfo(*copy).dir().dirName(), u"backups"_qs);
    Location there;
    there.file = *copy;
    const auto old = Store::open(there);
    VERIFY_OK(old);
    QCOMPARE(stored<Area>(**old, area).code, u"441600"_qs);
}

void TestMigrator::noCopyIsMadeWhenNothingIsToDo()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    QVERIFY(store.another());
    QCOMPARE(backups(store.place()), QStringList());
}

// Each shipped step is run on a database that already holds rows in every table of the steps before.
void TestMigrator::rowsStayThroughEachStep()
{
    OPEN_PLACE(place);
    const auto database = opened(place);
    QVERIFY(database);
    const auto all = migrator::shipped();
    QMap<QString, qint64> expected;
    for (size_t steps = 1; steps <= all.size(); ++steps) {
        VERIFY_OK(migrator::migrate(*database, {all.begin(), all.begin() + qsizetype(steps)}));
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(database->scalar(QStringLiteral("select count(*) from %1").arg(it.key()))->toLongLong(),
                     it.value());
        if (!expected.contains(u"desk_info"_qs)) {
            VERIFY_OK(database->execute(u"insert into desk_info (name, value) values ('office', '河源市商务局')"_qs));
            VERIFY_OK(database->execute(
                u"insert into change_log (seq, at, who, record_type, record_id, action, version, changes, hash) "
                "values (1, 0, 'x', 'area', 1, 'insert', 1, '{}', 'x')"_qs));
            expected.insert(u"desk_info"_qs, 1);
            expected.insert(u"change_log"_qs, 1);
        }
        if (database->tables().contains(u"area"_qs) && !expected.contains(u"area"_qs)) {
            const QString standard = u"version, created_at, created_by, updated_at, updated_by"_qs;
            VERIFY_OK(database->execute(QStringLiteral("insert into area (id, %1, code, name_zh, level) values (7, 1, "
                                                       "0, 'x', 0, 'x', '441600', '河源', 'city')")
                                            .arg(standard)));
            VERIFY_OK(database->execute(QStringLiteral("insert into area (id, %1, code, name_zh, level, parent_id) "
                                                       "values (8, 1, 0, 'x', 0, 'x', '441602', '源城', 'county', 7)")
                                            .arg(standard)));
            VERIFY_OK(database->execute(QStringLiteral("insert into unit (id, %1, code, name_zh, area_id) values (1, "
                                                       "1, 0, 'x', 0, 'x', 'u1', '商务局', 7)")
                                            .arg(standard)));
            expected.insert(u"area"_qs, 2);
            expected.insert(u"unit"_qs, 1);
        }
    }
    QCOMPARE(database->scalar(u"select value from desk_info where name = 'office'"_qs)->toString(), u"河源市商务局"_qs);
    QCOMPARE(database->scalar(u"select parent_id from area where id = 8"_qs)->toLongLong(), 7);
}

void TestMigrator::aNewerSchemaIsRefused()
{
    OPEN_PLACE(place);
    const auto database = opened(place);
    QVERIFY(database);
    VERIFY_OK(migrator::migrate(*database, with(migrator::shipped(), "create table of_tomorrow (id {{id}})")));
    const auto done = migrator::migrate(*database);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::NewerSchema);
    const auto store = Store::open(place.location());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::NewerSchema);
    QVERIFY2(
        store.error().message.in(Language::English).contains(QString::number(migrator::shipped().back().number + 1)),
        sentence(store.error()).constData());
    QCOMPARE(*migrator::version(*database), migrator::shipped().back().number + 1);
}

static const char rebuildOfUnit[] =
    "-- description: a column becomes obligatory\n-- rebuild\n"
    "--@sqlite\n"
    "create table parent_new (id integer primary key, name text not null, place text not null default 'city')\n--;;\n"
    "insert into parent_new (id, name) select id, name from parent\n--;;\n"
    "drop table parent\n--;;\n"
    "alter table parent_new rename to parent\n"
    "--@postgresql\n"
    "alter table parent add column place text not null default 'city'\n"
    "--@all\n";

static const char parentAndChild[] =
    "create table parent (id {{id}}, name text not null)\n--;;\n"
    "create table child (id {{id}}, parent_id bigint not null references parent (id) on delete cascade)\n--;;\n"
    "insert into parent (id, name) values (1, 'a'), (2, 'b')\n--;;\n"
    "insert into child (id, parent_id) values (1, 1), (2, 1), (3, 2)";

void TestMigrator::aRebuildKeepsChildRows()
{
    OPEN_PLACE(place);
    const auto database = opened(place);
    QVERIFY(database);
    const auto before = with(migrator::shipped(), parentAndChild);
    VERIFY_OK(migrator::migrate(*database, before));
    VERIFY_OK(migrator::migrate(*database, with(before, rebuildOfUnit)));
    QCOMPARE(database->scalar(u"select count(*) from child"_qs)->toInt(), 3);
    QCOMPARE(database->scalar(u"select min(place) from parent"_qs)->toString(), u"city"_qs);
    // References are watched again afterwards.
    const Status orphan = database->execute(u"insert into child (id, parent_id) values (4, 99)"_qs);
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().kind, ErrorKind::Invalid);
}

void TestMigrator::aRebuildThatWouldOrphanRowsIsTakenBack()
{
    TestPlace place(Engine::Sqlite);
    const auto database = opened(place);
    QVERIFY(database);
    const auto before = with(migrator::shipped(), parentAndChild);
    VERIFY_OK(migrator::migrate(*database, before));
    QString losing = QString::fromLatin1(rebuildOfUnit);
    losing.replace(u"from parent\n"_qs, u"from parent where id = 1\n"_qs);
    const auto done = migrator::migrate(*database, with(before, losing.toLatin1().constData()));
    QVERIFY(!done);
    QVERIFY2(done.error().message.in(Language::English).contains(u"would lose what they refer to"),
             sentence(done.error()).constData());
    QCOMPARE(database->scalar(u"select count(*) from parent"_qs)->toInt(), 2);
    QCOMPARE(*migrator::version(*database), before.back().number);
}

void TestMigrator::blocksOfTheOtherEngineAreLeftOut()
{
    const QString text = u"a {{id}}\n--@sqlite\nb\n--@postgresql\nc\n--@all\nd"_qs;
    QCOMPARE(dialect::translate(text, Engine::Sqlite), u"a integer primary key\nb\nd"_qs);
    QCOMPARE(dialect::translate(text, Engine::Postgresql), u"a bigint primary key\nc\nd"_qs);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
