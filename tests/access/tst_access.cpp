#include "core/access/access.h"
#include "core/training/attendance.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

using namespace heyuan;
using namespace heyuan::test;

namespace {

constexpr auto English = Language::English;

DeskUser user(const QString &account, const QString &role, qint64 area = 0)
{
    DeskUser made;
    made.account = account;
    made.name = account;
    made.role = role;
    made.area = {area};
    return made;
}

/// A city with two counties, and one user of each role; 王芳 administers.
struct Office {
    Store &store;
    qint64 city = 0, dongyuan = 0, longchuan = 0;

    explicit Office(Store &s) : store(s)
    {
        city = put(store, area(u"441600"_qs, u"city"_qs));
        dongyuan = put(store, area(u"441625"_qs, u"county"_qs, city));
        longchuan = put(store, area(u"441622"_qs, u"county"_qs, city));
    }
    void enterUsers()
    {
        put(store, user(clerk().name, u"administrator"_qs));
        put(store, user(u"jingban"_qs, u"city_clerk"_qs));
        put(store, user(u"shenhe"_qs, u"city_reviewer"_qs));
        put(store, user(u"dongyuan"_qs, u"county_clerk"_qs, dongyuan));
        put(store, user(u"caiwu"_qs, u"finance"_qs));
        put(store, user(u"shenji"_qs, u"reader"_qs));
    }
    Status as(const QString &account, const std::function<Status(Transaction &)> &work) { return store.write({account, {}, account}, work); }
    template <class R> Status insertAs(const QString &account, const R &row)
    {
        return as(account, [&](Transaction &t) -> Status {
            const auto made = t.insert(row);
            return made ? Status() : Status(made.error());
        });
    }
    TrainingClass trainingClass(qint64 where) const
    {
        TrainingClass row;
        row.name = u"农村电商运营"_qs;
        row.kind = u"skill"_qs;
        row.status = u"held"_qs;
        row.area = {where};
        row.startsOn = QDate(2020, 5, 18);
        return row;
    }
};

QString why(const Status &status) { return status ? QString() : status.error().message.in(English); }

} // namespace

#define VERIFY_DENIED(outcome)                                                                                         \
    do {                                                                                                               \
        const Status outcome_ = (outcome);                                                                             \
        QVERIFY(!outcome_);                                                                                            \
        QVERIFY2(outcome_.error().kind == ErrorKind::Denied, qPrintable(why(outcome_)));                               \
    } while (false)

// Who may do what (S1): asked at the one door, whoever knocks.
class TestAccess : public QObject
{
    Q_OBJECT
private slots:
    void rolesNameWhatThereIs();
    void withoutUsersEverybodyMayDoEverything();
    void aNewUserWorksHereAtOnce_data() { addEngines(); }
    void aNewUserWorksHereAtOnce();
    void whoIsNotEnteredOnlyReads_data() { addEngines(); }
    void whoIsNotEnteredOnlyReads();
    void eachRoleDoesItsOwn_data() { addEngines(); }
    void eachRoleDoesItsOwn();
    void aCountyWritesItsOwnRows_data() { addEngines(); }
    void aCountyWritesItsOwnRows();
    void whatIsMaskedNeedsTheRight_data() { addEngines(); }
    void whatIsMaskedNeedsTheRight();
    void somebodyAlwaysManagesUsers_data() { addEngines(); }
    void somebodyAlwaysManagesUsers();
    void anAccountIsEnteredOnce();
    void theMatrixNamesEveryRole();
};

// As a form brings a new user: nothing was ticked.
void TestAccess::aNewUserWorksHereAtOnce()
{
    OPEN_STORE(opened);
    Office office(*opened);
    const RecordType &type = DeskUser::description().type();
    Record row = type.blank();
    type.setValue(row, "account", clerk().name);
    type.setValue(row, "name", clerk().name);
    type.setValue(row, "role", u"administrator"_qs);
    VERIFY_OK(office.as(clerk().name, [&](Transaction &t) -> Status {
        const auto made = t.insert(type, row);
        return made ? Status() : Status(made.error());
    }));
    const auto access = accessOf(opened->database(), clerk().name);
    VERIFY_OK(access);
    QVERIFY(!access->isOpen && access->may(right::users));
}

