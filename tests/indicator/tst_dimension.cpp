// Dimensions and groups: what a person may rely on when an indicator is also reported by sex, town or product.
#include "core/indicator/grouping.h"
#include "core/indicator/series_table.h"
#include "core/store/verify.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

class TestDimension : public QObject
{
    Q_OBJECT
private slots:
    void aBreakdownIsMadeInOneStep_data() { addEngines(); }
    void aBreakdownIsMadeInOneStep();
    void nothingIsWrittenIfALineLacksSomething();
    void codesOfDeletedGroupsAreNotUsedAgain();
    void atMostThreeDimensions_data() { addEngines(); }
    void atMostThreeDimensions();
    void aGroupIsCountedLikeItsWhole_data() { addEngines(); }
    void aGroupIsCountedLikeItsWhole();
    void groupsFollowTheirWhole();
    void groupsAreOneLevelDeep();
    void ratiosDoNotAddUp();
    void nothingIsTakenAwayUnderItsGroups_data() { addEngines(); }
    void nothingIsTakenAwayUnderItsGroups();
    void groupsAreSummedOverAreas();
    void verifySeesWhatCamePastTheDoor_data() { addEngines(); }
    void verifySeesWhatCamePastTheDoor();
    void groupsAreNamedWithTheirWhole();
};

namespace {

NewGrouping bySex(qint64 whole)
{
    NewGrouping grouping;
    grouping.dimension.indicator = Ref{whole};
    grouping.dimension.nameZh = QStringLiteral("性别");
    grouping.dimension.nameEn = QStringLiteral("sex");
    grouping.dimension.partsEqualTotal = true;
    grouping.groups = {{QStringLiteral("女"), QStringLiteral("women")}, {QStringLiteral("男"), QStringLiteral("men")}};
    return grouping;
}

Result<qint64> add(Store &store, const NewGrouping &grouping)
{
    qint64 made = 0;
    const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
        const auto id = addGrouping(t, grouping);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    if (!done)
        return done.error();
    return made;
}

Dimension named(qint64 whole, const char *name)
{
    Dimension dimension;
    dimension.indicator = Ref{whole};
    dimension.nameZh = QString::fromUtf8(name);
    dimension.nameEn = QString::fromUtf8(name);
    return dimension;
}

Status insert(Store &store, const Dimension &dimension)
{
    return store.write(clerk(), [&](Transaction &t) -> Status {
        const auto id = t.insert(dimension);
        return id ? Status() : Status(id.error());
    });
}

template <class R> Status removed(Store &store, qint64 id)
{
    return store.write(
        clerk(), [&](Transaction &t) { return t.remove(R::description().type(), id, stored<R>(store, id).version); });
}

QByteArrayList fieldsOf(const Error &error)
{
    QByteArrayList fields;
    for (const Issue &issue : error.issues)
        fields << issue.field;
    return fields;
}

QString words(const Error &error)
{
    return error.message.in(Language::English);
}

} // namespace

void TestDimension::aBreakdownIsMadeInOneStep()
{
    OPEN_STORE(store);
    Indicator one = indicator(u"F"_qs, u"stock"_qs);
    one.frequency = u"quarter"_qs;
    one.direction = u"down"_qs;
    const qint64 whole = put(*store, one);
    const qint64 before = *store->count(Indicator::description().type());
    const auto dimension = add(*store, bySex(whole));
    VERIFY_OK(dimension);
    QVERIFY(stored<Dimension>(*store, *dimension).partsEqualTotal);
    const auto groups = groupsOf(*store, *dimension);
    VERIFY_OK(groups);
    QCOMPARE(groups->size(), size_t(2));
    QCOMPARE(*store->count(Indicator::description().type()), before + 2);
    const Indicator &women = groups->front();
    QCOMPARE(women.code, u"F-01"_qs);
    QCOMPARE(women.nameZh, u"指标F：女"_qs);
    QCOMPARE(women.nameEn, u"Indicator F: women"_qs);
    QVERIFY(women.definitionZh.startsWith(u"定义"_qs) && women.definitionZh.contains(u"女"_qs));
    QCOMPARE(women.unit, one.unit);
    QCOMPARE(women.frequency, one.frequency);
    QCOMPARE(women.aggregation, one.aggregation);
    QCOMPARE(women.direction, one.direction);
    QCOMPARE(women.sourceZh, one.sourceZh);
    QCOMPARE(groups->back().code, u"F-02"_qs);
    QVERIFY(verifyDatabase(*store)->empty());

    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return removeGrouping(t, *dimension); }));
    QVERIFY(groupsOf(*store, *dimension)->empty());
    QVERIFY(dimensionsOf(*store, whole)->empty());
}

