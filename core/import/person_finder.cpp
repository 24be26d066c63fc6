#include "core/import/person_finder.h"

namespace heyuan {

namespace {

QString nameAndPhone(const Trainee &person)
{
    return person.name + u'\x1f' + person.phone;
}

PersonMatch doubtful(const char *code, const Text &sentence)
{
    return {PersonMatch::Kind::Doubtful, {}, code, sentence};
}

} // namespace

Result<std::vector<Trainee>> PersonFinder::byField(const char *field, const QString &value)
{
    const auto &description = Trainee::description();
    QString &sql = m_sql[field]; // one text a field: a file has many rows
    if (sql.isEmpty())
        sql = QStringLiteral("select %1 from trainee where %2 = ? and deleted_at is null order by id").arg(columnList(description.type()), QLatin1String(field));
    std::vector<Trainee> found;
    Query q = m_store.database().query(sql);
    if (Status s = q.run({value}); !s)
        return s.error();
    while (q.next())
        found.push_back(description.read(readRow(description.type(), q)));
    return found;
}

Result<std::vector<Trainee>> PersonFinder::byNumber(KnownNumbers::Kind kind, const QString &number)
{
    const auto mayBe = m_numbers.mayHave(kind, number);
    if (!mayBe)
        return mayBe.error();
    if (!*mayBe)
        return std::vector<Trainee>();
    return byField(kind == KnownNumbers::Kind::CitizenId ? "id_number" : "phone", number);
}

void PersonFinder::noteWritten(const Trainee &person)
{
    m_numbers.add(KnownNumbers::Kind::CitizenId, person.idNumber);
    m_numbers.add(KnownNumbers::Kind::Phone, person.phone);
}

void PersonFinder::remember(const Trainee &person, qint64 id)
{
    Trainee one = person;
    one.id = id;
    if (!person.idNumber.isEmpty())
        m_byId.insert(person.idNumber, one);
    if (!person.phone.isEmpty())
        m_byNamePhone.insert(nameAndPhone(person), one);
}

Result<PersonMatch> PersonFinder::find(const Trainee &person, bool damagedId)
{
    if (!person.idNumber.isEmpty()) {
        std::vector<Trainee> same;
        if (const auto at = m_byId.constFind(person.idNumber); at != m_byId.constEnd()) {
            same.push_back(*at);
        } else {
            auto stored = byNumber(KnownNumbers::Kind::CitizenId, person.idNumber);
            if (!stored)
                return stored.error();
            same = std::move(*stored);
        }
        if (!same.empty()) {
            if (same.front().name != person.name)
                return doubtful("other_name", say("Import", "The register has this citizen ID under another name (%1). Correct the name or the number.").arg(same.front().name));
            return PersonMatch{PersonMatch::Kind::Known, same.front()};
        }
    }
    std::vector<Trainee> similar;
    if (!person.phone.isEmpty()) {
        if (const auto at = m_byNamePhone.constFind(nameAndPhone(person)); at != m_byNamePhone.constEnd())
            similar.push_back(*at);
        auto stored = byNumber(KnownNumbers::Kind::Phone, person.phone);
        if (!stored)
            return stored.error();
        for (Trainee &one : *stored) {
            const bool again = std::any_of(similar.begin(), similar.end(), [&](const Trainee &other) { return other.id == one.id; });
            if (one.name == person.name && !again)
                similar.push_back(std::move(one));
        }
    }
    if (similar.size() > 1)
        return doubtful("several", say("Import", "The register has %1 persons of this name and telephone. Give the citizen ID.").arg(qint64(similar.size())));
    if (similar.size() == 1) {
        if (!person.idNumber.isEmpty() && !similar.front().idNumber.isEmpty())
            return doubtful("other_id", say("Import", "The register has this name and telephone with another citizen ID. Look which number is right."));
        return PersonMatch{PersonMatch::Kind::Known, similar.front()};
    }
    if (damagedId && person.bornOn.isValid()) {
        auto stored = byField("name", person.name);
        if (!stored)
            return stored.error();
        for (const Trainee &one : *stored) {
            if (one.bornOn == person.bornOn)
                return doubtful("similar", say("Import", "The register has a person of this name, born on the same day. Give the citizen ID whole."));
        }
    }
    if (person.idNumber.isEmpty() && person.phone.isEmpty())
        return doubtful("unrecognisable", say("Import", "Neither citizen ID nor telephone: the person could not be known again. Give one of the two."));
    return PersonMatch{};
}

bool PersonFinder::isOnRecord(const QString &idNumber)
{
    const auto there = m_store.database().scalar(QStringLiteral("select 1 from trainee where id_number = ? and deleted_at is null"), {idNumber});
    return there && !there->isNull();
}

} // namespace heyuan
