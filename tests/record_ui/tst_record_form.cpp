#include "core/plan/target.h"
#include "core/store/change_log.h"
#include "tests/record_ui/sample.h"
#include "ui/record/record_form.h"
#include "ui/record/record_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace heyuan;

class TestRecordForm : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyTypeRoundTripsThroughKeys();
    void chineseComesFromTheInputMethod();
    void enterMovesOnAndWheelChangesNothing();
    void pastesAreCleaned();
    void refusedValuesAreSaidAtTheirFields();
    void moneyIsEchoedInCapitals();
    void unitsAreNamedInTheReadersLanguage();
    void referencesAreFoundByInitials();
    void theOnlyFittingRowIsTakenByTab();
    void clausesAreThoseOfTheDocument();
    void staleWriteLetsThePersonChoose();
    void draftSurvivesTheEndOfTheProgram();
    void draftOfAnotherRowComesBackInTheSession();
    void historySaysWhoWhenAndWhat();
    void changedFieldsAreMarkedAndReverted();
    void everyInputHasAName();
    void tabGoesAsTheEyeReads();

private:
    QLineEdit *line(const char *key) const { return m_form->row(key)->editor().findChild<QLineEdit *>(); }
    QLabel *label(const QString &name) const { return m_form->findChild<QLabel *>(name); }
    Record stored(qint64 id) const { return **m_desk->store().find(m_form->id() ? *m_type : *m_type, id); }
    void open(const RecordType &type);
    void picture(const QString &name);
    qint64 budget(const QString &code) const;
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
    const RecordType *m_type = nullptr;
    std::unique_ptr<RecordForm> m_form;
};

void TestRecordForm::initTestCase()
{
    useSettings({});
    m_desk = sample::desk(m_dir);
    QVERIFY(m_desk);
    applyAppearance(settings());
}

void TestRecordForm::init() { applyLanguage(Language::English); }

void TestRecordForm::cleanup()
{
    m_form.reset();
    Query q = m_desk->store().database().query(QStringLiteral("delete from form_draft"));
    QVERIFY(q.run());
}

