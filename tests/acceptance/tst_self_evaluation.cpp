#include "core/acceptance/evidence_export.h"
#include "core/acceptance/self_evaluation.h"
#include "core/attachment/attachment_store.h"
#include "core/catalogue/loader.h"
#include "core/catalogue/reader.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>

using namespace heyuan;
using namespace heyuan::test;

namespace {

AttachmentFile file(const QString &name, const QByteArray &bytes)
{
    return {name, QStringLiteral("text/plain"), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), bytes};
}

QString words(const Report &report)
{
    QString all;
    for (const Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            all += paragraph->text.in(report.language) + u'\n';
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        auto rows = table->rows;
        rows.push_back(table->totals);
        for (const auto &row : rows) {
            for (const TableCell &cell : row)
                all += (cell.kind == TableCell::Kind::Figure ? cell.figure.toText() : cell.words.in(report.language)) + u'|';
            all += u'\n';
        }
        all += table->note.in(report.language) + u'\n';
    }
    return all;
}

/// Huidong's project with its sheet.
struct Sheet {
    Store &store;
    qint64 project = 0;

    explicit Sheet(Store &s) : store(s)
    {
        if (const auto loaded = Catalogue::load(store, clerk()); !loaded) {
            complain(loaded.error());
            return;
        }
        project = projectNamed(store);
    }
    static qint64 projectNamed(Store &store)
    {
        Filter filter;
        filter.conditions = {{"project", Condition::Test::Is, QStringLiteral("huidong-2019")}};
        const auto rows = store.all<Project>(filter);
        return rows && rows->size() == 1 ? rows->front().id : 0;
    }
    Status make() { return store.write(clerk(), [&](Transaction &t) { return makeSheet(t, project); }); }
    qint64 row(const QString &item)
    {
        Filter filter;
        filter.conditions = {{"project_id", Condition::Test::Is, project}, {"item", Condition::Test::Is, item}};
        const auto rows = store.all<EvaluationScore>(filter);
        return rows && rows->size() == 1 ? rows->front().id : 0;
    }
    Status score(const QString &item, Number self, std::optional<Number> evaluated = {})
    {
        return change<EvaluationScore>(store, row(item), [&](EvaluationScore &one) {
            one.self = self;
            one.evaluated = evaluated;
            one.evaluator = evaluated ? QStringLiteral("第三方") : QString();
        });
    }
    Status prove(const QString &item, const AttachmentFile &what)
    {
        return store.write(clerk(), [&](Transaction &t) -> Status {
            const auto id = attach(t, EvaluationScore::description().type(), row(item), QStringLiteral("other"), what);
            return id ? Status() : id.error();
        });
    }
};

} // namespace

// The sheet of the performance evaluation: points, grades, gaps, evidence.
class TestSelfEvaluation : public QObject
{
    Q_OBJECT
private slots:
    void theSheetHasAHundredAndTen();
    void itsClausesExist();
    void gradesBeginAtTheirPoints();
    void theSheetIsMadeOnce_data() { addEngines(); }
    void theSheetIsMadeOnce();
    void pointsAreHeldToTheItem_data() { addEngines(); }
    void pointsAreHeldToTheItem();
    void totalsGradeAndGap_data() { addEngines(); }
    void totalsGradeAndGap();
    void theReportPrintsBothWays();
    void evidenceIsWrittenByNumber_data() { addEngines(); }
    void evidenceIsWrittenByNumber();
    void anExportIsWholeOrNot_data() { addEngines(); }
    void anExportIsWholeOrNot();
    void namesFromOutsideStayInTheFolder();
};

void TestSelfEvaluation::theSheetHasAHundredAndTen()
{
    const EvaluationSheet &sheet = EvaluationSheet::shipped();
    QCOMPARE(sheet.points(false), Number(100));
    QCOMPARE(sheet.points(true), Number(10));
    QSet<QString> keys;
    for (const SheetItem &item : sheet.items) {
        keys.insert(item.key);
        for (const Language language : {Language::Chinese, Language::English})
            QVERIFY2(!item.name.in(language).isEmpty() && !item.group.in(language).isEmpty() && !item.evidence.in(language).isEmpty(), qPrintable(item.key));
    }
    QCOMPARE(keys.size(), qsizetype(sheet.items.size()));
    QVERIFY(sheet.source.in(Language::Chinese).contains(u"本单位"_qs)); // who sets the points is said
}

void TestSelfEvaluation::itsClausesExist()
{
    const auto catalogue = Catalogue::read();
    VERIFY_OK(catalogue);
    const RecordType &type = *recordTypeNamed("clause");
    QSet<QString> codes;
    for (const Record &clause : catalogue->records(type))
        codes.insert(type.value(clause, "code").toString());
    for (const SheetItem &item : EvaluationSheet::shipped().items) {
        QVERIFY2(!item.clauses.isEmpty(), qPrintable(item.key));
        for (const QString &code : item.clauses)
            QVERIFY2(codes.contains(code), qPrintable(item.key + u": "_qs + code));
    }
}

