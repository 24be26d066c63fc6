#include "ui/settings/appearance.h"
#include "ui/theme/head_view.h"
#include "ui/theme/tab_rows.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace heyuan;

/// Heads of columns in two lines, and tabs in as many rows as they need: nothing is cut where a reader needs it.
class TestHeadsAndTabs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useSettings({});
        applyAppearance(settings());
    }
    void wordsTakeASecondLine();
    void headsGrowWhereAColumnIsNarrow();
    void listsKeepTheirSections();
    void tabsStandInRows();
    void tabsOfAWidgetStandInRows();
};

void TestHeadsAndTabs::wordsTakeASecondLine()
{
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    for (const QString &words : {QStringLiteral("Amount (10,000 yuan)"), QStringLiteral("支持方向所占比例（%）"), QStringLiteral("Self-evaluation of the county")}) {
        const int width = headWidth(words, font);
        QVERIFY(width < metrics.horizontalAdvance(words));
        const QStringList lines = headLines(words, font, width).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines.join(QString()).contains(QChar(0x2026)));
        QCOMPARE(lines.join(QString()).remove(u' '), QString(words).remove(u' '));
        for (const QString &line : lines)
            QVERIFY(metrics.horizontalAdvance(line) <= width);
        QCOMPARE(headLines(words, font, metrics.horizontalAdvance(words)), words);
    }
    QCOMPARE(headWidth(QStringLiteral("Beneficiary"), font), metrics.horizontalAdvance(QStringLiteral("Beneficiary"))); // no word is cut
    QVERIFY(headLines(QStringLiteral("Amount (10,000 yuan) of everything that was ever paid"), font, 80).endsWith(QChar(0x2026)));
}

void TestHeadsAndTabs::headsGrowWhereAColumnIsNarrow()
{
    QStandardItemModel model(3, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Amount (10,000 yuan)")});
    QTableView view;
    HeadView::putOn(view);
    view.setModel(&model);
    view.resize(500, 200);
    view.setColumnWidth(1, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    const int one = view.horizontalHeader()->height();
    view.setColumnWidth(1, headWidth(QStringLiteral("Amount (10,000 yuan)"), view.horizontalHeader()->font()) + 20);
    QTRY_VERIFY(view.horizontalHeader()->height() > one + 8);
    QVERIFY(view.viewport()->y() >= view.horizontalHeader()->geometry().bottom()); // the rows made room
    view.setColumnWidth(1, 300);
    QTRY_COMPARE(view.horizontalHeader()->height(), one);
}

void TestHeadsAndTabs::listsKeepTheirSections()
{
    QTreeWidget list;
    const auto alignment = list.header()->defaultAlignment();
    HeadView::putOn(list);
    list.setHeaderLabels({QStringLiteral("Name"), QStringLiteral("Amount (10,000 yuan)")});
    QCOMPARE(list.header()->count(), 2);
    QVERIFY(list.header()->stretchLastSection());
    QCOMPARE(list.header()->defaultAlignment(), alignment);
}

namespace {

const QStringList names{QStringLiteral("At a glance"), QStringLiteral("Contracts"), QStringLiteral("Budget revisions"), QStringLiteral("Payment forecasts"),
                        QStringLiteral("Deliverables"), QStringLiteral("Self-evaluation"), QStringLiteral("Phases"), QStringLiteral("History")};

void checkPlaces(const TabRows &bar)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QRect place = bar.placeOf(tab);
        QVERIFY2(bar.rect().contains(place), qPrintable(bar.tabText(tab)));
        QVERIFY(place.width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(tab)));
        for (int other = 0; other < tab; ++other)
            QVERIFY(!place.intersects(bar.placeOf(other)));
    }
}

} // namespace

void TestHeadsAndTabs::tabsStandInRows()
{
    QWidget window;
    auto *box = new QVBoxLayout(&window);
    auto *bar = new TabRows(&window);
    box->addWidget(bar);
    box->addStretch();
    for (const QString &name : names)
        bar->addTab(name);
    window.resize(1400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(bar->rows(), 1);
    checkPlaces(*bar);
    window.resize(420, 300);
    QTRY_VERIFY(bar->rows() >= 2);
    QTRY_VERIFY(bar->height() >= bar->placeOf(names.size() - 1).bottom());
    checkPlaces(*bar);
    QSignalSpy changed(bar, &QTabBar::currentChanged);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->placeOf(7).center());
    QCOMPARE(bar->currentIndex(), 7);
    QCOMPARE(changed.count(), 1);
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Left);
    QCOMPARE(bar->currentIndex(), 6);
    bar->setTabEnabled(0, false);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->placeOf(0).center());
    QCOMPARE(bar->currentIndex(), 6);
    window.resize(1400, 300);
    QTRY_COMPARE(bar->rows(), 1);
}

void TestHeadsAndTabs::tabsOfAWidgetStandInRows()
{
    TabRowsWidget tabs;
    tabs.setDocumentMode(true);
    for (const QString &name : names)
        tabs.addTab(new QWidget, name);
    tabs.resize(420, 300);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    const auto &bar = static_cast<const TabRows &>(*tabs.tabBar());
    QTRY_VERIFY(bar.rows() >= 2);
    checkPlaces(bar);
    QVERIFY(tabs.currentWidget()->mapTo(&tabs, QPoint()).y() >= bar.geometry().bottom());
}

QTEST_MAIN(TestHeadsAndTabs)
#include "tst_heads_and_tabs.moc"