void TestRecordForm::open(const RecordType &type)
{
    m_form.reset();
    m_type = &type;
    m_form = std::make_unique<RecordForm>(*m_desk, type);
    m_form->setAutoFillBackground(true);
    m_form->resize(560, 720);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestRecordForm::picture(const QString &name)
{
    if (const QString folder = qEnvironmentVariable("HEYUAN_PICTURES"); !folder.isEmpty())
        QVERIFY(m_form->grab().save(folder + u'/' + name));
}

qint64 TestRecordForm::budget(const QString &code) const
{
    Filter filter;
    filter.conditions.push_back({"code", Condition::Test::Is, code});
    const auto rows = m_desk->store().select(*recordTypeNamed("budget_line"), filter);
    return rows && !rows->empty() ? rows->front().id : 0;
}

void TestRecordForm::tabGoesAsTheEyeReads()
{
    for (const RecordType *type : recordTypes()) {
        open(*type);
        m_form->showNew(type->blank());
        QWidget *body = m_form->findChild<QScrollArea *>()->widget();
        m_form->focusFirst();
        QWidget *at = qApp->focusWidget();
        int line = 0;
        int fields = 0;
        while (at && body->isAncestorOf(at)) {
            const int next = at->mapTo(body, QPoint()).y();
            QVERIFY2(next >= line - 30, qPrintable(QStringLiteral("%1: %2 at %3 after %4").arg(QString::fromUtf8(type->name), QLatin1String(at->metaObject()->className()) + at->accessibleName()).arg(next).arg(line))); // beside each other
            line = next;
            ++fields;
            QTest::keyClick(at, Qt::Key_Tab);
            if (qApp->focusWidget() == at)
                break;
            at = qApp->focusWidget();
        }
        const bool isTyped = std::any_of(type->fields.begin(), type->fields.end(), [](const Field &field) { return !field.options.readOnly; });
        QVERIFY2(fields > 1 || !isTyped, type->name.constData());
    }
}

void TestRecordForm::everyTypeRoundTripsThroughKeys()
{
    open(Target::description().type());
    m_form->showNew(m_type->blank());
    const auto type = [&](const char *key, const QString &text) {
        QWidget *input = m_form->row(key)->editor().input();
        input->setFocus();
        QTest::keyClicks(input, text);
    };
    const auto choose = [&](const char *key, int steps) {
        auto *box = m_form->row(key)->editor().findChild<QComboBox *>();
        box->setFocus();
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    };
    type("code", QStringLiteral("T-1"));
    type("name_zh", QStringLiteral("mubiao"));
    type("name_en", QStringLiteral("A target"));
    choose("kind", 1);
    choose("comparator", 2);
    type("value", QStringLiteral("1,234.5"));
    type("starts_on", QStringLiteral("2020.1.2"));
    type("due", QStringLiteral("2020-5-18"));
    type("note_zh", QStringLiteral("line one"));
    m_form->row("indicator_id")
        ->editor()
        .setTyped(u'#' + QString::number(m_desk->store().select(*recordTypeNamed("indicator"))->front().id));
    m_form->row("area_id")->editor().setTyped(u'#' + QString::number(m_desk->city()));
    auto *principal = m_form->row("principal")->editor().findChild<QCheckBox *>();
    principal->setFocus();
    QTest::keyClick(principal, Qt::Key_Space);
    QCOMPARE(line("due")->text(), QStringLiteral("2020-05-18")); // shown as it was understood
    QVERIFY2(m_form->save(), qPrintable(label(QStringLiteral("notice"))->text()));
    const qint64 id = m_form->id();
    QVERIFY(id);
    const Target saved = Target::description().read(stored(id));
    QCOMPARE(saved.code, QStringLiteral("T-1"));
    QCOMPARE(saved.nameEn, QStringLiteral("A target"));
    QCOMPARE(saved.kind, QStringLiteral("quantity"));
    QCOMPARE(saved.comparator, QStringLiteral(">"));
    QCOMPARE(saved.value->raw(), qint64(12345000));
    QCOMPARE(saved.startsOn, QDate(2020, 1, 2));
    QCOMPARE(saved.due, QDate(2020, 5, 18));
    QVERIFY(saved.principal);
    QCOMPARE(saved.noteZh, QStringLiteral("line one"));
    QVERIFY(!saved.valueMax); // what was not entered is nothing, not 0

    // Everything comes back as it was, and saving without a change writes nothing.
    m_form->showRecord(id);
    QVERIFY(!m_form->isModified());
    QVERIFY(m_form->save());
    QCOMPARE(stored(id).version, 1);

    open(Measurement::description().type());
    m_form->showNew(m_type->blank());
    auto *period = line("period");
    period->setFocus();
    QTest::keyClicks(period, QStringLiteral("2020q2"));
    QCOMPARE(m_form->row("period")->editor().value()->toInt(), 202022);
}

void TestRecordForm::chineseComesFromTheInputMethod()
{
    open(*recordTypeNamed("unit"));
    m_form->showNew(m_type->blank());
    auto *edit = line("name_zh");
    edit->setFocus();
    QSignalSpy edited(&m_form->row("name_zh")->editor(), &FieldEditor::edited);
    QInputMethodEvent composing(QStringLiteral("shangwu"), {});
    QCoreApplication::sendEvent(edit, &composing);
    QCOMPARE(edited.count(), 0);
    QSignalSpy next(&m_form->row("name_zh")->editor(), &FieldEditor::nextAsked);
    QTest::keyClick(edit, Qt::Key_Return); // belongs to the input method
    QCOMPARE(next.count(), 0);
    QVERIFY(!m_form->isModified());
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("商务局"));
    QCoreApplication::sendEvent(edit, &commit);
    QCOMPARE(edit->text(), QStringLiteral("商务局"));
    QCOMPARE(edited.count(), 1);
    QVERIFY(m_form->isModified());

    // Full-width figures of an input method are figures.
    open(Target::description().type());
    m_form->showNew(m_type->blank());
    auto *value = line("value");
    value->setFocus();
    QInputMethodEvent wide;
    wide.setCommitString(QStringLiteral("１２３．５"));
    QCoreApplication::sendEvent(value, &wide);
    QCOMPARE(m_form->row("value")->editor().value()->toLongLong(), qint64(1235000));
    line("code")->setFocus();
    QCOMPARE(value->text(), QStringLiteral("123.5"));
}

