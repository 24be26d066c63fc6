#include "tests/shell/desk_fixture.h"
#include "ui/settings/appearance.h"
#include "ui/shell/desk_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_links.h"
#include "ui/shell/search_index.h"
#include "ui/shell/search_palette.h"

#include <QLineEdit>
#include <QListView>

using namespace heyuan;

class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsByCharactersInitialsAndEnglish();
    void countyIsChosenAtTheTop();
    void betterMatchesComeFirst();
    void allWordsMustOccur();
    void changedRowsAreFoundAtOnce();
    void paletteGoesByKeyboard();
    void escapeLeavesEverythingAsItWas();
    void nothingFoundIsSaid();

private:
    const SearchHit *first(const std::vector<SearchHit> &hits, const QByteArray &type) const
    {
        for (const SearchHit &hit : hits) {
            if (hit.recordType == type)
                return &hit;
        }
        return nullptr;
    }
    DeskFixture m_fixture;
};

void TestSearch::initTestCase()
{
    useSettings({});
    settings().set(setting::theme, ThemeChoice::Light);
    applyAppearance(settings());
    applyLanguage(Language::Chinese);
}

void TestSearch::findsByCharactersInitialsAndEnglish()
{
    auto opened = openDesk(m_fixture.fresh(), QStringLiteral("tester"));
    SearchIndex index(*opened->desk);
    const auto byWords = index.find(u"电子商务"_qs, 1000);
    QVERIFY(first(byWords, "clause"));
    const auto byInitials = index.find(u"dzsw"_qs, 1000);
    QVERIFY(first(byInitials, "clause"));
    const auto page = index.find(u"settings"_qs, 5);
    QVERIFY(!page.empty());
    QCOMPARE(page.front().page, QByteArray("settings"));
    QVERIFY(page.front().recordType.isEmpty());
}

void TestSearch::countyIsChosenAtTheTop()
{
    MainWindow window;
    QVERIFY(window.open(m_fixture.fresh()));
    Desk &desk = window.deskView()->desk();
    SearchIndex index(desk);
    const auto hits = index.find(u"龙川"_qs, 100);
    const SearchHit *county = first(hits, "area");
    QVERIFY(county);
    QVERIFY(county->page.isEmpty());
    QVERIFY(std::find(desk.counties().begin(), desk.counties().end(), county->id) != desk.counties().end());
}

void TestSearch::betterMatchesComeFirst()
{
    auto opened = openDesk(m_fixture.fresh(), QStringLiteral("tester"));
    SearchIndex index(*opened->desk);
    const auto hits = index.find(u"河源市"_qs, 200);
    bool middleSeen = false;
    for (const SearchHit &hit : hits) {
        const bool begins = hit.title.startsWith(u"河源市"_qs) || hit.detail.startsWith(u"河源市"_qs);
        if (!begins && hit.title.contains(u"河源市"_qs))
            middleSeen = true;
        QVERIFY2(!(begins && middleSeen), qPrintable(hit.title));
    }
    QVERIFY(hits.size() > 1);
}

void TestSearch::allWordsMustOccur()
{
    auto opened = openDesk(m_fixture.fresh(), QStringLiteral("tester"));
    SearchIndex index(*opened->desk);
    const auto one = index.find(u"培训"_qs, 1000);
    const auto both = index.find(u"培训 人"_qs, 1000);
    QVERIFY(!both.empty());
    QVERIFY(both.size() < one.size());
    QVERIFY(index.find(u"培训 qqqq"_qs, 1000).empty());
}

void TestSearch::changedRowsAreFoundAtOnce()
{
    auto opened = openDesk(m_fixture.fresh(), QStringLiteral("tester"));
    Desk &desk = *opened->desk;
    SearchIndex index(desk);
    connect(&desk, &Desk::recordsChanged, this, [&](const ChangeSet &changes) { index.forget(changes); });
    QVERIFY(index.find(u"北斗星"_qs, 10).empty());
    const RecordType &type = *recordTypeNamed("document");
    const auto rows = desk.store().select(type);
    QVERIFY(rows && !rows->empty());
    Record changed = rows->front();
    type.setValue(changed, "short_zh", u"北斗星计划"_qs);
    QVERIFY(desk.write([&](Transaction &t) { return t.update(type, changed); }));
    if (type.indexOf("name_zh") >= 0) {
        type.setValue(changed, "name_zh", u"北斗星计划"_qs);
        changed.version += 1;
        QVERIFY(desk.write([&](Transaction &t) { return t.update(type, changed); }));
    }
    QCOMPARE(index.find(u"北斗星"_qs, 10).empty(), pageShowing("document").isEmpty());
}

void TestSearch::paletteGoesByKeyboard()
{
    MainWindow window;
    QVERIFY(window.open(m_fixture.fresh()));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.deskView()->openPage(pageList().front().key);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *typed = window.findChild<QLineEdit *>(QStringLiteral("searchTyped"));
    QVERIFY(typed && typed->isVisible() && typed->hasFocus());
    auto *hits = window.findChild<QListView *>(QStringLiteral("searchHits"));
    QCOMPARE(hits->model()->rowCount(), int(pageList().size()));
    QTest::keyClicks(typed, QStringLiteral("settings"));
    QVERIFY(hits->model()->rowCount() >= 1);
    QTest::keyClick(typed, Qt::Key_Down);
    QTest::keyClick(typed, Qt::Key_Up);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(window.deskView()->currentKey(), QByteArray("settings"));
    QVERIFY(!typed->isVisible());
}

void TestSearch::escapeLeavesEverythingAsItWas()
{
    MainWindow window;
    QVERIFY(window.open(m_fixture.fresh()));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.deskView()->openPage("settings");
    auto *name = window.deskView()->currentPage()->findChild<QLineEdit *>(QStringLiteral("userName"));
    name->setFocus();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *typed = window.findChild<QLineEdit *>(QStringLiteral("searchTyped"));
    QTest::keyClicks(typed, QStringLiteral("zzzz"));
    QTest::keyClick(typed, Qt::Key_Escape);
    QCOMPARE(window.deskView()->currentKey(), QByteArray("settings"));
    QVERIFY(name->hasFocus());
}

void TestSearch::nothingFoundIsSaid()
{
    MainWindow window;
    QVERIFY(window.open(m_fixture.fresh()));
    window.show();
    window.deskView()->openSearch();
    auto *palette = window.findChild<SearchPalette *>();
    auto *typed = window.findChild<QLineEdit *>(QStringLiteral("searchTyped"));
    QTest::keyClicks(typed, QStringLiteral("qqqqqq"));
    QVERIFY(!window.findChild<QListView *>(QStringLiteral("searchHits"))->isVisible());
    QVERIFY(palette->isVisible());
    QTest::keyClick(typed, Qt::Key_Return); // goes nowhere, and does not crash
    QVERIFY(palette->isVisible());
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