void TestSelfEvaluation::gradesBeginAtTheirPoints()
{
    const EvaluationSheet &sheet = EvaluationSheet::shipped();
    QCOMPARE(sheet.gradeOf(Number(90)).in(Language::Chinese), u"优秀"_qs);
    QCOMPARE(sheet.gradeOf(Number::fromRaw(899999)).in(Language::Chinese), u"良好"_qs);
    QCOMPARE(sheet.gradeOf(Number(80)).in(Language::Chinese), u"良好"_qs);
    QCOMPARE(sheet.gradeOf(Number(60)).in(Language::Chinese), u"一般"_qs);
    QCOMPARE(sheet.gradeOf(Number(59)).in(Language::Chinese), u"较差"_qs);
    QCOMPARE(sheet.gradeOf(Number(0)).in(Language::Chinese), u"较差"_qs);
}

void TestSelfEvaluation::theSheetIsMadeOnce()
{
    OPEN_STORE(store);
    Sheet sheet(*store);
    VERIFY_OK(sheet.make());
    VERIFY_OK(sheet.make());
    const auto rows = store->count(EvaluationScore::description().type());
    VERIFY_OK(rows);
    QCOMPARE(*rows, qint64(EvaluationSheet::shipped().items.size()));
    EvaluationScore twice;
    twice.project = {sheet.project};
    twice.item = u"1.1"_qs;
    QVERIFY(!put(*store, twice));
    twice.item = u"9.9"_qs;
    QVERIFY(!put(*store, twice));
}

void TestSelfEvaluation::pointsAreHeldToTheItem()
{
    OPEN_STORE(store);
    Sheet sheet(*store);
    VERIFY_OK(sheet.make());
    VERIFY_OK(sheet.score(u"2.1"_qs, Number(8)));
    const Status over = sheet.score(u"2.1"_qs, Number::fromRaw(80001));
    QVERIFY(!over && over.error().message.in(Language::English).contains(u"8 points"_qs));
    QVERIFY(!sheet.score(u"2.1"_qs, Number(8), Number(9)));
    QVERIFY(!sheet.score(u"2.1"_qs, Number(-1)));
    QVERIFY(!change<EvaluationScore>(*store, sheet.row(u"2.1"_qs), [](EvaluationScore &one) { one.evaluated = Number(5); })); // by whom?
}

void TestSelfEvaluation::totalsGradeAndGap()
{
    OPEN_STORE(store);
    Sheet sheet(*store);
    VERIFY_OK(sheet.make());
    for (const SheetItem &item : EvaluationSheet::shipped().items) {
        if (!item.isBonus && item.key != u"5.2")
            VERIFY_OK(sheet.score(item.key, item.points, item.points - Number(1)));
    }
    auto open = SelfEvaluation::load(*store, sheet.project);
    VERIFY_OK(open);
    QCOMPARE(open->self.total(), Number(93));
    QCOMPARE(open->self.open, 1);
    QVERIFY(open->self.grade().isEmpty()); // 93 points already, but one item is not scored
    VERIFY_OK(sheet.score(u"5.2"_qs, Number(0), Number(2)));
    VERIFY_OK(sheet.score(u"6.1"_qs, Number(5)));
    const auto whole = SelfEvaluation::load(*store, sheet.project);
    VERIFY_OK(whole);
    QCOMPARE(whole->self.base, Number(93));
    QCOMPARE(whole->self.bonus, Number(5));
    QCOMPARE(whole->self.grade().in(Language::English), u"Excellent"_qs);
    QCOMPARE(whole->evaluated.total(), Number(82)); // 93 less 13 items' one point, and 2
    QCOMPARE(whole->evaluated.grade().in(Language::English), u"Good"_qs);
    QCOMPARE(*whole->items.front().gap(), Number(-1));
    QVERIFY(!whole->items.back().gap());
    QCOMPARE(whole->withoutEvidence(), 14); // 5.2 claims nothing, 6.2 is not claimed
    QVERIFY(whole->items.front().cited.in(Language::Chinese).contains(u"惠东"_qs)); // of its own document
}

void TestSelfEvaluation::theReportPrintsBothWays()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    Sheet sheet(*store);
    const auto blank = selfEvaluationReport(*store, sheet.project, QDate(2020, 12, 31), Language::English);
    VERIFY_OK(blank);
    QVERIFY(std::get<Table>(blank->blocks[1]).rowMm > 0 && !words(*blank).contains(u"—|—"_qs));
    VERIFY_OK(sheet.make());
    VERIFY_OK(sheet.score(u"1.1"_qs, Number(5), Number(4)));
    VERIFY_OK(sheet.prove(u"1.1"_qs, file(u"成立文件.txt"_qs, "a")));
    const auto filled = selfEvaluationReport(*store, sheet.project, QDate(2020, 12, 31), Language::English);
    VERIFY_OK(filled);
    const QString all = words(*filled);
    QVERIFY2(all.contains(u"|5|5|4|-1|1|"_qs) && all.contains(u"13 items open"_qs) && all.contains(u"100 + 10|5|4|"_qs), qPrintable(all));
    const auto index = evidenceIndexReport(*store, sheet.project, QDate(2020, 12, 31), Language::English);
    VERIFY_OK(index);
    QVERIFY(words(*index).contains(u"1.1-01|Leading body and co-ordination of departments|成立文件.txt|"_qs));
    QVERIFY(words(*index).contains(u"missing: Vouchers, invoices, contracts"_qs));
    QVERIFY(words(*index).contains(u"1 files; 0 scored items"_qs));
}

