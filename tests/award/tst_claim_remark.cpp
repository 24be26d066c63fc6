#include "core/award/claim_remark.h"
#include "tests/support/award_desk.h"
#include "tests/support/practice_page.h"
#include "ui/award/award_pages.h"
#include "ui/record/record_page.h"
#include "ui/record/record_tabs.h"

#include <QLabel>

using namespace heyuan;
using namespace heyuan::award;
using namespace heyuan::test;

// A claim that comes back with remarks at its fields.
class TestClaimRemark : public PracticePage<RecordTabs>
{
    Q_OBJECT
private slots:
    void initTestCase() { makePractice(); }
    void aRemarkIsAnsweredBeforeTheClaimIsAcceptedAgain_data() { addEngines(); }
    void aRemarkIsAnsweredBeforeTheClaimIsAcceptedAgain();
    void whoAndWhenAreOfTheDesk();
    void theFormShowsItAtItsField();

private:
    static ClaimRemark remark(qint64 claim, const QString &field, const QString &words)
    {
        ClaimRemark made;
        made.claim = {claim};
        made.concerns = field;
        made.remark = words;
        return made;
    }
};

void TestClaimRemark::aRemarkIsAnsweredBeforeTheClaimIsAcceptedAgain()
{
    OPEN_STORE(store);
    AwardDesk desk(*store);
    const qint64 id = desk.claim(desk.shop);
    VERIFY_OK(desk.bring(id, u"accepted"_qs));
    const qint64 made = put(*store, remark(id, u"invoices"_qs, u"发票号缺第二张"_qs));
    VERIFY_OK(desk.move(id, u"draft"_qs, u"材料不全"_qs));
    QVERIFY(refuses(desk.move(id, u"accepted"_qs), "Remarks that nobody has answered yet: 1. The first, at “Invoices”: 发票号缺第二张"));
    QCOMPARE(desk.at(id).status, u"draft"_qs);
    // An answer has its day, and a day its answer.
    ClaimRemark answered = stored<ClaimRemark>(*store, made);
    answered.answer = u"已补"_qs;
    QVERIFY(!store->write(clerk(), [&](Transaction &t) { return t.update(answered); }));
    answered.answeredOn = answered.madeOn;
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.update(answered); }));
    VERIFY_OK(desk.move(id, u"accepted"_qs));
    QCOMPARE(desk.at(id).status, u"accepted"_qs);
}

void TestClaimRemark::whoAndWhenAreOfTheDesk()
{
    TestStore store(Engine::Sqlite);
    AwardDesk desk(*store);
    const qint64 made = put(*store, remark(desk.claim(desk.shop), u"facts"_qs, u"销售额与流水不符"_qs));
    const ClaimRemark kept = stored<ClaimRemark>(*store, made);
    QCOMPARE(kept.madeBy, clerk().name);
    QCOMPARE(kept.madeOn, store->now().toLocalTime().date());
    QVERIFY(kept.isOpen());
    ClaimRemark early = kept;
    early.answer = u"已更正"_qs;
    early.answeredOn = kept.madeOn.addDays(-1);
    QVERIFY(!store->write(clerk(), [&](Transaction &t) { return t.update(early); }));
}

void TestClaimRemark::theFormShowsItAtItsField()
{
    open(makeClaimPage);
    auto *page = qobject_cast<RecordPage *>(&m_page->current());
    QVERIFY(page);
    QTRY_VERIFY(page->table().model().rowCount() > 1);
    const qint64 id = page->table().currentId();
    QVERIFY(id);
    const auto issue = [&](const char *key) { return page->form().row(key)->hasIssue(); };
    QVERIFY(!issue("premises"));
    qint64 made = 0;
    VERIFY_OK(m_desk->write([&](Transaction &t) -> Status {
        const auto inserted = t.insert(remark(id, u"premises"_qs, u"门牌号与租赁合同不符"_qs));
        made = inserted ? *inserted : 0;
        return inserted ? Status() : inserted.error();
    }));
    QTRY_VERIFY(issue("premises")); // while the form is open
    QVERIFY(!issue("account_id"));
    QVERIFY(issue("status")); // where it is seen first
    const auto shown = page->form().row("premises")->findChildren<QLabel *>();
    QVERIFY(std::any_of(shown.begin(), shown.end(), [](const QLabel *label) { return label->text().contains(u"门牌号与租赁合同不符"); }));
    ClaimRemark answered = stored<ClaimRemark>(m_desk->store(), made);
    answered.answer = u"已更正"_qs;
    answered.answeredOn = answered.madeOn;
    VERIFY_OK(m_desk->write([&](Transaction &t) { return t.update(answered); }));
    QTRY_VERIFY(!issue("premises"));
}

QTEST_MAIN(TestClaimRemark)
#include "tst_claim_remark.moc"
