// The sheet of an indicator and its groups: what stands in it, and when it says that the groups do not make the whole.
#include "measured.h"

#include "core/indicator/grouping.h"
#include "core/measurement/entry_report.h"

using namespace heyuan;
using namespace heyuan::test;

class TestMeasurementGroups : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theWholeStandsAboveItsGroups();
    void aGroupLeadsToItsWhole();
    void groupsThatDoNotMakeTheWholeAreMarked();
    void nothingIsSaidBeforeAllIsKnown();
    void withoutTheCheckNothingIsCompared();
    void sumsOfAreasAreComparedToo();
    void aStockOfAnEarlierPeriodIsNotCompared();
    void theSheetPrints();

private:
    qint64 breakDown(qint64 whole, const char *zh, const char *en, const std::vector<GroupName> &groups, bool check)
    {
        NewGrouping grouping;
        grouping.dimension.indicator = Ref{whole};
        grouping.dimension.nameZh = QString::fromUtf8(zh);
        grouping.dimension.nameEn = QString::fromUtf8(en);
        grouping.dimension.partsEqualTotal = check;
        grouping.groups = groups;
        qint64 made = 0;
        const Status done = m->store.write(clerk(), [&](Transaction &t) -> Status {
            const auto id = addGrouping(t, grouping);
            made = id ? *id : 0;
            return id ? Status() : Status(id.error());
        });
        if (!done)
            complain(done.error());
        return made;
    }
    std::vector<qint64> groups(qint64 dimension) const
    {
        std::vector<qint64> ids;
        const auto found = groupsOf(m->store, dimension);
        for (const Indicator &group : found ? *found : std::vector<Indicator>())
            ids.push_back(group.id);
        return ids;
    }
    std::optional<EntryGrid> sheet(qint64 whole, int county = 0) const
    {
        return m->grid({.layout = GridLayout::GroupsByPeriods,
                        .indicator = whole,
                        .area = county < 0 ? m->city : m->counties[size_t(county)],
                        .year = 2020});
    }
    GridCell whole(int county = 0) const
    {
        const auto grid = sheet(m->flow, county);
        return Measured::cell(*grid, m->key(m->flow, county, may));
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Measured> m;
    const Period may = Period::month(2020, 5);
    qint64 sex = 0;
    qint64 women = 0;
    qint64 men = 0;
};

void TestMeasurementGroups::init()
{
    m.reset();
    m_store = std::make_unique<TestStore>(Engine::Sqlite);
    QVERIFY2(m_store->isOpen(), m_store->why());
    m = std::make_unique<Measured>(**m_store);
    sex = breakDown(m->flow, "性别", "sex", {{u"女"_qs, u"women"_qs}, {u"男"_qs, u"men"_qs}}, true);
    const auto ids = groups(sex);
    QCOMPARE(ids.size(), size_t(2));
    women = ids[0];
    men = ids[1];
}

void TestMeasurementGroups::theWholeStandsAboveItsGroups()
{
    const qint64 town = breakDown(m->flow, "乡镇", "town", {{u"灯塔镇"_qs, u"Dengta"_qs}}, false);
    const auto grid = sheet(m->flow);
    QCOMPARE(grid->rows().size(), size_t(4));
    QCOMPARE(grid->columns().size(), size_t(13));
    QCOMPARE(grid->rows()[0].indicator, m->flow);
    QVERIFY(grid->rows()[0].isTotal);
    QCOMPARE(grid->rows()[1].name.in(Language::English), u"sex: women"_qs);
    QCOMPARE(grid->rows()[2].name.in(Language::Chinese), u"性别：男"_qs);
    QCOMPARE(grid->rows()[3].name.in(Language::Chinese), u"乡镇：灯塔镇"_qs);
    QCOMPARE(grid->rows()[3].indicator, groups(town).front());
    // A group is entered as every other indicator is.
    QVERIFY(m->enter(m->key(women, 0, may), u"60"_qs).refusals.empty());
    QCOMPARE(Measured::cell(*sheet(m->flow), m->key(women, 0, may)).value, std::optional(Number(60)));
    QVERIFY(!m->enter(m->key(women, 0, may), u"6.5"_qs).refusals.empty());
    const QString name = grid->nameOf(m->key(women, 0, may)).in(Language::English);
    QVERIFY2(name.contains(u"women"_qs) && name.contains(u"May"_qs), qPrintable(name));
}

void TestMeasurementGroups::aGroupLeadsToItsWhole()
{
    const auto grid = sheet(men);
    QCOMPARE(grid->rows().size(), size_t(3));
    QCOMPARE(grid->rows().front().indicator, m->flow);
    QCOMPARE(grid->question().indicator, m->flow);
    QVERIFY(sheet(0)->rows().empty());                         // nothing chosen
    QCOMPARE(sheet(m->denominator)->rows().size(), size_t(1)); // no groups yet
}

