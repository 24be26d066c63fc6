#include "core/selection/selection_reports.h"
#include "tests/support/practice_page.h"
#include "tests/support/program.h"
#include "tests/support/pseudo_translator.h"
#include "ui/selection/plans_view.h"
#include "ui/selection/ranking_view.h"
#include "ui/selection/selection_pages.h"
#include "ui/shell/page_links.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace heyuan;
using namespace heyuan::test;

// The page, the reports and the command line of a round, over the practice database.
class TestSelectionPage : public PracticePage<>
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void theTabsStandInOrder();
    void theRankingFollowsTheScores();
    void rowsLeadToTheirApplicant();
    void everyWordFollowsTheLanguage();
    void theRankingIsPrinted();
    void theChecklistIsPrintedFilledAndBlank();
    void thePlansStandAgainstTheirShares();
    void theCommandLineRanks();
    void aResultIsConfirmedAndReopenedOnScreen();
    void theCommandLineConfirmsAndReopens();

private:
    RecordTabs *tabs() const { return qobject_cast<RecordTabs *>(m_page.get()); }
    RankingView *view()
    {
        tabs()->open(1);
        return m_page->findChild<RankingView *>();
    }
    QString name() const { return u"练习：2017年综合示范县遴选"_qs; }
};

namespace {

QString words(const Report &report)
{
    QString all;
    const auto add = [&](const std::vector<TableCell> &row) {
        for (const TableCell &cell : row)
            all += (cell.kind == TableCell::Kind::Figure ? cell.figure.toText() : cell.words.in(report.language)) + u'|';
        all += u'\n';
    };
    for (const Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            all += paragraph->text.in(report.language) + u'\n';
        if (const auto *table = std::get_if<Table>(&block)) {
            for (const auto &row : table->rows)
                add(row);
            all += table->note.in(report.language) + u'\n';
        }
    }
    return all;
}

} // namespace

void TestSelectionPage::initTestCase() { makePractice(); }

void TestSelectionPage::init()
{
    open(makeSelectionPage);
}

void TestSelectionPage::theTabsStandInOrder()
{
    const auto *bar = m_page->findChild<QTabBar *>();
    QStringList names;
    for (int i = 0; i < bar->count(); ++i)
        names << bar->tabText(i);
    QCOMPARE(names, (QStringList{u"Applicants"_qs, u"Ranking"_qs, u"Plans"_qs, u"Selection rounds"_qs}));
    QCOMPARE(qobject_cast<RecordPage *>(&tabs()->current())->table().model().rowCount(), 6);
    QCOMPARE(pageShowing("applicant"), QByteArray("selection"));
}

void TestSelectionPage::theRankingFollowsTheScores()
{
    RankingView *shown = view();
    QVERIFY(shown);
    QTreeWidget &list = shown->ranking();
    QCOMPARE(list.topLevelItemCount(), 6);
    QCOMPARE(list.topLevelItem(0)->text(1), u"Longchuan"_qs);
    QCOMPARE(list.topLevelItem(0)->text(3), u"90.20"_qs);
    QCOMPARE(list.topLevelItem(1)->text(3), u"89.25"_qs); // the fifth expert stands aside
    QCOMPARE(list.topLevelItem(1)->text(5), u"1"_qs);
    QCOMPARE(list.topLevelItem(2)->text(0), u"3 (tie)"_qs);
    QCOMPARE(list.topLevelItem(3)->text(0), u"3 (tie)"_qs);
    QCOMPARE(list.topLevelItem(5)->text(0), u"—"_qs);
    const QString notes = shown->findChild<QLabel *>(u"notes"_qs)->text(); // both lengths of the notice, and the clause
    QVERIFY2(notes.contains(u"7 calendar days, 5 working days"_qs) && notes.contains(u"评审结果于7月27日"_qs), qPrintable(notes));
    shown->dropExtremes().setChecked(true);
    QCOMPARE(list.topLevelItem(2)->text(3), u"84.00"_qs);
    QCOMPARE(list.topLevelItem(2)->text(0), u"3"_qs);
    ExpertScore sixth;
    sixth.applicant = {list.topLevelItem(2)->data(0, Qt::UserRole).toLongLong()};
    sixth.expert = u"评审专家六"_qs;
    sixth.score = Number(100);
    const qint64 id = put(m_desk->store(), sixth);
    QCOMPARE(list.topLevelItem(2)->text(3), u"85.00"_qs);
    VERIFY_OK(m_desk->write([&](Transaction &t) { return t.remove(ExpertScore::description().type(), id, 1); }));
}

