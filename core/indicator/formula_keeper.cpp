#include "core/indicator/formula_keeper.h"

#include "core/indicator/formula_book.h"

namespace heyuan {

namespace {

Error refused(const char *field, const Text &message)
{
    return {ErrorKind::Invalid, message, {}, {{field, message}}};
}

Result<qint64> measurementsOf(Database &database, qint64 indicator)
{
    const auto count = database.scalar(QStringLiteral("select count(*) from measurement where indicator_id = ? and deleted_at is null"), {indicator});
    if (!count)
        return count.error();
    return count->toLongLong();
}

/// What a formula reads of another indicator.
bool looksTheSame(const Indicator &a, const Indicator &b)
{
    return a.code == b.code && a.nameZh == b.nameZh && a.nameEn == b.nameEn && a.aggregation == b.aggregation && a.formula == b.formula
           && a.numerator == b.numerator && a.denominator == b.denominator;
}

/// What the row itself must not do when it has a formula.
Status checkOwn(Database &database, const Indicator &own, const FormulaBook &book)
{
    if (const Text fault = book.fault(own.id); !fault.isEmpty())
        return refused("formula", fault);
    if (own.numerator || own.denominator || !own.numeratorFact.isEmpty() || !own.denominatorFact.isEmpty())
        return refused("formula", say("Formula", "An indicator has either a formula or a numerator and denominator. Empty one of the two."));
    const auto measured = measurementsOf(database, own.id);
    if (!measured)
        return measured.error();
    if (*measured > 0)
        return refused("formula", say("Formula", "Measurements are entered for this indicator: %1. Make a new indicator for the formula, or remove them first.").arg(*measured));
    return {};
}

Status checkParts(const Indicator &own, const FormulaBook &book)
{
    for (const auto &[field, part] : {std::pair("numerator_id", own.numerator), std::pair("denominator_id", own.denominator)}) {
        if (book.isComputed(part.id))
            return refused(field, say("Formula", "A computed indicator cannot be part of a ratio. Write the quotient as a formula."));
    }
    return {};
}

} // namespace

Status FormulaKeeper::changed(Transaction &transaction, const Record *before, const Record *after)
{
    const auto &description = Indicator::description();
    if (before && after && looksTheSame(description.read(*before), description.read(*after)))
        return {};
    const auto all = transaction.store().all<Indicator>();
    if (!all)
        return all.error();
    const FormulaBook book(*all);
    if (after) {
        const Indicator own = description.read(*after);
        if (book.isComputed(own.id)) {
            if (Status s = checkOwn(transaction.database(), own, book); !s)
                return s;
        }
        if (Status s = checkParts(own, book); !s)
            return s;
    }
    const Indicator changed = description.read(after ? *after : *before);
    for (const Indicator &other : *all) {
        if (other.id == changed.id)
            continue;
        const bool isRatioOfIt = book.isComputed(changed.id) && (other.numerator.id == changed.id || other.denominator.id == changed.id);
        if (isRatioOfIt)
            return refused("formula", say("Formula", "It is part of a ratio and can therefore not be computed itself: %1.").arg(other.name()));
        if (const Text fault = book.fault(other.id); !fault.isEmpty())
            return refused(after ? "code" : "formula", say("Formula", "The formula of another indicator would break: %1. %2").arg(other.name()).arg(fault));
    }
    return {};
}

Result<std::vector<Text>> FormulaKeeper::verify(Database &database)
{
    std::vector<Indicator> all;
    Query q = database.query(QStringLiteral("select id, code, name_zh, name_en, aggregation, numerator_id, denominator_id, formula from indicator where deleted_at is null"));
    if (Status s = q.run(); !s)
        return s.error();
    while (q.next()) {
        Indicator &row = all.emplace_back();
        row.id = q.integer(0);
        row.code = q.text(1);
        row.nameZh = q.text(2);
        row.nameEn = q.text(3);
        row.aggregation = q.text(4);
        row.numerator = Ref{q.integer(5)};
        row.denominator = Ref{q.integer(6)};
        row.formula = q.text(7);
    }
    const FormulaBook book(all);
    std::vector<Text> faults;
    for (const Indicator &indicator : all) {
        if (!book.isComputed(indicator.id))
            continue;
        if (const Text fault = book.fault(indicator.id); !fault.isEmpty())
            faults.push_back(say("Formula", "The formula of this indicator cannot be used: %1. %2").arg(indicator.name()).arg(fault));
        const auto measured = measurementsOf(database, indicator.id);
        if (!measured)
            return measured.error();
        if (*measured > 0)
            faults.push_back(say("Formula", "This indicator is computed by a formula and has measurements all the same: %1 (%2).").arg(indicator.name()).arg(*measured));
    }
    return faults;
}

} // namespace heyuan
