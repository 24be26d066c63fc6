#include "core/catalogue/loader.h"
#include "core/plan/document.h"
#include "core/project/budget.h"
#include "core/project/budget_table.h"
#include "core/project/disclosure.h"
#include "core/project/project_book.h"
#include "core/project/project_reports.h"
#include "core/project/risk.h"
#include "core/record/entry.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

// What is watched beside a project's books: what it discloses, what may go wrong, whose money it is.
class TestProjectWatch : public QObject
{
    Q_OBJECT
private slots:
    void theChecklistFollowsTheDocument_data() { addEngines(); }
    void theChecklistFollowsTheDocument();
    void anItemIsCompleteWhenAllOfItIsDisclosed();
    void aDisclosureNeedsItsPlaceAndDay();
    void risksStandInTheMatrix_data() { addEngines(); }
    void risksStandInTheMatrix();
    void aClosedRiskHasItsDay();
    void provincialMoneyHasItsColumn();
    void unitsOfDeliverablesAreInBothLanguages();
    void unitsInChargeAreInBothLanguages();

private:
    static qint64 project(Store &store, const QString &key)
    {
        const auto named = projectNamed(store, key);
        return named ? named->id : 0;
    }
    static Disclosure disclosure(qint64 project, const QString &item, QDate on, QDate due = {})
    {
        Disclosure row;
        row.project = {project};
        row.item = item;
        row.disclosedOn = on;
        row.dueOn = due;
        row.place = on.isValid() ? QStringLiteral("县政府网站") : QString();
        return row;
    }
    static ProjectRisk risk(qint64 project, const char *likelihood, const char *impact, QDate due = {})
    {
        ProjectRisk row;
        row.project = {project};
        row.name = QStringLiteral("进度慢");
        row.likelihood = QString::fromLatin1(likelihood);
        row.impact = QString::fromLatin1(impact);
        row.ownerUnit = QStringLiteral("县商务局");
        row.measure = QStringLiteral("每周通报");
        row.status = QStringLiteral("open");
        row.foundOn = QDate(2020, 5, 1);
        row.dueOn = due;
        return row;
    }
    template <class R> static QByteArray refusedField(Store &store, const R &row)
    {
        QByteArray field;
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            const auto made = t.insert(row);
            return made ? Status() : made.error();
        });
        if (!done && !done.error().issues.empty())
            field = done.error().issues.front().field;
        return field;
    }
    static DisclosureItem item(const DisclosureList &list, const QString &key)
    {
        for (const DisclosureItem &one : list.items) {
            if (one.key == key)
                return one;
        }
        return {};
    }
};

void TestProjectWatch::theChecklistFollowsTheDocument()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const qint64 huidong = project(*store, QStringLiteral("huidong-2019"));
    QVERIFY(huidong);
    for (int twice = 0; twice < 2; ++twice) { // what is there already is not written again
        VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return makeDisclosures(t, huidong); }));
        const auto list = DisclosureList::load(*store, stored<Project>(*store, huidong), QDate(2020, 10, 31));
        VERIFY_OK(list);
        QCOMPARE(list->items.size(), 9u); // all but the results, which only document 004 asks for
        QCOMPARE(list->complete(), 0);
        for (const DisclosureItem &one : list->items) {
            QCOMPARE(one.rows.size(), 1u);
            QVERIFY2(!one.quote.isEmpty() && one.cited.in(Language::English).contains(u"Huidong"), qPrintable(one.key));
        }
    }
    const auto puning = DisclosureList::load(*store, stored<Project>(*store, project(*store, QStringLiteral("puning-2019"))), QDate(2020, 10, 31));
    VERIFY_OK(puning);
    QVERIFY(item(*puning, QStringLiteral("providers")).key.isEmpty()); // its document does not ask for it
    QVERIFY(!item(*puning, QStringLiteral("column")).key.isEmpty());
}

void TestProjectWatch::anItemIsCompleteWhenAllOfItIsDisclosed()
{
    TestStore store(Engine::Sqlite);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const qint64 huidong = project(*store, QStringLiteral("huidong-2019"));
    QVERIFY(put(*store, disclosure(huidong, QStringLiteral("plan"), QDate(2020, 1, 21), QDate(2020, 1, 31))));
    QVERIFY(put(*store, disclosure(huidong, QStringLiteral("money"), QDate(2020, 2, 17), QDate(2020, 1, 31))));
    QVERIFY(put(*store, disclosure(huidong, QStringLiteral("decisions"), QDate(2020, 7, 10))));
    QVERIFY(put(*store, disclosure(huidong, QStringLiteral("decisions"), {}, QDate(2020, 9, 30))));
    const auto on = [&](QDate day) { return DisclosureList::load(*store, stored<Project>(*store, huidong), day); };
    const auto autumn = on(QDate(2020, 9, 30));
    VERIFY_OK(autumn);
    using State = DisclosureItem::State;
    QCOMPARE(item(*autumn, QStringLiteral("plan")).state, State::Disclosed);
    QCOMPARE(item(*autumn, QStringLiteral("money")).state, State::Late);
    QCOMPARE(item(*autumn, QStringLiteral("decisions")).state, State::Disclosed); // the second has its last day today
    QCOMPARE(item(*autumn, QStringLiteral("content")).state, State::Open);
    QCOMPARE(autumn->complete(), 3);
    QCOMPARE(item(*on(QDate(2020, 10, 1)), QStringLiteral("decisions")).state, State::Overdue);
    QCOMPARE(item(*on(QDate(2020, 2, 1)), QStringLiteral("money")).state, State::Overdue); // disclosed later than this day
    const auto report = disclosureReport(*store, huidong, QDate(2020, 10, 1), Language::English);
    VERIFY_OK(report);
    QCOMPARE(std::get<Table>(report->blocks[1]).rows.size(), 10u);
}

