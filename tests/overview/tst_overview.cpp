// The overview and the targets page show the figures of the progress and of the printed report, in both languages.
#include "core/programme/origin_rows.h"
#include "core/programme/reports.h"
#include "tests/programme/programme_store.h"
#include "ui/chart/chart_widget.h"
#include "ui/comparison/comparison_page.h"
#include "ui/overview/line_list.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/progress_source.h"
#include "ui/overview/rows_dialog.h"
#include "ui/print/print_file.h"
#include "ui/record/record_form.h"
#include "ui/settings/appearance.h"
#include "ui/targets/breakdown_editor.h"
#include "ui/targets/target_detail.h"
#include "ui/targets/target_model.h"
#include "ui/targets/targets_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace heyuan;
using heyuan::test::ProgrammeStore;

namespace {

const QDate june(2020, 6, 30);

/// Where pictures go that are looked at; none are written unless it is set.
void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("HEYUAN_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theVerdictComesFirst();
    void barsShowWhatTheReportPrints();
    void whileComputingItSaysSo();
    void aClickSelectsAndADoubleClickOpensTheRows();
    void anEditIsSeen();
    void anotherDateIsSeen();
    void itFitsTheSmallScreen();
    void wordsFollowTheLanguage();
    void theTargetsTableShowsTheSameFigures();
    void aLinkFindsAFilteredTarget();
    void partsAddUpAndTheDifferenceIsVisible();
    void anApprovedBreakdownIsLocked();
    void aNewTargetIsEnteredInTheForm();
    void twoPlansStandSideBySide();
    void pictures();

private:
    void wait();
    std::unique_ptr<ProgrammeStore> m_data;
    std::unique_ptr<Desk> m_desk;
};

void OverviewTest::init()
{
    applyLanguage(Language::English);
    m_data = std::make_unique<ProgrammeStore>();
    m_data->fillPractice();
    m_desk = std::make_unique<Desk>(m_data->take(), Actor{QStringLiteral("tester")});
    m_desk->setAsOf(june);
    connect(m_desk.get(), &Desk::failed, this,
            [](const Error &error) { qWarning("%s", qPrintable(heyuan::test::words(error))); });
    wait();
}

void OverviewTest::cleanup()
{
    m_desk.reset();
    m_data.reset();
}

void OverviewTest::wait()
{
    ProgressSource &source = ProgressSource::of(*m_desk);
    QTRY_VERIFY(!source.isComputing() && source.now());
}

void OverviewTest::theVerdictComesFirst()
{
    OverviewPage page(*m_desk);
    page.resize(1180, 650);
    page.show();
    const auto *verdict = page.findChild<QLabel *>(QStringLiteral("verdict"));
    const ProgrammeProgress &progress = *ProgressSource::of(*m_desk).now();
    QCOMPARE(verdict->text(),
             progress.verdictLine({.year = 2020, .principalOnly = false, .area = 0, .document = page.choice().document})
                 .onScreen());
    QVERIFY(verdict->text().contains(QStringLiteral("2020")));
}

void OverviewTest::barsShowWhatTheReportPrints()
{
    OverviewPage page(*m_desk);
    page.show();
    const auto *bullets = page.findChild<ChartWidget *>(QStringLiteral("bullets"));
    const auto &shown = std::get<BulletChart>(bullets->chart()).bullets;
    ProgressReportOptions options;
    options.year = page.choice().year;
    options.document = page.choice().document;
    const Report report = progressReport(*ProgressSource::of(*m_desk).now(), Language::English, options);
    const Table *table = nullptr;
    for (const Block &block : report.blocks) {
        if (!table)
            table = std::get_if<Table>(&block);
    }
    QVERIFY(table && !shown.empty());
    for (const Bullet &bullet : shown) {
        const TargetProgress *t = ProgressSource::of(*m_desk).now()->find(bullet.id);
        const auto row = std::find_if(table->rows.begin(), table->rows.end(), [&](const auto &cells) {
            return cells[0].words.in(Language::English) == t->target.name().in(Language::English);
        });
        QVERIFY(row != table->rows.end());
        QCOMPARE((*row)[3].figure.toText(), bullet.value.toText());
        QCOMPARE((*row)[4].figure.toText(), bullet.target.toText());
        QCOMPARE(int((*row)[7].light), int(bullet.light));
    }
}

void OverviewTest::whileComputingItSaysSo()
{
    OverviewPage page(*m_desk);
    page.show();
    const auto *state = page.findChild<QLabel *>(QStringLiteral("state"));
    QVERIFY(state->isHidden());
    m_desk->setAsOf(QDate(2020, 3, 31));
    // On a quick computer it is there at once; otherwise the page says that it is not.
    QVERIFY(page.isComputing() == !state->isHidden());
    if (page.isComputing())
        QVERIFY(state->text().contains(QStringLiteral("Computing")));
    wait();
    QTRY_VERIFY(state->isHidden());
    QCOMPARE(ProgressSource::of(*m_desk).now()->asOf(), QDate(2020, 3, 31));
}

void OverviewTest::aClickSelectsAndADoubleClickOpensTheRows()
{
    OverviewPage page(*m_desk);
    page.resize(1180, 650);
    page.show();
    const auto *bullets = page.findChild<ChartWidget *>(QStringLiteral("bullets"));
    const auto *trend = page.findChild<ChartWidget *>(QStringLiteral("trend"));
    const auto &shown = std::get<BulletChart>(bullets->chart()).bullets;
    const qint64 wanted = shown.back().id;
    QVERIFY(page.selectedTarget() != wanted);
    emit const_cast<ChartWidget *>(bullets)->selected(wanted);
    QCOMPARE(page.selectedTarget(), wanted);
    QVERIFY(!std::get<TrendChart>(trend->chart()).head.title.isEmpty());
    Origin origin = ProgressSource::of(*m_desk)
                        .now()
                        ->find(m_desk->store()
                                   .database()
                                   .scalar(QStringLiteral("select id from target where code = '000-T503'"))
                                   ->toLongLong())
                        ->value.origin;
    QVERIFY(page.showOrigin(origin));
    auto *dialog = page.findChild<RowsDialog *>();
    QVERIFY(dialog);
    const auto rows = rowsBehind(m_desk->store(), origin);
    QVERIFY(bool(rows));
    QCOMPARE(dialog->rows().topLevelItemCount(), int(rows->size()));
    Number sum;
    for (const Measurement &m : *rows)
        sum += m.value;
    const ProgrammeProgress &progress = *ProgressSource::of(*m_desk).now();
    QCOMPARE(sum.toString(), progress
                                 .find(m_desk->store()
                                           .database()
                                           .scalar(QStringLiteral("select id from target where code = '000-T503'"))
                                           ->toLongLong())
                                 ->value.value.toString());
}

void OverviewTest::anEditIsSeen()
{
    OverviewPage page(*m_desk);
    page.show();
    const qint64 target =
        m_desk->store().database().scalar(QStringLiteral("select id from target where code = '000-T01'"))->toLongLong();
    const auto valueNow = [&] { return ProgressSource::of(*m_desk).now()->find(target)->value.toText(); };
    QCOMPARE(valueNow(), QStringLiteral("2"));
    auto rows = m_desk->store().all<Measurement>();
    Measurement edited;
    for (const Measurement &m : *rows) {
        if (m.indicator == ProgressSource::of(*m_desk).now()->find(target)->target.indicator
            && m.period == Period::quarter(2020, 2))
            edited = m;
    }
    edited.value = Number(3);
    QVERIFY(bool(m_desk->write([&](Transaction &tx) { return tx.update(edited); })));
    QCOMPARE(valueNow(), QStringLiteral("3")); // at once, not later
    const auto *bullets = page.findChild<ChartWidget *>(QStringLiteral("bullets"));
    const auto &shown = std::get<BulletChart>(bullets->chart()).bullets;
    const auto bar = std::find_if(shown.begin(), shown.end(), [&](const Bullet &b) { return b.id == target; });
    QVERIFY(bar != shown.end());
    QCOMPARE(bar->value.toText(), QStringLiteral("3"));
}

void OverviewTest::anotherDateIsSeen()
{
    OverviewPage page(*m_desk);
    page.show();
    m_desk->setAsOf(QDate(2021, 2, 1));
    wait();
    QTRY_VERIFY(page.findChild<QLabel *>(QStringLiteral("verdict"))->text().contains(QStringLiteral("2021")));
}

void OverviewTest::itFitsTheSmallScreen()
{
    for (const Language language : {Language::Chinese, Language::English}) {
        applyLanguage(language);
        OverviewPage overview(*m_desk);
        TargetsPage targets(*m_desk);
        for (QWidget *page : std::initializer_list<QWidget *>{&overview, &targets}) {
            page->resize(1180, 640);
            page->show();
            QVERIFY2(page->minimumSizeHint().width() <= 1180,
                     qPrintable(QString::number(page->minimumSizeHint().width())));
            for (const QScrollArea *area : page->findChildren<QScrollArea *>()) {
                if (area->isVisible() && area->widget())
                    QVERIFY(area->widget()->width() <= area->viewport()->width());
            }
        }
    }
}

void OverviewTest::wordsFollowTheLanguage()
{
    OverviewPage page(*m_desk);
    page.show();
    const QString english = page.findChild<QLabel *>(QStringLiteral("verdict"))->text();
    applyLanguage(Language::Chinese);
    qApp->processEvents();
    const auto *due = page.findChild<LineList *>(QStringLiteral("due"));
    QVERIFY(due->topLevelItemCount() > 0);
    const auto *missing = page.findChild<LineList *>(QStringLiteral("missing"));
    bool hasChinese = false;
    for (int i = 0; i < missing->topLevelItemCount(); ++i)
        hasChinese = hasChinese || missing->topLevelItem(i)->text(1).contains(QStringLiteral("局"));
    QVERIFY(hasChinese);
    applyLanguage(Language::English);
    qApp->processEvents();
    QCOMPARE(page.findChild<QLabel *>(QStringLiteral("verdict"))->text(), english);
}

void OverviewTest::theTargetsTableShowsTheSameFigures()
{
    TargetsPage page(*m_desk);
    page.resize(1180, 640);
    page.show();
    const ProgrammeProgress &progress = *ProgressSource::of(*m_desk).now();
    const QAbstractItemModel *model = page.table().model();
    QCOMPARE(model->rowCount(), 44);
    for (int row = 0; row < model->rowCount(); ++row) {
        const TargetProgress *t = progress.find(model->index(row, 0).data(TargetModel::IdRole).toLongLong());
        QVERIFY(t);
        const auto done = doneInWords(*t, t->value);
        const QString shown = model->index(row, TargetModel::AchievedColumn).data().toString();
        QVERIFY(shown.startsWith(done ? done->onScreen() : t->value.toText()));
        QCOMPARE(model->index(row, TargetModel::LightColumn).data().toString(), lightName(t->light()).onScreen());
    }
    auto *light = page.findChild<QComboBox *>(QStringLiteral("lightFilter"));
    light->setCurrentIndex(light->findData(int(Light::NoData)));
    emit light->activated(light->currentIndex());
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->index(row, 0).data(TargetModel::LightRole).toInt(), int(Light::NoData));
}

