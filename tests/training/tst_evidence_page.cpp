#include "core/practice/practice.h"
#include "core/summary_keepers.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"
#include "ui/settings/appearance.h"
#include "ui/training/evidence_page.h"

#include <QComboBox>
#include <QTableView>

using namespace heyuan;
using namespace heyuan::test;

// The matrix of classes and evidence: read beside the window's thread, never without saying so.
class TestEvidencePage : public QObject
{
    Q_OBJECT
private slots:
    void theMatrixIsThatOfTheYear();
};

void TestEvidencePage::theMatrixIsThatOfTheYear()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    VERIFY_OK(practice::fill(*store, clerk()));
    applyLanguage(Language::English);
    auto own = store.another();
    addSummaryKeepers(*own);
    Desk desk(std::move(own), clerk());
    EvidencePage page(desk);
    page.resize(1150, 680);
    page.show();
    QTRY_VERIFY(!page.isComputing());
    auto *year = page.findChild<QComboBox *>();
    QVERIFY(year && year->count() > 0);
    const auto rowsOf = [&](int of) {
        const auto matrix = evidenceMatrix(*store, QDate(of, 1, 1), QDate(of, 12, 31));
        return matrix ? int(matrix->classes.size()) : -1;
    };
    QVERIFY(rowsOf(year->currentData().toInt()) > 0);
    QCOMPARE(page.table().model()->rowCount(), rowsOf(year->currentData().toInt()));
    for (int i = 0; i < year->count(); ++i) {
        const int chosen = year->itemData(i).toInt();
        year->setCurrentIndex(i);
        emit year->activated(i);
        QTRY_VERIFY(!page.isComputing());
        QCOMPARE(year->currentData().toInt(), chosen); // the choice stays
        QCOMPARE(page.table().model()->rowCount(), rowsOf(chosen));
    }
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidence_page.moc"
