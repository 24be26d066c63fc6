#pragma once

#include "core/base/number.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonValue>

namespace heyuan::award {

/// How the value of a fact is kept, always as a whole 64-bit count: a flag as 0 or 1, a number in ten-thousandths, money in
/// fen, US dollars in cents, a choice as its place in the list, an area as its code.
enum class FactType { Flag, Number, Money, Dollars, Choice, Area };

struct FactChoice {
    QString key;
    Text name;
};

/// Something that is known about a beneficiary: what the conditions and amounts of the rules ask for.
struct AwardFact {
    QString key;
    FactType type = FactType::Flag;
    Text name;
    QString unit;    ///< as printed; empty for flags and choices
    qint64 most = 0; ///< above it a value is taken for a slip; 0: no limit
    std::vector<FactChoice> choices = {};
    bool byMonth = false; ///< may be given month by month
};

/// Facts that are entered together; a group reaches to the next one's first.
struct FactGroup {
    int first = -1;
    Text name = {};
};

/// A fact that the register of beneficiaries answers: a place or a day there.
struct RegisteredFact {
    int fact = -1;
    QByteArray from = {}; ///< field of the register
    qint64 is = 0;        ///< of a flag: the code of the city that makes it so
};

/// Two facts that cannot both be so: a part larger than its whole, a thing and its opposite.
struct FactCheck {
    int fact = -1;
    int atMost = -1;
    int notWith = -1;
};

/// A fact that follows from another: the plans ask for the same thing under different names.
struct FactImplication {
    int fact = -1;
    qint64 value = 0;
    int implied = -1;
    qint64 impliedValue = 0;
};

/// Facts and units of the award rules (resources/award_fact.json). Documents print 万元, 亿元, 万美元; they are counted in
/// the smallest unit here, and one currency is never taken for another.
class FactBook
{
public:
    static Result<FactBook> load(const QByteArray &json);
    /// That of this program, read once; nullptr if its file is broken (load() says where).
    static const FactBook *shipped();

    const std::vector<AwardFact> &facts() const { return m_facts; }
    const AwardFact &fact(int index) const { return m_facts[size_t(index)]; }
    int indexOf(const QString &key) const { return m_indexes.value(key, -1); }
    /// A figure of a document in its printed unit; nullopt if the unit is not that of the fact or the figure is none.
    std::optional<qint64> threshold(const AwardFact &fact, const QJsonValue &value, const QString &unit) const;
    /// What somebody wrote: true, 12000000, "1200万元", "national". An error names the fact and says what to do.
    Result<qint64> read(const AwardFact &fact, const QJsonValue &value) const;
    /// The unit of a fact in the reader's words; empty if it has none.
    Text unitName(const AwardFact &fact) const;
    /// A value in the reader's words.
    Text words(const AwardFact &fact, qint64 value) const;

    /// Whether a rate counts by the month; nullopt if its unit is not known.
    std::optional<bool> isMonthly(const QString &rateUnit) const;
    struct AmountFacts {
        int of = -1;
        int previous = -1;
        int first = -1;
    };
    /// Facts behind an amount whose document only words them.
    AmountFacts amountFacts(const QString &rule) const { return m_amounts.value(rule); }
    const std::vector<FactCheck> &checks() const { return m_checks; }
    const std::vector<FactGroup> &groups() const { return m_groups; }
    const std::vector<RegisteredFact> &registered() const { return m_registered; }
    const std::vector<FactImplication> &implications() const { return m_implications; }
    int awardYear() const { return m_awardYear; }
    int claimedMonths() const { return m_months; }
    int monthsAYear() const { return m_monthsAYear; }

private:
    struct Unit {
        QString printed;
        Text name;
        Text single; ///< of one
        FactType type;
        QString of;
        Number factor;
    };
    const Unit *unit(const QString &printed) const;
    Status addUnits(const QJsonObject &root);
    Status addFacts(const QJsonObject &root);
    Status addAmounts(const QJsonObject &root);
    Status addGroups(const QJsonObject &root);
    Status addRelations(const QJsonObject &root);
    bool isNamed(const QJsonObject &object, const char *key, int &index) const;
    Error refused(const AwardFact &fact, const QString &given, const Text &why) const;
    Result<qint64> readQuantity(const AwardFact &fact, const QJsonValue &value) const;

    std::vector<AwardFact> m_facts;
    QHash<QString, int> m_indexes;
    std::vector<Unit> m_units;
    QHash<QString, bool> m_monthly;
    QHash<QString, AmountFacts> m_amounts;
    std::vector<FactGroup> m_groups;
    std::vector<RegisteredFact> m_registered;
    std::vector<FactCheck> m_checks;
    std::vector<FactImplication> m_implications;
    int m_awardYear = -1;
    int m_months = -1;
    int m_monthsAYear = 0;
};

} // namespace heyuan::award