void OverviewTest::aLinkFindsAFilteredTarget()
{
    TargetsPage page(*m_desk);
    page.show();
    const qint64 elsewhere =
        m_desk->store().database().scalar(QStringLiteral("select id from target where code = '003-T07'"))->toLongLong();
    page.select(elsewhere);
    QCOMPARE(page.table().currentIndex().data(TargetModel::IdRole).toLongLong(), elsewhere);
    QCOMPARE(page.detailOfTarget().target(), elsewhere);
}

void OverviewTest::partsAddUpAndTheDifferenceIsVisible()
{
    TargetsPage page(*m_desk);
    page.show();
    const qint64 target = m_desk->store()
                              .database()
                              .scalar(QStringLiteral("select id from target where code = '000-T503'"))
                              ->toLongLong();
    page.select(target);
    BreakdownEditor &editor = page.detailOfTarget().breakdown();
    auto *method = editor.findChild<QComboBox *>(QStringLiteral("method"));
    method->setCurrentIndex(method->findData(QStringLiteral("equal")));
    emit method->activated(method->currentIndex());
    auto *difference = editor.findChild<QLabel *>(QStringLiteral("difference"));
    QVERIFY2(difference->text().contains(QStringLiteral("make up the whole")), qPrintable(difference->text()));
    method->setCurrentIndex(method->findData(QStringLiteral("hand")));
    emit method->activated(method->currentIndex());
    auto *parts = editor.findChild<QTableWidget *>(QStringLiteral("parts"));
    parts->item(0, 2)->setText(QStringLiteral("1,000"));
    QVERIFY2(difference->text().contains(QStringLiteral("250")), qPrintable(difference->text()));
    parts->item(0, 2)->setText(QStringLiteral("many"));
    QCOMPARE(parts->item(0, 2)->text(), QStringLiteral("1,000"));
    QVERIFY(page.hasUnsavedEntry());
    QVERIFY(page.save());
    wait();
    QVERIFY(!page.hasUnsavedEntry());
    const auto stored = m_desk->store().all<TargetShare>();
    QVERIFY(bool(stored));
    QCOMPARE(stored->size(), size_t(8));
    QTRY_VERIFY(ProgressSource::of(*m_desk).now()->find(target)->counties.front().isJudged);
}

