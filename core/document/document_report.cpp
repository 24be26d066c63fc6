#include "core/document/document_report.h"

#include "core/plan/document.h"
#include "core/project/budget.h"
#include "core/project/budget_table.h"

#include <algorithm>
#include <map>
#include <set>

namespace heyuan {

namespace {

QString bare(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c;
    }
    return out;
}

class DocumentWriter
{
public:
    DocumentWriter(Store &store, DocumentWords words, Report &report) : m_store(store), m_words(words), m_report(report) {}

    Status write(qint64 document, qint64 only)
    {
        Filter filter;
        filter.conditions.push_back({"document_id", Condition::Test::Is, document});
        auto clauses = m_store.select(clauseType(), filter);
        if (!clauses)
            return clauses.error();
        m_clauses = std::move(*clauses);
        auto lines = m_store.select(budgetLineType(), filter);
        if (!lines)
            return lines.error();
        for (const Record &line : *lines)
            m_budgetClauses.insert(budgetLineType().value(line, "clause_id").toLongLong());
        std::vector<const Record *> roots;
        for (const Record &clause : m_clauses) {
            const qint64 parent = value(clause, "parent_id").toLongLong();
            m_children[parent].push_back(&clause);
            if (only ? clause.id == only : parent == 0)
                roots.push_back(&clause);
        }
        for (const Record *root : roots) {
            if (Status s = add(*root, 1); !s)
                return s;
        }
        return {};
    }

private:
    static QVariant value(const Record &clause, const char *key) { return clauseType().value(clause, key); }

    Status add(const Record &clause, int level)
    {
        const QString kind = value(clause, "kind").toString();
        const bool heads = kind != u"paragraph" && kind != u"list" && kind != u"table" && !m_budgetClauses.contains(clause.id);
        if (m_words != DocumentWords::English)
            addText(value(clause, "text_zh").toString(), value(clause, "name_zh").toString(), heads, level, false);
        if (m_words != DocumentWords::Chinese)
            addText(value(clause, "text_en").toString(), value(clause, "name_en").toString(), heads && m_words == DocumentWords::English, level,
                    m_words == DocumentWords::Both);
        const auto children = m_children.find(clause.id);
        if (children == m_children.end())
            return {};
        bool hasBudget = false;
        for (const Record *child : children->second) {
            hasBudget = hasBudget || m_budgetClauses.contains(child->id);
            if (Status s = add(*child, level + 1); !s)
                return s;
        }
        if (!hasBudget)
            return {};
        // The words of a printed table are there line by line; its figures are read more easily as a table.
        const auto budget = budgetTableOf(m_store, clause.id);
        if (!budget)
            return budget.error();
        if (*budget)
            m_report.blocks.push_back((*budget)->table());
        return {};
    }

    // The first line is a heading where it holds the clause's name and little else, or ends without a stop.
    void addText(const QString &text, const QString &name, bool mayHead, int level, bool small)
    {
        bool first = true;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const bool isHeading = first && mayHead && line.size() <= 120
                && (bare(line).contains(bare(name)) ? bare(line).size() <= bare(name).size() + 12 : level == 1);
            first = false;
            const Text words = Text::plain(withCellsApart(line));
            if (isHeading)
                m_report.blocks.push_back(Heading{std::min(level, 3), words});
            else
                m_report.blocks.push_back(Paragraph{words, small});
        }
    }

    Store &m_store;
    DocumentWords m_words;
    Report &m_report;
    std::vector<Record> m_clauses;
    std::map<qint64, std::vector<const Record *>> m_children;
    std::set<qint64> m_budgetClauses;
};

} // namespace

QString withCellsApart(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.split(u'\t')) {
        if (!cell.trimmed().isEmpty())
            cells << cell.trimmed();
    }
    return cells.join(QStringLiteral(" | "));
}

Result<Report> documentReport(Store &store, qint64 document, qint64 clause, DocumentWords words, Language language)
{
    const auto stored = store.find(documentType(), document);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{ErrorKind::NotFound, say("DocumentReport", "This document is no longer in the database. Choose another one in the list.")};
    const auto value = [&](const char *key) { return documentType().value(**stored, key).toString(); };
    Report report;
    report.language = language;
    report.title = words == DocumentWords::English ? Text::plain(value("name_en")) : Text::plain(value("name_zh"));
    if (words == DocumentWords::Both)
        report.subtitle = Text::plain(value("name_en"));
    const Text number = Text::plain(value("number").isEmpty() ? value("code") : value("number"));
    report.source = say("DocumentReport", "Text of the document %1").arg(number);
    if (clause) {
        const auto part = store.find(clauseType(), clause);
        if (!part)
            return part.error();
        if (*part) {
            const Text path = Text::plain(clauseType().value(**part, "path").toString());
            report.subtitle = path;
        }
    }
    DocumentWriter writer(store, words, report);
    if (Status s = writer.write(document, clause); !s)
        return s.error();
    return report;
}

} // namespace heyuan
