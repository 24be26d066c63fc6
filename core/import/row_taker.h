#pragma once

#include "core/import/import.h"
#include "core/import/person_finder.h"
#include "core/import/reference_finder.h"

namespace heyuan {

/// Where the kind's columns stand in the file; the same for all of its rows.
struct RowLayout {
    std::vector<QString> heads = {};     ///< as the file heads them
    std::vector<int> places = {};        ///< in the file, from 0; -1: it has none
};

/// What the reader of a row has to say about a cell, or leaves to whoever has the database.
struct Remark {
    enum class Kind {
        Said,
        Reference,   ///< the row that the cell names is still to be found
        UnlessKnown, ///< said unless a person of the register has the number
    };
    Kind kind = Kind::Said;
    int place = -1;
    ImportFinding::Weight weight = ImportFinding::Weight::Note;
    QByteArray code = {};
    Text sentence = {};
};

/// The cells of one row by the kind's columns, read and in their places; empty ones are null.
struct ReadRow {
    qint64 number = 0;
    const RowLayout *layout = nullptr;
    std::vector<QVariant> values = {};   ///< by place in ImportKind::columns
    std::vector<QString> texts = {};     ///< as they stand, for findings
    std::vector<Remark> remarks = {};    ///< in the order of the columns
    std::set<int> damaged = {};          ///< columns whose number cannot be right
    Record person = {};                  ///< made by the taker of persons, with what there is to object to
    std::vector<Issue> objections = {};
    bool isRefused = false;
    bool isDoubtful = false;
};

/// What is done with a row. `transaction` is null while a file is only checked.
class RowTaker
{
public:
    using Outcome = ImportedRow::Outcome;
    using Say = std::function<void(ReadRow &row, int column, ImportFinding::Weight weight, const char *code, const Text &sentence)>;
    virtual ~RowTaker() = default;
    /// On the thread that reads the file: what can be made of the row without the database and without references.
    virtual void prepare(ReadRow &) const {}
    virtual Result<Outcome> take(Transaction *transaction, ReadRow &row, const Say &say) = 0;

    /// Rows that were added, for undoing.
    using Added = std::function<Status(const RecordType &type, qint64 id)>;
    Added added = {};
    /// Rows as they would be stored, whether they are or not.
    ImportSeen seen = {};
};

/// Rows of one kind of record, known again by the kind's keys.
std::unique_ptr<RowTaker> makeRecordTaker(Store &store, const ImportKind &kind);
/// Persons, with groups; and, for attendances, their rows on the rosters.
std::unique_ptr<RowTaker> makePersonTaker(Store &store, const ImportKind &kind, qint64 trainingClass);

} // namespace heyuan
