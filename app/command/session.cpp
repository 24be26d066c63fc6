#include "app/command/command.h"

#include "core/access/desk_user.h"
#include "core/catalogue/loader.h"
#include "core/summary_keepers.h"

#include <QTextStream>

namespace heyuan::command {

Session::Session(Options options) : m_options(std::move(options))
{
    setScreenLanguage(m_options.language);
    m_clock.start();
}

Actor Session::actor() const
{
    const QString account = systemAccount();
    return {account, {}, account};
}

Result<Store *> Session::store(bool catalogueWillDo)
{
    if (m_store)
        return m_store.get();
    if (m_options.database.isEmpty()) {
        if (!catalogueWillDo)
            return Error{
                ErrorKind::Invalid,
                say("Command", "This command needs a database. Name it with --db FILE or --db postgresql://…")};
        m_passing = std::make_unique<QTemporaryDir>();
        Location place;
        place.file = m_passing->filePath(QStringLiteral("catalogue.db"));
        auto opened = Store::open(place, Store::Mode::Create);
        if (!opened)
            return opened.error();
        if (const auto loaded = Catalogue::load(**opened, actor()); !loaded)
            return loaded.error();
        m_store = std::move(*opened);
        return m_store.get();
    }
    const auto place = Location::parse(m_options.database);
    if (!place)
        return Error{ErrorKind::Unavailable, place.error().message, place.error().detail};
    auto opened = Store::open(*place);
    if (!opened)
        return opened.error();
    m_store = std::move(*opened);
    addSummaryKeepers(*m_store);
    return m_store.get();
}

QDate Session::asOf(Store &store) const
{
    if (m_options.asOf.isValid())
        return m_options.asOf;
    const QDate own = QDate::fromString(store.info(QStringLiteral("as_of")), Qt::ISODate);
    return own.isValid() ? own : QDate::currentDate();
}

void Session::print(const OutputTable &table)
{
    QTextStream stream(stdout);
    write(stream, table);
}

void Session::print(const QJsonArray &rows)
{
    QTextStream stream(stdout);
    write(stream, rows);
}

void Session::tell(const Text &sentence)
{
    if (!m_options.json)
        QTextStream(stdout) << in(sentence) << '\n';
}

void Session::complain(const Text &sentence)
{
    QTextStream(stderr) << in(sentence) << '\n';
}

void Session::progress(const Text &doing)
{
    if (m_clock.elapsed() - m_lastProgress < 1000)
        return;
    m_lastProgress = m_clock.elapsed();
    complain(doing);
}

int Session::fail(const Error &error)
{
    complain(error.message);
    for (const Issue &issue : error.issues) {
        if (in(issue.message) != in(error.message))
            complain(say("Command", "  %1").arg(issue.message));
    }
    if (error.kind == ErrorKind::Internal && !error.detail.isEmpty())
        complain(Text::plain(QStringLiteral("  ") + error.detail));
    switch (error.kind) {
    case ErrorKind::Unavailable:
    case ErrorKind::NewerSchema:
    case ErrorKind::OlderSchema:
    case ErrorKind::File: return NotOpened;
    default: return DataFaults;
    }
}

int Session::wrongUse(const Text &sentence)
{
    complain(sentence);
    return WrongUse;
}

void printTable(Session &session, const Table &table)
{
    if (!table.title.isEmpty())
        session.tell(table.title);
    OutputTable out;
    for (const TableColumn &column : table.columns) {
        out.head << session.in(column.title);
        out.isNumber.push_back(column.isNumber);
    }
    auto rows = table.rows;
    if (!table.totals.empty())
        rows.push_back(table.totals);
    for (const auto &row : rows) {
        QStringList cells;
        for (const TableCell &cell : row) {
            cells << (cell.kind == TableCell::Kind::Figure ? cell.figure.toText() : session.in(cell.words));
            for (int more = 1; more < cell.span; ++more)
                cells << QString();
        }
        out.rows.push_back(cells);
    }
    session.print(out);
}

} // namespace heyuan::command
