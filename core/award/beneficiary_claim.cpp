#include "core/award/beneficiary_claim.h"

#include "core/place/area.h"

#include <QJsonArray>

namespace heyuan::award {

namespace {

QJsonValue flagOf(const QString &written)
{
    const QString word = written.toLower();
    if (word == u"true" || word == u"yes" || word == u"是" || word == u"1")
        return true;
    if (word == u"false" || word == u"no" || word == u"否" || word == u"0")
        return false;
    return written;
}

QJsonValue choiceOf(const AwardFact &fact, const QString &written)
{
    for (const FactChoice &choice : fact.choices) {
        if (written == choice.name.in(Language::Chinese) || written == choice.name.in(Language::English))
            return choice.key;
    }
    return written;
}

QJsonValue valueOf(const AwardFact &fact, const QString &written)
{
    switch (fact.type) {
    case FactType::Flag: return flagOf(written);
    case FactType::Choice:
    case FactType::Area: return choiceOf(fact, written);
    default: break;
    }
    if (!fact.byMonth)
        return written;
    QString months = written;
    months.replace(u'；', u';');
    if (!months.contains(u';'))
        return written;
    QJsonArray all;
    for (const QString &month : months.split(u';', Qt::SkipEmptyParts))
        all.append(month.trimmed());
    return all;
}

Result<std::vector<BeneficiaryFact>> storedFacts(Store &store, qint64 beneficiary, int year)
{
    Filter filter;
    filter.conditions = {{"beneficiary_id", Condition::Test::Is, beneficiary}, {"fact_year", Condition::Test::Is, qint64(year)}};
    return store.all<BeneficiaryFact>(filter);
}

/// GB/T 2260: the first four digits are the city.
Result<QString> cityOf(Store &store, qint64 area)
{
    const auto row = store.find(Area::description().type(), area);
    if (!row)
        return row.error();
    return *row ? Area::description().read(**row).code.left(4) + QStringLiteral("00") : QString();
}

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month() - (to.day() < from.day() ? 1 : 0);
}

} // namespace

Status setWritten(Claim &claim, const FactBook &book, const QString &key, const QString &written)
{
    const int index = book.indexOf(key);
    const QString trimmed = written.trimmed();
    if (index < 0 || trimmed.isEmpty())
        return setFact(claim, book, key, QJsonValue());
    return setFact(claim, book, key, valueOf(book.fact(index), trimmed));
}

Result<WrittenFacts> writtenFacts(Store &store, qint64 beneficiary, int year)
{
    const auto rows = storedFacts(store, beneficiary, year);
    if (!rows)
        return rows.error();
    WrittenFacts written;
    for (const BeneficiaryFact &row : *rows)
        written[row.fact] = row.value;
    return written;
}

Result<int> lastFactYear(Store &store, qint64 beneficiary)
{
    const auto year = store.database().scalar(
        QStringLiteral("select coalesce(max(fact_year), 0) from beneficiary_fact where beneficiary_id = ? and deleted_at is null"), {beneficiary});
    return year ? Result<int>(int(year->toLongLong())) : year.error();
}

QString registeredFact(const FactBook &book, const RegisteredFact &one, const QVariant &value, QDate day)
{
    if (value.userType() == QMetaType::QDate)
        return value.toDate() <= day ? QString::number(monthsBetween(value.toDate(), day)) : QString();
    const QString city = value.toString();
    if (city.size() != 6)
        return {};
    if (book.fact(one.fact).type != FactType::Flag)
        return city;
    return city.toLongLong() == one.is ? QStringLiteral("true") : QStringLiteral("false");
}

Result<WrittenFacts> registeredFacts(Store &store, const FactBook &book, const Beneficiary &beneficiary, QDate day)
{
    const RecordType &type = Beneficiary::description().type();
    const Record record = Beneficiary::description().write(beneficiary);
    WrittenFacts written;
    for (const RegisteredFact &one : book.registered()) {
        const QVariant value = type.value(record, one.from);
        if (value.isNull())
            continue;
        QVariant known = value;
        if (type.field(one.from).type != FieldType::Date) {
            const auto city = cityOf(store, value.toLongLong());
            if (!city)
                return city.error();
            known = *city;
        }
        if (const QString answer = registeredFact(book, one, known, day); !answer.isEmpty())
            written[book.fact(one.fact).key] = answer;
    }
    return written;
}

Claim claimFrom(const FactBook &book, const WrittenFacts &written, std::vector<Issue> &issues)
{
    Claim claim = emptyClaim(book);
    for (const auto &[key, value] : written) {
        if (const Status s = setWritten(claim, book, key, value); !s)
            issues.push_back({key.toUtf8(), s.error().message});
    }
    addImplied(claim, book);
    for (Issue &contradiction : contradictions(claim, book))
        issues.push_back(std::move(contradiction));
    return claim;
}

Status saveFacts(Transaction &transaction, qint64 beneficiary, int year, const WrittenFacts &written, const QStringList &asked)
{
    const auto stored = storedFacts(transaction.store(), beneficiary, year);
    if (!stored)
        return stored.error();
    WrittenFacts open = written;
    for (BeneficiaryFact row : *stored) {
        const auto at = open.find(row.fact);
        const QString now = at == open.end() ? QString() : at->second.trimmed();
        if (at != open.end())
            open.erase(at);
        if (now == row.value || (now.isEmpty() && !asked.contains(row.fact)))
            continue;
        if (now.isEmpty()) {
            if (Status s = transaction.remove(BeneficiaryFact::description().type(), row.id, row.version); !s)
                return s;
            continue;
        }
        row.value = now;
        if (Status s = transaction.update(row); !s)
            return s;
    }
    for (const auto &[key, value] : open) {
        if (value.trimmed().isEmpty())
            continue;
        BeneficiaryFact row;
        row.beneficiary = {beneficiary};
        row.year = year;
        row.fact = key;
        row.value = value.trimmed();
        if (const auto made = transaction.insert(row); !made)
            return made.error();
    }
    return {};
}

} // namespace heyuan::award
