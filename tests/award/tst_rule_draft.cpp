// Versions of award rules: copied, edited, held against their self-test, published by another person.
#include "core/award/beneficiary_claim.h"
#include "core/award/evaluation.h"
#include "core/award/rule.h"
#include "core/award/rule_draft_issues.h"
#include "core/award/rule_publish.h"
#include "core/award/wording.h"
#include "core/catalogue/loader.h"
#include "core/catalogue/reader.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QJsonDocument>

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

namespace {

const Actor other{u"李强"_qs, {}};

QJsonObject object(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }
QString text(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

/// 000-R03: 200, 150, 100 thousand yuan by level of recognition; 2018-08 to 2021.
RuleVersion draftOf(Store &store, const QString &rule, QDate from = QDate(2020, 1, 1))
{
    auto draft = copyAsDraft(store, rule);
    if (!draft) {
        complain(draft.error());
        return {};
    }
    draft->validFrom = from;
    return *std::move(draft);
}

/// Puts the result in that a person would reckon, wherever the self-test of the draft wants one.
void reckon(const RuleBook &book, RuleVersion &draft, const QString &rule)
{
    VersionReview found = review(book, draft, rule);
    draft.cases = text(withDemandedCases(object(draft.cases), found.cases));
    found = review(book, draft, rule);
    QJsonObject cases = object(draft.cases);
    QJsonArray all = cases[u"cases"].toArray();
    for (const TestedCase &one : found.cases) {
        if (one.isGreen() || one.index < 0)
            continue;
        QJsonObject expect{{u"eligible"_qs, false}};
        if (one.found == u"undecided")
            expect = {{u"eligible"_qs, QJsonValue::Null}};
        else if (one.found.endsWith(u"fen"))
            expect = {{u"eligible"_qs, true}, {u"amount_fen"_qs, one.found.split(u' ')[1].toLongLong()}};
        QJsonObject row = all[one.index].toObject();
        row.insert(u"expect"_qs, expect);
        all[one.index] = row;
    }
    cases.insert(u"cases"_qs, all);
    draft.cases = text(cases);
}

bool says(const std::vector<Issue> &issues, const char *words)
{
    for (const Issue &one : issues) {
        if (one.message.in(Language::English).contains(QString::fromUtf8(words)))
            return true;
    }
    for (const Issue &one : issues)
        qWarning("%s: %s", one.field.constData(), qPrintable(one.message.in(Language::English)));
    return false;
}

bool says(const Status &status, const char *words)
{
    return !status && says({{QByteArray(), status.error().message}}, words);
}

} // namespace

class TestRuleDraft : public QObject
{
    Q_OBJECT
private slots:
    void everyIssuedRuleIsWithoutFault();
    void faultsAreSaid_data();
    void faultsAreSaid();
    void awardsThatCountAgainstEachOtherAreACircle();
    void whatItIsGivenBesideIsWritten();
    void aVersionIsPublishedByAnotherPerson_data() { addEngines(); }
    void aVersionIsPublishedByAnotherPerson();
    void nothingRedIsPublished_data() { addEngines(); }
    void nothingRedIsPublished();
    void aPublishedVersionStays_data() { addEngines(); }
    void aPublishedVersionStays();
    void demandedCasesWaitForTheirResult();
    void aNewRuleIsWrittenInFields_data() { addEngines(); }
    void aNewRuleIsWrittenInFields();
};

// An award of the next plan: its name and clause first; it gives nothing until a second person has published what it gives.
void TestRuleDraft::aNewRuleIsWrittenInFields()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const QString code = u"000-N01"_qs;
    const RecordType &type = awardRuleType();
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) -> Status {
        Record record = type.blank();
        const std::map<QByteArray, QVariant> values{{"code", code}, {"name_zh", u"直播基地奖励"_qs}, {"name_en", u"Award for live-streaming bases"_qs}, {"beneficiary", u"enterprise"_qs}, {"document_id", catalogue::idOf("document", u"000"_qs)}, {"once_only", 1}};
        for (const auto &[key, value] : values)
            type.setValue(record, key, value);
        const auto id = t.insert(type, record);
        return id ? Status() : id.error();
    }));
    auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    QVERIFY(book->faults().empty());
    const JudgedRule *rule = book->rule(code);
    QVERIFY(rule && !rule->printed.isWritten);
    Claim claim = emptyClaim(book->facts());
    QVERIFY(evaluate(*book, *rule, claim, QDate(2020, 6, 30)).verdict() == Verdict::NotEligible);
    const auto cases = builtInCases();
    VERIFY_OK(cases);
    const auto tested = testRules(*book, *cases);
    VERIFY_OK(tested);
    QVERIFY(std::all_of(tested->begin(), tested->end(), [](const TestedCase &one) { return one.isGreen(); }));

    auto draft = copyAsDraft(*store, code);
    VERIFY_OK(draft);
    QCOMPARE(draft->validFrom, QDate(2019, 1, 1)); // the plan's
    QVERIFY(says(ruleIssues(*book, textOf(*draft, code)), "has no condition"));
    draft->conditions = u"[{\"field\":\"annual_online_sales\",\"comparison\":\">=\",\"value\":300,\"unit\":\"万元\"}]"_qs;
    draft->amount = u"{\"form\":\"fixed\",\"amount_fen\":3000000}"_qs;
    QCOMPARE(factsOf(book->facts(), *draft), std::set<int>{book->facts().indexOf(u"annual_online_sales"_qs)});
    QJsonObject base = object(draft->cases);
    base.insert(u"facts"_qs, QJsonObject{{u"annual_online_sales"_qs, u"300万元"_qs}});
    base.insert(u"expect"_qs, QJsonObject{{u"eligible"_qs, true}, {u"amount_fen"_qs, 3000000}});
    draft->cases = text(base);
    reckon(*book, *draft, code);
    qint64 id = 0;
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(*draft);
        id = made ? *made : 0;
        return made ? Status() : made.error();
    }));
    QVERIFY(!store->write(clerk(), [&](Transaction &t) { return publishVersion(t, id); })); // its author
    VERIFY_OK(store->write(other, [&](Transaction &t) { return publishVersion(t, id); }));
    book = RuleBook::load(*store);
    VERIFY_OK(book);
    VERIFY_OK(setWritten(claim, book->facts(), u"annual_online_sales"_qs, u"301万元"_qs));
    QCOMPARE(evaluate(*book, *book->rule(code), claim, QDate(2020, 6, 30)).amount(), Money::wan(3));
    QVERIFY(evaluate(*book, *book->rule(code), claim, QDate(2022, 1, 1)).verdict() == Verdict::NotEligible);
}

