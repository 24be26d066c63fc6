#include "core/award/beneficiary_claim.h"
#include "core/award/evaluation.h"
#include "core/catalogue/loader.h"
#include "core/identity/identifier.h"
#include "core/place/area.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

namespace {

const QString creditCode = u"91441600MA4UEXAM1B"_qs;

Beneficiary enterprise()
{
    Beneficiary row;
    row.nameZh = u"示例电子商务有限公司"_qs;
    row.kind = u"enterprise"_qs;
    return row;
}

BeneficiaryFact fact(qint64 of, const QString &key, const QString &value)
{
    BeneficiaryFact row;
    row.beneficiary = {of};
    row.year = 2019;
    row.fact = key;
    row.value = value;
    return row;
}

Status tryToPut(Store &store, const Record &record, const RecordType &type)
{
    return store.write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(type, record);
        return made ? Status() : made.error();
    });
}

template <class R> Status tryToPut(Store &store, const R &row)
{
    return tryToPut(store, R::description().write(row), R::description().type());
}

bool names(const Status &status, const QByteArray &field)
{
    if (status)
        return false;
    for (const Issue &issue : status.error().issues) {
        if (issue.field == field)
            return true;
    }
    return false;
}

} // namespace

// Who is awarded and what is known of them, kept on both engines.
class TestBeneficiary : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreCheckedAndOnceInTheRegister_data() { addEngines(); }
    void numbersAreCheckedAndOnceInTheRegister();
    void factsAreReadByTheirTypeAndLimits_data() { addEngines(); }
    void factsAreReadByTheirTypeAndLimits();
    void savedFactsComeBackAndEmptyOnesGo_data() { addEngines(); }
    void savedFactsComeBackAndEmptyOnesGo();
    void theRegisterAnswersPlacesAndMonths_data() { addEngines(); }
    void theRegisterAnswersPlacesAndMonths();
    void storedFactsAreJudged_data() { addEngines(); }
    void storedFactsAreJudged();
    void contradictionsAreNamedByFact();
};

void TestBeneficiary::numbersAreCheckedAndOnceInTheRegister()
{
    OPEN_STORE(store);
    Beneficiary row = enterprise();
    row.creditCode = u"91441600MA4UEXAM11"_qs;
    QVERIFY(names(tryToPut(*store, row), "credit_code"));
    row.creditCode = u"9144 1600 ma4u exam 1b"_qs;
    if (!readCreditCode(creditCode).isAccepted())
        QFAIL("the example is no credit code");
    const qint64 id = put(*store, row);
    QCOMPARE(stored<Beneficiary>(*store, id).creditCode, creditCode);
    QVERIFY(names(tryToPut(*store, row), "credit_code")); // whoever enters it again is led to the first
    row.creditCode.clear();
    row.idNumber = u"441621198001010018"_qs;
    QVERIFY(names(tryToPut(*store, row), "id_number")); // an enterprise has none
    // A number of an entry that was removed is free again.
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.remove(Beneficiary::description().type(), id, 1); }));
    row = enterprise();
    row.creditCode = creditCode;
    VERIFY_OK(tryToPut(*store, row));
}

void TestBeneficiary::factsAreReadByTheirTypeAndLimits()
{
    OPEN_STORE(store);
    const qint64 id = put(*store, enterprise());
    QVERIFY(names(tryToPut(*store, fact(id, u"annual_online_sales"_qs, u"多"_qs)), "value"));
    QVERIFY(names(tryToPut(*store, fact(id, u"annual_online_sales"_qs, u"2000万美元"_qs)), "value"));
    QVERIFY(names(tryToPut(*store, fact(id, u"occupancy_share"_qs, u"101"_qs)), "value"));
    QVERIFY(names(tryToPut(*store, fact(id, u"is_ecommerce_operator"_qs, u"maybe"_qs)), "value"));
    QVERIFY(names(tryToPut(*store, fact(id, u"recognised_level"_qs, u"村级"_qs)), "value"));
    QVERIFY(!tryToPut(*store, fact(id, u"no_such_fact"_qs, u"1"_qs)));
    VERIFY_OK(tryToPut(*store, fact(id, u"annual_online_sales"_qs, u"2000万元"_qs)));
    VERIFY_OK(tryToPut(*store, fact(id, u"is_ecommerce_operator"_qs, u"是"_qs)));
    VERIFY_OK(tryToPut(*store, fact(id, u"recognised_level"_qs, u"省级"_qs)));
    VERIFY_OK(tryToPut(*store, fact(id, u"occupied_area"_qs, u"500；600.5；700"_qs)));
    QVERIFY(names(tryToPut(*store, fact(id, u"annual_online_sales"_qs, u"1"_qs)), "fact_key")); // twice for a year
}

