#include "core/training/keepers.h"
#include "core/training/trainee.h"

namespace heyuan {

namespace {

/// Each citizen ID is in the register once, and nobody leaves it who attended something.
class TraineeKeeper : public SummaryKeeper
{
public:
    QByteArray recordType() const override { return QByteArrayLiteral("trainee"); }
    Status changed(Transaction &transaction, const Record *before, const Record *after) override
    {
        const auto &description = Trainee::description();
        if (!after) {
            const auto count = transaction.database().scalar(QStringLiteral("select count(*) from attendance where trainee_id = ? and deleted_at is null"), {before->id});
            if (!count)
                return count.error();
            if (count->toLongLong() > 0)
                return Error{ErrorKind::Invalid, say("Training", "The person stands on the rosters of %1 classes and stays in the register.").arg(count->toLongLong())};
            return {};
        }
        static const size_t place = size_t(description.type().indexOf("id_number"));
        if (const QString number = after->values[place].toString(); !number.isEmpty())
            m_numbers << number;
        return m_numbers.size() < numbersAtOnce ? Status() : checkNumbers(transaction.database());
    }
    Status finish(Transaction &transaction) override { return checkNumbers(transaction.database()); }
    void forget() override { m_numbers.clear(); }
    Status rebuild(Database &database) override
    {
        m_numbers.clear();
        const auto twice = database.scalar(QStringLiteral("select count(*) from (select id_number from trainee where id_number is not null and deleted_at is null group by id_number having count(*) > 1) s"));
        if (!twice)
            return twice.error();
        if (twice->toLongLong() > 0)
            return Error{ErrorKind::Invalid, say("Training", "Citizen IDs that would stand in the register more than once: %1.").arg(twice->toLongLong())};
        return {};
    }
    Result<std::vector<Text>> verify(Database &database) override
    {
        const Status once = rebuild(database);
        return once ? std::vector<Text>() : std::vector<Text>{once.error().message};
    }

private:
    static constexpr qsizetype numbersAtOnce = 64;

    /// Many with one question: a file brings thousands of persons.
    Status checkNumbers(Database &database)
    {
        if (m_numbers.isEmpty())
            return {};
        QVariantList numbers = std::exchange(m_numbers, {});
        const bool isOne = numbers.size() == 1;
        while (!isOne && numbers.size() < numbersAtOnce) // the last of many fill up: one text, prepared once
            numbers << numbers.back();
        static const QString one = numbersSql(1);
        static const QString many = numbersSql(numbersAtOnce);
        QStringList several; // removed persons among them
        {
            Query q = database.query(isOne ? one : many);
            if (Status s = q.run(numbers); !s)
                return s;
            while (q.next())
                several << q.text(0);
        }
        for (const QString &number : several) {
            Query q = database.query(QStringLiteral("select name from trainee where id_number = ? and deleted_at is null order by id limit 2"));
            if (Status s = q.run({number}); !s)
                return s;
            const QString first = q.next() ? q.text(0) : QString();
            if (!q.next())
                continue;
            const Text message = say("Training", "This citizen ID is in the register already, as %1. Use that person, or correct the number.").arg(first);
            return Error{ErrorKind::Invalid, message, {}, {{"id_number", message}}};
        }
        return {};
    }
    static QString numbersSql(qsizetype count)
    {
        return QStringLiteral("select id_number from trainee where id_number in (%1) group by id_number having count(*) > 1")
            .arg(QStringList(count, QStringLiteral("?")).join(u','));
    }
    QVariantList m_numbers; ///< of the persons that were entered or changed
};

} // namespace

std::unique_ptr<SummaryKeeper> makeTraineeKeeper() { return std::make_unique<TraineeKeeper>(); }

} // namespace heyuan
