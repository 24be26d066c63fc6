#include "core/import/import.h"

#include "core/import/added_rows.h"
#include "core/import/import_batch.h"
#include "core/import/row_reader.h"
#include "core/import/words_row.h"
#include "core/record/entry.h"
#include "core/sheet/read_ahead.h"
#include "core/training/training_class.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace heyuan {

namespace {

using Weight = ImportFinding::Weight;

class ImportRun
{
public:
    ImportRun(Store &store, const ImportRequest &request, const ImportKind &kind, const ImportTold &told)
        : m_store(store), m_request(request), m_kind(kind), m_told(told),
          m_reader(store, kind, [this](ReadRow &row, int column, Weight weight, const char *code, const Text &sentence) { note(row, column, weight, code, sentence); })
    {
    }

    /// `transaction`: null to check only.
    Status run(Transaction *transaction, const RowTaker::Added &added, const ImportSeen &seen = {})
    {
        auto opened = openImport(m_request);
        if (!opened)
            return opened.error();
        m_rows = std::move(*opened);
        m_taker = m_kind.recordType == "trainee" || m_kind.recordType == "attendance"
            ? makePersonTaker(m_store, m_kind, m_request.trainingClass)
            : makeRecordTaker(m_store, m_kind);
        m_taker->added = added;
        m_taker->seen = seen;
        if (Status s = readYear(); !s)
            return s;
        if (Status s = readTop(); !s)
            return s;
        m_reader.setHead(result.head);
        std::vector<FileRow> first;
        for (size_t i = size_t(result.head.firstRow + result.head.rows); i < m_top.size(); ++i)
            first.push_back(readRow(std::move(m_top[i])));
        ReadAheadOf<FileRow> ahead(*m_rows, [this](SourceRow &&row) { return readRow(std::move(row)); });
        for (FileRow &row : first) {
            if (Status s = takeRow(transaction, row); !s)
                return s;
        }
        while (true) {
            const auto row = ahead.next();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            if (Status s = takeRow(transaction, **row); !s)
                return s;
        }
    }

    ImportResult result;

private:
    /// What can be said of a row without the database.
    struct FileRow {
        ReadRow read = {};
        QStringList cells = {};  ///< while rows are kept to be looked at
        bool isHidden = false;
        bool isEmpty = false;
        Text words = {};         ///< why it is no row of data
        QString beginning = {};  ///< of such a row
    };

