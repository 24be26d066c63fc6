#include "core/training/trainee.h"
#include "core/summary_keepers.h"
#include "core/store/change_log.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QSet>

#include <thread>

using namespace heyuan;
using namespace heyuan::test;

class TestStoreWriting : public QObject
{
    Q_OBJECT
private slots:
    void aNewRowGetsIdentityVersionAndEntry_data() { addEngines(); }
    void aNewRowGetsIdentityVersionAndEntry();
    void valuesComeBackAsTheyWere_data() { addEngines(); }
    void valuesComeBackAsTheyWere();
    void aChangeRaisesTheVersionAndSaysWhatChanged_data() { addEngines(); }
    void aChangeRaisesTheVersionAndSaysWhatChanged();
    void anUnchangedRowIsNotWritten_data() { addEngines(); }
    void anUnchangedRowIsNotWritten();
    void aStaleRowIsRefusedWithBothValues_data() { addEngines(); }
    void aStaleRowIsRefusedWithBothValues();
    void deletingMarksAndRestoringBringsBack_data() { addEngines(); }
    void deletingMarksAndRestoringBringsBack();
    void deletingWhatWasChangedOrIsGoneIsRefused_data() { addEngines(); }
    void deletingWhatWasChangedOrIsGoneIsRefused();
    void aRefusedValueNamesItsField_data() { addEngines(); }
    void aRefusedValueNamesItsField();
    void aSecondRowWithTheSameKeyIsRefused_data() { addEngines(); }
    void aSecondRowWithTheSameKeyIsRefused();
    void theKeyOfADeletedRowIsFree_data() { addEngines(); }
    void theKeyOfADeletedRowIsFree();
    void aReferenceToNothingIsRefused_data() { addEngines(); }
    void aReferenceToNothingIsRefused();
    void aFailureTakesEverythingBack_data() { addEngines(); }
    void aFailureTakesEverythingBack();
    void aFailureNobodyLookedAtTakesEverythingBack_data() { addEngines(); }
    void aFailureNobodyLookedAtTakesEverythingBack();
    void aWriteInsideAWriteIsRefused_data() { addEngines(); }
    void aWriteInsideAWriteIsRefused();
    void identitiesAreUniqueOverTwoStores_data() { addEngines(); }
    void identitiesAreUniqueOverTwoStores();
    void identitiesAreUniqueOverTwoSites_data() { addEngines(); }
    void identitiesAreUniqueOverTwoSites();
    void identitiesAreNotUsedTwiceAfterAFailure_data() { addEngines(); }
    void identitiesAreNotUsedTwiceAfterAFailure();
    void listenersHearAfterTheCommitOnly_data() { addEngines(); }
    void listenersHearAfterTheCommitOnly();
    void ofVeryManyRowsListenersHearAsOfALoad();
    void loadingIsOneEntry_data() { addEngines(); }
    void loadingIsOneEntry();
    void oneBadRowStopsTheWholeLoad_data() { addEngines(); }
    void oneBadRowStopsTheWholeLoad();
    void twoWritersLoseNothing_data() { addEngines(); }
    void twoWritersLoseNothing();
    void factsAboutTheDatabaseAreKept_data() { addEngines(); }
    void factsAboutTheDatabaseAreKept();

private:
    static const RecordType &areas() { return Area::description().type(); }
    static qint64 entries(Store &store)
    {
        return store.database().scalar(u"select count(*) from change_log"_qs)->toLongLong();
    }
};

