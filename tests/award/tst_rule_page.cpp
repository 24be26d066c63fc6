// The rules in fields, their self-test as it is typed, and what another rule would do.
#include "core/award/rule.h"
#include "core/award/rule_publish.h"
#include "core/award/rule_units.h"
#include "core/plan/document.h"
#include "tests/support/practice_page.h"
#include "tests/support/pseudo_translator.h"
#include "ui/award/award_pages.h"
#include "ui/award/case_result_edit.h"
#include "ui/award/rule_case_view.h"
#include "ui/award/rule_condition_row.h"
#include "ui/award/rule_view.h"
#include "ui/award/what_if_view.h"
#include "ui/record/choice_box.h"
#include "ui/record/field_row.h"
#include "ui/record/record_form.h"
#include "ui/record/record_page.h"
#include "ui/record/record_tabs.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

class TestRulePage : public PracticePage<RecordTabs>
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void everyRuleIsListedAndGreen();
    void aNewRuleNeedsNoStructuredText();
    void aDraftIsTypedAndTestedAtOnce();
    void missingCasesAreAddedAndReckoned();
    void everyKindOfResultCanBeEntered();
    void anUnclearWordOpensItsDecision();
    void unitsAreInTheReadersWords();
    void theAuthorDoesNotPublish();
    void aWhatIfIsReckonedBeside();
    void everyWordFollowsTheLanguage();

private:
    RuleView &view() const { return *m_page->findChild<RuleView *>(); }
    QTreeWidgetItem *item(const QString &rule, int version = -1) const;
    void choose(const QString &rule, int version = -1);
    void copy(const QString &rule);
    QToolButton &button(const char *name) const { return *m_page->findChild<QToolButton *>(QString::fromLatin1(name)); }
    QString label(const char *name) const { return m_page->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
};

void TestRulePage::initTestCase() { makePractice(); }

void TestRulePage::init()
{
    open(makeRulePage);
    m_page->open(1);
}

QTreeWidgetItem *TestRulePage::item(const QString &rule, int version) const
{
    QTreeWidget &rules = view().rules();
    for (int i = 0; i < rules.topLevelItemCount(); ++i) {
        if (rules.topLevelItem(i)->text(0).startsWith(rule))
            return version < 0 ? rules.topLevelItem(i) : rules.topLevelItem(i)->child(version);
    }
    return nullptr;
}

void TestRulePage::choose(const QString &rule, int version)
{
    QVERIFY2(item(rule, version), qPrintable(rule));
    view().rules().setCurrentItem(item(rule, version));
}

void TestRulePage::copy(const QString &rule)
{
    choose(rule);
    button("copyRule").click();
    QVERIFY(view().version().id != 0 && view().version().isDraft());
}

