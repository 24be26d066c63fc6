#include "tests/support/test_store.h"

#include "core/summary_keepers.h"

#include <QCoreApplication>

namespace heyuan::test {

void addEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::Postgresql;
}

QByteArray sentence(const Error &error)
{
    QString all = error.message.in(Language::English);
    for (const Issue &issue : error.issues)
        all += QStringLiteral("\n  %1: %2").arg(QString::fromUtf8(issue.field), issue.message.in(Language::English));
    return (all + QStringLiteral("\n  ") + error.detail).toUtf8();
}

TestPlace::TestPlace(Engine engine)
{
    if (engine == Engine::Sqlite) {
        m_location.file = m_folder.filePath(QStringLiteral("heyuan.db"));
        return;
    }
    const QString address = qEnvironmentVariable("HEYUAN_TEST_POSTGRESQL");
    if (address.isEmpty()) {
        m_why = "HEYUAN_TEST_POSTGRESQL is not set, so there is no server to test on. Start the tests with ./test.";
        return;
    }
    const auto location = Location::parse(address);
    if (!location) {
        m_why = sentence(location.error());
        return;
    }
    m_location = *location;
    const auto database = Database::open(m_location);
    if (!database) {
        m_why = sentence(database.error());
        return;
    }
    static int counter = 0;
    m_location.schema = QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
    if (Status s = (*database)->execute(QStringLiteral("create schema %1").arg(m_location.schema)); !s)
        m_why = sentence(s.error());
}

TestPlace::~TestPlace()
{
    if (m_location.schema.isEmpty())
        return;
    Location server = m_location;
    server.schema.clear();
    if (const auto database = Database::open(server)) {
        (void)(*database)->execute(QStringLiteral("drop schema if exists %1 cascade").arg(m_location.schema));
    }
}

TestStore::TestStore(Engine engine) : m_place(engine)
{
    if (!m_place.isReady()) {
        m_why = m_place.why();
        return;
    }
    auto store = Store::open(m_place.location(), Store::Mode::Create);
    if (!store) {
        m_why = sentence(store.error());
        return;
    }
    m_store = std::move(*store);
    addSummaryKeepers(*m_store);
    m_store->now = [] { return QDateTime(QDate(2020, 5, 18), QTime(9, 30), Qt::UTC); };
}

std::unique_ptr<Store> TestStore::another() const
{
    auto store = Store::open(m_place.location());
    if (!store)
        return nullptr;
    addSummaryKeepers(**store);
    return std::move(*store);
}

bool TestStore::tamper(const QString &sql)
{
    const Status done = m_store->database().execute(sql);
    if (!done)
        qWarning("%s", sentence(done.error()).constData());
    return bool(done);
}

} // namespace heyuan::test