// What the documents say has to pass the same critic, or it would be wrong.
void TestRuleDraft::everyIssuedRuleIsWithoutFault()
{
    TestStore store(Engine::Sqlite);
    QVERIFY(store.isOpen());
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    for (const JudgedRule &rule : book->rules()) {
        RuleVersion draft = draftOf(*store, rule.printed.id);
        draft.validFrom = rule.printed.validFrom.addDays(1);
        const auto issues = ruleIssues(*book, textOf(draft, rule.printed.id));
        for (const Issue &one : issues)
            qWarning("%s %s: %s", qPrintable(rule.printed.id), one.field.constData(), qPrintable(one.message.in(Language::English)));
        QVERIFY(issues.empty());
        // A copy comes to what the rule comes to, apart from its first day.
        const VersionReview found = review(*book, draft, rule.printed.id);
        QVERIFY(!found.broken);
        QVERIFY(!found.cases.empty());
    }
}

void TestRuleDraft::faultsAreSaid_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("conditions"); // empty: as issued
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const char *conditions, const char *amount, const char *place, const char *sentence, const char *rule = "000-R01") {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromUtf8(conditions) << QString::fromUtf8(amount) << QString::fromLatin1(place) << QString::fromUtf8(sentence);
    };
    const char *sales = R"([{"field":"annual_online_sales","comparison":">=","value":500,"unit":"万元"}])";
    add("unknown fact", R"([{"field":"shoe_size","comparison":">=","value":1}])", "", "conditions/0", "no fact the desk knows");
    add("no fact", R"([{"comparison":">=","value":1}])", "", "conditions/0", "asks for no fact");
    add("unit of something else", R"([{"field":"annual_online_sales","comparison":">=","value":5,"unit":"人"}])", "", "conditions/0", "is not counted in 人");
    add("a flag is not more", R"([{"field":"is_ecommerce_operator","comparison":">=","value":true}])", "", "conditions/0", "cannot be more or less");
    add("no number", R"([{"field":"annual_online_sales","comparison":">=","value":"many","unit":"万元"}])", "", "conditions/0", "cannot be read");
    add("more than can be", R"([{"field":"agricultural_turnover_share","comparison":">=","value":101,"unit":"%"}])", "", "conditions/0", "lies outside");
    add("a word nobody reads", R"([{"field":"annual_online_sales","comparison":"unclear","word":"冲破","value":5,"unit":"万元"}])", "", "conditions/0", "no reading says");
    add("never met together", R"([{"field":"annual_online_sales","comparison":">=","value":5,"unit":"万元"},{"field":"annual_online_sales","comparison":"<","value":5,"unit":"万元"}])", "", "conditions", "No value of");
    add("no condition", "[]", "", "conditions", "no condition");
    add("gap", sales, R"({"form":"tiers","measure":"annual_online_sales","tiers":[{"from":500,"to":900,"unit":"万元","amount_fen":1},{"from":1000,"unit":"万元","amount_fen":2}]})", "amount/tiers/1", "there is a gap: from 9,000,000 yuan to 10,000,000 yuan");
    add("overlap", sales, R"({"form":"tiers","measure":"annual_online_sales","tiers":[{"from":500,"to":1200,"unit":"万元","amount_fen":1},{"from":1000,"unit":"万元","amount_fen":2}]})", "amount/tiers/1", "overlap");
    add("the same twice", sales, R"({"form":"tiers","measure":"annual_online_sales","tiers":[{"from":500,"unit":"万元","amount_fen":1},{"from":500,"unit":"万元","amount_fen":2}]})", "amount/tiers/1", "overlap");
    add("gap below", sales, R"({"form":"tiers","measure":"annual_online_sales","tiers":[{"from":600,"unit":"万元","amount_fen":1}]})", "amount/tiers/0", "gap below");
    add("upside down", sales, R"({"form":"tiers","measure":"annual_online_sales","tiers":[{"from":500,"unit":"万元","amount_fen":3},{"from":1000,"unit":"万元","amount_fen":2}]})", "amount/tiers/1", "gives less");
    add("tier in persons", sales, R"({"form":"tiers","measure":"annual_online_sales","tiers":[{"from":500,"unit":"人","amount_fen":3}]})", "amount/tiers/0", "Tier 1");
    add("level twice", sales, R"({"form":"tiers","measure":"recognised_level","tiers":[{"level":"city","amount_fen":3},{"level":"city","amount_fen":3}]})", "amount/tiers/0", "stands twice");
    add("unknown measure", sales, R"({"form":"tiers","measure":"shoe_size","tiers":[{"from":500,"amount_fen":3}]})", "amount", "rests on “shoe_size”");
    add("share of what is no money", sales, R"({"form":"share","percent":20,"of":"floor_area"})", "amount", "not complete");
    add("more than the whole", sales, R"({"form":"share","percent":120,"of":"loan_interest"})", "amount", "not complete");
    add("cap below the award", sales, R"({"form":"fixed","amount_fen":300,"cap_fen":200})", "amount", "could never be paid in full");
    add("against itself", sales, R"({"form":"fixed","amount_fen":300,"deduct":["000-R01"]})", "amount", "names itself");
    add("against nobody", sales, R"({"form":"fixed","amount_fen":300,"deduct":["000-R99"]})", "amount", "no rule 000-R99");
    add("beside nobody", sales, R"({"form":"fixed","amount_fen":300,"beside":["000-R99"]})", "amount", "no rule 000-R99 beside which");
    // a reading of 001-Q16 lets awards of 001-R12a be taken off 001-R12c
    add("circle", sales, R"({"form":"fixed","amount_fen":300,"deduct":["001-R12c"]})", "amount", "A circle", "001-R12a");
}

