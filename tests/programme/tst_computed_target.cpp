#include "core/programme/origin_rows.h"
#include "core/programme/progress.h"
#include "tests/programme/programme_store.h"

using namespace heyuan;
using namespace heyuan::test;

// A target on an indicator that is computed by a formula: attendances of this year so far against those of last year.
namespace {

const QDate june(2020, 6, 30);
const QString attendances = QStringLiteral("IND-000-skill-attendances");

class ComputedStore : public ProgrammeStore
{
public:
    qint64 computed = 0;
    qint64 target = 0;

    ComputedStore()
    {
        Indicator pace;
        pace.code = QStringLiteral("IND-pace");
        pace.nameZh = QStringLiteral("培训进度比");
        pace.nameEn = QStringLiteral("Training pace");
        pace.definitionZh = pace.definitionEn = pace.nameEn;
        pace.unit = QStringLiteral("%");
        pace.frequency = QStringLiteral("month");
        pace.aggregation = QStringLiteral("ratio");
        pace.direction = QStringLiteral("up");
        pace.formula = QStringLiteral("本年累计([%1]) ÷ 上年同期(本年累计([%1])) × 100").arg(attendances);
        pace.sourceZh = pace.sourceEn = QStringLiteral("computed");
        write([&](Transaction &tx) -> Status {
            const auto made = tx.insert(pace);
            if (!made)
                return made.error();
            computed = *made;
            Target t;
            t.code = QStringLiteral("TEST-T1");
            t.nameZh = t.nameEn = QStringLiteral("Faster than last year");
            t.document = Ref{document(QStringLiteral("000"))};
            t.indicator = Ref{computed};
            t.area = Ref{area(QStringLiteral("441600"))};
            t.kind = QStringLiteral("quantity");
            t.comparator = QStringLiteral(">=");
            t.value = Number(110);
            t.unit = QStringLiteral("%");
            t.due = QDate(2020, 12, 31);
            const auto asked = tx.insert(t);
            if (!asked)
                return asked.error();
            target = *asked;
            return {};
        });
        for (int month = 1; month <= 6; ++month) {
            report(attendances, QStringLiteral("441602"), Period::month(2019, month), 100);
            report(attendances, QStringLiteral("441621"), Period::month(2019, month), 100);
            report(attendances, QStringLiteral("441602"), Period::month(2020, month), 150);
            if (month < 6)
                report(attendances, QStringLiteral("441621"), Period::month(2020, month), 90);
        }
    }
};

} // namespace

class ComputedTargetTest : public QObject
{
    Q_OBJECT
private slots:
    void isJudgedOnTheComputedValue();
    void anEditOfAnInputMovesIt();
    void whatIsMissingIsAnInput();
    void itsFigureOpensTheRowsOfItsInputs();
};

void ComputedTargetTest::isJudgedOnTheComputedValue()
{
    ComputedStore data;
    const auto progress = ProgrammeProgress::load(data.store(), june);
    QVERIFY(progress);
    const TargetProgress *t = progress->find(data.target);
    QVERIFY(t);
    QCOMPARE(t->whole.achieved, std::optional(Number::parse(u"112.5"))); // (6 x 150 + 5 x 90) / (12 x 100)
    QCOMPARE(t->light(), Light::Met);
    const AreaProgress *slow = t->county(data.area(QStringLiteral("441621")));
    QVERIFY(slow);
    QCOMPARE(slow->evaluation.achieved, std::optional(Number(90))); // to May, 450 / 500: June is not reported yet
}

void ComputedTargetTest::anEditOfAnInputMovesIt()
{
    ComputedStore data;
    auto progress = ProgrammeProgress::load(data.store(), june);
    QVERIFY(progress);
    ChangeSet changes;
    data.store().setListener([&](const ChangeSet &seen) { changes = seen; });
    data.report(attendances, QStringLiteral("441621"), Period::month(2020, 6), 150);
    const auto followed = progress->follow(data.store(), changes);
    QVERIFY(followed && *followed);
    QCOMPARE(progress->find(data.target)->whole.achieved, std::optional(Number(125)));
}

void ComputedTargetTest::whatIsMissingIsAnInput()
{
    ComputedStore data;
    const auto progress = ProgrammeProgress::load(data.store(), QDate(2019, 6, 30)); // nothing is known of 2018
    QVERIFY(progress);
    const TargetProgress *t = progress->find(data.target);
    QCOMPARE(t->light(), Light::NoData);
    const QString missing = t->whole.missing.in(Language::English);
    QVERIFY2(missing.startsWith(QStringLiteral("Not computed for Heyuan")) && missing.contains(QStringLiteral("H1 2018")), qPrintable(missing));
    QVERIFY2(missing.contains(t->supplier.in(Language::English)) && !t->supplier.isEmpty(), qPrintable(missing));
}

void ComputedTargetTest::itsFigureOpensTheRowsOfItsInputs()
{
    ComputedStore data;
    const auto progress = ProgrammeProgress::load(data.store(), june);
    QVERIFY(progress);
    const auto rows = rowsBehind(data.store(), progress->find(data.target)->value.origin);
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t(23)); // everything that was reported above
}

QTEST_GUILESS_MAIN(ComputedTargetTest)
#include "tst_computed_target.moc"