void TestProjectWatch::aDisclosureNeedsItsPlaceAndDay()
{
    TestStore store(Engine::Sqlite);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const qint64 huidong = project(*store, QStringLiteral("huidong-2019"));
    Disclosure row = disclosure(huidong, QStringLiteral("plan"), QDate(2020, 1, 21));
    row.place.clear();
    QCOMPARE(refusedField(*store, row), QByteArray("place"));
    row.link = QStringLiteral("huidong.gov.cn");
    QCOMPARE(refusedField(*store, row), QByteArray("link"));
    row.link = QStringLiteral("https://huidong.gov.cn/");
    row.disclosedOn = {};
    QCOMPARE(refusedField(*store, row), QByteArray("disclosed_on"));
}

void TestProjectWatch::risksStandInTheMatrix()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const qint64 huidong = project(*store, QStringLiteral("huidong-2019"));
    QVERIFY(put(*store, risk(huidong, "low", "low")));
    QVERIFY(put(*store, risk(huidong, "high", "high", QDate(2020, 6, 30))));
    QVERIFY(put(*store, risk(huidong, "high", "high")));
    ProjectRisk closed = risk(huidong, "high", "low");
    closed.status = QStringLiteral("closed");
    closed.closedOn = QDate(2020, 6, 1);
    QVERIFY(put(*store, closed));
    QVERIFY(put(*store, risk(project(*store, QStringLiteral("puning-2019")), "high", "high")));
    const auto risks = openRisks(*store, huidong, QDate(2020, 7, 1));
    VERIFY_OK(risks);
    QCOMPARE(risks->size(), 3u);
    QCOMPARE(risks->front().level(), Light::Behind); // the worst first
    QCOMPARE(risks->back().level(), Light::OnCourse);
    QCOMPARE(openRisks(*store, huidong, QDate(2020, 5, 31))->size(), 4u); // not closed yet
    QCOMPARE(openRisks(*store, huidong, QDate(2020, 4, 30))->size(), 0u); // not found yet
    const HeatChart matrix = riskMatrix(*risks, QDate(2020, 7, 1));
    QCOMPARE(matrix.cells[0][2].figure.value, Number(2)); // likely and grave stands at the top right
    QVERIFY(matrix.cells[0][2].isJudged && matrix.cells[0][2].light == Light::Behind);
    QCOMPARE(matrix.cells[2][0].figure.value, Number(1));
    QVERIFY(!matrix.cells[1][1].isJudged);
    QCOMPARE(riskVerdict(*risks, QDate(2020, 7, 1)).in(Language::English), QStringLiteral("Risks open: 3, of them high 2; measures overdue 1"));
}

void TestProjectWatch::aClosedRiskHasItsDay()
{
    TestStore store(Engine::Sqlite);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const qint64 huidong = project(*store, QStringLiteral("huidong-2019"));
    ProjectRisk row = risk(huidong, "low", "high");
    row.status = QStringLiteral("closed");
    QCOMPARE(refusedField(*store, row), QByteArray("closed_on"));
    row.closedOn = QDate(2020, 4, 1);
    QCOMPARE(refusedField(*store, row), QByteArray("closed_on")); // before it was found
    row.closedOn = QDate(2020, 6, 1);
    row.status = QStringLiteral("open");
    QCOMPARE(refusedField(*store, row), QByteArray("status"));
}

void TestProjectWatch::provincialMoneyHasItsColumn()
{
    BudgetTable table;
    const auto line = [](int number, int central, int provincial, int local) {
        const RecordType &type = budgetLineType();
        Record record = type.blank();
        type.setValue(record, "line", number);
        type.setValue(record, "item_zh", QStringLiteral("项"));
        type.setValue(record, "total_fen", Money::wan(central + provincial + local).fen());
        type.setValue(record, "central_fen", Money::wan(central).fen());
        type.setValue(record, "provincial_fen", Money::wan(provincial).fen());
        type.setValue(record, "local_fen", Money::wan(local).fen());
        return record;
    };
    table.lines = {line(1, 10, 0, 5)};
    table.total = Money::wan(15);
    table.central = Money::wan(10);
    table.local = Money::wan(5);
    QCOMPARE(table.table().columns.size(), 6u); // as the documents print it
    table.lines.push_back(line(2, 0, 30, 0));
    table.total = Money::wan(45);
    table.provincial = Money::wan(30);
    const Table with = table.table();
    QCOMPARE(with.columns.size(), 7u);
    QCOMPARE(with.columns[5].title.in(Language::English), QStringLiteral("Provincial money"));
    QCOMPARE(with.rows[1].size(), 7u);
    QCOMPARE(with.rows[1][5].words.in(Language::English), QStringLiteral("30"));
    QCOMPARE(with.totals.size(), 5u); // the first spans three columns
    table.printed = line(0, 10, 20, 15);
    QVERIFY(!table.agrees());
    table.printed = line(0, 10, 30, 5);
    QVERIFY(table.agrees());
}

