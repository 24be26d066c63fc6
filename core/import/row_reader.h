#pragma once

#include "core/import/cell_value.h"
#include "core/import/row_taker.h"

namespace heyuan {

/// Reads the cells of a row by what their columns mean: first what stands in them, which any one thread may do, then what
/// only the database knows.
class RowReader
{
public:
    using Note = std::function<void(ReadRow &row, int column, ImportFinding::Weight weight, const char *code, const Text &sentence)>;
    RowReader(Store &store, const ImportKind &kind, Note note);

    ReadingContext &context() { return m_context; }
    /// Once, before the first row.
    void setHead(const SheetHead &head);
    /// What cannot be read, and what is to be asked, stands in the remarks of the row. Needs no database.
    void read(const QStringList &cells, ReadRow &row);
    /// Answers the remarks and notes them. An error is one of the database.
    Status settle(ReadRow &row);

private:
    void readOne(ReadRow &row, int place);
    void readNumber(ReadRow &row, int place, const Field &field);
    Status settleReference(ReadRow &row, int place);
    QStringList withinOf(const ReadRow &row, const QByteArray &field) const;

    const ImportKind &m_kind;
    std::vector<const Field *> m_fields; ///< by place in the kind's columns; nullptr: of no record
    Note m_note;
    ReferenceFinder m_references;
    PersonFinder m_persons;
    ReadingContext m_context;
    RowLayout m_layout;
    QHash<std::pair<int, QString>, QVariant> m_words; ///< by column: what the words of lists stand for
    const QDate m_today = QDate::currentDate(); // asked once: a file has many rows
};

/// QString::simplified(), without a copy of what is simple already.
QString simplifiedCell(const QString &cell);

} // namespace heyuan
