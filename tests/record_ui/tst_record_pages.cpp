// Every page over a kind of record opens, in both languages and looks, and fits a small screen. With HEYUAN_PICTURES
// set to a folder, the pages are saved there for people to look at.
#include "core/award/wording.h"
#include "tests/record_ui/sample.h"
#include "tests/support/pseudo_translator.h"
#include "ui/catalogue/catalogue_pages.h"
#include "ui/place/place_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>

using namespace heyuan;

class TestRecordPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pagesOpen_data();
    void pagesOpen();
    void awardRulesAreSaidInWords();
    void everyRuleOfTheCatalogueHasAnAmountInWords();
    void theSourceLeadsToTheClause();
    void areasStandInTheirTree();
    void aFilteredTableFits();
    void everyWordFollowsTheLanguage();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
};

void TestRecordPages::initTestCase()
{
    useSettings({});
    m_desk = sample::desk(m_dir);
    QVERIFY(m_desk);
}

void TestRecordPages::pagesOpen_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("english");
    QTest::addColumn<bool>("dark");
    for (const char *key : {"indicators", "duties", "readings", "projects", "awards", "funds", "areas"}) {
        for (const bool english : {false, true}) {
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s-%s", key, english ? "en" : "zh", dark ? "dark" : "light")
                    << QByteArray(key) << english << dark;
        }
    }
}

void TestRecordPages::pagesOpen()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, english);
    QFETCH(bool, dark);
    applyLanguage(english ? Language::English : Language::Chinese);
    settings().set(setting::theme, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    applyAppearance(settings());
    const auto &pages = pageList();
    const auto entry = std::find_if(pages.begin(), pages.end(), [&](const PageEntry &e) { return e.key == key; });
    QVERIFY(entry != pages.end());
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    std::unique_ptr<Page> page(entry->make(*m_desk, nullptr));
    page->setAutoFillBackground(true);
    page->resize(1366 - 190, 768 - 90); // a small screen without navigation, top bar and status bar
    page->show();
    QVERIFY(page->minimumSizeHint().width() <= 1366 - 190);
    QVERIFY(!page->title().isEmpty());
    QVERIFY(page->focusSearch());
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 0);
    if (const QString folder = qEnvironmentVariable("HEYUAN_PICTURES"); !folder.isEmpty()) {
        const QString name = QString::fromUtf8(key) + (english ? QStringLiteral("-en") : QStringLiteral("-zh"))
                             + (dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
        QVERIFY(page->grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }
}

void TestRecordPages::awardRulesAreSaidInWords()
{
    const QString share =
        QStringLiteral(R"({"form":"share","percent":20,"of_zh":"实际投资额",)"
                       R"("of_en":"the actual investment","cap_fen":50000000,"cap_per":"beneficiary"})");
    QCOMPARE(amountWords(share, Language::English).join(u'|'),
             QStringLiteral("20% of the actual investment, at most 500,000 yuan for each beneficiary"));
    const QString fixed = QStringLiteral(R"({"form":"fixed","amount_fen":1050000})");
    QCOMPARE(amountWords(fixed, Language::English).join(u'|'), QStringLiteral("10,500 yuan"));
    const QString tiers = QStringLiteral(
        R"({"form":"tiers","tiers":[{"from":500,"to":1000,"unit":"万元","amount_fen":10000000},)"
                                         R"({"level":"city","amount_fen":20000000}]})");
    QCOMPARE(amountWords(tiers, Language::English).join(u'|'),
             QStringLiteral("from 5,000,000 yuan up to 10,000,000 yuan: 100,000 yuan|municipal level: 200,000 yuan"));
    const QString conditions = QStringLiteral(
        R"([{"field":"a","zh":"年销售额突破500万元","en":"Sales pass 5 million yuan","unclear":["000-Q20"]}])");
    QCOMPARE(conditionWords(conditions, Language::English).join(u'|'),
             QStringLiteral("Sales pass 5 million yuan (the wording is unclear)"));
    QVERIFY(conditionWords(QStringLiteral("no json"), Language::English).isEmpty());
}

void TestRecordPages::everyRuleOfTheCatalogueHasAnAmountInWords()
{
    const RecordType &type = *recordTypeNamed("award_rule");
    const auto rows = m_desk->store().select(type);
    QVERIFY(rows && rows->size() > 50);
    for (const Record &row : *rows) {
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString words = amountWords(type.value(row, "amount").toString(), language).join(u'|');
            QVERIFY2(!words.isEmpty(), qPrintable(type.value(row, "code").toString()));
            QVERIFY2(!words.contains(QLatin1String("%1")) && !words.contains(QLatin1String("%2")), qPrintable(words));
        }
    }
}

void TestRecordPages::theSourceLeadsToTheClause()
{
    applyLanguage(Language::English);
    std::unique_ptr<Page> page(makeAwardRulePage(*m_desk, nullptr));
    page->show();
    auto *rules = qobject_cast<RecordPage *>(page.get());
    QVERIFY(rules);
    const qint64 id = rules->table().currentId();
    QVERIFY(id);
    const RecordType &type = *recordTypeNamed("award_rule");
    const qint64 clause = type.value(**m_desk->store().find(type, id), "clause_id").toLongLong();
    QVERIFY(clause);
    QSignalSpy asked(m_desk.get(), &Desk::pageRequested);
    auto *source = rules->form().findChild<QLabel *>(QStringLiteral("source"));
    QVERIFY(source->text().contains(m_desk->titleOf("clause", clause)));
    emit source->linkActivated(QString::number(clause));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().at(0).toByteArray(), QByteArray("documents"));
    QCOMPARE(asked.front().at(1).toLongLong(), clause);
}