void TestDimension::nothingIsWrittenIfALineLacksSomething()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    const qint64 whole = put(*store, indicator(u"F"_qs));
    NewGrouping lacking = bySex(whole);
    lacking.groups.push_back({u"其他"_qs, {}});
    lacking.groups.push_back({u"女"_qs, u"women"_qs});
    const auto refused = add(*store, lacking);
    QVERIFY(!refused);
    QCOMPARE(fieldsOf(refused.error()), QByteArrayList({"groups/2/name_en", "groups/3/name_zh"}));
    NewGrouping empty = bySex(whole);
    empty.groups.clear();
    empty.dimension.nameEn = u" "_qs;
    QCOMPARE(fieldsOf(add(*store, empty).error()), QByteArrayList({"name_en", "groups"}));
    QVERIFY(dimensionsOf(*store, whole)->empty());
    QCOMPARE(*store->count(Indicator::description().type()), qint64(1));
    QVERIFY(!add(*store, bySex(whole + 1))); // no such indicator
}

void TestDimension::codesOfDeletedGroupsAreNotUsedAgain()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    const qint64 whole = put(*store, indicator(QString(60, u'F')));
    const auto first = add(*store, bySex(whole));
    VERIFY_OK(first);
    const QString code = groupsOf(*store, *first)->front().code;
    QCOMPARE(code.size(), qsizetype(60)); // as long as a code may be
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return removeGrouping(t, *first); }));
    const auto again = add(*store, bySex(whole));
    VERIFY_OK(again);
    QVERIFY(groupsOf(*store, *again)->front().code.endsWith(u"-03"_qs));
}

void TestDimension::atMostThreeDimensions()
{
    OPEN_STORE(store);
    const qint64 whole = put(*store, indicator(u"F"_qs));
    for (const char *name : {"sex", "town", "product"})
        VERIFY_OK(insert(*store, named(whole, name)));
    const Status fourth = insert(*store, named(whole, "age"));
    QVERIFY(!fourth);
    QCOMPARE(fieldsOf(fourth.error()), QByteArrayList({"indicator_id"}));
    QVERIFY2(words(fourth.error()).contains(u"sex, town, product"_qs), qPrintable(words(fourth.error())));
    QVERIFY(!canBreakDown(*store, stored<Indicator>(*store, whole)));
    // One of the three can be changed, and one that is deleted makes room.
    const auto three = dimensionsOf(*store, whole);
    VERIFY_OK(change<Dimension>(*store, three->front().id, [](Dimension &d) { d.nameEn = u"gender"_qs; }));
    VERIFY_OK(removed<Dimension>(*store, three->back().id));
    VERIFY_OK(insert(*store, named(whole, "age")));
    QVERIFY(!store->write(
        clerk(), [&](Transaction &t) { return t.restore(Dimension::description().type(), three->back().id); }));
}

