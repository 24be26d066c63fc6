#include "core/practice/practice.h"
#include "core/station/station_check.h"
#include "core/station/station_reports.h"
#include "tests/support/builders.h"
#include "tests/support/program.h"
#include "tests/support/test_store.h"


using namespace heyuan;
using namespace heyuan::test;

namespace {

const QDate today(2020, 10, 31);

/// All words of a report, as its reader sees them.
QString words(const Report &report)
{
    QString all = report.title.in(report.language) + u'\n' + report.subtitle.in(report.language) + u'\n';
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
            add(table->totals);
            all += table->note.in(report.language) + u'\n';
        }
    }
    return all;
}

} // namespace

// What of the ledger comes on paper and out of the command line, over the practice database.
class TestStationReports : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theCardHasEverythingAndMasksThePhone();
    void theListCountsAndPays();
    void coverageNamesWhoLacksOne();
    void findingsCiteTheirClause();
    void stationsAreListed();
    void stationsAreChecked();
    void aFileIsCheckedWithoutWriting();
    void coverageIsShown();
    void reportsAreWritten_data();
    void reportsAreWritten();
    void wrongUseIsTwo();

private:
    QStringList with(QStringList words, const QStringList &more = {}) const { return words << QStringLiteral("--db") << m_store.place().location().file << QStringLiteral("--lang") << QStringLiteral("en") << more; }
    TestStore m_store{Engine::Sqlite};
    QTemporaryDir m_folder;
    qint64 m_county = 0;
    Station m_removed;
};

void TestStationReports::initTestCase()
{
    QVERIFY2(m_store.isOpen(), m_store.why());
    VERIFY_OK(practice::fill(*m_store, clerk()));
    Filter filter;
    filter.conditions = {{"code", Condition::Test::Is, u"441622"_qs}};
    m_county = m_store->all<Area>(filter)->front().id;
    filter.conditions = {{"status", Condition::Test::Is, u"removed"_qs}};
    const auto removed = m_store->all<Station>(filter);
    VERIFY_OK(removed);
    QVERIFY(!removed->empty());
    m_removed = removed->front();
}

void TestStationReports::theCardHasEverythingAndMasksThePhone()
{
    const auto card = stationCard(*m_store, m_removed.id, today, Language::English);
    VERIFY_OK(card);
    const QString text = words(*card);
    QVERIFY(text.contains(m_removed.code));
    QVERIFY(!text.contains(m_removed.phone));
    QVERIFY(text.contains(m_removed.phone.left(3) + u"****"_qs));
    QVERIFY(text.contains(u"To be removed"_qs));
    QVERIFY(text.contains(u"2020-09|"_qs));
    QVERIFY(text.contains(u"LX"_qs));
    Filter filter;
    filter.conditions = {{"station_id", Condition::Test::Is, m_removed.id}, {"result", Condition::Test::Is, u"removed"_qs}};
    const auto checks = m_store->all<StationCheck>(filter);
    VERIFY_OK(checks);
    QVERIFY(checks->front().replacedBy);
    QVERIFY(text.contains(stored<Station>(*m_store, checks->front().replacedBy.id).name));
    QVERIFY(!stationCard(*m_store, 1, today, Language::English));
}

void TestStationReports::theListCountsAndPays()
{
    const auto list = stationListReport(*m_store, today, m_county, Language::English);
    VERIFY_OK(list);
    const auto *table = std::get_if<Table>(&list->blocks.front());
    QVERIFY(table);
    QVERIFY(table->rows.size() > 150);
    Number sum;
    for (const auto &row : table->rows) {
        if (row.back().figure.isKnown())
            sum += row.back().figure.value;
    }
    QVERIFY(sum > Number(0));
    QVERIFY(table->note.in(Language::English).contains(sum.toText(2)));
    QVERIFY(!words(*list).contains(m_removed.phone));
}

void TestStationReports::coverageNamesWhoLacksOne()
{
    const auto report = coverageReport(*m_store, today, m_county, Language::English);
    VERIFY_OK(report);
    const auto coverage = stationCoverage(*m_store, today, m_county);
    VERIFY_OK(coverage);
    const auto *missing = std::get_if<Table>(&report->blocks.back());
    QVERIFY(missing);
    QCOMPARE(missing->rows.size(), coverage->uncovered.size());
    QCOMPARE(missing->rows.front()[4].words.in(Language::English), u"√"_qs);
    QCOMPARE(qint64(coverage->uncovered.size()), 24 + 315 - coverage->whole.towns.covered - coverage->whole.villages.covered);
}

void TestStationReports::findingsCiteTheirClause()
{
    const auto report = stationFindingsReport(*m_store, today, m_county, Language::English);
    VERIFY_OK(report);
    const QString text = words(*report);
    QVERIFY(text.contains(u"2 town stations; no more than 1"_qs));
    QVERIFY(text.contains(u"4,300 residents"_qs));
    QVERIFY(text.contains(u"Puning demonstration plan, Management and siting"_qs));
    QVERIFY(text.contains(u"outside Longchuan"_qs));
}

void TestStationReports::stationsAreListed()
{
    const Outcome all = runHeyuan(with({u"stations"_qs, u"list"_qs}, {u"--json"_qs}));
    QCOMPARE(all.code, 0);
    bool isPaid = false;
    for (const QJsonValue &row : all.rows()) {
        QVERIFY(!row.toObject().contains(u"subsidy"_qs)); // money is in fen, and says so
        isPaid = isPaid || (row[u"subsidy_fen"_qs].toInteger() > 0 && row[u"subsidy_fen"_qs].toInteger() % 10000 == 0);
    }
    QVERIFY(isPaid);
    const Outcome county = runHeyuan(with({u"stations"_qs, u"list"_qs}, {u"--json"_qs, u"--area"_qs, u"441622"_qs}));
    QVERIFY(county.rows().size() > 150 && county.rows().size() < all.rows().size());
    for (const QJsonValue &row : county.rows())
        QVERIFY(row[u"area_id"_qs].toString().startsWith(u"441622"));
    QVERIFY(!all.out.contains(m_removed.phone.toUtf8()));
    QCOMPARE(runHeyuan(with({u"stations"_qs, u"list"_qs}, {u"--area"_qs, u"999999"_qs})).code, 1);
}