    // On the thread that reads the file: everything it needs is its own or stays as it is.
    FileRow readRow(SourceRow &&source)
    {
        FileRow row;
        row.read.number = source.line;
        row.isHidden = source.isHidden;
        QStringList &cells = source.cells;
        mend(cells, source.line);
        row.isEmpty = std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return isBlank(cell); });
        if (row.isEmpty)
            return row;
        row.words = wordsRow(cells, hasNeeded(cells));
        if (!row.words.isEmpty()) {
            row.beginning = cells.join(u' ').simplified().left(80);
            return row;
        }
        m_reader.read(cells, row.read);
        m_taker->prepare(row.read);
        if (m_request.sampleRows > 0)
            row.cells = std::move(cells);
        return row;
    }

    static bool isBlank(const QString &cell)
    {
        return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
    }

    // Dates without a year belong to the class's.
    Status readYear()
    {
        if (!m_request.trainingClass)
            return {};
        const auto row = m_store.find(TrainingClass::description().type(), m_request.trainingClass);
        if (!row)
            return row.error();
        if (*row)
            m_reader.context().year = TrainingClass::description().read(**row).startsOn.year();
        return {};
    }

    Status readTop()
    {
        QStringList cells;
        while (m_top.size() < size_t(headRows)) {
            const auto more = m_rows->next(cells);
            if (!more)
                return more.error();
            if (!*more)
                break;
            m_top.push_back({.cells = cells, .line = m_rows->line(), .isHidden = m_rows->isHidden()});
        }
        std::vector<QStringList> top;
        for (const SourceRow &row : m_top)
            top.push_back(row.cells);
        result.head = findHead(top, m_kind);
        m_reader.context().from1904 = m_rows->countsFrom1904();
        result.head.encoding = m_rows->encoding();
        if (!result.head.isFound())
            return Error{ErrorKind::Invalid, say("Import", "No row at the top of %1 heads the columns. Put a row of column names above the data, for instance: %2.")
                                                 .arg(QFileInfo(m_request.file).fileName()).arg(examples())};
        if (!m_request.mapping.empty()) {
            for (size_t i = 0; i < result.head.columns.size(); ++i)
                result.head.columns[i].column = i < m_request.mapping.size() ? m_request.mapping[i] : -1;
        }
        for (const int missing : result.head.missing(m_kind))
            return Error{ErrorKind::Invalid, say("Import", "%1 has no column “%2”. Add it, or say which column holds it.")
                                                 .arg(QFileInfo(m_request.file).fileName()).arg(m_kind.columns[size_t(missing)].label())};
        return {};
    }

    Text examples() const
    {
        QStringList zh, en;
        for (const ImportColumn &column : m_kind.columns) {
            if (zh.size() < 4 && column.type) {
                zh << column.label().in(Language::Chinese);
                en << column.label().in(Language::English);
            }
        }
        return Text::of(zh.join(u'、'), en.join(QStringLiteral(", ")));
    }

    Status takeRow(Transaction *transaction, FileRow &of)
    {
        ReadRow &row = of.read;
        if (of.isEmpty)
            return {};
        if (!of.words.isEmpty()) {
            ++result.skipped;
            add({Weight::Skipped, row.number, {}, of.beginning, {}, -1, "words", of.words});
            return {};
        }
        ++result.rows;
        if (m_told && result.rows % 200 == 0 && !m_told(result.rows))
            return Error{ErrorKind::Cancelled, say("Import", "Stopped. Nothing was written.")};
        if (m_request.choices.leavesOut(row.number)) {
            ++result.leftOut;
            return keepSample(of.cells, row, ImportedRow::Outcome::LeftOut);
        }
        if (of.isHidden)
            note(row, -1, Weight::Doubtful, "hidden", say("Import", "The row is hidden in the sheet. Take it if it belongs to the list; leave it if it was put aside."));
        if (Status s = m_reader.settle(row); !s)
            return s;
        const auto outcome = m_taker->take(transaction, row, m_say);
        if (!outcome)
            return inRow(outcome.error(), row.number);
        switch (*outcome) {
        case RowTaker::Outcome::Added: ++result.added; break;
        case RowTaker::Outcome::Changed: ++result.changed; break;
        case RowTaker::Outcome::Same: ++result.same; break;
        case RowTaker::Outcome::Refused: ++result.refused; break;
        case RowTaker::Outcome::Doubtful: ++result.doubtful; break;
        case RowTaker::Outcome::LeftOut: ++result.leftOut; break;
        }
        return keepSample(of.cells, row, *outcome);
    }

    void mend(QStringList &cells, qint64 line) const
    {
        const auto &mended = m_request.choices.mended;
        for (auto it = mended.lower_bound({line, 0}); it != mended.end() && it->first.first == line; ++it) {
            while (cells.size() <= it->first.second)
                cells << QString();
            cells[it->first.second] = it->second;
        }
    }

    Status keepSample(const QStringList &cells, const ReadRow &row, ImportedRow::Outcome outcome)
    {
        if (result.sample.size() >= size_t(m_request.sampleRows))
            return {};
        ImportedRow seen{row.number, outcome, QStringList(qsizetype(m_kind.columns.size()), QString())};
        for (size_t c = 0; c < result.head.columns.size(); ++c) {
            const int place = result.head.columns[c].column;
            if (place >= 0)
                seen.cells[place] = shown(place, cells.value(qsizetype(c)).simplified());
        }
        result.sample.push_back(std::move(seen));
        return {};
    }

    /// What may be shown of a cell: personal numbers in part.
    QString shown(int place, const QString &text) const
    {
        const Field *field = m_kind.columns[size_t(place)].fieldInfo();
        return field && field->options.mask != Mask::None ? displayValue(*field, text, Language::English) : text;
    }

    bool hasNeeded(const QStringList &cells) const
    {
        for (size_t c = 0; c < result.head.columns.size(); ++c) {
            const int place = result.head.columns[c].column;
            if (place >= 0 && m_kind.columns[size_t(place)].isNeeded && isBlank(cells.value(qsizetype(c))))
                return false;
        }
        return true;
    }

    static Error inRow(Error error, qint64 line)
    {
        if (error.kind == ErrorKind::Invalid)
            error.message = say("Import", "Row %1: %2").arg(line).arg(error.message);
        return error;
    }

    void note(ReadRow &row, int place, Weight weight, const char *code, const Text &sentence)
    {
        if (weight == Weight::Doubtful && (m_request.takeDoubtful || m_request.choices.takenAnyway.count(row.number)))
            weight = Weight::Note;
        row.isRefused = row.isRefused || weight == Weight::Refused;
        row.isDoubtful = row.isDoubtful || weight == Weight::Doubtful;
        ImportFinding finding{weight, row.number, {}, {}, {}, -1, code, sentence};
        if (place >= 0) {
            finding.column = row.layout->heads[size_t(place)];
            finding.value = shown(place, row.texts[size_t(place)]);
            finding.typed = row.texts[size_t(place)];
            finding.place = row.layout->places[size_t(place)];
        }
        add(std::move(finding));
    }

    void add(ImportFinding finding)
    {
        if (result.findings.size() < ImportResult::mostFindings)
            result.findings.push_back(std::move(finding));
    }

    Store &m_store;
    const ImportRequest &m_request;
    const ImportKind &m_kind;
    const ImportTold &m_told;
    RowReader m_reader;
    const RowTaker::Say m_say = [this](ReadRow &row, int column, Weight weight, const char *code, const Text &sentence) { note(row, column, weight, code, sentence); };
    std::unique_ptr<RowSource> m_rows;
    std::unique_ptr<RowTaker> m_taker;
    std::vector<SourceRow> m_top;
};

