#pragma once

#include "core/import/import_kind.h"
#include "core/import/sheet_head.h"
#include "core/sheet/row_source.h"
#include "core/store/store.h"

#include <set>

namespace heyuan {

/// What the desk has to say about one cell or row of somebody's file.
struct ImportFinding {
    enum class Weight {
        Note,     ///< taken, but the reader should know
        Skipped,  ///< no row of data: a sum, a remark, an empty line with a title
        Doubtful, ///< not taken unless a person says so
        Refused,  ///< cannot be taken
    };
    Weight weight = Weight::Refused;
    qint64 row = 0;        ///< of the sheet or file, from 1
    QString column = {};   ///< as the file heads it; empty: the whole row
    QString value = {};    ///< masked where the field is personal
    QString typed = {};    ///< as it stands in the file, for mending it; never printed
    int place = -1;        ///< of the column in the file, from 0; -1: the whole row
    QByteArray code = {};  ///< stable, for programs
    Text sentence = {};
};

/// What the reader of a file decided about its rows before they are taken. Rows are those of the sheet or file, from 1.
struct ImportChoices {
    std::vector<std::pair<qint64, qint64>> only = {};  ///< first and last of the rows to take; empty: all
    std::set<qint64> leftOut = {};
    std::set<qint64> takenAnyway = {};                 ///< though doubtful
    std::map<std::pair<qint64, int>, QString> mended = {}; ///< what a cell should say, by row and column of the file, from 0
    bool leavesOut(qint64 row) const;
};

/// How a file is to be read.
struct ImportRequest {
    QString file = {};
    QString converted = {};              ///< the same as .xlsx, where asModernSheet() made it; empty: made when it is read
    int sheet = 0;                       ///< of a spreadsheet, from 0
    QByteArray encoding = {};            ///< of a text file; empty: as guessed from its bytes
    QByteArray kind = {};                ///< key of an ImportKind
    std::vector<int> mapping = {};       ///< by column of the file: place in the kind's columns, -1: left out; empty: as proposed
    qint64 trainingClass = 0;            ///< attendances: the class, if the file does not name one in each row
    bool takeDoubtful = false;
    ImportChoices choices = {};
    int sampleRows = 0;                  ///< how many rows to keep as they were read, for looking at
};

/// A row of data as the desk read it.
struct ImportedRow {
    enum class Outcome { Added, Changed, Same, Refused, Doubtful, LeftOut };
    qint64 row = 0;
    Outcome outcome = Outcome::Refused;
    QStringList cells = {};              ///< by column of the kind, masked where personal
};

struct ImportResult {
    qint64 rows = 0;       ///< rows of data
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;       ///< stored already, as they stand
    qint64 refused = 0;
    qint64 doubtful = 0;
    qint64 skipped = 0;
    qint64 leftOut = 0;    ///< by the reader's choice
    bool isWritten = false;
    qint64 batch = 0;      ///< for undoImport()
    SheetHead head = {};
    std::vector<ImportFinding> findings = {};
    std::vector<ImportedRow> sample = {};
    static constexpr size_t mostFindings = 100'000; ///< the rest is counted only
    qint64 accepted() const { return added + changed + same; }
};

/// Called now and then with the number of rows done; false stops the work, and nothing is written.
using ImportTold = std::function<bool(qint64 rows)>;

/// Called with each row that can be taken, as it would be stored.
using ImportSeen = std::function<void(qint64 row, const Record &record)>;

/// The rows of the file; an old spreadsheet is converted first where a program that can is installed.
Result<std::unique_ptr<RowSource>> openImport(const ImportRequest &request);
/// Looks at the head of the file only.
Result<SheetHead> readSheetHead(const ImportRequest &request);
/// Reads the file and holds every row against the database; writes nothing.
Result<ImportResult> checkImport(Store &store, const ImportRequest &request, const ImportTold &told = {}, const ImportSeen &seen = {});
/// The same, and writes what can be taken in one transaction; refused and doubtful rows stay out. The file is streamed:
/// memory does not grow with it.
Result<ImportResult> runImport(Store &store, const Actor &actor, const ImportRequest &request, const ImportTold &told = {});
/// Takes back everything an import added, while nobody has changed it since. What it changed in rows that were there
/// before stays, and is in their history.
Result<qint64> undoImport(Store &store, const Actor &actor, qint64 batch);
/// The file once more as a spreadsheet, with a column that says what is wrong with each row.
Status writeErrorSheet(const ImportRequest &request, const ImportResult &result, const QString &file);

} // namespace heyuan