void TestRuleDraft::faultsAreSaid()
{
    QFETCH(QString, rule);
    QFETCH(QString, conditions);
    QFETCH(QString, amount);
    QFETCH(QString, place);
    QFETCH(QString, sentence);
    static TestStore store(Engine::Sqlite);
    static const bool isLoaded = store.isOpen() && Catalogue::load(*store, clerk());
    QVERIFY(isLoaded);
    static const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    RuleVersion draft = draftOf(*store, rule);
    if (!conditions.isEmpty())
        draft.conditions = conditions;
    if (!amount.isEmpty())
        draft.amount = amount;
    const auto issues = ruleIssues(*book, textOf(draft, rule));
    QVERIFY(says(issues, qPrintable(sentence)));
    QVERIFY(std::any_of(issues.begin(), issues.end(), [&](const Issue &one) { return one.field == place.toLatin1(); }));
    QVERIFY(!publishable(*book, draft, rule));
}

void TestRuleDraft::awardsThatCountAgainstEachOtherAreACircle()
{
    TestStore store(Engine::Sqlite);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    RuleVersion first = draftOf(*store, u"000-R03"_qs);
    QJsonObject amount = object(first.amount);
    amount.insert(u"deduct"_qs, QJsonArray{u"000-R04"_qs});
    first.amount = text(amount);
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    QVERIFY(ruleIssues(*book, textOf(first, u"000-R03"_qs)).empty());
    // and it is taken off
    const auto judged = book->judged(textOf(first, u"000-R03"_qs));
    VERIFY_OK(judged);
    const auto claim = readClaim(book->facts(), R"({"facts":{"recognised_level":"city"},"awards":[{"rule":"000-R04","date":"2020-02-01","amount":"4万元"}]})");
    VERIFY_OK(claim);
    const auto amountNow = evaluateVersion(*book, *judged, *claim, QDate(2020, 6, 30)).amount();
    QVERIFY(amountNow);
    QCOMPARE(amountNow->fen(), Money::wan(6).fen());
}

