#include "core/plan/clause_links.h"
#include "core/plan/document.h"
#include "core/plan/reading.h"
#include "tests/shell/desk_fixture.h"
#include "ui/document/clause_model.h"
#include "ui/document/reading_pane.h"
#include "ui/print/print_layout.h"
#include "ui/print/print_preview.h"
#include "ui/settings/appearance.h"
#include "ui/shell/desk_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page_links.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeView>

using namespace heyuan;

class TstDocumentPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void theTreeHoldsEveryClauseOfAllFiveDocuments();
    void searchFindsWordsAndInitials();
    void theTextStandsInEitherLanguageOrBoth();
    void quotedWordsAreMarked();
    void everyKindOfLinkLeadsToItsRow();
    void f4LeadsFromARowToItsWords();
    void aReadingIsDecidedFromTheKeyboard();
    void anIncompleteDecisionIsRefusedWithASentence();
    void aDecisionCanBeWithdrawnAndTakenBack();
    void whatIsTypedStaysWithItsReading();
    void theListShowsWhatIsUndecided();
    void switchingTheLanguageKeepsThePlace();
    void theBudgetTableStandsUnderTheAnnex_data();
    void theBudgetTableStandsUnderTheAnnex();
    void printingShowsThePagesOfTheClause();

private:
    template <class W> W *part(const char *name) const
    {
        W *found = page().findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("The page has no %s.", name);
        return found;
    }
    Page &page() const { return *m_window->deskView()->currentPage(); }
    Store &store() const { return m_window->deskView()->desk().store(); }
    Record row(const RecordType &type, const QString &code) const
    {
        Filter filter;
        filter.conditions.push_back({"code", Condition::Test::Is, code});
        const auto rows = store().select(type, filter);
        return rows && !rows->empty() ? rows->front() : type.blank();
    }
    Record reading(const QString &code) const { return row(readingType(), code); }
    void select(const RecordType &type, const char *code) { page().select(row(type, QLatin1String(code)).id); }
    qint64 current() const
    {
        return part<QTreeView>("clauseTree")->currentIndex().data(ClauseModel::ClauseIdRole).toLongLong();
    }
    QString text() const { return part<QTextBrowser>("clauseText")->toPlainText(); }
    void speak(Language language)
    {
        settings().set(setting::language, language);
        QCoreApplication::processEvents();
    }

    DeskFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

int rowsBelow(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        rows += rowsBelow(model, model.index(row, 0, parent));
    return rows;
}

/// The words that stand on a coloured ground.
QStringList markedWords(const QTextBrowser &browser)
{
    QStringList words;
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().background().style() != Qt::NoBrush)
                words << at.fragment().text();
        }
    }
    return words;
}

QStringList addresses(const QTextBrowser &browser)
{
    QStringList links;
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isAnchor() && !at.fragment().charFormat().anchorHref().isEmpty())
                links << at.fragment().charFormat().anchorHref();
        }
    }
    links.removeDuplicates();
    return links;
}

} // namespace

void TstDocumentPage::initTestCase()
{
    useSettings({});
    settings().set(setting::userName, QStringLiteral("王芳"));
    applyAppearance(settings());
}