void TestRecordForm::enterMovesOnAndWheelChangesNothing()
{
    open(Target::description().type());
    m_form->showNew(m_type->blank());
    line("code")->setFocus();
    QTest::keyClick(line("code"), Qt::Key_Return);
    QVERIFY(line("name_zh")->hasFocus());
    QTest::keyClick(line("name_zh"), Qt::Key_Return);
    QVERIFY(line("name_en")->hasFocus());
    auto *box = m_form->row("kind")->editor().findChild<QComboBox *>();
    const int before = box->currentIndex();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(box->currentIndex(), before);
    QVERIFY(!m_form->isModified());
}

void TestRecordForm::pastesAreCleaned()
{
    open(*recordTypeNamed("unit"));
    m_form->showNew(m_type->blank());
    auto *edit = line("name_zh");
    edit->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("河源市\u200B\t商务局\r\n"));
    edit->paste();
    QCOMPARE(edit->text(), QStringLiteral("河源市 商务局 "));
    QCOMPARE(m_form->row("name_zh")->editor().value()->toString(), QStringLiteral("河源市 商务局"));
    auto *note = m_form->row("note_zh")->editor().findChild<QPlainTextEdit *>();
    note->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("一\t行\r\n二\u200B行"));
    note->paste();
    QCOMPARE(note->toPlainText(), QStringLiteral("一 行\n二行"));
}

void TestRecordForm::refusedValuesAreSaidAtTheirFields()
{
    open(Target::description().type());
    m_form->showNew(m_type->blank());
    auto *value = line("value");
    value->setFocus();
    QTest::keyClicks(value, QStringLiteral("about 20"));
    line("code")->setFocus();
    auto *issue = label(QStringLiteral("value_issue"));
    QVERIFY(issue->isVisible());
    QVERIFY(issue->text().contains(QLatin1String("about 20")));
    QVERIFY(!m_form->save());
    QCOMPARE(m_form->id(), qint64(0));
    auto *notice = label(QStringLiteral("notice"));
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QLatin1String("href=\"code\"")));
    QVERIFY(notice->text().contains(QLatin1String("href=\"value\"")));
    QVERIFY(label(QStringLiteral("code_issue"))->text().contains(QLatin1String("missing")));
    QVERIFY(line("code")->hasFocus()); // the first of them
    emit notice->linkActivated(QStringLiteral("value"));
    QVERIFY(value->hasFocus());
    picture(QStringLiteral("form-issues.png"));
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("20"));
    QVERIFY(!issue->isVisible());
}

void TestRecordForm::moneyIsEchoedInCapitals()
{
    open(*recordTypeNamed("fund_commitment"));
    m_form->showNew(m_type->blank());
    auto *amount = line("amount_fen");
    amount->setFocus();
    QTest::keyClicks(amount, QStringLiteral("20"));
    QCOMPARE(label(QStringLiteral("echo"))->text(), QStringLiteral("贰拾万元整"));
    QCOMPARE(m_form->row("amount_fen")->editor().value()->toLongLong(), Money::wan(20).fen());
}

