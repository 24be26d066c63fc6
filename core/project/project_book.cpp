#include "core/project/project_book.h"

#include "core/project/budget.h"

namespace heyuan {

namespace {

template <class R> Result<std::vector<R>> rowsOf(Database &database, const QString &where, const QVariantList &values, const QString &order)
{
    const RecordType &type = R::description().type();
    std::vector<R> rows;
    Query q = database.query(QStringLiteral("select %1 from %2 where deleted_at is null and %3 order by %4").arg(columnList(type), QString::fromUtf8(type.name), where, order));
    if (Status s = q.run(values); !s)
        return s.error();
    while (q.next())
        rows.push_back(R::description().read(readRow(type, q)));
    return rows;
}

Status readLines(Database &database, ProjectBook &book)
{
    Query q = database.query(QStringLiteral("select id, line, group_zh, group_en, item_zh, item_en, class, clause_id, central_fen, provincial_fen, local_fen from budget_line "
                                            "where project = ? and line > 0 and deleted_at is null order by line, code"));
    if (Status s = q.run({book.project.key}); !s)
        return s;
    while (q.next()) {
        LineMoney line;
        line.id = q.integer(0);
        line.number = int(q.integer(1));
        line.group = Text::of(q.text(2), q.text(3));
        line.item = Text::of(q.text(4), q.text(5));
        line.className = q.text(6);
        line.clause = q.integer(7);
        line.original = {{Money::fen(q.integer(8)), Money::fen(q.integer(9)), Money::fen(q.integer(10))}};
        line.current = line.original;
        book.lines.push_back(std::move(line));
    }
    return {};
}

LineMoney *lineOf(ProjectBook &book, qint64 id)
{
    const auto at = std::find_if(book.lines.begin(), book.lines.end(), [id](const LineMoney &line) { return line.id == id; });
    return at == book.lines.end() ? nullptr : &*at;
}

Status addRevisions(Database &database, ProjectBook &book)
{
    QString sql = QStringLiteral("select c.line_id, coalesce(sum(c.central_fen), 0), coalesce(sum(c.provincial_fen), 0), coalesce(sum(c.local_fen), 0) from budget_change c "
                                 "join budget_revision r on r.id = c.revision_id where r.project_id = ? and r.status = 'confirmed' and r.deleted_at is null and c.deleted_at is null%1 group by c.line_id");
    QVariantList values{book.project.id};
    if (book.asOf.isValid())
        values << book.asOf.toString(Qt::ISODate);
    Query q = database.query(sql.arg(book.asOf.isValid() ? QStringLiteral(" and r.decided_on <= ?") : QString()));
    if (Status s = q.run(values); !s)
        return s;
    while (q.next()) {
        if (LineMoney *line = lineOf(book, q.integer(0)))
            line->current += SourceMoney{{Money::fen(q.integer(1)), Money::fen(q.integer(2)), Money::fen(q.integer(3))}};
    }
    return {};
}

Status addEntries(Database &database, ProjectBook &book, bool withDrafts)
{
    QString sql = QStringLiteral("select line_id, contract_id, source, from_account, to_account, status, sum(amount_fen) from project_entry where project_id = ? and deleted_at is null%1 "
                                 "group by line_id, contract_id, source, from_account, to_account, status");
    QVariantList values{book.project.id};
    if (book.asOf.isValid())
        values << book.asOf.toString(Qt::ISODate);
    Query q = database.query(sql.arg(book.asOf.isValid() ? QStringLiteral(" and booked_on <= ?") : QString()));
    if (Status s = q.run(values); !s)
        return s;
    while (q.next()) {
        const auto source = sourceFromKey(q.text(2));
        if (!source)
            continue;
        const QString from = q.text(3);
        const QString to = q.text(4);
        if (q.text(5) == u"confirmed" || (withDrafts && ProjectBook::takes(to)))
            book.count(q.integer(0), q.integer(1), *source, from, to, Money::fen(q.integer(6)));
    }
    return {};
}

} // namespace

SourceMoney ProjectBook::sum(SourceMoney LineMoney::*of) const
{
    SourceMoney all;
    for (const LineMoney &line : lines)
        all += line.*of;
    return all;
}

bool ProjectBook::takes(const QString &account)
{
    return account == u"committed" || account == u"paid" || account == u"treasury";
}

void ProjectBook::count(qint64 ofLine, qint64 ofContract, FundingSource source, const QString &from, const QString &to, Money amount)
{
    SourceMoney moved;
    moved[source] = amount;
    LineMoney *line = lineOf(*this, ofLine);
    const auto contract = std::find_if(contracts.begin(), contracts.end(), [&](const ContractMoney &one) { return one.contract.id == ofContract; });
    const auto add = [&](SourceMoney LineMoney::*toLine, SourceMoney ContractMoney::*toContract, bool plus) {
        const SourceMoney step = plus ? moved : SourceMoney() - moved;
        if (line)
            line->*toLine += step;
        if (ofContract && contract != contracts.end())
            (*contract).*toContract += step;
    };
    if (to == u"committed" || from == u"committed")
        add(&LineMoney::committed, &ContractMoney::committed, to == u"committed");
    if (to == u"paid" || from == u"paid") {
        add(&LineMoney::paid, &ContractMoney::paid, to == u"paid");
        paid += to == u"paid" ? moved : SourceMoney() - moved;
    }
    if (to == u"treasury" || from == u"treasury")
        allocated += from == u"treasury" ? moved : SourceMoney() - moved;
}

const LineMoney *ProjectBook::line(qint64 id) const
{
    return lineOf(const_cast<ProjectBook &>(*this), id);
}

Result<ProjectBook> ProjectBook::load(Database &database, qint64 project, QDate asOf, bool withDrafts)
{
    ProjectBook book;
    book.asOf = asOf;
    const auto projects = rowsOf<Project>(database, QStringLiteral("id = ?"), {project}, QStringLiteral("id"));
    if (!projects)
        return projects.error();
    if (projects->empty())
        return Error{ErrorKind::NotFound, say("Project", "This row is no longer there. Choose another one.")};
    book.project = projects->front();
    if (Status s = readLines(database, book); !s)
        return s.error();
    auto contracts = rowsOf<Contract>(database, QStringLiteral("project_id = ?"), {project}, QStringLiteral("number, id"));
    if (!contracts)
        return contracts.error();
    for (Contract &one : *contracts) {
        if (!asOf.isValid() || one.signedOn <= asOf)
            book.contracts.push_back({std::move(one), {}, {}});
    }
    if (Status s = addRevisions(database, book); !s)
        return s.error();
    if (Status s = addEntries(database, book, withDrafts); !s)
        return s.error();
    return book;
}

Result<Project> projectNamed(Store &store, const QString &name)
{
    const auto all = store.all<Project>();
    if (!all)
        return all.error();
    QStringList keys;
    for (const Project &one : *all) {
        if (one.key == name || one.code == name)
            return one;
        keys << one.key;
    }
    return Error{ErrorKind::NotFound, say("Project", "There is no project “%1”. There are: %2.").arg(name).arg(keys.join(QStringLiteral(", ")))};
}

} // namespace heyuan