// A right that is misspelled in the data would be one that nobody has.
void TestAccess::rolesNameWhatThereIs()
{
    const RoleBook &book = RoleBook::shipped();
    QCOMPARE(book.roles.size(), 6u);
    std::set<QByteArray> known{""};
    for (const Right &right : book.rights) {
        known.insert(right.key);
        const bool isGiven = std::any_of(book.roles.begin(), book.roles.end(), [&](const Role &role) { return role.may(right.key); });
        QVERIFY2(isGiven, right.key.constData());
    }
    for (const Role &role : book.roles) {
        for (const QByteArray &right : role.rights)
            QVERIFY2(known.count(right), (role.key + ": " + right).constData());
        QVERIFY(!role.label.in(Language::Chinese).isEmpty() && !role.label.in(English).isEmpty());
    }
    QVERIFY(known.count(book.otherwise));
    for (const auto &[kind, right] : book.kinds) {
        QVERIFY2(recordTypeNamed(kind), kind.constData());
        QVERIFY2(known.count(right), right.constData());
    }
    for (const RoleBook::Step &step : book.steps) {
        const RecordType *type = recordTypeNamed(step.kind);
        QVERIFY2(type && type->indexOf(step.field) >= 0, step.kind.constData());
        QVERIFY(known.count(step.right));
        for (const QString &value : step.values) {
            const auto &choices = type->field(step.field).options.choices;
            const bool isChoice = std::any_of(choices.begin(), choices.end(), [&](const Choice &choice) { return QString::fromUtf8(choice.key) == value; });
            QVERIFY2(isChoice || (type->field(step.field).type == FieldType::Flag && value == u"1"), qPrintable(value));
        }
    }
}

void TestAccess::withoutUsersEverybodyMayDoEverything()
{
    TestStore opened(Engine::Sqlite);
    Office office(*opened);
    VERIFY_OK(office.insertAs(u"anybody"_qs, office.trainingClass(office.dongyuan)));
    const auto access = accessOf(opened->database(), u"anybody"_qs);
    VERIFY_OK(access);
    QVERIFY(access->isOpen && access->may(right::unmask));
}

void TestAccess::whoIsNotEnteredOnlyReads()
{
    OPEN_STORE(opened);
    Office office(*opened);
    office.enterUsers();
    const Status refused = office.insertAs(u"stranger"_qs, office.trainingClass(office.dongyuan));
    VERIFY_DENIED(refused);
    QVERIFY2(why(refused).contains(u"stranger"_qs) && why(refused).contains(clerk().name), qPrintable(why(refused)));
    const auto classes = opened->all<TrainingClass>();
    VERIFY_OK(classes);
    QVERIFY(classes->empty());
    // The account counts, not the name somebody gives himself.
    VERIFY_DENIED(opened->write({clerk().name, {}, u"stranger"_qs}, [&](Transaction &t) -> Status {
        const auto made = t.insert(office.trainingClass(office.dongyuan));
        return made ? Status() : Status(made.error());
    }));
}

void TestAccess::eachRoleDoesItsOwn()
{
    OPEN_STORE(opened);
    Office office(*opened);
    office.enterUsers();
    VERIFY_DENIED(office.insertAs(u"shenji"_qs, office.trainingClass(office.dongyuan)));
    VERIFY_DENIED(office.insertAs(u"caiwu"_qs, office.trainingClass(office.dongyuan)));
    VERIFY_OK(office.insertAs(u"jingban"_qs, office.trainingClass(office.dongyuan)));
    VERIFY_DENIED(office.insertAs(u"shenhe"_qs, area(u"441699"_qs)));
    VERIFY_OK(office.insertAs(u"jingban"_qs, area(u"441699"_qs)));
    VERIFY_DENIED(office.insertAs(u"jingban"_qs, user(u"freund"_qs, u"administrator"_qs)));
    // Approving is somebody else's than entering.
    const auto figure = measurement(put(*opened, indicator(u"A"_qs)), office.dongyuan, Period::month(2020, 5), Number(7));
    VERIFY_OK(office.insertAs(u"jingban"_qs, figure));
    const auto rows = opened->all<Measurement>();
    VERIFY_OK(rows);
    Measurement row = rows->front();
    row.approved = true;
    VERIFY_DENIED(office.as(u"jingban"_qs, [&](Transaction &t) { return t.update(row); }));
    VERIFY_OK(office.as(u"shenhe"_qs, [&](Transaction &t) { return t.update(row); }));
    // Who has left stays on record and writes no more.
    const auto users = opened->all<DeskUser>();
    VERIFY_OK(users);
    for (DeskUser gone : *users) {
        if (gone.account == u"jingban"_qs) {
            gone.hasLeft = true;
            VERIFY_OK(office.as(clerk().name, [&](Transaction &t) { return t.update(gone); }));
        }
    }
    VERIFY_DENIED(office.insertAs(u"jingban"_qs, office.trainingClass(office.dongyuan)));
}

