#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace heyuan::test {

/// A column `engine` with the rows "sqlite" and "postgresql".
void addEngines();

/// An error for the log of a test: the English sentence, its issues and the engine's own words.
QByteArray sentence(const Error &error);

/// A fresh, empty place for a database: a file in a temporary folder, or a schema of its own on the server that
/// HEYUAN_TEST_POSTGRESQL names. Without that variable PostgreSQL is not ready and why() says so: a test must fail
/// then, never pass or skip.
class TestPlace
{
public:
    explicit TestPlace(Engine engine);
    ~TestPlace();
    TestPlace(const TestPlace &) = delete;

    bool isReady() const { return m_why.isEmpty(); }
    const char *why() const { return m_why.constData(); }
    const Location &location() const { return m_location; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    Location m_location;
    QByteArray m_why;
};

/// A fresh database with the whole schema and all summary keepers; its clock stands still until a test moves it.
class TestStore
{
public:
    explicit TestStore(Engine engine);

    bool isOpen() const { return m_store != nullptr; }
    const char *why() const { return m_why.constData(); }
    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    const TestPlace &place() const { return m_place; }
    /// A second connection to the same database, as another person's program has.
    std::unique_ptr<Store> another() const;
    void close() { m_store.reset(); }
    /// Runs SQL past the one door, as somebody with a database tool would.
    bool tamper(const QString &sql);

private:
    TestPlace m_place;
    QByteArray m_why;
    std::unique_ptr<Store> m_store;
};

} // namespace heyuan::test

/// Verifies that a Status or Result is a success and prints the error's sentence if it is not.
#define VERIFY_OK(outcome)                                                                                             \
    do {                                                                                                               \
        const auto &outcome_ = (outcome);                                                                              \
        QVERIFY2(bool(outcome_), outcome_ ? "" : heyuan::test::sentence(outcome_.error()).constData());                \
    } while (false)

/// Opens a TestStore of the row's engine under this name.
#define OPEN_STORE(name)                                                                                               \
    QFETCH(heyuan::Engine, engine);                                                                                    \
    heyuan::test::TestStore name(engine);                                                                              \
    QVERIFY2(name.isOpen(), name.why())
