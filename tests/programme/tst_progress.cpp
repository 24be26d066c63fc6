// The progress of the plan's targets: every kind evaluates, each county and the whole agree, and what is read again
// after an edit is what a fresh load would show.
#include "core/programme/progress.h"
#include "core/programme/reports.h"
#include "tests/programme/programme_store.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

using namespace heyuan;
using heyuan::test::ProgrammeStore;
using heyuan::test::words;

namespace {

/// Everything a reader sees of an evaluation, to compare two.
QString seen(const TargetProgress &t)
{
    QString all = t.target.code + u' ' + lightMark(t.light()) + t.value.toText() + u'/' + t.required.toText() + u' '
                  + t.expected.toText() + u' ' + t.share.toText() + u' ' + t.whole.verdict.in(Language::English)
                  + t.whole.missing.in(Language::English);
    for (const AreaProgress &c : t.counties) {
        all += u'\n' + QString::fromUtf8(c.code) + lightMark(c.evaluation.light) + c.value.toText() + u'/'
               + c.required.toText() + u' ' + c.share.toText() + c.evaluation.verdict.in(Language::English);
    }
    return all;
}

QStringList seen(const ProgrammeProgress &progress)
{
    QStringList all;
    for (const TargetProgress &t : progress.targets())
        all << seen(t);
    return all;
}

ProgrammeProgress loaded(Store &store, QDate asOf, qint64 document = 0)
{
    auto progress = ProgrammeProgress::load(store, asOf, document);
    if (!progress)
        qFatal("%s", qPrintable(words(progress.error())));
    return std::move(*progress);
}

const QDate june(2020, 6, 30);

} // namespace

class ProgressTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_data = std::make_unique<ProgrammeStore>();
        m_data->fillPractice();
    }
    void everyTargetEvaluatesAtEveryDate_data();
    void everyTargetEvaluatesAtEveryDate();
    void figuresKnowWhereTheyComeFrom();
    void valuesInAnotherUnitAreScaled();
    void eachCountyHasToReachIt();
    void aMovingBaseIsReadBothWays();
    void coverageNeedsItsFact();
    void aFactOfTheCityIsTheSumOfItsCounties();
    void countyPartsAreJudgedAndContributionsAreNot();
    void placesAreCountedAgainstTheirNumber();
    void anEditIsSeenAsAFreshLoadWouldShowIt();
    void anotherDateIsSeenAsAFreshLoadWouldShowIt();
    void theOrderOfEntriesDoesNotMatter();
    void verdictCountsEveryTargetOnce();
    void missingNamesWhatAndWho();
    void dueListsWhatIsNearAndOverdue();
    void chartsAndTablesShowTheSameFigures();
    void reportsSpeakBothLanguages();
    void loadingIsReadingAndJudging();
    void anEditIsShownWithinAFrame();

private:
    std::unique_ptr<ProgrammeStore> m_data;
};

// Loading judges on two threads while the dated things are read; the result is that of one after the other.
void ProgressTest::loadingIsReadingAndJudging()
{
    auto one = ProgrammeProgress::read(m_data->store(), june);
    QVERIFY(one);
    one->evaluate();
    const auto due = [](const ProgrammeProgress &progress) {
        QStringList all;
        for (const DueItem &item : progress.dueWithin(400))
            all << QString::fromUtf8(item.recordType) + QString::number(item.id) + item.due.toString(Qt::ISODate);
        return all;
    };
    QVERIFY(due(*one).filter(QStringLiteral("duty")).size() > 1 && due(*one).filter(QStringLiteral("task")).size() > 0);
    for (int round = 0; round < 20; ++round) {
        const ProgrammeProgress both = loaded(m_data->store(), june);
        QCOMPARE(seen(both), seen(*one));
        QCOMPARE(due(both), due(*one));
    }
}

