#include "core/import/import.h"

#include "core/identity/identifier.h"
#include "core/import/cell_value.h"
#include "core/import/added_rows.h"
#include "core/import/import_batch.h"
#include "core/import/row_taker.h"
#include "core/import/words_row.h"
#include "core/place/coordinate.h"
#include "core/record/entry.h"
#include "core/training/training_class.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace heyuan {

namespace {

using Weight = ImportFinding::Weight;

class ImportRun
{
public:
    ImportRun(Store &store, const ImportRequest &request, const ImportKind &kind, const ImportTold &told)
        : m_store(store), m_request(request), m_kind(kind), m_told(told), m_references(store), m_persons(store)
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
        QStringList cells;
        for (size_t i = size_t(result.head.firstRow + result.head.rows); i < m_top.size(); ++i) {
            if (Status s = takeRow(transaction, m_top[i], m_topLines[i]); !s)
                return s;
        }
        while (true) {
            const auto more = m_rows->next(cells);
            if (!more)
                return more.error();
            if (!*more)
                return {};
            if (Status s = takeRow(transaction, cells, m_rows->line()); !s)
                return s;
        }
    }

    ImportResult result;

private:
    // Dates without a year belong to the class's.
    Status readYear()
    {
        if (!m_request.trainingClass)
            return {};
        const auto row = m_store.find(TrainingClass::description().type(), m_request.trainingClass);
        if (!row)
            return row.error();
        if (*row)
            m_context.year = TrainingClass::description().read(**row).startsOn.year();
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
            m_top.push_back(cells);
            m_topLines.push_back(m_rows->line());
        }
        result.head = findHead(m_top, m_kind);
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

