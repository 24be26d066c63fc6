// The catalogue in a database is what the files say: every item, every reference, every unit; loaded once.
#include "core/catalogue/loader.h"
#include "core/plan/document.h"
#include "core/plan/target.h"
#include "core/store/verify.h"

#include "tests/support/test_store.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QString source = QStringLiteral(HEYUAN_SOURCE_DIR "/resources/catalogue");

int itemsIn(const QString &file)
{
    QFile json(source + u'/' + file);
    return json.open(QIODevice::ReadOnly) ? int(QJsonDocument::fromJson(json.readAll()).array().size()) : 0;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly)
           && file.write(content) == content.size();
}

} // namespace

class CatalogueLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void everyItemIsLoaded_data() { addEngines(); }
    void everyItemIsLoaded();
    void aSecondLoadChangesNothing_data() { addEngines(); }
    void aSecondLoadChangesNothing();
    void identitiesAreTheSameEverywhere();
    void figuresKeepTheirPrintedUnit();
    void basesAndUnitsResolve();
    void anUnknownFieldNamesFileAndItem();
    void anUnknownUnitNamesTaskAndWords();
    void aMissingReferenceNamesBothEnds();
    void aNewerCatalogueLeavesOwnWordsAlone_data() { addEngines(); }
    void aNewerCatalogueLeavesOwnWordsAlone();
};

void CatalogueLoaderTest::everyItemIsLoaded()
{
    OPEN_STORE(store);
    QElapsedTimer clock;
    clock.start();
    const auto loaded = Catalogue::load(*store, {QStringLiteral("tester")});
    VERIFY_OK(loaded);
    qInfo("loaded %d rows in %lld ms", loaded->added, clock.elapsed());
    for (const catalogue::Source &kind : catalogue::documentSources()) {
        int expected = 0;
        for (const char *document : {"000", "001", "002", "003", "004"})
            expected += itemsIn(QLatin1String(document) + u'/' + kind.file);
        QVERIFY(expected > 0);
        QCOMPARE(*store->count(*kind.type), expected);
    }
    QCOMPARE(*store->count(documentType()), 5);
    const auto faults = verifyDatabase(*store);
    VERIFY_OK(faults);
    for (const Text &fault : *faults)
        QFAIL(qPrintable(fault.in(Language::English)));
}

void CatalogueLoaderTest::aSecondLoadChangesNothing()
{
    OPEN_STORE(store);
    QVERIFY(Catalogue::load(*store, {QStringLiteral("tester")}));
    QVERIFY(Catalogue::isCurrent(*store));
    const auto before = store->database().scalar(QStringLiteral("select seq from change_head"));
    const auto again = Catalogue::load(*store, {QStringLiteral("tester")});
    QVERIFY(again);
    QCOMPARE(again->added + again->changed + again->kept, 0);
    QCOMPARE(store->database().scalar(QStringLiteral("select seq from change_head"))->toLongLong(),
             before->toLongLong());
}

void CatalogueLoaderTest::identitiesAreTheSameEverywhere()
{
    TestStore one(Engine::Sqlite);
    TestStore two(Engine::Sqlite);
    QVERIFY(one.isOpen() && two.isOpen());
    VERIFY_OK(Catalogue::load(*one, {QStringLiteral("a")}));
    VERIFY_OK(Catalogue::load(*two, {QStringLiteral("b")}));
    for (const RecordType *type : {&Target::description().type(), &taskUnitType(), &mentionType()}) {
        const auto a = one->select(*type, {}, QStringLiteral("id"));
        const auto b = two->select(*type, {}, QStringLiteral("id"));
        QVERIFY(a && b && !a->empty());
        QCOMPARE(a->size(), b->size());
        for (size_t i = 0; i < a->size(); ++i) {
            QCOMPARE((*a)[i].id, (*b)[i].id);
            QVERIFY((*a)[i].id < (qint64(1) << 43));
        }
    }
    // Kept for ever: files of other offices already hold these.
    QCOMPARE(catalogue::idOf("target", u"000-T01"), qint64(7912013668361));
}

void CatalogueLoaderTest::figuresKeepTheirPrintedUnit()
{
    const auto whole = Catalogue::read();
    VERIFY_OK(whole);
    QHash<QString, Target> targets;
    for (const Record &record : whole->records(Target::description().type())) {
        const Target target = Target::description().read(record);
        targets.insert(target.code, target);
    }
    QCOMPARE(targets[QStringLiteral("000-T502")].value->toString(), QStringLiteral("30"));
    QCOMPARE(targets[QStringLiteral("000-T502")].unit, QStringLiteral("亿元"));
    QCOMPARE(targets[QStringLiteral("000-T503")].startsOn, QDate(2019, 1, 1));
    QCOMPARE(targets[QStringLiteral("000-T503")].counting, QStringLiteral("total"));
    QCOMPARE(targets[QStringLiteral("000-T18")].valueMax->toString(), QStringLiteral("3"));
    QVERIFY(!targets[QStringLiteral("000-T16")].value);
    QVERIFY(!targets[QStringLiteral("000-T16")].due.isValid());
}