void TestSelectionPage::rowsLeadToTheirApplicant()
{
    RankingView *shown = view();
    QSignalSpy asked(m_desk.get(), &Desk::pageRequested);
    emit shown->ranking().itemActivated(shown->ranking().topLevelItem(1), 0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toByteArray(), QByteArray("selection"));
    const qint64 id = asked[0][1].toLongLong();
    m_page->select(id);
    QCOMPARE(qobject_cast<RecordPage *>(&tabs()->current())->table().currentId(), id);
}

void TestSelectionPage::everyWordFollowsTheLanguage()
{
    RankingView *shown = view();
    QStringList frozen;
    {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(shown, &change);
        QCoreApplication::processEvents();
        frozen = frozenWords(*shown);
        QCoreApplication::removeTranslator(&pseudo);
    }
    frozen.removeIf([](const QString &words) { return words.startsWith(u"notes") || words.startsWith(u"verdict"); }); // sentences of core
    QVERIFY2(frozen.isEmpty(), qPrintable(frozen.join(u'\n')));
}

void TestSelectionPage::theRankingIsPrinted()
{
    const auto round = roundNamed(m_desk->store(), name());
    VERIFY_OK(round);
    const auto report = selectionReport(m_desk->store(), round->id, false, QDate(2017, 7, 29), Language::English);
    VERIFY_OK(report);
    const QString all = words(*report);
    QVERIFY2(all.contains(u"3 (tie)|"_qs) && all.contains(u"day 3 of 7"_qs) && all.contains(u"在全省遴选 4 个"_qs) && all.contains(u"※"_qs), qPrintable(all));
    QVERIFY2(all.contains(u"with 5 of 6 materials complete"_qs), qPrintable(all));
    QVERIFY2(all.contains(u"Huidong|89|91|87|90|※|"_qs), qPrintable(all)); // one column an expert
    QVERIFY(!all.contains(u"评审专家"_qs)); // points are public, who gave them is not
    QVERIFY(!roundNamed(m_desk->store(), u"没有"_qs));
}

void TestSelectionPage::theChecklistIsPrintedFilledAndBlank()
{
    const auto round = roundNamed(m_desk->store(), name());
    VERIFY_OK(round);
    const auto filled = selectionMaterialsReport(m_desk->store(), round->id, QDate(2017, 7, 29), Language::English);
    VERIFY_OK(filled);
    const QString all = words(*filled);
    QVERIFY2(all.contains(u"Longchuan|Selected|√|√|√|√|√|√|6/6|"_qs), qPrintable(all.left(900)));
    QVERIFY2(all.contains(u"Heping|Shortlisted|√|√|√|5/6|√|√|5/6|"_qs), qPrintable(all.left(900)));
    QVERIFY(all.contains(u"4.4|Founding and operation of the e-commerce association|—|"_qs));
    SelectionRound empty;
    empty.name = u"空白"_qs;
    empty.document = round->document;
    const qint64 id = put(m_desk->store(), empty);
    const auto blank = selectionMaterialsReport(m_desk->store(), id, QDate(2017, 7, 29), Language::Chinese);
    VERIFY_OK(blank);
    const auto *table = std::get_if<Table>(&blank->blocks.back());
    QVERIFY(table && table->rows.size() == 29 && table->rowMm > 0);
    QCOMPARE(table->rows.front()[2].words.in(Language::Chinese), u"□"_qs);
    VERIFY_OK(m_desk->write([&](Transaction &t) { return t.remove(SelectionRound::description().type(), id, 1); }));
}