void TestRuleDraft::whatItIsGivenBesideIsWritten()
{
    TestStore store(Engine::Sqlite);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    // As the issued rule names them; in other words, or left open, it stays as issued.
    QCOMPARE(object(draftOf(*store, u"001-R04b"_qs).amount)[u"beside"_qs].toArray(), QJsonArray{u"001-R04a"_qs});
    for (const char *other : {"000-R03", "001-R12c", "000-R02"})
        QVERIFY2(!object(draftOf(*store, QString::fromLatin1(other)).amount).contains(u"beside"_qs), other);
    const auto words = [&](const QString &rule, const std::optional<QJsonArray> &beside) {
        RuleVersion draft = draftOf(*store, rule);
        QJsonObject amount = object(draft.amount);
        amount.remove(u"beside"_qs);
        if (beside)
            amount.insert(u"beside"_qs, *beside);
        draft.amount = text(amount);
        const auto judged = book->judged(textOf(draft, rule));
        return judged && ruleIssues(*book, textOf(draft, rule)).empty() ? stackingWords(judged->printed.stacking, Language::English) : u"faulty"_qs;
    };
    QCOMPARE(words(u"000-R02"_qs, std::nullopt), QString());
    QCOMPARE(words(u"000-R02"_qs, QJsonArray{u"*"_qs}), u"May be paid together with other awards"_qs);
    QCOMPARE(words(u"000-R02"_qs, QJsonArray{u"000-R01"_qs, u"000-R03"_qs}), u"May be paid together with 000-R01, 000-R03"_qs);
    QCOMPARE(words(u"001-R04b"_qs, std::nullopt), u"May be paid together with 001-R04a"_qs);
    QCOMPARE(words(u"001-R04b"_qs, QJsonArray()), QString()); // taken away
}

