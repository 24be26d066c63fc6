#pragma once

#include "core/import/known_numbers.h"
#include "core/store/store.h"
#include "core/training/trainee.h"

namespace heyuan {

/// Whether a person of a file is in the register already (P5). Nobody is taken for somebody else without a sure sign.
struct PersonMatch {
    enum class Kind {
        New,
        Known,    ///< the same citizen ID; or the same name and telephone where one of the two has no ID
        Doubtful, ///< similar: a person decides
    };
    Kind kind = Kind::New;
    std::optional<Trainee> known = {};
    QByteArray code = {};
    Text sentence = {};
};

class PersonFinder
{
public:
    explicit PersonFinder(Store &store) : m_store(store), m_numbers(store.database()) {}
    /// `damagedId`: the file has a number for the person that cannot be right.
    Result<PersonMatch> find(const Trainee &person, bool damagedId);
    /// A person that this file brought before, while nothing is written yet.
    void remember(const Trainee &person, qint64 id);

    /// This file added the person to the register, or completed them there.
    void noteWritten(const Trainee &person);

    /// Somebody on record has this citizen ID: what was doubtful about it was settled then.
    bool isOnRecord(const QString &idNumber);

private:
    Result<std::vector<Trainee>> byNumber(KnownNumbers::Kind kind, const QString &number);
    Result<std::vector<Trainee>> byField(const char *field, const QString &value);
    Store &m_store;
    KnownNumbers m_numbers;
    std::map<QByteArray, QString> m_sql;
    QHash<QString, Trainee> m_byId;        ///< of this file
    QHash<QString, Trainee> m_byNamePhone;
};

} // namespace heyuan
