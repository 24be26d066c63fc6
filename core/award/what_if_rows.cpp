#include "core/award/what_if_rows.h"

#include "core/award/beneficiary_claim.h"
#include "core/award/claim_state.h"
#include "core/award/rule.h"

#include <algorithm>

namespace heyuan::award {

namespace {

Error cancelled() { return {ErrorKind::Cancelled, say("WhatIf", "The what-if was cancelled. Nothing was changed.")}; }

template <class Row> void inOrder(std::vector<Row> &rows)
{
    const auto before = [](const Row &a, const Row &b) { return a.beneficiary < b.beneficiary; };
    if (!std::is_sorted(rows.begin(), rows.end(), before))
        std::stable_sort(rows.begin(), rows.end(), before);
}

class Reading
{
public:
    Reading(Store &store, const RuleBook &book, int year, const std::function<bool(int)> &goesOn)
        : m_database(store.database()), m_book(book), m_facts(book.facts()), m_year(year), m_goesOn(goesOn), m_scratch(emptyClaim(book.facts())),
          m_units(book.facts().facts().size()), m_cache(book.facts().facts().size())
    {}
    Result<ClaimRows> run();

private:
    /// Runs a query over its rows; 100,000 of them pass between two looks at the reader.
    template <class Each> Status each(const QString &sql, const QVariantList &values, int done, Each row);
    Status rules();
    Status claims();
    Status earlier();
    Status facts();
    Status registered();
    void take(qint64 beneficiary, int fact, const QString &written);
    std::optional<qint64> plainQuantity(int fact, const QString &written);