// 市财政局 is a name of several units: the project's own is meant. What nobody touched stays as it was printed.
void TestRecordForm::unitsAreNamedInTheReadersLanguage()
{
    const RecordType &lines = *recordTypeNamed("budget_line");
    Filter filter;
    filter.conditions = {{"project", Condition::Test::Is, QStringLiteral("puning-2019")}};
    const auto rows = m_desk->store().select(lines, filter);
    QVERIFY(rows && !rows->empty());
    Record row = rows->back();
    lines.setValue(row, "lead_units", QStringLiteral("市财政局、市工信局（市电商办）、某协会"));
    QVERIFY(m_desk->write([&](Transaction &t) { return t.update(lines, row); }));
    const Record kept = **m_desk->store().find(lines, row.id);
    open(lines);
    m_form->showRecord(row.id);
    auto *units = line("lead_units");
    const QString english = units->text();
    QVERIFY2(english.startsWith(u"City Finance Bureau; ") && english.count(u"; "_qs) == 2 && english.endsWith(u"; 某协会"_qs), qPrintable(english));
    QCOMPARE(m_form->row("lead_units")->editor().value()->toString(), lines.value(kept, "lead_units").toString());
    QVERIFY(!m_form->isModified());
    applyLanguage(Language::Chinese);
    m_form->retranslate();
    QCOMPARE(units->text(), lines.value(kept, "lead_units").toString());
    applyLanguage(Language::English);
    m_form->retranslate();
    QCOMPARE(units->text(), english);
    units->setText(english.section(u"; "_qs, 0, 0) + u"; somebody else"_qs);
    QCOMPARE(m_form->row("lead_units")->editor().value()->toString(), QStringLiteral("市财政局、somebody else"));
    m_form->revert();
    // A project is chosen by its name and kept by its key.
    auto *project = line("project");
    const QString name = project->text();
    QVERIFY2(name.startsWith(u"Puning"), qPrintable(name));
    project->setText(u"huidong-2019"_qs);
    QCOMPARE(m_form->row("project")->editor().value()->toString(), u"huidong-2019"_qs);
    project->setText(name);
    QCOMPARE(m_form->row("project")->editor().value()->toString(), u"puning-2019"_qs);
    QCOMPARE(project->completer()->model()->rowCount(), 2);
    m_form->revert();
    // The table says the same, and finds a row by the English name.
    RecordTableModel model(*m_desk, lines);
    model.reload();
    const int column = model.columnNamed("lead_units");
    const int at = model.rowOf(row.id);
    QVERIFY(column >= 0 && at >= 0);
    QCOMPARE(model.cellText(at, column), english);
    Filter searched;
    searched.search = english.section(u"; "_qs, 0, 0);
    model.setFilter(searched);
    QTRY_VERIFY(model.rowOf(row.id) >= 0);
    // So does the filter of a column: by what the cell shows, by what is kept, and not where it is denied.
    const auto found = [&](const char *field, Condition::Test test, const QString &words) {
        Filter one;
        one.conditions = {{field, test, words}};
        model.setFilter(one);
        return model.rowOf(row.id) >= 0;
    };
    QVERIFY(found("lead_units", Condition::Test::Contains, u"city finance"_qs));
    QVERIFY(found("lead_units", Condition::Test::Contains, u"市财政局"_qs));
    QVERIFY(!found("lead_units", Condition::Test::Contains, u"no such unit"_qs));
    QVERIFY(found("project", Condition::Test::StartsWith, u"Puning"_qs));
    QVERIFY(found("project", Condition::Test::Is, name));
    QVERIFY(found("project", Condition::Test::Is, u"puning-2019"_qs));
    QVERIFY(!found("project", Condition::Test::IsNot, name));
    QVERIFY(!found("project", Condition::Test::Contains, u"Huidong"_qs));
    QVERIFY(!found("project", Condition::Test::Empty, {}));
    const RecordType &constraints = *recordTypeNamed("policy_constraint");
    RecordTableModel rules(*m_desk, constraints);
    rules.reload();
    const int programme = rules.columnNamed("project");
    for (int i = 0; i < rules.rowCount(); ++i) {
        const QString words = rules.cellText(i, programme); // no key of a programme either
        QVERIFY2(words == u"—" || words.contains(u' '), qPrintable(words));
    }
}