void TestRulePage::everyRuleIsListedAndGreen()
{
    QCOMPARE(view().rules().topLevelItemCount(), 59);
    choose(u"000-R01"_qs);
    QVERIFY(label("caseVerdict").startsWith(u"Self-test: all"));
    if (const QString folder = qEnvironmentVariable("RULE_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(100);
        m_page->grab().save(folder + u"/issued.png"_qs);
    }
    QVERIFY(view().conditions().size() == 4);
    QVERIFY(view().conditions().front()->value().isReadOnly());
    QVERIFY(!button("publishRule").isVisible());
    QVERIFY(!unitsOf(*FactBook::shipped(), FactBook::shipped()->fact(FactBook::shipped()->indexOf(u"annual_online_sales"_qs))).contains(u"人"_qs));
}

// Name and kind are enough for a rule of the next plan; everything else is written in fields.
void TestRulePage::aNewRuleNeedsNoStructuredText()
{
    m_page->open(0);
    auto *page = dynamic_cast<RecordPage *>(&m_page->current());
    QVERIFY(page);
    RecordPage &records = *page;
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    QVERIFY(records.createNew());
    for (const auto &[field, typed] : {std::pair("code", u"000-N01"_qs), {"name_zh", u"直播基地奖励"_qs}, {"beneficiary", u"enterprise"_qs}})
        records.form().row(field)->editor().setTyped(typed);
    emit records.form().row("beneficiary")->editor().edited();
    QVERIFY(records.save());
    QCOMPARE(failed.size(), 0);
    QVERIFY(!records.hasUnsavedEntry());
    m_page->open(1);
    copy(u"000-N01"_qs);
    QVERIFY(label("ruleTreeHead").contains(u"version 2, draft"));
    QVERIFY(label("ruleIssues").contains(u"no condition"));
    button("discardRule").click();
    VERIFY_OK(m_desk->write([&](Transaction &t) -> Status {
        Filter filter;
        filter.conditions = {{"code", Condition::Test::Is, u"000-N01"_qs}};
        const auto rows = t.store().select(awardRuleType(), filter);
        return rows ? t.remove(awardRuleType(), rows->front().id, rows->front().version) : rows.error();
    }));
}

void TestRulePage::aDraftIsTypedAndTestedAtOnce()
{
    copy(u"000-R01"_qs);
    QVERIFY(label("ruleIssues").contains(u"first day of the version is missing"));
    auto *from = m_page->findChild<QLineEdit *>(u"validFrom"_qs);
    QTest::keyClicks(from, u"2020-01-01"_qs);
    QVERIFY2(label("ruleIssues").isEmpty(), qPrintable(label("ruleIssues")));
    QVERIFY(view().hasUnsavedEntry());
    const int before = view().cases()->tree().topLevelItemCount();
    QVERIFY(before > 20);
    // a threshold that its cases do not know
    QLineEdit &years = view().conditions()[1]->value();
    years.setFocus();
    years.selectAll();
    QTest::keyClicks(&years, u"2"_qs);
    QVERIFY(label("caseVerdict").contains(u"red"));
    QCOMPARE(view().cases()->tree().topLevelItem(0)->text(0), u"red"_qs);
    // tiers with a gap
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // lines of the rule before
    auto *tier = m_page->findChild<QLineEdit *>(u"tier1.from"_qs);
    QVERIFY(tier);
    tier->selectAll();
    QTest::keyClicks(tier, u"1100"_qs);
    QVERIFY2(label("ruleIssues").contains(u"there is a gap"), qPrintable(label("ruleIssues")));
    if (const QString folder = qEnvironmentVariable("RULE_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(100);
        m_page->grab().save(folder + u"/draft.png"_qs);
    }
    auto *beside = m_page->findChild<QLineEdit *>(u"amount.beside"_qs);
    QVERIFY(beside && beside->isVisibleTo(m_page.get()) && !beside->placeholderText().isEmpty());
    QTest::keyClicks(beside, u"000-R03, 000-R04"_qs);
    button("saveRule").click();
    QVERIFY(!view().hasUnsavedEntry());
    const RuleVersion kept = stored<RuleVersion>(m_desk->store(), view().version().id);
    QCOMPARE(QJsonDocument::fromJson(kept.amount.toUtf8())[u"beside"_qs].toArray(), (QJsonArray{u"000-R03"_qs, u"000-R04"_qs}));
    QVERIFY(kept.amount.contains(u"1100") && kept.validFrom == QDate(2020, 1, 1));
    button("discardRule").click();
    QVERIFY(view().version().id == 0);
    QCOMPARE(item(u"000-R01"_qs)->childCount(), 0);
}

void TestRulePage::missingCasesAreAddedAndReckoned()
{
    copy(u"000-R03"_qs);
    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"validFrom"_qs), u"2020-01-01"_qs);
    QTreeWidget &tree = view().cases()->tree();
    const auto redOnes = [&] {
        int red = 0;
        for (int i = 0; i < tree.topLevelItemCount(); ++i)
            red += tree.topLevelItem(i)->text(0) == u"red";
        return red;
    };
    QVERIFY(redOnes() > 0);
    QVERIFY(view().cases()->addDemanded().isEnabled());
    view().cases()->addDemanded().click();
    QVERIFY(!view().cases()->addDemanded().isEnabled());
    const int red = redOnes();
    QVERIFY(red > 0);
    // whoever reckons writes what the document gives
    auto *expect = m_page->findChild<QComboBox *>(u"caseExpect"_qs);
    for (int left = red; left > 0 && redOnes() > 0; --left) {
        tree.setCurrentItem(tree.topLevelItem(0));
        const QString found = tree.topLevelItem(0)->text(3);
        const bool isGiven = found.startsWith(u"eligible");
        expect->setCurrentIndex(expect->findData(isGiven ? u"amount"_qs : u"no"_qs));
        emit expect->activated(expect->currentIndex());
        if (isGiven) {
            auto *amount = m_page->findChild<QLineEdit *>(u"caseAmount"_qs);
            amount->selectAll();
            QTest::keyClicks(amount, QString(found).remove(u"eligible, "_qs).remove(u" yuan"_qs));
        }
    }
    QCOMPARE(redOnes(), 0);
    button("saveRule").click();
    const auto book = RuleBook::load(m_desk->store());
    VERIFY_OK(book);
    const RuleVersion kept = stored<RuleVersion>(m_desk->store(), view().version().id);
    const VersionReview found = review(*book, kept, u"000-R03"_qs);
    QVERIFY2(found.isReady(), qPrintable(found.issues.empty() ? kept.cases : found.issues.front().message.in(Language::English)));
}