void TstDocumentPage::init()
{
    settings().set(setting::language, Language::English);
    applyLanguage(Language::English);
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open(m_fixture.fresh(), {}, "documents"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstDocumentPage::theTreeHoldsEveryClauseOfAllFiveDocuments()
{
    const QAbstractItemModel &model = *part<QTreeView>("clauseTree")->model();
    const auto documents = store().count(documentType());
    const auto clauses = store().count(clauseType());
    QVERIFY(documents && clauses);
    QCOMPARE(*documents, 5);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(rowsBelow(model), int(*documents + *clauses));
    for (int row = 0; row < 5; ++row)
        QVERIFY(model.rowCount(model.index(row, 0)) > 3);
}

void TstDocumentPage::searchFindsWordsAndInitials()
{
    speak(Language::Chinese);
    auto *search = part<QLineEdit>("clauseSearch");
    auto *tree = part<QTreeView>("clauseTree");
    const int all = rowsBelow(*tree->model());
    QVERIFY(page().focusSearch());
    QTest::keyClicks(search, QStringLiteral("lljs")); // 冷链建设
    const int found = rowsBelow(*tree->model());
    QVERIFY2(found > 1 && found < 10, QByteArray::number(found));
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(current(), row(clauseType(), QStringLiteral("002-annex.L02")).id);
    QVERIFY(tree->hasFocus());

    search->setText(QStringLiteral("没有人写过的词"));
    QCOMPARE(tree->model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(rowsBelow(*tree->model()), all);

    search->setText(QStringLiteral("cold chain pre-cooling"));
    QVERIFY(rowsBelow(*tree->model()) >= 2);
}

void TstDocumentPage::theTextStandsInEitherLanguageOrBoth()
{
    select(clauseType(), "000-main.2.1");
    const QString chinese = QStringLiteral("全市电子商务体系趋渐成熟");
    const QString english = QStringLiteral("By the end of 2020");
    QVERIFY(text().contains(english) && !text().contains(chinese)); // the reader's own language at first
    part<QAbstractButton>("textLanguage0")->click();
    QVERIFY(!text().contains(english) && text().contains(chinese));
    part<QAbstractButton>("textLanguage2")->click();
    QVERIFY(text().contains(english) && text().contains(chinese));
    speak(Language::Chinese); // a language chosen for the text stays
    QVERIFY(text().contains(english) && text().contains(chinese));
}

void TstDocumentPage::quotedWordsAreMarked()
{
    speak(Language::Chinese);
    select(clauseType(), "000-main.2.1");
    const QString marked = markedWords(*part<QTextBrowser>("clauseText")).join(QString()).remove(QRegularExpression(QStringLiteral("\\s")));
    QVERIFY2(marked.contains(QStringLiteral("全市电子商务交易额比2018年增长50%")), qPrintable(marked));
    QVERIFY2(!marked.contains(QStringLiteral("体系趋渐成熟")), qPrintable(marked));
}

void TstDocumentPage::everyKindOfLinkLeadsToItsRow()
{
    std::map<QString, std::pair<qint64, QString>> kinds; // a clause and an address of each kind
    const auto clauses = store().select(clauseType());
    QVERIFY(clauses);
    for (const Record &clause : *clauses) {
        const auto links = linksOfClause(store(), clause.id);
        QVERIFY(links);
        for (const ClauseLink &link : *links) {
            QVERIFY2(link.type->name == "reading" || !link.type->value(link.item, "name_zh").toString().isEmpty(), link.type->name);
            kinds.try_emplace(QString::fromUtf8(link.type->name), clause.id, QString::fromUtf8(link.type->name).replace(u'_', u'-') + u':' + QString::number(link.item.id));
        }
    }
    QVERIFY(kinds.size() >= 12);
    for (const auto &[kind, link] : kinds) {
        if (kind == u"reading")
            continue; // decided here
        m_window->deskView()->openPage("documents", link.first);
        auto *browser = part<QTextBrowser>("clauseLinks");
        const QByteArray target = pageShowing(kind.toUtf8());
        QCOMPARE(addresses(*browser).contains(link.second), !target.isEmpty());
        if (target.isEmpty())
            continue; // this desk has no page for it: plain words, no dead link
        emit browser->anchorClicked(QUrl(link.second));
        QVERIFY2(m_window->deskView()->currentKey() == target, qPrintable(kind));
        QTest::keyClick(m_window.get(), Qt::Key_F4); // and back to where it stands
        QVERIFY2(m_window->deskView()->currentKey() == "documents", qPrintable(kind));
        const auto place = placeOfItem(store(), link.second.section(u':', 1).toLongLong());
        QVERIFY(place && *place);
        QVERIFY2(current() == (*place)->clause, qPrintable(kind));
    }
}

void TstDocumentPage::f4LeadsFromARowToItsWords()
{
    speak(Language::Chinese);
    const RecordType &type = *recordTypeNamed("budget_line");
    const Record line = row(type, QStringLiteral("002-B02"));
    QVERIFY(m_window->deskView()->openPage("projects", line.id));
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    QCOMPARE(m_window->deskView()->currentKey(), QByteArray("documents"));
    QCOMPARE(current(), type.value(line, "clause_id").toLongLong());
    // The words of this row are marked stronger than those of others.
    QColor strongest;
    auto *browser = part<QTextBrowser>("clauseText");
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().text().contains(QStringLiteral("20")) && at.fragment().charFormat().background().color() == screenPalette().accent)
                strongest = at.fragment().charFormat().background().color();
        }
    }
    QCOMPARE(strongest, screenPalette().accent);
    // On a page without rows F4 says what to do.
    QVERIFY(m_window->deskView()->openPage("settings"));
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    QCOMPARE(m_window->deskView()->currentKey(), QByteArray("settings"));
    QVERIFY(!m_window->deskView()->messages().sentence().isEmpty());
}