void TestRecordForm::referencesAreFoundByInitials()
{
    applyLanguage(Language::Chinese);
    open(*recordTypeNamed("unit"));
    m_form->showNew(m_type->blank());
    auto *area = line("area_id");
    area->setFocus();
    QTest::keyClicks(area, QStringLiteral("zjx")); // 紫金县
    auto *completer = m_form->row("area_id")->editor().findChild<QCompleter *>();
    QVERIFY(completer->model()->rowCount() >= 1);
    int at = 0;
    while (at < completer->model()->rowCount()
           && completer->model()->index(at, 0).data().toString() != QStringLiteral("紫金县"))
        ++at;
    emit completer->activated(completer->model()->index(at, 0));
    QCOMPARE(area->text(), QStringLiteral("紫金县"));
    QCOMPARE(m_desk->titleOf("area", m_form->row("area_id")->editor().value()->toLongLong()), QStringLiteral("紫金县"));
    area->setFocus();
    area->selectAll();
    QTest::keyClicks(area, QStringLiteral("nowhere"));
    QVERIFY(!m_form->row("area_id")->editor().value());
    area->clear();
    QVERIFY(m_form->row("area_id")->editor().value()->isNull());
}

void TestRecordForm::theOnlyFittingRowIsTakenByTab()
{
    applyLanguage(Language::Chinese);
    open(*recordTypeNamed("unit"));
    m_form->showNew(m_type->blank());
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    auto *area = line("area_id");
    auto *completer = m_form->row("area_id")->editor().findChild<QCompleter *>();
    area->setFocus();
    QTest::keyClicks(area, QStringLiteral("zijin")); // 紫金县 alone
    if (completer->model()->rowCount() != 1) {
        area->clear();
        QTest::keyClicks(area, QStringLiteral("zjx"));
    }
    QCOMPARE(completer->model()->rowCount(), 1);
    QVERIFY(completer->popup()->isVisible());
    // The key goes where the window system sends it: to the list that is open.
    QTest::keyClick(completer->popup(), Qt::Key_Tab);
    QVERIFY(!area->hasFocus());
    QVERIFY(!completer->popup()->isVisible());
    QCOMPARE(area->text(), QStringLiteral("紫金县"));
    const auto taken = m_form->row("area_id")->editor().value();
    QVERIFY(taken);
    QCOMPARE(m_desk->titleOf("area", taken->toLongLong()), QStringLiteral("紫金县"));
    // Several fit: none is taken on a guess.
    area->setFocus();
    area->selectAll();
    QTest::keyClicks(area, QStringLiteral("x")); // 县
    QVERIFY(completer->model()->rowCount() > 1);
    QTest::keyClick(completer->popup(), Qt::Key_Tab);
    QCOMPARE(area->text(), QStringLiteral("x"));
    QVERIFY(!m_form->row("area_id")->editor().value());
}

void TestRecordForm::clausesAreThoseOfTheDocument()
{
    open(*recordTypeNamed("duty"));
    m_form->showNew(m_type->blank());
    const auto documents = m_desk->store().select(*recordTypeNamed("document"));
    QVERIFY(documents && documents->size() == 5);
    m_form->row("document_id")->editor().setTyped(u'#' + QString::number(documents->at(4).id));
    emit m_form->row("document_id")->editor().edited();
    auto *clause = line("clause_id");
    clause->setFocus();
    QTest::keyClick(clause, Qt::Key_1);
    Filter filter;
    filter.conditions.push_back({"document_id", Condition::Test::Is, documents->at(4).id});
    const auto own = m_desk->store().select(*recordTypeNamed("clause"), filter);
    QStringList paths;
    for (const Record &row : *own)
        paths << recordTypeNamed("clause")->value(row, "path").toString();
    auto *offered = m_form->row("clause_id")->editor().findChild<QCompleter *>()->model();
    QVERIFY(offered->rowCount() > 0);
    for (int i = 0; i < offered->rowCount(); ++i)
        QVERIFY(paths.contains(offered->index(i, 0).data().toString()));
}