    Status takeRow(Transaction *transaction, const QStringList &cells, qint64 line)
    {
        if (std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            return {};
        if (const Text why = wordsRow(cells, hasNeeded(cells)); !why.isEmpty()) {
            ++result.skipped;
            add({Weight::Skipped, line, {}, cells.join(u' ').simplified().left(80), "words", why});
            return {};
        }
        ++result.rows;
        if (m_told && result.rows % 200 == 0 && !m_told(result.rows))
            return Error{ErrorKind::Cancelled, say("Import", "Stopped. Nothing was written.")};
        ReadRow row;
        row.number = line;
        if (Status s = readCells(cells, row); !s)
            return s;
        const auto outcome = m_taker->take(transaction, row, [this](ReadRow &of, int column, Weight weight, const char *code, const Text &sentence) { note(of, column, weight, code, sentence); });
        if (!outcome)
            return inRow(outcome.error(), line);
        switch (*outcome) {
        case RowTaker::Outcome::Added: ++result.added; break;
        case RowTaker::Outcome::Changed: ++result.changed; break;
        case RowTaker::Outcome::Same: ++result.same; break;
        case RowTaker::Outcome::Refused: ++result.refused; break;
        case RowTaker::Outcome::Doubtful: ++result.doubtful; break;
        }
        return {};
    }

    bool hasNeeded(const QStringList &cells) const
    {
        for (size_t c = 0; c < result.head.columns.size(); ++c) {
            const int place = result.head.columns[c].column;
            if (place >= 0 && m_kind.columns[size_t(place)].isNeeded && cells.value(qsizetype(c)).trimmed().isEmpty())
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

    Status readCells(const QStringList &cells, ReadRow &row)
    {
        row.values.resize(m_kind.columns.size());
        row.texts.resize(m_kind.columns.size());
        row.heads.resize(m_kind.columns.size());
        for (size_t c = 0; c < result.head.columns.size(); ++c) {
            const int place = result.head.columns[c].column;
            if (place < 0)
                continue;
            row.texts[size_t(place)] = cells.value(qsizetype(c)).simplified();
            row.heads[size_t(place)] = result.head.columns[c].head;
        }
        for (size_t i = 0; i < m_kind.columns.size(); ++i) {
            if (Status s = readOne(row, int(i)); !s)
                return s;
        }
        return {};
    }

    Status readOne(ReadRow &row, int place)
    {
        const ImportColumn &column = m_kind.columns[size_t(place)];
        const QString &text = row.texts[size_t(place)];
        const Field *field = column.fieldInfo();
        const QStringList within = field && field->options.reference == "area" ? withinOf(row, column.field) : QStringList();
        if (!column.within.isEmpty() || (text.isEmpty() && within.isEmpty()))
            return {};
        if (field && field->type == FieldType::Reference) {
            const auto id = within.isEmpty() ? m_references.find(field->options.reference, text) : m_references.findArea(text, within);
            if (!id)
                return id.error();
            if (*id == 0)
                note(row, place, Weight::Refused, "unknown", say("Import", "No %1 has this code or name. Write it as it stands in the list.").arg(field->label));
            else if (*id < 0)
                note(row, place, Weight::Refused, "ambiguous", say("Import", "This name stands for more than one %1. Write the code instead.").arg(field->label));
            else
                row.values[size_t(place)] = *id;
            return {};
        }
        if (field && (field->options.mask == Mask::CitizenId || field->options.mask == Mask::Phone || field->key == "credit_code")) {
            readNumber(row, place, *field);
            return {};
        }
        if (field && (field->key == "longitude" || field->key == "latitude")) {
            if (const auto degrees = readDegrees(text))
                row.values[size_t(place)] = degrees->raw();
            else
                note(row, place, Weight::Refused, "unreadable", say("Import", "%1: “%2” is no number of degrees. Write 115.2573 or 115°15′26″.").arg(field->label).arg(text));
            return {};
        }
        ReadingContext context = m_context;
        context.money = moneyScaleOf(row.heads[size_t(place)]);
        const auto value = readCell(column, text, context);
        if (value)
            row.values[size_t(place)] = *value;
        else
            note(row, place, Weight::Refused, "unreadable", value.error().message);
        return {};
    }

    /// Other columns that say in which town and county the area lies.
    QStringList withinOf(const ReadRow &row, const QByteArray &field) const
    {
        QStringList names;
        for (size_t i = 0; i < m_kind.columns.size(); ++i) {
            if (!m_kind.columns[i].within.isEmpty() && m_kind.columns[i].field == field && !row.texts[i].isEmpty())
                names << row.texts[i];
        }
        return names;
    }

    /// An office or a shop may have a fixed line; a person of the register is called on a mobile.
    static bool isFixedLine(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("^(0\\d{2,3}[- ]?)?[2-9]\\d{6,7}(-\\d{1,6})?$"));
        return form.match(withPlainDigits(text).simplified()).hasMatch();
    }

    void readNumber(ReadRow &row, int place, const Field &field)
    {
        const QString &text = row.texts[size_t(place)];
        if (field.options.mask == Mask::Phone && m_kind.recordType == "station" && isFixedLine(text)) {
            row.values[size_t(place)] = withPlainDigits(text).simplified();
            return;
        }
        const IdentifierReading reading = field.options.mask == Mask::CitizenId ? readCitizenId(text, m_today)
            : field.options.mask == Mask::Phone                                 ? readMobile(text)
                                                                                : readCreditCode(text);
        if (!reading.isAccepted()) {
            row.damaged.insert(place);
            note(row, place, Weight::Refused, reading.fault.constData(), reading.sentence);
            return;
        }
        row.values[size_t(place)] = reading.value;
        if (reading.isDoubtful && field.options.mask == Mask::CitizenId && m_persons.isOnRecord(reading.value))
            return; // somebody said so before
        for (const Text &remark : reading.notes)
            note(row, place, reading.isDoubtful ? Weight::Doubtful : Weight::Note, "note", remark);
    }

    void note(ReadRow &row, int place, Weight weight, const char *code, const Text &sentence)
    {
        if (weight == Weight::Doubtful && m_request.takeDoubtful)
            weight = Weight::Note;
        row.isRefused = row.isRefused || weight == Weight::Refused;
        row.isDoubtful = row.isDoubtful || weight == Weight::Doubtful;
        QString shown = place < 0 ? QString() : row.texts[size_t(place)];
        if (const Field *field = place < 0 ? nullptr : m_kind.columns[size_t(place)].fieldInfo(); field && field->options.mask != Mask::None)
            shown = displayValue(*field, shown, Language::English);
        add({weight, row.number, place < 0 ? QString() : row.heads[size_t(place)], shown, code, sentence});
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
    ReferenceFinder m_references;
    PersonFinder m_persons;
    const QDate m_today = QDate::currentDate(); // asked once: a file has many rows
    ReadingContext m_context;
    std::unique_ptr<RowSource> m_rows;
    std::unique_ptr<RowTaker> m_taker;
    std::vector<QStringList> m_top;
    std::vector<qint64> m_topLines;
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
        if (Status s = keepVersions(transaction.database(), batchId); !s)
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
