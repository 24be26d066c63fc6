#include "core/import/row_taker.h"
#include "core/record/entry.h"
#include "core/training/attendance.h"
#include "core/training/trainee.h"

namespace heyuan {

namespace {

/// False if it was there before.
template <class V> bool isNewIn(QSet<V> &seen, const V &value)
{
    const qsizetype before = seen.size();
    seen.insert(value);
    return seen.size() > before;
}

class PersonTaker : public RowTaker
{
public:
    PersonTaker(Store &store, const ImportKind &kind, qint64 trainingClass)
        : m_store(store), m_kind(kind), m_finder(store), m_class(trainingClass), m_isAttendance(kind.recordType == "attendance"),
          m_idColumn(columnOf("id_number")), m_classColumn(kind.indexOf("class_id"))
    {
        const RecordType &persons = Trainee::description().type();
        const RecordType &attendances = Attendance::description().type();
        for (size_t i = 0; i < kind.columns.size(); ++i) {
            const ImportColumn &column = kind.columns[i];
            if (column.type == &persons)
                (column.fieldInfo()->type == FieldType::Reference ? m_personReferences : m_personFields).emplace_back(i, size_t(persons.indexOf(column.field)));
            else if (column.type == &attendances && column.field != "class_id")
                m_attendanceFields.emplace_back(i, size_t(attendances.indexOf(column.field)));
            else if (!column.group.isEmpty())
                m_groupColumns.emplace_back(i, QString::fromUtf8(column.group));
        }
    }

    // No reference of a person has to be there: nothing is objected to for want of one.
    void prepare(ReadRow &row) const override
    {
        const RecordType &type = Trainee::description().type();
        row.person = type.blank();
        for (const auto &[column, field] : m_personFields)
            row.person.values[field] = row.values[column];
        row.objections = objections(type, row.person);
    }

    Result<Outcome> take(Transaction *transaction, ReadRow &row, const Say &say) override
    {
        Record given = row.person;
        for (const auto &[column, field] : m_personReferences)
            given.values[field] = row.values[column];
        for (const Issue &issue : row.objections)
            say(row, columnOf(issue.field), ImportFinding::Weight::Refused, "refused", issue.message);
        Trainee person = Trainee::description().read(given);
        const auto match = m_finder.find(person, row.damaged.contains(m_idColumn));
        if (!match)
            return match.error();
        const bool isSaid = row.isRefused && match->code == "unrecognisable"; // the telephone that would help is refused itself
        if (match->kind == PersonMatch::Kind::Doubtful && !isSaid)
            say(row, match->code == "other_id" || match->code == "other_name" ? m_idColumn : -1, ImportFinding::Weight::Doubtful, match->code.constData(), match->sentence);
        if (m_isAttendance && classOf(row) == 0)
            say(row, m_classColumn, ImportFinding::Weight::Refused, "no_class", heyuan::say("Import", "The row names no class, and none was chosen for the file. Choose the class."));
        if (row.isRefused)
            return Outcome::Refused;
        if (row.isDoubtful)
            return Outcome::Doubtful;

        Outcome outcome = Outcome::Same;
        qint64 id = match->known ? match->known->id : 0;
        if (match->known) {
            const auto completed = complete(transaction, *match->known, person, row, say);
            if (!completed)
                return completed.error();
            if (*completed)
                outcome = Outcome::Changed;
        } else {
            const auto made = insert(transaction, Trainee::description().type(), given);
            if (!made)
                return made.error();
            id = *made;
            outcome = Outcome::Added;
            if (transaction) {
                m_made.insert(id);
                m_finder.noteWritten(person); // its numbers are read already as they are stored
            } else {
                m_finder.remember(person, id);
            }
        }
        const auto grouped = addGroups(transaction, id, row, say);
        if (!grouped)
            return grouped.error();
        if (*grouped && outcome == Outcome::Same)
            outcome = Outcome::Changed;
        return m_isAttendance ? attend(transaction, id, row) : Result<Outcome>(outcome);
    }

private:
    int columnOf(QByteArrayView field) const { return m_kind.indexOf(m_isAttendance ? QByteArray("trainee.") + field.toByteArray() : field.toByteArray()); }

    qint64 classOf(const ReadRow &row) const
    {
        const qint64 named = m_classColumn < 0 ? 0 : row.values[size_t(m_classColumn)].toLongLong();
        return named ? named : m_class;
    }

    /// The person was not in the register before this file: nothing else of the register can belong to them.
    bool isOfFile(qint64 trainee) const { return trainee < 0 || m_made.contains(trainee); }

    /// While a file is only checked, new rows get identities that nothing has.
    Result<qint64> insert(Transaction *transaction, const RecordType &type, const Record &record)
    {
        if (!transaction)
            return --m_imagined;
        const auto id = transaction->insert(type, record);
        if (!id)
            return id;
        if (Status s = added(type, *id); !s)
            return s.error();
        return id;
    }

