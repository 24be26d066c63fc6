#include "core/sheet/read_ahead.h"
#include "core/sheet/sheet_file.h"
#include "core/sheet/xlsx_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <set>

using namespace heyuan;

namespace {

/// So many rows, then a fault if one is given.
class Counted : public RowSource
{
public:
    explicit Counted(int rows, std::optional<Error> fault = {}) : m_rows(rows), m_fault(std::move(fault)) {}
    Result<bool> next(QStringList &row) override
    {
        if (m_given == m_rows) {
            if (m_fault)
                return *m_fault;
            return false;
        }
        row = {QString::number(++m_given)};
        return true;
    }
    qint64 line() const override { return 10 + m_given; }
    bool isHidden() const override { return m_given % 2 == 0; }
    int given() const { return m_given; }

private:
    int m_rows;
    std::atomic<int> m_given = 0;
    std::optional<Error> m_fault;
};

} // namespace

class TestSheetFile : public QObject
{
    Q_OBJECT
private slots:
    void readingAheadKeepsOrderAndPlaces();
    void whatIsMadeOfRowsIsMadeWhereTheyAreRead();
    void aFaultComesBehindTheRowsBeforeIt();
    void whoStopsEarlyDoesNotReadTheWholeFile();
    void rowsComeBackAsTheyWereWritten_data();
    void rowsComeBackAsTheyWereWritten();
    void aCellThatDoesNotFitLeavesNoFile_data();
    void aCellThatDoesNotFitLeavesNoFile();
    void aFolderThatIsNotThereIsSaid_data() { rowsComeBackAsTheyWereWritten_data(); }
    void aFolderThatIsNotThereIsSaid();
    void whatIsNotFinishedLeavesNoFile_data() { rowsComeBackAsTheyWereWritten_data(); }
    void whatIsNotFinishedLeavesNoFile();
};

void TestSheetFile::readingAheadKeepsOrderAndPlaces()
{
    Counted source(1000);
    ReadAhead ahead(source);
    ReadAhead::Row row;
    for (int i = 1; i <= 1000; ++i) {
        const auto more = ahead.next(row);
        QVERIFY(more && *more);
        QCOMPARE(row.cells, QStringList{QString::number(i)});
        QCOMPARE(row.line, 10 + i);
        QCOMPARE(row.isHidden, i % 2 == 0);
    }
    for (int again = 0; again < 2; ++again) {
        const auto more = ahead.next(row);
        QVERIFY(more && !*more);
    }
}

void TestSheetFile::whatIsMadeOfRowsIsMadeWhereTheyAreRead()
{
    Counted source(1000);
    std::set<std::thread::id> threads;
    ReadAheadOf<qint64> ahead(source, [&](SourceRow &&row) {
        threads.insert(std::this_thread::get_id());
        return row.line * 2;
    });
    for (int i = 1; i <= 1000; ++i) {
        const auto made = ahead.next();
        QVERIFY(made && *made);
        QCOMPARE(**made, 2 * (10 + i));
    }
    const auto more = ahead.next();
    QVERIFY(more && !*more);
    QVERIFY(threads.size() == 1 && !threads.contains(std::this_thread::get_id()));
}

void TestSheetFile::aFaultComesBehindTheRowsBeforeIt()
{
    Counted source(300, Error{ErrorKind::File, Text::plain(QStringLiteral("torn"))});
    ReadAhead ahead(source);
    ReadAhead::Row row;
    int rows = 0;
    auto more = ahead.next(row);
    for (; more && *more; more = ahead.next(row))
        ++rows;
    QCOMPARE(rows, 300);
    QVERIFY(!more);
    QCOMPARE(more.error().message.in(Language::English), QStringLiteral("torn"));
}

void TestSheetFile::whoStopsEarlyDoesNotReadTheWholeFile()
{
    Counted source(10'000'000);
    {
        ReadAhead ahead(source);
        ReadAhead::Row row;
        QVERIFY(ahead.next(row));
    }
    QVERIFY2(source.given() < 10'000, qPrintable(QString::number(source.given())));
}

void TestSheetFile::rowsComeBackAsTheyWereWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("spreadsheet") << QStringLiteral("xlsx");
    QTest::newRow("text") << QStringLiteral("csv");
}

void TestSheetFile::rowsComeBackAsTheyWereWritten()
{
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.") + ending);
    auto file = makeSheetFile(path, QStringLiteral("册"), {{.title = QStringLiteral("姓名")}, {.title = QStringLiteral("课时"), .kind = SheetColumn::Kind::Number}, {.title = QStringLiteral("日期"), .kind = SheetColumn::Kind::Date}});
    QVERIFY(file);
    for (int i = 0; i < 700; ++i)
        QVERIFY((*file)->add({QStringLiteral("学员%1").arg(i), Number(i), QDate(2020, 1, 1).addDays(i)}));
    QVERIFY(!QFile::exists(path)); // not before it is whole
    QVERIFY((*file)->finish());
    auto rows = openRows(path);
    QVERIFY(rows);
    QStringList row;
    for (int i = -1; i < 700; ++i) {
        const auto more = (*rows)->next(row);
        QVERIFY(more && *more);
        if (i >= 0)
            QCOMPARE(row, (QStringList{QStringLiteral("学员%1").arg(i), QString::number(i), QDate(2020, 1, 1).addDays(i).toString(Qt::ISODate)}));
    }
    const auto more = (*rows)->next(row);
    QVERIFY(more && !*more);
}

void TestSheetFile::aCellThatDoesNotFitLeavesNoFile_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("in the first row") << 0;
    QTest::newRow("behind the rows that widths come from") << 500;
    QTest::newRow("in the last row") << 1999;
}

void TestSheetFile::aCellThatDoesNotFitLeavesNoFile()
{
    QFETCH(int, at);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.xlsx"));
    auto file = makeSheetFile(path, QStringLiteral("1"), {{.title = QStringLiteral("a")}});
    QVERIFY(file);
    Status outcome;
    for (int i = 0; outcome && i < 2000; ++i)
        outcome = (*file)->add({i == at ? QString(40'000, u'x') : QStringLiteral("x")});
    if (outcome)
        outcome = (*file)->finish();
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.in(Language::English).contains(QStringLiteral("32,767")), qPrintable(outcome.error().message.in(Language::English)));
    file->reset();
    QVERIFY(!QFile::exists(path));
}

void TestSheetFile::aFolderThatIsNotThereIsSaid()
{
    QFETCH(QString, ending);
    auto file = makeSheetFile(QStringLiteral("/nowhere/at/all/rows.") + ending, QStringLiteral("1"), {{.title = QStringLiteral("a")}});
    Status outcome = file ? (*file)->add({QStringLiteral("x")}) : Status(file.error());
    if (outcome)
        outcome = (*file)->finish();
    QVERIFY(!outcome);
    QVERIFY(outcome.error().message.in(Language::English).contains(QStringLiteral("rows.") + ending));
}

void TestSheetFile::whatIsNotFinishedLeavesNoFile()
{
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.") + ending);
    {
        auto file = makeSheetFile(path, QStringLiteral("1"), {{.title = QStringLiteral("a")}});
        QVERIFY(file);
        for (int i = 0; i < 1000; ++i)
            QVERIFY((*file)->add({QStringLiteral("x")}));
    }
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestSheetFile)
#include "tst_sheet_file.moc"