void TestStoreWriting::aNewRowGetsIdentityVersionAndEntry()
{
    OPEN_STORE(store);
    const qint64 id = put(*store, area(u"441600"_qs));
    QVERIFY(id > 0);
    QCOMPARE(stored<Area>(*store, id).version, 1);
    const auto history = change_log::historyOf(*store, "area", id);
    VERIFY_OK(history);
    QCOMPARE(history->size(), size_t(1));
    QCOMPARE(history->front().action, QByteArray("insert"));
    QCOMPARE(history->front().who, u"王芳"_qs);
    QCOMPARE(history->front().at, QDateTime(QDate(2020, 5, 18), QTime(9, 30), Qt::UTC));
    QVERIFY(history->front().changes.contains(R"("code":{"new":"441600","old":""})"));
    QCOMPARE(store->database().scalar(u"select created_by from area"_qs)->toString(), u"王芳"_qs);
}

void TestStoreWriting::valuesComeBackAsTheyWere()
{
    OPEN_STORE(store);
    Area place = area(u"441600"_qs, u"city"_qs);
    place.nameZh = u"河源市𠮷'\"%_\\;--"_qs; // a character of two code units, quotes, wildcards
    place.zone = true;
    place.officialCode = false;
    place.validFrom = QDate(1988, 1, 7);
    place.noteZh = u"第一行\n第二行"_qs;
    const qint64 id = put(*store, place);
    QVERIFY(id);
    const Area back = stored<Area>(*store, id);
    QCOMPARE(back.nameZh, place.nameZh);
    QCOMPARE(back.zone, true);
    QCOMPARE(back.officialCode, false);
    QCOMPARE(back.validFrom, place.validFrom);
    QVERIFY(!back.validTo.isValid());
    QCOMPARE(back.noteZh, place.noteZh);
    const auto raw = store->find(areas(), id);
    QVERIFY2(areas().value(**raw, "name_en").typeId() == QMetaType::QString, "texts are texts");
    QVERIFY2(areas().value(**raw, "valid_to").isNull(), "no value is a null, not an empty date");

    const qint64 indicator = put(*store, test::indicator(u"T01"_qs));
    QVERIFY(indicator);
    for (const qint64 number : {Q_INT64_C(-1), Q_INT64_C(0), Q_INT64_C(9000000000000000001)}) {
        Measurement m = measurement(indicator, id, Period::quarter(2020, 1 + int(number & 3)), Number::fromRaw(number));
        m.adjusted = Number::fromRaw(-number);
        const qint64 made = put(*store, m);
        QVERIFY(made);
        const Measurement read = stored<Measurement>(*store, made);
        QCOMPARE(read.value.raw(), number);
        QCOMPARE(read.adjusted.raw(), -number);
        QCOMPARE(read.period, m.period);
    }
}

void TestStoreWriting::aChangeRaisesTheVersionAndSaysWhatChanged()
{
    OPEN_STORE(store);
    const qint64 id = put(*store, area(u"441600"_qs));
    Area row = stored<Area>(*store, id);
    row.nameEn = u"Heyuan"_qs;
    VERIFY_OK(store->write({u"李强"_qs, u"译名改正"_qs}, [&](Transaction &t) { return t.update(row); }));
    QCOMPARE(stored<Area>(*store, id).nameEn, u"Heyuan"_qs);
    QCOMPARE(stored<Area>(*store, id).version, 2);
    const auto history = change_log::historyOf(*store, "area", id);
    VERIFY_OK(history);
    QCOMPARE(history->size(), size_t(2));
    QCOMPARE(history->front().changes, QByteArray(R"({"name_en":{"new":"Heyuan","old":"Area 441600"}})"));
    QCOMPARE(history->front().version, 2);
    QCOMPARE(history->front().who, u"李强"_qs);
    QCOMPARE(history->front().reason, u"译名改正"_qs);
}

void TestStoreWriting::anUnchangedRowIsNotWritten()
{
    OPEN_STORE(store);
    const qint64 id = put(*store, area(u"441600"_qs));
    const qint64 before = entries(*store);
    VERIFY_OK(change<Area>(*store, id, [](Area &) {}));
    QCOMPARE(entries(*store), before);
    QCOMPARE(stored<Area>(*store, id).version, 1);
}