void TestRulePage::everyKindOfResultCanBeEntered()
{
    // Whatever the shipped cases expect goes through the form as it is.
    const auto content = builtInCases();
    VERIFY_OK(content);
    CaseResultEdit edit;
    int results = 0;
    const auto through = [&](const QJsonObject &expected) {
        edit.setExpected(expected);
        QCOMPARE(edit.expected(), expected);
        ++results;
    };
    for (const QJsonValue &rule : QJsonDocument::fromJson(*content).array()) {
        through(rule[QLatin1String("expect")].toObject());
        for (const QJsonValue &one : rule[QLatin1String("cases")].toArray())
            through(one[QLatin1String("expect")].toObject());
    }
    QVERIFY(results > 300);
    // And by hand: eligible as a person decides, up to a sum; beside it, under another reading, nothing.
    edit.setExpected({});
    auto *kind = edit.findChild<QComboBox *>(u"caseExpect"_qs);
    kind->setCurrentIndex(kind->findData(u"person"_qs));
    emit kind->activated(kind->currentIndex());
    QTest::keyClicks(edit.findChild<QLineEdit *>(u"caseAmount"_qs), u"2000000"_qs);
    edit.findChild<QToolButton *>(u"addResult"_qs)->click();
    const QJsonObject person{{u"eligible"_qs, true}, {u"by_person"_qs, true}, {u"cap_fen"_qs, 200000000}};
    QCOMPARE(edit.expected(), (QJsonObject{{u"ambiguous"_qs, QJsonArray{person, QJsonObject{{u"eligible"_qs, false}}}}}));
}

void TestRulePage::anUnclearWordOpensItsDecision()
{
    choose(u"000-R01"_qs);
    auto *readings = m_page->findChild<QLabel *>(u"readings"_qs);
    QVERIFY2(readings->text().contains(u"href=\"000-Q20\""), qPrintable(readings->text()));
    QSignalSpy asked(m_desk.get(), &Desk::pageRequested);
    emit readings->linkActivated(u"000-Q20"_qs);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toByteArray(), QByteArray("readings"));
    const auto row = m_desk->store().find(readingType(), asked[0][1].toLongLong());
    VERIFY_OK(row);
    QCOMPARE(readingType().value(**row, "code").toString(), u"000-Q20"_qs);
    // The word itself leads there, too.
    int marked = 0;
    for (const RuleConditionRow *one : view().conditions()) {
        auto *button = one->findChild<QToolButton *>(u"reading"_qs);
        if (button->isHidden())
            continue;
        ++marked;
        button->click();
        QVERIFY(asked.last()[1].toLongLong() > 0);
    }
    QVERIFY(marked > 0);
    QCOMPARE(asked.size(), marked + 1);
}