void TestSelectionPage::thePlansStandAgainstTheirShares()
{
    tabs()->open(2);
    auto *shown = m_page->findChild<PlansView *>();
    QVERIFY(shown);
    QTreeWidget &list = shown->plans();
    QCOMPARE(list.topLevelItemCount(), 2);
    QCOMPARE(list.topLevelItem(0)->text(0), u"Longchuan: every share holds"_qs);
    QCOMPARE(list.topLevelItem(1)->text(0), u"Huidong: 2 of 5 shares do not hold"_qs);
    QCOMPARE(list.topLevelItem(1)->child(0)->text(4), u"RMB 500,000 may still be added"_qs);
    QCOMPARE(list.topLevelItem(1)->child(3)->text(4), u"RMB 500,000 too much"_qs);
    list.setCurrentItem(list.topLevelItem(1)->child(0));
    const auto *why = shown->findChild<QLabel *>(u"brokenShares"_qs);
    QVERIFY(!why->isHidden() && why->text().contains(u"004-C04"_qs) && why->text().contains(u"004-C01"_qs));
    const qint64 winner = list.topLevelItem(1)->data(0, Qt::UserRole).toLongLong();
    Filter ofWinner;
    ofWinner.conditions = {{"applicant_id", Condition::Test::Is, winner}};
    const auto lines = m_desk->store().all<ApplicantBudgetLine>(ofWinner);
    VERIFY_OK(lines);
    const auto move = [&](Money by) {
        VERIFY_OK(m_desk->write([&](Transaction &t) -> Status {
            for (const ApplicantBudgetLine &one : *lines) {
                ApplicantBudgetLine line = stored<ApplicantBudgetLine>(m_desk->store(), one.id);
                if (line.direction != u"rural_products" && line.direction != u"stations")
                    continue;
                line.provincial = *line.provincial + (line.direction == u"stations" ? Money() - by : by);
                if (Status s = t.update(line); !s)
                    return s;
            }
            return {};
        }));
    };
    move(Money::wan(50));
    QCOMPARE(list.topLevelItem(1)->text(0), u"Huidong: every share holds"_qs); // the page follows
    move(Money::wan(-50));
    const auto round = roundNamed(m_desk->store(), name());
    VERIFY_OK(round);
    const auto report = selectionReport(m_desk->store(), round->id, false, QDate(2017, 7, 29), Language::Chinese);
    VERIFY_OK(report);
    const QString all = words(*report);
    QVERIFY2(all.contains(u"农村产品上行|250|25.00%|= 30%|300|还可增加 50 万元|004-C01"_qs), qPrintable(all));
}

void TestSelectionPage::theCommandLineRanks()
{
    const auto run = [&](const QStringList &arguments, QByteArray &out) {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../app/heyuan"), arguments + QStringList{u"--db"_qs, m_store.place().location().file, u"--lang"_qs, u"en"_qs});
        if (!process.waitForFinished(60000))
            return -1;
        out = process.readAllStandardOutput();
        return process.exitCode();
    };
    QByteArray out;
    QCOMPARE(run({u"selection"_qs, u"ranking"_qs, name(), u"--json"_qs, u"--drop-extremes"_qs}, out), 0);
    const QJsonArray rows = QJsonDocument::fromJson(out).array();
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[0].toObject().value(u"zh"_qs).toString(), u"龙川县"_qs);
    QCOMPARE(run({u"selection"_qs, u"plans"_qs, name(), u"--json"_qs}, out), 0);
    const QJsonObject broken = QJsonDocument::fromJson(out).array().at(1).toObject();
    QCOMPARE(broken.value(u"broken"_qs).toInt(), 2);
    QCOMPARE(broken.value(u"shares"_qs).toArray().at(0).toObject().value(u"room_fen"_qs).toInteger(), 50000000);
    QCOMPARE(run({u"selection"_qs, u"plans"_qs}, out), 2);
    QCOMPARE(rows[0].toObject().value(u"dropped"_qs).toArray(), (QJsonArray{u"86"_qs, u"95"_qs}));
    QVERIFY(rows[5].toObject().value(u"rank"_qs).isNull());
    QCOMPARE(run({u"selection"_qs, u"list"_qs, u"--json"_qs}, out), 0);
    QCOMPARE(QJsonDocument::fromJson(out).array().at(0).toObject().value(u"notice_days"_qs).toInt(), 7);
    QVERIFY(run({u"selection"_qs, u"ranking"_qs, u"没有"_qs}, out) != 0);
    QCOMPARE(run({u"selection"_qs, u"ranking"_qs}, out), 2);
    for (const QString &kind : {u"selection"_qs, u"selection-materials"_qs}) {
        const QString file = m_store.place().path(kind + u".pdf"_qs);
        QCOMPARE(run({u"report"_qs, kind, u"--round"_qs, name(), u"--out"_qs, file}, out), 0);
        QVERIFY(QFileInfo(file).size() > 1000);
    }
    QCOMPARE(run({u"report"_qs, u"selection"_qs, u"--out"_qs, m_store.place().path(u"x.pdf"_qs)}, out), 2);
}