void TestStoreWriting::aStaleRowIsRefusedWithBothValues()
{
    OPEN_STORE(store);
    const qint64 id = put(*store, area(u"441600"_qs));
    Area mine = stored<Area>(*store, id);
    const auto other = store.another();
    QVERIFY(other);
    VERIFY_OK(change<Area>(*other, id, [](Area &a) { a.nameEn = u"Theirs"_qs; }));
    mine.nameEn = u"Mine"_qs;
    const Status saved = store->write(clerk(), [&](Transaction &t) { return t.update(mine); });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    QCOMPARE(saved.error().issues.size(), size_t(1));
    QCOMPARE(saved.error().issues.front().field, QByteArray("name_en"));
    const QString both = saved.error().issues.front().message.in(Language::English);
    QVERIFY2(both.contains(u"Mine") && both.contains(u"Theirs"), qPrintable(both));
    QCOMPARE(stored<Area>(*store, id).nameEn, u"Theirs"_qs);
}

void TestStoreWriting::deletingMarksAndRestoringBringsBack()
{
    OPEN_STORE(store);
    const qint64 id = put(*store, area(u"441600"_qs));
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.remove(areas(), id, 1); }));
    QCOMPARE(store->select(areas())->size(), size_t(0));
    QCOMPARE(*store->count(areas()), 0);
    QVERIFY((*store->find(areas(), id))->deleted);
    Filter deleted;
    deleted.deleted = true;
    QCOMPARE(store->select(areas(), deleted)->size(), size_t(1));
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.restore(areas(), id); }));
    QCOMPARE(store->select(areas())->size(), size_t(1));
    QCOMPARE(stored<Area>(*store, id).version, 3);
    const auto history = change_log::historyOf(*store, "area", id);
    QCOMPARE(history->at(0).action, QByteArray("restore"));
    QCOMPARE(history->at(1).action, QByteArray("delete"));
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.restore(areas(), id); }));
    QCOMPARE(stored<Area>(*store, id).version, 3);
}

void TestStoreWriting::deletingWhatWasChangedOrIsGoneIsRefused()
{
    OPEN_STORE(store);
    const qint64 id = put(*store, area(u"441600"_qs));
    VERIFY_OK(change<Area>(*store, id, [](Area &a) { a.nameEn = u"New"_qs; }));
    const auto removed = [&](int version) {
        return store->write(clerk(), [&](Transaction &t) { return t.remove(areas(), id, version); });
    };
    QCOMPARE(removed(1).error().kind, ErrorKind::Conflict);
    VERIFY_OK(removed(2));
    QCOMPARE(removed(3).error().kind, ErrorKind::NotFound);
    QCOMPARE(change<Area>(*store, id, [](Area &a) { a.nameEn = u"Late"_qs; }).error().kind, ErrorKind::NotFound);
    const Status restored = store->write(clerk(), [&](Transaction &t) { return t.restore(areas(), 12345); });
    QCOMPARE(restored.error().kind, ErrorKind::NotFound);
}

void TestStoreWriting::aRefusedValueNamesItsField()
{
    OPEN_STORE(store);
    Area row = area(QString());
    row.level = u"galaxy"_qs;
    const Status saved = store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(row);
        return made ? Status() : made.error();
    });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Invalid);
    QCOMPARE(saved.error().issues.size(), size_t(2));
    QCOMPARE(saved.error().issues[0].field, QByteArray("code"));
    QCOMPARE(saved.error().issues[1].field, QByteArray("level"));
    QVERIFY(saved.error().issues[1].message.in(Language::English).contains(u"galaxy"));
    QCOMPARE(*store->count(areas()), 0);
    QCOMPARE(entries(*store), 0);
}