    /// Fills in what the register does not know yet; what it knows otherwise stays, and is said.
    Result<bool> complete(Transaction *transaction, const Trainee &known, const Trainee &given, ReadRow &row, const Say &say)
    {
        const auto &description = Trainee::description();
        Record stored = description.write(known);
        const Record from = description.write(given);
        bool changes = false;
        for (size_t i = 0; i < description.type().fields.size(); ++i) {
            const Field &field = description.type().fields[i];
            if (from.values[i].isNull() || from.values[i] == stored.values[i])
                continue;
            if (stored.values[i].isNull()) {
                stored.values[i] = from.values[i];
                changes = true;
                continue;
            }
            say(row, columnOf(field.key), ImportFinding::Weight::Note, "kept", heyuan::say("Import", "%1: the register says something else and keeps it. Change the person there if the file is right.").arg(field.label));
        }
        if (changes && transaction) {
            if (Status s = transaction->update(description.type(), stored); !s)
                return s.error();
            m_finder.noteWritten(description.read(stored));
        }
        return changes;
    }

    Result<bool> addGroups(Transaction *transaction, qint64 trainee, ReadRow &row, const Say &)
    {
        bool any = false;
        for (const auto &[column, named] : m_groupColumns) {
            const QVariant &value = row.values[column];
            if (value.isNull() || (named != u"*" && value.toLongLong() != 1))
                continue;
            const QStringList groups = named == u"*" ? value.toString().split(u'、') : QStringList{named};
            for (const QString &group : groups) {
                const auto isNew = addGroup(transaction, trainee, group);
                if (!isNew)
                    return isNew.error();
                any = any || *isNew;
            }
        }
        return any;
    }

    Result<bool> addGroup(Transaction *transaction, qint64 trainee, const QString &group)
    {
        if (isOfFile(trainee)) {
            if (!isNewIn(m_grouped, {trainee, group}))
                return false; // further up in the file
        } else {
            Filter filter;
            filter.conditions = {{"trainee_id", Condition::Test::Is, trainee}, {"group_key", Condition::Test::Is, group}};
            const auto there = m_store.count(TraineeGroup::description().type(), filter);
            if (!there)
                return there.error();
            if (*there > 0)
                return false;
        }
        TraineeGroup one;
        one.trainee = {trainee};
        one.group = group;
        const auto made = insert(transaction, TraineeGroup::description().type(), TraineeGroup::description().write(one));
        if (!made)
            return made.error();
        return true;
    }

    Result<Outcome> attend(Transaction *transaction, qint64 trainee, const ReadRow &row)
    {
        const RecordType &type = Attendance::description().type();
        const qint64 trainingClass = classOf(row);
        std::optional<Record> stored;
        const bool isAgain = isOfFile(trainee) && !isNewIn(m_seen, {trainingClass, trainee});
        if (isAgain && !transaction)
            return Outcome::Same; // further up in the file
        if (isAgain || !isOfFile(trainee)) {
            Filter filter;
            filter.conditions = {{"class_id", Condition::Test::Is, trainingClass}, {"trainee_id", Condition::Test::Is, trainee}};
            auto rows = m_store.select(type, filter);
            if (!rows)
                return rows.error();
            if (!rows->empty())
                stored = rows->front();
        }
        Record record = stored ? *stored : type.blank();
        type.setValue(record, "class_id", trainingClass);
        type.setValue(record, "trainee_id", trainee);
        bool changes = !stored;
        for (const auto &[column, field] : m_attendanceFields) {
            const QVariant &value = row.values[column];
            if (value.isNull())
                continue;
            changes = changes || record.values[field] != value;
            record.values[field] = value;
        }
        if (type.value(record, "presence").isNull())
            type.setValue(record, "presence", QStringLiteral("present")); // who stands on the list of a class that was held was there
        if (!changes)
            return Outcome::Same;
        if (stored) {
            if (transaction) {
                if (Status s = transaction->update(type, record); !s)
                    return s.error();
            }
            return Outcome::Changed;
        }
        const auto made = insert(transaction, type, record);
        if (!made)
            return made.error();
        return Outcome::Added;
    }

    Store &m_store;
    const ImportKind &m_kind;
    PersonFinder m_finder;
    qint64 m_class;
    bool m_isAttendance;
    int m_idColumn;
    int m_classColumn;                                 ///< -1: there is none
    std::vector<std::pair<size_t, size_t>> m_personFields;     ///< column of the kind, and field of the record it goes into
    std::vector<std::pair<size_t, size_t>> m_personReferences;
    std::vector<std::pair<size_t, size_t>> m_attendanceFields;
    std::vector<std::pair<size_t, QString>> m_groupColumns;    ///< and the group it says somebody belongs to; *: named in the cell
    qint64 m_imagined = 0;
    QSet<qint64> m_made;                               ///< persons this file brought
    QSet<std::pair<qint64, qint64>> m_seen;            ///< their classes
    QSet<std::pair<qint64, QString>> m_grouped;        ///< their groups
};

} // namespace

std::unique_ptr<RowTaker> makePersonTaker(Store &store, const ImportKind &kind, qint64 trainingClass)
{
    return std::make_unique<PersonTaker>(store, kind, trainingClass);
}

} // namespace heyuan