    Database &m_database;
    const RuleBook &m_book;
    const FactBook &m_facts;
    int m_year;
    const std::function<bool(int)> &m_goesOn;
    QHash<qint64, int> m_rules;
    Claim m_scratch;
    std::vector<QHash<QString, qint64>> m_units; ///< by fact: what one of a unit counts; below 0: not a unit of it
    struct Value { bool isRead; qint64 value; int months; };
    std::vector<QHash<QString, Value>> m_cache; ///< by fact: most of what is written is written often
    ClaimRows m_rows;
};

template <class Each> Status Reading::each(const QString &sql, const QVariantList &values, int done, Each row)
{
    if (m_goesOn && !m_goesOn(done))
        return cancelled();
    auto query = m_database.query(sql);
    if (Status s = query.run(values); !s)
        return s;
    for (int i = 1; query.next(); ++i) {
        row(query);
        if (i % 20000 == 0 && m_goesOn && !m_goesOn(done))
            return cancelled();
    }
    return {};
}

Status Reading::rules()
{
    QHash<QString, int> places;
    for (size_t i = 0; i < m_book.rules().size(); ++i)
        places.insert(m_book.rules()[i].printed.id, int(i));
    return each(QStringLiteral("select id, code from award_rule where deleted_at is null"), {}, 0, [&](const Query &row) {
        if (const int place = places.value(row.text(1), -1); place >= 0)
            m_rules.insert(row.integer(0), place);
    });
}

Status Reading::claims()
{
    QVariantList values{m_year};
    QString open;
    for (const QString &status : ClaimStates::shipped().ended) {
        open += QStringLiteral(" and coalesce(status, '') <> ?");
        values << status;
    }
    return each(QStringLiteral("select beneficiary_id, id, rule_id, amount_fen from award_claim where claim_year = ? and deleted_at is null") + open, values, 2, [&](const Query &row) {
        const int rule = m_rules.value(row.integer(2), -1);
        if (rule >= 0)
            m_rows.claims.push_back({row.integer(0), row.integer(1), rule, row.isNull(3) ? std::nullopt : std::optional(Money::fen(row.integer(3)))});
    });
}

Status Reading::earlier()
{
    QVariantList values;
    QStringList marks;
    for (const QString &status : ClaimStates::shipped().awarded) {
        values << status;
        marks << QStringLiteral("?");
    }
    return each(QStringLiteral("select beneficiary_id, id, rule_id, claim_year, amount_fen from award_claim where deleted_at is null and amount_fen is not null and status in (%1)").arg(marks.join(u',')), values, 10,
                [&](const Query &row) {
                    const int rule = m_rules.value(row.integer(2), -1);
                    if (rule >= 0)
                        m_rows.earlier.push_back({row.integer(0), row.integer(1), rule, int(row.integer(3)), row.integer(4)});
                });
}

/// "12345元" as nearly all quantities are written, without the way round through every possible writing; nothing where it
/// is written otherwise or is to be refused.
std::optional<qint64> Reading::plainQuantity(int index, const QString &written)
{
    const AwardFact &fact = m_facts.fact(index);
    if (fact.type == FactType::Flag || fact.type == FactType::Choice || fact.type == FactType::Area)
        return std::nullopt;
    constexpr qsizetype safe = 9; // figures whose product with any unit is far from the limit
    qint64 figure = 0;
    qsizetype digits = 0;
    for (; digits < written.size() && written[digits] >= u'0' && written[digits] <= u'9'; ++digits)
        figure = digits < safe ? figure * 10 + (written[digits].unicode() - u'0') : figure;
    if (digits == 0 || digits > safe)
        return std::nullopt;
    auto &units = m_units[size_t(index)];
    const QString unit = written.mid(digits);
    auto found = units.constFind(unit);
    if (found == units.constEnd())
        found = units.insert(unit, m_facts.threshold(fact, QStringLiteral("1"), unit).value_or(-1));
    if (*found < 0)
        return std::nullopt;
    const qint64 value = figure * *found;
    return fact.most > 0 && value > fact.most ? std::nullopt : std::optional(value);
}

void Reading::take(qint64 beneficiary, int fact, const QString &written)
{
    if (const auto plain = plainQuantity(fact, written)) {
        m_rows.facts.push_back({beneficiary, fact, -1, *plain});
        return;
    }
    auto &known = m_cache[size_t(fact)];
    auto found = known.constFind(written);
    if (found == known.constEnd()) {
        Value value{bool(setWritten(m_scratch, m_facts, m_facts.fact(fact).key, written)), 0, -1};
        if (value.isRead && m_scratch.value(fact)) {
            value.value = *m_scratch.value(fact);
            if (m_scratch.byMonth.contains(fact)) {
                value.months = int(m_rows.months.size());
                m_rows.months.push_back(m_scratch.byMonth.value(fact));
            }
        } else {
            value.isRead = false;
        }
        found = known.insert(written, value);
    }
    if (found->isRead)
        m_rows.facts.push_back({beneficiary, fact, found->months, found->value});
    else
        ++m_rows.unread;
}

Status Reading::facts()
{
    return each(QStringLiteral("select beneficiary_id, fact_key, value from beneficiary_fact where fact_year = ? and deleted_at is null"), {m_year}, 35, [&](const Query &row) {
        const int fact = m_facts.indexOf(row.text(1));
        if (fact >= 0)
            take(row.integer(0), fact, row.text(2));
    });
}

/// What the register answers by itself. It is read before what was written for the year, whose values then take its
/// place, as when a claim is accepted.
Status Reading::registered()
{
    QHash<qint64, QString> cities;
    Status s = each(QStringLiteral("select id, code from area"), {}, 20, [&](const Query &row) { cities.insert(row.integer(0), row.text(1).left(4) + QStringLiteral("00")); });
    if (!s)
        return s;
    const RecordType &type = Beneficiary::description().type();
    const QDate day(m_year, 12, 31);
    QStringList columns{QStringLiteral("id")};
    std::vector<int> places; // of each registered fact among the columns
    for (const RegisteredFact &one : m_facts.registered()) {
        const QString column = QString::fromLatin1(one.from);
        if (!columns.contains(column))
            columns << column;
        places.push_back(int(columns.indexOf(column)));
    }
    return each(QStringLiteral("select %1 from beneficiary where deleted_at is null and id in (select beneficiary_id from award_claim where claim_year = ? and deleted_at is null)").arg(columns.join(u',')), {m_year}, 20,
                [&](const Query &row) {
                    for (size_t i = 0; i < m_facts.registered().size(); ++i) {
                        const RegisteredFact &one = m_facts.registered()[i];
                        const int column = places[i];
                        if (row.isNull(column))
                            continue;
                        const bool isDate = type.field(one.from).type == FieldType::Date;
                        // SQLite answers a day as text
                        const QString written = registeredFact(m_facts, one, isDate ? QVariant(row.value(column).toDate()) : QVariant(cities.value(row.integer(column))), day);
                        if (!written.isEmpty())
                            take(row.integer(0), one.fact, written);
                    }
                });
}

Result<ClaimRows> Reading::run()
{
    for (const auto step : {&Reading::rules, &Reading::claims, &Reading::earlier, &Reading::registered, &Reading::facts}) {
        if (Status s = (this->*step)(); !s)
            return s.error();
    }
    inOrder(m_rows.claims);
    inOrder(m_rows.facts);
    inOrder(m_rows.earlier);
    return std::move(m_rows);
}

} // namespace

Result<ClaimRows> readClaimRows(Store &store, const RuleBook &book, int year, const std::function<bool(int)> &goesOn)
{
    return Reading(store, book, year, goesOn).run();
}

} // namespace heyuan::award