void TestStoreWriting::aSecondRowWithTheSameKeyIsRefused()
{
    OPEN_STORE(store);
    QVERIFY(put(*store, area(u"441600"_qs)));
    const Status saved = store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(area(u"441600"_qs));
        return made ? Status() : made.error();
    });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Invalid);
    QVERIFY2(saved.error().message.in(Language::English).contains(u"key values is there already"),
             sentence(saved.error()).constData());
    QCOMPARE(*store->count(areas()), 1);
}

void TestStoreWriting::theKeyOfADeletedRowIsFree()
{
    OPEN_STORE(store);
    const qint64 first = put(*store, area(u"441600"_qs));
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.remove(areas(), first, 1); }));
    QVERIFY(put(*store, area(u"441600"_qs)));
    // Now the deleted one cannot come back beside it.
    const Status restored = store->write(clerk(), [&](Transaction &t) { return t.restore(areas(), first); });
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ErrorKind::Invalid);
    QVERIFY((*store->find(areas(), first))->deleted);
}

void TestStoreWriting::aReferenceToNothingIsRefused()
{
    OPEN_STORE(store);
    const Status saved = store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(area(u"441602"_qs, u"county"_qs, 99));
        return made ? Status() : made.error();
    });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Invalid);
    QVERIFY2(saved.error().message.in(Language::English).contains(u"refers to does not exist"),
             sentence(saved.error()).constData());
    QCOMPARE(*store->count(areas()), 0);
    QCOMPARE(entries(*store), 0);
    QVERIFY2(put(*store, area(u"441602"_qs)), "the door is open again");
}

void TestStoreWriting::aFailureTakesEverythingBack()
{
    OPEN_STORE(store);
    const qint64 county = put(*store, area(u"441602"_qs));
    const qint64 indicator = put(*store, test::indicator(u"T01"_qs));
    const qint64 before = entries(*store);
    const Status saved = store->write(clerk(), [&](Transaction &t) -> Status {
        for (int month = 1; month <= 3; ++month) {
            if (auto made = t.insert(measurement(indicator, county, Period::month(2020, month), 5)); !made)
                return made.error();
        }
        if (Status s = t.setInfo(u"half"_qs, u"done"_qs); !s)
            return s;
        return Error{ErrorKind::Cancelled, {}};
    });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Cancelled);
    QCOMPARE(*store->count(Measurement::description().type()), 0);
    QCOMPARE(store->database().scalar(u"select count(*) from measurement_rollup"_qs)->toInt(), 0);
    QCOMPARE(store->info(u"half"_qs), QString());
    QCOMPARE(entries(*store), before);
    VERIFY_OK(change_log::verify(*store));
    QVERIFY(change_log::verify(*store)->empty());
}

void TestStoreWriting::aFailureNobodyLookedAtTakesEverythingBack()
{
    OPEN_STORE(store);
    QVERIFY(put(*store, area(u"441600"_qs)));
    const Status saved = store->write(clerk(), [&](Transaction &t) -> Status {
        (void)t.insert(area(u"441602"_qs));
        (void)t.insert(area(u"441600"_qs)); // the key is taken
        return t.setInfo(u"half"_qs, u"done"_qs) ? Status() : Status();
    });
    QVERIFY2(!saved, "a change of which a part failed must not be reported as saved");
    QVERIFY(saved.error().message.in(Language::English).contains(u"key values is there already"));
    QCOMPARE(*store->count(areas()), 1);
    QCOMPARE(store->info(u"half"_qs), QString());
}

void TestStoreWriting::aWriteInsideAWriteIsRefused()
{
    OPEN_STORE(store);
    Status inner;
    const Status outer = store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(area(u"441600"_qs));
        if (!made)
            return made.error();
        inner = store->write(clerk(), [&](Transaction &again) -> Status {
            const auto more = again.insert(area(u"441602"_qs));
            return more ? Status() : more.error();
        });
        return {};
    });
    VERIFY_OK(outer);
    QVERIFY(!inner);
    QCOMPARE(inner.error().kind, ErrorKind::Internal);
    QCOMPARE(*store->count(areas()), 1);
}

