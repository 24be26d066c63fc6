#include "core/record/record_type.h"
#include "tests/support/test_store.h"

#include <QRegularExpression>
#include <QSet>

using namespace heyuan;
using namespace heyuan::test;

namespace {

const QByteArrayList standardColumns{"id",         "version",    "created_at", "created_by",
                                     "updated_at", "updated_by", "deleted_at"};

} // namespace

// Every record is described once; these tests hold the descriptions against themselves and against both schemas.
class TestRecordTypes : public QObject
{
    Q_OBJECT
private slots:
    void namesAreUnique();
    void descriptionsAreWhole_data() { everyType(); }
    void descriptionsAreWhole();
    void referencesPointBackwards();
    void tablesAreAsDescribed_data() { everyType(); }
    void tablesAreAsDescribed();
    void blankRowsHaveAValueForEachField();
    void cleanupTestCase() { m_stores.clear(); }

private:
    std::map<Engine, std::unique_ptr<TestStore>> m_stores;
    static void everyType()
    {
        QTest::addColumn<QByteArray>("name");
        for (const RecordType *type : recordTypes())
            QTest::newRow(type->name.constData()) << type->name;
    }
};

void TestRecordTypes::namesAreUnique()
{
    QSet<QByteArray> names;
    for (const RecordType *type : recordTypes()) {
        QVERIFY2(!names.contains(type->name), type->name.constData());
        names.insert(type->name);
        QCOMPARE(recordTypeNamed(type->name), type);
    }
    QVERIFY(!recordTypeNamed("nothing"));
}

void TestRecordTypes::descriptionsAreWhole()
{
    QFETCH(QByteArray, name);
    const RecordType &type = *recordTypeNamed(name);
    static const QRegularExpression identifier(u"^[a-z][a-z0-9_]*$"_qs);
    QVERIFY(identifier.match(QString::fromUtf8(type.name)).hasMatch());
    QVERIFY(!type.label.isEmpty());
    QVERIFY(!type.plural.isEmpty());
    QVERIFY(!type.fields.empty());
    QSet<QByteArray> keys;
    for (const Field &field : type.fields) {
        const QByteArray where = type.name + '.' + field.key;
        QVERIFY2(identifier.match(QString::fromUtf8(field.key)).hasMatch(), where);
        QVERIFY2(!keys.contains(field.key) && !standardColumns.contains(field.key), where);
        keys.insert(field.key);
        QVERIFY2(!field.label.in(Language::English).trimmed().isEmpty(), where);
        if (field.type != FieldType::Text) // a text may hold names of units, or the key of a project
            QCOMPARE(field.type == FieldType::Reference, !field.options.reference.isEmpty());
        else
            QVERIFY2(field.options.reference.isEmpty() || field.options.reference == "unit" || field.options.reference == "project", where);
        if (field.type != FieldType::Text) // a text may have known words
            QCOMPARE(field.type == FieldType::Choice, !field.options.choices.empty());
        QSet<QByteArray> choices;
        for (const Choice &choice : field.options.choices) {
            QVERIFY2(!choice.key.isEmpty() && !choices.contains(choice.key), where);
            QVERIFY2(!choice.text.in(Language::English).isEmpty(), where);
            choices.insert(choice.key);
        }
        if (field.options.minimum && field.options.maximum)
            QVERIFY2(*field.options.minimum <= *field.options.maximum, where);
    }
    QVERIFY2(!type.title.isEmpty(), "a row needs words that name it");
    for (const QByteArray &key : type.title)
        QVERIFY2(type.indexOf(key) >= 0, key.constData());
    for (const Language language : {Language::Chinese, Language::English})
        QVERIFY(!type.titleIndexes(language).empty());
    if (!type.order.isEmpty())
        QVERIFY2(type.indexOf(type.order) >= 0, type.order.constData());
}

// The order of recordTypes() is the order in which a catalogue is loaded; a type may refer to itself. A group and its
// dimension refer to each other's kind: one of the two points forward, and holds at the end of the write.
void TestRecordTypes::referencesPointBackwards()
{
    QSet<QByteArray> known;
    for (const RecordType *type : recordTypes()) {
        known.insert(type->name);
        for (const Field &field : type->fields) {
            if (field.type == FieldType::Reference && type->name + '.' + field.key != "indicator.dimension_id")
                QVERIFY2(known.contains(field.options.reference), (type->name + '.' + field.key).constData());
        }
    }
}

void TestRecordTypes::tablesAreAsDescribed()
{
    QFETCH(QByteArray, name);
    const RecordType &type = *recordTypeNamed(name);
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql}) {
        auto &store = m_stores[engine]; // only read from: one database an engine does for all types
        if (!store)
            store = std::make_unique<TestStore>(engine);
        QVERIFY2(store->isOpen(), store->why());
        QByteArrayList expected;
        for (const QByteArray &column : standardColumns)
            expected << column + (column == "deleted_at" ? "" : " not null");
        for (const Field &field : type.fields)
            expected << field.key + (field.options.required ? " not null" : "");
        QByteArrayList present;
        for (const Database::Column &column : (*store)->database().columns(QString::fromUtf8(name)))
            present << column.name + (column.notNull ? " not null" : "");
        std::sort(expected.begin(), expected.end());
        std::sort(present.begin(), present.end());
        QCOMPARE(present, expected);
    }
}

void TestRecordTypes::blankRowsHaveAValueForEachField()
{
    for (const RecordType *type : recordTypes()) {
        const Record blank = type->blank();
        QCOMPARE(blank.values.size(), type->fields.size());
        QVERIFY(std::all_of(blank.values.begin(), blank.values.end(), [](const QVariant &v) { return v.isNull(); }));
    }
}

QTEST_GUILESS_MAIN(TestRecordTypes)
#include "tst_record_types.moc"