void TestRecordPages::areasStandInTheirTree()
{
    applyLanguage(Language::Chinese);
    PlacePage page(*m_desk);
    page.show();
    QCOMPARE(page.tree().currentId(), m_desk->city());
    QTreeWidgetItem *city = page.tree().tree().currentItem();
    QCOMPARE(city->text(0), QStringLiteral("河源市"));
    QCOMPARE(city->childCount(), int(m_desk->counties().size()));
    page.tree().search().setText(QStringLiteral("zjx")); // 紫金县
    int visible = 0;
    QString name;
    for (int i = 0; i < city->childCount(); ++i) {
        if (!city->child(i)->isHidden()) {
            ++visible;
            name = city->child(i)->text(0);
        }
    }
    QCOMPARE(visible, 1);
    QCOMPARE(name, QStringLiteral("紫金县"));
    page.tree().search().clear();

    // A new town stands inside the county that was chosen.
    const qint64 county = m_desk->counties().front();
    page.select(county);
    QVERIFY(page.createNew());
    page.areaForm().row("code")->editor().setTyped(QStringLiteral("T1"));
    page.areaForm().row("name_zh")->editor().setTyped(QStringLiteral("测试镇"));
    page.areaForm().row("level")->editor().setTyped(QStringLiteral("town"));
    emit page.areaForm().row("level")->editor().edited();
    QVERIFY(page.save());
    QTreeWidgetItem *town = page.tree().tree().currentItem();
    QCOMPARE(town->text(0), QStringLiteral("测试镇"));
    QCOMPARE(town->parent()->data(0, Qt::UserRole).toLongLong(), county);
}

void TestRecordPages::aFilteredTableFits()
{
    applyLanguage(Language::Chinese);
    settings().set(setting::theme, ThemeChoice::Light);
    applyAppearance(settings());
    std::unique_ptr<Page> page(new RecordPage(*m_desk, dutySetup()));
    page->setAutoFillBackground(true);
    page->resize(1366 - 190, 768 - 90);
    page->show();
    RecordTable &table = qobject_cast<RecordPage *>(page.get())->table();
    table.findChild<QToolButton *>(QStringLiteral("filterButton"))->setChecked(true);
    table.header().cells()[size_t(table.model().columnNamed("name"))]->setText(QStringLiteral("报"));
    table.header().cells()[size_t(table.model().columnNamed("day"))]->setTest(Condition::Test::NotEmpty);
    const int all = table.model().rowCount();
    QTRY_VERIFY(table.model().rowCount() < all);
    table.view().selectAll();
    for (const FilterCell *cell : table.header().cells()) {
        if (cell->isVisible())
            QVERIFY(cell->geometry().top() >= space::row && cell->geometry().bottom() <= table.header().height());
    }
    if (const QString folder = qEnvironmentVariable("HEYUAN_PICTURES"); !folder.isEmpty())
        QVERIFY(page->grab().save(folder + QStringLiteral("/filter-zh-light.png")));
}

void TestRecordPages::everyWordFollowsTheLanguage()
{
    applyLanguage(Language::English);
    QSet<QString> known;
    for (const RecordType *type : recordTypes()) {
        known << type->label.onScreen() << type->plural.onScreen();
        for (const Field &field : type->fields) {
            for (const Choice &choice : field.options.choices)
                known << choice.text.onScreen();
        }
        for (const RecordColumn &column : columnsOf(*type))
            known << column.title(*type, Language::English) << column.name(*type, Language::English);
    }
    for (const PageEntry &entry : pageList())
        known << entry.title.onScreen();
    for (const Text &tab : {say("Duty", "What is due"), say("AwardRule", "Rules and versions"), say("WhatIf", "What if"), say("Catalogue", "Decide"),
                            say("Catalogue", "Choose a reading beside the words of the document, with who decided, when and by which document")})
        known << tab.onScreen();
    for (const PageEntry &entry : pageList()) {
        static const QByteArrayList own{"indicators", "duties", "readings", "awards", "areas"}; // projects: tst_project_page, funds: tst_fund_page
        if (!own.contains(entry.key))
            continue;
        std::unique_ptr<Page> page(entry.make(*m_desk, nullptr));
        page->show();
        test::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(page.get(), &change);
        QCoreApplication::processEvents();
        // Names of records, fields and actions are Texts, which need no translator of Qt; what a row says is data.
        QStringList frozen;
        for (const QString &words : test::frozenWords(*page)) {
            static const QRegularExpression data(
                QStringLiteral("^(formTitle|source|echo|breakDown|verdict|month|printRights|\\w+_(words|label|help)) |areas "));
            const QString said = words.section(QStringLiteral(": "), 1);
            if (!data.match(words).hasMatch() && !known.contains(said))
                frozen << words;
        }
        QVERIFY2(frozen.isEmpty(), qPrintable(frozen.join(u'\n')));
        QCoreApplication::removeTranslator(&pseudo);
    }
}

QTEST_MAIN(TestRecordPages)
#include "tst_record_pages.moc"
