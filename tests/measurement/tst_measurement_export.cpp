#include "core/measurement/export.h"

#include "core/measurement/import.h"
#include "tests/measurement/measured.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heyuan;
using namespace heyuan::test;

/// What the desk writes, it reads again without a change, in both languages and as both kinds of file.
class TestMeasurementExport : public QObject
{
    Q_OBJECT
private slots:
    void anExportReadsAgainWithoutAChange_data();
    void anExportReadsAgainWithoutAChange();
    void anEditedExportChangesOnlyThatRow_data() { addEngines(); }
    void anEditedExportChangesOnlyThatRow();

private:
    void isTheSame(Store &store, const QString &file, Language language);
};

namespace {

void enterSome(Measured &desk)
{
    desk.enter(desk.key(desk.flow, 0, Period::month(2020, 5)), QStringLiteral("120"));
    desk.enter(desk.key(desk.flow, 1, Period::month(2020, 5)), QStringLiteral("0"));
    desk.enter(desk.key(desk.flow, 0, Period::quarter(2019, 4)), QStringLiteral("88"));
    desk.enter(desk.key(desk.ratio, -1, Period::containing(QDate(2020, 3, 1), PeriodKind::Year)), QStringLiteral("12.5"));
}

std::vector<QStringList> rowsOf(const QString &file)
{
    std::vector<QStringList> rows;
    auto source = openRows(file);
    QStringList row;
    while (source) {
        const auto more = (*source)->next(row);
        if (!more || !*more)
            break;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void TestMeasurementExport::anExportReadsAgainWithoutAChange_data()
{
    addEngines();
}

void TestMeasurementExport::anExportReadsAgainWithoutAChange()
{
    OPEN_STORE(store);
    Measured desk(*store);
    enterSome(desk);
    QTemporaryDir folder;
    for (const auto &[name, language] : {std::pair(u"zh.csv"_qs, Language::Chinese), {u"en.csv"_qs, Language::English},
                                         {u"zh.xlsx"_qs, Language::Chinese}, {u"en.xlsx"_qs, Language::English}}) {
        const QString file = folder.filePath(name);
        const auto written = exportMeasurements(*store, file, language);
        VERIFY_OK(written);
        QCOMPARE(*written, qint64(4));
        isTheSame(*store, file, language);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(name));
    }
}

void TestMeasurementExport::isTheSame(Store &store, const QString &file, Language language)
{
    const auto rows = rowsOf(file);
    QCOMPARE(rows.size(), size_t(5));
    // In the order of indicator, area and period, with the unit in the reader's language.
    QCOMPARE(rows[1].mid(0, 1) + rows[1].mid(2, 1) + rows[1].mid(5, 1), QStringList({u"F"_qs, u"11"_qs, u"88"_qs}));
    QCOMPARE(rows[2].value(5), u"120"_qs);
    QCOMPARE(rows[3].value(5), u"0"_qs);
    QCOMPARE(rows[4].value(5), u"12.5"_qs);
    QCOMPARE(rows[2].value(7), language == Language::Chinese ? u"人次"_qs : u"attendances"_qs);

    auto source = openRows(file);
    QVERIFY(source);
    const auto read = readMeasurements(store, **source);
    VERIFY_OK(read);
    QVERIFY2(read->faults.empty(), read->faults.empty() ? "" : qPrintable(read->faults.front().reason.in(Language::English)));
    QCOMPARE(read->rows, qint64(4));
    QCOMPARE(read->unchanged, qint64(4));
}

void TestMeasurementExport::anEditedExportChangesOnlyThatRow()
{
    OPEN_STORE(store);
    Measured desk(*store);
    enterSome(desk);
    QTemporaryDir folder;
    const QString name = folder.filePath(u"out.csv"_qs);
    QVERIFY(exportMeasurements(*store, name, Language::Chinese));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content.replace(",120,", ",121,");
    file.resize(0);
    file.seek(0);
    file.write(content);
    file.close();
    auto source = openRows(name);
    QVERIFY(source);
    const auto read = readMeasurements(*store, **source);
    QVERIFY(read && read->faults.empty());
    QCOMPARE(read->unchanged, qint64(3));
    QCOMPARE(read->changed.size(), size_t(1));
    QCOMPARE(read->changed.front().value, Number(121));
}

QTEST_GUILESS_MAIN(TestMeasurementExport)
#include "tst_measurement_export.moc"