void TestBeneficiary::savedFactsComeBackAndEmptyOnesGo()
{
    OPEN_STORE(store);
    const qint64 id = put(*store, enterprise());
    const auto save = [&](const WrittenFacts &written) {
        return store->write(clerk(), [&](Transaction &t) { return saveFacts(t, id, 2019, written, {u"annual_online_sales"_qs, u"years_in_operation"_qs}); });
    };
    put(*store, fact(id, u"good_credit"_qs, u"true"_qs)); // not asked for on this page: stays
    VERIFY_OK(save({{u"annual_online_sales"_qs, u"500万元"_qs}, {u"years_in_operation"_qs, u"2"_qs}}));
    VERIFY_OK(save({{u"annual_online_sales"_qs, u"600万元"_qs}, {u"years_in_operation"_qs, QString()}}));
    const auto back = writtenFacts(*store, id, 2019);
    VERIFY_OK(back);
    QCOMPARE(*back, (WrittenFacts{{u"annual_online_sales"_qs, u"600万元"_qs}, {u"good_credit"_qs, u"true"_qs}}));
    const auto other = writtenFacts(*store, id, 2018);
    VERIFY_OK(other);
    QVERIFY(other->empty());
    QVERIFY(!save({{u"annual_online_sales"_qs, u"-1"_qs}}));
}

void TestBeneficiary::theRegisterAnswersPlacesAndMonths()
{
    OPEN_STORE(store);
    const qint64 city = put(*store, area(u"441600"_qs, u"city"_qs));
    const qint64 county = put(*store, area(u"441621"_qs, u"county"_qs, city));
    const qint64 elsewhere = put(*store, area(u"440304"_qs));
    Beneficiary row = enterprise();
    row.area = {county};
    row.taxArea = {elsewhere};
    row.foundedOn = QDate(2018, 3, 31);
    const FactBook *book = FactBook::shipped();
    QVERIFY(book);
    const auto known = registeredFacts(*store, *book, row, QDate(2019, 12, 30));
    VERIFY_OK(known);
    QCOMPARE(*known, (WrittenFacts{{u"months_registered"_qs, u"20"_qs},
                                   {u"registered_in"_qs, u"441600"_qs},
                                   {u"registered_in_city"_qs, u"true"_qs},
                                   {u"tax_in_city"_qs, u"false"_qs}}));
    row.foundedOn = QDate(2020, 1, 1); // later than the day that is judged
    QVERIFY(!registeredFacts(*store, *book, row, QDate(2019, 12, 30))->contains(u"months_registered"_qs));
}

// The way from the stored facts to a verdict, against what the printed text gives (突破 3000 万元, 按 30 万元).
void TestBeneficiary::storedFactsAreJudged()
{
    OPEN_STORE(store);
    VERIFY_OK(Catalogue::load(*store, clerk()));
    const qint64 id = put(*store, enterprise());
    for (const auto &[key, value] : WrittenFacts{{u"is_ecommerce_operator"_qs, u"是"_qs}, {u"years_in_operation"_qs, u"2"_qs},
                                                 {u"sales_through_ecommerce_platform"_qs, u"true"_qs}, {u"annual_online_sales"_qs, u"3500万元"_qs}})
        put(*store, fact(id, key, value));
    const auto book = RuleBook::load(*store);
    VERIFY_OK(book);
    const auto written = writtenFacts(*store, id, 2019);
    VERIFY_OK(written);
    std::vector<Issue> issues;
    const Claim claim = claimFrom(book->facts(), *written, issues);
    QVERIFY(issues.empty());
    const Evaluation evaluation = evaluate(*book, *book->rule(u"000-R01"_qs), claim, QDate(2019, 12, 31));
    QCOMPARE(evaluation.verdict(), Verdict::Eligible);
    QCOMPARE(evaluation.amount(), std::optional(Money::wan(30)));
}

void TestBeneficiary::contradictionsAreNamedByFact()
{
    std::vector<Issue> issues;
    claimFrom(*FactBook::shipped(), {{u"occupied_area"_qs, u"900"_qs}, {u"floor_area"_qs, u"800"_qs}, {u"annual_sales"_qs, u"x"_qs}}, issues);
    QCOMPARE(issues.size(), 2u);
    QCOMPARE(issues[0].field, QByteArray("annual_sales"));
    QCOMPARE(issues[1].field, QByteArray("occupied_area"));
}

QTEST_GUILESS_MAIN(TestBeneficiary)
#include "tst_beneficiary.moc"