void TestRuleDraft::aVersionIsPublishedByAnotherPerson()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    // 300 instead of 200 thousand for the national level, from 2020 on
    RuleVersion draft = draftOf(*store, u"000-R03"_qs);
    draft.amount.replace(u"20000000"_qs, u"30000000"_qs);
    draft.basis = u"河商务〔2020〕1号"_qs;
    reckon(*book, draft, u"000-R03"_qs);
    QJsonObject cases = object(draft.cases);
    if (!review(*book, draft, u"000-R03"_qs).isReady()) { // the facts as they stand are the national level
        cases.insert(u"expect"_qs, QJsonObject{{u"eligible"_qs, true}, {u"amount_fen"_qs, 30000000}});
        draft.cases = text(cases);
    }
    for (const TestedCase &one : review(*book, draft, u"000-R03"_qs).cases) {
        if (!one.isGreen())
            qWarning("%s: %s / %s", qPrintable(one.name), qPrintable(one.expected), qPrintable(one.found));
    }
    QVERIFY(review(*book, draft, u"000-R03"_qs).isReady());
    const qint64 id = put(*store, draft);
    QVERIFY(id);
    QCOMPARE(stored<RuleVersion>(*store, id).number, 2);
    const auto publish = [&](const Actor &by) { return store->write(by, [&](Transaction &t) { return publishVersion(t, id); }); };
    QVERIFY(says(publish(clerk()), "Another person has to"));
    book = RuleBook::load(*store);
    QVERIFY(book && book->rule(u"000-R03"_qs)->later.empty()); // a draft judges nobody
    VERIFY_OK(publish(other));
    book = RuleBook::load(*store);
    VERIFY_OK(book);
    QVERIFY(book->faults().empty());
    const auto claim = readClaim(book->facts(), R"({"facts":{"recognised_level":"national"}})");
    VERIFY_OK(claim);
    const auto given = [&](QDate day) {
        const Evaluation evaluation = evaluate(*book, *book->rule(u"000-R03"_qs), *claim, day);
        return std::pair(evaluation.rule->printed.version, evaluation.amount().value_or(Money::fen(-1)).fen());
    };
    QCOMPARE(given(QDate(2019, 12, 31)), std::pair(0, Money::wan(20).fen())); // superseded, and held for its time
    QCOMPARE(given(QDate(2020, 1, 1)), std::pair(2, Money::wan(30).fen()));
    // The issued rules are tested as they were, the version by its own cases.
    const auto builtIn = builtInCases();
    VERIFY_OK(builtIn);
    const auto tested = testRules(*book, *builtIn);
    VERIFY_OK(tested);
    QVERIFY(std::all_of(tested->begin(), tested->end(), [](const TestedCase &one) { return one.isGreen(); }));
    const auto own = testVersions(*store, *book, false);
    VERIFY_OK(own);
    QVERIFY(!own->empty() && own->front().rule == u"000-R03 #2");
    QVERIFY(std::all_of(own->begin(), own->end(), [](const TestedCase &one) { return one.isGreen(); }));
    // The next version starts later than this one.
    RuleVersion next = *copyAsDraft(*store, u"000-R03"_qs, id);
    next.validFrom = QDate(2020, 1, 1);
    QVERIFY(next.isDraft() && next.amount == draft.amount);
    QVERIFY(says(ruleIssues(*book, textOf(next, u"000-R03"_qs)), "Version 2 is published"));
    next.validFrom = QDate(2020, 7, 1);
    QVERIFY(ruleIssues(*book, textOf(next, u"000-R03"_qs)).empty());
    QCOMPARE(stored<RuleVersion>(*store, put(*store, next)).number, 3);
}