void TestAccess::aCountyWritesItsOwnRows()
{
    OPEN_STORE(opened);
    Office office(*opened);
    office.enterUsers();
    qint64 own = 0;
    VERIFY_OK(office.as(u"dongyuan"_qs, [&](Transaction &t) -> Status {
        const auto made = t.insert(office.trainingClass(office.dongyuan));
        own = made ? *made : 0;
        return made ? Status() : Status(made.error());
    }));
    VERIFY_DENIED(office.insertAs(u"dongyuan"_qs, office.trainingClass(office.longchuan)));
    VERIFY_DENIED(office.insertAs(u"dongyuan"_qs, office.trainingClass(office.city)));
    // A row may not be moved to another county, nor be taken from it.
    TrainingClass moved = stored<TrainingClass>(*opened, own);
    moved.area = {office.longchuan};
    VERIFY_DENIED(office.as(u"dongyuan"_qs, [&](Transaction &t) { return t.update(moved); }));
    // What hangs on a row belongs where the row does.
    qint64 foreign = 0;
    VERIFY_OK(office.as(u"jingban"_qs, [&](Transaction &t) -> Status {
        const auto made = t.insert(office.trainingClass(office.longchuan));
        foreign = made ? *made : 0;
        return made ? Status() : Status(made.error());
    }));
    Trainee person;
    person.name = u"李强"_qs;
    person.phone = u"13900139000"_qs;
    VERIFY_OK(office.insertAs(u"dongyuan"_qs, person)); // the register belongs to nobody
    const auto persons = opened->all<Trainee>();
    VERIFY_OK(persons);
    Attendance here;
    here.trainee = {persons->front().id};
    here.presence = u"present"_qs;
    here.attendedOn = QDate(2020, 5, 18);
    here.trainingClass = {foreign};
    VERIFY_DENIED(office.insertAs(u"dongyuan"_qs, here));
    here.trainingClass = {own};
    VERIFY_OK(office.insertAs(u"dongyuan"_qs, here));
}

void TestAccess::whatIsMaskedNeedsTheRight()
{
    OPEN_STORE(opened);
    Office office(*opened);
    Trainee person;
    person.name = u"李强"_qs;
    person.phone = u"13900139000"_qs;
    const qint64 id = put(*opened, person);
    office.enterUsers();
    const auto shows = [&](const QString &account) {
        return office.as(account, [&](Transaction &t) { return t.noteShown(Trainee::description().type(), id, "phone"); });
    };
    VERIFY_DENIED(shows(u"shenji"_qs));
    VERIFY_DENIED(shows(clerk().name)); // an administrator has no business with it
    VERIFY_OK(shows(u"jingban"_qs));
    const auto noted = opened->database().scalar(u"select count(*) from change_log where action = 'show'"_qs);
    VERIFY_OK(noted);
    QCOMPARE(noted->toInt(), 1);
}

void TestAccess::somebodyAlwaysManagesUsers()
{
    OPEN_STORE(opened);
    Office office(*opened);
    const Status first = office.insertAs(u"jingban"_qs, user(u"jingban"_qs, u"city_clerk"_qs));
    QVERIFY2(why(first).contains(u"administrator"_qs), qPrintable(why(first)));
    office.enterUsers();
    const auto users = opened->all<DeskUser>();
    VERIFY_OK(users);
    for (const DeskUser &row : *users) {
        if (row.role != u"administrator"_qs)
            continue;
        DeskUser changed = row;
        changed.role = u"reader"_qs;
        QVERIFY(!office.as(clerk().name, [&](Transaction &t) { return t.update(changed); }));
        QVERIFY(!office.as(clerk().name, [&](Transaction &t) { return t.remove(DeskUser::description().type(), row.id, row.version); }));
    }
}

void TestAccess::anAccountIsEnteredOnce()
{
    TestStore opened(Engine::Sqlite);
    Office office(*opened);
    office.enterUsers();
    const Status twice = office.insertAs(clerk().name, user(u"SHENHE"_qs, u"reader"_qs));
    QVERIFY2(why(twice).contains(u"SHENHE"_qs), qPrintable(why(twice)));
    const Status nowhere = office.insertAs(clerk().name, user(u"neu"_qs, u"county_clerk"_qs));
    QVERIFY2(why(nowhere).contains(u"area"_qs), qPrintable(why(nowhere)));
}

void TestAccess::theMatrixNamesEveryRole()
{
    TestStore opened(Engine::Sqlite);
    Office office(*opened);
    office.enterUsers();
    const auto report = permissionMatrix(*opened);
    VERIFY_OK(report);
    const auto *rights = std::get_if<Table>(&report->blocks[0]);
    const auto *users = std::get_if<Table>(&report->blocks[1]);
    QVERIFY(rights && users);
    QCOMPARE(rights->columns.size(), 7u);
    QCOMPARE(users->rows.size(), 6u);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
