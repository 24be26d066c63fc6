#include "core/import/export.h"

#include "core/import/import_kind.h"
#include "core/import/row_pages.h"
#include "core/record/entry.h"
#include "core/sheet/sheet_file.h"
#include "core/training/trainee.h"

namespace heyuan {

namespace {

class Exporter
{
public:
    Exporter(Store &store, const ImportKind &kind, const ExportOptions &options)
        : m_store(store), m_kind(kind), m_type(*recordTypeNamed(kind.recordType)), m_options(options)
    {
    }

    /// Writes all rows; the file is not finished yet. Returns how many rows.
    Result<qint64> write(const QString &path)
    {
        for (const ImportColumn &column : m_kind.columns) {
            if (column.type || column.group == "*") // the yes/no columns of groups are one list here
                m_columns.push_back(&column);
        }
        auto file = makeSheetFile(path, m_type.plural.in(m_options.language), heads());
        if (!file)
            return file.error();
        m_file = std::move(*file);
        qint64 count = 0;
        for (RowPages pages(m_store.database(), m_type);;) {
            const auto rows = pages.next();
            if (!rows)
                return rows.error();
            if (rows->empty())
                return count;
            if (Status s = readPersons(*rows); !s)
                return s.error();
            for (const Record &row : *rows) {
                auto cells = cellsOf(row);
                if (!cells)
                    return cells.error();
                if (Status s = m_file->add(std::move(*cells)); !s)
                    return s.error();
                ++count;
            }
        }
    }
    Status finish() { return m_file->finish(); }