void TestDimension::aGroupIsCountedLikeItsWhole()
{
    OPEN_STORE(store);
    const qint64 whole = put(*store, indicator(u"F"_qs));
    const auto dimension = add(*store, bySex(whole));
    VERIFY_OK(dimension);
    Indicator other = indicator(u"G"_qs, u"stock"_qs);
    other.unit = u"家"_qs;
    other.dimension = Ref{*dimension};
    const Status refused = store->write(clerk(), [&](Transaction &t) -> Status {
        const auto id = t.insert(other);
        return id ? Status() : Status(id.error());
    });
    QVERIFY(!refused);
    QCOMPARE(fieldsOf(refused.error()), QByteArrayList({"unit", "aggregation"}));
    const QString sentence = words(refused.error());
    for (const QString &part : {u"Indicator G"_qs, u"Indicator F"_qs, u"家"_qs, u"人次"_qs})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    const qint64 women = groupsOf(*store, *dimension)->front().id;
    const Status changed = change<Indicator>(*store, women, [](Indicator &i) { i.frequency = u"year"_qs; });
    QVERIFY(!changed);
    QCOMPARE(fieldsOf(changed.error()), QByteArrayList({"frequency"}));
    QVERIFY2(words(changed.error()).contains(u"Yearly"_qs), qPrintable(words(changed.error())));
    VERIFY_OK(change<Indicator>(*store, women, [](Indicator &i) { i.nameEn = u"Women"_qs; }));
}

void TestDimension::groupsFollowTheirWhole()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    const qint64 whole = put(*store, indicator(u"F"_qs));
    const auto dimension = add(*store, bySex(whole));
    VERIFY_OK(dimension);
    VERIFY_OK(change<Indicator>(*store, whole, [](Indicator &i) { i.frequency = u"quarter"_qs; }));
    const auto groups = groupsOf(*store, *dimension);
    VERIFY_OK(groups);
    for (const Indicator &group : *groups)
        QCOMPARE(group.frequency, u"quarter"_qs);
    QVERIFY(verifyDatabase(*store)->empty()); // and the change log knows
}

void TestDimension::groupsAreOneLevelDeep()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    const qint64 whole = put(*store, indicator(u"F"_qs));
    const auto dimension = add(*store, bySex(whole));
    VERIFY_OK(dimension);
    const qint64 women = groupsOf(*store, *dimension)->front().id;
    const Status deeper = insert(*store, named(women, "age"));
    QVERIFY(!deeper);
    QVERIFY2(words(deeper.error()).contains(u"itself a group"_qs), qPrintable(words(deeper.error())));

    const Status own = change<Indicator>(*store, whole, [&](Indicator &i) { i.dimension = Ref{*dimension}; });
    QVERIFY(!own);
    QVERIFY2(words(own.error()).contains(u"of itself"_qs), qPrintable(words(own.error())));
    QCOMPARE(fieldsOf(own.error()), QByteArrayList({"dimension_id"}));

    const qint64 other = put(*store, indicator(u"G"_qs));
    VERIFY_OK(add(*store, bySex(other)));
    const Status both = change<Indicator>(*store, other, [&](Indicator &i) { i.dimension = Ref{*dimension}; });
    QVERIFY(!both);
    QVERIFY2(words(both.error()).contains(u"broken down by sex itself"_qs), qPrintable(words(both.error())));
    const Status moved = change<Dimension>(*store, *dimension, [&](Dimension &d) { d.indicator = Ref{other}; });
    QVERIFY(!moved);
    QVERIFY2(words(moved.error()).contains(u"already has groups"_qs), qPrintable(words(moved.error())));
}

void TestDimension::ratiosDoNotAddUp()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    const qint64 ratio = put(*store, indicator(u"R"_qs, u"ratio"_qs));
    NewGrouping grouping = bySex(ratio);
    const auto refused = add(*store, grouping);
    QVERIFY(!refused);
    QCOMPARE(fieldsOf(refused.error()), QByteArrayList({"parts_equal_total"}));
    grouping.dimension.partsEqualTotal = false;
    VERIFY_OK(add(*store, grouping));

    const qint64 flow = put(*store, indicator(u"F"_qs));
    VERIFY_OK(add(*store, bySex(flow)));
    const Status changed = change<Indicator>(*store, flow, [](Indicator &i) { i.aggregation = u"ratio"_qs; });
    QVERIFY(!changed);
    QCOMPARE(fieldsOf(changed.error()), QByteArrayList({"aggregation"}));
    QCOMPARE(stored<Indicator>(*store, flow).aggregation, u"flow"_qs);
}