void TestSelfEvaluation::evidenceIsWrittenByNumber()
{
    OPEN_STORE(store);
    Sheet sheet(*store);
    VERIFY_OK(sheet.make());
    VERIFY_OK(sheet.prove(u"2.3"_qs, file(u"凭证.txt"_qs, "one")));
    VERIFY_OK(sheet.prove(u"2.3"_qs, file(u"凭证.txt"_qs, "two")));
    VERIFY_OK(sheet.prove(u"6.2"_qs, file(u"=制度.txt"_qs, "three")));
    QDir folder(store.place().path(u"佐证"_qs));
    const auto done = exportEvidence(*store, sheet.project, folder.path(), Language::Chinese);
    VERIFY_OK(done);
    QCOMPARE(done->files, 3);
    QCOMPARE(done->empty, 14);
    const QStringList folders = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(folders.size(), 16);
    QCOMPARE(folders.front(), u"1.1 领导机构和部门协调机制"_qs);
    QStringList files = QDir(folder.filePath(u"2.3 拨付进度"_qs)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files, (QStringList{u"2.3-01 凭证.txt"_qs, u"2.3-02 凭证.txt"_qs}));
    QSet<QByteArray> contents;
    for (const QString &name : files) {
        QFile one(folder.filePath(u"2.3 拨付进度/"_qs + name));
        QVERIFY(one.open(QIODevice::ReadOnly));
        contents.insert(one.readAll());
    }
    QCOMPARE(contents, (QSet<QByteArray>{"one", "two"}));
    QFile index(folder.filePath(folder.entryList(QDir::Files).front()));
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QString rows = QString::fromUtf8(index.readAll());
    QCOMPARE(rows.count(u"\r\n"_qs), 1 + 3 + 14);
    QVERIFY(rows.contains(u"6.2-01"_qs));
    // What is there is never written over.
    const auto again = exportEvidence(*store, sheet.project, folder.path(), Language::Chinese);
    QVERIFY(!again && again.error().message.in(Language::English).contains(u"not empty"_qs));
    // An empty folder may be filled.
    QVERIFY(QDir().mkdir(store.place().path(u"空"_qs)));
    VERIFY_OK(exportEvidence(*store, sheet.project, store.place().path(u"空"_qs), Language::English));
}

void TestSelfEvaluation::anExportIsWholeOrNot()
{
    OPEN_STORE(store);
    Sheet sheet(*store);
    VERIFY_OK(sheet.make());
    VERIFY_OK(sheet.prove(u"1.1"_qs, file(u"a.txt"_qs, "sound")));
    VERIFY_OK(sheet.prove(u"6.2"_qs, file(u"b.txt"_qs, "spoiled")));
    QVERIFY(store.tamper(u"delete from attachment_content where sha256 = '%1'"_qs.arg(file({}, "spoiled").sha256)));
    const QString target = store.place().path(u"out"_qs);
    QVERIFY(!exportEvidence(*store, sheet.project, target, Language::Chinese));
    QVERIFY(!QFileInfo::exists(target));
    const QStringList left = QDir(QFileInfo(target).path()).entryList({u"out*"_qs}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void TestSelfEvaluation::namesFromOutsideStayInTheFolder()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    Sheet sheet(*store);
    VERIFY_OK(sheet.make());
    VERIFY_OK(sheet.prove(u"1.1"_qs, file(u"a.txt"_qs, "x")));
    QVERIFY(store.tamper(u"update attachment set file_name = '../../../escaped.txt'"_qs));
    const QString target = store.place().path(u"out/deep"_qs);
    VERIFY_OK(exportEvidence(*store, sheet.project, target, Language::English));
    QVERIFY(QFileInfo::exists(target + u"/1.1 Leading body and co-ordination of departments/1.1-01 escaped.txt"_qs));
    QVERIFY(!QFileInfo::exists(store.place().path(u"escaped.txt"_qs)));
    // And over the command line.
    QProcess process;
    const QString out = store.place().path(u"cli"_qs);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../app/heyuan"), {u"project"_qs, u"evidence"_qs, u"huidong-2019"_qs, u"--db"_qs, store.place().location().file, u"--out"_qs, out});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 16);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../app/heyuan"), {u"project"_qs, u"evidence"_qs, u"huidong-2019"_qs, u"--db"_qs, store.place().location().file});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 2);
}

QTEST_GUILESS_MAIN(TestSelfEvaluation)
#include "tst_self_evaluation.moc"