void TestStoreWriting::identitiesAreUniqueOverTwoStores()
{
    OPEN_STORE(store);
    const auto other = store.another();
    QVERIFY(other);
    QSet<qint64> ids;
    for (int i = 0; i < 40; ++i)
        ids.insert(put(i % 2 ? *store : *other, area(QString::number(440000 + i))));
    QCOMPARE(ids.size(), 40);
    QVERIFY(!ids.contains(0));
}

void TestStoreWriting::identitiesAreUniqueOverTwoSites()
{
    OPEN_STORE(store);
    TestStore elsewhere(engine);
    QVERIFY2(elsewhere.isOpen(), elsewhere.why());
    const qint64 here = put(*store, area(u"441600"_qs));
    const qint64 there = put(*elsewhere, area(u"441600"_qs));
    QVERIFY(here >> 43 != there >> 43);
    QVERIFY2(here >> 43 > 0 && there >> 43 > 0, "site 0 is the catalogue's");
    QVERIFY2(here > 0 && there > 0, "the sign bit stays free");
}

void TestStoreWriting::identitiesAreNotUsedTwiceAfterAFailure()
{
    OPEN_STORE(store);
    qint64 lost = 0;
    const Status failed = store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(area(u"441600"_qs));
        lost = made ? *made : 0;
        return Error{ErrorKind::Cancelled, {}};
    });
    QVERIFY(!failed && lost);
    const auto other = store.another();
    QVERIFY(other);
    const qint64 theirs = put(*other, area(u"441602"_qs));
    const qint64 ours = put(*store, area(u"441621"_qs));
    QVERIFY(theirs && ours && theirs != ours);
}

void TestStoreWriting::listenersHearAfterTheCommitOnly()
{
    OPEN_STORE(store);
    const auto other = store.another();
    QVERIFY(other);
    QList<ChangeSet> heard;
    qint64 seenByOthers = -1;
    store->setListener([&](const ChangeSet &changes) {
        heard << changes;
        seenByOthers = *other->count(areas());
    });
    qint64 id = 0;
    VERIFY_OK(store->write(clerk(), [&](Transaction &t) -> Status {
        const auto made = t.insert(area(u"441600"_qs));
        id = made ? *made : 0;
        return heard.isEmpty() ? Status() : Error{ErrorKind::Internal, {}};
    }));
    QCOMPARE(heard.size(), 1);
    QVERIFY(heard[0].touches("area") && !heard[0].touches("unit"));
    QCOMPARE(heard[0].records.at("area"), std::set<qint64>{id});
    QCOMPARE(seenByOthers, 1);
    QVERIFY(!store->write(clerk(), [&](Transaction &t) -> Status {
        (void)t.insert(area(u"441602"_qs));
        return Error{ErrorKind::Cancelled, {}};
    }));
    VERIFY_OK(store->write(clerk(), [](Transaction &) { return Status(); }));
    QCOMPARE(heard.size(), 1);
}