void TestDimension::nothingIsTakenAwayUnderItsGroups()
{
    OPEN_STORE(store);
    const qint64 whole = put(*store, indicator(u"F"_qs));
    const auto dimension = add(*store, bySex(whole));
    VERIFY_OK(dimension);
    const auto groups = groupsOf(*store, *dimension);
    const Status ofDimension = removed<Dimension>(*store, *dimension);
    QVERIFY(!ofDimension);
    QVERIFY2(words(ofDimension.error()).contains(u"Indicator F: women"_qs), qPrintable(words(ofDimension.error())));
    QVERIFY(!removed<Indicator>(*store, whole));
    for (const Indicator &group : *groups)
        VERIFY_OK(removed<Indicator>(*store, group.id));
    VERIFY_OK(removed<Dimension>(*store, *dimension));
    VERIFY_OK(removed<Indicator>(*store, whole));
    // Coming back, the whole has to be there first.
    const auto restore = [&](const RecordType &type, qint64 id) {
        return store->write(clerk(), [&](Transaction &t) { return t.restore(type, id); });
    };
    QVERIFY(!restore(Indicator::description().type(), groups->front().id));
    QVERIFY(!restore(Dimension::description().type(), *dimension));
    VERIFY_OK(restore(Indicator::description().type(), whole));
    VERIFY_OK(restore(Dimension::description().type(), *dimension));
    VERIFY_OK(restore(Indicator::description().type(), groups->front().id));
}

void TestDimension::groupsAreSummedOverAreas()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    const qint64 city = put(*store, area(u"1"_qs, u"city"_qs));
    const qint64 county = put(*store, area(u"11"_qs, u"county"_qs, city));
    const auto dimension = add(*store, bySex(put(*store, indicator(u"F"_qs))));
    VERIFY_OK(dimension);
    const Indicator women = groupsOf(*store, *dimension)->front();
    const Period may = Period::month(2020, 5);
    QVERIFY(put(*store, measurement(women.id, county, may, 60)));
    const auto table = loadSeries(*store, {women}, {city}, 2020, 2020);
    VERIFY_OK(table);
    QCOMPARE(table->find(women.id, city)->entered(may), std::optional(Number(60)));
}

void TestDimension::verifySeesWhatCamePastTheDoor()
{
    OPEN_STORE(store);
    const qint64 whole = put(*store, indicator(u"F"_qs));
    VERIFY_OK(add(*store, bySex(whole)));
    const auto faults = [&store] {
        QString all;
        const auto found = verifyDatabase(*store);
        for (const Text &fault : found ? *found : std::vector<Text>())
            all += fault.in(Language::English);
        return all;
    };
    QCOMPARE(faults(), QString());
    QVERIFY(store.tamper(u"update indicator set unit = '家' where dimension_id is not null"_qs));
    QVERIFY2(faults().contains(u"do not fit the indicator they are a part of: 2"_qs), qPrintable(faults()));
    // A bulk load does not ask the rules row by row.
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) {
        return t.load(std::vector{named(whole, "a"), named(whole, "b"), named(whole, "c")}, u"test"_qs);
    }));
    QVERIFY2(faults().contains(u"broken down by more than three: 1"_qs), qPrintable(faults()));
}

void TestDimension::groupsAreNamedWithTheirWhole()
{
    const Indicator whole = indicator(u"F"_qs);
    const GroupName full = fullName(whole, {u"女"_qs, u"women"_qs});
    Indicator group = indicator(u"F-01"_qs);
    group.nameZh = full.zh;
    group.nameEn = full.en;
    QCOMPARE(shortName(whole, group).in(Language::Chinese), u"女"_qs);
    QCOMPARE(shortName(whole, group).in(Language::English), u"women"_qs);
    group.nameEn = u"Women in training"_qs;
    QCOMPARE(shortName(whole, group).in(Language::English), u"Women in training"_qs);
}

QTEST_GUILESS_MAIN(TestDimension)
#include "tst_dimension.moc"