void TestMeasurementGroups::groupsThatDoNotMakeTheWholeAreMarked()
{
    m->enter(m->key(m->flow, 0, may), u"130"_qs);
    m->enter(m->key(women, 0, may), u"70"_qs);
    m->enter(m->key(men, 0, may), u"50"_qs);
    const GridCell cell = whole();
    QVERIFY(cell.isMixed);
    QCOMPARE(cell.value, std::optional(Number(130))); // what was entered stays
    QCOMPARE(cell.remarks.back().in(Language::English),
             u"By sex the groups make 120, the whole is 130. Correct one of the two."_qs);
    QVERIFY(!Measured::cell(*sheet(m->flow), m->key(women, 0, may)).isMixed);
    m->enter(m->key(men, 0, may), u"60"_qs);
    QVERIFY(!whole().isMixed);
    QVERIFY(whole().remarks.empty());
}

void TestMeasurementGroups::nothingIsSaidBeforeAllIsKnown()
{
    m->enter(m->key(m->flow, 0, may), u"130"_qs);
    m->enter(m->key(women, 0, may), u"70"_qs);
    QVERIFY(!whole().isMixed); // the men have not been reported yet; that is not 0
    m->enter(m->key(men, 0, Period::month(2020, 6)), u"5"_qs);
    QVERIFY(!whole().isMixed);
    m->enter(m->key(men, 0, may), u"0"_qs);
    QVERIFY(whole().isMixed);
}

void TestMeasurementGroups::withoutTheCheckNothingIsCompared()
{
    VERIFY_OK(change<Dimension>(m->store, sex, [](Dimension &d) { d.partsEqualTotal = false; }));
    m->enter(m->key(m->flow, 0, may), u"130"_qs);
    m->enter(m->key(women, 0, may), u"70"_qs);
    m->enter(m->key(men, 0, may), u"50"_qs);
    QVERIFY(!whole().isMixed);
}

void TestMeasurementGroups::sumsOfAreasAreComparedToo()
{
    for (int county = 0; county < 3; ++county) {
        m->enter(m->key(m->flow, county, may), u"10"_qs);
        m->enter(m->key(women, county, may), u"4"_qs);
        m->enter(m->key(men, county, may), county < 2 ? u"6"_qs : u"5"_qs);
    }
    QVERIFY(!whole(0).isMixed);
    QVERIFY(whole(2).isMixed);
    QVERIFY(whole(-1).isMixed); // 29 of 30 in the city
    m->enter(m->key(men, 1, may), QString());
    QVERIFY(!whole(-1).isMixed); // a county is missing in the sum of the men
}

void TestMeasurementGroups::aStockOfAnEarlierPeriodIsNotCompared()
{
    const auto ids = groups(
        breakDown(m->stock, "规模", "size", {{u"大"_qs, u"large"_qs}, {u"小"_qs, u"small"_qs}}, true));
    const Period first = Period::quarter(2020, 1);
    const Period second = Period::quarter(2020, 2);
    m->enter(m->key(m->stock, 0, first), u"5"_qs);
    m->enter(m->key(ids[0], 0, first), u"2"_qs);
    m->enter(m->key(ids[1], 0, first), u"3"_qs);
    m->enter(m->key(m->stock, 0, second), u"8"_qs);
    const auto isMixed = [&](const Period &period) {
        return Measured::cell(*sheet(m->stock), m->key(m->stock, 0, period)).isMixed;
    };
    QVERIFY(!isMixed(first));
    QVERIFY(!isMixed(second)); // the groups of the second quarter are not reported yet
    m->enter(m->key(ids[0], 0, second), u"2"_qs);
    QVERIFY(!isMixed(second));
    m->enter(m->key(ids[1], 0, second), u"3"_qs);
    QVERIFY(isMixed(second));
}

void TestMeasurementGroups::theSheetPrints()
{
    m->enter(m->key(women, 0, may), u"1234"_qs);
    const Report report = reportOf(*sheet(m->flow), Language::English, QDate(2020, 6, 1));
    const QString subtitle = report.subtitle.in(Language::English);
    QVERIFY2(subtitle.contains(u"Indicator F"_qs) && subtitle.contains(u"Area 11"_qs), qPrintable(subtitle));
    const Table &table = std::get<Table>(report.blocks.front());
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(table.rows[1][5].figure.toText(), u"1,234"_qs);
    QCOMPARE(table.rows[1][5].figure.origin.indicator, women);
}

QTEST_GUILESS_MAIN(TestMeasurementGroups)
#include "tst_measurement_groups.moc"