void TestStoreWriting::ofVeryManyRowsListenersHearAsOfALoad()
{
    TestStore store(Engine::Sqlite);
    QVERIFY2(store.isOpen(), store.why());
    ChangeSet heard;
    store->setListener([&](const ChangeSet &changes) { heard = changes; });
    const auto enter = [&](int persons) {
        return store->write(clerk(), [&](Transaction &t) -> Status {
            Trainee person;
            person.name = u"学员"_qs;
            for (int i = 0; i < persons; ++i) {
                if (const auto made = t.insert(person); !made)
                    return made.error();
            }
            const auto made = t.insert(area(QString::number(persons)));
            return made ? Status() : made.error();
        });
    };
    VERIFY_OK(enter(10'000));
    QCOMPARE(heard.records.at("trainee").size(), size_t(10'000));
    QVERIFY(heard.reloaded.empty());
    VERIFY_OK(enter(10'002));
    QVERIFY(heard.touches("trainee") && heard.reloaded.contains("trainee") && !heard.records.contains("trainee"));
    QCOMPARE(heard.records.at("area").size(), size_t(1));
}

void TestStoreWriting::loadingIsOneEntry()
{
    OPEN_STORE(store);
    std::vector<Area> rows;
    for (int i = 0; i < 1500; ++i) // more than one block of identities
        rows.push_back(area(QString::number(100000 + i)));
    QList<ChangeSet> heard;
    store->setListener([&](const ChangeSet &changes) { heard << changes; });
    VERIFY_OK(store->write({u"王芳"_qs, u"年初"_qs}, [&](Transaction &t) { return t.load(rows, u"areas.json"_qs); }));
    QCOMPARE(*store->count(areas()), 1500);
    QCOMPARE(store->database().scalar(u"select count(distinct id) from area"_qs)->toInt(), 1500);
    const auto log = change_log::latest(*store, 10);
    VERIFY_OK(log);
    QCOMPARE(log->size(), size_t(1));
    QCOMPARE(log->front().action, QByteArray("load"));
    QCOMPARE(log->front().reason, u"areas.json"_qs);
    QVERIFY(log->front().changes.contains("\"rows\":1500"));
    QCOMPARE(heard.size(), 1);
    QVERIFY(heard[0].touches("area"));
}

void TestStoreWriting::oneBadRowStopsTheWholeLoad()
{
    OPEN_STORE(store);
    std::vector<Area> rows{area(u"1"_qs), area(u"2"_qs), area(u"3"_qs)};
    rows[2].nameZh.clear();
    const Status done = store->write(clerk(), [&](Transaction &t) { return t.load(rows, u"areas.json"_qs); });
    QVERIFY(!done);
    QCOMPARE(done.error().issues.front().field, QByteArray("name_zh"));
    QCOMPARE(*store->count(areas()), 0);
    QCOMPARE(entries(*store), 0);
}

// Each writer saves what it read plus one; a conflict is read again. Nothing is overwritten unseen.
void TestStoreWriting::twoWritersLoseNothing()
{
    OPEN_STORE(store);
    const qint64 city = put(*store, area(u"441600"_qs, u"city"_qs));
    const qint64 indicator = put(*store, test::indicator(u"T01"_qs));
    const qint64 id = put(*store, measurement(indicator, city, Period::year(2020), 0));
    QVERIFY(id);
    constexpr int rounds = 40;
    std::atomic<int> failures = 0;
    const Location location = store.place().location();
    const auto work = [&failures, location, id] {
        auto own = Store::open(location);
        if (!own) {
            ++failures;
            return;
        }
        addSummaryKeepers(**own);
        for (int done = 0; done < rounds;) {
            const Status saved = change<Measurement>(**own, id, [](Measurement &m) { m.value += 1; });
            if (saved)
                ++done;
            else if (saved.error().kind != ErrorKind::Conflict) {
                complain(saved.error());
                ++failures;
                return;
            }
        }
    };
    std::thread one(work);
    std::thread two(work);
    one.join();
    two.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(stored<Measurement>(*store, id).value, Number(2 * rounds));
    QCOMPARE(stored<Measurement>(*store, id).version, 2 * rounds + 1);
    QVERIFY(change_log::verify(*store)->empty());
}

void TestStoreWriting::factsAboutTheDatabaseAreKept()
{
    OPEN_STORE(store);
    QCOMPARE(store->info(u"office"_qs), QString());
    for (const QString &name : {u"河源市商务局"_qs, u"河源市工信局"_qs})
        VERIFY_OK(store->write(clerk(), [&](Transaction &t) { return t.setInfo(u"office"_qs, name); }));
    QCOMPARE(store->info(u"office"_qs), u"河源市工信局"_qs);
}

QTEST_GUILESS_MAIN(TestStoreWriting)
#include "tst_store.moc"