void TestRulePage::unitsAreInTheReadersWords()
{
    const auto shown = [&] {
        for (const RuleConditionRow *one : view().conditions()) {
            const auto *unit = one->findChild<QComboBox *>(u"unit"_qs);
            if (unit->currentData().toString() == u"万元")
                return unit->currentText();
        }
        return QString();
    };
    choose(u"000-R01"_qs);
    QCOMPARE(shown(), u"ten thousand yuan"_qs);
    applyLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    QCOMPARE(shown(), u"万元"_qs);
    applyLanguage(Language::English);
    QCoreApplication::processEvents();
    // Every unit and every rate has its words in both languages.
    for (const AwardFact &fact : FactBook::shipped()->facts()) {
        for (const QString &unit : unitsOf(*FactBook::shipped(), fact))
            QVERIFY2(unit == u"%" || unitText(unit).in(Language::English) != unit, qPrintable(unit));
    }
    for (const QString &unit : rateUnits())
        QVERIFY2(unitText(unit).in(Language::English) != unit, qPrintable(unit));
}

void TestRulePage::theAuthorDoesNotPublish()
{
    choose(u"000-R03"_qs, 0);
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    button("publishRule").click();
    QCOMPARE(failed.count(), 1);
    QVERIFY2(qvariant_cast<Error>(failed.first().first()).message.in(Language::English).contains(u"prepared this"), qPrintable(qvariant_cast<Error>(failed.first().first()).message.in(Language::English)));
    QVERIFY(view().version().isDraft());
    m_desk->setActor({u"李强"_qs, {}});
    button("publishRule").click();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!view().version().isDraft());
    QVERIFY(!button("saveRule").isVisible());
    QCOMPARE(item(u"000-R03"_qs, 0)->text(0), u"Version 2"_qs);
}

void TestRulePage::aWhatIfIsReckonedBeside()
{
    m_page->open(2);
    auto &whatIf = *m_page->findChild<WhatIfView *>();
    whatIf.start().click();
    QVERIFY(whatIf.result().toPlainText().isEmpty()); // nothing is asked yet
    whatIf.year().setValue(2019);
    QVERIFY(whatIf.versions().choose(whatIf.versions().itemData(1).toLongLong()));
    whatIf.start().click();
    QVERIFY(!whatIf.start().isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(whatIf.start().isEnabled(), 20000);
    QVERIFY2(whatIf.result().toPlainText().contains(u"would come to something else"), qPrintable(whatIf.result().toPlainText()));
    QVERIFY(button("export").isEnabled());
    if (const QString folder = qEnvironmentVariable("RULE_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(100);
        m_page->grab().save(folder + u"/whatif.png"_qs);
    }
}

void TestRulePage::everyWordFollowsTheLanguage()
{
    choose(u"000-R01"_qs);
    m_page->open(2);
    m_page->open(1);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QEvent change(QEvent::LanguageChange);
    for (QWidget *one : std::initializer_list<QWidget *>{&view(), m_page->findChild<WhatIfView *>()}) {
        one->show();
        QCoreApplication::sendEvent(one, &change);
    }
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList frozen = frozenWords(view()) + frozenWords(*m_page->findChild<WhatIfView *>());
    QCoreApplication::removeTranslator(&pseudo);
    // Names of facts and units, words of documents and what a rule says are data.
    frozen.removeIf([](const QString &words) {
        for (const char *data : {"fact", "ruleTree", "ground", "readings", "note.", " (QLabel", " (QComboBoxPrivate", "unit", "cases"}) {
            if (words.startsWith(QString::fromLatin1(data)))
                return true;
        }
        return false;
    });
    QVERIFY2(frozen.isEmpty(), qPrintable(frozen.join(u'\n')));
}

QTEST_MAIN(TestRulePage)
#include "tst_rule_page.moc"