void CatalogueLoaderTest::basesAndUnitsResolve()
{
    const auto whole = Catalogue::read();
    QVERIFY(whole);
    for (const Record &record : whole->records(Target::description().type())) {
        const Target target = Target::description().read(record);
        if (target.code != u"000-T07")
            continue;
        QCOMPARE(target.baseTarget.id, catalogue::idOf("target", u"000-T04"));
        QCOMPARE(target.baseIndicator.id, catalogue::idOf("indicator", u"IND-city-ecommerce-volume"));
        QCOMPARE(target.basePeriod, QStringLiteral("2020"));
    }
    // 市政府 is Heyuan's government in document 000 and Puning's in 003.
    QHash<QString, QSet<qint64>> governments;
    for (const Record &record : whole->records(taskUnitType())) {
        if (taskUnitType().value(record, "printed_name").toString() != u"市政府")
            continue;
        for (const Record &task : whole->records(taskType())) {
            if (task.id == taskUnitType().value(record, "task_id").toLongLong())
                governments[taskType().value(task, "code").toString().left(3)].insert(
                    taskUnitType().value(record, "unit_id").toLongLong());
        }
    }
    QCOMPARE(governments[QStringLiteral("000")], QSet<qint64>{catalogue::idOf("unit", u"unit-hy-government")});
}

void CatalogueLoaderTest::anUnknownFieldNamesFileAndItem()
{
    catalogue::Source kind{QStringLiteral("targets.json"), &Target::description().type()};
    catalogue::Reader reader(kind, QStringLiteral("000/targets.json"));
    const auto record = reader.read({{QStringLiteral("id"), QStringLiteral("000-T01")}, {QStringLiteral("valeu"), 3}});
    QVERIFY(!record);
    const QString sentence = record.error().message.in(Language::English);
    QVERIFY2(sentence.contains(u"000/targets.json") && sentence.contains(u"000-T01") && sentence.contains(u"valeu"),
             qPrintable(sentence));
    const auto fraction = reader.read(
        {{QStringLiteral("id"), QStringLiteral("000-T02")}, {QStringLiteral("value"), 33.3}});
    QVERIFY2(!fraction, "a binary fraction is no exact figure");
}

void CatalogueLoaderTest::anUnknownUnitNamesTaskAndWords()
{
    QTemporaryDir copy;
    QVERIFY(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), source, copy.path()}) == 0);
    const QString folder = copy.filePath(QStringLiteral("catalogue"));
    QFile file(folder + QStringLiteral("/001/tasks.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonArray tasks = QJsonDocument::fromJson(file.readAll()).array();
    file.close();
    QJsonObject task = tasks[3].toObject();
    task[QStringLiteral("lead_units")] = QJsonArray{QStringLiteral("市无此局")};
    tasks[3] = task;
    QVERIFY(write(file.fileName(), QJsonDocument(tasks).toJson()));
    const auto whole = Catalogue::read(folder);
    QVERIFY(!whole);
    const QString sentence = whole.error().message.in(Language::English);
    QVERIFY2(sentence.contains(u"市无此局") && sentence.contains(task[QStringLiteral("id")].toString()),
             qPrintable(sentence));
}

void CatalogueLoaderTest::aMissingReferenceNamesBothEnds()
{
    QTemporaryDir copy;
    QVERIFY(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), source, copy.path()}) == 0);
    const QString folder = copy.filePath(QStringLiteral("catalogue"));
    QVERIFY(write(folder + QStringLiteral("/003/indicators.json"), "[]"));
    const auto whole = Catalogue::read(folder);
    QVERIFY(!whole);
    const QString sentence = whole.error().message.in(Language::English);
    QVERIFY2(sentence.contains(u"IND-PN-") && sentence.contains(u"003/targets.json"), qPrintable(sentence));
}

void CatalogueLoaderTest::aNewerCatalogueLeavesOwnWordsAlone()
{
    QTemporaryDir copy;
    QVERIFY(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), source, copy.path()}) == 0);
    const QString folder = copy.filePath(QStringLiteral("catalogue"));
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, {QStringLiteral("a")}));

    // A clerk words one target anew and sets a task's status.
    const RecordType &type = Target::description().type();
    Record own = **store->find(type, catalogue::idOf("target", u"000-T01"));
    type.setValue(own, "name_zh", QStringLiteral("本局写法"));
    Record task = **store->find(taskType(), catalogue::idOf("task", u"000-K01"));
    taskType().setValue(task, "status", QStringLiteral("running"));
    QVERIFY(store->write({QStringLiteral("clerk")}, [&](Transaction &t) -> Status {
        if (Status s = t.update(type, own); !s)
            return s;
        return t.update(taskType(), task);
    }));

    QFile file(folder + QStringLiteral("/000/targets.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    QJsonArray targets = QJsonDocument::fromJson(text).array();
    for (int i : {0, 1}) {
        QJsonObject target = targets[i].toObject();
        target[QStringLiteral("zh")] = QStringLiteral("新目录的写法");
        target[QStringLiteral("en")] = QStringLiteral("Newer words");
        targets[i] = target;
    }
    QVERIFY(write(file.fileName(), QJsonDocument(targets).toJson()));
    const auto outcome = Catalogue::load(*store, {QStringLiteral("a")}, folder);
    VERIFY_OK(outcome);
    QCOMPARE(outcome->added, 0);
    QCOMPARE(outcome->changed, 2);
    const Target first = Target::description().read(**store->find(type, own.id));
    QCOMPARE(first.nameZh, QStringLiteral("本局写法"));
    QCOMPARE(first.nameEn, QStringLiteral("Newer words"));
    const Target second = Target::description().read(**store->find(type, catalogue::idOf("target", u"000-T02")));
    QCOMPARE(second.nameZh, QStringLiteral("新目录的写法"));
    QCOMPARE(taskType().value(**store->find(taskType(), task.id), "status").toString(), QStringLiteral("running"));
    QVERIFY(verifyDatabase(*store)->empty());
}

QTEST_GUILESS_MAIN(CatalogueLoaderTest)
#include "tst_catalogue_loader.moc"
