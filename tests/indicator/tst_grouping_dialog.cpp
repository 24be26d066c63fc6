// Breaking an indicator down on the page of indicators: one dialog, one step, and it can be taken back.
#include "core/indicator/grouping.h"
#include "tests/record_ui/sample.h"
#include "tests/support/pseudo_translator.h"
#include "ui/catalogue/catalogue_pages.h"
#include "ui/indicator/grouping_dialog.h"
#include "ui/indicator/indicator_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace heyuan;

class TestGroupingDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void makesDimensionAndGroupsAndTakesThemBack();
    void saysWhatIsMissingAndKeepsWhatIsTyped();
    void aGroupIsNotBrokenDown();
    void ratiosAreNotChecked();
    void dimensionsHaveATabAndAreNamedWithTheirIndicator();
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void everyWordFollowsTheLanguage();

private:
    qint64 indicatorOf(const char *aggregation) const
    {
        const auto found = m_desk->store().all<Indicator>(
            {.conditions = {{"aggregation", Condition::Test::Is, QString::fromLatin1(aggregation)},
                            {"dimension_id", Condition::Test::Empty, {}}},
             .search = {}});
        return found && !found->empty() ? found->front().id : 0;
    }
    GroupingDialog *openFor(qint64 indicator)
    {
        m_page->select(indicator);
        auto *button = m_page->findChild<QToolButton *>(QStringLiteral("breakDown"));
        if (!button || !button->isEnabled())
            return nullptr;
        QTest::mouseClick(button, Qt::LeftButton);
        return m_page->findChild<GroupingDialog *>();
    }
    static void type(GroupingDialog &dialog, const char *name, const QString &text)
    {
        dialog.findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
    }
    static void typeGroup(GroupingDialog &dialog, int row, const QString &zh, const QString &en)
    {
        dialog.groups().setItem(row, 0, new QTableWidgetItem(zh));
        dialog.groups().setItem(row, 1, new QTableWidgetItem(en));
    }
    static void press(GroupingDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    }
    size_t dimensions(qint64 indicator) const { return dimensionsOf(m_desk->store(), indicator)->size(); }

    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Page> m_page;
    std::function<void()> m_undo;
};

void TestGroupingDialog::initTestCase()
{
    useSettings({});
    m_desk = sample::desk(m_dir);
    QVERIFY(m_desk);
    connect(m_desk.get(), &Desk::undoOffered, this,
            [this](const QString &, const std::function<void()> &undo) { m_undo = undo; });
}

void TestGroupingDialog::init()
{
    applyLanguage(Language::English);
    m_page.reset(makeIndicatorPage(*m_desk, nullptr));
    m_page->resize(1176, 678);
    m_page->show();
    m_undo = {};
}

void TestGroupingDialog::cleanup()
{
    m_page.reset();
}

void TestGroupingDialog::makesDimensionAndGroupsAndTakesThemBack()
{
    const qint64 whole = indicatorOf("flow");
    GroupingDialog *dialog = openFor(whole);
    QVERIFY(dialog);
    type(*dialog, "dimensionZh", QStringLiteral("性别"));
    type(*dialog, "dimensionEn", QStringLiteral("sex"));
    typeGroup(*dialog, 0, QStringLiteral("女"), QStringLiteral("women"));
    QCOMPARE(dialog->groups().rowCount(), 2); // a line more is always there
    typeGroup(*dialog, 1, QStringLiteral("男"), QStringLiteral("men"));
    QVERIFY(dialog->findChild<QCheckBox *>(QStringLiteral("partsEqualTotal"))->isChecked());
    press(*dialog);
    QVERIFY(!dialog->isVisible());
    const auto made = dimensionsOf(m_desk->store(), whole);
    QVERIFY(made && made->size() == 1);
    QVERIFY(made->front().partsEqualTotal);
    QCOMPARE(groupsOf(m_desk->store(), made->front().id)->size(), size_t(2));
    QVERIFY(m_undo);
    m_undo();
    QCOMPARE(dimensions(whole), size_t(0));
    QVERIFY(groupsOf(m_desk->store(), made->front().id)->empty());
}

void TestGroupingDialog::saysWhatIsMissingAndKeepsWhatIsTyped()
{
    const qint64 whole = indicatorOf("flow");
    GroupingDialog *dialog = openFor(whole);
    QVERIFY(dialog);
    type(*dialog, "dimensionZh", QStringLiteral("性别"));
    type(*dialog, "dimensionEn", QStringLiteral("sex"));
    typeGroup(*dialog, 0, QStringLiteral("女"), QString());
    press(*dialog);
    QVERIFY(dialog->isVisible());
    auto *fault = dialog->findChild<QLabel *>(QStringLiteral("fault"));
    QVERIFY(fault->isVisible());
    QCOMPARE(fault->text(), QStringLiteral("Group 1 has no English name. Enter it."));
    QCOMPARE(dialog->groups().item(0, 0)->text(), QStringLiteral("女"));
    QCOMPARE(dialog->groups().currentColumn(), 1); // where the name is missing
    QCOMPARE(dimensions(whole), size_t(0));
    dialog->reject();
}