Result<const ImportKind *> kindOf(const ImportRequest &request)
{
    if (const ImportKind *kind = importKindNamed(request.kind))
        return kind;
    return Error{ErrorKind::Invalid, say("Import", "Rows of the kind “%1” cannot be imported.").arg(QString::fromUtf8(request.kind))};
}

Result<QString> digestOf(const QString &name)
{
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorKind::File, say("Import", "%1 cannot be read.").arg(QFileInfo(name).fileName()), file.errorString()};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

bool ImportChoices::leavesOut(qint64 row) const
{
    const bool isAskedFor = only.empty() || std::any_of(only.begin(), only.end(), [row](const auto &range) { return row >= range.first && row <= range.second; });
    return !isAskedFor || leftOut.count(row) > 0;
}

Result<SheetHead> readSheetHead(const ImportRequest &request)
{
    const auto kind = kindOf(request);
    if (!kind)
        return kind.error();
    auto rows = openImport(request);
    if (!rows)
        return rows.error();
    std::vector<QStringList> top;
    QStringList cells;
    while (top.size() < size_t(headRows)) {
        const auto more = (*rows)->next(cells);
        if (!more)
            return more.error();
        if (!*more)
            break;
        top.push_back(cells);
    }
    SheetHead head = findHead(top, **kind);
    head.encoding = (*rows)->encoding();
    return head;
}

Result<ImportResult> checkImport(Store &store, const ImportRequest &request, const ImportTold &told, const ImportSeen &seen)
{
    const auto kind = kindOf(request);
    if (!kind)
        return kind.error();
    ImportRun run(store, request, **kind, told);
    if (Status s = run.run(nullptr, {}, seen); !s)
        return s.error();
    return std::move(run.result);
}

Result<ImportResult> runImport(Store &store, const Actor &actor, const ImportRequest &request, const ImportTold &told)
{
    const auto kind = kindOf(request);
    if (!kind)
        return kind.error();
    const auto digest = digestOf(request.file);
    if (!digest)
        return digest.error();
    ImportRun run(store, request, **kind, told);
    Actor who = actor;
    const QString name = QFileInfo(request.file).fileName();
    if (who.reason.isEmpty())
        who.reason = say("Import", "Import of %1").arg(name).onScreen();
    qint64 batchId = 0;
    const Status written = store.write(who, [&](Transaction &transaction) -> Status {
        ImportBatch batch;
        batch.kind = QString::fromUtf8(request.kind);
        batch.fileName = name.left(240);
        batch.sha256 = *digest;
        batch.importedOn = store.now().toLocalTime().date();
        const auto made = transaction.insert(batch);
        if (!made)
            return made.error();
        batchId = *made;
        AddedRows addedRows(transaction.database(), batchId);
        if (Status s = run.run(&transaction, [&](const RecordType &type, qint64 id) { return addedRows.add(type, id); }); !s)
            return s;
        if (Status s = addedRows.flush(); !s)
            return s;
        if (Status s = keepVersions(transaction, batchId); !s)
            return s;
        if (run.result.added + run.result.changed == 0)
            return Error{ErrorKind::Cancelled, {}}; // nothing to keep: no batch either
        batch.id = batchId;
        batch.version = 1;
        batch.rows = run.result.rows;
        batch.added = run.result.added;
        batch.changed = run.result.changed;
        batch.refused = run.result.refused + run.result.doubtful;
        return transaction.update(batch);
    });
    const bool wroteNothing = !written && written.error().kind == ErrorKind::Cancelled && written.error().message.isEmpty();
    if (!written && !wroteNothing)
        return written.error();
    run.result.isWritten = bool(written);
    run.result.batch = written ? batchId : 0;
    return std::move(run.result);
}

} // namespace heyuan