void TestStationReports::stationsAreChecked()
{
    const Outcome checked = runHeyuan(with({u"stations"_qs, u"check"_qs}, {u"--json"_qs, u"--area"_qs, u"441622"_qs}));
    QCOMPARE(checked.code, 1);
    QSet<QString> rules;
    for (const QJsonValue &row : checked.rows())
        rules.insert(row[u"rule"_qs].toString());
    for (const char *rule : {"town_count", "village_count", "distance", "outside", "no_residents", "warned"})
        QVERIFY2(rules.contains(QLatin1String(rule)), rule);
    QCOMPARE(runHeyuan(with({u"stations"_qs, u"check"_qs}, {u"--area"_qs, u"441621"_qs})).code, 0); // no stations there
}

void TestStationReports::aFileIsCheckedWithoutWriting()
{
    const auto stations = m_store->all<Station>();
    VERIFY_OK(stations);
    const auto there = std::find_if(stations->begin(), stations->end(), [](const Station &row) { return row.code.startsWith(u"441622T01V") && row.longitude; });
    QVERIFY(there != stations->end());
    const auto coverage = stationCoverage(*m_store, today, m_county);
    VERIFY_OK(coverage);
    const auto lacking = std::find_if(coverage->uncovered.begin(), coverage->uncovered.end(), [](const Uncovered &one) { return !one.isTown && one.state.isEmpty(); });
    QVERIFY(lacking != coverage->uncovered.end());
    const QString name = m_folder.filePath(u"stations.csv"_qs);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"站点名称,行政村,经度,纬度,状态\n新站,%1,%2,%3,在建\n坏站,没有这个村,115,24,在建\n"_qs
                   .arg(stored<Area>(*m_store, lacking->area).code, there->longitude->toString(), (*there->latitude + Number::fromRaw(50)).toString()).toUtf8());
    file.close();
    const Outcome checked = runHeyuan(with({u"stations"_qs, u"check"_qs, name}, {u"--json"_qs}));
    QCOMPARE(checked.code, 1);
    QVERIFY(checked.err.contains(u"Row 3"_qs));
    QStringList rules;
    for (const QJsonValue &row : checked.rows())
        rules << row[u"rule"_qs].toString();
    QCOMPARE(rules, QStringList{u"distance"_qs}); // of what was wrong before nothing is said
    QVERIFY(checked.rows()[0][u"en"_qs].toString().contains(u"新站"));
    QCOMPARE(*m_store->count(Station::description().type()), qint64(stations->size()));
}

void TestStationReports::coverageIsShown()
{
    const Outcome city = runHeyuan(with({u"stations"_qs, u"coverage"_qs}, {u"--json"_qs}));
    QCOMPARE(city.code, 0);
    QCOMPARE(city.rows().size(), 9);
    const QJsonObject row = city.rows()[0].toObject();
    QCOMPARE(row[u"id"_qs].toString(), u"441600"_qs);
    QCOMPARE(row[u"villages"_qs][u"all"_qs].toInt(), 1301);
    const Outcome puning = runHeyuan(with({u"stations"_qs, u"coverage"_qs}, {u"--json"_qs, u"--area"_qs, u"445281"_qs}));
    QCOMPARE(puning.rows().size(), 1);
    QVERIFY(puning.rows()[0][u"poor_villages"_qs][u"all"_qs].isNull());
    QVERIFY(puning.rows()[0][u"poor_villages"_qs][u"why_en"_qs].toString().contains(u"not on record"));
    const Outcome before = runHeyuan(with({u"stations"_qs, u"coverage"_qs}, {u"--json"_qs, u"--as-of"_qs, u"2019-01-01"_qs}));
    QCOMPARE(before.rows()[0][u"villages"_qs][u"covered"_qs].toInt(), 0);
}

void TestStationReports::reportsAreWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *kind : {"stations", "coverage", "station-findings"})
        QTest::newRow(kind) << QStringList{QString::fromLatin1(kind), u"--area"_qs, u"441624"_qs};
    QTest::newRow("station-card") << QStringList{u"station-card"_qs, u"--station"_qs, u"441622-X01"_qs};
}

void TestStationReports::reportsAreWritten()
{
    QFETCH(QStringList, arguments);
    for (const char *ending : {"pdf", "xlsx"}) {
        const QString name = m_folder.filePath(arguments.front() + u'.' + QLatin1String(ending));
        const Outcome written = runHeyuan(with(QStringList{u"report"_qs} + arguments, {u"--out"_qs, name}));
        QVERIFY2(written.code == 0, qPrintable(written.err));
        QVERIFY(QFileInfo(name).size() > 2000);
    }
}

void TestStationReports::wrongUseIsTwo()
{
    QCOMPARE(runHeyuan(with({u"stations"_qs, u"nothing"_qs})).code, 2);
    QCOMPARE(runHeyuan(with({u"stations"_qs, u"list"_qs, u"file.csv"_qs})).code, 2);
    QCOMPARE(runHeyuan(with({u"report"_qs, u"station-card"_qs}, {u"--out"_qs, m_folder.filePath(u"x.pdf"_qs)})).code, 2);
}

QTEST_GUILESS_MAIN(TestStationReports)
#include "tst_station_reports.moc"
