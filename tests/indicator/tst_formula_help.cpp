#include "core/indicator/indicator.h"
#include "tests/record_ui/sample.h"
#include "ui/indicator/indicator_page.h"
#include "ui/record/record_page.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace heyuan;

// Writing a formula in the form, by keys.
class TestFormulaHelp : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aBracketOffersNames();
    void whatIsTypedIsReadAloud();
    void savingSaysWhatIsWrongAtTheField();

private:
    QLabel *label(const char *name) const { return m_form->findChild<QLabel *>(QLatin1String(name)); }
    void type(const QString &text) { QTest::keyClicks(m_line, text); }
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Page> m_page;
    RecordForm *m_form = nullptr;
    QLineEdit *m_line = nullptr;
};

void TestFormulaHelp::initTestCase()
{
    m_desk = sample::desk(m_dir);
    QVERIFY(m_desk);
}

void TestFormulaHelp::init()
{
    applyLanguage(Language::English);
    m_page.reset(makeIndicatorPage(*m_desk, nullptr));
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(m_page->createNew());
    m_form = m_page->findChild<RecordForm *>();
    QVERIFY(m_form);
    m_line = qobject_cast<QLineEdit *>(m_form->row("formula")->editor().input());
    QVERIFY(m_line);
    m_line->setFocus();
}

void TestFormulaHelp::aBracketOffersNames()
{
    auto *completer = m_line->findChild<QCompleter *>();
    QVERIFY(completer);
    type(QStringLiteral("ytd("));
    QVERIFY(!completer->popup()->isVisible());
    type(QStringLiteral("[skills tr"));
    QVERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->model()->index(0, 0).data().toString(), QStringLiteral("Attendances at e-commerce skills training"));
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(m_line->text(), QStringLiteral("ytd([Attendances at e-commerce skills training]"));
    type(QStringLiteral(") / 2"));
    QCOMPARE(label("formula_reading")->text(), QStringLiteral("Read as: ytd([Attendances at e-commerce skills training]) / 2"));
    applyLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    m_form->retranslate();
    QVERIFY2(label("formula_reading")->text().contains(QStringLiteral("本年累计([电子商务技能人才培训人次]) / 2")), qPrintable(label("formula_reading")->text()));
}

void TestFormulaHelp::whatIsTypedIsReadAloud()
{
    QVERIFY(!label("formula_reading")->isVisibleTo(m_form->row("formula")));
    type(QStringLiteral("[IND-000-skill-attendances] +"));
    QVERIFY(label("formula_reading")->text().contains(QStringLiteral("breaks off")));
    type(QStringLiteral(" [nobody]"));
    QVERIFY(label("formula_reading")->text().contains(QStringLiteral("no indicator with this name or code: nobody")));
}

void TestFormulaHelp::savingSaysWhatIsWrongAtTheField()
{
    const std::pair<const char *, const char *> given[]{{"code", "IND-x"}, {"name_zh", "测试"}, {"name_en", "Test"}, {"definition_zh", "测试"}, {"definition_en", "Test"},
                                                        {"unit", "%"}, {"frequency", "month"}, {"aggregation", "flow"}, {"direction", "up"}, {"source_zh", "测试"}, {"source_en", "Test"}};
    for (const auto &[key, value] : given)
        m_form->row(key)->editor().setTyped(QString::fromUtf8(value));
    type(QStringLiteral("IND"));
    QTest::keyClick(m_line, Qt::Key_Backspace);
    type(QStringLiteral("D * 2"));
    QVERIFY(!m_form->save());
    QVERIFY2(label("formula_issue")->text().contains(QStringLiteral("no indicator with this name or code: IND")), qPrintable(label("formula_issue")->text()));
    QVERIFY(label("formula_issue")->isVisibleTo(m_form));
}

QTEST_MAIN(TestFormulaHelp)
#include "tst_formula_help.moc"