void TestRecordForm::staleWriteLetsThePersonChoose()
{
    open(*recordTypeNamed("budget_line"));
    const qint64 id = budget(QStringLiteral("002-B01"));
    QVERIFY(id);
    m_form->showRecord(id);
    line("name_en")->setFocus();
    line("name_en")->selectAll();
    QTest::keyClicks(line("name_en"), QStringLiteral("Mine"));
    line("class");
    Record other = stored(id);
    m_type->setValue(other, "name_en", QStringLiteral("Theirs"));
    m_type->setValue(other, "item_en", QStringLiteral("Their item"));
    QVERIFY(m_desk->store().write({QStringLiteral("李四")}, [&](Transaction &tx) { return tx.update(*m_type, other); }));
    QCOMPARE(line("name_en")->text(), QStringLiteral("Mine")); // typing is not overwritten
    QVERIFY(!m_form->save());
    QCOMPARE(m_type->value(stored(id), "name_en").toString(), QStringLiteral("Theirs")); // nor is what they saved
    auto *choice = label(QStringLiteral("name_en_choice"));
    QVERIFY(choice->isVisible());
    QVERIFY(choice->text().contains(QLatin1String("Mine")) && choice->text().contains(QLatin1String("Theirs")));
    QVERIFY(m_form->row("name_en")->isMineKept());
    QVERIFY(!m_form->row("item_en")->isMineKept()); // changed by them alone
    picture(QStringLiteral("form-conflict.png"));
    QVERIFY(m_form->save());
    QCOMPARE(m_type->value(stored(id), "name_en").toString(), QStringLiteral("Mine"));
    QCOMPARE(m_type->value(stored(id), "item_en").toString(), QStringLiteral("Their item"));
    QVERIFY(!choice->isVisible());

    // The other way round: theirs is taken.
    line("name_en")->selectAll();
    QTest::keyClicks(line("name_en"), QStringLiteral("Mine again"));
    other = stored(id);
    m_type->setValue(other, "name_en", QStringLiteral("Theirs again"));
    QVERIFY(m_desk->store().write({QStringLiteral("李四")}, [&](Transaction &tx) { return tx.update(*m_type, other); }));
    QVERIFY(!m_form->save());
    emit choice->linkActivated(QStringLiteral("theirs"));
    QVERIFY(m_form->save());
    QCOMPARE(m_type->value(stored(id), "name_en").toString(), QStringLiteral("Theirs again"));
}

void TestRecordForm::draftSurvivesTheEndOfTheProgram()
{
    const RecordType &type = *recordTypeNamed("unit");
    open(type);
    m_form->showNew(type.blank());
    line("code")->setFocus();
    QTest::keyClicks(line("code"), QStringLiteral("U-77"));
    QTest::keyClicks(line("name_zh"), QStringLiteral("half"));
    // Within two seconds, without a save and without the form being closed.
    QTRY_VERIFY_WITH_TIMEOUT(draft::left(m_desk->store(), m_desk->actor().name, "unit")->size() == 1, 2000);
    const auto kept = draft::find(m_desk->store(), m_desk->actor().name, QStringLiteral("unit/0"));
    QVERIFY(kept && *kept);
    m_form.reset();

    open(type); // the program was started again
    m_form->showNew(type.blank());
    auto *notice = label(QStringLiteral("notice"));
    QVERIFY(notice->isVisible());
    QVERIFY(line("code")->text().isEmpty()); // offered, not forced
    emit notice->linkActivated(QStringLiteral("take"));
    QCOMPARE(line("code")->text(), QStringLiteral("U-77"));
    QCOMPARE(line("name_zh")->text(), QStringLiteral("half"));
    QVERIFY(m_form->isModified());
    picture(QStringLiteral("form-draft.png"));
    QVERIFY(m_form->save());
    QVERIFY(draft::left(m_desk->store(), m_desk->actor().name, "unit")->empty());
    QVERIFY(draft::left(m_desk->store(), QStringLiteral("somebody else"), "unit")->empty());
}

