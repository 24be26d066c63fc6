#pragma once

#include "core/import/cell_value.h"
#include "core/import/row_taker.h"

namespace heyuan {

/// Reads the cells of a row by what their columns mean.
class RowReader
{
public:
    using Note = std::function<void(ReadRow &row, int column, ImportFinding::Weight weight, const char *code, const Text &sentence)>;
    RowReader(Store &store, const ImportKind &kind, Note note) : m_kind(kind), m_note(std::move(note)), m_references(store), m_persons(store) {}

    ReadingContext &context() { return m_context; }
    /// What cannot be read is noted; an error is one of the database.
    Status read(const QStringList &cells, const SheetHead &head, ReadRow &row);

private:
    Status readOne(ReadRow &row, int place);
    Status readReference(ReadRow &row, int place, const Field &field, const QStringList &within);
    void readNumber(ReadRow &row, int place, const Field &field);
    QStringList withinOf(const ReadRow &row, const QByteArray &field) const;

    const ImportKind &m_kind;
    Note m_note;
    ReferenceFinder m_references;
    PersonFinder m_persons;
    ReadingContext m_context;
    QHash<std::pair<int, QString>, QVariant> m_words; ///< by column: what the words of lists stand for
    const QDate m_today = QDate::currentDate(); // asked once: a file has many rows
};

} // namespace heyuan
