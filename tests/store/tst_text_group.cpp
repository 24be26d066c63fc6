#include "core/indicator/indicator.h"
#include "core/place/area.h"
#include "core/store/group.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QTest>

using namespace heyuan;

/// Rows put together by a free text: the texts with most rows have heads, the others stand under one, on both engines.
class TestTextGroup : public QObject
{
    Q_OBJECT
private slots:
    void theMostFrequentHaveHeads_data() { test::addEngines(); }
    void theMostFrequentHaveHeads();
    void fewTextsAllHaveHeads_data() { test::addEngines(); }
    void fewTextsAllHaveHeads();
    void personsAreNoHeads();
};

namespace {

const RecordType &measurements() { return Measurement::description().type(); }

/// One row a source.
void fill(Store &store, const QStringList &sources)
{
    const qint64 area = test::put(store, test::area(QStringLiteral("A1")));
    std::vector<qint64> indicators;
    for (int n = 0; n < 4; ++n)
        indicators.push_back(test::put(store, test::indicator(QStringLiteral("I%1").arg(n))));
    VERIFY_OK(store.write(test::clerk(), [&](Transaction &tx) -> Status {
        for (int n = 0; n < sources.size(); ++n) {
            Measurement row = test::measurement(indicators[size_t(n % 4)], area, Period::month(2000 + n / 48, 1 + n / 4 % 12), Number(1));
            row.source = sources[n];
            if (const auto id = tx.insert(row); !id)
                return id.error();
        }
        return {};
    }));
}

} // namespace

void TestTextGroup::theMostFrequentHaveHeads()
{
    OPEN_STORE(store);
    const int most = int(TextGroups::most());
    QVERIFY(most >= 20);
    QStringList sources;
    for (int n = 0; n < most - 1; ++n) // each twice
        sources << QStringLiteral("S%1").arg(n) << QStringLiteral("S%1").arg(n);
    for (int n = 0; n < 7; ++n) // once; a head is left for one of them
        sources << QStringLiteral("单%1").arg(n);
    sources << QString() << QString();
    fill(*store, sources);
    const auto rows = groupRows(store->database(), measurements(), {}, {{"source"}}, {"value"});
    VERIFY_OK(rows);
    QCOMPARE(rows->groups.size(), size_t(most + 2)); // and those without a source
    qint64 all = 0;
    int others = 0;
    for (size_t i = 0; i < rows->groups.size(); ++i) {
        const RowGroup &group = rows->groups[i];
        all += group.rows;
        QCOMPARE(qint64(rows->ids[i].size()), group.rows);
        const QVariant key = group.keys.front();
        if (isOthers(key)) {
            ++others;
            QCOMPARE(key.value<OtherTexts>().values, qint64(6));
            QCOMPARE(group.rows, qint64(6));
            QCOMPARE(group.sums.front().toLongLong(), 6 * Number::scale);
        } else if (key.isNull() || key.toString().startsWith(u'S')) {
            QCOMPARE(group.rows, qint64(2));
        }
    }
    QCOMPARE(others, 1);
    QCOMPARE(all, qint64(sources.size()));
    // Under a filter those with most rows of it count; and a second field divides the others as well.
    Filter filter;
    filter.conditions.push_back({"source", Condition::Test::Contains, QStringLiteral("单")});
    const auto few = groupRows(store->database(), measurements(), filter, {{"source"}}, {});
    VERIFY_OK(few);
    QCOMPARE(few->groups.size(), size_t(7));
    const auto twice = groupRows(store->database(), measurements(), {}, {{"source"}, {"indicator_id"}}, {});
    VERIFY_OK(twice);
    qint64 divided = 0;
    for (const RowGroup &group : twice->groups)
        divided += isOthers(group.keys.front()) ? group.rows : 0;
    QCOMPARE(divided, qint64(6));
}

void TestTextGroup::fewTextsAllHaveHeads()
{
    OPEN_STORE(store);
    fill(*store, {QStringLiteral("月报"), QStringLiteral("月报"), QStringLiteral("年鉴"), QString()});
    const auto rows = groupRows(store->database(), measurements(), {}, {{"source"}}, {});
    VERIFY_OK(rows);
    QCOMPARE(rows->groups.size(), size_t(3));
    for (const RowGroup &group : rows->groups)
        QVERIFY(!isOthers(group.keys.front()));
}

// Nor are texts whose rows are about persons, nor long ones.
void TestTextGroup::personsAreNoHeads()
{
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            const bool isGrouped = !groupParts(field).empty();
            if (field.options.sensitivity == Sensitivity::Personal && field.type == FieldType::Text)
                QVERIFY2(!isGrouped, field.key.constData());
            if (field.options.mask != Mask::None || field.type == FieldType::LongText)
                QVERIFY2(!isGrouped, field.key.constData());
        }
    }
    QVERIFY(!groupParts(measurements().field("source")).empty());
    // What stands for the others is told from any text, also in the name by which a head is found again.
    QVERIFY(groupName({QVariant::fromValue(OtherTexts{3})}) != groupName({QStringLiteral("…")}));
    QHash<QString, qint64> rows;
    for (int n = 0; n < TextGroups::most() + 5; ++n)
        rows.insert(QString::number(n), n);
    const TextGroups groups = TextGroups::of(rows);
    QVERIFY(isOthers(groups.keyOf(QStringLiteral("4"))));
    QCOMPARE(groups.keyOf(QStringLiteral("5")), QVariant(QStringLiteral("5")));
    QVERIFY(groups.keyOf(QVariant()).isNull());
}

QTEST_MAIN(TestTextGroup)
#include "tst_text_group.moc"
