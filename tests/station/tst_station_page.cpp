#include "core/station/station.h"
#include "tests/support/practice_page.h"
#include "tests/support/pseudo_translator.h"
#include "ui/shell/page_links.h"
#include "ui/station/coverage_view.h"
#include "ui/station/station_findings_view.h"
#include "ui/station/station_pages.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeWidget>

using namespace heyuan;
using namespace heyuan::test;

// The page of the ledger, over the practice database.
class TestStationPage : public PracticePage<>
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void theTabsStandInOrder();
    void coverageListsWhoLacksAStation();
    void coverageFollowsTheLedger();
    void findingsLeadToTheirStation();
    void originsOpenTheirRows();
    void everyWordFollowsTheLanguage();

private:
    template <class View> View *view(int tab)
    {
        tabs()->open(tab);
        auto *view = m_page->findChild<View *>();
        settle(view);
        return view;
    }
    /// Pages read beside the window's thread.
    static void settle(const Page *page) { QTRY_VERIFY_WITH_TIMEOUT(!page->isComputing(), 20000); }
    RecordTable &table() const { return qobject_cast<RecordPage *>(&tabs()->current())->table(); }
    RecordTabs *tabs() const { return qobject_cast<RecordTabs *>(m_page.get()); }
};

void TestStationPage::initTestCase() { makePractice(); }

void TestStationPage::init()
{
    open(makeStationPage);
}

void TestStationPage::theTabsStandInOrder()
{
    const auto *bar = m_page->findChild<QTabBar *>();
    QStringList names;
    for (int i = 0; i < bar->count(); ++i)
        names << bar->tabText(i);
    QCOMPARE(names, (QStringList{u"Service stations"_qs, u"Checks of stations"_qs, u"Operating subsidies"_qs, u"Coverage"_qs, u"Siting and standing"_qs}));
    QVERIFY(table().model().rowCount() > 500);
    QCOMPARE(pageShowing("station"), QByteArray("stations"));
}

void TestStationPage::coverageListsWhoLacksAStation()
{
    auto *coverage = view<CoverageView>(3);
    QVERIFY(coverage);
    QCOMPARE(coverage->counties().topLevelItemCount(), 9); // the city and its counties and zones
    const int all = coverage->uncovered().topLevelItemCount();
    QVERIFY(all > 250);
    auto *which = coverage->findChildren<QComboBox *>().back();
    which->setCurrentIndex(1);
    emit which->activated(1);
    QVERIFY(coverage->uncovered().topLevelItemCount() > 0 && coverage->uncovered().topLevelItemCount() < 20);
    auto *area = coverage->findChild<QComboBox *>(u"area"_qs);
    QCOMPARE(area->count(), 11); // and the two counties outside that have stations
    area->setCurrentIndex(10);
    emit area->activated(10);
    settle(coverage);
    QCOMPARE(coverage->counties().topLevelItemCount(), 1);
    QVERIFY(coverage->counties().topLevelItem(0)->text(4).endsWith(u"—")); // poor villages of Puning are not known
    QVERIFY(coverage->counties().topLevelItem(0)->toolTip(4).contains(u"not on record"));
}

void TestStationPage::coverageFollowsTheLedger()
{
    auto *coverage = view<CoverageView>(3);
    const int before = coverage->uncovered().topLevelItemCount();
    const qint64 lacking = coverage->uncovered().topLevelItem(0)->data(0, Qt::UserRole).toLongLong();
    Station row;
    row.name = u"新服务点"_qs;
    row.kind = u"village_point"_qs;
    row.status = u"operating"_qs;
    row.openedOn = QDate(2020, 10, 1);
    row.area = {lacking};
    const qint64 id = put(m_desk->store(), row);
    settle(coverage);
    QCOMPARE(coverage->uncovered().topLevelItemCount(), before - 1);
    VERIFY_OK(m_desk->write([&](Transaction &t) { return t.remove(Station::description().type(), id, 1); }));
    settle(coverage);
    QCOMPARE(coverage->uncovered().topLevelItemCount(), before);
}

void TestStationPage::findingsLeadToTheirStation()
{
    auto *findings = view<StationFindingsView>(4);
    QVERIFY(findings);
    QVERIFY(findings->siting().topLevelItemCount() > 5);
    QVERIFY(findings->standing().topLevelItemCount() > 10);
    QSignalSpy asked(m_desk.get(), &Desk::pageRequested);
    emit findings->siting().itemActivated(findings->siting().topLevelItem(0), 0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toByteArray(), QByteArray("stations"));
    const qint64 id = asked[0][1].toLongLong();
    m_page->select(id);
    QCOMPARE(table().currentId(), id);
}

void TestStationPage::originsOpenTheirRows()
{
    view<CoverageView>(3);
    const auto stations = m_desk->store().all<Station>();
    VERIFY_OK(stations);
    QVERIFY(m_page->showOrigin({QByteArrayLiteral("station"), {stations->front().id, stations->back().id}, 0, 0, {}, {}}));
    QCOMPARE(table().selectedIds().size(), 2);
}

void TestStationPage::everyWordFollowsTheLanguage()
{
    for (const int tab : {3, 4}) {
        tabs()->open(tab);
        settle(&tabs()->current());
        QStringList frozen;
        {
            PseudoTranslator pseudo;
            QCoreApplication::installTranslator(&pseudo);
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(&tabs()->current(), &change);
            QCoreApplication::processEvents();
            frozen = frozenWords(tabs()->current());
            QCoreApplication::removeTranslator(&pseudo);
        }
        frozen.removeIf([](const QString &words) { return words.startsWith(u"area (") || words.startsWith(u"area:") || words.startsWith(u"whole") || words.startsWith(u"notes"); }); // names of areas and sentences of core
        QVERIFY2(frozen.isEmpty(), qPrintable(frozen.join(u'\n')));
    }
}

QTEST_MAIN(TestStationPage)
#include "tst_station_page.moc"