void ProgressTest::everyTargetEvaluatesAtEveryDate_data()
{
    QTest::addColumn<QDate>("asOf");
    for (const QDate day :
         {QDate(2010, 1, 1), QDate(2015, 12, 10), QDate(2018, 12, 31), QDate(2019, 1, 1), QDate(2019, 2, 28),
          QDate(2020, 2, 29), june, QDate(2020, 12, 31), QDate(2021, 12, 31), QDate(2030, 7, 1)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void ProgressTest::everyTargetEvaluatesAtEveryDate()
{
    QFETCH(QDate, asOf);
    const ProgrammeProgress progress = loaded(m_data->store(), asOf);
    QCOMPARE(qint64(progress.targets().size()), *m_data->store().count(Target::description().type()));
    for (const TargetProgress &t : progress.targets()) {
        const QByteArray code = t.target.code.toUtf8();
        if (t.light() == Light::NoData)
            QVERIFY2(!t.whole.missing.isEmpty() && !t.value.isKnown() == !t.whole.achieved.has_value(),
                     code.constData());
        else
            QVERIFY2(!t.whole.verdict.isEmpty(), code.constData());
        QVERIFY2(t.value.isKnown() || !t.value.why.isEmpty() || t.light() == Light::NotDue, code.constData());
        for (const AreaProgress &c : t.counties)
            QVERIFY2(c.isJudged || c.evaluation.light == Light::NoData, code.constData());
        (void)progress.trend(t.target.id, 0);
        (void)progress.map(t.target.id);
        (void)progress.ranking(t.target.id);
    }
}

void ProgressTest::figuresKnowWhereTheyComeFrom()
{
    const ProgrammeProgress progress = loaded(m_data->store(), june);
    const TargetProgress *t = progress.find(m_data->target(QStringLiteral("000-T503")));
    QVERIFY(t);
    QCOMPARE(t->value.origin.indicator, m_data->indicator(QStringLiteral("IND-000-skill-attendances")));
    QCOMPARE(t->value.origin.area, m_data->area(QStringLiteral("441600")));
    QCOMPARE(t->value.origin.from, QDate(2019, 1, 1));
    QCOMPARE(t->value.origin.to, june);
    QCOMPARE(t->value.asOf, june);
    QVERIFY(t->value.clause != 0);
    // The rows behind the figure add up to it.
    Number sum;
    const auto rows = m_data->store().all<Measurement>();
    QVERIFY(bool(rows));
    for (const Measurement &m : *rows) {
        if (m.indicator.id == t->value.origin.indicator && m.period.first() >= t->value.origin.from
            && m.period.last() <= t->value.origin.to)
            sum += m.value;
    }
    QCOMPARE(t->value.value.toString(), sum.toString());
}

void ProgressTest::valuesInAnotherUnitAreScaled()
{
    ProgrammeStore data;
    // 30 亿元 asked of an indicator in 万元, as other plans print it.
    auto indicator = data.store().all<Indicator>();
    QVERIFY(bool(indicator));
    for (Indicator i : *indicator) {
        if (i.code == u"IND-000-cb-volume") {
            i.unit = QStringLiteral("万元");
            data.write([&](Transaction &tx) { return tx.update(i); });
        }
    }
    data.report(QStringLiteral("IND-000-cb-volume"), QStringLiteral("441600"), Period::year(2021), Number(150000));
    const ProgrammeProgress progress = loaded(data.store(), QDate(2022, 1, 31));
    const TargetProgress *t = progress.find(data.target(QStringLiteral("000-T502")));
    QCOMPARE(t->required.value.toString(), QStringLiteral("300000"));
    QCOMPARE(t->share.value.toString(), QStringLiteral("50"));
    QCOMPARE(int(t->light()), int(Light::Behind));
}

void ProgressTest::eachCountyHasToReachIt()
{
    const ProgrammeProgress progress = loaded(m_data->store(), QDate(2020, 1, 15));
    const TargetProgress *t = progress.find(m_data->target(QStringLiteral("000-T504")));
    QVERIFY(t && t->isEachCounty);
    QCOMPARE(t->counties.size(), size_t(8)); // the eighth is silent
    QCOMPARE(t->countiesMet, 5);
    QCOMPARE(t->value.toText() + u'/' + t->required.toText(), QStringLiteral("5/8"));
    QCOMPARE(int(t->light()), int(Light::Behind));
    const QString verdict = t->whole.verdict.in(Language::English);
    QVERIFY2(verdict.contains(u"5 of 8") && verdict.contains(u"Yuancheng") && verdict.contains(u"High-Tech"),
             qPrintable(verdict));
    const AreaProgress *longchuan = t->county(m_data->area(QStringLiteral("441622")));
    QCOMPARE(longchuan->value.toText(), QStringLiteral("1,020"));
    QCOMPARE(int(longchuan->evaluation.light), int(Light::Met));
    QCOMPARE(int(t->county(m_data->area(QStringLiteral("4416Z2")))->evaluation.light), int(Light::NoData));
}

void ProgressTest::aMovingBaseIsReadBothWays()
{
    const ProgrammeProgress progress = loaded(m_data->store(), june);
    const TargetProgress *t = progress.find(m_data->target(QStringLiteral("000-T07")));
    QVERIFY(t);
    // 2020 = 2018 x 1.5 is 1,800,000; 2021 = that x 1.3.
    QCOMPARE(t->whole.requiredIfBaseJustMet.value_or(Number(0)).toString(), QStringLiteral("2340000"));
    const TargetProgress *before = progress.find(m_data->target(QStringLiteral("000-T04")));
    QCOMPARE(before->whole.required.value_or(Number(0)).toString(), QStringLiteral("1800000"));
}

void ProgressTest::coverageNeedsItsFact()
{
    const ProgrammeProgress progress = loaded(m_data->store(), june);
    const TargetProgress *known = progress.find(m_data->target(QStringLiteral("000-T03")));
    QCOMPARE(known->required.value.toString(), QStringLiteral("255"));
    QCOMPARE(known->value.value.toString(), QStringLiteral("200"));
    const TargetProgress *unknown = progress.find(m_data->target(QStringLiteral("000-T507")));
    QCOMPARE(int(unknown->light()), int(Light::NoData));
    const QString why = unknown->counties.front().evaluation.missing.in(Language::Chinese);
    QVERIFY2(why.contains(u"源城区") && why.contains(u"市统计局"), qPrintable(why));
}

void ProgressTest::aFactOfTheCityIsTheSumOfItsCounties()
{
    ProgrammeStore data;
    data.fillPractice();
    const QStringList counties{QStringLiteral("441602"), QStringLiteral("441621"), QStringLiteral("441622"),
                               QStringLiteral("441623"), QStringLiteral("441624"), QStringLiteral("441625"),
                               QStringLiteral("4416Z1")};
    for (const QString &county : counties)
        data.fact(QStringLiteral("labour_poor_demo_villages"), county, Number(100));
    data.report(QStringLiteral("IND-demo-poor-training-attendances"), QStringLiteral("441600"),
                Period::quarter(2020, 2), Number(90));
    const QString target = QStringLiteral("000-T11");
    QCOMPARE(int(loaded(data.store(), june).find(data.target(target))->light()),
             int(Light::NoData)); // one county is not there
    data.fact(QStringLiteral("labour_poor_demo_villages"), QStringLiteral("4416Z2"), Number(100));
    const ProgrammeProgress progress = loaded(data.store(), june);
    QCOMPARE(progress.find(data.target(target))->required.value.toString(), QStringLiteral("400"));
}

void ProgressTest::countyPartsAreJudgedAndContributionsAreNot()
{
    ProgrammeStore data;
    data.fillPractice();
    const qint64 target = data.target(QStringLiteral("000-T503"));
    const qint64 county = data.area(QStringLiteral("441621"));
    {
        const ProgrammeProgress progress = loaded(data.store(), june);
        const AreaProgress *c = progress.find(target)->county(county);
        QVERIFY(c && !c->isJudged && c->value.isKnown() && !c->required.isKnown());
    }
    data.write([&](Transaction &tx) -> Status {
        TargetShare part;
        part.target = {target};
        part.area = {county};
        part.method = QStringLiteral("hand");
        part.value = Number(1200);
        const auto id = tx.insert(part);
        return id ? Status() : Status(id.error());
    });
    const ProgrammeProgress progress = loaded(data.store(), june);
    const AreaProgress *c = progress.find(target)->county(county);
    QVERIFY(c && c->isJudged);
    QCOMPARE(c->required.value.toString(), QStringLiteral("1200"));
    QVERIFY(c->evaluation.light != Light::NoData);
    QVERIFY(!progress.find(target)->county(data.area(QStringLiteral("441602")))->isJudged);
}

void ProgressTest::placesAreCountedAgainstTheirNumber()
{
    ProgrammeStore data;
    data.fact(QStringLiteral("towns"), QStringLiteral("441600"), Number(100));
    data.report(QStringLiteral("IND-000-logistics-towns"), QStringLiteral("441600"), Period::halfYear(2020, 1),
                Number(60));
    const ProgrammeProgress progress = loaded(data.store(), june);
    const TargetProgress *t = progress.find(data.target(QStringLiteral("000-T514")));
    QCOMPARE(t->required.value.toString(), QStringLiteral("100"));
    QCOMPARE(t->value.value.toString(), QStringLiteral("60"));
    QVERIFY(t->light() != Light::Met);
}

void ProgressTest::anEditIsSeenAsAFreshLoadWouldShowIt()
{
    ProgrammeStore data;
    data.fillPractice();
    ProgrammeProgress progress = loaded(data.store(), june);
    ChangeSet changes;
    data.store().setListener([&](const ChangeSet &c) { changes = c; });
    data.report(QStringLiteral("IND-000-skill-attendances"), QStringLiteral("441623"), Period::month(2020, 3),
                Number(777));
    const auto followed = progress.follow(data.store(), changes);
    QVERIFY(followed && *followed);
    QCOMPARE(seen(progress), seen(loaded(data.store(), june)));
    data.report(QStringLiteral("IND-city-ecommerce-volume"), QStringLiteral("441600"), Period::year(2018),
                Number(1000000)); // a base
    QVERIFY(progress.follow(data.store(), changes));
    QCOMPARE(seen(progress), seen(loaded(data.store(), june)));
    // A row that turns out to belong to another indicator leaves the first one as well.
    auto rows = data.store().all<Measurement>();
    Measurement moved = *std::find_if(rows->begin(), rows->end(), [&](const Measurement &m) {
        return m.indicator.id == data.indicator(QStringLiteral("IND-000-cb-enterprises"));
    });
    moved.indicator = {data.indicator(QStringLiteral("IND-carrier-platforms"))};
    data.write([&](Transaction &tx) { return tx.update(moved); });
    QVERIFY(progress.follow(data.store(), changes));
    QCOMPARE(seen(progress), seen(loaded(data.store(), june)));
    // A fact that was missing.
    data.fact(QStringLiteral("residents_2019"), QStringLiteral("441602"), Number(500000));
    QVERIFY(progress.follow(data.store(), changes));
    QCOMPARE(seen(progress), seen(loaded(data.store(), june)));
}

void ProgressTest::anotherDateIsSeenAsAFreshLoadWouldShowIt()
{
    ProgrammeProgress progress = loaded(m_data->store(), june);
    for (const QDate day : {QDate(2019, 12, 31), QDate(2020, 3, 31), QDate(2022, 5, 1), QDate(2016, 5, 1), june}) {
        QVERIFY(bool(progress.setAsOf(m_data->store(), day)));
        QCOMPARE(seen(progress), seen(loaded(m_data->store(), day)));
    }
}

void ProgressTest::theOrderOfEntriesDoesNotMatter()
{
    // The same figures entered for the counties in another order, and exchanged between two counties: the whole stays.
    struct Entry {
        QString county;
        Period month;
        int value;
    };
    std::vector<Entry> entries;
    const QStringList counties{QStringLiteral("441602"), QStringLiteral("441621"), QStringLiteral("441622"),
                               QStringLiteral("441625")};
    for (int i = 0; i < counties.size(); ++i) {
        for (int month = 1; month <= 5; ++month)
            entries.push_back({counties[i], Period::month(2020, month), 100 * i + month});
    }
    const auto wholeOf = [&](const std::vector<Entry> &list, const QHash<QString, QString> &exchanged) {
        ProgrammeStore data;
        for (const Entry &e : list)
            data.report(QStringLiteral("IND-000-skill-attendances"), exchanged.value(e.county, e.county), e.month,
                        Number(e.value));
        const ProgrammeProgress progress = loaded(data.store(), june);
        return seen(*progress.find(data.target(QStringLiteral("000-T503")))).section(u'\n', 0, 0);
    };
    const QString first = wholeOf(entries, {});
    std::reverse(entries.begin(), entries.end());
    QCOMPARE(wholeOf(entries, {}), first);
    QCOMPARE(wholeOf(entries, {{counties[0], counties[3]}, {counties[3], counties[0]}}), first);
}

void ProgressTest::verdictCountsEveryTargetOnce()
{
    const ProgrammeProgress progress = loaded(m_data->store(), june, m_data->document(QStringLiteral("000")));
    int all = 0;
    for (const int year : progress.years()) {
        for (const auto &[light, count] :
             progress.lights({.year = year, .principalOnly = false, .area = 0, .document = 0}))
            all += count;
    }
    QCOMPARE(all, int(progress.targets().size()));
    QCOMPARE(all, 44);
    QCOMPARE(progress.currentYear(), 2020);
    const QString line =
        progress.verdictLine({.year = 2021, .principalOnly = false, .area = 0, .document = 0}).in(Language::English);
    QVERIFY2(line.contains(u"2021"), qPrintable(line));
}

void ProgressTest::missingNamesWhatAndWho()
{
    const ProgrammeProgress progress = loaded(m_data->store(), june, m_data->document(QStringLiteral("000")));
    const auto missing = progress.missing();
    QVERIFY(!missing.empty());
    for (const MissingItem &item : missing) {
        QVERIFY(!item.what.in(Language::English).isEmpty());
        QVERIFY(!item.targets.empty());
    }
    std::set<qint64> named;
    for (const MissingItem &item : missing)
        named.insert(item.targets.begin(), item.targets.end());
    for (const TargetProgress &t : progress.targets())
        QVERIFY2(t.light() != Light::NoData || named.contains(t.target.id), qPrintable(t.target.code));
}

void ProgressTest::dueListsWhatIsNearAndOverdue()
{
    const ProgrammeProgress progress = loaded(m_data->store(), QDate(2021, 1, 5),
                                              m_data->document(QStringLiteral("000")));
    const auto due = progress.dueWithin(7);
    QVERIFY(std::is_sorted(due.begin(), due.end(), [](const DueItem &a, const DueItem &b) { return a.due < b.due; }));
    QVERIFY(std::any_of(due.begin(), due.end(), [&](const DueItem &d) {
        return d.id == m_data->target(QStringLiteral("000-T01")) && d.isOverdue;
    }));
    const auto calm = loaded(m_data->store(), QDate(2019, 3, 1), m_data->document(QStringLiteral("000"))).dueWithin(7);
    QVERIFY(std::none_of(calm.begin(), calm.end(), [](const DueItem &d) { return d.recordType == "target"; }));
}

void ProgressTest::chartsAndTablesShowTheSameFigures()
{
    const ProgrammeProgress progress = loaded(m_data->store(), june, m_data->document(QStringLiteral("000")));
    const ProgrammeProgress::Choice all{.year = -1, .principalOnly = false, .area = 0, .document = 0};
    const BulletChart bullets = progress.bullets(all);
    const Table table = targetsTable(progress, all);
    QCOMPARE(bullets.bullets.size(), table.rows.size());
    for (size_t i = 0; i < bullets.bullets.size(); ++i) {
        QCOMPARE(bullets.bullets[i].value.toText(), table.rows[i][3].figure.toText());
        QCOMPARE(bullets.bullets[i].target.toText(), table.rows[i][4].figure.toText());
        QCOMPARE(int(bullets.bullets[i].light), int(table.rows[i][7].light));
    }
    // The line of a sum ends in the figure of its bar.
    const TrendChart trend = progress.trend(m_data->target(QStringLiteral("000-T503")), 0);
    QVERIFY(!trend.actual.empty());
    QCOMPARE(trend.actual.back().value->toString(),
             progress.find(m_data->target(QStringLiteral("000-T503")))->value.value.toString());
}

void ProgressTest::reportsSpeakBothLanguages()
{
    const ProgrammeProgress progress = loaded(m_data->store(), june, m_data->document(QStringLiteral("000")));
    ProgressReportOptions options;
    options.year = 2021;
    for (const Language language : {Language::Chinese, Language::English}) {
        const Report report = progressReport(progress, language, options);
        QCOMPARE(int(report.language), int(language));
        QVERIFY(report.blocks.size() > 5);
        QCOMPARE(report.asOf, june);
        const Report wall = wallChart(progress, language, options);
        QVERIFY(wall.wallChart && wall.paper == Paper::A3Landscape);
        const Report sheet = targetReport(progress, m_data->target(QStringLiteral("000-T503")), language, options);
        QVERIFY(sheet.title.in(language).contains(u"10"));
    }
}

void ProgressTest::anEditIsShownWithinAFrame()
{
    ProgrammeProgress progress = loaded(m_data->store(), june, m_data->document(QStringLiteral("000")));
    const qint64 indicator = m_data->indicator(QStringLiteral("IND-000-skill-attendances"));
    QElapsedTimer timer;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        timer.start();
        QVERIFY(bool(progress.reloadIndicator(m_data->store(), indicator)));
        best = std::min(best, timer.nsecsElapsed());
    }
    timer.start();
    (void)loaded(m_data->store(), june, m_data->document(QStringLiteral("000")));
    qInfo("the programme, from the start: %.2f ms", double(timer.nsecsElapsed()) / 1e6);
    qInfo("one indicator anew: %.2f ms", double(best) / 1e6);
}

QTEST_GUILESS_MAIN(ProgressTest)
#include "tst_progress.moc"