void TestProjectWatch::unitsOfDeliverablesAreInBothLanguages()
{
    TestStore store(Engine::Sqlite);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    for (const char *key : {"huidong-2019", "puning-2019"}) {
        const auto view = ProjectView::load(*store, project(*store, QString::fromLatin1(key)), QDate(2020, 10, 31));
        VERIFY_OK(view);
        QVERIFY(!view->deliverables.empty());
        for (const DeliverableState &one : view->deliverables) {
            QCOMPARE(one.unitName.in(Language::Chinese), one.unit);
            QVERIFY2(one.unit == u"%" || one.unitName.in(Language::English) != one.unit, qPrintable(one.unit));
        }
        QCOMPARE(sourceTable(*view).rows.size(), 2u); // central and local
    }
}

void TestProjectWatch::unitsInChargeAreInBothLanguages()
{
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const qint64 huidong = project(*store, QStringLiteral("huidong-2019"));
    QVERIFY(put(*store, risk(huidong, "high", "low")));
    const auto risks = openRisks(*store, huidong, QDate(2020, 10, 31));
    VERIFY_OK(risks);
    const Table table = riskTable(*risks, QDate(2020, 10, 31));
    const QString english = table.rows.front()[3].words.in(Language::English);
    QVERIFY2(english.contains(u"Commerce") && !english.contains(u"县"), qPrintable(english));
    QCOMPARE(table.rows.front()[3].words.in(Language::Chinese), QStringLiteral("县商务局"));
    const auto report = budgetReport(*store, project(*store, QStringLiteral("puning-2019")), QDate(2020, 10, 31), Language::English);
    VERIFY_OK(report);
    const auto *units = std::get_if<Table>(&report->blocks.back());
    QVERIFY(units && units->rows.size() == 6);
    QVERIFY2(units->rows[0][2].words.in(Language::English).contains(u"Industry and Information Technology"), qPrintable(units->rows[0][2].words.in(Language::English)));
    QCOMPARE(units->rows[0][2].words.in(Language::Chinese), QStringLiteral("市工信局（市电商办）"));
    // How much is asked for, in words; no sign is left in ledger, report or screen.
    DeliverableState one;
    one.asked = Number(10);
    const std::pair<const char *, const char *> words[] = {{"=", "10"}, {">=", "at least 10"}, {">", "more than 10"}, {"<=", "at most 10"}, {"<", "less than 10"}};
    for (const auto &[sign, asked] : words) {
        one.comparator = QString::fromLatin1(sign);
        QCOMPARE(one.askedWords().in(Language::English), QString::fromLatin1(asked));
    }
    one.comparator = u"range"_qs;
    one.askedMax = Number(12);
    QCOMPARE(one.askedWords().in(Language::English), u"10 to 12"_qs);
    for (const RecordType *type : {&deliverableType(), &policyConstraintType()}) {
        const auto rows = store->select(*type);
        VERIFY_OK(rows);
        for (const Record &row : *rows) {
            const QString shown = displayValue(type->field("comparator"), type->value(row, "comparator"), Language::English);
            QVERIFY2(!shown.contains(u'=') && !shown.contains(u'>') && shown != u"range", qPrintable(shown));
            if (type != &policyConstraintType() || type->value(row, "base").isNull())
                continue;
            // What a share is a part of, in words of the reader's language: no key, and every one that the catalogue has.
            const QString base = type->value(row, "base").toString();
            for (const Language language : {Language::English, Language::Chinese}) {
                const QString said = displayValue(type->field("base"), base, language);
                const bool isChinese = !said.isEmpty() && said.front().script() == QChar::Script_Han;
                QVERIFY2(!said.contains(u'_') && isChinese == (language == Language::Chinese), qPrintable(base + u": "_qs + said));
            }
            QVERIFY2(objections(*type, row).empty(), qPrintable(base));
        }
    }
    // The unit of a quantity, in the ledger too; a word that is not known stays as typed.
    const Field &unit = deliverableType().field("unit");
    QCOMPARE(displayValue(unit, QStringLiteral("人次"), Language::English), QStringLiteral("attendances"));
    QCOMPARE(displayValue(unit, QStringLiteral("人次"), Language::Chinese), QStringLiteral("人次"));
    QCOMPARE(displayValue(unit, QStringLiteral("箱"), Language::English), QStringLiteral("箱"));
}

QTEST_GUILESS_MAIN(TestProjectWatch)
#include "tst_project_watch.moc"