void OverviewTest::anApprovedBreakdownIsLocked()
{
    TargetsPage page(*m_desk);
    page.show();
    const qint64 target = m_desk->store()
                              .database()
                              .scalar(QStringLiteral("select id from target where code = '000-T503'"))
                              ->toLongLong();
    page.select(target);
    auto *locked = page.findChild<QAbstractButton *>(QStringLiteral("locked"));
    locked->click();
    wait();
    QTRY_VERIFY(ProgressSource::of(*m_desk).now()->find(target)->target.sharesLocked);
    qApp->processEvents();
    QVERIFY(!page.findChild<QComboBox *>(QStringLiteral("method"))->isEnabled());
    locked->click();
    wait();
    QTRY_VERIFY(page.findChild<QComboBox *>(QStringLiteral("method"))->isEnabled());
}

void OverviewTest::aNewTargetIsEnteredInTheForm()
{
    TargetsPage page(*m_desk);
    page.show();
    const auto before = m_desk->store().count(Target::description().type());
    QVERIFY(page.createNew());
    RecordForm &form = page.detailOfTarget().form();
    QVERIFY(!form.isEmpty());
    QCOMPARE(form.id(), 0);
    form.row("code")->editor().setValue(QStringLiteral("NEW-1"));
    QCOMPARE(*m_desk->store().count(Target::description().type()), *before);
}