void TestSelectionPage::aResultIsConfirmedAndReopenedOnScreen()
{
    const auto round = roundNamed(m_desk->store(), name());
    VERIFY_OK(round);
    m_desk->setActor({u"周静"_qs}); // neither prepared the round nor entered the winners
    tabs()->open(3);
    auto *page = qobject_cast<RecordPage *>(&tabs()->current());
    QVERIFY(page);
    page->select(round->id);
    const auto isReadOnly = [](RecordPage &on, const char *field) {
        QWidget *input = on.form().row(field)->editor().input();
        const auto *line = qobject_cast<QLineEdit *>(input);
        return line ? line->isReadOnly() : !input->isEnabled();
    };
    auto *held = page->form().findChild<QLabel *>(u"held"_qs);
    QVERIFY(held && held->isHidden() && !isReadOnly(*page, "name"));
    auto *confirm = page->findChild<QToolButton *>(u"confirm"_qs);
    auto *reopen = page->findChild<QToolButton *>(u"reopen"_qs);
    QVERIFY(confirm && reopen);
    confirm->click();
    QCOMPARE(stored<SelectionRound>(m_desk->store(), round->id).confirmedBy, u"周静"_qs);
    QVERIFY(!held->isHidden() && isReadOnly(*page, "name") && held->text().contains(u"Reopen the round first"));
    applyLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    QVERIFY2(!held->text().contains(u"Reopen"), qPrintable(held->text()));
    applyLanguage(Language::English);
    // An applicant of the round is held too.
    tabs()->open(0);
    auto *applicants = qobject_cast<RecordPage *>(&tabs()->current());
    const auto rows = m_desk->store().all<Applicant>();
    VERIFY_OK(rows);
    applicants->select(rows->front().id);
    QVERIFY(isReadOnly(*applicants, "status"));
    QVERIFY(!applicants->form().findChild<QLabel *>(u"held"_qs)->isHidden());
    // Opened again with the reason that is asked for, everything can be changed.
    tabs()->open(3);
    QTimer::singleShot(0, this, [] {
        auto *asked = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(asked);
        asked->setTextValue(u"评分有误"_qs);
        asked->accept();
    });
    reopen->click();
    const SelectionRound again = stored<SelectionRound>(m_desk->store(), round->id);
    QCOMPARE(again.status, u"draft"_qs);
    QCOMPARE(again.reopenedReason, u"评分有误"_qs);
    QVERIFY(held->isHidden() && !isReadOnly(*page, "name"));
    tabs()->open(0);
    QVERIFY(!isReadOnly(*applicants, "status"));
}

void TestSelectionPage::theCommandLineConfirmsAndReopens()
{
    const auto run = [&](const QStringList &words) { return runHeyuan(QStringList{u"selection"_qs} + words + QStringList{u"--db"_qs, m_store.place().location().file, u"--lang"_qs, u"en"_qs}); };
    const auto round = roundNamed(m_desk->store(), name());
    VERIFY_OK(round);
    const auto written = [&] { return stored<SelectionRound>(*m_store.another(), round->id); }; // by the other program
    QCOMPARE(run({u"reopen"_qs, name(), u"--reason"_qs, u"x"_qs}).code, 1); // it is a draft
    QCOMPARE(run({u"confirm"_qs, name(), u"--reason"_qs, u"厅务会同意"_qs}).code, 1); // an override needs its document
    QCOMPARE(written().status, u"draft"_qs);
    const Outcome done = run({u"confirm"_qs, name(), u"--reason"_qs, u"厅务会同意"_qs, u"--document"_qs, u"粤商务电函〔2017〕9号"_qs});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    SelectionRound now = written();
    QCOMPARE(now.status, u"confirmed"_qs);
    QCOMPARE(now.overrideDocument, u"粤商务电函〔2017〕9号"_qs);
    QCOMPARE(now.confirmedBy.isEmpty(), false);
    QCOMPARE(run({u"reopen"_qs, name()}).code, 1); // without a reason
    QCOMPARE(run({u"reopen"_qs, name(), u"--reason"_qs, u"复核"_qs}).code, 0);
    now = written();
    QCOMPARE(now.status, u"draft"_qs);
    QCOMPARE(now.reopenedReason, u"复核"_qs);
    QVERIFY(now.overrideReason.isEmpty());
}

QTEST_MAIN(TestSelectionPage)
#include "tst_selection_page.moc"