void TestRecordForm::draftOfAnotherRowComesBackInTheSession()
{
    const RecordType &type = *recordTypeNamed("area");
    open(type);
    const qint64 first = m_desk->counties()[0];
    const qint64 second = m_desk->counties()[1];
    m_form->showRecord(first);
    line("name_en")->selectAll();
    QTest::keyClicks(line("name_en"), QStringLiteral("Half"));
    m_form->showRecord(second);
    QVERIFY(line("name_en")->text() != QLatin1String("Half"));
    QVERIFY(!m_form->isModified());
    m_form->showRecord(first);
    QCOMPARE(line("name_en")->text(), QStringLiteral("Half"));
    QVERIFY(m_form->isModified());
    emit label(QStringLiteral("notice"))->linkActivated(QStringLiteral("drop"));
    QVERIFY(!m_form->isModified());
    QVERIFY(line("name_en")->text() != QLatin1String("Half"));
    QVERIFY(draft::left(m_desk->store(), m_desk->actor().name, "area")->empty());
}

void TestRecordForm::historySaysWhoWhenAndWhat()
{
    open(*recordTypeNamed("phase"));
    const auto rows = m_desk->store().select(*m_type);
    QVERIFY(rows && !rows->empty());
    m_form->showRecord(rows->front().id);
    line("starts_on")->selectAll();
    QTest::keyClicks(line("starts_on"), QStringLiteral("2019-09-01"));
    QVERIFY(m_form->save());
    m_form->findChild<QTabWidget *>()->setCurrentIndex(m_form->findChild<QTabWidget *>()->count() - 1);
    auto *history = m_form->findChild<QTreeWidget *>(QStringLiteral("history"));
    QVERIFY(history->topLevelItemCount() >= 1);
    QVERIFY(history->topLevelItem(0)->text(0).contains(QStringLiteral("陈小明")));
    QCOMPARE(history->topLevelItem(0)->childCount(), 1);
    QCOMPARE(history->topLevelItem(0)->child(0)->text(2), QStringLiteral("2019-09-01"));
    picture(QStringLiteral("form-history.png"));
}

void TestRecordForm::changedFieldsAreMarkedAndReverted()
{
    open(*recordTypeNamed("area"));
    m_form->showRecord(m_desk->city());
    QSignalSpy modified(m_form.get(), &RecordForm::modifiedChanged);
    const QString before = line("name_en")->text();
    line("name_en")->setFocus();
    QTest::keyClicks(line("name_en"), QStringLiteral("x"));
    QVERIFY(m_form->row("name_en")->isChanged());
    QVERIFY(!m_form->row("name_zh")->isChanged());
    QCOMPARE(modified.count(), 1);
    QTest::keyClick(line("name_en"), Qt::Key_Backspace); // back to what is stored
    QVERIFY(!m_form->isModified());
    QTest::keyClicks(line("name_en"), QStringLiteral("y"));
    m_form->findChild<QPushButton *>(QStringLiteral("revert"))->click();
    QCOMPARE(line("name_en")->text(), before);
    QVERIFY(!m_form->isModified());
    QVERIFY(!m_form->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
}

void TestRecordForm::everyInputHasAName()
{
    for (const RecordType *type : recordTypes()) {
        open(*type);
        m_form->showNew(type->blank());
        for (const Field &field : type->fields) {
            QVERIFY2(m_form->row(field.key), field.key.constData());
            QVERIFY2(!m_form->row(field.key)->editor().input()->accessibleName().isEmpty(), field.key.constData());
        }
    }
}

QTEST_MAIN(TestRecordForm)
#include "tst_record_form.moc"