void TestRuleDraft::nothingRedIsPublished()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    RuleVersion draft = draftOf(*store, u"000-R01"_qs);
    const qint64 id = put(*store, draft);
    const auto publish = [&] { return store->write(other, [&](Transaction &t) { return publishVersion(t, id); }); };
    QVERIFY(says(publish(), "not published")); // its first day is another one now
    reckon(*book, draft, u"000-R01"_qs);
    QVERIFY(review(*book, draft, u"000-R01"_qs).isReady());
    const QString ready = draft.cases;
    const auto save = [&](const QString &cases, const QString &amount = {}) {
        return change<RuleVersion>(*store, id, [&](RuleVersion &row) { row.cases = cases; if (!amount.isEmpty()) row.amount = amount; });
    };
    // one boundary without its case
    QJsonObject cases = object(ready);
    QJsonArray all = cases[u"cases"].toArray();
    for (qsizetype i = all.size() - 1; i >= 0; --i) { // tried under two readings
        if (all[i][u"name"].toString().startsWith(u"years_in_operation at"))
            all.removeAt(i);
    }
    cases.insert(u"cases"_qs, all);
    VERIFY_OK(save(text(cases)));
    QVERIFY(says(publish(), "has no case “years_in_operation at 1 year”"));
    // a threshold moved without its cases
    QString amount = draft.amount;
    VERIFY_OK(save(ready, amount.replace(u"\"from\":1000"_qs, u"\"from\":1100"_qs).replace(u"\"to\":1000"_qs, u"\"to\":1100"_qs)));
    QVERIFY(says(publish(), "not published"));
    // a tier with a gap below it
    amount = draft.amount;
    VERIFY_OK(save(ready, amount.replace(u"\"from\":1000"_qs, u"\"from\":1100"_qs)));
    QVERIFY(says(publish(), "there is a gap"));
    QCOMPARE(stored<RuleVersion>(*store, id).status, u"draft"_qs);
    VERIFY_OK(save(ready, draft.amount));
    VERIFY_OK(publish());
}

void TestRuleDraft::aPublishedVersionStays()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    RuleVersion draft = draftOf(*store, u"000-R01"_qs);
    reckon(*book, draft, u"000-R01"_qs);
    const qint64 id = put(*store, draft);
    VERIFY_OK(store->write(other, [&](Transaction &t) { return publishVersion(t, id); }));
    QVERIFY(!change<RuleVersion>(*store, id, [](RuleVersion &row) { row.amount = u"{\"form\":\"fixed\",\"amount_fen\":1}"_qs; }));
    QVERIFY(!store->write(other, [&](Transaction &t) { return t.remove(RuleVersion::description().type(), id, stored<RuleVersion>(*store, id).version); }));
    QVERIFY(!store->write(clerk(), [&](Transaction &t) { // published at once, past its tests
        RuleVersion direct = draftOf(*store, u"000-R03"_qs);
        direct.status = u"confirmed"_qs;
        direct.preparedBy = u"甲"_qs;
        direct.confirmedBy = u"乙"_qs;
        const auto made = t.insert(direct);
        return made ? Status() : Status(made.error());
    }));
}

void TestRuleDraft::demandedCasesWaitForTheirResult()
{
    TestStore store(Engine::Sqlite);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    RuleVersion draft = draftOf(*store, u"000-R01"_qs);
    draft.conditions.replace(u"\"value\":1,"_qs, u"\"value\":2,"_qs);
    const VersionReview before = review(*book, draft, u"000-R01"_qs);
    QVERIFY(before.red() > 0);
    draft.cases = text(withDemandedCases(object(draft.cases), before.cases));
    const VersionReview after = review(*book, draft, u"000-R01"_qs);
    QVERIFY(std::none_of(after.cases.begin(), after.cases.end(), [](const TestedCase &one) { return one.expected == u"a case"; }));
    QVERIFY(std::any_of(after.cases.begin(), after.cases.end(), [](const TestedCase &one) { return !one.isGreen() && one.name.startsWith(u"years_in_operation just above 2"); }));
    // A case that cannot be read is said, and nothing is published.
    draft.cases = uR"({"date":"2020-01-01","facts":{"annual_online_sales":"many"},"expect":{"eligible":true}})"_qs;
    const VersionReview broken = review(*book, draft, u"000-R01"_qs);
    QVERIFY(broken.broken && broken.cases.empty() && !broken.isReady());
}

QTEST_GUILESS_MAIN(TestRuleDraft)
#include "tst_rule_draft.moc"