    /// Rows and the field of each that was shown in full.
    std::vector<std::pair<qint64, const Field *>> shown()
    {
        std::stable_sort(m_shown.begin(), m_shown.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        m_shown.erase(std::unique(m_shown.begin(), m_shown.end(), [](const auto &a, const auto &b) { return a.first == b.first; }), m_shown.end());
        return std::move(m_shown);
    }
    /// Whose numbers these are: persons of the register, or rows of the kind itself.
    const RecordType &shownType() const { return isOfPersons() ? Trainee::description().type() : m_type; }

private:
    bool isOfPersons() const { return m_type.indexOf("trainee_id") >= 0; }

    std::vector<SheetColumn> heads() const
    {
        std::vector<SheetColumn> made;
        for (const ImportColumn *column : m_columns) {
            SheetColumn &head = made.emplace_back(SheetColumn{.title = column->label().in(m_options.language)});
            const FieldType type = column->type ? column->fieldInfo()->type : FieldType::Text;
            if (type == FieldType::Number || type == FieldType::Integer || type == FieldType::Money)
                head.kind = SheetColumn::Kind::Number;
            else if (type == FieldType::Date)
                head.kind = SheetColumn::Kind::Date;
            if (type == FieldType::Money)
                head.title += QStringLiteral("（元）");
        }
        return made;
    }

    /// Of a page at once: the persons its rows are about, and the groups of these.
    Status readPersons(const std::vector<Record> &rows)
    {
        std::set<qint64> all;
        for (const Record &row : rows)
            all.insert(isOfPersons() ? m_type.value(row, "trainee_id").toLongLong() : row.id);
        const std::vector<qint64> ids(all.begin(), all.end());
        if (isOfPersons()) {
            auto persons = recordsOf(m_store.database(), Trainee::description().type(), ids);
            if (!persons)
                return persons.error();
            m_persons = std::move(*persons);
        }
        m_groups.clear();
        const bool hasGroups = std::any_of(m_columns.begin(), m_columns.end(), [](const ImportColumn *column) { return !column->type; });
        if (!hasGroups)
            return {};
        const Field &field = TraineeGroup::description().type().field("group_key");
        return forIds(m_store.database(), QStringLiteral("select trainee_id, group_key from trainee_group where deleted_at is null and trainee_id"), QStringLiteral(" order by id"), ids,
                      [&](const Query &q) {
                          QStringList &words = m_groups[q.integer(0)];
                          const QString word = displayValue(field, q.text(1), m_options.language);
                          if (!words.contains(word))
                              words << word;
                      });
    }

    Result<SheetRow> cellsOf(const Record &row)
    {
        const Record *person = &row;
        if (isOfPersons()) {
            static const Record nobody = Trainee::description().type().blank();
            const auto found = m_persons.find(m_type.value(row, "trainee_id").toLongLong());
            person = found == m_persons.end() ? &nobody : &found->second;
        }
        SheetRow cells;
        cells.reserve(m_columns.size());
        for (const ImportColumn *column : m_columns) {
            if (!column->type) {
                cells.emplace_back(m_groups.value(person->id).join(u'、'));
                continue;
            }
            const Record &source = column->type == &m_type ? row : *person;
            const int index = column->type->indexOf(column->field);
            auto cell = cellOf(column->type->fields[size_t(index)], source.values[size_t(index)], source.id);
            if (!cell)
                return cell.error();
            cells.push_back(std::move(*cell));
        }
        return cells;
    }

    Result<SheetCell> cellOf(const Field &field, const QVariant &value, qint64 id)
    {
        if (value.isNull())
            return SheetCell();
        switch (field.type) {
        case FieldType::Number: return SheetCell(Number::fromRaw(value.toLongLong()));
        case FieldType::Integer: return SheetCell(Number(value.toLongLong()));
        case FieldType::Money: return SheetCell(Number::fromRaw(value.toLongLong() * (Number::scale / 100)));
        case FieldType::Date: return SheetCell(value.toDate());
        case FieldType::Reference: return nameOf(*recordTypeNamed(field.options.reference), value.toLongLong());
        case FieldType::Period: return SheetCell(fileValue(field, value));
        default: break;
        }
        if (field.options.mask != Mask::None && m_options.isUnmasked) {
            m_shown.emplace_back(id, &field);
            return SheetCell(value.toString());
        }
        if (field.type != FieldType::Choice && field.type != FieldType::Flag)
            return SheetCell(displayValue(field, value, m_options.language));
        QString &words = m_words[{&field, value.toString()}]; // the same few in every row
        if (words.isEmpty())
            words = displayValue(field, value, m_options.language);
        return SheetCell(words);
    }

    Result<SheetCell> nameOf(const RecordType &type, qint64 id)
    {
        const auto known = m_names.find({&type, id});
        if (known != m_names.end())
            return SheetCell(known->second);
        const auto row = m_store.find(type, id);
        if (!row)
            return row.error();
        QString name;
        for (const char *key : {"code", "number", "name_zh", "name"}) {
            if (name.isEmpty() && *row && type.indexOf(key) >= 0)
                name = type.value(**row, key).toString();
        }
        m_names.insert({{&type, id}, name});
        return SheetCell(name);
    }

    Store &m_store;
    const ImportKind &m_kind;
    const RecordType &m_type;
    ExportOptions m_options;
    std::vector<const ImportColumn *> m_columns;
    std::unique_ptr<SheetFile> m_file;
    std::map<qint64, Record> m_persons;         ///< of the page
    QHash<qint64, QStringList> m_groups;        ///< of these
    std::map<std::pair<const RecordType *, qint64>, QString> m_names;
    QHash<std::pair<const Field *, QString>, QString> m_words;
    std::vector<std::pair<qint64, const Field *>> m_shown;
};

} // namespace

Result<qint64> exportRows(Store &store, const Actor &actor, const QByteArray &kind, const QString &path, const ExportOptions &options)
{
    const ImportKind *of = importKindNamed(kind);
    if (!of)
        return Error{ErrorKind::Invalid, say("Import", "Rows of the kind “%1” cannot be exported.").arg(QString::fromUtf8(kind))};
    Exporter exporter(store, *of, options);
    const auto rows = exporter.write(path);
    if (!rows)
        return rows.error();
    // On record first: a file that nobody knows of must not be there.
    if (const auto shown = exporter.shown(); !shown.empty()) {
        const Status noted = store.write(actor, [&](Transaction &transaction) -> Status {
            for (const auto &[id, field] : shown) {
                if (Status s = transaction.noteShown(exporter.shownType(), id, field->key); !s)
                    return s;
            }
            return {};
        });
        if (!noted)
            return noted.error();
    }
    if (Status s = exporter.finish(); !s)
        return s.error();
    return *rows;
}

} // namespace heyuan