void TestGroupingDialog::aGroupIsNotBrokenDown()
{
    GroupingDialog *dialog = openFor(indicatorOf("flow"));
    QVERIFY(dialog);
    type(*dialog, "dimensionZh", QStringLiteral("性别"));
    type(*dialog, "dimensionEn", QStringLiteral("sex"));
    typeGroup(*dialog, 0, QStringLiteral("女"), QStringLiteral("women"));
    press(*dialog);
    delete dialog;
    const auto made = dimensionsOf(m_desk->store(), indicatorOf("flow"));
    QVERIFY(made && made->size() == 1);
    const qint64 women = groupsOf(m_desk->store(), made->front().id)->front().id;
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    QVERIFY(!openFor(women));
    QCOMPARE(failed.count(), 1);
    const auto error = failed.front().front().value<Error>();
    QVERIFY2(error.message.in(Language::English).contains(QStringLiteral("itself a group (by sex)")),
             qPrintable(error.message.in(Language::English)));
    m_undo();
}

void TestGroupingDialog::ratiosAreNotChecked()
{
    GroupingDialog *dialog = openFor(indicatorOf("ratio"));
    QVERIFY(dialog);
    const auto *check = dialog->findChild<QCheckBox *>(QStringLiteral("partsEqualTotal"));
    QVERIFY(!check->isChecked() && !check->isEnabled());
    dialog->reject();
}

void TestGroupingDialog::dimensionsHaveATabAndAreNamedWithTheirIndicator()
{
    const qint64 whole = indicatorOf("flow");
    GroupingDialog *dialog = openFor(whole);
    QVERIFY(dialog);
    type(*dialog, "dimensionZh", QStringLiteral("性别"));
    type(*dialog, "dimensionEn", QStringLiteral("sex"));
    typeGroup(*dialog, 0, QStringLiteral("女"), QStringLiteral("women"));
    press(*dialog);
    auto *tabs = qobject_cast<RecordTabs *>(m_page.get());
    QVERIFY(tabs);
    tabs->open(1);
    QCOMPARE(qobject_cast<RecordPage *>(&tabs->current())->table().model().rowCount(), 1);
    const qint64 id = qobject_cast<RecordPage *>(&tabs->current())->table().currentId();
    // Several indicators are broken down by sex: in a list of choices each says of what.
    QCOMPARE(m_desk->titleOf("dimension", id), QStringLiteral("sex ") + m_desk->titleOf("indicator", whole));
    QVERIFY(!tabs->current().findChild<QToolButton *>(QStringLiteral("breakDown")));
    m_undo();
}

void TestGroupingDialog::fitsASmallScreen_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("zh-light") << Language::Chinese << ThemeChoice::Light;
    QTest::newRow("en-dark") << Language::English << ThemeChoice::Dark;
}

// With HEYUAN_PICTURES set to a folder, the dialog is saved there for people to look at.
void TestGroupingDialog::fitsASmallScreen()
{
    QFETCH(Language, language);
    QFETCH(ThemeChoice, theme);
    applyLanguage(language);
    settings().set(setting::theme, theme);
    applyAppearance(settings());
    GroupingDialog *dialog = openFor(indicatorOf("flow"));
    QVERIFY(dialog);
    type(*dialog, "dimensionZh", QStringLiteral("性别"));
    type(*dialog, "dimensionEn", QStringLiteral("sex"));
    typeGroup(*dialog, 0, QStringLiteral("女"), QStringLiteral("women"));
    typeGroup(*dialog, 1, QStringLiteral("男"), QString());
    press(*dialog); // with its refusal
    QCoreApplication::processEvents();
    QVERIFY(dialog->width() < 1366 && dialog->height() < 768);
    if (const QString folder = qEnvironmentVariable("HEYUAN_PICTURES"); !folder.isEmpty())
        QVERIFY(dialog->grab().save(
            QStringLiteral("%1/grouping-%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()))));
    dialog->reject();
}

void TestGroupingDialog::everyWordFollowsTheLanguage()
{
    GroupingDialog *dialog = openFor(indicatorOf("flow"));
    QVERIFY(dialog);
    test::PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();
    QStringList frozen = test::frozenWords(*dialog);
    QCoreApplication::removeTranslator(&pseudo);
    // The name of the indicator is data; words of the description come from core.
    static const QStringList texts{QStringLiteral("whole "), QStringLiteral("partsEqualTotal "),
                                   QStringLiteral("checkHelp ")};
    frozen.removeIf([](const QString &line) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString &name) { return line.startsWith(name); });
    });
    QVERIFY2(frozen.isEmpty(), qPrintable(frozen.join(u'\n')));
    dialog->reject();
}

QTEST_MAIN(TestGroupingDialog)
#include "tst_grouping_dialog.moc"