void TstDocumentPage::aReadingIsDecidedFromTheKeyboard()
{
    select(readingType(), "002-Q02");
    auto *choice = part<QAbstractButton>("reading_any_base_2018");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Space);
    QVERIFY(choice->isChecked());
    QVERIFY(page().hasUnsavedEntry());
    auto *document = part<QWidget>("decided_document")->findChild<QLineEdit *>();
    if (!document)
        document = part<QLineEdit>("decided_document");
    document->setFocus();
    document->insert(QStringLiteral("惠商务函〔2020〕5号")); // as an input method would
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);

    const Record stored = reading(QStringLiteral("002-Q02"));
    QVERIFY(isDecided(stored));
    QCOMPARE(readingType().value(stored, "decided").toString(), QStringLiteral("any_base_2018"));
    QCOMPARE(readingType().value(stored, "decided_by").toString(), QStringLiteral("王芳"));
    QCOMPARE(readingType().value(stored, "decided_on").toDate(), QDate::currentDate());
    QCOMPARE(readingType().value(stored, "decided_document").toString(), QStringLiteral("惠商务函〔2020〕5号"));
    QVERIFY(!page().hasUnsavedEntry());
    QVERIFY(part<QLabel>("readingText")->text().contains(QStringLiteral("王芳")));
    QVERIFY(part<QAbstractButton>("readingWithdraw")->isVisible());
    // Among what the clause asks for it stands as decided, too.
    part<QAbstractButton>("readingBack")->click();
    QVERIFY(part<QTextBrowser>("clauseLinks")->toPlainText().contains(QStringLiteral("Decided by 王芳")));
}

void TstDocumentPage::anIncompleteDecisionIsRefusedWithASentence()
{
    select(readingType(), "002-Q02");
    auto *save = part<QAbstractButton>("readingSave");
    const auto issue = [&](const char *field) { return part<QLabel>(field)->isVisible() ? part<QLabel>(field)->text() : QString(); };
    save->click();
    QVERIFY(issue("decided_issue").contains(QStringLiteral("Choose one of those above")));

    part<QAbstractButton>("reading_other")->click();
    save->click();
    QVERIFY(issue("decided_words_issue").contains(QStringLiteral("Write down how the words are to be read")));

    part<QAbstractButton>("reading_chosen_one")->click();
    auto *by = part<QWidget>("decided_by_label")->parentWidget()->findChild<QLineEdit *>();
    auto *on = part<QWidget>("decided_on_label")->parentWidget()->findChild<QLineEdit *>();
    by->clear();
    QTest::keyClick(by, Qt::Key_Space); // typed, and nothing in it
    on->setText(QStringLiteral("2020-13-45"));
    save->click();
    QVERIFY(issue("decided_on_issue").contains(QStringLiteral("2020-13-45")));
    on->setText(QStringLiteral("2020年5月18日"));
    save->click();
    QVERIFY(issue("decided_by_issue").contains(QStringLiteral("who decided")));
    QVERIFY(issue("decided_on_issue").isEmpty());
    QVERIFY(!isDecided(reading(QStringLiteral("002-Q02"))));
    by->setText(QStringLiteral("县商务局"));
    save->click();
    QCOMPARE(readingType().value(reading(QStringLiteral("002-Q02")), "decided_on").toDate(), QDate(2020, 5, 18));

    // The same rule holds for whoever writes past the page.
    Record wrong = reading(QStringLiteral("002-Q02"));
    readingType().setValue(wrong, "decided", QStringLiteral("no_such_reading"));
    const Status refused = store().write({QStringLiteral("王芳")}, [&](Transaction &t) { return t.update(readingType(), wrong); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().issues.front().field, QByteArray("decided"));
}

void TstDocumentPage::aDecisionCanBeWithdrawnAndTakenBack()
{
    select(readingType(), "001-Q01");
    part<QAbstractButton>("reading_other")->click();
    part<QWidget>("decided_words_label")->parentWidget()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("以2020年验收报告为准"));
    part<QAbstractButton>("readingSave")->click();
    QCOMPARE(decisionWords(reading(QStringLiteral("001-Q01"))).onScreen(), QStringLiteral("以2020年验收报告为准"));

    part<QAbstractButton>("readingWithdraw")->click();
    QVERIFY(!isDecided(reading(QStringLiteral("001-Q01"))));
    QVERIFY(readingType().value(reading(QStringLiteral("001-Q01")), "decided_by").isNull());
    QVERIFY(page().undo()); // the withdrawal
    QCOMPARE(decisionWords(reading(QStringLiteral("001-Q01"))).onScreen(), QStringLiteral("以2020年验收报告为准"));
    QVERIFY(page().undo()); // the decision
    QVERIFY(!isDecided(reading(QStringLiteral("001-Q01"))));
    QVERIFY(!page().undo());
}

