#pragma once

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
    explicit PersonFinder(Store &store) : m_store(store) {}
    /// `damagedId`: the file has a number for the person that cannot be right.
    Result<PersonMatch> find(const Trainee &person, bool damagedId);
    /// A person that this file brought before, while nothing is written yet.
    void remember(const Trainee &person, qint64 id);

    /// Somebody on record has this citizen ID: what was doubtful about it was settled then.
    bool isOnRecord(const QString &idNumber);

private:
    Result<std::vector<Trainee>> byField(const char *field, const QString &value);
    Store &m_store;
    std::map<QByteArray, QString> m_sql;
    QHash<QString, Trainee> m_byId;        ///< of this file
    QHash<QString, Trainee> m_byNamePhone;
};

} // namespace heyuan