void OverviewTest::twoPlansStandSideBySide()
{
    ComparisonPage page(*m_desk);
    page.resize(1180, 640);
    page.show();
    QVERIFY(!page.comparison().lines.empty());
    QCOMPARE(page.table().rowCount(), int(page.comparison().lines.size()));
    auto *judgement = page.findChild<QComboBox *>(QStringLiteral("judgement"));
    judgement->setCurrentIndex(judgement->findData(int(Judgement::Dropped)));
    emit judgement->activated(judgement->currentIndex());
    QCOMPARE(page.table().rowCount(), page.comparison().count(Judgement::Dropped));
    QSignalSpy asked(m_desk.get(), &Desk::pageRequested);
    emit page.table().cellActivated(0, 2);
    QCOMPARE(asked.count(), 1);
}

void OverviewTest::pictures()
{
    if (qEnvironmentVariable("HEYUAN_PICTURES").isEmpty())
        QSKIP("no folder for pictures is given");
    for (const Look look : {Look::Light, Look::Dark}) {
        applyTheme(*qApp, look);
        for (const Language language : {Language::Chinese, Language::English}) {
            applyLanguage(language);
            const QString name = QString::fromLatin1(languageCode(language))
                                 + (look == Look::Dark ? QStringLiteral("-dark") : QString());
            for (const QSize size : {QSize(1180, 660), QSize(1730, 970)}) {
                OverviewPage page(*m_desk);
                page.setAutoFillBackground(true);
                page.resize(size);
                page.show();
                qApp->processEvents();
                picture(page, QStringLiteral("overview-%1-%2").arg(name).arg(size.width()));
                TargetsPage targets(*m_desk);
                targets.setAutoFillBackground(true);
                targets.resize(size);
                targets.show();
                targets.select(m_desk->store()
                                   .database()
                                   .scalar(QStringLiteral("select id from target where code = '000-T503'"))
                                   ->toLongLong());
                qApp->processEvents();
                picture(targets, QStringLiteral("targets-%1-%2").arg(name).arg(size.width()));
                targets.findChild<QTabWidget *>()->setCurrentIndex(1);
                qApp->processEvents();
                picture(targets, QStringLiteral("parts-%1-%2").arg(name).arg(size.width()));
                targets.findChild<QTabWidget *>()->setCurrentIndex(2);
                qApp->processEvents();
                picture(targets, QStringLiteral("reported-%1-%2").arg(name).arg(size.width()));
                targets.findChild<QTabWidget *>()->setCurrentIndex(3);
                qApp->processEvents();
                picture(targets, QStringLiteral("form-%1-%2").arg(name).arg(size.width()));
                ComparisonPage comparison(*m_desk);
                comparison.setAutoFillBackground(true);
                comparison.resize(size);
                comparison.show();
                qApp->processEvents();
                picture(comparison, QStringLiteral("comparison-%1-%2").arg(name).arg(size.width()));
            }
        }
    }
    ProgressReportOptions options;
    options.year = 2020;
    options.document = ProgressSource::of(*m_desk).now()->targets().front().target.document.id;
    const auto plan = m_desk->store().database().scalar(QStringLiteral("select id from document where code = '000'"));
    options.document = plan->toLongLong();
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString folder = qEnvironmentVariable("HEYUAN_PICTURES") + u'/'
                               + QString::fromLatin1(languageCode(language));
        const ProgrammeProgress &progress = *ProgressSource::of(*m_desk).now();
        QVERIFY(bool(writePdf(progressReport(progress, language, options), folder + QStringLiteral("-report.pdf"))));
        QVERIFY(bool(writePdf(wallChart(progress, language, options), folder + QStringLiteral("-wall.pdf"))));
        const qint64 target = m_desk->store()
                                  .database()
                                  .scalar(QStringLiteral("select id from target where code = '000-T505'"))
                                  ->toLongLong();
        QVERIFY(
            bool(writePdf(targetReport(progress, target, language, options), folder + QStringLiteral("-target.pdf"))));
    }
}

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