void TstDocumentPage::whatIsTypedStaysWithItsReading()
{
    select(readingType(), "002-Q02");
    part<QAbstractButton>("reading_all_three")->click();
    select(readingType(), "001-Q01");
    QVERIFY(page().hasUnsavedEntry());
    QVERIFY(!part<QAbstractButton>("reading_two")->isChecked());
    select(readingType(), "002-Q02");
    QVERIFY(part<QAbstractButton>("reading_all_three")->isChecked());
    QVERIFY(!isDecided(reading(QStringLiteral("002-Q02"))));
}

void TstDocumentPage::theListShowsWhatIsUndecided()
{
    part<QTabBar>("documentTabs")->setCurrentIndex(1);
    auto *list = part<QTreeView>("readingList");
    const auto all = store().count(readingType());
    QVERIFY(all);
    QCOMPARE(list->model()->rowCount(), 5);
    QCOMPARE(rowsBelow(*list->model()), int(*all) + 5);
    QVERIFY(part<QTabBar>("documentTabs")->tabText(1).contains(QString::number(*all)));
    QVERIFY(page().focusSearch());
    QTest::keyClicks(part<QLineEdit>("clauseSearch"), QStringLiteral("002-Q02"));
    QTest::keyClick(part<QLineEdit>("clauseSearch"), Qt::Key_Return);
    QCOMPARE(part<ReadingPane>("readingPane")->reading(), reading(QStringLiteral("002-Q02")).id);
    QVERIFY(part<ReadingPane>("readingPane")->isVisible());
    QCOMPARE(current(), readingType().value(reading(QStringLiteral("002-Q02")), "clause_id").toLongLong());
    part<QAbstractButton>("reading_any_base_2018")->click();
    part<QAbstractButton>("readingSave")->click();
    part<QLineEdit>("clauseSearch")->clear();
    QCOMPARE(rowsBelow(*list->model()), int(*all) - 1 + 5);
    QVERIFY(part<QTabBar>("documentTabs")->tabText(1).contains(QString::number(*all - 1)));
}

void TstDocumentPage::switchingTheLanguageKeepsThePlace()
{
    select(clauseType(), "002-main.3.1.1");
    const qint64 before = current();
    auto *tree = part<QTreeView>("clauseTree");
    const QString english = tree->currentIndex().data().toString();
    speak(Language::Chinese);
    QCOMPARE(current(), before);
    QVERIFY(tree->currentIndex().data().toString() != english);
    QVERIFY(text().contains(QStringLiteral("设立运营服务中心")));
    QVERIFY(tree->isExpanded(tree->currentIndex().parent()));

    select(readingType(), "002-Q02");
    part<QAbstractButton>("reading_all_three")->click();
    speak(Language::English);
    QVERIFY(part<QAbstractButton>("reading_all_three")->isChecked());
    QVERIFY(part<ReadingPane>("readingPane")->isVisible());
}

void TstDocumentPage::theBudgetTableStandsUnderTheAnnex_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("sums");
    QTest::newRow("Huidong") << QStringLiteral("002-annex") << QStringLiteral("1,680\n1,500\n180");
    QTest::newRow("one line of Huidong") << QStringLiteral("002-annex.L03") << QStringLiteral("1,680\n1,500\n180");
    QTest::newRow("Puning") << QStringLiteral("003-a1") << QStringLiteral("1,650\n1,500\n150");
}

void TstDocumentPage::theBudgetTableStandsUnderTheAnnex()
{
    QFETCH(QString, clause);
    QFETCH(QString, sums);
    page().select(row(clauseType(), clause).id);
    QVERIFY2(text().contains(QStringLiteral("Sum of the lines\n") + sums), qPrintable(text()));
    QVERIFY(text().contains(QStringLiteral("The sums are those of the printed total")));
    select(clauseType(), "002-main.2.2");
    QVERIFY(!text().contains(QStringLiteral("Sum of the lines")));
}

void TstDocumentPage::printingShowsThePagesOfTheClause()
{
    select(clauseType(), "002-annex");
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    PrintPreview *preview = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *shown = window->isVisible() ? window->findChild<PrintPreview *>() : nullptr)
            preview = shown;
    }
    QVERIFY(preview);
    QVERIFY(preview->layout());
    preview->window()->close();
}

QTEST_MAIN(TstDocumentPage)
#include "tst_document_page.moc"
