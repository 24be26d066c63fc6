#include "core/import/export.h"

#include "core/import/import_kind.h"
#include "core/record/entry.h"
#include "core/sheet/csv_writer.h"
#include "core/sheet/xlsx_writer.h"
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

    Result<Sheet> run()
    {
        for (const ImportColumn &column : m_kind.columns) {
            if (column.type || column.group == "*") // the yes/no columns of groups are one list here
                m_columns.push_back(&column);
        }
        Sheet sheet;
        sheet.name = m_type.plural.in(m_options.language);
        for (const ImportColumn *column : m_columns) {
            SheetColumn made{.title = column->label().in(m_options.language)};
            const FieldType type = column->type ? column->fieldInfo()->type : FieldType::Text;
            if (type == FieldType::Number || type == FieldType::Integer || type == FieldType::Money)
                made.kind = SheetColumn::Kind::Number;
            else if (type == FieldType::Date)
                made.kind = SheetColumn::Kind::Date;
            if (type == FieldType::Money)
                made.title += QStringLiteral("（元）");
            sheet.columns.push_back(made);
        }
        const auto rows = m_store.select(m_type);
        if (!rows)
            return rows.error();
        for (const Record &row : *rows) {
            auto cells = cellsOf(row);
            if (!cells)
                return cells.error();
            sheet.rows.push_back(std::move(*cells));
        }
        return sheet;
    }

    const std::map<qint64, QByteArray> &shown() const { return m_shown; }
    /// Whose numbers these are: persons of the register, or rows of the kind itself.
    const RecordType &shownType() const { return m_type.indexOf("trainee_id") >= 0 ? Trainee::description().type() : m_type; }

private:
    Result<SheetRow> cellsOf(const Record &row)
    {
        const RecordType &personType = Trainee::description().type();
        Record person = row;
        if (m_type.indexOf("trainee_id") >= 0) {
            const auto found = m_store.find(personType, m_type.value(row, "trainee_id").toLongLong());
            if (!found)
                return found.error();
            person = *found ? **found : personType.blank();
        }
        SheetRow cells;
        for (const ImportColumn *column : m_columns) {
            if (!column->type) {
                auto words = groupsOf(person.id);
                if (!words)
                    return words.error();
                cells.emplace_back(*words);
                continue;
            }
            const Record &source = column->type == &m_type ? row : person;
            auto cell = cellOf(*column->fieldInfo(), column->type->value(source, column->field), source.id);
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
            m_shown.emplace(id, field.key);
            return SheetCell(value.toString());
        }
        return SheetCell(displayValue(field, value, m_options.language));
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

    Result<QString> groupsOf(qint64 person)
    {
        Filter filter;
        filter.conditions = {{"trainee_id", Condition::Test::Is, person}};
        const auto rows = m_store.all<TraineeGroup>(filter);
        if (!rows)
            return rows.error();
        QStringList words;
        for (const TraineeGroup &row : *rows)
            words << displayValue(TraineeGroup::description().type().field("group_key"), row.group, m_options.language);
        words.removeDuplicates();
        return words.join(u'、');
    }

    Store &m_store;
    const ImportKind &m_kind;
    const RecordType &m_type;
    ExportOptions m_options;
    std::vector<const ImportColumn *> m_columns;
    std::map<std::pair<const RecordType *, qint64>, QString> m_names;
    std::map<qint64, QByteArray> m_shown; ///< rows and the first field shown in full
};

} // namespace

Result<qint64> exportRows(Store &store, const Actor &actor, const QByteArray &kind, const QString &path, const ExportOptions &options)
{
    const ImportKind *of = importKindNamed(kind);
    if (!of)
        return Error{ErrorKind::Invalid, say("Import", "Rows of the kind “%1” cannot be exported.").arg(QString::fromUtf8(kind))};
    Exporter exporter(store, *of, options);
    const auto sheet = exporter.run();
    if (!sheet)
        return sheet.error();
    // On record first: a file that nobody knows of must not be there.
    if (!exporter.shown().empty()) {
        const Status noted = store.write(actor, [&](Transaction &transaction) -> Status {
            for (const auto &[id, field] : exporter.shown()) {
                if (Status s = transaction.noteShown(exporter.shownType(), id, field); !s)
                    return s;
            }
            return {};
        });
        if (!noted)
            return noted.error();
    }
    const Status written = path.endsWith(u".csv", Qt::CaseInsensitive) ? writeCsv(*sheet, path) : writeXlsx({*sheet}, path);
    if (!written)
        return written.error();
    return qint64(sheet->rows.size());
}

} // namespace heyuan
